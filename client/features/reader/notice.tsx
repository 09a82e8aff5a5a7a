/** What the reader is told in passing, at the foot of the text: where they stopped, what was copied, what is not there. */
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../components/icon-button.tsx';
import type { ParagraphRef } from './place.ts';

export type Said =
  | { kind: 'stopped'; paragraph: ParagraphRef }
  | { kind: 'missing' }
  | { kind: 'linkCopied' }
  | { kind: 'linkNotCopied' };

const saidFor = 2500;

interface Props {
  said: Said | null;
  onBeginning: () => void;
  onClose: () => void;
}

export function Notice({ said, onBeginning, onClose }: Props) {
  const t = useTranslations('reader');
  const passing = said?.kind === 'linkCopied' || said?.kind === 'linkNotCopied';
  // biome-ignore lint/correctness/useExhaustiveDependencies: copied again is said anew
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(onClose, saidFor);
    return () => clearTimeout(timer);
  }, [said, passing, onClose]);
  return (
    <div className="reader-notice" role="status">
      {said && (
        <p>
          <span>{textOf(said, t)}</span>
          {said.kind === 'stopped' && (
            <button type="button" className="reader-to-beginning" onClick={onBeginning}>
              {t('toBeginning')}
            </button>
          )}
          {!passing && <IconButton sign={X} name={t('dismiss')} onClick={onClose} />}
        </p>
      )}
    </div>
  );
}

function textOf(said: Said, t: ReturnType<typeof useTranslations<'reader'>>): string {
  if (said.kind !== 'stopped') return t(said.kind);
  return typeof said.paragraph === 'number' ? t('stopped', { number: said.paragraph }) : t('stoppedHere');
}
