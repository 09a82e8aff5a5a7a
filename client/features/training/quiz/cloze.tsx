/** What is missing, typed into its gap, or below a question. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestGiven } from '#contract/limits';
import type { Given, Outcome } from '#contract/training/items';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';
import { type ItemOf, textGiven } from './given.ts';
import { Prompt } from './prompt.tsx';
import { WordsInline } from './words.tsx';
import { YourAnswer } from './your-answer.tsx';

interface Props {
  item: ItemOf<'cloze'>;
  promptId: string;
}

/** Characters that a gap has room for at least. */
const narrowest = 10;
const widest = 28;

export function ClozeAsked({ item, promptId, onGive }: Props & { onGive: (given: Given | null) => void }) {
  const t = useTranslations('quiz');
  const [text, setText] = useState('');
  const inGap = item.prompt.kind === 'gap';
  const field = (
    <input
      data-field
      className={inGap ? 'quiz-gap' : 'quiz-line'}
      size={Math.min(Math.max(text.length + 2, narrowest), widest)}
      dir={text === '' ? undefined : 'auto'}
      maxLength={longestGiven}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="done"
      aria-label={t('answerField')}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onGive(textGiven('cloze', target.value));
      }}
    />
  );
  return (
    <>
      <Prompt prompt={item.prompt} id={promptId} fill={field} />
      {!inGap && <p>{field}</p>}
      {(item.prompt.kind !== 'gap' || item.prompt.fact !== 'number') && (
        <p className="quiz-note">{t('anyLanguage')}</p>
      )}
    </>
  );
}

export function ClozeSolved({ item, promptId, outcome }: Props & { outcome: Outcome }) {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  const { given, solution, verdict } = outcome;
  if (solution.type !== 'cloze') return null;
  const right = (
    <mark className="quiz-fill" data-tone="good">
      <WordsInline words={solution.words} />
    </mark>
  );
  const said = given.type === 'cloze' ? given.text : null;
  return (
    <>
      <Prompt prompt={item.prompt} id={promptId} fill={right} />
      {item.prompt.kind !== 'gap' && (
        <p className="quiz-solution">
          <span className="quiz-note" {...written(language)}>
            {t('rightAnswer')}
          </span>{' '}
          {right}
        </p>
      )}
      {said !== null && said !== solution.words.text && <YourAnswer text={said} verdict={verdict} />}
    </>
  );
}
