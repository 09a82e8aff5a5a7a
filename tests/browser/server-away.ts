/** A server that goes away and comes back at the same address. */
import type { AddressInfo } from 'node:net';
import type { App } from '../../server/app.ts';

/** Takes the server away; the result brings it back. */
export function takeAway({ http, io }: App): () => Promise<void> {
  const { port } = http.address() as AddressInfo;
  http.close();
  http.closeAllConnections();
  io.disconnectSockets(true);
  return () => new Promise((resolve) => http.listen(port, '127.0.0.1', resolve));
}

/** Complaints of the browser about it. */
export const saysAway = /WebSocket|ERR_CONNECTION/;
