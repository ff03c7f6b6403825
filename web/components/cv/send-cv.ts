import { fetchCv, uploadCv } from '@/protocol/api';
import type { Cv } from '@/protocol/cv';
import { words } from './words';

const longestBytes = 10 * 1024 * 1024;
const askEveryMillis = 500;

export const endings = ['.pdf', '.docx', '.odt', '.html', '.htm', '.md', '.txt', '.png', '.jpg', '.jpeg'];

export type Progress = NonNullable<Cv['progress']>;

// Why a file need not be sent at all.
export function objectionTo({ name, size }: File): string | undefined {
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) return words.wrongKind;
  return size > longestBytes ? words.tooLarge : undefined;
}

// Sends a CV and, until it has been read, tells how far that is.
export async function sendCv(id: string, file: File, onProgress: (progress: Progress) => void): Promise<Cv> {
  const asking = new AbortController();
  void askOften(id, onProgress, asking.signal);
  try {
    return (await uploadCv(id, file)).cv_analysis;
  } finally {
    asking.abort();
  }
}

async function askOften(id: string, onProgress: (progress: Progress) => void, signal: AbortSignal) {
  for (;;) {
    await pause(askEveryMillis);
    if (signal.aborted) return;
    try {
      const { state, progress } = await fetchCv(id);
      // Aborted while it was fetched.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
      if (!signal.aborted && state === 'reading' && progress) onProgress(progress);
    } catch {
      // The upload itself says what is wrong, if anything is.
    }
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, millis);
  });
}
