// One whole interview in a browser, with everything that goes wrong in one.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import { setTimeout as elapse } from 'node:timers/promises';
import { calibratedAnswers } from './bank.mjs';
import { breakableLine } from './breakable-line.mjs';
import { openBrowser, openPage } from './browser.mjs';
import { journey } from './journey.mjs';
import {
  answer,
  begin,
  currentQuestion,
  end,
  lines,
  openReport,
  recorded,
  sessionId,
  settled,
  turn,
} from './room.mjs';
import { startServer } from './server.mjs';

const name = '<b onclick="alert(1)">Åsa</b> & عائشة';
const track = 'AWS Solutions Architect';

let server, line, browser, tab, page, id, quoted;
const step = journey(() => page);

before(async () => {
  server = await startServer();
  line = await breakableLine(server.address);
  browser = await openBrowser();
  tab = await openPage(browser, line.address);
  page = tab.page;
});

after(async () => {
  await browser?.close();
  await line?.close();
  await server?.stop();
});

// What both sides hold, in the same words and order: nothing lost, nothing doubled.
async function assertSameRecord() {
  const { transcript } = await recorded(page, `${server.address}/api/interviews/${id}/transcript`);
  const shown = (await lines(page)).filter(({ who }) => who !== 'aside');
  assert.deepEqual(
    shown.filter(({ who }) => who === 'Interviewer').map(({ text }) => text),
    transcript.filter(({ role }) => role === 'agent').map(({ message }) => message),
  );
  return transcript;
}

function times(transcript, message) {
  return transcript.filter((line) => line.role === 'user' && line.message === message).length;
}

step('is chosen and set up on the landing page, whatever the name contains', async () => {
  id = await begin(page, { track, name, minutes: 30, level: 'Senior' });
  const greeting = (await lines(page))[0];
  assert.equal(greeting.who, 'Interviewer');
  assert.ok(greeting.text.includes(name), greeting.text);
  assert.equal(await page.locator('b').count(), 0, 'the name became markup');
  assert.equal(await page.title(), `${track} · PrepAI`);
});

step('goes from the warm-up to questions and follow-ups', async () => {
  await answer(page, 'I build billing systems in Java, and enjoy finding the simple design.');
  await page.getByRole('log').getByText('· Question 1').waitFor();
  quoted = (await calibratedAnswers(await currentQuestion(page))).at(-1);
  await answer(page, quoted);
  await answer(page, '<script>alert(1)</script>\n  The invariant is that everything left of i is sorted.');
  assert.equal((await lines(page)).at(-2).text.startsWith('<script>'), true);
  const transcript = await assertSameRecord();
  assert.equal(transcript.filter(({ role }) => role === 'user').length, 3);
});

step('gives a hint at the price it named', async () => {
  const price = page.locator('#hint-price');
  assert.match(await price.innerText(), /^Hint 1: .+ % less/);
  await turn(page, () => page.getByRole('button', { name: 'Hint', exact: true }).click());
  await page.getByText('Asked for a hint').first().waitFor();
  const { status } = await recorded(page, `/api/sessions/${id}`);
  const { price: next, why, available } = status.hint;
  await page.waitForFunction(
    (text) => document.querySelector('#hint-price').textContent === text,
    available ? next : why,
  );
});

step('answers a request to clarify, and asks again', async () => {
  await page.getByRole('button', { name: 'Ask to clarify' }).click();
  await turn(page, async () => {
    await page.getByLabel('Ask the interviewer to clarify').fill('How large can the input be?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  });
  assert.equal((await lines(page)).at(-2).text, 'How large can the input be?');
  await turn(page, () => page.getByRole('button', { name: 'Repeat', exact: true }).click());
  await page.getByText('Asked to hear it again').first().waitFor();
  await assertSameRecord();
});

step('goes on to another question when one is skipped', async () => {
  const before = (await recorded(page, `/api/sessions/${id}`)).status.question;
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await turn(page, () =>
    page.getByRole('alertdialog').getByRole('button', { name: 'Skip it', exact: true }).click(),
  );
  await page.getByText('Skipped the question').first().waitFor();
  const { number } = (await recorded(page, `/api/sessions/${id}`)).status.question;
  assert.equal(number, before.number + 1);
  await page.getByRole('log').getByText(`· Question ${number}`).waitFor();
});

step('is the same after a reload, the draft included', async () => {
  const before = await lines(page);
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Half a thought, not yet');
  await page.reload();
  await settled(page, before.length);
  assert.deepEqual(await lines(page), before);
  assert.equal(
    await page.getByRole('textbox', { name: 'Your answer' }).inputValue(),
    'Half a thought, not yet',
  );
  assert.equal(sessionId(page), id);
});

step('sends what was written without a network once it is back, exactly once', async () => {
  const message = 'Written while the network was gone: I would shard by customer.';
  const before = (await lines(page)).length;
  line.cut();
  await page.getByText('The connection is lost.').waitFor();
  // The loss lasts: long enough for several tries to fail.
  const over = elapse(5_000);
  await page.getByRole('textbox', { name: 'Your answer' }).fill(message);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Not sent yet').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Your answer' }).inputValue(), '');
  await over;
  line.mend();
  await settled(page, before + 2);
  assert.equal(await page.getByText('Not sent yet').count(), 0);
  assert.equal(times(await assertSameRecord(), message), 1);
  assert.equal((await lines(page)).filter(({ text }) => text === message).length, 1);
  tab.forgive();
});

