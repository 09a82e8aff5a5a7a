/** The bar above the text: the way back, the citations to walk through, and what can be done with the document. */
import { ArrowLeft, ChevronDown, ChevronUp, Printer, TableOfContents, TextSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { IconButton } from '../../components/icon-button.tsx';
import { libraryAddress } from '../../lib/addresses.ts';
import type { Walk } from './walk.ts';

interface Props {
  walk: Walk | null;
  onWalk: (by: 1 | -1) => void;
  /** Null where the contents stand beside the text, or there are none. */
  onContents: (() => void) | null;
  onFind: () => void;
  /** The choice of a version beside. */
  children: ReactNode;
}

export function Bar({ walk, onWalk, onContents, onFind, children }: Props) {
  const t = useTranslations('reader');
  return (
    <div className="reader-bar">
      <WayBack walk={walk} />
      {walk && <Citations walk={walk} onWalk={onWalk} />}
      <div className="reader-tools">
        {children}
        {onContents && <IconButton sign={TableOfContents} name={t('contents')} onClick={onContents} />}
        <IconButton sign={TextSearch} name={t('findKey')} onClick={onFind} />
        <IconButton sign={Printer} name={t('print')} onClick={() => window.print()} />
      </div>
    </div>
  );
}

export function WayBack({ walk }: Pick<Props, 'walk'>) {
  const t = useTranslations('reader');
  const sign = <ArrowLeft aria-hidden size={15} className="reader-back-sign" />;
  if (!walk)
    return (
      <Link className="quiet-button reader-back" href={libraryAddress}>
        {sign}
        <span>{t('documents')}</span>
      </Link>
    );
  // Only an answer quotes; passages without a quotation come from a list.
  const answered = walk.passages.some(({ highlight }) => highlight !== null);
  return (
    <button type="button" className="quiet-button reader-back" onClick={() => history.go(-walk.steps)}>
      {sign}
      <span>{answered ? t('backToAnswer') : t('back')}</span>
    </button>
  );
}

function Citations({ walk: { passages, at }, onWalk }: { walk: Walk; onWalk: Props['onWalk'] }) {
  const t = useTranslations('reader');
  const format = useFormatter();
  const total = passages.length;
  return (
    <fieldset className="reader-citations" aria-label={t('citations')}>
      <span aria-live="polite">
        {t('citation', { index: format.number(at + 1), total: format.number(total) })}
      </span>
      <IconButton
        sign={ChevronUp}
        name={t('previousCitation')}
        disabled={at === 0}
        onClick={() => onWalk(-1)}
      />
      <IconButton
        sign={ChevronDown}
        name={t('nextCitation')}
        disabled={at === total - 1}
        onClick={() => onWalk(1)}
      />
    </fieldset>
  );
}
