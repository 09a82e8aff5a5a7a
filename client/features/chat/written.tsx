/** What a language model wrote, sentence by sentence beside the quotations it rests on. Loaded when there is any. */
import { PenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Written } from '#contract/ask';
import { ModelName } from '../../components/model-name.tsx';
import { InLanguage } from '../../i18n/in-language.tsx';
import { type Language, languages } from '../../i18n/languages.ts';
import { isWriting, type Turn } from './conversation.ts';
import type { NumberedSources } from './number-sources.ts';
import './written.css';
import { WrittenSentenceView } from './written-sentence.tsx';

export interface WrittenProps extends Pick<NumberedSources, 'numberOf'> {
  turn: Turn;
  written: Written;
  /** Of the question. */
  language: Language;
  openAnchor: string | null;
  /** Opens the quotation that begins at `start`, of those that the mark with this anchor stands for. */
  onOpen: (anchor: string, start: number) => void;
  /** Absent for whoever only reads. */
  onStop: (() => void) | undefined;
}

export default function WrittenView({ turn, written, language, onStop, ...shown }: WrittenProps) {
  const t = useTranslations('answer');
  const { model, sentences, withheld } = written;
  const writing = isWriting(turn);
  const heading = `written-${turn.key}`;
  return (
    <section className="written" dir={languages[language].dir} aria-labelledby={heading}>
      <div className="written-head">
        <InLanguage language={language}>
          <Head id={heading} model={model} writing={writing} />
        </InLanguage>
        {writing && onStop && (
          <button type="button" className="quiet-button" onClick={onStop}>
            {t('stop')}
          </button>
        )}
      </div>
      <ul>
        {sentences.map((sentence, index) => (
          <WrittenSentenceView
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only ever added
            key={index}
            turn={turn}
            sentence={sentence}
            index={index}
            language={language}
            {...shown}
          />
        ))}
      </ul>
      {withheld > 0 && (
        <InLanguage language={language} className="written-note">
          <Withheld count={withheld} />
        </InLanguage>
      )}
    </section>
  );
}

function Head({ id, model, writing }: { id: string; model: string; writing: boolean }) {
  const t = useTranslations('languageModel');
  return (
    <>
      <h3 id={id}>
        <PenLine aria-hidden size={16} />
        {t('inShort')}
      </h3>
      <p className="written-note" data-writing={writing || undefined}>
        {t.rich(writing ? 'writing' : 'label', { name: model, model: ModelName })}
      </p>
    </>
  );
}

function Withheld({ count }: { count: number }) {
  const t = useTranslations('languageModel');
  return <p>{t('withheld', { count })}</p>;
}
