// The first design's own client: field names, plain socket and REST, as somebody's page may still use them.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { openBrowser, openPage } from './browser.mjs';
import { journey } from './journey.mjs';
import { startServer } from './server.mjs';

let server, browser, tab, page, session;
const step = journey(() => page);

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  tab = await openPage(browser, server.address);
  page = tab.page;
  await page.goto('/');
  session = await post('/api/sessions', { interview_type: 'google-sde', candidate_name: 'Grace' });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function post(path, body) {
  const { status, answer } = await page.evaluate(
    async ([path, body]) => {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, answer: await response.json() };
    },
    [path, body],
  );
  assert.ok(status === 200 || status === 201, `${path}: ${status} ${JSON.stringify(answer)}`);
  return answer;
}

// Frames are kept in the page, as the first design's page kept its messages.
async function frames(atLeast) {
  await page.waitForFunction((count) => window.heard.length >= count, atLeast);
  return page.evaluate(() => window.heard);
}

async function agentMessages() {
  return page.evaluate(async (id) => {
    const { transcript } = await (await fetch(`/api/interviews/${id}/transcript`)).json();
    return transcript.filter(({ role }) => role === 'agent').map(({ message }) => message);
  }, session.session_id);
}

step('a session begins with a greeting', () => {
  assert.ok(session.message.includes('Grace'));
  assert.equal(session.interview_type, 'google-sde');
  assert.ok(session.session_id);
});

step('a plain socket says the greeting once', async () => {
  await page.evaluate((id) => {
    window.heard = [];
    const address = `${window.location.origin.replace(/^http/, 'ws')}/ws/interview/${id}`;
    window.plain = new WebSocket(address);
    window.plain.onmessage = ({ data }) => window.heard.push(JSON.parse(data));
  }, session.session_id);
  const [greeting] = await frames(1);
  assert.deepEqual(Object.keys(greeting).sort(), ['message', 'role', 'timestamp']);
  assert.equal(greeting.message, session.message);
  assert.equal(greeting.role, 'agent');
  assert.ok(!Number.isNaN(Date.parse(greeting.timestamp)), greeting.timestamp);
});

step('a turn sent by REST is answered there and heard on the socket', async () => {
  const { response, session_id } = await post('/api/interviews/message', {
    session_id: session.session_id,
    message: 'I maintain a compiler and enjoy making it simpler.',
  });
  assert.equal(session_id, session.session_id);
  const said = await agentMessages();
  const heard = await frames(said.length);
  assert.deepEqual(
    heard.map(({ message }) => message),
    said,
  );
  assert.ok(heard.at(-1).message.includes(response) || response.includes(heard.at(-1).message));
});

step('a turn sent through the socket is answered on it, once', async () => {
  const before = (await agentMessages()).length;
  await page.evaluate(() => {
    window.plain.send(JSON.stringify({ action: 'message', message: 'I would use a heap of size k.' }));
  });
  await frames(before + 1);
  // One more turn: whatever the last one still had to say has been said by then.
  await post('/api/interviews/message', { session_id: session.session_id, message: 'It costs n log k.' });
  const said = await agentMessages();
  const heard = await frames(said.length);
  assert.deepEqual(
    heard.map(({ message }) => message),
    said,
  );
  assert.ok(heard.every(({ role }) => role === 'agent'));
});

step('a frame that cannot be read is answered by the system', async () => {
  const before = await page.evaluate(() => window.heard.length);
  await page.evaluate(() => window.plain.send('{"action":"dance"}'));
  const heard = await frames(before + 1);
  assert.equal(heard.at(-1).role, 'system');
  assert.ok(heard.at(-1).message.length > 0);
});

step('the interview ends, is summed up and reported', async () => {
  const ended = await post(`/api/interviews/${session.session_id}/end`, {});
  assert.deepEqual(Object.keys(ended).sort(), ['message', 'report_url', 'summary']);
  const again = await post(`/api/interviews/${session.session_id}/end`, {});
  assert.equal(again.report_url, ended.report_url);
  const report = await page.evaluate(
    async (id) => (await fetch(`/api/interviews/${id}/report`)).json(),
    session.session_id,
  );
  assert.equal(report.session_id, session.session_id);
  tab.clean();
});
