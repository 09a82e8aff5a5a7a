/** The events of an answer: their order, their contract and the language they speak. */
import { describe, expect, it } from 'vitest';
import { type AnswerEvent, zAnswerEvent } from '#contract/ask';
import { languageCodes } from '#corpus/languages';
import { ask } from '../../../server/answer/ask.ts';
import { answered, offDomain } from '../questions.ts';
import { index } from '../running-app.ts';

async function eventsOf(...request: Parameters<typeof ask>): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for await (const event of ask(...request)) events.push(event);
  return events;
}

const order = (events: readonly AnswerEvent[]) => events.map(({ type }) => type).join(' ');

describe.each(languageCodes)('a question in %s', (language) => {
  it('is understood, then found, then answered sentence by sentence, then done, with next questions', async () => {
    const events = await eventsOf(index, { question: answered[language] });
    expect(order(events)).toMatch(/^understood hits( sentence){1,4} followups done$/);
    expect(events[0]).toEqual({
      type: 'understood',
      language,
      query: answered[language],
      filter: {},
      named: {},
    });
  });

  it('is refused once, between hits and done, when the documents do not answer it', async () => {
    const events = await eventsOf(index, { question: offDomain[language][0] ?? '' });
    expect(order(events)).toMatch(/^understood hits refusal( followups)? done$/);
  });

  it('gives events that say exactly what the contract says', async () => {
    for (const event of await eventsOf(index, { question: answered[language] }))
      expect(zAnswerEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it('is answered in the language asked for, whatever the question is written in', async () => {
    const events = await eventsOf(index, { question: answered.en, language });
    expect(events[0]).toMatchObject({ type: 'understood', language });
    const labels = events.flatMap((event) =>
      event.type === 'sentence' ? [event.sentence.citation.label] : [],
    );
    const word = { ar: 'الفقرة', en: 'para.', fr: 'par.', es: 'párr.', ru: 'п.', zh: '段' }[language];
    for (const label of labels) expect(label).toContain(word);
  });
});

describe('the events of an answer', () => {
  it('carry hits in descending order of score', async () => {
    const [, hits] = await eventsOf(index, { question: answered.ar });
    if (hits?.type !== 'hits') throw new Error('the second event should be hits');
    const scores = hits.hits.map(({ score }) => score);
    expect(scores).toHaveLength(10);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('time themselves by the clock given', async () => {
    let now = 1000;
    const clock = () => {
      now += 7;
      return now;
    };
    const done = (await eventsOf(index, { question: answered.fr }, { clock })).at(-1);
    expect(done).toEqual({ type: 'done', timings: { search: 7, firstSentence: 14, total: 21 } });
  });

  it('are the same whenever the same is asked', async () => {
    const settled = async () =>
      (await eventsOf(index, { question: answered.zh }, { clock: () => 0 })) as unknown;
    expect(await settled()).toEqual(await settled());
  });
});

describe('a question whose language is not told', () => {
  it.each([
    ['ar', 'ما هو CTOC/COP/2012/4؟'],
    ['ar', 'UNODC والاتجار بالأشخاص'],
    ['ru', 'UNODC и торговля людьми'],
    ['zh', 'UNODC与人口贩运'],
    ['fr', 'Qu’est-ce que la servitude pour dettes ?'],
    ['es', '¿Qué es la servidumbre por deudas?'],
    ['en', 'What is debt bondage?'],
    ['en', '2019'],
    ['en', '???'],
  ])('is taken to be in %s: %s', async (language, question) => {
    const [understood] = await eventsOf(index, { question });
    expect(understood).toMatchObject({ type: 'understood', language });
  });
});
