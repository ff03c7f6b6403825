import type { Metadata } from 'next';
import { Lost } from '@/components/ui/lost';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <Lost title="There is nothing at this address." detail="The link may be old, or a letter went missing." />
  );
}
