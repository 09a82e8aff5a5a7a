/** What is made of the repository's documents, and of two invented ones in two languages. */
import { afterAll, describe, expect, it } from 'vitest';
import { normalise } from '#indexer';
import { assembleIndex } from '../../../server/assemble.ts';
import { loadConfig } from '../../../server/config.ts';
import { type Item, zItem } from '../../../server/training/items.ts';
import { itemsOf, makeItems } from '../../../server/training/make/index.ts';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { indexed, twoLanguages } from '../other-corpus.ts';

const scratch = scratchFolders();
const folder = scratch();
const index = await assembleIndex(await indexed(loadConfig(process.env).corpusFolder, folder));
const small = await assembleIndex(await indexed(twoLanguages, scratch()));
afterAll(() => {
  index.close();
  small.close();
});

const items = makeItems(index);
const ofType = <Type extends Item['type']>(type: Type) =>
  items.filter((item): item is Extract<Item, { type: Type }> => item.type === type);
const paragraphText = (document: string, ref: number | string) =>
  index.catalogue.paragraph(document, ref as number)?.text ?? '';

/** A gap sentence in two: what stands before the gap and after it. */
function gapOf({ sources }: Item, prompt: { source: number; gap: [number, number] }) {
  const text = sources[prompt.source]?.text ?? '';
  return {
    text,
    rest: `${text.slice(0, prompt.gap[0])} ${text.slice(prompt.gap[1])}`,
    key: text.slice(...prompt.gap),
  };
}

describe('items of the corpus', () => {
  it('are many, of every type, each of them valid, with an id of its own', () => {
    expect(items.length).toBeGreaterThan(100);
    for (const type of ['cloze', 'choice', 'true-false', 'free-text', 'match'] as const)
      expect(ofType(type).length, type).toBeGreaterThan(0);
    for (const item of items) expect(zItem.parse(item)).toEqual(item);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('quote sentences as they stand, none of a damaged document', () => {
    for (const { sources } of items)
      for (const { document, paragraph, start, end, text, language } of sources) {
        expect(index.sourceOf(document)).toMatchObject({ damaged: false, language });
        expect(paragraphText(document, paragraph).slice(start, end)).toBe(text);
      }
  });

  it('have a gap where the key stands, and nowhere else', () => {
    const typed = ofType('cloze');
    for (const item of typed) {
      if (item.prompt.kind !== 'gap' || !('fact' in item.key)) throw new Error('not made here');
      const { key, rest } = gapOf(item, item.prompt);
      expect(key).toBe(item.key.fact.text);
      const shown = normalise(`${item.prompt.context ?? ''} ${rest}`);
      if (item.key.fact.kind !== 'number') expect(shown).not.toContain(normalise(key));
    }
    for (const item of ofType('choice')) {
      if (item.prompt.kind !== 'gap') throw new Error('not made here');
      const right = item.options.find(({ id }) => id === item.key)?.label;
      expect(right).toMatchObject({ fact: { text: gapOf(item, item.prompt).key } });
    }
  });

  it('have wrong options that are not in the paragraph', () => {
    for (const item of ofType('choice')) {
      const facts = item.options.flatMap(({ label }) => ('fact' in label ? [label.fact] : []));
      expect(facts).toHaveLength(4);
      expect(new Set(facts.map(({ value }) => value)).size).toBe(4);
      expect(new Set(facts.map(({ kind }) => kind)).size).toBe(1);
      const [source] = item.sources;
      const text = normalise(paragraphText(source?.document ?? '', source?.paragraph ?? 1));
      for (const [place, { text: printed }] of facts.entries())
        if (item.options[place]?.id !== item.key) expect(text).not.toContain(normalise(printed));
    }
  });

  it('state as much that is true as that is false', () => {
    const statements = ofType('true-false');
    const share = statements.filter(({ key }) => key).length / statements.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.65);
    for (const { key, prompt, sources } of statements) {
      const text = prompt.kind === 'statement' ? prompt.text.ar : undefined;
      expect(text === sources[0]?.text).toBe(key);
    }
  });

  it('ask nothing twice', () => {
    const asked = items.map((item) => {
      const [source] = item.sources;
      return `${item.type} ${source?.text} ${JSON.stringify('prompt' in item ? item.prompt : item.key)}`;
    });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are at most eight of a paragraph, which are found by it', () => {
    const [first] = items;
    const { document = '', paragraph = 1 } = first?.sources[0] ?? {};
    const ofParagraph = itemsOf(index, document, paragraph);
    expect(ofParagraph).toContain(first);
    for (const item of items) {
      const source = item.sources[0];
      expect(itemsOf(index, source?.document ?? '', source?.paragraph ?? 1).length).toBeLessThanOrEqual(8);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    expect(makeItems(index)).toBe(items);
    const others = makeItems(index, 'another');
    expect(others).not.toEqual(items);
    const ids = new Set(others.map(({ id }) => id));
    expect(items.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(items.length / 3);
  });
});

describe('items of other documents', () => {
  it('are made in each of their languages', () => {
    const made = makeItems(small);
    const languages = made.map(({ sources: [source] }) => source?.language);
    expect(new Set(languages)).toEqual(new Set(['ar', 'en']));
    const english = made.filter(({ sources: [source] }) => source?.language === 'en');
    expect(new Set(english.map(({ type }) => type))).toEqual(
      expect.objectContaining(new Set(['cloze', 'choice'])),
    );
    expect(english.length).toBeGreaterThan(8);
  });
});
