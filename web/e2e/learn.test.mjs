// The Learn page: search, read at a heading, bring a document, find it, delete it, drill a topic.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { openBrowser, openPage } from './browser.mjs';
import { journey } from './journey.mjs';
import { assertFocused, isSeen, tabTo } from './keyboard.mjs';
import { answer, currentQuestion, end, openReport, settled } from './room.mjs';
import { startServer } from './server.mjs';

const taught = { query: 'cache stampede', document: 'Caching and its failures', heading: 'Cache stampede' };
// Two words that no other document has.
const own = { title: 'Notes on marzipan turbines', heading: 'How a marzipan turbine fails' };
// The first start reads everything there is.
const takenIn = 300_000;

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

const field = () => page.getByRole('searchbox', { name: 'Search the documents' });
const results = () => page.getByRole('region', { name: 'Results' });
const mine = () => page.getByRole('list', { name: 'My documents' });

// From outside the browser, as from a folder of the desktop.
async function drop(files, place) {
  await place.scrollIntoViewIfNeeded();
  const { x, y } = await place.boundingBox();
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    const data = { items: [], files, dragOperationsMask: 1 };
    await devtools.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data });
  }
  await devtools.detach();
}

// Until the page says no more that documents are still to come.
async function allTakenIn() {
  await page
    .getByText(/^(Opening the knowledge base|Taking in documents)/)
    .waitFor({ state: 'detached', timeout: takenIn });
  assert.equal(await page.getByText('The knowledge base cannot be used').count(), 0);
}

step('the landing page leads to the documents', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  await page.getByRole('heading', { name: 'Documents', exact: true }).waitFor();
  await page.getByText('Only this browser can see them.').waitFor();
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  await page.getByRole('searchbox', { name: 'Filter the topics' }).waitFor();
  await assertAccessible(page, 'documents');
});

step('a search finds passages while one types, and keeps the query in the address', async () => {
  await allTakenIn();
  await field().pressSequentially(taught.query);
  await page.waitForURL(`**/learn/?q=${taught.query.replace(' ', '+')}`);
  const first = results()
    .getByRole('link', { name: `${taught.document} › ${taught.heading}` })
    .first();
  await first.waitFor();
  assert.match((await first.locator('mark').allTextContents()).join(' '), /stampede/i);
  await assertAccessible(page, 'results');
});

step('Enter opens the passage at its heading, and the way back leads to the same results', async () => {
  const link = results()
    .getByRole('link', { name: `${taught.document} › ${taught.heading}` })
    .first();
  await link.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: taught.heading, exact: true });
  await assertFocused(page, heading);
  await page.waitForFunction((text) => document.title.startsWith(text), taught.document);
  assert.ok(await heading.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight));
  await assertAccessible(page, 'document');
  await page.reload();
  await assertFocused(page, heading);
  await page.getByRole('link', { name: 'Back to the results' }).click();
  await link.waitFor();
  assert.equal(await field().inputValue(), taught.query);
});

step('a folder narrows the search', async () => {
  const folder = page.getByRole('combobox', { name: 'Folder' });
  await folder.selectOption('system-design');
  await page.waitForURL('**folder=system-design');
  // Those found before stay until the next ones come.
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll('section[aria-label=Results] a')];
    return links.length > 0 && links.every((link) => link.textContent.endsWith('System design'));
  });
  await folder.selectOption('');
});

