// Every page by keyboard and under axe, in both themes and at the width of a hand.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { calibratedAnswers } from './bank.mjs';
import { openBrowser, openPage } from './browser.mjs';
import { journey } from './journey.mjs';
import { assertFocused, tabTo } from './keyboard.mjs';
import { answer, begin, currentQuestion, end, lines, openReport, settled, turn } from './room.mjs';
import { startServer } from './server.mjs';

const track = 'AWS Solutions Architect';

let server, browser, tab, page;
const step = journey(() => page);

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  tab = await openPage(browser, server.address);
  page = tab.page;
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

step('the landing page', async () => {
  await page.goto('/');
  await page.getByRole('button', { name: track, exact: true }).waitFor();
  await assertAccessible(page, 'landing');
});

step('the set-up dialog, also with an error', async () => {
  await page.getByRole('button', { name: track, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: track });
  await dialog.getByLabel('Your name').fill(' ');
  await dialog.getByRole('button', { name: 'Start the interview' }).click();
  await dialog.getByText('Enter the name the interviewer should use.').waitFor();
  await assertAccessible(page, 'set-up');
});

step('a running interview and its dialogs', async () => {
  await begin(page, { track });
  await answer(page, 'I maintain a payment service.');
  await answer(page, (await calibratedAnswers(await currentQuestion(page))).at(-1));
  await assertAccessible(page, 'interview');
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('alertdialog').waitFor();
  await assertAccessible(page, 'end dialog');
  await page.getByRole('button', { name: 'Keep going' }).click();
  await page.getByRole('button', { name: 'Your CV' }).click();
  await page.getByRole('dialog', { name: 'Your CV' }).waitFor();
  await assertAccessible(page, 'CV dialog');
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Export' }).click();
  await assertAccessible(page, 'export menu');
  await page.keyboard.press('Escape');
});

step('an ended interview', async () => {
  // A second question, so that the report has something to compare.
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await turn(page, () =>
    page.getByRole('alertdialog').getByRole('button', { name: 'Skip it', exact: true }).click(),
  );
  await answer(page, (await calibratedAnswers(await currentQuestion(page))).at(-1));
  await end(page);
  await assertAccessible(page, 'ended');
});

step('the self-assessment and a report with evidence', async () => {
  await page.getByRole('link', { name: 'See your report' }).click();
  await page.getByRole('heading', { name: 'Before you look: how did it go?' }).waitFor();
  await assertAccessible(page, 'self-assessment');
  const depth = page.getByRole('group').nth(1);
  await depth.getByRole('radio').last().check({ force: true });
  await page.getByRole('button', { name: 'Show the report', exact: true }).click();
  await page.getByText('Choose how it went all in all, or skip.').waitFor();
  await assertAccessible(page, 'self-assessment without the whole');
  await page.getByRole('group', { name: 'All in all' }).getByRole('radio').nth(1).check({ force: true });
  await page.getByRole('button', { name: 'Show the report', exact: true }).click();
  await page.getByRole('heading', { name: 'Verdict', exact: true }).waitFor();
  await page.getByRole('img', { name: /^Scores by dimension/ }).waitFor();
  await assertAccessible(page, 'report');
  const card = page.locator('#question-1');
  await card.getByRole('button', { name: 'Answer this question again' }).click();
  await assertFocused(page, card.getByRole('textbox', { name: 'Your new answer' }));
  await card
    .getByRole('textbox')
    .fill('I would first ask how stale an answer may be, then put a cache before it.');
  await assertAccessible(page, 'answering again');
  await card.getByRole('button', { name: 'Have it judged' }).click();
  await card.getByRole('button', { name: 'Answer once more' }).waitFor();
  await assertAccessible(page, 'answered again');
});

step('a report without evidence', async () => {
  await begin(page, { track, name: 'Nobody' });
  await end(page);
  await openReport(page);
  assert.ok((await page.locator('#verdict').innerText()).includes('Not enough evidence'));
  await assertAccessible(page, 'report without evidence');
});

step('the list of interviews', async () => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Finished interviews' }).waitFor();
  await assertAccessible(page, 'landing with interviews');
});

step('addresses that lead nowhere', async () => {
  const response = await page.goto('/nothing-here/');
  assert.equal(response.status(), 404);
  await page.getByRole('heading', { name: 'There is nothing at this address.' }).waitFor();
  await assertAccessible(page, '404');
  await page.goto('/interview/?s=00000000-0000-4000-8000-000000000000');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'All interviews' }).waitFor();
  await assertAccessible(page, 'unknown interview');
  // Chromium itself writes each answer of 404 to the console.
  const faults = tab.forgive().filter((fault) => !fault.includes('404'));
  assert.deepEqual(faults, []);
});

step('the description of the API, where it is served', async () => {
  const response = await page.request.get('/docs/');
  if (response.status() === 404) return;
  await page.goto('/docs/');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await assertAccessible(page, 'docs');
});

step('left nothing in the console and asked nobody else', () => {
  tab.clean();
});

step('a whole interview by keyboard alone', async () => {
  const keyboard = await openPage(browser, server.address);
  page = keyboard.page;
  await page.goto('/');
  await page.getByRole('button', { name: track, exact: true }).waitFor();
  await tabTo(page, 'button', track);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: track }).waitFor();
  await tabTo(page, 'radio', 'Mid');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByRole('radio', { name: 'Senior' }).isChecked(), true);
  await tabTo(page, 'textbox', 'Your name');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/interview/?s=*');
  await settled(page);

  await tabTo(page, 'textbox', 'Your answer');
  await turn(page, async () => {
    await page.keyboard.type('I build search engines.');
    await page.keyboard.press('Control+Enter');
  });
  await tabTo(page, 'textbox', 'Your answer');
  await turn(page, async () => {
    await page.keyboard.type('First line of the plan');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second line: a hash map.');
    await page.keyboard.press('Control+Enter');
  });
  assert.equal((await lines(page)).at(-2).text, 'First line of the plan\nsecond line: a hash map.');
  await tabTo(page, 'button', 'Hint');
  await turn(page, () => page.keyboard.press('Enter'));
  await tabTo(page, 'button', 'Skip');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await assertFocused(page, page.getByRole('button', { name: 'Skip', exact: true }));

  await tabTo(page, 'button', 'End the interview');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await tabTo(page, 'button', 'End and get the report');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The interview is over.' }).waitFor();
  await tabTo(page, 'link', 'See your report');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Before you look: how did it go?' }).waitFor();
  await tabTo(page, 'radio', '1 Poor');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByRole('radio', { name: '3 Good' }).isChecked(), true);
  await tabTo(page, 'button', 'Show the report');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Verdict', exact: true }).waitFor();
  await tabTo(page, 'button', 'Download');
  await page.keyboard.press('Enter');
  await tabTo(page, 'link', 'Report, Markdown');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  assert.match((await download).suggestedFilename(), /\.md$/);
  keyboard.clean();
});
