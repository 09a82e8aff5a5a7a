/** All footnotes at the end of the document, as they are printed. */
import { useTranslations } from 'use-intl';
import type { DocumentView } from '#contract/documents';
import { written } from '../../i18n/languages.ts';
import { readerAddress } from '../../lib/addresses.ts';
import type { Note } from './anatomy.ts';
import type { Lights } from './lights.ts';
import { LitWords } from './lit-piece.tsx';
import type { ParagraphRef } from './place.ts';

interface Props {
  document: DocumentView;
  notes: readonly Note[];
  lightsOf: (block: number) => Lights;
  onGo: (paragraph: ParagraphRef) => void;
}

export function Notes({ document, notes, lightsOf, onGo }: Props) {
  const t = useTranslations('reader');
  if (notes.length === 0) return null;
  return (
    <section className="reader-notes" aria-labelledby="reader-notes">
      <h2 id="reader-notes">{t('footnotes')}</h2>
      <ul>
        {notes.map(({ at, footnote, calledIn }) => (
          <li key={at} data-block={at} tabIndex={-1}>
            <p {...written(document.language)}>
              <sup>{footnote.mark}</sup> <LitWords text={footnote.text} lights={lightsOf(at)} />
            </p>
            {calledIn !== null && (
              <a
                href={readerAddress(document.id, calledIn)}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(calledIn);
                }}
              >
                {typeof calledIn === 'number' ? t('calledIn', { number: calledIn }) : t('calledInUnnumbered')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
