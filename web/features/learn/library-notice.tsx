import { Notice } from '@/components/ui/notice';
import type { Shelves } from '@/protocol/knowledge';
import { words } from './words';

// What a reader must know of the library's state; nothing while all is well.
export function LibraryNotice({ library }: { library: Shelves }) {
  return (
    <div role="status" className="mt-4 empty:hidden">
      <NoticeOf library={library} />
    </div>
  );
}

function NoticeOf({ library: { phase, waiting, refused } }: { library: Shelves }) {
  switch (phase) {
    case 'ready':
      return null;
    case 'opening':
      return <Notice title={waiting > 0 ? words.takingIn(waiting) : words.opening} />;
    case 'taking_in':
      return <Notice title={waiting > 0 ? words.takingIn(waiting) : words.takingInLast} />;
    case 'broken':
      return (
        <Notice tone="bad" title={words.broken}>
          {refused.length === 0 ? words.brokenDetail : refused.map(({ reason }) => reason).join(' ')}
        </Notice>
      );
  }
}
