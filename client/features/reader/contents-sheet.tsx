/** The table of contents where there is no room for a column: over the text. */
import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../components/icon-button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Contents } from './contents.tsx';

interface Props extends ComponentProps<typeof Contents> {
  onClose: () => void;
}

export function ContentsSheet({ onClose, ...contents }: Props) {
  const t = useTranslations('reader');
  return (
    <Sheet label={t('contents')} onClose={onClose}>
      <div className="reader-sheet">
        <IconButton sign={X} name={t('closeContents')} onClick={onClose} />
        <Contents {...contents} />
      </div>
    </Sheet>
  );
}
