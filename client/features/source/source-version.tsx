/** The cited paragraph in another language version, below the original, with its own citation. Loaded when first wanted. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { ParagraphView } from '#contract/documents';
import { languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { readerAddress } from '../../lib/addresses.ts';
import { readParagraph } from '../../lib/api/documents.ts';
import { useRead } from '../../lib/use-read.ts';
import { Footnotes } from './footnotes.tsx';
import { SourceParagraph } from './source-paragraph.tsx';
import { useInView } from './use-in-view.ts';

interface Props {
  id: string;
  version: ParagraphView['versions'][number];
  paragraph: ParagraphView['paragraph']['ref'];
  /** Whether to scroll to it when it arrives. */
  follow: boolean;
}

export default function SourceVersion({ id, version, paragraph, follow }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const place = useRef<HTMLElement>(null);
  const read = useCallback(
    (signal: AbortSignal) => readParagraph({ document: version.id, paragraph }, language, signal),
    [version.id, paragraph, language],
  );
  const view = useRead(read);
  useInView(place, follow && view.state === 'read');
  return (
    <section
      id={id}
      ref={place}
      className="source-version"
      aria-label={t('cite.version', { language: languageName(version.language, language) })}
      aria-busy={view.state === 'loading'}
    >
      {view.state === 'loading' && <p role="status">{t('source.loading')}</p>}
      {view.state === 'failed' && (
        <div role="alert">
          <p>{t('source.failed')}</p>
          <button type="button" className="quiet-button" onClick={view.again}>
            {t('source.tryAgain')}
          </button>
        </div>
      )}
      {view.state === 'read' && (
        <>
          <p className="source-version-label" {...written(language)}>
            <Link href={readerAddress(version.id, paragraph)}>
              {t('cite.original', {
                citation: view.value.label,
                language: languageName(version.language, language),
              })}
            </Link>
          </p>
          <div {...written(version.language)}>
            <SourceParagraph paragraph={view.value.paragraph} language={version.language} />
            <Footnotes footnotes={view.value.footnotes} />
          </div>
        </>
      )}
    </section>
  );
}
