/** An item and what is right, in a line or two. */
import { useTranslations } from 'use-intl';
import type { ItemView, Outcome, Words as Said } from '#contract/training/items';
import { PrintedText } from '../../../components/printed-text.tsx';
import { written } from '../../../i18n/languages.ts';
import { useTask } from './task.tsx';
import { Words, WordsInline } from './words.tsx';

interface Props {
  item: ItemView;
  outcome: Outcome;
}

export function InBrief({ item, outcome }: Props) {
  const task = useTask();
  const t = useTranslations('quiz');
  const right = rightOf(item, outcome);
  const prompt = 'prompt' in item ? item.prompt : null;
  if (prompt?.kind === 'gap')
    return (
      <p className="quiz-brief reading" {...written(prompt.language)}>
        <PrintedText>{prompt.before}</PrintedText>
        {right && (
          <mark>
            <WordsInline words={{ text: right.text, language: right.language }} />
          </mark>
        )}
        <PrintedText>{prompt.after}</PrintedText>
      </p>
    );
  return (
    <>
      <p className="quiz-brief">
        {prompt ? (
          <Words words={prompt.words} className={prompt.kind === 'statement' ? 'reading' : ''} />
        ) : (
          task(item)
        )}
      </p>
      {right && (
        <p className="quiz-brief-answer">
          <Words words={right} className="" />
        </p>
      )}
      {outcome.solution.type === 'true-false' && (
        <p className="quiz-brief-answer">{t(outcome.solution.value ? 'true' : 'false')}</p>
      )}
    </>
  );
}

/** Null where it is not said in a line: several things, or a whole paragraph, which its citation opens. */
function rightOf(item: ItemView, { solution }: Outcome): Said | null {
  if (solution.type === 'cloze') return solution.words;
  if (solution.type === 'choice' && item.type === 'choice')
    return item.options.find(({ id }) => id === solution.option)?.words ?? null;
  return null;
}
