/** What is shared, judged and deleted. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { newId } from './ids.ts';
import { asking, converse, saying, storeIn } from './kept.ts';

const scratch = scratchFolders();
const [mine, theirs] = ['reader one', 'reader two'];

describe('a shared conversation', () => {
  it('shows the turns that there were when it was shared, and more only when it is shared again', () => {
    const { store } = storeIn(scratch());
    const { conversation } = converse(store, mine, { first: ['One.'], second: ['Two.'] });
    const share = store.share(mine, conversation);
    if (!share) throw new Error('it should be shared');
    expect(share).toEqual({ id: expect.stringMatching(/^[\w-]{22}$/), turns: 2 });
    const questions = () => store.shared(share.id)?.turns.map(({ question }) => question);

    const third = newId();
    store.begin(mine, conversation, third, asking('third'));
    store.finish(third, 'done', 'third', saying(['Three.']));
    expect(questions()).toEqual(['first', 'second']);
    expect(store.view(mine, conversation)?.share).toEqual(share);

    expect(store.share(mine, conversation)).toEqual({ id: share.id, turns: 3 });
    expect(questions()).toEqual(['first', 'second', 'third']);
  });

  it('is gone once it is no longer shared, and its old link never comes back', () => {
    const { store } = storeIn(scratch());
    const { conversation } = converse(store, mine, { first: ['One.'] });
    const old = store.share(mine, conversation)?.id ?? '';
    expect(store.shared(old)?.turns).toHaveLength(1);
    expect(store.unshare(mine, conversation)).toBe(true);
    expect(store.shared(old)).toBeUndefined();
    expect(store.view(mine, conversation)?.share).toBeNull();
    const next = store.share(mine, conversation)?.id;
    expect(next).not.toBe(old);
    expect(store.shared(old)).toBeUndefined();
  });

  it('tells nothing of who shares it, of its other conversations or of what they thought of it', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { shown: ['One.'] });
    converse(store, mine, { hidden: ['Two.'] });
    store.judge(mine, conversation, turns[0] ?? '', { useful: false, reason: 'other', comment: 'awful' });
    const shared = store.shared(store.share(mine, conversation)?.id ?? '');
    expect(Object.keys(shared ?? {}).sort()).toEqual(['title', 'turns', 'updated']);
    expect(shared?.turns).toMatchObject([{ question: 'shown', state: 'done', feedback: null }]);
    const text = JSON.stringify(shared);
    for (const secret of [mine, conversation, 'awful', 'hidden']) expect(text).not.toContain(secret);
  });

  it('is gone with its conversation', () => {
    const { store } = storeIn(scratch());
    const { conversation } = converse(store, mine, { first: ['One.'] });
    const share = store.share(mine, conversation)?.id ?? '';
    store.remove(mine, conversation);
    expect(store.shared(share)).toBeUndefined();
  });

  it('is not found under the id of its conversation or of its turn', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { first: ['One.'] });
    store.share(mine, conversation);
    for (const id of [conversation, ...turns, '', newId()]) expect(store.shared(id)).toBeUndefined();
  });
});

describe('feedback', () => {
  it('is set, set otherwise and taken back', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { a: ['One.'], b: ['Two.'] });
    const feedback = () => store.view(mine, conversation)?.turns.map((turn) => turn.feedback);
    const good = { useful: true, reason: null, comment: '' };
    const bad = { useful: false, reason: 'wrong_paragraph' as const, comment: 'ليس هذا' };
    expect(store.judge(mine, conversation, turns[1] ?? '', good)).toBe(true);
    expect(feedback()).toEqual([null, good]);
    expect(store.judge(mine, conversation, turns[1] ?? '', bad)).toBe(true);
    expect(feedback()).toEqual([null, bad]);
    expect(store.judge(mine, conversation, turns[1] ?? '', null)).toBe(true);
    expect(feedback()).toEqual([null, null]);
  });

  it('is not for a turn of another conversation', () => {
    const { store } = storeIn(scratch());
    const [one, other] = [converse(store, mine, { a: [] }), converse(store, mine, { b: [] })];
    const good = { useful: true, reason: null, comment: '' };
    expect(store.judge(mine, one.conversation, other.turns[0] ?? '', good)).toBe(false);
    expect(store.view(mine, other.conversation)?.turns[0]?.feedback).toBeNull();
  });
});

describe('deleting', () => {
  it('leaves nothing of it in the files, and everything of the others', () => {
    const { store, file } = storeIn(scratch());
    const stored = () =>
      [file, `${file}-wal`]
        .filter(existsSync)
        .map((each) => readFileSync(each, 'latin1'))
        .join('');
    const secrets = ['qqsecretquestion', 'qqsecretanswer', 'qqsecrettitle', 'qqsecretcomment'];
    const [question = '', answer = '', title = '', comment = ''] = secrets;
    // Long enough to fill pages of their own.
    const long = Array.from({ length: 300 }, (_, at) => `${answer} ${at}`);
    const gone = converse(store, mine, { [question]: long, other: ['x'] });
    const stays = converse(store, mine, { qqstaysquestion: ['qqstaysanswer'] });
    const foreign = converse(store, theirs, { qqforeign: ['qqforeignanswer'] });
    store.rename(mine, gone.conversation, title);
    store.judge(mine, gone.conversation, gone.turns[0] ?? '', { useful: false, reason: null, comment });
    const share = store.share(mine, gone.conversation)?.id ?? '';
    for (const secret of [...secrets, share]) expect(stored()).toContain(secret);

    expect(store.remove(mine, gone.conversation)).toBe(true);
    for (const secret of [...secrets, share, gone.conversation, ...gone.turns])
      expect(stored()).not.toContain(secret);
    expect(store.view(mine, gone.conversation)).toBeUndefined();
    expect(store.remove(mine, gone.conversation)).toBe(false);
    expect(store.list(mine, '').map(({ id }) => id)).toEqual([stays.conversation]);
    expect(store.view(theirs, foreign.conversation)?.turns).toHaveLength(1);
    store.close();
    for (const secret of secrets) expect(stored()).not.toContain(secret);
    expect(stored()).toContain('qqstaysanswer');
  });

  it('is for good: an answer that ends afterwards brings nothing back', () => {
    const { store } = storeIn(scratch());
    const { conversation, turns } = converse(store, mine, { a: [] });
    store.remove(mine, conversation);
    store.finish(turns[0] ?? '', 'done', 'a', saying(['late']));
    expect(store.view(mine, conversation)).toBeUndefined();
    expect(store.list(mine, '')).toEqual([]);
  });
});
