// Class lists, joined; what is false or undefined falls out.
export function classes(...all: (string | false | undefined)[]): string {
  return all.filter(Boolean).join(' ');
}
