/** Conversations on disk: the same turn is one turn, and to everybody but their reader they do not exist. */
import { describe, expect, it } from 'vitest';
import { longestTitle } from '#contract/conversations';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { newId } from './ids.ts';
import { asking, converse, saying, storeIn } from './kept.ts';

const scratch = scratchFolders();
const [mine, theirs] = ['reader one', 'reader two'];

describe('a turn', () => {
  it('is made with its conversation, not answered yet', () => {
    const { store } = storeIn(scratch());
    const [conversation, turn] = [newId(), newId()];
    const request = {
      question: 'What is trafficking?',
      previous: 'the one before',
      filter: { languages: ['ar' as const], years: [2010] },
      literal: true,
    };
    expect(store.begin(mine, conversation, turn, request)).toEqual({
      id: turn,
      ...request,
      asked: 1_700_000_000_001,
      state: 'interrupted',
      events: [],
      feedback: null,
    });
    expect(store.view(mine, conversation)).toMatchObject({
      id: conversation,
      title: 'What is trafficking?',
      share: null,
      turns: [{ id: turn, ...request }],
    });
  });

  it('is one turn however often it is begun, with what it was first asked', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { first: ['One.'], second: ['Two.'] });
    const before = store.view(mine, conversation);
    for (let round = 0; round < 3; round += 1)
      expect(store.begin(mine, conversation, turns[0] ?? '', asking('something else'))).toEqual(
        before?.turns[0],
      );
    expect(store.view(mine, conversation)).toEqual(before);
    expect(before?.turns.map(({ question }) => question)).toEqual(['first', 'second']);
  });

  it('keeps how its answer ended', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { asked: ['Said.'] });
    const events = saying(['Said otherwise.']).slice(0, 2);
    for (const state of ['stopped', 'failed', 'done'] as const) {
      store.finish(turns[0] ?? '', state, 'asked', events);
      expect(store.view(mine, conversation)?.turns[0]).toMatchObject({ state, events });
    }
  });

  it('of another conversation is not there, and leaves no empty conversation behind', () => {
    const { store } = storeIn(scratch());
    const own = converse(store, mine, { mine: [] });
    const other = converse(store, theirs, { theirs: ['Secret.'] });
    for (const turn of [...own.turns, ...other.turns])
      expect(store.begin(mine, newId(), turn, asking('new'))).toBeUndefined();
    expect(store.begin(mine, own.conversation, other.turns[0] ?? '', asking('new'))).toBeUndefined();
    expect(store.list(mine, '').map(({ id, turns }) => [id, turns])).toEqual([[own.conversation, 1]]);
    expect(store.view(theirs, other.conversation)?.turns).toHaveLength(1);
  });

  it('whose answer was kept in a form that is not known here is there without it, to be answered anew', () => {
    const { store, database } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { old: ['Gone.'], new: ['There.'] });
    database.prepare('UPDATE turns SET events = ? WHERE id = ?').run('[{"type":"token"}]', turns[0]);
    expect(store.view(mine, conversation)?.turns).toMatchObject([
      { question: 'old', state: 'interrupted', events: [] },
      { question: 'new', state: 'done', events: saying(['There.']) },
    ]);
  });
});

describe('a conversation of another reader', () => {
  it('does not exist', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, theirs, { secret: ['Hidden.'] });
    const before = store.view(theirs, conversation);
    const [turn = ''] = turns;
    const judgement = { useful: false, reason: null, comment: 'mine' };
    expect(store.begin(mine, conversation, turn, asking('a'))).toBeUndefined();
    expect(store.begin(mine, conversation, newId(), asking('a'))).toBeUndefined();
    expect(store.view(mine, conversation)).toBeUndefined();
    expect(store.rename(mine, conversation, 'mine')).toBe(false);
    expect(store.judge(mine, conversation, turn, judgement)).toBe(false);
    expect(store.share(mine, conversation)).toBeNull();
    expect(store.remove(mine, conversation)).toBe(false);
    expect(store.list(mine, '')).toEqual([]);
    expect(store.list(mine, 'secret')).toEqual([]);
    expect(store.view(theirs, conversation)).toEqual(before);

    const share = store.share(theirs, conversation);
    expect(store.unshare(mine, conversation)).toBe(false);
    expect(store.view(theirs, conversation)?.share).toEqual(share);
  });

  it('is answered like one that there is not', () => {
    const { store } = storeIn(scratch());
    const none = newId();
    expect(store.view(mine, none)).toBeUndefined();
    expect(store.rename(mine, none, 'a')).toBe(false);
    expect(store.share(mine, none)).toBeNull();
    expect(store.unshare(mine, none)).toBe(false);
    expect(store.remove(mine, none)).toBe(false);
    expect(store.judge(mine, none, newId(), null)).toBe(false);
  });
});

