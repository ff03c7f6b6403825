// Lighthouse over the landing page and a running interview: node web/e2e/lighthouse.mjs http://127.0.0.1:8080
// Lighthouse itself is installed on first use, into its own folder. Ends with 1 below the bars.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from './browser.mjs';

const folder = fileURLToPath(new URL('lighthouse', import.meta.url));
const categories = ['performance', 'accessibility', 'best-practices'];
// The desktop must reach these; the phone (a slow one, on a slow network, both simulated) is shown beside it.
const bars = { performance: 90, accessibility: 100, 'best-practices': 95 };

const base = process.argv[2]?.replace(/\/$/, '');
if (!base) {
  console.error('usage: node web/e2e/lighthouse.mjs BASE_URL');
  process.exit(2);
}

if (!existsSync(join(folder, 'node_modules', 'lighthouse'))) {
  const { status } = spawnSync('npm', ['ci', '--silent', '--no-fund', '--no-audit'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}
const { default: lighthouse } = await import('./lighthouse/node_modules/lighthouse/core/index.js');
const { default: desktop } =
  await import('./lighthouse/node_modules/lighthouse/core/config/desktop-config.js');

const profile = await mkdtemp(join(tmpdir(), 'prepai-lighthouse-'));
const port = await freePort();
// Lighthouse opens its own tabs in this browser, so the interview must belong to its cookie.
const context = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumPath(),
  args: [...chromiumFlags, `--remote-debugging-port=${port}`],
});
try {
  const pages = ['/', await runningInterview()];
  let below = false;
  for (const [device, config] of [
    ['desktop', desktop],
    ['mobile', undefined],
  ]) {
    for (const page of pages) {
      const scores = await measure(base + page, config);
      const shown = categories.map((category) => `${category} ${scores[category]}`).join('  ');
      console.log(`${device.padEnd(7)}  ${page.split('?')[0].padEnd(12)}  ${shown}  (${scores.times})`);
      below ||= device === 'desktop' && categories.some((category) => scores[category] < bars[category]);
    }
  }
  if (below) {
    console.error(`Below the bars for the desktop: ${JSON.stringify(bars)}`);
    process.exitCode = 1;
  }
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}

async function measure(url, config) {
  const options = { port, logLevel: 'error', onlyCategories: categories, disableStorageReset: true };
  const { lhr } = await lighthouse(url, options, config);
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = categories.map((category) => [category, Math.round(lhr.categories[category].score * 100)]);
  for (const category of categories) {
    for (const { id, weight } of lhr.categories[category].auditRefs) {
      const { score, title, displayValue } = lhr.audits[id];
      if (category !== 'performance' && weight > 0 && score !== null && score < 1) {
        console.error(`  ${category}: ${title} ${displayValue ?? ''}`);
      }
    }
  }
  const times = [
    ['first-contentful-paint', 'first paint'],
    ['largest-contentful-paint', 'largest paint'],
    ['total-blocking-time', 'blocked'],
    ['cumulative-layout-shift', 'shift'],
  ].map(([id, name]) => `${name} ${lhr.audits[id].displayValue}`);
  return { ...Object.fromEntries(scores), times: times.join(', ') };
}

async function runningInterview() {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(base);
  const id = await page.evaluate(async () => {
    const post = async (path, body) => {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const { session_id } = await post('/api/sessions', {
      interview_type: 'google-sde',
      candidate_name: 'Ada',
    });
    await post('/api/interviews/message', { session_id, message: 'I build billing systems.' });
    return session_id;
  });
  await page.goto('about:blank');
  return `/interview/?s=${id}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
