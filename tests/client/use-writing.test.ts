/** What a language model may write is remembered, and is the usual when nothing sensible was. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const key = 'dalil.writing';

/** As if the page had just been opened. */
const opened = () => import('../../client/lib/use-writing.ts');

describe('the choice of what a language model may write', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  const browserWith = (kept: Map<string, string>) =>
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });

  it('is the usual until something else is chosen, and then that, after a reload too', async () => {
    const kept = new Map<string, string>();
    browserWith(kept);
    const first = await opened();
    expect(first.chosenWriting()).toBe(first.usualWriting);
    first.chooseWriting('all');
    expect(first.chosenWriting()).toBe('all');
    vi.resetModules();
    expect((await opened()).chosenWriting()).toBe('all');
  });

  it('lasts as long as the page where the browser remembers nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    const { chosenWriting, chooseWriting } = await opened();
    chooseWriting('none');
    expect(chosenWriting()).toBe('none');
    vi.resetModules();
    expect((await opened()).chosenWriting()).toBe('supported');
  });

  it('is the usual where something else was kept under its name', async () => {
    browserWith(new Map([[key, 'everything']]));
    expect((await opened()).chosenWriting()).toBe('supported');
  });
});
