// A CV from the set-up to its deletion, in a browser and with the real reader.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { openBrowser, openPage, phone } from './browser.mjs';
import { journey } from './journey.mjs';
import { assertFocused, tabTo } from './keyboard.mjs';
import { overflow, recorded, sessionId, settled } from './room.mjs';
import { startServer } from './server.mjs';

const track = 'CV grilling and behavioural';
const fileName = 'Ines Moreau.pdf';
const written = `<!doctype html><meta charset="utf-8"><style>body{font:12pt/1.5 serif}</style>
<h1>Ines Moreau</h1><p>ines.moreau@example.org | +33 1 99 00 12 34 | Nantes, France</p>
<h2>Experience</h2>
<p><b>Back-end Engineer</b>, Harbour Ltd, Nantes, 05/2021 - present</p>
<ul><li>Led the move of the booking service to streams and cut the delay from 9 hours to 4 minutes.</li>
<li>Was responsible for various improvements.</li></ul>
<p><b>Software Developer</b>, Quay Systems, Brest, 02/2017 - 03/2021</p>
<ul><li>Built the berth API in Java and PostgreSQL, 1,200 requests a second at the peak.</li></ul>
<h2>Education</h2><p><b>MSc Computer Science</b>, University of Nantes, 2012 - 2017</p>
<h2>Skills</h2><p>Java, PostgreSQL, Kafka, Python</p>`;

let server, browser, tab, page, pdf;
const step = journey(() => page);

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  tab = await openPage(browser, server.address);
  page = tab.page;
  const press = await browser.newPage();
  await press.setContent(written);
  pdf = { name: fileName, mimeType: 'application/pdf', buffer: await press.pdf({ format: 'A4' }) };
  await press.close();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const dialog = () => page.getByRole('dialog', { name: 'Your CV' });
const cv = () => recorded(page, `/api/sessions/${sessionId(page)}/cv`);

async function look() {
  await page.getByRole('button', { name: /^Your CV/ }).click();
  await dialog().getByRole('heading', { name: 'Experience' }).waitFor();
}

step('one that cannot be read is refused at the set-up, and another takes its place', async () => {
  await page.goto('/');
  await page.getByRole('button', { name: track, exact: true }).click();
  const setUp = page.getByRole('dialog', { name: track });
  await setUp.getByLabel('Your name').fill('Ines');
  await setUp
    .getByLabel('Job description')
    .fill('We look for an engineer who knows Java, Kafka and Terraform.');
  const broken = { ...pdf, name: 'broken.pdf', buffer: Buffer.from('%PDF-1.7 and nothing else') };
  await setUp.locator('input[type=file]').setInputFiles(broken);
  await setUp.getByRole('button', { name: 'Start the interview' }).click();
  await setUp.getByRole('heading', { name: 'Your CV could not be read' }).waitFor();
  await assertAccessible(page, 'a refused CV');
  await setUp.locator('input[type=file]').setInputFiles(pdf);
  await page.waitForURL('**/interview/?s=*');
  await settled(page);
  const { sessions } = await recorded(page, '/api/sessions');
  assert.equal(sessions.length, 1, 'another file must not begin another interview');
  // Chromium itself writes each answer of 422 to the console.
  assert.deepEqual(
    tab.forgive().filter((fault) => !fault.includes('422')),
    [],
  );
});

step('is shown beside its page, each field with its place', async () => {
  assert.equal((await cv()).state, 'read');
  await look();
  await dialog().getByText(fileName).first().waitFor();
  await dialog().getByRole('img', { name: 'Page 1 of your CV' }).waitFor();
  await page.waitForFunction(() => document.querySelector('img[alt^="Page 1"]').naturalWidth > 0);
  const field = dialog().getByRole('button', { name: 'Ines Moreau', exact: true });
  const place = dialog().getByRole('button', { name: 'Name: Ines Moreau' });
  await field.hover();
  assert.equal(await place.getAttribute('aria-current'), 'true');
  await place.click();
  await assertFocused(page, field);
  await assertAccessible(page, 'the CV');
});

step('is set beside the job description', async () => {
  await dialog().getByRole('tab', { name: 'Posting' }).click();
  await dialog().getByRole('list', { name: 'Your CV has' }).getByText('Java', { exact: true }).waitFor();
  await dialog()
    .getByRole('list', { name: 'Your CV does not mention' })
    .getByText('Terraform', { exact: true })
    .waitFor();
  await assertAccessible(page, 'the posting');
  await dialog()
    .getByRole('tab', { name: /^Advice/ })
    .click();
  await assertAccessible(page, 'advice');
});

step('is corrected by keyboard, and stays so', async () => {
  await dialog().getByRole('tab', { name: 'Profile' }).click();
  await tabTo(page, 'button', 'Edit: Contact');
  await page.keyboard.press('Enter');
  const name = dialog().getByRole('textbox', { name: 'Name' });
  await assertFocused(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Inès Moreau');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog', { name: 'Leave without saving?' }).waitFor();
  await page.getByRole('button', { name: 'Keep correcting' }).click();
  await assertAccessible(page, 'corrections');
  await dialog().getByRole('button', { name: 'Save corrections' }).click();
  await dialog().getByText('Corrected by you').waitFor();
  const corrected = await cv();
  assert.equal(corrected.corrected, true);
  assert.equal(corrected.profile.contact.name.value, 'Inès Moreau');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.reload();
  await settled(page);
  await look();
  await dialog().getByText('Inès Moreau', { exact: true }).waitFor();
});

step('fits a phone, where profile and page take turns', async () => {
  await page.setViewportSize(phone);
  assert.equal(await overflow(page), 0);
  await dialog().getByRole('button', { name: 'Harbour Ltd', exact: true }).click();
  await dialog().getByRole('img', { name: 'Page 1 of your CV' }).waitFor();
  await dialog().getByRole('button', { name: 'Employer: Harbour Ltd' }).click();
  await assertFocused(page, dialog().getByRole('button', { name: 'Harbour Ltd', exact: true }));
  await page.setViewportSize({ width: 1440, height: 900 });
});

step('is given back as it came', async () => {
  const started = page.waitForEvent('download');
  await dialog().getByRole('link', { name: 'Download the original' }).click();
  const file = await started;
  assert.match(file.suggestedFilename(), /\.pdf$/);
  assert.deepEqual(await readFile(await file.path()), pdf.buffer);
});

step('is gone once deleted, and what was said stays', async () => {
  const id = sessionId(page);
  const { transcript: before } = await recorded(page, `/api/interviews/${id}/transcript`);
  await dialog().getByRole('button', { name: 'Delete the CV' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete the CV' }).click();
  const choose = dialog().getByRole('button', { name: 'Choose a file' });
  await choose.waitFor();
  await assertFocused(page, choose);
  assert.equal((await cv()).state, 'none');
  for (const gone of ['file', 'pages/1']) {
    assert.equal((await page.request.get(`/api/sessions/${id}/cv/${gone}`)).status(), 404, gone);
  }
  const { transcript: after } = await recorded(page, `/api/interviews/${id}/transcript`);
  assert.deepEqual(after.slice(0, before.length), before);
  await assertAccessible(page, 'no CV');
});

step('left nothing in the console and asked nobody else', () => {
  tab.clean();
});
