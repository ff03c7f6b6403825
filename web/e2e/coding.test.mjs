// A coding question in the interview and on the practice pages: write, run, submit, reload, report.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { desktop, openBrowser, openPage, phone } from './browser.mjs';
import { journey } from './journey.mjs';
import { answer, begin, end, openReport, recorded, sessionId, turn } from './room.mjs';
import { repository, startServer } from './server.mjs';

const practised = 'coding.arrays.greenhouse-tap';
const mostTurns = 40;

let server, browser, tab, page, problem, refusal;
const step = journey(
  () => page,
  () => refusal,
);

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  tab = await openPage(browser, server.address);
  page = tab.page;
  const { runner } = await (await page.request.get('/api/problems')).json();
  refusal = runner.tier === undefined ? runner.refusal : undefined;
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const editor = () => page.locator('.cm-content');
const panel = () => page.getByRole('tabpanel');
const openTab = (name) => page.getByRole('tab', { name }).click();

async function ran(text, timeout = 60_000) {
  await panel().getByText(text).first().waitFor({ timeout });
}

// The reference solution of the problem whose function this is.
async function solution() {
  const { problems } = await (await page.request.get('/api/problems')).json();
  for (const { id } of problems) {
    const one = await (await page.request.get(`/api/problems/${encodeURIComponent(id)}`)).json();
    if (one.function === problem.function) {
      return readFile(join(repository, 'content', 'problems', id, 'reference.py'), 'utf8');
    }
  }
  throw new Error(`no problem has the function ${problem.function}`);
}

// What is wrong with the labels of a plot: too few, too small, in each other's way, or out of its panel.
async function colliding() {
  return panel()
    .locator('svg:has(polyline)')
    .evaluate((svg) => {
      const { right } = svg.closest('[role=tabpanel]').getBoundingClientRect();
      const labels = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      if (labels.length < 8) return [`only ${labels.length} labels`];
      return labels.flatMap((one, index) => [
        ...(one.box.height < 11 ? [`${one.text} is ${one.box.height} px high`] : []),
        ...(one.box.left < 0 || one.box.right > right ? [`${one.text} is cut off`] : []),
        ...labels
          .slice(index + 1)
          .filter((other) => overlap(one.box, other.box))
          .map((other) => `${one.text} over ${other.text}`),
      ]);
    });
}

async function assertLegible(what) {
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    if (viewport === phone) await page.getByRole('button', { name: 'Code', exact: true }).click();
    // The plot is drawn anew once the page has its new width.
    const patience = AbortSignal.timeout(5_000);
    let found = await colliding();
    while (found.length > 0 && !patience.aborted) found = await colliding();
    assert.deepEqual(found, [], `${what} at ${viewport.width} px`);
  }
  await page.setViewportSize(desktop);
}

// Whether the question under discussion is a problem to be solved in code.
async function hasCode() {
  const { status } = await recorded(page, `/api/sessions/${sessionId(page)}`);
  return status.question?.code === true;
}

step('a question with code opens an editor', async () => {
  await begin(page, { track: 'Coding round', minutes: 45 });
  await answer(page, 'I write small programs every day.');
  for (let turns = 0; !(await hasCode()); turns++) {
    assert.ok(turns < mostTurns, 'no question of this interview has code');
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await turn(page, () =>
      page.getByRole('alertdialog').getByRole('button', { name: 'Skip it', exact: true }).click(),
    );
  }
  await editor().waitFor();
  const response = await page.request.get(`/api/interviews/${sessionId(page)}/problem`);
  problem = (await response.json()).problem;
  await panel().getByText(`def ${problem.function}(`).waitFor();
  await assertAccessible(page, 'coding pane');
  await page.setViewportSize({ width: 1280, height: 800 });
  const heights = ['Hint', 'Send'].map(async (name) => {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    return box.y + box.height / 2;
  });
  const [hint, send] = await Promise.all(heights);
  assert.equal(send, hint, 'Send stands in the line of the other buttons');
  await page.setViewportSize(desktop);
});

step('a run tells expected and returned, and the focus stays in the editor', async () => {
  await editor().click();
  await page.keyboard.press("Control+'");
  await ran(/tests? passed/);
  assert.equal(await editor().evaluate((element) => element === document.activeElement), true);
  await assertAccessible(page, 'results');
});

step('code that does not compile leads to its line', async () => {
  await editor().fill(`def ${problem.function}(:\n    pass\n`);
  await page.getByRole('button', { name: /^Run/ }).click();
  await ran('This code does not compile');
  await page.getByRole('button', { name: 'Go to line 1 in the editor' }).first().click();
  await page.locator('.cm-marked-line').waitFor();
});

step('a run that does not end is stopped, and nothing of it is kept', async () => {
  const runs = () =>
    recorded(page, `/api/interviews/${sessionId(page)}/events?after=0`).then(
      ({ events }) => events.filter(({ event }) => event.type === 'code_ran').length,
    );
  const before = await runs();
  await editor().fill(`def ${problem.function}(*arguments):\n    while True: pass\n`);
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('button', { name: 'Stop the run' }).click();
  await page.getByRole('button', { name: 'Stop the run' }).waitFor({ state: 'detached' });
  assert.equal(await runs(), before);
});

