/** What is asked: a question, a sentence with a gap, or a statement, after what stands before it in its paragraph. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Prompt as Asked } from '#contract/training/items';
import { PrintedText } from '../../../components/printed-text.tsx';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { type Language, written } from '../../../i18n/languages.ts';
import { Words } from './words.tsx';

interface Props {
  prompt: Asked;
  id?: string;
  /** What stands in the gap; a blank when absent. */
  fill?: ReactNode;
}

export function Prompt({ prompt, id, fill }: Props) {
  if (prompt.kind === 'question')
    return (
      <p className="quiz-question" id={id}>
        <Words words={prompt.words} className="" />
      </p>
    );
  const { context } = prompt;
  const [before, after] = prompt.kind === 'gap' ? clinging(prompt) : ['', ''];
  const language = prompt.kind === 'gap' ? prompt.language : prompt.words.language;
  return (
    <div className="quiz-passage" id={id}>
      {context !== null && <Context language={language}>{context}</Context>}
      {prompt.kind === 'gap' ? (
        <p className="quiz-sentence reading" {...written(language)}>
          <PrintedText>{prompt.before.slice(0, prompt.before.length - before.length)}</PrintedText>
          <span className="quiz-place-of-gap">
            {before}
            {fill ?? <Blank />}
            {after}
          </span>
          <PrintedText>{prompt.after.slice(after.length)}</PrintedText>
        </p>
      ) : (
        <p className="quiz-sentence">
          <Words words={prompt.words} />
        </p>
      )}
    </div>
  );
}

/** What no line break may part from the gap: "by" and "and" as Arabic writes them, and the comma behind. */
const clinging = ({ before, after }: { before: string; after: string }): [before: string, after: string] => [
  /(?<=\s|^)\S{1,3}$/u.exec(before)?.[0] ?? '',
  /^[\p{Po}\p{Pf}\p{Pe}]{1,3}/u.exec(after)?.[0] ?? '',
];

function Context({ language, children }: { language: Language; children: string }) {
  return (
    <p className="quiz-context reading" {...written(language)}>
      <PrintedText>{children}</PrintedText>
    </p>
  );
}

function Blank() {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  return (
    <span className="quiz-blank" {...written(language)}>
      <span className="visually-hidden">{t('gap')}</span>
    </span>
  );
}
