/** The name, and what changes the page as a whole: conversation, language, appearance. */
import { SquarePen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import './header.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header({ onStartAnew }: { onStartAnew: (() => void) | null }) {
  const t = useTranslations('app');
  return (
    <header className="header">
      <p className="brand" translate="no">
        <Logo size={30} />
        <span lang="en">Dalil</span>
        <span lang="ar" className="brand-arabic">
          دليل
        </span>
      </p>
      {onStartAnew && <IconButton sign={SquarePen} name={t('newConversation')} onClick={onStartAnew} />}
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
