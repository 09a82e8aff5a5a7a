/** The text of a document, row by row; beside each row that of another version, where one is chosen. */
import { type CSSProperties, memo, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '#contract/documents';
import { written } from '../../i18n/languages.ts';
import type { Anatomy, TextBlock } from './anatomy.ts';
import { type Lights, noLights, sameLights } from './lights.ts';
import { LitWords } from './lit-piece.tsx';
import type { Row } from './pairing.ts';
import { Paragraph } from './paragraph.tsx';
import type { ParagraphRef } from './place.ts';
import type { Say } from './say.ts';

export interface Version {
  document: DocumentView;
  anatomy: Anatomy;
}

interface Props {
  own: Version;
  /** Null when nothing stands beside. */
  other: Version | null;
  rows: readonly Row[];
  lightsOf: (block: number) => Lights;
  onLink: (document: string, paragraph: ParagraphRef) => void;
  ref: Ref<HTMLDivElement>;
}

export const Text = memo(function Text({ own, other, rows, lightsOf, onLink, ref }: Props) {
  const say = useTranslations('reader');
  return (
    <div className="reader-text" ref={ref} data-beside={other !== null || undefined}>
      {rows.map((row) => (
        <TextRow
          key={row.own ? row.own.at : `other ${row.other?.at}`}
          row={row}
          own={own}
          other={other}
          lights={row.own ? lightsOf(row.own.at) : noLights}
          say={say}
          onLink={onLink}
        />
      ))}
    </div>
  );
});

interface RowProps extends Pick<Props, 'own' | 'other' | 'onLink'> {
  row: Row;
  lights: Lights;
  say: Say;
}

/** Drawn again only when something in it has changed: a document has thousands. */
const TextRow = memo(
  function TextRow({ row, own, other, lights, ...shared }: RowProps) {
    return (
      <div className="reader-row" style={estimatedHeight(row)}>
        {row.own && <Cell version={own} text={row.own} own lights={lights} {...shared} />}
        {other && row.other && <Cell version={other} text={row.other} lights={noLights} {...shared} />}
      </div>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.own === after.own &&
    before.other === after.other &&
    before.say === after.say &&
    before.onLink === after.onLink &&
    sameLights(before.lights, after.lights),
);

/** Near the truth on a wide page, so that the scroll bar hardly moves while the text comes into view. */
function estimatedHeight({ own, other }: Row): CSSProperties {
  const characters = Math.max(own?.block.text.length ?? 0, other?.block.text.length ?? 0);
  const lines = Math.ceil(characters / 75);
  return { containIntrinsicBlockSize: `auto ${1 + 2 * lines}rem` };
}

interface CellProps extends Pick<RowProps, 'lights' | 'say' | 'onLink'> {
  version: Version;
  text: TextBlock;
  /** Of the document that is read, not of the version beside it. */
  own?: boolean;
}

function Cell({ version: { document, anatomy }, text, own = false, lights, say, onLink }: CellProps) {
  const { at, block } = text;
  return (
    <div className="reader-cell" {...written(document.language)} data-other={!own || undefined}>
      {block.kind === 'heading' ? (
        <Heading level={block.level} at={own ? at : undefined}>
          <LitWords text={block.text} lights={lights} />
        </Heading>
      ) : (
        <Paragraph
          document={document}
          {...(own && { at })}
          paragraph={block}
          footnotes={anatomy.called.get(at)}
          lights={lights}
          say={say}
          onLink={(paragraph) => onLink(document.id, paragraph)}
        />
      )}
    </div>
  );
}

interface HeadingProps {
  level: number;
  at: number | undefined;
  children: React.ReactNode;
}

/** The title of the document is the first heading of the page; its outermost sections come below. */
function Heading({ level, at, children }: HeadingProps) {
  const Tag = (['h2', 'h3', 'h4', 'h5'] as const)[level - 1] ?? 'h6';
  return (
    <Tag className="reader-heading" tabIndex={-1} data-block={at}>
      {children}
    </Tag>
  );
}
