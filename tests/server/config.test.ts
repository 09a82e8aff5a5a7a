/** Configuration: defaults, every wrong variable named at once, and the names the server answers to. */
import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, runsHere } from '../../server/config.ts';

function failure(environment: NodeJS.ProcessEnv): string {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('a ConfigError should have been thrown');
}

describe('configuration', () => {
  it('needs no variable at all', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, model: 'dalil-field-6' });
    for (const folder of [config.corpusFolder, config.indexFolder, config.modelsFolder, config.clientFolder])
      expect(isAbsolute(folder)).toBe(true);
  });

  it('names every wrong variable at once, each on a line of its own', () => {
    const wrong = { HOST: 'two words', PORT: '70000', DALIL_HOSTS: 'laptop,http://laptop' };
    const lines = failure(wrong).split('\n');
    expect(lines.map((line) => line.replace(/[:.].*/, '')).sort()).toEqual(Object.keys(wrong).sort());
    for (const line of lines) expect(line).toMatch(/^[A-Z_]+(\.\d+)?: .+/);
  });

  it.each(['abc', '-1', '65536', '80.5', '3000x', 'Infinity'])('takes no port for %j', (PORT) => {
    expect(failure({ PORT })).toMatch(/^PORT: /);
  });

  it('ignores variables that are not its own', () => {
    expect(loadConfig({ PATH: '', DALIL: 'x', port: '1' })).toEqual(loadConfig({}));
  });

  it('keeps the index under the data folder, wherever that is', () => {
    const { indexFolder, corpusFolder } = loadConfig({
      DALIL_DATA: 'elsewhere',
      DALIL_CORPUS: '/srv/corpus',
    });
    expect(indexFolder).toBe(join(resolve('elsewhere'), 'index'));
    expect(corpusFolder).toBe(resolve('/srv/corpus'));
  });
});

describe('the names that the server answers to', () => {
  const hostsOf = (environment: NodeJS.ProcessEnv) => loadConfig(environment).hosts;

  it('are those of this machine, each once', () => {
    expect(hostsOf({})).toEqual(['localhost', '127.0.0.1', '[::1]']);
  });

  it('include the address it listens on', () => {
    expect(hostsOf({ HOST: 'Dalil.Example' })).toContain('dalil.example');
  });

  it('include further ones, in lower case and without blanks', () => {
    expect(hostsOf({ DALIL_HOSTS: ' Dalil.Example , ,library.local,localhost' })).toEqual([
      'localhost',
      '127.0.0.1',
      '[::1]',
      'dalil.example',
      'library.local',
    ]);
  });

  it('include an IPv6 address in the brackets that a Host header has', () => {
    expect(hostsOf({ HOST: 'fd00::7' })).toContain('[fd00::7]');
  });
});

