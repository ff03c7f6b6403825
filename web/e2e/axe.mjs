// A page under axe, in both themes, at a desk and at the width of a hand.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { desktop, phone } from './browser.mjs';
import { overflow } from './room.mjs';

/** @param {string} what the page shows, for the message */
export async function assertAccessible(page, what) {
  for (const viewport of [desktop, phone]) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await drawn(page, colorScheme);
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      assert.ok(passes.length > 5, 'axe saw next to nothing');
      assert.deepEqual(violations.map(summary), [], `${what}, ${colorScheme}, ${viewport.width} px`);
      assert.equal(await overflow(page), 0, `${what} scrolls sideways at ${viewport.width} px`);
    }
  }
  await page.setViewportSize(desktop);
}

// Colours on their way from one theme to the other have no contrast to speak of.
async function drawn(page, colorScheme) {
  await page.waitForFunction(
    (scheme) =>
      getComputedStyle(document.documentElement).colorScheme.includes(scheme) &&
      document.getAnimations().every((animation) => animation.playState === 'finished'),
    colorScheme,
  );
}

function summary({ id, nodes }) {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('; ')}`;
}
