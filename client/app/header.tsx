/** The name, the way between the pages, and what changes them as a whole: conversation, language, appearance. */
import { History, SquarePen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import './header.css';
import { LanguageSwitch } from './language-switch.tsx';
import { PagesNav } from './pages-nav.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
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
  return (
    <header className="header">
      <p className="brand" translate="no">
        <Logo size={30} />
        <span lang="en">Dalil</span>
        <span lang="ar" className="brand-arabic">
          دليل
        </span>
      </p>
      <PagesNav page={page} />
      {onStartAnew && <IconButton sign={SquarePen} name={t('newConversation')} onClick={onStartAnew} />}
      <IconButton sign={History} name={history('title')} onClick={onHistory} />
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
