/** What each reader sets to their liking. Loaded when it is first opened. */
import { Keyboard } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../components/dialog.tsx';
import { useMedia } from '../../lib/use-media.ts';
import { About } from './about.tsx';
import { LanguageModel } from './language-model.tsx';
import './settings.css';
import { TextSizeChoice } from './text-size-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

interface Props {
  onShortcuts: () => void;
  onClose: () => void;
}

export default function SettingsDialog({ onShortcuts, onClose }: Props) {
  const t = useTranslations();
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <Dialog title={t('settings.title')} close={t('settings.close')} onClose={onClose}>
      <div className="settings">
        <ThemeChoice />
        <TextSizeChoice />
        {calm && <p className="settings-note">{t('settings.calm')}</p>}
        <button type="button" className="quiet-button" onClick={onShortcuts}>
          <Keyboard aria-hidden size="1rem" />
          {t('shortcuts.title')}
        </button>
        <LanguageModel />
        <About />
      </div>
    </Dialog>
  );
}
