// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as api from '@/protocol/api';
import type { Kept } from '@/protocol/knowledge';
import { Upload } from './upload';

const file = (name: string, bytes = 4) => new File([new Uint8Array(bytes)], name);

async function choose(chosen: File) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  await act(async () => {
    fireEvent.change(input, { target: { files: [chosen] } });
    await Promise.resolve();
  });
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('adding a document', () => {
  it('says what the server says, and that the list is to be fetched again', async () => {
    const kept = { message: 'Kept for you alone.', document: { title: 'Notes' } } as Kept;
    vi.spyOn(api, 'addDocument').mockResolvedValue(kept);
    const onAdded = vi.fn();
    render(<Upload gone={[]} onAdded={onAdded} />);
    await choose(file('notes.md'));
    screen.getByText('“Notes” is there.');
    screen.getByText('Kept for you alone.');
    expect(onAdded).toHaveBeenCalledOnce();
  });

  it('shows the server’s sentence when it refuses, and offers no second try of the same', async () => {
    const problem = { title: 'Not a readable document', status: 422, detail: 'That PDF has no text in it.' };
    vi.spyOn(api, 'addDocument').mockRejectedValue(new api.ProblemError(problem));
    render(<Upload gone={[]} onAdded={vi.fn()} />);
    await choose(file('scan.pdf'));
    screen.getByText('scan.pdf could not be added.');
    screen.getByText('That PDF has no text in it.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('keeps the file for another try when nobody answered', async () => {
    const add = vi.spyOn(api, 'addDocument').mockRejectedValue(new api.UnreachableError('down'));
    render(<Upload gone={[]} onAdded={vi.fn()} />);
    const notes = file('notes.md');
    await choose(notes);
    screen.getByText(/^The server does not answer\./);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await Promise.resolve();
    });
    expect(add).toHaveBeenNthCalledWith(2, notes);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose a file' }));
  });

  it('says no more of a document once it is gone', async () => {
    const kept = { message: 'Kept for you alone.', document: { id: 'mine/notes', title: 'Notes' } } as Kept;
    vi.spyOn(api, 'addDocument').mockResolvedValue(kept);
    const { rerender } = render(<Upload gone={[]} onAdded={vi.fn()} />);
    await choose(file('notes.md'));
    screen.getByText('“Notes” is there.');
    rerender(<Upload gone={['mine/notes']} onAdded={vi.fn()} />);
    expect(screen.queryByText('“Notes” is there.')).toBeNull();
  });

  it('keeps the button in its place and takes no other file while one is on its way', async () => {
    const add = vi.spyOn(api, 'addDocument').mockReturnValue(new Promise(() => undefined));
    render(<Upload gone={[]} onAdded={vi.fn()} />);
    const button = screen.getByRole('button', { name: 'Choose a file' });
    await choose(file('notes.md'));
    screen.getByText('Uploading notes.md…');
    await choose(file('more.md'));
    expect(add).toHaveBeenCalledOnce();
    expect(document.contains(button)).toBe(true);
  });

  it.each([
    ['setup.exe', 4, 'Choose a file that ends in .md, .txt, .html, .pdf or .docx.'],
    ['large.pdf', 10 * 1024 * 1024 + 1, 'It is larger than 10 MB. Choose a smaller file.'],
  ])('does not send %s', async (name, bytes, sentence) => {
    const add = vi.spyOn(api, 'addDocument');
    render(<Upload gone={[]} onAdded={vi.fn()} />);
    await choose(file(name, bytes));
    screen.getByText(sentence);
    expect(add).not.toHaveBeenCalled();
  });
});
