/** An answer in the learner's own words. */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestGiven } from '#contract/limits';
import type { Given, Outcome } from '#contract/training/items';
import { draftOf, keepDraft } from './draft.ts';
import { type ItemOf, textGiven } from './given.ts';
import { Prompt } from './prompt.tsx';
import { YourAnswer } from './your-answer.tsx';

interface Props {
  item: ItemOf<'free-text'>;
  promptId: string;
}

/** How few characters are left when it is said how many. */
const fewLeft = 200;

export function FreeTextAsked({ item, promptId, onGive }: Props & { onGive: (given: Given | null) => void }) {
  const t = useTranslations();
  const [text, setText] = useState(() => draftOf(item.id));
  const left = longestGiven - text.length;
  return (
    <>
      <Prompt prompt={item.prompt} id={promptId} />
      <textarea
        data-field
        className="quiz-text"
        rows={5}
        dir={text === '' ? undefined : 'auto'}
        maxLength={longestGiven}
        aria-label={t('quiz.answerField')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          keepDraft(item.id, target.value);
          onGive(textGiven('free-text', target.value));
        }}
        onKeyDown={(event) => {
          const { key, ctrlKey, metaKey, nativeEvent } = event;
          if (key !== 'Enter' || !(ctrlKey || metaKey) || nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className="quiz-text-foot">
        <p className="quiz-note quiz-keys">{t('quiz.sendKeys')}</p>
        <p className="quiz-note" role="status">
          {left <= fewLeft && t('composer.left', { count: left })}
        </p>
      </div>
    </>
  );
}

export function FreeTextSolved({ item, promptId, outcome }: Props & { outcome: Outcome }) {
  useEffect(() => keepDraft(item.id, ''), [item.id]);
  const { given, verdict } = outcome;
  return (
    <>
      <Prompt prompt={item.prompt} id={promptId} />
      {given.type === 'free-text' && <YourAnswer text={given.text} verdict={verdict} />}
    </>
  );
}
