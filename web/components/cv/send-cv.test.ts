import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as api from '@/protocol/api';
import type { Cv } from '@/protocol/cv';
import { exampleCv, noCv } from './cv-example';
import { sendCv } from './send-cv';

const file = new File(['x'], 'cv.pdf');
const reading = (done: number): Cv => ({ ...noCv, state: 'reading', progress: { done, all: 3 } });

function uploading() {
  let end: { read: () => void; refuse: () => void } = { read: () => undefined, refuse: () => undefined };
  vi.spyOn(api, 'uploadCv').mockReturnValue(
    new Promise((resolve, reject) => {
      end = {
        read: () => {
          resolve({ message: 'Read.', cv_analysis: exampleCv });
        },
        refuse: () => {
          reject(new api.ProblemError({ title: 'No', status: 422 }));
        },
      };
    }),
  );
  return () => end;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('sending a CV', () => {
  it('tells how far the reading is until there is an answer, and asks no more after it', async () => {
    const end = uploading();
    const ask = vi
      .spyOn(api, 'fetchCv')
      .mockResolvedValueOnce(exampleCv)
      .mockRejectedValueOnce(new api.UnreachableError('down'))
      .mockResolvedValue(reading(2));
    const told = vi.fn();
    const sent = sendCv('s', file, told);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toHaveBeenLastCalledWith({ done: 2, all: 3 });
    end().read();
    expect(await sent).toBe(exampleCv);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('fails as the upload fails, and asks no more', async () => {
    const end = uploading();
    const ask = vi.spyOn(api, 'fetchCv').mockResolvedValue(reading(1));
    const sent = expect(sendCv('s', file, vi.fn())).rejects.toThrow(api.ProblemError);
    await vi.advanceTimersByTimeAsync(500);
    end().refuse();
    await sent;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ask).toHaveBeenCalledOnce();
  });
});
