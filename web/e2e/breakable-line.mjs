// A line between browser and server that can be broken: what a lost network, or half of one, looks like to a page.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * @param {string} address of the server
 * @returns {Promise<{address: string, cut: () => void, deafen: () => void, mend: () => void, close: () => Promise<void>}>}
 */
export async function breakableLine(address) {
  const { hostname, port } = new URL(address);
  const sockets = new Set();
  // cut: nobody gets through. deaf: the page is heard, and hears nothing.
  let state = 'whole';

  const line = createServer((page) => {
    if (state === 'cut') {
      page.destroy();
      return;
    }
    const server = connect({ host: hostname, port: Number(port) });
    for (const socket of [page, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    page.on('close', () => {
      sockets.delete(page);
      server.destroy();
    });
    server.on('close', () => {
      sockets.delete(server);
      page.destroy();
    });
    page.pipe(server);
    server.on('data', (bytes) => {
      if (state === 'whole') page.write(bytes);
    });
  });

  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    address: `http://127.0.0.1:${line.address().port}`,
    cut: () => {
      state = 'cut';
      hangUp();
    },
    deafen: () => {
      state = 'deaf';
    },
    mend: () => {
      state = 'whole';
    },
    close: async () => {
      hangUp();
      line.close();
      await once(line, 'close');
    },
  };
}
