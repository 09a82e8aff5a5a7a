/** Conversations on disk. Each belongs to one reader; to everybody else it does not exist. */
import { randomBytes } from 'node:crypto';
import { type Database, normalise } from '#indexer';
import type { AnswerEvent } from '../contract/ask.ts';
import {
  type ConversationSummary,
  type ConversationView,
  type Feedback,
  type KeptTurn,
  longestTitle,
  type SharedConversation,
  type TurnState,
  zConversationView,
  zKeptTurn,
  zSharedConversation,
} from '../contract/conversations.ts';
import { Rows } from '../rows.ts';

/** SQL that makes the tables; never changed, only followed by more. */
export const conversationTables = `
   CREATE TABLE conversations (
     id TEXT PRIMARY KEY, reader TEXT NOT NULL, title TEXT NOT NULL, updated INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX conversations_by_reader ON conversations (reader, updated DESC);
   CREATE TABLE turns (
     id TEXT PRIMARY KEY,
     conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     position INTEGER NOT NULL,
     request TEXT NOT NULL, asked INTEGER NOT NULL, state TEXT NOT NULL,
     events TEXT NOT NULL DEFAULT '[]', feedback TEXT, searchable TEXT NOT NULL,
     UNIQUE (conversation, position)
   ) STRICT;
   CREATE TABLE shares (
     id TEXT PRIMARY KEY,
     conversation TEXT NOT NULL UNIQUE REFERENCES conversations (id) ON DELETE CASCADE,
     turns INTEGER NOT NULL
   ) STRICT;`;

/** Most conversations that a list shows; the others are found by searching. */
const mostListed = 500;

/** What was asked, as it is needed to ask it again. */
export type TurnRequest = Pick<KeptTurn, 'question' | 'previous' | 'filter' | 'literal'>;

const zAnswer = zKeptTurn.pick({ state: true, events: true });

interface TurnRow {
  id: string;
  request: string;
  asked: number;
  state: TurnState;
  events: string;
  feedback: string | null;
}

/** An answer in a form that only another version of Dalil knows is as good as none: it is given anew when asked for. */
function keptTurn({ request, state, events, feedback, ...row }: TurnRow): KeptTurn {
  const answer = zAnswer.safeParse({ state, events: JSON.parse(events) });
  return zKeptTurn.parse({
    ...row,
    ...JSON.parse(request),
    ...(answer.success ? answer.data : { state: 'interrupted', events: [] }),
    feedback: feedback === null ? null : JSON.parse(feedback),
  });
}

/** What a search looks at: the question and the text of the answer. */
const searchable = (question: string, events: readonly AnswerEvent[] = []): string =>
  normalise(
    [question, ...events.map((event) => (event.type === 'sentence' ? event.sentence.text : ''))].join('\n'),
  );

/** A title is the beginning of the first question, on one line. */
const titleOf = (question: string): string =>
  // Half of a character that takes two units is not a character.
  question
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestTitle)
    .replace(/[\uD800-\uDBFF]$/, '');

const likePattern = (search: string): string =>
  `%${normalise(search).replaceAll(/[\\%_]/g, (special) => `\\${special}`)}%`;

/** `reader` is who asks; whatever is not theirs is answered as what does not exist: undefined or false. */
export class ConversationStore extends Rows {
  constructor(
    database: Database,
    private readonly now: () => number = Date.now,
  ) {
    super(database);
  }

