// A session's two addresses. `/interview/?s=<id>` works on any static host; `/interview/<id>/` is the one people pass on,
// and needs the host to rewrite it. Inside the site the first is used.
export type SessionPage = 'interview' | 'report';

export function sessionHref(page: SessionPage, id: string): string {
  return `/${page}/?s=${encodeURIComponent(id)}`;
}

// The id in `/interview/<id>/…`, or undefined when the path has none.
export function idInPath(page: SessionPage, pathname: string): string | undefined {
  const [, first, id] = pathname.split('/');
  if (first !== page || id === undefined || id === '' || id === '_') return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
