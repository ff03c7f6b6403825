// What somebody does who has no mouse.
import assert from 'node:assert/strict';

const mostPresses = 80;

/** Presses Tab until the control has the focus. Wherever the focus is on the way, one must be able to see it. */
export async function tabTo(page, role, name) {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await wanted.waitFor();
  const passed = [];
  for (let presses = 0; presses < mostPresses; presses++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => document.activeElement.textContent.slice(0, 30));
    assert.ok(await page.evaluate(isSeen), `nothing shows that the focus is on "${where}"`);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    passed.push(where);
  }
  assert.fail(`${mostPresses} tabs did not reach ${role} "${name}", but ${passed.join(' | ')}`);
}

/** Until the element has the focus. */
export async function assertFocused(page, locator) {
  const element = await locator.elementHandle();
  await page.waitForFunction((element) => element === document.activeElement, element);
}

/** Runs in the page: whether an outline, or the border of a field's frame, is around what has the focus. */
export function isSeen() {
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
    if (at.matches('.focus-within\\:border-accent')) return true;
    for (const part of [undefined, '::after']) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at, part);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) return true;
    }
  }
  // Between the last control of a page and the first.
  return document.activeElement === document.body;
}
