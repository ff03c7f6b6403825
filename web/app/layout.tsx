import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ThemeProvider } from '@/features/theme/theme-provider';
import { geist, geistExtended, sourceSerif, sourceSerifExtended } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'PrepAI: mock interviews, start to finish', template: '%s · PrepAI' },
  description:
    'A mock interview from greeting to report: an interviewer that asks, probes, hints and keeps the clock.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f8f8' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1313' },
  ],
};

const fonts = [geist, geistExtended, sourceSerif, sourceSerifExtended].map((font) => font.variable).join(' ');

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts} suppressHydrationWarning>
      <body>
        <ThemeProvider>{children}</ThemeProvider>
      </body>
    </html>
  );
}