describe('the language model', () => {
  const modelOf = (environment: NodeJS.ProcessEnv) => loadConfig(environment).languageModel;

  it.each([{}, { DALIL_LLM: '' }, { OPENAI_API_KEY: 'k', OLLAMA_BASE_URL: 'http://127.0.0.1:1' }])(
    'is none unless it is named (%j)',
    (environment) => {
      expect(modelOf(environment)).toBeUndefined();
      expect(loadConfig(environment)).not.toHaveProperty('languageModel');
    },
  );

  it('is a provider and whatever it calls its model, with the patience of a minute', () => {
    expect(modelOf({ DALIL_LLM: 'ollama:qwen2.5:7b-instruct' })).toEqual({
      provider: 'ollama',
      model: 'qwen2.5:7b-instruct',
      url: 'http://127.0.0.1:11434',
      keyless: true,
      patience: 60_000,
    });
    expect(
      modelOf({
        DALIL_LLM: 'openai:org/model',
        OPENAI_API_KEY: 'k',
        DALIL_LLM_TIMEOUT: '5',
        DALIL_LLM_TRACE: 'trace.jsonl',
      }),
    ).toEqual({
      provider: 'openai',
      model: 'org/model',
      keyless: false,
      patience: 5000,
      traceFile: resolve('trace.jsonl'),
    });
  });

  it.each(['ollama', 'ollama:', ':llama', 'Ollama:llama', 'ollama llama', 'ollama:two words'])(
    'is not %j',
    (DALIL_LLM) => {
      expect(failure({ DALIL_LLM })).toMatch(/^DALIL_LLM: .*ollama:llama3\.1$/);
    },
  );

  it.each(['here', 'ftp://127.0.0.1/', 'file:///etc/passwd', '127.0.0.1:8080', 'javascript:alert(1)'])(
    'is not at %j',
    (address) => {
      expect(failure({ DALIL_LLM_URL: address })).toBe('DALIL_LLM_URL: not an http address');
      for (const [provider, variable] of Object.entries({
        ollama: 'OLLAMA_BASE_URL',
        openai: 'OPENAI_BASE_URL',
        anthropic: 'ANTHROPIC_BASE_URL',
      }))
        expect(failure({ DALIL_LLM: `${provider}:m`, [variable]: address })).toBe(
          `${variable}: not an http address`,
        );
    },
  );

  it.each(['0', '3601', '1.5', 'soon', '-1'])('has no patience of %j seconds', (DALIL_LLM_TIMEOUT) => {
    expect(failure({ DALIL_LLM_TIMEOUT })).toMatch(/^DALIL_LLM_TIMEOUT: /);
  });

  it('is wrong beside everything else that is wrong', () => {
    const wrong = { PORT: 'x', DALIL_LLM: 'x', DALIL_LLM_URL: 'x', DALIL_LLM_TIMEOUT: 'x' };
    const named = failure(wrong)
      .split('\n')
      .map((line) => line.replace(/:.*/, ''));
    expect(named.sort()).toEqual(Object.keys(wrong).sort());
  });

  it.each(['openai', 'anthropic'])(
    'of %s wants its key, or a server of one’s own that wants none',
    (provider) => {
      const key = `${provider.toUpperCase()}_API_KEY`;
      const DALIL_LLM = `${provider}:m`;
      for (const environment of [{}, { [key]: '' }])
        expect(failure({ DALIL_LLM, ...environment })).toBe(`${key}: wanted by DALIL_LLM=${DALIL_LLM}`);
      expect(modelOf({ DALIL_LLM, [key]: 'k' })).toMatchObject({ keyless: false });
      expect(modelOf({ DALIL_LLM, [key]: 'k' })).not.toHaveProperty('url');
      const url = 'http://127.0.0.1:8080/v1';
      const own = `${provider.toUpperCase()}_BASE_URL`;
      for (const address of [{ DALIL_LLM_URL: url }, { [own]: url }]) {
        expect(modelOf({ DALIL_LLM, ...address })).toMatchObject({ url, keyless: true });
        expect(modelOf({ DALIL_LLM, ...address, [key]: 'k' })).toMatchObject({ url, keyless: false });
      }
    },
  );

  it('is at no address with a name and password', () => {
    expect(failure({ DALIL_LLM: 'ollama:m', DALIL_LLM_URL: 'http://me:secret@127.0.0.1' })).not.toContain(
      'secret',
    );
  });

  it('is at no address of ours for a provider that is not told one', () => {
    expect(failure({ DALIL_LLM: 'mistralai:m', DALIL_LLM_URL: 'http://127.0.0.1:1' })).toMatch(
      /^DALIL_LLM_URL: only for/,
    );
  });

  it('is elsewhere when Ollama passes it on', () => {
    const config = modelOf({ DALIL_LLM: 'ollama:gpt-oss:120b-cloud' });
    expect(config && runsHere(config)).toBe(false);
  });

  it('is where DALIL_LLM_URL says, before the provider’s own variable', () => {
    const [DALIL_LLM_URL, OLLAMA_BASE_URL] = ['http://10.0.0.1:1', 'http://10.0.0.2:2'];
    expect(modelOf({ DALIL_LLM: 'ollama:m', OLLAMA_BASE_URL })?.url).toBe(OLLAMA_BASE_URL);
    expect(modelOf({ DALIL_LLM: 'ollama:m', OLLAMA_BASE_URL, DALIL_LLM_URL })?.url).toBe(DALIL_LLM_URL);
  });

  it('never holds the key', () => {
    expect(JSON.stringify(loadConfig({ DALIL_LLM: 'openai:m', OPENAI_API_KEY: 'sk-marker' }))).not.toContain(
      'sk-marker',
    );
  });

  it.each([
    ['http://127.0.0.1:11434', true],
    ['http://localhost:8080/v1', true],
    ['http://[::1]:8080/v1', true],
    ['http://127.1:8080', true],
    ['http://10.0.0.7:11434', false],
    ['https://api.openai.com/v1', false],
    ['http://localhost.example.com', false],
    ['http://127.0.0.1.example.com', false],
  ])('at %s runs on this computer: %s', (DALIL_LLM_URL, here) => {
    const config = modelOf({ DALIL_LLM: 'openai:m', DALIL_LLM_URL });
    expect(config && runsHere(config)).toBe(here);
  });

  it('at a provider’s usual address runs on this computer only for Ollama', () => {
    const [ollama, openai] = [
      modelOf({ DALIL_LLM: 'ollama:m' }),
      modelOf({ DALIL_LLM: 'openai:m', OPENAI_API_KEY: 'k' }),
    ];
    expect(ollama && runsHere(ollama)).toBe(true);
    expect(openai && runsHere(openai)).toBe(false);
  });
});
