/** A disk that is full: questions are answered all the same, whoever asks hears that it is not kept, and freed space heals. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { answered } from '../questions.ts';
import { index, startApp, withoutTimings } from '../running-app.ts';
import { askers, keeping, settled } from './asker.ts';
import { gateBefore } from './gate.ts';
import { newId, newReader } from './ids.ts';
import { asking, storeIn } from './kept.ts';
import { restOf } from './rest.ts';

const scratch = scratchFolders();
const { store, database } = storeIn(scratch());
const gate = gateBefore(index, Object.values(answered));
const app = await startApp({ index: gate.index, store });
const connect = askers();
const [reader, other] = [newReader(), newReader()];
const { turnsOf, stateOf, list } = restOf(app.address, reader);
const question = answered.en;

/** SQLite refuses to let the file grow, as it does when the disk has no room; what is there can still be read. */
const fillDisk = () => {
  database.pragma('max_page_count = 1');
  // What room there is inside the file is used up as well, down to that for the shortest question.
  for (const length of [1000, 100, 1])
    expect(() => {
      for (;;) store.begin('somebody', newId(), newId(), asking('x'.repeat(length)));
    }).toThrow(/full/);
};
const freeDisk = () => {
  database.pragma('max_page_count = 1000000');
};

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const complaints = () => logged.mock.calls.flat().map(String);
beforeEach(() => {
  freeDisk();
  gate.open();
  logged.mockClear();
});
afterAll(() => logged.mockRestore());

describe('a disk that is full', () => {
  it('before a question comes does not keep it from being answered', async () => {
    const asker = await connect(app.address, reader);
    const known = await asker.answerTo(asker.ask({ question, keep: keeping() }));
    await settled(asker);
    expect(asker.unkept).toEqual([]);
    fillDisk();
    const keep = keeping();
    const request = asker.ask({ question, keep });
    expect(withoutTimings(await asker.answerTo(request))).toEqual(withoutTimings(known));
    await settled(asker);
    expect(asker.unkept).toEqual([request]);
    expect(complaints()).toEqual([expect.stringMatching(/disk is full/)]);
    expect((await list()).map(({ turns }) => turns)).toEqual([1]);
  });

  it('while an answer is given leaves its question, to be answered again once there is room', async () => {
    const asker = await connect(app.address, reader);
    const keep = keeping();
    gate.close();
    const request = asker.ask({ question, keep });
    await gate.waits(1);
    fillDisk();
    gate.open();
    const events = await asker.answerTo(request);
    await settled(asker);
    expect(asker.unkept).toEqual([request]);
    expect(complaints()).toEqual([expect.stringMatching(/disk is full/)]);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ question, state: 'interrupted', events: [] }]);

    freeDisk();
    const again = await asker.answerTo(asker.ask({ question, keep }));
    expect(withoutTimings(again)).toEqual(withoutTimings(events));
    await settled(asker);
    expect(asker.unkept).toEqual([request]);
    expect(await turnsOf(keep.conversation)).toMatchObject([{ state: 'done', events: again }]);
  });

  it('still gives what was kept before', async () => {
    const asker = await connect(app.address, reader);
    const keep = keeping();
    const events = await asker.answerTo(asker.ask({ question, keep }));
    fillDisk();
    const searches = gate.searches();
    expect(await asker.answerTo(asker.ask({ question, keep }))).toEqual(events);
    await settled(asker);
    expect(asker.unkept).toEqual([]);
    expect(gate.searches()).toBe(searches);
    expect(await stateOf(keep.conversation)).toEqual(['done']);
  });

  it('does not let another reader join an answer that is given without being kept', async () => {
    const [asker, intruder] = await Promise.all([connect(app.address, reader), connect(app.address, other)]);
    fillDisk();
    gate.close();
    const keep = keeping();
    const request = asker.ask({ question, keep });
    await gate.waits(1);
    const refused = await intruder.answerTo(intruder.ask({ question, keep }));
    expect(refused).toMatchObject([{ type: 'error', error: { code: 'not_found' } }]);
    intruder.client.emit('stop');
    await settled(intruder);
    gate.open();
    expect((await asker.answerTo(request)).at(-1)?.type).toBe('done');
  });

  it('is said of what is asked of it over REST, and heals without a restart', async () => {
    const asker = await connect(app.address, reader);
    const keep = keeping();
    await asker.answerTo(asker.ask({ question, keep }));
    fillDisk();
    const { send } = restOf(app.address, reader);
    const rename = () => send('PATCH', `conversations/${keep.conversation}`, { title: 'a'.repeat(200) });
    const share = () => send('PUT', `conversations/${keep.conversation}/share?language=en`);
    const judge = () =>
      send('PUT', `conversations/${keep.conversation}/turns/${keep.turn}/feedback`, {
        useful: true,
        reason: null,
        comment: 'c'.repeat(1000),
      });
    const failures = (await Promise.all([rename(), share(), judge()])).filter(({ status }) => status >= 400);
    expect(failures.length).toBeGreaterThan(0);
    for (const failure of failures) {
      expect(failure.status).toBe(500);
      expect(await failure.json()).toMatchObject({ code: 'internal' });
    }
    freeDisk();
    expect((await rename()).status).toBe(204);
    expect((await share()).status).toBe(200);
    expect((await judge()).status).toBe(204);
  });
});
