/** An open document: its bar, its contents, its text, and what the reader does with them. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '#contract/documents';
import { readerAddress } from '../../lib/addresses.ts';
import { copyText } from '../../lib/clipboard.ts';
import { shortcuts } from '../../lib/shortcut.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useMedia } from '../../lib/use-media.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { type Heading, takeApart } from './anatomy.ts';
import { Bar } from './bar.tsx';
import { BesideChoice } from './beside-choice.tsx';
import { Contents } from './contents.tsx';
import { ContentsSheet } from './contents-sheet.tsx';
import { FindBar } from './find-bar.tsx';
import { Notes } from './notes.tsx';
import { Notice } from './notice.tsx';
import { alone, pairVersions } from './pairing.ts';
import { type ParagraphRef, sectionAddress } from './place.ts';
import { Text } from './text.tsx';
import { TitleBlock } from './title-block.tsx';
import { useBeside } from './use-beside.ts';
import { useFindBar } from './use-find-bar.ts';
import { elementsOf, useLanding } from './use-landing.ts';
import { useLights } from './use-lights.ts';
import { useProgress } from './use-progress.ts';
import { useScrollKeys } from './use-scroll-keys.ts';
import { useWalk } from './use-walk.ts';

/** As in reader.css: from here on there is room for the contents beside the text. */
const wide = '(min-width: 68rem)';

interface Props {
  document: DocumentView;
  navigated: boolean;
}

export function OpenDocument({ document, navigated }: Props) {
  const t = useTranslations('reader');
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const hasRoom = useMedia(wide);
  const [contentsOpen, setContentsOpen] = useState(false);
  const own = useMemo(() => ({ document, anatomy: takeApart(document.blocks) }), [document]);
  const { version: other, ...choice } = useBeside();
  const rows = useMemo(
    () => (other ? pairVersions(own.anatomy.text, other.anatomy.text) : alone(own.anatomy.text)),
    [own, other],
  );
  const headings = useMemo(
    () => own.anatomy.text.flatMap(({ block }): Heading[] => (block.kind === 'heading' ? [block] : [])),
    [own],
  );
  const { walk, move, go } = useWalk(document.id);
  useArrival(heading, navigated);
  const { spot, said, say, settle } = useLanding(document.id, own.anatomy.text, scroller);
  const { section, near, topBlock } = useProgress(document.id, rows, scroller, text);
  const find = useFindBar(document, scroller, topBlock, settle);
  useShortcut(shortcuts.find, find.start);
  useShortcut(shortcuts.next, () => move(1));
  useShortcut(shortcuts.previous, () => move(-1));

  useScrollKeys(scroller);

  // Another version beside makes every row higher or lower: the reader stays at the same text.
  const drawn = useRef(rows);
  useLayoutEffect(() => {
    if (drawn.current === rows) return;
    drawn.current = rows;
    const block = topBlock();
    if (block > 0) settle((view) => elementsOf(view, block), 0);
  }, [rows, topBlock, settle]);

  const lightsOf = useLights(spot, find, near);
  const goToSection = useCallback(
    (number: number) => {
      setContentsOpen(false);
      go(sectionAddress(document.id, number));
    },
    [document.id, go],
  );
  const link = useCallback(
    async (id: string, paragraph: ParagraphRef) => {
      const address = readerAddress(id, paragraph);
      if (id === document.id) go(address);
      const copied = await copyText(location.origin + address);
      say({ kind: copied ? 'linkCopied' : 'linkNotCopied' });
    },
    [document.id, go, say],
  );
  const closeNotice = useCallback(() => say(null), [say]);
  const toBeginning = () => {
    settle((view) => [...view.children].slice(0, 1), 0);
    heading.current?.focus({ preventScroll: true });
    say(null);
  };
  const contents = { document, headings, current: section, onGo: goToSection };
  const hasContents = headings.length > 0;
  return (
    <main className="reader" id="content" tabIndex={-1}>
      <div className="reader-head">
        <Bar
          walk={walk}
          onWalk={move}
          onContents={hasRoom || !hasContents ? null : () => setContentsOpen(true)}
          onFind={find.start}
        >
          <BesideChoice
            versions={document.versions}
            chosen={choice.chosen}
            reading={choice.reading}
            onChoose={choice.choose}
          />
        </Bar>
        {find.open && <FindBar finding={find.finding} field={find.field} onClose={find.close} />}
      </div>
      {hasRoom && hasContents && <Contents {...contents} />}
      {contentsOpen && !hasRoom && <ContentsSheet {...contents} onClose={() => setContentsOpen(false)} />}
      <section className="reader-scroll" ref={scroller} tabIndex={-1} aria-label={t('text')}>
        <article className="reader-page" data-beside={other !== null || undefined}>
          <TitleBlock document={document} heading={heading} />
          <Text own={own} other={other} rows={rows} lightsOf={lightsOf} onLink={link} ref={text} />
          <Notes
            document={document}
            notes={own.anatomy.notes}
            lightsOf={lightsOf}
            onGo={(paragraph) => go(readerAddress(document.id, paragraph))}
          />
        </article>
      </section>
      <Notice said={said} onBeginning={toBeginning} onClose={closeNotice} />
    </main>
  );
}
