/** Sessions: made once, answered once, scheduled, resumed after a restart, and nobody else's. */
import { describe, expect, it } from 'vitest';
import { zOutcome } from '#contract/training/items';
import { type Scope, zSession } from '#contract/training/sessions';
import { scratchFolders } from '../../indexer/support/repository.ts';
import { config, index } from '../running-app.ts';
import {
  answer,
  answerAll,
  day,
  givenFor,
  keyOf,
  type Learning,
  learningIn,
  monday,
  open,
} from './learning.ts';

const newFolder = scratchFolders();
const learner = 'a learner';

async function withLearning<T>(work: (learning: Learning, folder: string) => Promise<T>): Promise<T> {
  const folder = newFolder();
  const learning = learningIn(folder, index, config.corpusFolder);
  try {
    return await work(learning, folder);
  } finally {
    learning.close();
  }
}

const modules = learningIn(newFolder(), index, config.corpusFolder).training.parts.curriculum.modules;
const [first, second] = modules.map(({ id }) => id) as [string, string];

describe('a session over the cards of a module', () => {
  it('asks the check question of each card, and tells no key before it is answered', async () => {
    await withLearning(async (learning) => {
      const session = await open(learning, learner, { kind: 'cards', module: first });
      expect(zSession.parse(session)).toEqual(session);
      expect(session.items).toHaveLength(modules[0]?.cards.length ?? 0);
      expect(JSON.stringify(session.items)).not.toMatch(/"(?:key|correct|feedback|accept)"/);
    });
  });

  it('grades an answer, quotes the sentence that says so, and schedules the review', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const [one, two] = items as [(typeof items)[0], (typeof items)[0]];
      const right = zOutcome.parse(await answer(learning, learner, id, one));
      expect(right).toMatchObject({ verdict: 'right', score: 1, grade: 'good' });
      expect(right.feedback?.language).toBe('en');
      const [quoted] = right.sources;
      const { document, paragraph, start, end } = quoted?.citation ?? expect.fail('no source');
      expect(index.catalogue.paragraph(document, paragraph)?.text.slice(start, end)).toBe(quoted?.text);
      expect(right.grades.map(({ grade, due }) => [grade, Math.round((due - monday) / day)])).toEqual([
        ['hard', 2],
        ['good', 3],
        ['easy', 8],
      ]);
      const wrong = await answer(learning, learner, id, two, false);
      expect(wrong).toMatchObject({ verdict: 'wrong', score: 0, grade: 'again' });
      expect(wrong.grades.map(({ grade }) => grade)).toEqual(['again']);
      const due = learning.training.parts.learners.reviews(learner, monday + day + 1);
      expect(due.map(({ item }) => item.id)).toEqual([two.id]);
    });
  });

  it('counts the first answer; the same sent again, or another, gets its outcome', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const [one] = items as [(typeof items)[0]];
      const outcome = await answer(learning, learner, id, one, false);
      learning.clock.now += 60_000;
      expect(await answer(learning, learner, id, one, true)).toEqual(outcome);
      const both = await Promise.all([
        answer(learning, learner, id, items[1] ?? one),
        answer(learning, learner, id, items[1] ?? one),
      ]);
      expect(both[0]).toEqual(both[1]);
      expect(learning.training.parts.learners.answerLog(learner)).toHaveLength(2);
    });
  });

  it('takes another grade, as if it had been given at once', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const [one] = items as [(typeof items)[0]];
      const { grades } = await answer(learning, learner, id, one);
      learning.clock.now += 60_000;
      const regraded = learning.training.sessions.grade(learner, {
        session: id,
        item: one.id,
        grade: 'easy',
        language: 'en',
      });
      expect(regraded.grade).toBe('easy');
      expect(learning.training.parts.learners.memory(learner, one.id)?.due).toBe(
        grades.find(({ grade }) => grade === 'easy')?.due,
      );
      // Nobody who was right forgot it.
      expect(() =>
        learning.training.sessions.grade(learner, {
          session: id,
          item: one.id,
          grade: 'again',
          language: 'en',
        }),
      ).toThrow();
    });
  });

  it('gives hints one by one, and what was hinted at counts as hard', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const one = items.find(({ hints }) => hints > 1) ?? expect.fail('no item with two hints');
      const hint = () =>
        learning.training.sessions.hint(learner, { session: id, item: one.id, language: 'en' }).text;
      const given = Array.from({ length: one.hints }, hint);
      expect(new Set(given).size).toBe(one.hints);
      expect(hint).toThrow();
      expect(learning.training.sessions.view(learner, id, 'en').hints[one.id]).toEqual(given);
      expect(await answer(learning, learner, id, one)).toMatchObject({ verdict: 'right', grade: 'hard' });
    });
  });

  it('counts a solution that was asked for as not known', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const outcome = await learning.training.sessions.answer(learner, {
        session: id,
        item: items[0]?.id ?? '',
        given: { type: 'shown' },
        language: 'ar',
      });
      expect(outcome).toMatchObject({ verdict: 'shown', score: 0, grade: 'again' });
    });
  });

  it('refuses an answer to another kind of item', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const given = { type: 'true-false', value: true } as const;
      await expect(
        learning.training.sessions.answer(learner, {
          session: id,
          item: items[0]?.id ?? '',
          given,
          language: 'en',
        }),
      ).rejects.toMatchObject({ code: 'bad_request' });
    });
  });
});

