/** Reads the environment once; every wrong variable is named at once. */
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

const hostName = /^[\w.:[\]-]+$/;

/** A name and password in an address would be no secret. */
const isAddress = (address: string): boolean => {
  const { protocol, username } = URL.canParse(address) ? new URL(address) : { protocol: '', username: '' };
  return /^https?:$/.test(protocol) && username === '';
};
const zAddress = z.string().refine(isAddress, 'not an http address');

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
  /** Language model, as `provider:model`; none when absent. */
  DALIL_LLM: z
    .string()
    .regex(/^[a-z][\w-]*:\S+$/, 'not provider:model, for instance ollama:llama3.1')
    .optional(),
  /** Where its server is, for one that is not where the provider's usually is. */
  DALIL_LLM_URL: zAddress.optional(),
  /** Seconds that it may be silent. */
  DALIL_LLM_TIMEOUT: z.coerce.number().int().min(1).max(3600).default(60),
  /** File to which what it does is written, line by line, without any text. */
  DALIL_LLM_TRACE: z.string().optional(),
});

/** What the providers' own clients call the address of the server and the key. */
const providerNames: Readonly<Record<string, { url: string; key?: string; usualUrl?: string }>> = {
  ollama: { url: 'OLLAMA_BASE_URL', usualUrl: 'http://127.0.0.1:11434' },
  openai: { url: 'OPENAI_BASE_URL', key: 'OPENAI_API_KEY' },
  anthropic: { url: 'ANTHROPIC_BASE_URL', key: 'ANTHROPIC_API_KEY' },
};

export interface LanguageModelConfig {
  /** As LangChain's model factory names it. */
  provider: string;
  model: string;
  /** Address of its server; absent when it is where the provider's usually is. */
  url?: string;
  /** There is no key: its server wants none. */
  keyless: boolean;
  /** Milliseconds that it may be silent. */
  patience: number;
  traceFile?: string;
}

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Ollama passes these on to its own computers. */
const elsewhere = /[:-]cloud$/;

/** True when the model's server is this computer. */
export const runsHere = ({ model, url }: LanguageModelConfig): boolean =>
  url !== undefined && loopback.test(new URL(url).hostname) && !elsewhere.test(model);

/** @throws ConfigError when the key is missing of a provider that wants one, or its own address is none */
function languageModelFrom(
  { DALIL_LLM, DALIL_LLM_URL, DALIL_LLM_TIMEOUT, DALIL_LLM_TRACE }: z.infer<typeof zEnvironment>,
  environment: Record<string, string | undefined>,
): LanguageModelConfig | undefined {
  if (DALIL_LLM === undefined) return undefined;
  const [provider = '', ...model] = DALIL_LLM.split(':');
  const names = providerNames[provider];
  if (names === undefined && DALIL_LLM_URL !== undefined)
    throw new ConfigError(`DALIL_LLM_URL: only for ${Object.keys(providerNames).join(', ')}`);
  const url = DALIL_LLM_URL ?? (names && (environment[names.url] ?? names.usualUrl));
  if (names && url !== undefined && !zAddress.safeParse(url).success)
    throw new ConfigError(`${names.url}: not an http address`);
  const keyless = names?.key === undefined || environment[names.key] === undefined;
  if (names?.key !== undefined && keyless && url === undefined)
    throw new ConfigError(`${names.key}: wanted by DALIL_LLM=${DALIL_LLM}`);
  return {
    provider,
    model: model.join(':'),
    ...(url !== undefined && { url }),
    keyless,
    patience: DALIL_LLM_TIMEOUT * 1000,
    ...(DALIL_LLM_TRACE !== undefined && { traceFile: resolve(DALIL_LLM_TRACE) }),
  };
}

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
  /** Absent when no language model is to be used. */
  languageModel?: LanguageModelConfig;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A host as it stands in a URL: an IPv6 address in brackets. */
export const inUrl = (host: string): string =>
  host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;

/** What makes LangChain send what is asked and found to LangSmith. */
const foreignTracing = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
];

/** Whoever traces other programs with LangSmith has not meant Dalil, whose questions stay where they are asked. */
export function keepTracesHere(environment: NodeJS.ProcessEnv): void {
  for (const name of foreignTracing) delete environment[name];
}

/** @throws ConfigError with one line for every variable that is wrong */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty variable is one that is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = zEnvironment.safeParse(set);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  const languageModel = languageModelFrom(parsed.data, set);
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
    ...(languageModel && { languageModel }),
  };
}
