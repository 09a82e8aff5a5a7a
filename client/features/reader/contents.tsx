/** The table of contents: every heading, the one being read marked, each a way to its section. */
import { type MouseEvent, memo, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '#contract/documents';
import { PrintedText } from '../../components/printed-text.tsx';
import { written } from '../../i18n/languages.ts';
import type { Heading } from './anatomy.ts';
import { sectionAddress } from './place.ts';

interface Props {
  document: Pick<DocumentView, 'id' | 'language'>;
  headings: readonly Heading[];
  /** Number of the heading under which the reader is, from 1; 0 before the first. */
  current: number;
  onGo: (section: number) => void;
}

export const Contents = memo(function Contents({ document, headings, current, onGo }: Props) {
  const t = useTranslations('reader');
  const list = useRef<HTMLElement>(null);
  useInView(list, current);
  const follow = (event: MouseEvent, section: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(section);
  };
  return (
    <nav className="reader-contents" ref={list} aria-label={t('contents')}>
      <h2 className="eyebrow">{t('contents')}</h2>
      <ol {...written(document.language)}>
        {headings.map(({ text, level }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings never change places
          <li key={index} data-level={Math.min(level, 4)}>
            <a
              href={sectionAddress(document.id, index + 1)}
              aria-current={current === index + 1 ? 'location' : undefined}
              onClick={(event) => follow(event, index + 1)}
            >
              <PrintedText>{text}</PrintedText>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});

/** Keeps the marked entry in view by moving the list only. */
function useInView(list: React.RefObject<HTMLElement | null>, current: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is marked
  useLayoutEffect(() => {
    const view = list.current;
    const marked = view?.querySelector('[aria-current]');
    if (!view || !marked) return;
    const entry = marked.getBoundingClientRect();
    const { top, bottom, height } = view.getBoundingClientRect();
    if (entry.top < top || entry.bottom > bottom) view.scrollTop += entry.top - top - height / 3;
  }, [list, current]);
}