describe('a title', () => {
  it('is the beginning of the first question on one line, until it is given another', () => {
    const { store } = storeIn(scratch());
    const { conversation } = converse(store, mine, { ' What\n\tis   trafficking? ': [], 'And then?': [] });
    expect(store.view(mine, conversation)?.title).toBe(' What is trafficking? ');
    expect(store.rename(mine, conversation, 'Palermo')).toBe(true);
    store.begin(mine, conversation, newId(), asking('And now?'));
    expect(store.list(mine, '')).toMatchObject([{ title: 'Palermo', turns: 3 }]);
  });

  it('ends before a character that does not fit whole', () => {
    const { store } = storeIn(scratch());
    const { conversation } = converse(store, mine, { [`${'a'.repeat(longestTitle - 1)}𠀀𠀀`]: [] });
    expect(store.view(mine, conversation)?.title).toBe('a'.repeat(longestTitle - 1));
  });
});

describe('the list', () => {
  it('has the conversation of the latest question first', () => {
    const { store } = storeIn(scratch());
    const [a, b, c] = ['a', 'b', 'c'].map((question) => converse(store, mine, { [question]: [] }));
    const order = () => store.list(mine, '').map(({ id }) => id);
    expect(order()).toEqual([c, b, a].map((each) => each?.conversation));
    store.begin(mine, a?.conversation ?? '', newId(), asking('again'));
    expect(order()).toEqual([a, c, b].map((each) => each?.conversation));
    // Neither opening it, nor asking the same turn again, nor naming it is a new question.
    store.begin(mine, b?.conversation ?? '', b?.turns[0] ?? '', asking('b'));
    store.rename(mine, c?.conversation ?? '', 'named');
    store.view(mine, b?.conversation ?? '');
    expect(order()).toEqual([a, c, b].map((each) => each?.conversation));
  });

  it('says how many turns there are and what is shared', () => {
    const { store } = storeIn(scratch());
    const { conversation } = converse(store, mine, { a: [], b: [] });
    expect(store.list(mine, '')).toEqual([
      { id: conversation, title: 'a', updated: expect.any(Number), turns: 2, shared: false },
    ]);
    store.share(mine, conversation);
    expect(store.list(mine, '')).toMatchObject([{ shared: true }]);
  });
});

describe('searching', () => {
  const { store } = storeIn(scratch());
  const conversations = {
    arabic: { 'ما هي تدابير الحماية؟': ['تقدَّم المُساعدة إلى الضحايا في أماكن إيوائهم.'] },
    specials: { 'Is 100% of _it_ in C:\\files?': ['Nothing.'] },
    plain: { 'Is 100 of zitz in Cfiles?': ['Résumé of the Protocol.'] },
    chinese: { '什么是人口贩运？': ['人口贩运是犯罪。'] },
  };
  const ids = Object.fromEntries(
    Object.entries(conversations).map(([name, turns]) => [
      converse(store, mine, turns).conversation,
      name as string,
    ]),
  );
  converse(store, theirs, { 'الحماية 100% PROTOCOL 人口贩运': ['تدابير of it'] });

  it.each([
    ['', ['chinese', 'plain', 'specials', 'arabic']],
    ['حماية', ['arabic']],
    ['الْحِمَايَة', ['arabic']],
    ['المساعده', ['arabic']],
    ['اماكن ايوائهم', ['arabic']],
    ['أَمَاكِنِ', ['arabic']],
    ['PROTOCOL', ['plain']],
    ['resume', ['plain']],
    ['人口贩运是', ['chinese']],
    ['100', ['plain', 'specials']],
    ['100%', ['specials']],
    ['100％', ['specials']],
    ['%', ['specials']],
    ['_', ['specials']],
    ['_it_', ['specials']],
    ['C:\\f', ['specials']],
    ['\\', ['specials']],
    ["'; DROP TABLE turns; --", []],
    ['no such thing', []],
    ['what was searched', []],
  ])('for %j finds %j', (search, found) => {
    expect(store.list(mine, search).map(({ id }) => ids[id])).toEqual(found);
  });

  it('finds a title that was given, and an answer only once it is kept', () => {
    const { conversation, turns } = converse(store, mine, { 'a question': ['before'] });
    store.rename(mine, conversation, 'مُذكِّرة');
    expect(store.list(mine, 'مذكره')).toHaveLength(1);
    expect(store.list(mine, 'afterwards')).toHaveLength(0);
    store.finish(turns[0] ?? '', 'done', 'a question', saying(['Afterwards.']));
    expect(store.list(mine, 'afterwards').map(({ id }) => id)).toEqual([conversation]);
    expect(store.list(mine, 'before')).toHaveLength(0);
    store.remove(mine, conversation);
  });
});