step('a document of one’s own can be added, found, read and deleted', async () => {
  await page.goto('/learn/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const text = `# ${own.title}\n\n## ${own.heading}\n\nA marzipan turbine softens above 30 degrees.\n\n| Part | Fails |\n|---|---|\n| Blade | first |\n`;
  await (await chooser).setFiles({ name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await mine().getByText(own.title).waitFor();
  await allTakenIn();
  await assertAccessible(page, 'own documents');
  await mine()
    .getByRole('link', { name: `Preview: ${own.title}` })
    .click();
  await page.getByRole('heading', { name: own.title, level: 1 }).waitFor();
  await page.getByRole('columnheader', { name: 'Part' }).waitFor();
  await assertAccessible(page, 'own document');
  await page.getByRole('link', { name: 'All documents' }).click();
  await field().fill('marzipan turbine');
  await results()
    .getByRole('link', { name: `${own.title} › ${own.heading}` })
    .first()
    .waitFor();

  const stranger = await openPage(browser, server.address);
  await stranger.page.goto('/learn/?q=marzipan+turbine');
  await stranger.page.getByRole('region', { name: 'Results' }).getByRole('status').waitFor();
  await stranger.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  assert.equal(await stranger.page.getByText(own.title).count(), 0);
  await stranger.context.close();

  await page.goto('/learn/');
  await mine()
    .getByRole('button', { name: `Delete: ${own.title}` })
    .click();
  await assertAccessible(page, 'delete dialog');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await mine().waitFor({ state: 'detached' });
  await assertFocused(page, page.getByRole('heading', { name: 'My documents' }));
});

step('a file can be dropped, and is deleted with what was said about it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prepai-e2e-'));
  const [notes, more] = ['dropped.md', 'more.md'].map((name) => join(folder, name));
  await writeFile(notes, '# Notes that were dropped\n\nWhere they fell.\n');
  await writeFile(more, '# More of them\n');
  const place = page.getByRole('group', { name: 'Add a document' });
  await drop([notes, more], place);
  await page.getByText('Drop one file at a time.').waitFor();
  await drop([notes], place);
  await mine().getByText('Notes that were dropped').waitFor();
  const told = page.getByText('“Notes that were dropped” is there.');
  await told.waitFor();
  await mine().getByRole('button', { name: 'Delete: Notes that were dropped' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await mine().waitFor({ state: 'detached' });
  assert.equal(await told.count(), 0);
  await rm(folder, { recursive: true });
});

step('the keyboard alone searches, reads and comes back', async () => {
  await page.goto('/learn/');
  await tabTo(page, 'searchbox', 'Search the documents');
  await page.keyboard.type(taught.query);
  await page.keyboard.press('Enter');
  const name = new RegExp(`^${taught.document} › ${taught.heading}`);
  await tabTo(page, 'combobox', 'Folder');
  await tabTo(page, 'link', name);
  await page.keyboard.press('Enter');
  await assertFocused(page, page.getByRole('heading', { name: taught.heading, exact: true }));
  await tabTo(page, 'link', 'Back to the results');
  await page.keyboard.press('Enter');
  await assertFocused(page, results().getByRole('link', { name }).first());
  await page.goto(`/learn/?q=${taught.query}&folder=mine`);
  await tabTo(page, 'button', 'Search all folders');
  await page.keyboard.press('Enter');
  await assertFocused(page, results().getByRole('status'));
  await results().getByRole('link', { name }).first().waitFor();
  assert.ok(await page.evaluate(isSeen));
});

step('the keyboard alone adds a document and deletes it', async () => {
  await page.goto('/learn/');
  await tabTo(page, 'link', 'My documents');
  await page.keyboard.press('Enter');
  // Before the keys, which do not wait until the browser has been asked for it.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, 'button', 'Choose a file');
  await page.keyboard.press('Enter');
  const notes = { name: 'typed.txt', mimeType: 'text/plain', buffer: Buffer.from('Typed in a hurry.') };
  await (await chooser).setFiles(notes);
  await mine().waitFor();
  await assertFocused(page, page.getByRole('button', { name: 'Choose a file' }));
  const remove = mine().getByRole('button', { name: /^Delete: / });
  await tabTo(page, 'button', /^Delete: /);
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Escape');
  await assertFocused(page, remove);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Delete for good');
  await page.keyboard.press('Enter');
  await mine().waitFor({ state: 'detached' });
  await assertFocused(page, page.getByRole('heading', { name: 'My documents' }));
  assert.ok(await page.evaluate(isSeen));
});

step('a file that cannot be read is refused in a sentence', async () => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const noPdf = { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') };
  await (await chooser).setFiles(noPdf);
  await page.getByText('broken.pdf could not be added.').waitFor();
  await assertAccessible(page, 'refused document');
  // Chromium itself writes each answer of 4xx to the console.
  assert.deepEqual(
    tab.forgive().filter((fault) => !fault.includes('status of 4')),
    [],
  );
});

step('a lost server is said once, and the keyboard goes on when it is back', async () => {
  await page.route('**/api/**', (route) => route.abort());
  await page.goto('/learn/');
  await page.getByText('The server does not answer.').waitFor();
  await page.getByRole('heading', { name: 'Five-minute drills' }).waitFor({ state: 'detached' });
  assert.equal(await page.getByText('The server does not answer.').count(), 1);
  await assertAccessible(page, 'lost server');
  await page.unroute('**/api/**');
  await tabTo(page, 'button', 'Try again');
  await page.keyboard.press('Enter');
  await assertFocused(page, page.getByRole('heading', { name: 'Learn', exact: true }));
  await page.getByRole('searchbox', { name: 'Filter the topics' }).waitFor();
  assert.deepEqual(
    tab.forgive().filter((fault) => !fault.includes('ERR_FAILED')),
    [],
  );
});

step('an address of no document says so', async () => {
  await page.goto('/learn/?document=nowhere/nothing');
  await page.getByRole('heading', { name: 'There is no such document.' }).waitFor();
  await assertAccessible(page, 'no document');
  assert.deepEqual(
    tab.forgive().filter((fault) => !fault.includes('404')),
    [],
  );
  await page.getByRole('link', { name: 'All documents' }).click();
});

step('a topic of a document is drilled, to its report', async () => {
  await page.getByRole('link', { name: new RegExp(`^${taught.document}`) }).click();
  await page.getByRole('heading', { name: taught.document, level: 1 }).waitFor();
  await page
    .getByRole('button', { name: /^Drill: / })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Drill: / });
  await dialog.getByLabel('Your name').fill('Ada');
  await assertAccessible(page, 'drill dialog');
  await dialog.getByRole('button', { name: 'Start the drill' }).click();
  await page.waitForURL('**/interview/?s=*');
  await settled(page);
  await answer(page, 'I once put a cache before a slow database.');
  await page
    .getByText(await currentQuestion(page))
    .first()
    .waitFor();
  await answer(page, 'I do not know.');
  await end(page);
  await openReport(page);
});

