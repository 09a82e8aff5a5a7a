/** Reads the environment once; every wrong variable is named at once. */
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

const hostName = /^[\w.:[\]-]+$/;

const zEnvironment = z.object({
  HOST: z.string().regex(hostName, 'not a host name or address').default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Folder for what Dalil writes. */
  DALIL_DATA: z.string().default(join(root, 'data')),
  /** Folder with documents.json, glossary.json and raw/. */
  DALIL_CORPUS: z.string().default(join(root, 'corpus')),
  /** Embedding model: a folder, or a name under models/. */
  DALIL_MODEL: z.string().default('dalil-field-6'),
  /** Further host names under which the server may be reached, separated by commas. */
  DALIL_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== ''),
    )
    .pipe(z.array(z.string().regex(hostName, 'not a host name or address'))),
});

export interface Config {
  host: string;
  port: number;
  corpusFolder: string;
  indexFolder: string;
  /** The database of what users make. */
  userFile: string;
  modelsFolder: string;
  model: string;
  clientFolder: string;
  /** Host names that requests may be addressed to, without port. */
  hosts: string[];
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A host as it stands in a URL: an IPv6 address in brackets. */
export const inUrl = (host: string): string =>
  host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;

/** @throws ConfigError with one line for every variable that is wrong */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty variable is one that is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = zEnvironment.safeParse(set);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  const { HOST, PORT, DALIL_DATA, DALIL_CORPUS, DALIL_MODEL, DALIL_HOSTS } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    corpusFolder: resolve(DALIL_CORPUS),
    indexFolder: join(resolve(DALIL_DATA), 'index'),
    userFile: join(resolve(DALIL_DATA), 'user', 'dalil.sqlite'),
    modelsFolder: join(root, 'models'),
    model: DALIL_MODEL,
    clientFolder: join(root, 'client', 'dist'),
    hosts: [...new Set(['localhost', '127.0.0.1', '[::1]', inUrl(HOST.toLowerCase()), ...DALIL_HOSTS])],
  };
}
