// What a candidate does, through the page: each function returns when the page shows that it happened.
import assert from 'node:assert/strict';

const askingKinds = new Set(['ask', 'present_problem']);

/** Chooses an interview on the landing page and starts it. @returns its session id */
export async function begin(
  page,
  { track = 'Google Software Engineer', name = 'Ada', minutes = 30, level } = {},
) {
  await page.goto('/');
  await page.getByRole('button', { name: track, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: track });
  await dialog.getByText(`${minutes} min`, { exact: true }).click();
  if (level) await dialog.getByText(level, { exact: true }).click();
  await dialog.getByLabel('Your name').fill(name);
  await dialog.getByRole('button', { name: 'Start the interview' }).click();
  await page.waitForURL('**/interview/?s=*');
  await settled(page);
  return sessionId(page);
}

export function sessionId(page) {
  const id = new URL(page.url()).searchParams.get('s');
  assert.ok(id, `no session in ${page.url()}`);
  return id;
}

/** The finished lines of the page's own transcript. @returns {Promise<{who: string, text: string}[]>} */
export async function lines(page) {
  return page.evaluate(readLines);
}

// Runs in the page; a line that is still being spoken has no time yet.
function readLines() {
  return [...document.querySelectorAll('[role=log] li:has(time)')].map((item) => {
    const spoken = item.querySelectorAll('p');
    return spoken.length < 2
      ? { who: 'aside', text: item.firstElementChild.textContent }
      : { who: spoken[0].textContent.split(' · ')[0], text: spoken[1].textContent };
  });
}

/** Until the interviewer has spoken last and the candidate may speak. */
export async function settled(page, atLeast = 1) {
  await page.waitForFunction((atLeast) => {
    const items = [...document.querySelectorAll('[role=log] li:has(time)')];
    // What is said has its speaker above it; what happened aside, such as a CV that came, stands alone.
    const said = items.filter((item) => item.querySelectorAll('p').length >= 2);
    const over = document.querySelector('#over') !== null;
    const free = document.querySelector('#answer-note')?.textContent.includes('Enter sends') ?? false;
    const last = said.at(-1)?.querySelector('p')?.textContent ?? '';
    return items.length >= atLeast && (over || (free && last.startsWith('Interviewer')));
  }, atLeast);
}

/** Does something that gives the interviewer the floor, and waits until it is given back. */
export async function turn(page, act) {
  const before = (await lines(page)).length;
  await act();
  await settled(page, before + 2);
}

export async function answer(page, text) {
  await turn(page, async () => {
    await page.getByRole('textbox', { name: 'Your answer' }).fill(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
  });
}

export async function end(page) {
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End and get the report' }).click();
  await page.getByRole('heading', { name: 'The interview is over.' }).waitFor();
}

/** From the ended room to the report. */
export async function openReport(page, rating) {
  await page.getByRole('link', { name: 'See your report' }).click();
  await page.getByRole('heading', { name: 'Before you look: how did it go?' }).waitFor();
  if (rating === undefined) {
    await page.getByRole('button', { name: 'Skip and show the report' }).click();
  } else {
    const overall = page.getByRole('group', { name: 'All in all' });
    await overall.getByRole('radio', { name: new RegExp(`^${rating}`) }).check({ force: true });
    await page.getByRole('button', { name: 'Show the report', exact: true }).click();
  }
  await page.getByRole('heading', { name: 'Verdict', exact: true }).waitFor();
}

/** What the server holds, past the page. */
export async function recorded(page, path) {
  const response = await page.request.get(path);
  assert.equal(response.status(), 200, `${path}: ${await response.text()}`);
  return response.json();
}

/** The question under discussion, in the interviewer's words. */
export async function currentQuestion(page) {
  const { events } = await recorded(page, `/api/interviews/${sessionId(page)}/events?after=0`);
  const asked = events.map(({ event }) => event).filter(({ kind }) => askingKinds.has(kind));
  assert.ok(asked.length > 0, 'nothing has been asked yet');
  return asked.at(-1).text;
}

export async function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
