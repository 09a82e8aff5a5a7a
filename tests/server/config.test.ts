/** Configuration: defaults, every wrong variable named at once, and the names the server answers to. */
import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../server/config.ts';

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
