/** Style sheets know no left and right, so that every page mirrors; colours of text stand out enough in both themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const client = join(import.meta.dirname, '../../client');
const sheets = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !file.startsWith('dist'),
);
const withoutComments = (file: string) =>
  readFileSync(join(client, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

describe.each(sheets)('%s', (file) => {
  it('uses logical directions only', () => {
    const physical =
      /\b(left|right)\b|(?:margin|padding)-(?:top|bottom)|(?<![\w-])(?:top|bottom|width|height)\s*:/g;
    expect(withoutComments(file).match(physical) ?? []).toEqual([]);
  });
});

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  const tokens = new Map(
    [
      ...withoutComments('app/styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g),
    ].map(([, name = '', light = '', dark = '']): [string, string[]] => [name, [light, dark]]),
  );
  const pairs = ['paper', 'surface', 'sunk', 'hover'].flatMap((ground) =>
    ['ink', 'ink-soft', 'accent'].map((ink) => [ink, ground]),
  );
  const others = [
    ['accent-ink', 'accent'],
    ['accent', 'accent-soft'],
    ['light-ink', 'light'],
    ['ink', 'light-faint'],
    ['warn', 'warn-soft'],
    ['danger', 'danger-soft'],
  ];
  it.each([...pairs, ...others])('%s on %s reaches 4.5 to 1', (ink = '', ground = '') => {
    for (const theme of [0, 1]) {
      const ratio = contrast(tokens.get(ink)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '');
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });
});
