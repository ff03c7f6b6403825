import Link from 'next/link';
import { buttonStyle } from './button-style';
import { classes } from './classes';

export type Place = 'landing' | 'learn' | 'practice' | 'report';

// The ways to the site's other pages, in the header of each. A report on a phone has only room for one.
export function SiteLinks({ from }: { from: Place }) {
  const style = (extra?: string) => classes(buttonStyle('quiet'), 'max-sm:px-2.5', extra);
  return (
    <nav aria-label="PrepAI" className="flex items-center">
      {from !== 'learn' && (
        <Link href="/learn/" className={style()}>
          Learn
        </Link>
      )}
      {from !== 'practice' && (
        <Link href="/practice/" className={style(from === 'report' ? 'max-sm:hidden' : undefined)}>
          <span>
            Practise<span className="max-sm:sr-only"> coding</span>
          </span>
        </Link>
      )}
    </nav>
  );
}
