// The README's pictures, of a real interview: node web/e2e/screenshots.mjs [FOLDER, else docs/images]
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { calibratedAnswers } from './bank.mjs';
import { openBrowser, openPage, phone } from './browser.mjs';
import { answer, begin, currentQuestion, end, openReport, turn } from './room.mjs';
import { repository, startServer } from './server.mjs';

const window = { width: 1280, height: 800 };
const largestBytes = 250_000;
const folder = resolve(process.argv[2] ?? join(repository, 'docs', 'images'));

await mkdir(folder, { recursive: true });
const server = await startServer();
const browser = await openBrowser();
try {
  const { page } = await openPage(browser, server.address, {
    viewport: window,
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Google Software Engineer' }).waitFor();
  await picture(page, 'landing');

  await begin(page, { name: 'Maya', minutes: 45 });
  await answer(
    page,
    'I work on the search of a travel site. I enjoy making slow things fast, and proving it.',
  );
  await discuss(page, 1);
  await page.getByRole('textbox', { name: 'Your answer' }).fill('The part I would test first is');
  await picture(page, 'interview');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('');

  await turn(page, () => page.getByRole('button', { name: 'Hint', exact: true }).click());
  await discuss(page, -1);
  for (let number = 2; number <= 5; number++) {
    await toQuestion(page, number);
    await discuss(page, number % 2 === 0 ? 1 : -1);
  }
  await end(page);
  await openReport(page, 3);
  await page.getByRole('img', { name: /^Scores by dimension/ }).waitFor();
  await picture(page, 'report', { width: 1280, height: 1360 });
} finally {
  await browser.close();
  await server.stop();
}

async function discuss(page, which) {
  await answer(page, (await calibratedAnswers(await currentQuestion(page))).at(which));
}

async function toQuestion(page, number) {
  for (;;) {
    if ((await page.getByRole('log').getByText(`· Question ${number}`).count()) > 0) return;
    if ((await page.getByRole('heading', { name: 'The interview is over.' }).count()) > 0) return;
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await turn(page, () =>
      page.getByRole('alertdialog').getByRole('button', { name: 'Skip it', exact: true }).click(),
    );
  }
}

async function picture(page, name, wide = window) {
  for (const [suffix, viewport, colorScheme] of [
    ['light', wide, 'light'],
    ['dark', wide, 'dark'],
    ['phone', phone, 'light'],
  ]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction(
      (scheme) =>
        getComputedStyle(document.documentElement).colorScheme.includes(scheme) &&
        document.fonts.status === 'loaded' &&
        document.getAnimations().every((animation) => animation.playState === 'finished'),
      colorScheme,
    );
    const path = join(folder, `${name}-${suffix}.png`);
    const drawn = await page.screenshot({ caret: 'hide' });
    await writeFile(path, await sharp(drawn).png({ palette: true, quality: 90, effort: 10 }).toBuffer());
    const { size } = await stat(path);
    if (size > largestBytes) throw new Error(`${path} has ${size} bytes, at most ${largestBytes} are wanted`);
    console.log(`${path}  ${Math.round(size / 1000)} kB`);
  }
  await page.setViewportSize(window);
  await page.emulateMedia({ colorScheme: 'light' });
}
