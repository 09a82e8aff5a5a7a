/** One sentence that a language model wrote: its marks, and beside it, word for word, what it rests on. */
import { useFormatter, useTranslations } from 'use-intl';
import type { AnswerSentence, WrittenSentence } from '#contract/ask';
import { DamagedNote } from '../../components/damaged-note.tsx';
import { LitText } from '../../components/lit-text.tsx';
import { PrintedText } from '../../components/printed-text.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { type Language, written } from '../../i18n/languages.ts';
import { KeptTogether, lastWordOf, Mark } from './mark.tsx';
import { firstOfParagraph, writtenAnchor } from './passages.ts';
import type { WrittenProps } from './written.tsx';

interface Props extends Pick<WrittenProps, 'turn' | 'numberOf' | 'openAnchor' | 'onOpen'> {
  sentence: WrittenSentence;
  index: number;
  /** Of the question, in which citations are labelled. */
  language: Language;
}

export function WrittenSentenceView({ turn, sentence, index, language, ...props }: Props) {
  const { numberOf, openAnchor, onOpen } = props;
  const { text, supported, quotations } = sentence;
  if (!supported) return <Unsupported {...sentence} />;
  const lastWord = lastWordOf(text);
  const first = firstOfParagraph(quotations);
  const marked = [...new Set(first)].flatMap((at) => {
    const citation = quotations[at]?.citation;
    return citation ? [{ citation, anchor: writtenAnchor(turn, index, at) }] : [];
  });
  return (
    <li
      className="written-sentence"
      data-open={marked.some(({ anchor }) => anchor === openAnchor) || undefined}
    >
      <p {...written(sentence.language)}>
        <PrintedText>{text.slice(0, lastWord)}</PrintedText>
        <KeptTogether>
          <PrintedText>{text.slice(lastWord)}</PrintedText>
          {marked.map(({ citation, anchor }) => (
            <span key={anchor}>
              {' '}
              <Mark
                number={numberOf(citation)}
                label={citation.label}
                anchor={anchor}
                isOpen={anchor === openAnchor}
                onOpen={() => onOpen(anchor, citation.start)}
              />
            </span>
          ))}
        </KeptTogether>
      </p>
      <div className="written-originals">
        {quotations.map((quotation, at) => (
          <Original
            key={`${numberOf(quotation.citation)} ${quotation.citation.start}`}
            quotation={quotation}
            number={numberOf(quotation.citation)}
            language={language}
            onOpen={() => onOpen(writtenAnchor(turn, index, first[at] ?? at), quotation.citation.start)}
          />
        ))}
      </div>
    </li>
  );
}

interface OriginalProps {
  quotation: AnswerSentence;
  number: number;
  /** Of the citation's label. */
  language: Language;
  onOpen: () => void;
}

function Original({ quotation, number, language, onOpen }: OriginalProps) {
  const t = useTranslations('answer');
  const format = useFormatter();
  const { text, marks, damaged, citation } = quotation;
  return (
    <figure>
      <blockquote className="reading" {...written(quotation.language)}>
        <LitText text={text} lit={marks} />
      </blockquote>
      <figcaption>
        <button type="button" className="written-citation" onClick={onOpen}>
          <span className="mark">{format.number(number)}</span>
          <bdi {...written(language)}>{citation.label}</bdi>
        </button>
        {damaged && <DamagedNote>{t('damaged')}</DamagedNote>}
      </figcaption>
    </figure>
  );
}

/** What follows is said before it is read out: a line through a text is only seen. */
function Unsupported({ text, language }: WrittenSentence) {
  const t = useTranslations('languageModel');
  const { language: own } = useInterfaceLanguage();
  return (
    <li className="written-unsupported">
      <p className="written-verdict" {...written(own)}>
        {t('notFound')}
      </p>
      <p {...written(language)}>
        <s>{text}</s>
      </p>
    </li>
  );
}
