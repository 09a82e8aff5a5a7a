/** What a reader's browser loads before anything can be asked stays small; everything else comes when it is wanted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '#corpus/languages';
import { loadConfig } from '../../server/config.ts';

/** Bytes of JavaScript as it travels: the page's own, all that it imports, and the texts of one language. */
const most = 120_000;

const { clientFolder } = loadConfig({});
const zChunk = z.object({ file: z.string(), imports: z.array(z.string()).default([]) });
const chunks = z
  .record(z.string(), zChunk)
  .parse(JSON.parse(readFileSync(join(clientFolder, 'build.json'), 'utf8')));

const chunk = (name: string) => chunks[name] ?? expect.fail(`the build has no ${name}`);

function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of chunk(name).imports) withImports(imported, found);
  return found;
}

const travels = (name: string): number => gzipSync(readFileSync(join(clientFolder, chunk(name).file))).length;

const initial = [...withImports('index.html')];

describe('the JavaScript that the page begins with', () => {
  it('is all that the page asks for at once', () => {
    const page = readFileSync(join(clientFolder, 'index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
    expect(new Set(named)).toEqual(new Set(initial.map((name) => chunk(name).file)));
  });

  it.each(languageCodes)('is small: %s', (language) => {
    const names = new Set([...initial, ...withImports(`i18n/${language}.json`)]);
    const sum = [...names].map(travels).reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(most / 4);
    expect(sum).toBeLessThanOrEqual(most);
  });
});
