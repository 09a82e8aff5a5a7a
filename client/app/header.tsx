/** The name, the way between the pages, and what changes them as a whole: conversations, language, settings. */
import { History, SquarePen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import { shortcuts } from '../lib/shortcut.ts';
import { useShortcut } from '../lib/use-shortcut.ts';
import './header.css';
import { LanguageSwitch } from './language-switch.tsx';
import { PagesNav } from './pages-nav.tsx';
import { Settings } from './settings.tsx';
import type { Page } from './use-page.ts';

interface Props {
  page: Page;
  /** Null when there is no conversation to leave. */
  onStartAnew: (() => void) | null;
  /** Opens the list of conversations. */
  onHistory: () => void;
}

export function Header({ page, onStartAnew, onHistory }: Props) {
  const t = useTranslations('app');
  const history = useTranslations('history');
  useShortcut(shortcuts.newConversation, onStartAnew);
  useShortcut(shortcuts.conversations, onHistory);
  return (
    <header className="header">
      <p className="brand" translate="no">
        <Logo size={30} />
        <span lang="en" className="brand-latin">
          Dalil
        </span>
        <span lang="ar" className="brand-arabic">
          دليل
        </span>
      </p>
      <PagesNav page={page} />
      {onStartAnew && <IconButton sign={SquarePen} name={t('newConversation')} onClick={onStartAnew} />}
      <IconButton sign={History} name={history('title')} onClick={onHistory} />
      <LanguageSwitch />
      <Settings />
    </header>
  );
}
