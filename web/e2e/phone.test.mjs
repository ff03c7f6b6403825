// The same product at the width of a hand.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { openBrowser, openPage, phone } from './browser.mjs';
import { journey } from './journey.mjs';
import { answer, begin, end, lines, openReport, overflow } from './room.mjs';
import { startServer } from './server.mjs';

const longWord = `https://example.org/${'a-very-long-address'.repeat(20)}`;

let server, browser, tab, page;
const step = journey(() => page);

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  tab = await openPage(browser, server.address, { viewport: phone, isMobile: true, hasTouch: true });
  page = tab.page;
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

step('an interview is begun without scrolling sideways', async () => {
  await page.goto('/');
  await page.getByRole('button', { name: 'CV grilling and behavioural' }).waitFor();
  assert.equal(await overflow(page), 0);
  await begin(page, {
    track: 'CV grilling and behavioural',
    name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3),
  });
  assert.equal(await overflow(page), 0);
});

step('an answer of one endless word fits', async () => {
  await answer(page, longWord);
  await answer(page, 'In my last team I noticed that nobody owned the on-call handbook, so I wrote it.');
  assert.equal(await overflow(page), 0);
});

step('conversation and transcript take turns', async () => {
  const log = page.getByRole('log', { name: 'Transcript' });
  const input = page.getByRole('textbox', { name: 'Your answer' });
  assert.equal(await log.isVisible(), false);
  await page.getByRole('button', { name: 'Transcript', exact: true }).click();
  await log.waitFor();
  assert.equal(await input.isVisible(), false);
  assert.ok((await lines(page)).some(({ text }) => text === longWord));
  assert.equal(await overflow(page), 0);
  await page.getByRole('button', { name: 'Conversation', exact: true }).click();
  await input.waitFor();
});

step('the interview ends in a report that fits', async () => {
  await end(page);
  assert.equal(await overflow(page), 0);
  await openReport(page);
  assert.equal(await overflow(page), 0);
});

step('left nothing in the console and asked nobody else', () => {
  tab.clean();
});