step('Escape and Tab leave the editor', async () => {
  await editor().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'separator');
});

step('code and own tests survive a reload', async () => {
  const code = await solution();
  await editor().fill(code);
  await openTab(/Your tests/);
  await page.getByRole('button', { name: 'Add a test' }).click();
  const [test] = problem.visible;
  const values = JSON.parse(test.arguments).map((value) => JSON.stringify(value));
  const fields = panel().getByRole('textbox');
  for (const [index, value] of [...values, test.expected].entries()) await fields.nth(index).fill(value);
  const written = [code, values[0], test.expected].map((text) => JSON.stringify(text));
  await page.waitForFunction((written) => {
    const kept = Object.values(localStorage);
    return written.every((text) => kept.some((one) => one.includes(text)));
  }, written);
  await page.reload();
  await editor().waitFor();
  await openTab(/Your tests/);
  assert.equal(await panel().getByRole('textbox').first().inputValue(), values[0]);
});

step('a submit passes, is told to the interviewer and measured', async () => {
  await page.getByRole('button', { name: /^Submit/ }).click();
  await ran(/All \d+ tests passed/, 120_000);
  await page
    .getByRole('log', { name: 'Transcript', includeHidden: true })
    .getByText(/^Submitted in Python: (\d+) of \1 tests passed, and 1 of 1 of your own$/)
    .waitFor({ state: 'attached' });
  await openTab('Complexity');
  await panel()
    .getByText(/Running time/)
    .first()
    .waitFor({ timeout: 120_000 });
  await assertAccessible(page, 'complexity');
  await assertLegible('complexity');
  await openTab(/^Runs/);
  await panel().getByRole('listitem').first().waitFor();
});

step('a program that is too slow is told why its tests were stopped or not run', async () => {
  await editor().fill(`def ${problem.function}(*arguments):\n    while True:\n        pass\n`);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await ran(/^0 of \d+ tests passed · 0 of 1 of your own passed$/, 120_000);
  await panel()
    .getByText(/^Stopped after [\d.]+ s of processor time\./)
    .first()
    .waitFor();
  await panel().getByText('Not run, because two tests before it took too long.').first().waitFor();
  await assertAccessible(page, 'tests that were not run');
});

step('the report shows the code that counts, and says so', async () => {
  await end(page);
  await openReport(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page
    .getByRole('heading', { name: 'Your code', includeHidden: true })
    .first()
    .waitFor({ state: 'attached' });
  await page
    .getByText('Submission 1 of 2 counts, as it passed the most tests.')
    .waitFor({ state: 'attached' });
  await assertAccessible(page, 'report with code');
});

step('the practice pages lead from the list to a solved problem', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Practise coding' }).click();
  await page.getByRole('searchbox').waitFor();
  await assertAccessible(page, 'practice list');
  const groups = () => page.getByRole('heading', { level: 2 }).allTextContents();
  assert.deepEqual(await groups(), ['Easy', 'Medium', 'Hard']);
  await page.getByRole('switch', { name: 'Show topics' }).click();
  assert.ok((await groups()).includes('Arrays'), 'topics are shown');
  await page.reload();
  await page.getByRole('switch', { name: 'Show topics', checked: true }).click();
  assert.deepEqual(await groups(), ['Easy', 'Medium', 'Hard']);
  await page.goto(`/practice/${practised}/`);
  await page.waitForURL(`**/practice/?p=${practised}`);
  await editor().waitFor();
  await assertAccessible(page, 'practice problem');
  const code = await readFile(join(repository, 'content', 'problems', practised, 'reference.py'), 'utf8');
  await editor().fill(code);
  await page.getByRole('button', { name: /^Submit/ }).click();
  await ran(/All \d+ tests passed/, 120_000);
  await page.getByRole('button', { name: 'Measure' }).click();
  await panel()
    .getByText(/Running time/)
    .first()
    .waitFor({ timeout: 120_000 });
  await assertLegible('complexity of practice');
  await practiceSurvivesReload();
  await page.goto('/practice/');
  await page
    .getByText(/^1 of \d+ solved$/)
    .first()
    .waitFor();
});

async function practiceSurvivesReload() {
  await page.reload();
  await editor().waitFor();
  await ran(/Submitted in Python, \d\d:\d\d$/);
  await panel()
    .getByText(/^All \d+ tests passed$/)
    .waitFor();
  await openTab('Complexity');
  await panel()
    .getByText(/Running time grows like/)
    .waitFor();
  await panel()
    .getByText(/^Measured in Python, \d\d:\d\d$/)
    .waitFor();
  await assertAccessible(page, 'practice after a reload');
  await editor().fill('def changed():\n    pass\n');
  await panel()
    .getByText(/^Measured in Python, .* · from an earlier version of this code$/)
    .waitFor();
  await page.reload();
  await ran(/Submitted in Python, .* · from an earlier version of this code$/);
}

step('left nothing in the console and asked nobody else', () => {
  tab.clean();
});
