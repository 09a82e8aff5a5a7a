/** The reader of one document: opens it, or says why not. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readDocument } from '../../lib/api/documents.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useRead } from '../../lib/use-read.ts';
import { useTitle } from '../../lib/use-title.ts';
import { WayBack } from './bar.tsx';
import { OpenDocument } from './open-document.tsx';
import './page.css';
import './reader.css';
// Last, so that it has the last word on paper.
import './print.css';
import { useWalk } from './use-walk.ts';

interface Props {
  id: string;
  navigated: boolean;
}

export function Reader({ id, navigated }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const read = useCallback((signal: AbortSignal) => readDocument(id, signal), [id]);
  const reading = useRead(read);
  const document = reading.state === 'read' ? reading.value : null;
  const name = document?.symbol ?? document?.citeAs?.[language] ?? t('reader.title');
  useTitle(t('app.pageTitle', { page: name }));
  if (document) return <OpenDocument document={document} navigated={navigated} />;
  const failed = reading.state === 'failed' ? reading.again : null;
  return <NotOpen id={id} navigated={navigated} loading={reading.state === 'loading'} failed={failed} />;
}

interface NotOpenProps extends Props {
  loading: boolean;
  /** Tries again; null when it has not failed. */
  failed: (() => void) | null;
}

function NotOpen({ id, navigated, loading, failed }: NotOpenProps) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  const { walk } = useWalk(id);
  useArrival(heading, navigated);
  return (
    <main className="reader" id="content" tabIndex={-1}>
      <div className="reader-head">
        <div className="reader-bar">
          <WayBack walk={walk} />
        </div>
      </div>
      <div className="reader-wait">
        <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
          {t('reader.title')}
        </h1>
        {loading && <p role="status">{t('reader.loading')}</p>}
        {failed && (
          <div role="alert">
            <p>{t('reader.failed')}</p>
            <button type="button" className="quiet-button" onClick={failed}>
              {t('source.tryAgain')}
            </button>
          </div>
        )}
        {!loading && !failed && <p role="alert">{t('reader.unknown')}</p>}
      </div>
    </main>
  );
}
