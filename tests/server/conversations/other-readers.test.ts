/** Kept questions of other readers over sockets: nothing is said of them, nothing of them can be touched. */
import { beforeEach, describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { answered, writtenIn } from '../questions.ts';
import { index, startApp, withoutTimings } from '../running-app.ts';
import { askers, keeping, settled } from './asker.ts';
import { gateBefore } from './gate.ts';
import { newId, newReader } from './ids.ts';
import { restOf } from './rest.ts';

const gate = gateBefore(index, Object.values(answered));
const app = await startApp({ index: gate.index });
const connect = askers();
const [mine, theirs] = [newReader(), newReader()];
const rest = restOf(app.address, mine);
const question = answered.en;
beforeEach(() => gate.open());

const kept = keeping();
const asker = await connect(app.address, mine);
const answer = await asker.answerTo(asker.ask({ question, keep: kept }));

describe('a question in the conversation of another reader', () => {
  it.each(languageCodes)('gets one error in its own language and nothing else (%s)', async (language) => {
    const before = await rest.view(kept.conversation);
    const intruder = await connect(app.address, theirs);
    for (const keep of [
      kept,
      keeping({ conversation: kept.conversation }),
      keeping({ turn: kept.turn }),
      { ...kept, after: 2 },
    ]) {
      const [event, ...more] = await intruder.answerTo(intruder.ask({ question: answered[language], keep }));
      if (event?.type !== 'error') throw new Error('the event should be an error');
      expect(event.error.code).toBe('not_found');
      expect(event.error.message).toMatch(writtenIn[language]);
      expect(more).toEqual([]);
    }
    const heard = intruder.received.length;
    expect(heard).toBe(4);
    expect(intruder.unkept).toEqual([]);
    expect(await restOf(app.address, theirs).list()).toEqual([]);
    expect(await rest.view(kept.conversation)).toEqual(before);
  });

  it('is answered no differently from one that names a turn of another conversation of one’s own', async () => {
    const other = keeping();
    await asker.answerTo(asker.ask({ question, keep: other }));
    const [own] = await asker.answerTo(
      asker.ask({ question, keep: { ...other, conversation: kept.conversation } }),
    );
    const intruder = await connect(app.address, theirs);
    const [foreign] = await intruder.answerTo(intruder.ask({ question, keep: kept }));
    expect(own).toEqual(foreign);
    expect(foreign).toMatchObject({ type: 'error', error: { code: 'not_found' } });
  });

  it('neither joins, nor stops, nor replaces the answer that is being given there', async () => {
    gate.close();
    const keep = keeping();
    const request = asker.ask({ question, keep });
    await gate.waits(1);
    const intruder = await connect(app.address, theirs);
    for (const attempt of [keep, { ...keep, conversation: newId() }]) {
      const refused = intruder.ask({ question, keep: attempt });
      await intruder.answerTo(refused);
      intruder.client.emit('stop');
      await settled(intruder);
      expect(intruder.eventsOf(refused)).toHaveLength(1);
    }
    intruder.client.close();
    gate.open();
    const events = await asker.answerTo(request);
    expect(withoutTimings(events)).toEqual(withoutTimings(answer));
    expect(await rest.turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events }]);
    expect(intruder.received.filter(({ event }) => event.type !== 'error')).toEqual([]);
  });
});

describe('a reader without a cookie', () => {
  it('is answered, hears that it is not kept, and leaves nothing', async () => {
    const nobody = await connect(app.address);
    const keep = keeping();
    const request = nobody.ask({ question, keep });
    expect(withoutTimings(await nobody.answerTo(request))).toEqual(withoutTimings(answer));
    await settled(nobody);
    expect(nobody.unkept).toEqual([request]);
    // Whoever names the conversation first has it.
    expect(await asker.answerTo(asker.ask({ question: answered.fr, keep }))).toContainEqual(
      expect.objectContaining({ type: 'understood', language: 'fr' }),
    );
  });

  it('hears nothing of keeping when it does not ask for it', async () => {
    const nobody = await connect(app.address);
    await nobody.answerTo(nobody.ask({ question }));
    await settled(nobody);
    expect(nobody.unkept).toEqual([]);
  });

  it.each(['dalil_reader=', 'dalil_reader=short', 'dalil_reader=../../../etc/passwd/of/a/length', 'other=x'])(
    'is one whose cookie is %j',
    async (cookie) => {
      const nobody = await connect(app.address, cookie);
      const request = nobody.ask({ question, keep: keeping() });
      await nobody.answerTo(request);
      await settled(nobody);
      expect(nobody.unkept).toEqual([request]);
    },
  );
});
