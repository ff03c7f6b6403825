'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Link } from '@/protocol/socket';
import { useNow } from './use-now';
import { words } from './words';

interface ConnectionBannerProps {
  link: Link;
  ended: boolean;
  garbage: boolean;
  onRetry: () => void;
}

const backForMillis = 2_500;

export function ConnectionBanner({ link, ended, garbage, onRetry }: ConnectionBannerProps) {
  const trouble = useTrouble(link);
  const reload = (
    <Button
      onClick={() => {
        window.location.reload();
      }}
    >
      {words.reload}
    </Button>
  );
  return (
    <div
      role="status"
      className="shrink-0 [&>*]:rounded-none [&>*]:border-x-0 [&>*]:border-t-0 [&>*]:sm:px-6"
    >
      {garbage && (
        <Notice tone="bad" title={words.garbageTitle} actions={reload}>
          {words.garbageDetail}
        </Notice>
      )}
      {link.state === 'refused' && !ended && (
        <Notice tone="bad" title={words.refusedTitle} actions={reload}>
          {link.reason === '' ? words.refusedDetail : link.reason}
        </Notice>
      )}
      {trouble === 'lost' && !ended && <Lost link={link} onRetry={onRetry} />}
      {trouble === 'back' && <Notice tone="good" title={words.back} />}
    </div>
  );
}

function Lost({ link, onRetry }: { link: Link; onRetry: () => void }) {
  const now = useNow();
  const waiting = link.state === 'waiting' ? link : undefined;
  const seconds = waiting ? Math.ceil((waiting.retryAt - now) / 1000) : 0;
  return (
    <Notice
      tone="warn"
      title={waiting?.offline ? words.offline : words.reconnecting}
      actions={<Button onClick={onRetry}>{words.retryNow}</Button>}
    >
      {/* The countdown would be read out every second. */}
      <span aria-hidden="true">{words.retryIn(seconds)} </span>
      {words.kept}
    </Notice>
  );
}

// lost: since a connection broke and until one stands; back: for a moment after that.
function useTrouble(link: Link): 'none' | 'lost' | 'back' {
  const [trouble, setTrouble] = useState<'none' | 'lost' | 'back'>('none');
  const [seen, setSeen] = useState(link.state);
  if (seen !== link.state) {
    setSeen(link.state);
    if (link.state === 'waiting') setTrouble('lost');
    if (link.state === 'open') setTrouble(trouble === 'lost' ? 'back' : 'none');
    if (link.state === 'refused' || link.state === 'closed') setTrouble('none');
  }
  useEffect(() => {
    if (trouble !== 'back') return;
    const timer = setTimeout(() => {
      setTrouble('none');
    }, backForMillis);
    return () => {
      clearTimeout(timer);
    };
  }, [trouble]);
  return trouble;
}
