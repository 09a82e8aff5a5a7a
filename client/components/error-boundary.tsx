/** Keeps a fault in one region of the page from taking the others down. */
import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const t = useTranslations('app');
  return (
    <div className="crashed" role="alert">
      <p>{t('crashed')}</p>
      <button type="button" className="quiet-button" onClick={() => location.reload()}>
        {t('reload')}
      </button>
    </div>
  );
}
