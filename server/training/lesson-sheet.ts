/** A module as trainers take it away: its cards, its questions, and some that are made from what it quotes. */
import type { Language } from '#corpus/languages';
import { varied } from './compose.ts';
import { prepareItems } from './make/index.ts';
import { onModule } from './scopes.ts';
import type { SessionParts } from './sessions.ts';
import { type LessonSheet, sheetOf } from './trainers/sheet.ts';

/** Questions besides those of the cards and the precheck. */
const furtherQuestions = 8;

/** Undefined when there is no such module. The same questions each time. */
export async function lessonSheet(
  { curriculum, index }: SessionParts,
  id: string,
  language: Language,
): Promise<LessonSheet | undefined> {
  const module = curriculum.modules.find((each) => each.id === id);
  if (module === undefined) return undefined;
  await prepareItems(index);
  const checks = module.cards.map(({ item }) => item);
  const made = varied(
    onModule(module, index).filter((item) => !checks.includes(item as (typeof checks)[number])),
    furtherQuestions,
    id,
  );
  return sheetOf(module, [...checks, ...made], index, language);
}
