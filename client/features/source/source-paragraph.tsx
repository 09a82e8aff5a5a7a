/** A paragraph as printed: its number, its lines and sub-items, the quoted sentence lit, footnotes called where they are. */
import { useFormatter, useTranslations } from 'use-intl';
import type { ParagraphView } from '#contract/documents';
import { PrintedText } from '../../components/printed-text.tsx';
import { type Language, localeOf } from '../../i18n/languages.ts';
import { type Line, layOutParagraph } from '../../lib/lay-out-paragraph.ts';
import type { Range } from '../../lib/passage.ts';

type Paragraph = ParagraphView['paragraph'];

interface Props {
  paragraph: Paragraph;
  /** Of the document: its paragraphs are numbered in its digits. */
  language: Language;
  /** What to call the paragraph when it is the cited one. */
  cited?: string;
  highlight?: Range | null;
}

export function SourceParagraph({ paragraph, language, cited, highlight }: Props) {
  const t = useTranslations('source');
  const format = useFormatter();
  const { ref } = paragraph;
  const numbered = typeof ref === 'number';
  const name = numbered ? t('paragraph', { number: format.number(ref) }) : t('unnumbered');
  return (
    <section
      className="source-paragraph"
      data-cited={cited ? true : undefined}
      aria-label={cited ? `${cited}. ${name}` : name}
    >
      {cited && paragraph.section.length > 0 && (
        <ol className="source-section">
          {paragraph.section.map((heading) => (
            <li key={heading}>{heading}</li>
          ))}
        </ol>
      )}
      <span className="source-number" aria-hidden="true">
        {numbered ? `${new Intl.NumberFormat(localeOf(language)).format(ref)}.` : '¶'}
      </span>
      <div className="reading">
        {layOutParagraph(paragraph, highlight ? [highlight] : []).map((line) => (
          <SourceLine key={line.start} line={line} />
        ))}
      </div>
    </section>
  );
}

function SourceLine({ line }: { line: Line }) {
  const t = useTranslations('source');
  return (
    <p className="source-line" data-item={line.item || undefined}>
      {line.pieces.map(({ start, text, lit, calls }) => (
        <span key={start}>
          {lit ? (
            <mark className="source-lit">
              <PrintedText>{text}</PrintedText>
            </mark>
          ) : (
            <PrintedText>{text}</PrintedText>
          )}
          {calls.map((mark) => (
            <sup key={mark} className="source-call" title={t('footnote', { mark })}>
              {mark}
            </sup>
          ))}
        </span>
      ))}
    </p>
  );
}
