// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as api from '@/protocol/api';
import type { Cv } from '@/protocol/cv';
import { exampleCv, noCv } from './cv-example';
import { CvDialog } from './cv-dialog';

let onClose = vi.fn();

async function show(cv: Cv, open = true) {
  vi.spyOn(api, 'fetchCv').mockResolvedValue(cv);
  onClose = vi.fn();
  const seen = { file: cv.file_name, stored: 2, changed: 3 };
  await act(async () => {
    render(<CvDialog id="s" seen={seen} open={open} onClose={onClose} />);
    await Promise.resolve();
  });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(button(name));
    await Promise.resolve();
  });
const write = (name: string, text: string) => {
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
};
const escape = () => {
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
};
const choose = (...files: File[]) =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    fireEvent.change(input, { target: { files } });
    await Promise.resolve();
  });

const refusal = (status: number, detail: string) => new api.ProblemError({ title: 'No', status, detail });

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
  // Neither is in jsdom.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the CV as it was read', () => {
  it('marks in words what is doubtful', async () => {
    await show(exampleCv);
    expect(button('O123 check this')).toBeDefined();
    expect(button('Phone: O123 (check this)')).toBeDefined();
    expect(screen.getByText(/One field is marked/)).toBeDefined();
  });

  it('lights a field and its place together, whichever is pointed at', async () => {
    await show(exampleCv);
    const field = button('Harbour Ltd');
    const place = button('Employer: Harbour Ltd');
    act(() => {
      field.focus();
    });
    expect(place.getAttribute('aria-current')).toBe('true');
    act(() => {
      button('Job title: Engineer').focus();
    });
    expect(button('Engineer').getAttribute('aria-current')).toBe('true');
    expect(field.getAttribute('aria-current')).toBeNull();
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  it('leads from a place to its field, out of another tab too', async () => {
    await show(exampleCv);
    fireEvent.click(screen.getByRole('tab', { name: /Advice/ }));
    screen.getByText('Cut the wait of drivers by half.');
    fireEvent.click(button('Employer: Harbour Ltd'));
    expect(document.activeElement).toBe(button('Harbour Ltd'));
  });

  it('is one stop of the Tab key a page, from which the arrows go on', async () => {
    await show(exampleCv);
    const places = within(screen.getByRole('group', { name: /^Page 1/ })).getAllByRole('button');
    expect(places.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => {
      places[0]?.focus();
    });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(places[1]);
  });

  it('says what the posting asks for and the CV does not', async () => {
    await show(exampleCv);
    fireEvent.click(screen.getByRole('tab', { name: 'Posting' }));
    expect(
      within(screen.getByRole('list', { name: 'Your CV does not mention' })).getByText('gRPC'),
    ).toBeDefined();
  });
});

