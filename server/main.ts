/** Starts the server: the only file that listens. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { DatabaseError, IndexError } from '#indexer';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import { ConfigError, inUrl, keepTracesHere, loadConfig } from './config.ts';

/** The page straight from its sources, reloading as they change. */
async function developmentPage(http: Server): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: 'client/vite.config.ts',
    server: { middlewareMode: true, ws: { server: http } },
  });
  // Its watchers would keep the process alive.
  http.once('close', () => void vite.close());
  return vite.middlewares;
}

async function main(): Promise<void> {
  keepTracesHere(process.env);
  const config = loadConfig(process.env);
  const { index, store, ...parts } = await assemble(config);
  const { hosts, clientFolder } = config;
  const development = process.argv.includes('--dev');
  const { http, close } = await createApp({
    index,
    store,
    ...parts,
    hosts,
    clientFolder,
    ...(development && { page: developmentPage }),
  });
  await new Promise<void>((resolve, reject) =>
    http.once('error', reject).listen(config.port, config.host, resolve),
  );
  const { port } = http.address() as AddressInfo;
  console.log(`Dalil: http://${inUrl(config.host)}:${port}`);
  if (parts.model) console.log(`Language model: ${parts.model.info.name}`);

  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    void close().then(() => {
      store.close();
      index.close();
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await parts.training.prepare(stopping.signal);
}

/** What Node.js says of an address that cannot be listened on. */
interface ListenError extends NodeJS.ErrnoException {
  port?: number;
  address?: string;
  hostname?: string;
}

function explain(error: unknown): string | undefined {
  if (error instanceof IndexError || error instanceof ConfigError || error instanceof DatabaseError)
    return error.message;
  const { code, syscall, port, address, hostname } = (error ?? {}) as ListenError;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another: PORT=3001 npm start`;
  if (code === 'EACCES') return `Port ${port} may not be used. Choose another: PORT=3001 npm start`;
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `HOST ${hostname ?? address} is not an address of this machine.`;
  return undefined;
}

main().catch((error: unknown) => {
  console.error(explain(error) ?? error);
  process.exitCode = 1;
});
