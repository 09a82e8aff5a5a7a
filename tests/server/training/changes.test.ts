/** Documents change under a learner's items: what still stands is asked where it stands now, what is gone is not asked. */

import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DalilIndex } from '#indexer';
import { assembleIndex } from '../../../server/assemble.ts';
import type { Config } from '../../../server/config.ts';
import type { Item } from '../../../server/training/items.ts';
import { makeItems } from '../../../server/training/make/index.ts';
import { progressOf } from '../../../server/training/progress.ts';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { indexed, twoLanguages } from '../other-corpus.ts';
import { answerAll, day, learningIn, monday, open } from './learning.ts';

const newFolder = scratchFolders();
const learner = 'a learner';

/** Writes the English document anew, with what its raw text is by then. */
function edit(corpus: string, change: (text: string) => string): void {
  const file = join(corpus, 'raw', 'test-2020-1.en.txt');
  const text = change(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  const list = join(corpus, 'documents.json');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const documents = JSON.parse(readFileSync(list, 'utf8')) as { id: string; sha256: string }[];
  writeFileSync(
    list,
    JSON.stringify(documents.map((each) => (each.id === 'test-2020-1-en' ? { ...each, sha256 } : each))),
  );
}

async function withIndex<T>(config: Config, work: (index: DalilIndex) => Promise<T>): Promise<T> {
  const index = await assembleIndex(config);
  try {
    return await work(index);
  } finally {
    index.close();
  }
}

const isOn = (item: Item, paragraph: number) =>
  item.sources.length === 1 &&
  item.sources.every((source) => source.document === 'test-2020-1-en' && source.paragraph === paragraph);

it('moves, retires and keeps items, and tells the learner once', async () => {
  const folder = newFolder();
  const corpus = join(folder, 'corpus');
  cpSync(twoLanguages, corpus, { recursive: true });
  const before = await indexed(corpus, folder);
  await withIndex(before, async (index) => {
    const learning = learningIn(folder, index, corpus);
    for (const paragraph of [2, 5]) {
      expect(makeItems(index).filter((item) => isOn(item, paragraph)).length).toBeGreaterThan(0);
      const scope = { kind: 'paragraphs', paragraphs: [{ document: 'test-2020-1-en', paragraph }] } as const;
      await answerAll(
        learning,
        learner,
        await open(learning, learner, { ...scope, paragraphs: [...scope.paragraphs] }),
        () => false,
      );
    }
    learning.close();
  });

  // Paragraph 2 says something else; before paragraph 5 another is put, so that it becomes paragraph 6.
  edit(corpus, (text) =>
    text
      .replace(
        'held four meetings in 2019 and heard 62 witnesses, of whom 17',
        'held five meetings in 2019 and heard 71 witnesses, of whom 18',
      )
      .replace(/^(\d+)\. /gm, (whole, number: string) =>
        Number(number) >= 5 ? `${Number(number) + 1}. ` : whole,
      )
      .replace(
        '# II. Findings and recommendations',
        '# II. Findings and recommendations\n\n5. The Panel visited the docks of Meridia twice and spoke with the crews of many vessels.',
      ),
  );
  const after = await indexed(corpus, folder);
  await withIndex(after, async (index) => {
    const learning = learningIn(folder, index, corpus, monday + day);
    const { changes, due } = progressOf(learning.training.parts, learner, {
      language: 'en',
      timeZone: 'UTC',
    });
    expect(changes).toEqual({ retired: ['TEST/2020/1, para. 2'], remade: ['TEST/2020/1, para. 6'] });
    const { items } = await open(learning, learner, { kind: 'review' });
    expect(items).toHaveLength(due);
    expect(due).toBeGreaterThan(0);
    const reviews = learning.training.parts.learners.reviews(learner);
    expect(reviews.every(({ item }) => isOn(item, 6))).toBe(true);
    // What is asked of the moved paragraph quotes it as it stands.
    for (const { item } of reviews)
      for (const { document, paragraph, start, end, text } of item.sources)
        expect(index.catalogue.paragraph(document, paragraph)?.text.slice(start, end)).toBe(text);
    learning.training.parts.learners.forgetChanges(learner);
    expect(progressOf(learning.training.parts, learner, { language: 'en', timeZone: 'UTC' }).changes).toEqual(
      {
        retired: [],
        remade: [],
      },
    );
    learning.close();
  });
});
