// Steps that build on each other: after one has failed the rest is skipped, and the page it failed on is kept.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from './server.mjs';

/**
 * @param {() => import('playwright-core').Page | undefined} page of the moment, to be kept as a picture
 * @param {() => string | undefined} why the steps cannot be taken on this machine
 */
export function journey(page, why = () => undefined) {
  let failed = false;
  return (promise, step) => {
    test(promise, async (t) => {
      const reason = why();
      if (reason !== undefined) {
        t.skip(reason);
        return;
      }
      if (failed) {
        t.skip('an earlier step failed');
        return;
      }
      try {
        await step();
      } catch (error) {
        failed = true;
        await keepPicture(t, page(), promise);
        throw error;
      }
    });
  };
}

async function keepPicture(t, page, promise) {
  if (!page || page.isClosed()) return;
  const folder = join(repository, 'build', 'e2e');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${promise.replace(/\W+/g, '-')}.png`);
  try {
    await page.screenshot({ path, timeout: 10_000 });
    t.diagnostic(`at ${page.url()}, see ${path}`);
  } catch {
    t.diagnostic(`at ${page.url()}, which could not be pictured`);
  }
}
