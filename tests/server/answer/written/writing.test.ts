/** What a language model writes beside an answer: in order, whole, checked, and quoted from the paragraphs it names. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskRequest, Writing } from '#contract/ask';
import { offDomain } from '../../questions.ts';
import { index, withoutTimings } from '../../running-app.ts';
import { copies, foreign, marked, miscounted, question, textOf } from './copies.ts';
import { says } from './scripted/script.ts';
import { eventsOf, ofType, scriptedModels, verbatimIn, writtenIn } from './scripted-model.ts';

const models = await scriptedModels();
const texts = copies.map(({ text }) => text);
const answer = copies.map(marked).join(' ');
const [first, second, third] = copies.map(marked);

describe.each(models)('beside an answer, $provider', ({ server, model }) => {
  beforeEach(() => {
    server.script = says(answer);
  });
  const asked = (further: Partial<AskRequest> = {}) => eventsOf(index, { question, ...further }, { model });
  /** What is written when the model says this. */
  const written = async (text: string, further: Partial<AskRequest> & { chunk?: number } = {}) => {
    const { chunk, ...request } = further;
    server.script = says(text, chunk === undefined ? {} : { chunk });
    const events = await asked(request);
    return { events, ...writtenIn(events) };
  };

  it('writes after the whole verbatim answer, which is as it is without a model', async () => {
    const events = await asked();
    expect(events.map(({ type }) => type).join(' ')).toMatch(
      /^understood hits( sentence){1,4}( followups)? writing( written){4} wrote done$/,
    );
    expect(ofType(events, 'writing')).toEqual([{ type: 'writing', model: model.info.name }]);
    const alone = await eventsOf(index, { question }, {});
    expect(withoutTimings(verbatimIn(events))).toEqual(withoutTimings(alone));
  });

  it('is shown numbered passages of the best hits, and the question last', async () => {
    const events = await asked();
    const request = server.requests.at(-1);
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(request?.stream).toBe(true);
    const shown = request?.messages[1]?.content ?? '';
    expect(shown.trimEnd().endsWith(question)).toBe(true);
    const labels = (ofType(events, 'hits')[0]?.hits ?? []).map(({ label }) => label);
    expect([...shown.matchAll(/^\[(\d)\] (.+)$/gm)].map(([, number, label]) => [number, label])).toEqual(
      labels.slice(0, 5).map((label, at) => [String(at + 1), label]),
    );
    for (const { text } of copies) expect(shown).toContain(text);
  });

  it('is quoted verbatim from the paragraphs that it names', async () => {
    const { sentences } = writtenIn(await asked());
    expect(sentences).toHaveLength(copies.length);
    for (const [at, { text, language, supported, quotations }] of sentences.entries()) {
      const { document, paragraph } = copies[at] ?? { document: '', paragraph: 0 };
      expect({ text, language, supported }).toEqual({ text: texts[at], language: 'ar', supported: true });
      expect(quotations.length).toBeGreaterThan(0);
      for (const { text: quoted, citation } of quotations) {
        expect(citation).toMatchObject({ document, paragraph });
        expect(textOf(document, paragraph).slice(citation.start, citation.end)).toBe(quoted);
      }
      expect(quotations.map((quotation) => quotation.text)).toContain(texts[at]);
    }
  });

  it.each([1, 2, 3, 4, 5])(
    'is whole sentences without marks when it comes by %d characters',
    async (chunk) => {
      const said = `1. **${first}**\n2. ${second?.replace(/ \[(\d)\]\./, '.【$1】')}\n\n- ${third} ${copies.slice(3).map(marked)}`;
      const { texts: sent, sentences } = await written(said, { chunk });
      expect(sent).toEqual(texts);
      expect(sentences.map(({ supported }) => supported)).toEqual(texts.map(() => true));
    },
  );

  it('drops marks of passages that there are not', async () => {
    const { sentences } = await written(answer.replaceAll(/\[(\d)\]/g, '[$1, 17]'));
    expect(sentences.map(({ supported }) => supported)).toEqual(copies.map(() => true));
    for (const [at, { quotations }] of sentences.entries())
      for (const { citation } of quotations)
        expect(citation).toMatchObject({ document: copies[at]?.document, paragraph: copies[at]?.paragraph });
  });

  const [unmarked, unknown] = [texts[2] ?? '', (third ?? '').replace(/\[\d\]/, '[17]')];
  it.each([
    ['names no passage', unmarked, unmarked],
    ['names only a passage that there is not', unknown, unmarked],
    ['is of another subject', `${foreign} [1]`, foreign],
    ['has a number of its own', `${miscounted} [1]`, miscounted],
  ])('withholds and counts a sentence that %s', async (_, said, text) => {
    const whole = `${first} ${said} ${second}`;
    const supported = await written(whole);
    expect(supported.texts).toEqual([texts[0], texts[1]]);
    expect({ withheld: supported.withheld, fallback: supported.fallback }).toEqual({
      withheld: 1,
      fallback: null,
    });
    if (!texts.includes(text)) expect(JSON.stringify(supported.events)).not.toContain(text);

    const all = await written(whole, { writing: 'all' });
    expect(
      all.sentences.map((sentence) => [sentence.text, sentence.supported, sentence.quotations.length > 0]),
    ).toEqual([
      [texts[0], true, true],
      [text, false, false],
      [texts[1], true, true],
    ]);
    expect({ withheld: all.withheld, fallback: all.fallback }).toEqual({ withheld: 0, fallback: null });
  });

  it('is void when most of it is not supported', async () => {
    const whole = `${first} ${foreign} [1] ${miscounted} [1]`;
    for (const writing of ['supported', 'all'] satisfies Writing[]) {
      const { reason, withheld, events } = await written(whole, { writing });
      expect({ reason, withheld }).toEqual({ reason: 'unsupported', withheld: writing === 'all' ? 0 : 2 });
      expect(events.at(-1)?.type).toBe('done');
    }
  });

  it.each(['NO_ANSWER', 'NO_ANSWER.', '<think>Hm [1].</think>\n\nNO_ANSWER', '**NO_ANSWER**'])(
    'says that there is no answer by %j',
    async (said) => {
      const { texts: sent, reason, withheld } = await written(said, { writing: 'all' });
      expect({ sent, reason, withheld }).toEqual({ sent: [], reason: 'no_answer', withheld: 0 });
    },
  );

  it('is taken for an answer when it has one before it says that it has none', async () => {
    const { texts: sent, fallback } = await written(`${first} ${second} NO_ANSWER`);
    expect({ sent, fallback }).toEqual({ sent: texts.slice(0, 2), fallback: null });
  });

  it('never shows thoughts', async () => {
    const thought = 'لعلّ المستخدم يسأل عن أمر آخر [1]. سأنظر في الفقرة الثانية [2].';
    const said = `<think>\n${thought}\n</think>\n${first}<thinking>${thought}</thinking> ${second} <think>${thought}`;
    const { events, texts: sent, fallback } = await written(said, { writing: 'all' });
    expect({ sent, fallback }).toEqual({ sent: texts.slice(0, 2), fallback: null });
    for (const part of ['المستخدم', 'سأنظر', 'think']) expect(JSON.stringify(events)).not.toContain(part);
  });

  it.each([
    ['a link', `${texts[2]?.replace('.', '')} https://evil.example/steal [1].`, 'evil'],
    ['an image', `${texts[2]?.replace('.', '')} ![](https://evil.example/i.png?q=1) [1].`, 'evil'],
    ['a tag', `${texts[2]?.replace('.', '')} <img src="x" onerror="steal()"> [1].`, 'onerror'],
  ])('supports no sentence with %s that the passages have not', async (_, said, sign) => {
    const { events, texts: sent, withheld } = await written(`${first} ${said} ${second}`);
    expect(sent).toEqual([texts[0], texts[1]]);
    expect(withheld).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain(sign);
  });

  it('is void in another language than that of the reader', async () => {
    const english =
      'States should take measures to prevent trafficking in persons [1]. The Protocol says so in its article 9 [1].';
    for (const writing of ['supported', 'all'] satisfies Writing[]) {
      const { sentences, reason } = await written(english, { writing });
      expect(sentences.filter(({ supported }) => supported)).toEqual([]);
      expect(reason).toBe('unsupported');
    }
    const spoken = await written(answer, { language: 'en' });
    expect({ texts: spoken.texts, reason: spoken.reason }).toEqual({ texts: [], reason: 'unsupported' });
  });

  it.each([
    ['words without any mark', texts.join(' ')],
    ['nothing', ''],
    ['a thought alone', '<think>Hm. What is asked? [1]'],
    ['signs', '***\n---\n[1]'],
  ])('is void when it is %s', async (_, said) => {
    const { texts: sent, reason } = await written(said);
    expect({ sent, reason }).toEqual({ sent: [], reason: 'garbage' });
  });

  it('says a sentence once that it writes twice', async () => {
    const { texts: sent, withheld, fallback } = await written(`${first} ${second} ${first}`);
    expect({ sent, withheld, fallback }).toEqual({ sent: texts.slice(0, 2), withheld: 0, fallback: null });
  });

  it.each<[string, AskRequest]>([
    ['nothing is to be written', { question, writing: 'none' }],
    ['the documents do not answer', { question: offDomain.ar[0] ?? '' }],
    ['it is greeted', { question: 'السلام عليكم' }],
    ['it is thanked', { question: 'شكرا جزيلا' }],
  ])('is not asked when %s', async (_, request) => {
    const before = server.requests.length;
    const events = await eventsOf(index, request, { model });
    expect(events.at(-1)?.type).toBe('done');
    expect(verbatimIn(events)).toEqual(events);
    expect(server.requests).toHaveLength(before);
  });
});