describe('a session', () => {
  it('stays as it was made: the same id is the same session, also after a restart', async () => {
    const folder = newFolder();
    const before = learningIn(folder, index, config.corpusFolder);
    const session = await open(before, learner, { kind: 'module', module: first });
    await answer(before, learner, session.id, session.items[0] ?? expect.fail('no items'));
    const half = before.training.sessions.view(learner, session.id, 'en');
    before.close();
    const after = learningIn(folder, index, config.corpusFolder, monday + day);
    const again = await open(after, learner, { kind: 'review' }, { id: session.id });
    after.close();
    expect(again).toEqual(half);
    expect(again.outcomes).toHaveLength(1);
  });

  it('is nobody else’s', async () => {
    await withLearning(async (learning) => {
      const { id, items } = await open(learning, learner, { kind: 'cards', module: first });
      const { sessions } = learning.training;
      const item = items[0]?.id ?? '';
      expect(() => sessions.view('another', id, 'en')).toThrow();
      await expect(open(learning, 'another', { kind: 'cards', module: first }, { id })).rejects.toMatchObject(
        {
          code: 'not_found',
        },
      );
      const given = givenFor(keyOf(learning, learner, id, item), true);
      await expect(
        sessions.answer('another', { session: id, item, given, language: 'en' }),
      ).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(() => sessions.hint('another', { session: id, item, language: 'en' })).toThrow();
      expect(learning.training.parts.learners.reviews('another')).toEqual([]);
    });
  });

  it('has no items where there is nothing to ask', async () => {
    await withLearning(async (learning) => {
      const scopes: Scope[] = [
        { kind: 'review' },
        { kind: 'own' },
        { kind: 'topic', topic: 'pineapple pizza recipes' },
        { kind: 'paragraphs', paragraphs: [{ document: 'no-such-document', paragraph: 1 }] },
      ];
      for (const scope of scopes) expect((await open(learning, learner, scope)).items).toEqual([]);
      await expect(
        open(learning, learner, { kind: 'cards', module: 'no-such-module' }),
      ).rejects.toMatchObject({
        code: 'not_found',
      });
    });
  });

  it.each(['ar', 'en', 'fr', 'es', 'ru', 'zh'] as const)(
    'on a topic named in %s has items on it',
    async (language) => {
      const topics = {
        ar: 'التعويض',
        en: 'compensation for victims',
        fr: 'indemnisation des victimes',
        es: 'indemnización de las víctimas',
        ru: 'компенсация жертвам',
        zh: '受害人赔偿',
      };
      await withLearning(async (learning) => {
        // Which items it has depends on its id.
        const id = `a-topic-named-in-${language}-00`;
        const scope = { kind: 'topic', topic: topics[language] } as const;
        const session = await learning.training.sessions.open(learner, { id, language, scope, size: 5 });
        expect(session.items).toHaveLength(5);
        expect(new Set(session.items.map((item) => item.type)).size).toBeGreaterThan(1);
      });
    },
  );

  it('on paragraphs asks about these and no others', async () => {
    await withLearning(async (learning) => {
      const paragraphs = [
        { document: 'a-hrc-14-32', paragraph: 11 },
        { document: 'a-hrc-14-32', paragraph: 13 },
        { document: 'a-hrc-14-32', paragraph: 40 },
      ];
      const { id, items } = await open(learning, learner, { kind: 'paragraphs', paragraphs });
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        const [source] = keyOf(learning, learner, id, item.id).sources;
        expect(paragraphs).toContainEqual({ document: source?.document, paragraph: source?.paragraph });
      }
    });
  });

  it('mixes what is due with what is new', async () => {
    await withLearning(async (learning) => {
      await answerAll(
        learning,
        learner,
        await open(learning, learner, { kind: 'cards', module: first }),
        () => false,
      );
      learning.clock.now += day;
      const known = new Set(learning.training.parts.learners.reviews(learner).map(({ item }) => item.id));
      const { items } = await open(learning, learner, { kind: 'module', module: first });
      const due = items.filter(({ id }) => known.has(id));
      expect(due).toHaveLength(5);
      expect(items.length).toBeGreaterThan(due.length);
    });
  });

  it('of reviews has what is due, and nothing once it is answered', async () => {
    await withLearning(async (learning) => {
      await answerAll(
        learning,
        learner,
        await open(learning, learner, { kind: 'cards', module: first }),
        (at) => at > 2,
      );
      learning.clock.now += day;
      const reviews = await open(learning, learner, { kind: 'review' });
      expect(reviews.items).toHaveLength(3);
      await answerAll(learning, learner, reviews);
      expect((await open(learning, learner, { kind: 'review' })).items).toEqual([]);
    });
  });
});