describe('corrections', () => {
  it('are sent by one Save: changed, added and removed', async () => {
    const correct = vi.spyOn(api, 'correctCv').mockResolvedValue({ ...exampleCv, corrected: true });
    await show(exampleCv);
    await press('Edit: Engineer, Harbour Ltd');
    write('Job title', 'Lead engineer');
    await press('Done');
    await press('Edit: Skills');
    await press('Remove: K8s');
    await press('Add a skill');
    write('Skill 2', 'Kafka');
    await press('Save corrections');
    expect(correct).toHaveBeenCalledOnce();
    expect(correct.mock.calls[0]?.[1]).toMatchObject({
      skills: ['Java', 'Kafka'],
      experience: [{ title: 'Lead engineer', employer: 'Harbour Ltd' }],
    });
    expect(Object.keys(correct.mock.calls[0]?.[1] ?? {})).toEqual(['skills', 'experience']);
    screen.getByText('Corrected by you');
    expect(document.activeElement?.textContent).toMatch(/^Saved\./);
  });

  it('outlive a save that fails, and are sent again', async () => {
    const correct = vi
      .spyOn(api, 'correctCv')
      .mockRejectedValueOnce(refusal(503, 'Busy.'))
      .mockResolvedValueOnce(exampleCv);
    await show(exampleCv);
    await press('Edit: Contact');
    write('Phone', '0123');
    await press('Save corrections');
    screen.getByText('Busy.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone' }).value).toBe('0123');
    await press('Try again');
    expect(correct).toHaveBeenCalledTimes(2);
    expect(correct.mock.calls[1]).toEqual(correct.mock.calls[0]);
  });

  it('with a date that is none are not sent', async () => {
    const correct = vi.spyOn(api, 'correctCv');
    await show(exampleCv);
    await press('Edit: Engineer, Harbour Ltd');
    write('From', 'May 21');
    await press('Save corrections');
    screen.getByText(/A date is not one/);
    expect(correct).not.toHaveBeenCalled();
    await press('Done');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'From' }));
  });

  it('are asked about before one leaves, and only then', async () => {
    await show(exampleCv);
    await press('Edit: Contact');
    write('Phone', '0123');
    escape();
    expect(onClose).not.toHaveBeenCalled();
    await press('Keep correcting');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone' }).value).toBe('0123');
    await press('Discard');
    escape();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a file', () => {
  it('is sent, and what was read from it is shown', async () => {
    vi.spyOn(api, 'uploadCv').mockResolvedValue({ message: 'Read.', cv_analysis: exampleCv });
    await show(noCv);
    await choose(new File(['x'], 'cv.pdf'));
    await screen.findByRole('heading', { name: 'Experience' });
    expect(document.activeElement?.textContent).toBe('cv.pdf');
  });

  it('that cannot be read is refused in the server’s words, and the one there was stays', async () => {
    vi.spyOn(api, 'uploadCv').mockRejectedValue(refusal(422, 'It has a password.'));
    await show(exampleCv);
    await press('Replace the CV');
    await choose(new File(['x'], 'locked.pdf'));
    screen.getByText('locked.pdf was not taken.');
    screen.getByText('It has a password.');
    await press('Keep the one there is');
    screen.getByRole('heading', { name: 'Experience' });
  });

  it.each([
    [[new File(['x'], 'cv.exe')], /This kind of file/],
    [[new File(['x'], 'a.pdf'), new File(['x'], 'b.pdf')], /one file at a time/],
    [[new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.pdf')], /larger than 10 MB/],
  ])('is not sent when it cannot be taken (%#)', async (files, sentence) => {
    const upload = vi.spyOn(api, 'uploadCv');
    await show(noCv);
    await choose(...files);
    screen.getByText(sentence);
    expect(upload).not.toHaveBeenCalled();
  });

  it('cannot be brought once the interview is over', async () => {
    await show(noCv, false);
    expect(screen.queryByRole('button', { name: 'Choose a file' })).toBeNull();
    screen.getByText('There is no CV with this interview.');
  });

  it('shows how far its reading is, also one that was sent elsewhere', async () => {
    vi.useFakeTimers();
    await show({ ...noCv, state: 'reading', file_name: 'scan.pdf', progress: { done: 1, all: 4 } });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    vi.spyOn(api, 'fetchCv').mockResolvedValue(exampleCv);
    await act(() => vi.advanceTimersByTimeAsync(500));
    screen.getByRole('heading', { name: 'Experience' });
    vi.useRealTimers();
  });

  it('is deleted after asking, which says what stays', async () => {
    const remove = vi.spyOn(api, 'removeCv').mockResolvedValue();
    await show(exampleCv);
    await press('Delete the CV');
    screen.getByText(/remain in the transcript/);
    expect(remove).not.toHaveBeenCalled();
    vi.spyOn(api, 'fetchCv').mockResolvedValue(noCv);
    await press('Delete the CV');
    expect(remove).toHaveBeenCalledWith('s');
    expect(document.activeElement).toBe(button('Choose a file'));
  });

  it('that could not be deleted is still there, and the page says so', async () => {
    vi.spyOn(api, 'removeCv').mockRejectedValue(refusal(503, 'Busy.'));
    await show(exampleCv);
    await press('Delete the CV');
    await press('Delete the CV');
    screen.getByText('It could not be deleted.');
    screen.getByRole('heading', { name: 'Experience' });
  });
});