  /**
   * The turn, made together with its conversation where they do not exist yet; undefined when either is another
   * reader's or the turn belongs to another conversation. On return the question is safely on disk.
   */
  begin(reader: string, conversation: string, turn: string, request: TurnRequest): KeptTurn | undefined {
    return this.atOnce(() => {
      // Before anything is made: a turn of another conversation must not leave an empty one behind.
      if (this.all('SELECT 1 FROM turns WHERE id = ? AND conversation <> ?', turn, conversation).length > 0)
        return undefined;
      const asked = this.now();
      this.run(
        `INSERT INTO conversations VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        ...[conversation, reader, titleOf(request.question), asked],
      );
      if (!this.isOf(reader, conversation)) return undefined;
      const made = this.run(
        `INSERT INTO turns (id, conversation, position, request, asked, state, searchable)
         SELECT ?, ?, coalesce(max(position), 0) + 1, ?, ?, 'interrupted', ? FROM turns WHERE conversation = ?
         ON CONFLICT DO NOTHING`,
        ...[turn, conversation, JSON.stringify(request), asked, searchable(request.question), conversation],
      );
      if (made) this.run('UPDATE conversations SET updated = ? WHERE id = ?', asked, conversation);
      return this.turn(conversation, turn);
    });
  }

  /** Keeps how an answer ended, with all its events. A turn that was deleted meanwhile stays deleted. */
  finish(turn: string, state: TurnState, question: string, events: readonly AnswerEvent[]): void {
    this.atOnce(() =>
      this.run(
        'UPDATE turns SET state = ?, events = ?, searchable = ? WHERE id = ?',
        ...[state, JSON.stringify(events), searchable(question, events), turn],
      ),
    );
  }

  /** Those of the reader, the latest first. */
  list(reader: string, search: string): ConversationSummary[] {
    const rows = this.all(
      `SELECT id, title, updated, (SELECT count(*) FROM turns WHERE conversation = conversations.id) AS turns,
         EXISTS (SELECT 1 FROM shares WHERE conversation = conversations.id) AS shared
       FROM conversations
       WHERE reader = ? ORDER BY updated DESC, id`,
      reader,
    ) as (Omit<ConversationSummary, 'shared'> & { shared: number })[];
    const found = search === '' ? undefined : this.matching(reader, search);
    const sought = normalise(search);
    return rows
      .filter(({ id, title }) => !found || found.has(id) || normalise(title).includes(sought))
      .slice(0, mostListed)
      .map(({ shared, ...row }) => ({ ...row, shared: shared === 1 }));
  }

  private matching(reader: string, search: string): ReadonlySet<unknown> {
    const rows = this.all(
      `SELECT DISTINCT conversation AS id FROM turns JOIN conversations ON conversations.id = conversation
       WHERE reader = ? AND searchable LIKE ? ESCAPE '\\'`,
      ...[reader, likePattern(search)],
    ) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  view(reader: string, conversation: string): ConversationView | undefined {
    if (!this.isOf(reader, conversation)) return undefined;
    const [row] = this.all('SELECT id, title, updated FROM conversations WHERE id = ?', conversation);
    return zConversationView.parse({
      ...(row as object),
      share: this.shareOf(conversation),
      turns: this.turnsOf(conversation),
    });
  }

  rename(reader: string, conversation: string, title: string): boolean {
    return this.atOnce(() =>
      this.run('UPDATE conversations SET title = ? WHERE id = ? AND reader = ?', title, conversation, reader),
    );
  }

  /** Deletes it for good: also from the write-ahead log. */
  remove(reader: string, conversation: string): boolean {
    const removed = this.atOnce(() =>
      this.run('DELETE FROM conversations WHERE id = ? AND reader = ?', conversation, reader),
    );
    if (removed) this.forget();
    return removed;
  }

  /** Makes, or brings up to date, the link under which the turns there are now can be read. */
  share(reader: string, conversation: string): ConversationView['share'] {
    return this.atOnce(() => {
      if (!this.isOf(reader, conversation)) return null;
      this.run(
        `INSERT INTO shares SELECT ?, id, (SELECT count(*) FROM turns WHERE conversation = conversations.id)
         FROM conversations WHERE id = ?
         ON CONFLICT (conversation) DO UPDATE SET turns = excluded.turns`,
        ...[randomBytes(16).toString('base64url'), conversation],
      );
      return this.shareOf(conversation);
    });
  }

  unshare(reader: string, conversation: string): boolean {
    return this.atOnce(
      () =>
        this.isOf(reader, conversation) &&
        this.run('DELETE FROM shares WHERE conversation = ?', conversation),
    );
  }

  shared(share: string): SharedConversation | undefined {
    const [row] = this.all(
      `SELECT conversations.id, title, updated, turns FROM shares
       JOIN conversations ON conversations.id = conversation WHERE shares.id = ?`,
      share,
    ) as { id: string; title: string; updated: number; turns: number }[];
    if (row === undefined) return undefined;
    const turns = this.turnsOf(row.id).slice(0, row.turns);
    return zSharedConversation.parse({ ...row, turns: turns.map((turn) => ({ ...turn, feedback: null })) });
  }

  /** @param feedback null takes it back */
  judge(reader: string, conversation: string, turn: string, feedback: Feedback | null): boolean {
    return this.atOnce(
      () =>
        this.isOf(reader, conversation) &&
        this.run(
          'UPDATE turns SET feedback = ? WHERE id = ? AND conversation = ?',
          ...[feedback && JSON.stringify(feedback), turn, conversation],
        ),
    );
  }

  close(): void {
    this.forget();
    this.database.close();
  }

  private isOf(reader: string, conversation: string): boolean {
    return (
      this.all('SELECT 1 FROM conversations WHERE id = ? AND reader = ?', conversation, reader).length > 0
    );
  }

  private shareOf(conversation: string): ConversationView['share'] {
    const [share] = this.all('SELECT id, turns FROM shares WHERE conversation = ?', conversation);
    return zConversationView.shape.share.parse(share ?? null);
  }

  private turn(conversation: string, turn: string): KeptTurn | undefined {
    const [row] = this.all('SELECT * FROM turns WHERE id = ? AND conversation = ?', turn, conversation);
    return row === undefined ? undefined : keptTurn(row as TurnRow);
  }

  private turnsOf(conversation: string): KeptTurn[] {
    const rows = this.all('SELECT * FROM turns WHERE conversation = ? ORDER BY position', conversation);
    return (rows as TurnRow[]).map(keptTurn);
  }
}
