// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DownloadMenu } from './download-menu';

afterEach(cleanup);

function show() {
  render(
    <DownloadMenu
      label="Export"
      groups={[{ title: 'Transcript', items: [{ label: 'PDF', href: '/t?format=pdf' }] }]}
    />,
  );
  return screen.getByRole('button', { name: 'Export' });
}

const link = () => screen.queryByRole('link', { name: 'Transcript, PDF' });

describe('the download menu', () => {
  it('opens and closes by its button', () => {
    const button = show();
    expect(link()).toBeNull();
    fireEvent.click(button);
    expect(link()?.getAttribute('href')).toBe('/t?format=pdf');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(link()).toBeNull();
  });

  it('closes on Escape and gives the focus back', () => {
    const button = show();
    fireEvent.click(button);
    link()?.focus();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(link()).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes when something else is pressed', () => {
    fireEvent.click(show());
    fireEvent.pointerDown(document.body);
    expect(link()).toBeNull();
  });
});
