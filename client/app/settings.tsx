/** The way to the settings and to the list of shortcuts. */
import { Settings as Gear } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { shortcuts } from '../lib/shortcut.ts';
import { useShortcut } from '../lib/use-shortcut.ts';

const SettingsDialog = lazy(() => import('../features/settings/settings-dialog.tsx'));
const ShortcutsDialog = lazy(() => import('../features/settings/shortcuts-dialog.tsx'));

export function Settings() {
  const t = useTranslations('settings');
  const [open, setOpen] = useState<'settings' | 'shortcuts' | null>(null);
  const close = () => setOpen(null);
  const openShortcuts = () => setOpen('shortcuts');
  useShortcut(shortcuts.list, openShortcuts);
  useShortcut(shortcuts.listWhileWriting, openShortcuts);
  return (
    <>
      <IconButton sign={Gear} name={t('title')} onClick={() => setOpen('settings')} />
      {open === 'settings' && (
        <Arriving>
          <SettingsDialog onShortcuts={openShortcuts} onClose={close} />
        </Arriving>
      )}
      {open === 'shortcuts' && (
        <Arriving>
          <ShortcutsDialog onClose={close} />
        </Arriving>
      )}
    </>
  );
}

/** Each by itself: one that is awaited must not keep the other on the page. */
function Arriving({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
