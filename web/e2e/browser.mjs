// The system's Chromium, and pages that remember whatever they should not have done.
import assert from 'node:assert/strict';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (!found) throw new Error(`Found none of ${names.join(', ')}. Install Chromium or set CHROMIUM to it.`);
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function openBrowser() {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
}

/**
 * A page with its own cookies. `clean()` fails when it wrote to the console, asked anybody but its own origin or broke
 * its content security policy.
 */
export async function openPage(browser, address, options = {}) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: desktop,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const faults = [];
  const policies = [];
  await context.exposeBinding('e2eReportViolation', (_, violation) => faults.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.e2eReportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) faults.push(`foreign request: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(address).host) faults.push(`foreign socket: ${socket.url()}`);
  });
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() < 300) {
      policies.push(response.headers()['content-security-policy'] ?? 'none');
    }
  });
  return {
    context,
    page,
    clean: () => {
      assert.deepEqual(faults, []);
      assert.ok(policies.length > 0, 'no page was seen');
      // Our own scripts or, for the description of the API, none at all.
      const strict = /script-src 'self'(?! 'unsafe)|^default-src 'none'(?!.*script-src)/;
      for (const policy of policies) assert.match(policy, strict);
    },
    // For what a test breaks on purpose.
    forgive: () => faults.splice(0),
  };
}
