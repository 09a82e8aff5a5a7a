/** A document opened at the cited paragraph: what it is, where we are in it, and the text around. */
import { BookOpen, Languages } from 'lucide-react';
import { lazy, Suspense, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ParagraphView } from '#contract/documents';
import { languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { readerAddress } from '../../lib/addresses.ts';
import type { Opening, Range } from '../../lib/passage.ts';
import { Footnotes } from './footnotes.tsx';
import { SourceParagraph } from './source-paragraph.tsx';
import { type CitedPlace, SourceTitle } from './source-title.tsx';

const SourceTranslation = lazy(() => import('./source-translation.tsx'));
const SourceVersion = lazy(() => import('./source-version.tsx'));

interface Props extends CitedPlace {
  /** The citations among which it is; the reader offers them too. */
  opening: Opening;
  /** A language model can translate what has no version in the language of the interface. */
  canTranslate: boolean;
  /** Whether the paragraph is also shown in the language of the interface, as far as it can be. */
  versionShown: boolean;
  onShowVersion: (shown: boolean) => void;
}

export function SourceDocument({ opening, canTranslate, versionShown, onShowVersion, ...place }: Props) {
  const { view, label, highlight } = place;
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const scroller = useRef<HTMLElement>(null);
  const versionId = useId();
  // Shown from the start, it comes with the next citation, whose sentence is what to see first.
  const [shownFromStart] = useState(versionShown);
  const { document, paragraph, before, after, footnotes, versions } = view;
  useHighlightInView(scroller, view, highlight);
  const ofDocument = written(document.language);
  const version = versions.find((other) => other.language === language);
  // A version of the United Nations' own needs no machine.
  const translatable = canTranslate && !version && document.language !== language;
  return (
    <>
      <SourceTitle {...place}>
        <Link
          className="quiet-button"
          href={readerAddress(document.id, paragraph.ref, highlight)}
          state={opening}
        >
          <BookOpen aria-hidden size={15} />
          {t('cite.open')}
        </Link>
        {(version || translatable) && (
          <button
            type="button"
            className="quiet-button"
            aria-expanded={versionShown}
            aria-controls={versionId}
            onClick={() => onShowVersion(!versionShown)}
          >
            <Languages aria-hidden size={15} />
            {version
              ? t('cite.version', { language: languageName(language, language) })
              : t('languageModel.translate')}
          </button>
        )}
      </SourceTitle>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
      <section className="source-scroll" ref={scroller} aria-label={label} tabIndex={0}>
        <div className="source-text" {...ofDocument}>
          {before.map((neighbour) => (
            <SourceParagraph key={neighbour.ref} paragraph={neighbour} language={document.language} />
          ))}
          <SourceParagraph
            paragraph={paragraph}
            language={document.language}
            cited={t('source.cited')}
            highlight={highlight}
          />
          <Footnotes footnotes={footnotes} />
          {version && versionShown && (
            <Suspense>
              <SourceVersion
                id={versionId}
                version={version}
                paragraph={paragraph.ref}
                follow={!shownFromStart}
              />
            </Suspense>
          )}
          {translatable && versionShown && (
            <Suspense>
              <SourceTranslation
                id={versionId}
                document={document.id}
                paragraph={paragraph.ref}
                follow={!shownFromStart}
              />
            </Suspense>
          )}
          {after.map((neighbour) => (
            <SourceParagraph key={neighbour.ref} paragraph={neighbour} language={document.language} />
          ))}
        </div>
      </section>
    </>
  );
}

/** Room left above the highlight, as a share of the panel's height, and below a long one, in pixels. */
const above = 0.3;
const margin = 8;

/** Scrolls the panel and nothing else: `scrollIntoView` would move the conversation too. */
function useHighlightInView(
  scroller: React.RefObject<HTMLElement | null>,
  view: ParagraphView,
  highlight: Range | null,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text and its highlight are what may have moved
  useLayoutEffect(() => {
    const panel = scroller.current;
    const lit = [...(panel?.querySelectorAll('.source-lit') ?? [])];
    const first = lit[0] ?? panel?.querySelector('.source-paragraph[data-cited]');
    if (!panel || !first) return;
    const toTarget = () => {
      const { top } = first.getBoundingClientRect();
      const height = (lit.at(-1)?.getBoundingClientRect().bottom ?? top) - top;
      // A long sentence begins higher, so that its end is in view too.
      const room = Math.max(0, Math.min(panel.clientHeight * above, panel.clientHeight - height - margin));
      panel.scrollTop += top - panel.getBoundingClientRect().top - room;
    };
    toTarget();
    let current = true;
    document.fonts.ready.then(() => current && toTarget());
    return () => {
      current = false;
    };
  }, [scroller, view, highlight]);
}