step('does not say twice what the server had heard before the network broke', async () => {
  const message = 'Heard by the server, but the page never learns of it: I would cache the result.';
  const before = (await lines(page)).length;
  line.deafen();
  await page.getByRole('textbox', { name: 'Your answer' }).fill(message);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Sending').waitFor();
  await heardByServer(message);
  line.cut();
  await page.getByText('The connection is lost.').waitFor();
  line.mend();
  await page.getByRole('button', { name: 'Try now' }).click();
  await settled(page, before + 2);
  assert.equal(times(await assertSameRecord(), message), 1);
  assert.equal((await lines(page)).filter(({ text }) => text === message).length, 1);
  tab.forgive();
});

async function heardByServer(message) {
  const deadline = AbortSignal.timeout(30_000);
  for (;;) {
    deadline.throwIfAborted();
    const { transcript } = await recorded(page, `${server.address}/api/interviews/${id}/transcript`);
    if (times(transcript, message) > 0 && transcript.at(-1).role === 'agent') return;
  }
}

step('ends only after asking', async () => {
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep going' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Your answer' }).waitFor();
  await end(page);
  assert.equal(await page.getByRole('textbox', { name: 'Your answer' }).count(), 0);
  const { status } = await recorded(page, `/api/sessions/${id}`);
  assert.equal(status.state, 'ended');
  assert.equal(status.end_reason, 'candidate');
});

step('is reported on after the candidate judged it', async () => {
  const { sessions } = await recorded(page, '/api/sessions');
  assert.equal(sessions[0].verdict, undefined, 'the list must not tell the verdict before the report');
  await openReport(page, 3);
  const report = await recorded(page, `/api/interviews/${id}/report?format=json`);
  assert.equal(report.self_assessment.rating, 3);
  await page.reload();
  await page.getByRole('heading', { name: 'Verdict', exact: true }).waitFor();
  await page.getByText('3 of 4', { exact: true }).waitFor();
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), track);
  assert.ok((await page.locator('#verdict').innerText()).includes(report.verdict.title));
  for (const { id, title } of report.dimensions) {
    await page.locator(`#dimension-${id}`).getByRole('heading', { level: 3, name: title }).waitFor();
  }
  assert.ok(report.questions.length >= 2);
  assert.equal(report.hint_ledger.length, 1);
  await page.getByRole('table').first().waitFor();
  await page.getByText(name).first().waitFor();
});

step('links each quote to its moment in the transcript', async () => {
  const quotes = page.locator('article a[href^="#seq-"]').filter({ hasText: '“' });
  assert.ok((await quotes.count()) > 0, 'the answers earned no quote');
  const quote = quotes.first();
  const words = (await quote.innerText()).replace(/[“”]/g, '').trim();
  await quote.click();
  const moment = page.locator(`[id="${(await quote.getAttribute('href')).slice(1)}"]`);
  assert.ok((await moment.innerText()).includes(words), `${words} is not in its moment`);
  await page.waitForFunction(
    (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    },
    await moment.elementHandle(),
  );
});

step('judges another answer to a question beside the first, and changes nothing else', async () => {
  const before = await recorded(page, `/api/interviews/${id}/report?format=json`);
  const card = page.locator('#question-1');
  const best = (await calibratedAnswers(before.questions[0].prompt)).at(-1);
  await card.getByRole('button', { name: 'Answer this question again' }).click();
  await card.getByRole('textbox', { name: 'Your new answer' }).fill(best);
  await card.getByRole('button', { name: 'Have it judged' }).click();
  await card.getByText('In the interview', { exact: true }).waitFor();
  const after = await recorded(page, `/api/interviews/${id}/report?format=json`);
  const [again] = after.questions[0].reanswers;
  assert.equal(again.text, best);
  assert.ok(again.score > 0);
  assert.equal(await card.locator('dd').nth(1).innerText(), String(again.score));
  assert.deepEqual(after.verdict, before.verdict);
  assert.deepEqual(after.dimensions, before.dimensions);
  await page.reload();
  await card.getByRole('button', { name: 'Answer once more' }).waitFor();
});

step('downloads as report and transcript, in every form', async () => {
  const json = await download('Report, JSON');
  assert.equal(JSON.parse(json.bytes).session_id, id);
  assert.match(json.name, /\.json$/);
  const markdown = (await download('Report, Markdown')).bytes.toString();
  assert.match(markdown, /^# /m);
  assert.ok(markdown.includes('AWS Solutions Architect'));
  const said = JSON.parse((await download('Transcript, JSON')).bytes);
  assert.equal(times(said.transcript, quoted), 1);
  assert.ok((await download('Transcript, Markdown')).bytes.includes(quoted));
  for (const what of ['Report, PDF', 'Transcript, PDF']) {
    const pdf = await download(what);
    assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-', what);
    assert.match(pdf.bytes.subarray(-16).toString(), /%%EOF\s*$/, what);
    assert.match(pdf.name, /\.pdf$/);
  }
});

async function download(what) {
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: what, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

step('is listed as finished, and gone once deleted', async () => {
  await page.goto('/');
  const finished = page.getByRole('region', { name: 'Finished interviews' });
  await finished.getByText(track).waitFor();
  assert.equal(await page.getByRole('region', { name: 'Continue where you left off' }).count(), 0);
  await finished.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await finished.waitFor({ state: 'detached' });
  const response = await page.request.get(`/api/sessions/${id}`);
  assert.equal(response.status(), 404);
  const { sessions } = await recorded(page, '/api/sessions');
  assert.deepEqual(sessions, []);
});

step('left nothing in the console and asked nobody else', () => {
  tab.clean();
});
