import { Landing } from '@/features/landing/landing';
import { ThemeToggle } from '@/features/theme/theme-toggle';

export default function Page() {
  return <Landing themeToggle={<ThemeToggle />} />;
}