step('the report leads to what teaches a missed point', async () => {
  await assertAccessible(page, 'report with something to read');
  const link = page
    .getByRole('region', { name: 'Study plan' })
    .getByRole('link', { name: /^Read: / })
    .first();
  const heading = (await link.innerText()).split(' › ').at(-1);
  await link.click();
  await page.waitForURL('**/learn/?document=*');
  await assertFocused(page, page.getByRole('heading', { name: heading, exact: true }));
});

step('the report leads to a drill of an open topic', async () => {
  await page.goBack();
  const plan = page.getByRole('region', { name: 'Study plan' });
  await plan
    .getByRole('link', { name: /^Drill: / })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Drill: / });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(new URL(page.url()).search, '');
});

step('topics are filtered by name, and drilled from the list', async () => {
  await page.goto('/learn/');
  await page.getByRole('searchbox', { name: 'Filter the topics' }).fill('caching');
  const topic = page.getByRole('button', { name: /^Drill: caching, \d+ questions?$/ }).first();
  await topic.click();
  const dialog = page.getByRole('dialog', { name: 'Drill: caching' });
  assert.equal(await dialog.getByLabel('Your name').inputValue(), 'Ada');
  await assertAccessible(page, 'drill dialog from the list');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await assertFocused(page, topic);
});

step('left nothing in the console and asked nobody else', () => {
  tab.clean();
});
