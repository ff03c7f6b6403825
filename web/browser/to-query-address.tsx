'use client';

// `/interview/<id>/` → `/interview/?s=<id>`. Read after hydration: the page was rendered for the placeholder id.
import { useRouter } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { idInPath, pageHref, type AddressedPage } from './page-address';

export function ToQueryAddress({ page, children }: { page: AddressedPage; children: ReactNode }) {
  const router = useRouter();
  useEffect(() => {
    const id = idInPath(page, window.location.pathname);
    router.replace(id === undefined ? `/${page}/` : pageHref(page, id) + window.location.hash);
  }, [page, router]);
  return children;
}
