// An error as two sentences for a person, and whether another try could help.
import { ProblemError, UnreachableError } from '@/protocol/api';
import { DecodeError } from '@/protocol/decode';

export interface Failure {
  title: string;
  detail: string;
  retriable: boolean;
  status?: number;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof UnreachableError) {
    return {
      title: 'The server does not answer.',
      detail: 'Check that it is running and that you are online, then try again.',
      retriable: true,
    };
  }
  if (error instanceof ProblemError) return ofProblem(error);
  if (error instanceof DecodeError) {
    return {
      title: 'This page and the server are of different versions.',
      detail: `Reload the page. If that does not help, restart the server. (${error.message})`,
      retriable: true,
    };
  }
  return { title: 'Something went wrong in this page.', detail: String(error), retriable: true };
}

function ofProblem({ problem }: ProblemError): Failure {
  const { status } = problem;
  const detail = problem.detail ?? problem.title;
  if (status === 404) return { title: 'There is no such interview.', detail, retriable: false, status };
  if (status === 401 || status === 403) {
    return { title: 'This interview belongs to another browser.', detail, retriable: false, status };
  }
  if (status >= 500) return { title: 'The server could not do this.', detail, retriable: true, status };
  return { title: problem.title, detail, retriable: false, status };
}

// As one text below a title of the page's own. A server's sentence stands by itself; ours needs its title.
export function sentenceOf({ title, detail, status }: Failure): string {
  return status === undefined ? `${title} ${detail}` : detail;
}
