/** A document opened at the cited paragraph: what it is, where we are in it, and the text around. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ParagraphView } from '#contract/documents';
import { written } from '../../i18n/languages.ts';
import type { Range } from '../../lib/passage.ts';
import { Footnotes } from './footnotes.tsx';
import { SourceParagraph } from './source-paragraph.tsx';
import { SourceTitle } from './source-title.tsx';

interface Props {
  view: ParagraphView;
  label: string;
  highlight: Range | null;
}

export function SourceDocument({ view, label, highlight }: Props) {
  const t = useTranslations('source');
  const scroller = useRef<HTMLElement>(null);
  const { document, paragraph, before, after, footnotes } = view;
  useHighlightInView(scroller, view, highlight);
  const ofDocument = written(document.language);
  return (
    <>
      <SourceTitle document={document} label={label} />
      <section className="source-scroll" ref={scroller} aria-label={label}>
        <div className="source-text" {...ofDocument}>
          {before.map((neighbour) => (
            <SourceParagraph key={neighbour.ref} paragraph={neighbour} language={document.language} />
          ))}
          <SourceParagraph
            paragraph={paragraph}
            language={document.language}
            cited={t('cited')}
            highlight={highlight}
          />
          <Footnotes footnotes={footnotes} />
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
