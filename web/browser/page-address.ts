// The two addresses of a session's or a problem's page. `/interview/?s=<id>` works on any static host; `/interview/<id>/` is
// the one people pass on, and needs the host to rewrite it. Inside the site the first is used.
export type AddressedPage = 'interview' | 'report' | 'practice';

const parameters: Record<AddressedPage, string> = { interview: 's', report: 's', practice: 'p' };

export function pageHref(page: AddressedPage, id: string): string {
  return `/${page}/?${parameters[page]}=${encodeURIComponent(id)}`;
}

// The id in `/interview/<id>/…`, or undefined when the path has none.
export function idInPath(page: AddressedPage, pathname: string): string | undefined {
  const [, first, id] = pathname.split('/');
  if (first !== page || id === undefined || id === '' || id === '_') return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

// Where somebody is on the Learn page: what they look for and, if so, what they read.
export interface LearnPlace {
  q?: string;
  folder?: string;
  // The id of the document that is read, and the heading in it.
  document?: string;
  at?: string;
  // The topic whose drill is offered at once.
  drill?: string;
}

export function learnHref({ q, folder, document, at, drill }: LearnPlace): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, folder, document, at, drill })) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return query.size === 0 ? '/learn/' : `/learn/?${query}`;
}
