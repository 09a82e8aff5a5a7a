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
  const language = prompt.kind === 'gap' ? prompt.language : prompt.words.language;
  return (
    <div className="quiz-passage" id={id}>
      {context !== null && <Context language={language}>{context}</Context>}
      {prompt.kind === 'gap' ? (
        <p className="quiz-sentence reading" {...written(language)}>
          <PrintedText>{prompt.before}</PrintedText>
          {fill ?? <Blank />}
          <PrintedText>{prompt.after}</PrintedText>
        </p>
      ) : (
        <p className="quiz-sentence">
          <Words words={prompt.words} />
        </p>
      )}
    </div>
  );
}

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
