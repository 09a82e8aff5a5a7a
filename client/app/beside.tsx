/** What stands beside a page: the opened source, else the documents; where there is no room, the source covers it. */
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { Sheet } from '../components/sheet.tsx';
import type { Opening } from '../lib/passage.ts';
import { useMedia } from '../lib/use-media.ts';

const SourcePanel = lazy(() => import('../features/source/source-panel.tsx'));

/** As in app.css: from here on there is room for the source beside the page. */
const wide = '(min-width: 68rem)';

export const useRoomBeside = () => useMedia(wide);

interface Props {
  opening: Opening | null;
  onMove: (opening: Opening) => void;
  onClose: () => void;
  library: ReactNode;
}

export function Beside({ opening, onMove, onClose, library }: Props) {
  const t = useTranslations();
  const hasRoom = useRoomBeside();
  const source = opening && (
    <Suspense>
      <SourcePanel opening={opening} onMove={onMove} onClose={onClose} />
    </Suspense>
  );
  if (hasRoom)
    return (
      <aside className="beside" aria-label={opening ? t('source.label') : t('documents.title')}>
        <ErrorBoundary key={source ? 'source' : 'library'}>{source ?? library}</ErrorBoundary>
      </aside>
    );
  return (
    source && (
      <Sheet label={t('source.label')} onClose={onClose}>
        <ErrorBoundary>{source}</ErrorBoundary>
      </Sheet>
    )
  );
}
