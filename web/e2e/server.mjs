// The built product, started the way people start it, on a port and a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<{address: string, stop: () => Promise<void>}>} the address has no slash at its end */
export async function startServer() {
  const data = await mkdtemp(join(tmpdir(), 'prepai-e2e-'));
  const server = spawn('./prepai', ['--port', '0', '--data', data], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(server, 'exit');
  const leave = () => server.kill('SIGTERM');
  process.once('exit', leave);
  let complaints = '';
  server.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const address = await Promise.race([
    printedAddress(server.stdout),
    gone.then(([code]) => {
      throw new Error(`./prepai ended with ${code} before it printed its address:\n${complaints}`);
    }),
  ]);
  return {
    address,
    stop: async () => {
      process.off('exit', leave);
      leave();
      await gone;
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function printedAddress(output) {
  for await (const line of createInterface({ input: output })) {
    const address = /https?:\/\/\S+?(?=\/?(?:\s|$))/.exec(line)?.[0];
    if (address) {
      output.resume();
      return address;
    }
  }
  return new Promise(() => {});
}
