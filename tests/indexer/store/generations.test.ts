/** Index generations: only changed text is embedded, and an index that does not fit is refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '#indexer';
import { currentGeneration } from '../../../indexer/store/generations.ts';
import { CountingEmbedder, realModel } from '../support/embedders.ts';
import { scratchFolders } from '../support/repository.ts';
import { answer, build, placeIn, rewrite, withIndex } from '../support/small-index.ts';
import { paragraphs } from '../support/synthetic.ts';

const scratch = scratchFolders();
const texts = paragraphs(12);
const changed = texts.map((text, at) => (at === 4 ? 'Ports are searched for stowaways.' : text));

async function built(start: readonly string[] = texts) {
  const embedder = new CountingEmbedder(await realModel());
  const place = placeIn(scratch(), embedder, start);
  const result = await build(place);
  const first = embedder.texts.splice(0);
  return { place, embedder, result, first };
}

describe('a first build', () => {
  it('embeds every text once and reports it', async () => {
    const { result, first, place } = await built();
    expect(first.sort()).toEqual([...texts].sort());
    expect(result).toMatchObject({ changed: true, documents: 1, paragraphs: 12, embedded: 12, reused: 0 });
    await withIndex(place, ({ manifest, vectorSearch }) => {
      expect(manifest).toMatchObject({ generation: result.generation, documents: 1, paragraphs: 12 });
      expect(vectorSearch).toBe('exact');
    });
  });

  it('embeds paragraphs and sentences where they differ', async () => {
    const { first } = await built(['One sentence here. Another sentence there.']);
    expect(first.sort()).toEqual([
      'Another sentence there.',
      'One sentence here.',
      'One sentence here. Another sentence there.',
    ]);
  });
});

describe('a second build', () => {
  it('of an unchanged corpus embeds nothing and keeps the generation', async () => {
    const { place, embedder, result } = await built();
    expect(await build(place)).toEqual({ ...result, changed: false, embedded: 0, reused: 12 });
    expect(embedder.texts).toEqual([]);
  });

  it('after one paragraph changed embeds that one', async () => {
    const { place, embedder, result } = await built();
    rewrite(place, changed);
    const again = await build(place);
    expect(embedder.texts).toEqual(['Ports are searched for stowaways.']);
    expect(again).toMatchObject({ changed: true, paragraphs: 12, embedded: 1, reused: 11 });
    expect(again.generation).not.toBe(result.generation);
    await withIndex(place, ({ catalogue }) =>
      expect(catalogue.paragraph('small-1', 5)?.text).toBe('Ports are searched for stowaways.'),
    );
  });

  it('after a paragraph went away embeds nothing', async () => {
    const { place, embedder } = await built();
    rewrite(place, texts.slice(1));
    expect(await build(place)).toMatchObject({ changed: true, paragraphs: 11, embedded: 0, reused: 11 });
    expect(embedder.texts).toEqual([]);
  });

  it('gives vectors equal to those of an index built afresh', async () => {
    const { place } = await built();
    rewrite(place, changed);
    await build(place);
    const fresh = await built(changed);
    const vectors = (one: typeof place) => withIndex(one, ({ catalogue }) => catalogue.paragraphVectors());
    expect(await vectors(place)).toEqual(await vectors(fresh.place));
    expect(await answer(place)).toEqual(await answer(fresh.place));
  });

  it('by another model embeds everything', async () => {
    const { place } = await built();
    const other = new CountingEmbedder(await realModel(), { fingerprint: 'another' });
    expect(await build(place, other)).toMatchObject({ changed: true, embedded: 12, reused: 0 });
    expect(other.texts).toHaveLength(12);
  });
});

describe('an index that does not fit', () => {
  const refusal = (about: string) => ({
    code: 'index_mismatch',
    message: expect.stringMatching(new RegExp(`${about}.*npm run index`)),
  });

  it('is refused when it was made with another model', async () => {
    const { place, embedder } = await built();
    const other = new CountingEmbedder(embedder, { model: 'other-model', fingerprint: 'another' });
    await expect(openIndex({ ...place, embedder: other })).rejects.toMatchObject(
      refusal('dalil-field-6.*other-model'),
    );
  });

  it('is refused when its vectors have another dimension', async () => {
    const { place, embedder } = await built();
    const other = new CountingEmbedder(embedder, { dimension: 384 });
    await expect(openIndex({ ...place, embedder: other })).rejects.toMatchObject(refusal('256.*384'));
  });

  it('is refused when it has another format', async () => {
    const { place } = await built();
    const file = join((await currentGeneration(place.indexFolder))?.folder ?? '', 'manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"format": \d+/, '"format": 999'));
    await expect(openIndex(place)).rejects.toMatchObject(refusal('999'));
  });

  it('is refused when the corpus has changed since', async () => {
    const { place } = await built();
    rewrite(place, changed);
    await expect(openIndex(place)).rejects.toMatchObject(refusal('documents'));
  });

  it('is missed when there is none', async () => {
    const place = placeIn(scratch(), await realModel());
    await expect(openIndex(place)).rejects.toMatchObject({
      code: 'index_missing',
      message: expect.stringContaining('npm run index'),
    });
  });
});