describe('passing a module', () => {
  const stateOf = (learning: Learning, module: string, who = learner) =>
    learning.training.parts.learners.passed(who).find((passed) => passed.module === module)?.passedBy;

  it('by the precheck takes every question right, at once and without hints', async () => {
    await withLearning(async (learning) => {
      const scope = { kind: 'precheck', module: second } as const;
      const failing = await open(learning, learner, scope);
      const [item] = failing.items;
      expect(item?.hints).toBe(0);
      expect(() =>
        learning.training.sessions.hint(learner, {
          session: failing.id,
          item: item?.id ?? '',
          language: 'en',
        }),
      ).toThrow();
      const failed = await answerAll(learning, learner, failing, (at) => at > 0);
      expect(failed.passed).toBe(false);
      expect(stateOf(learning, second)).toBeUndefined();
      // The answers are known now.
      expect((await open(learning, learner, scope)).items).toEqual([]);
      const passed = await answerAll(learning, 'another', await open(learning, 'another', scope));
      expect(passed.passed).toBe(true);
      expect(stateOf(learning, second, 'another')).toBe('precheck');
      // What was only checked is not reviewed.
      expect(learning.training.parts.learners.reviews('another')).toEqual([]);
    });
  });

  it('by the gate takes eight of ten', async () => {
    await withLearning(async (learning) => {
      const gate = await open(learning, learner, { kind: 'gate', module: first });
      expect(new Set(gate.items.map(({ id }) => id)).size).toBe(gate.items.length);
      const mistakes = gate.items.length - Math.ceil(0.8 * gate.items.length);
      const failed = await answerAll(learning, learner, gate, (at) => at > mistakes);
      expect(failed.passed).toBe(false);
      expect(stateOf(learning, first)).toBeUndefined();
      const passed = await answerAll(
        learning,
        learner,
        await open(learning, learner, { kind: 'gate', module: first }),
        (at) => at >= mistakes,
      );
      expect(passed.passed).toBe(true);
      expect(stateOf(learning, first)).toBe('gate');
    });
  });
});
