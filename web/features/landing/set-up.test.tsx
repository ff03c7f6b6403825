// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleCv } from '@/components/cv/cv-example';
import * as api from '@/protocol/api';
import type { Track } from '@/protocol/rest';
import { SetUp } from './set-up';

const push = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

const track: Track = {
  id: 'behavioral',
  title: 'Behavioural',
  category: 'behavioural',
  description: 'Stories.',
  levels: ['mid'],
  minutes: [30],
  focus: [],
  phases: [{ id: 'stories', title: 'Stories', share: 100 }],
};
const room = '/interview/?s=new';
const cv = new File(['x'], 'cv.pdf');
let create = vi.spyOn(api, 'createSession');
let onClose = vi.fn();

const settle = (act_: () => void) =>
  act(async () => {
    act_();
    await Promise.resolve();
  });
const choose = (file: File) =>
  settle(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    fireEvent.change(input, { target: { files: [file] } });
  });
const press = (name: string) =>
  settle(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  push.mockClear();
  create = vi.spyOn(api, 'createSession').mockResolvedValue('new');
  onClose = vi.fn();
  render(<SetUp track={track} onClose={onClose} />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Ines' } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a CV at the set-up', () => {
  it('is no condition', async () => {
    const upload = vi.spyOn(api, 'uploadCv');
    await press('Start the interview');
    expect(push).toHaveBeenCalledWith(room);
    expect(upload).not.toHaveBeenCalled();
  });

  it('is sent to the interview just created, which opens when it has been read', async () => {
    let read: (uploaded: { message: string; cv_analysis: typeof exampleCv }) => void = () => undefined;
    const upload = vi.spyOn(api, 'uploadCv').mockReturnValue(
      new Promise((resolve) => {
        read = resolve;
      }),
    );
    await choose(cv);
    await press('Start the interview');
    expect(upload).toHaveBeenCalledWith('new', cv);
    expect(push).not.toHaveBeenCalled();
    screen.getByRole('progressbar', { name: 'Reading cv.pdf' });
    await settle(() => {
      read({ message: 'Read.', cv_analysis: exampleCv });
    });
    expect(push).toHaveBeenCalledWith(room);
  });

  it('that is refused leaves the choice of another, for the same interview', async () => {
    const upload = vi
      .spyOn(api, 'uploadCv')
      .mockRejectedValueOnce(new api.ProblemError({ title: 'No', status: 422, detail: 'It has a password.' }))
      .mockResolvedValueOnce({ message: 'Read.', cv_analysis: exampleCv });
    await choose(cv);
    await press('Start the interview');
    screen.getByText('It has a password.');
    expect(document.activeElement?.textContent).toBe('Your CV could not be read');
    expect(push).not.toHaveBeenCalled();
    const other = new File(['y'], 'other.pdf');
    await choose(other);
    expect(upload).toHaveBeenLastCalledWith('new', other);
    expect(push).toHaveBeenCalledWith(room);
    expect(create).toHaveBeenCalledOnce();
  });

  it('that is refused may be done without', async () => {
    vi.spyOn(api, 'uploadCv').mockRejectedValue(new api.UnreachableError('down'));
    await choose(cv);
    await press('Start the interview');
    screen.getByText('The server does not answer.');
    await press('Go on without a CV');
    expect(push).toHaveBeenCalledWith(room);
    expect(create).toHaveBeenCalledOnce();
  });

  it('leads nowhere once the candidate has gone away', async () => {
    let read: (uploaded: { message: string; cv_analysis: typeof exampleCv }) => void = () => undefined;
    vi.spyOn(api, 'uploadCv').mockReturnValue(
      new Promise((resolve) => {
        read = resolve;
      }),
    );
    await choose(cv);
    await press('Start the interview');
    await press('Close');
    expect(onClose).toHaveBeenCalledWith(true);
    cleanup();
    await settle(() => {
      read({ message: 'Read.', cv_analysis: exampleCv });
    });
    expect(push).not.toHaveBeenCalled();
  });

  it('of a kind that cannot be read starts nothing', async () => {
    await choose(new File(['x'], 'cv.exe'));
    screen.getByText(/This kind of file cannot be read/);
    await press('Start the interview');
    expect(create).not.toHaveBeenCalled();
    await press('Do without cv.exe');
    await press('Start the interview');
    expect(push).toHaveBeenCalledWith(room);
  });
});
