/** What can be taken away of something: Markdown, a Word document, a page to print. */
import { Download, FileText, FileType, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ExportFormat } from '#contract/export';
import { Menu } from './menu.tsx';

const formats = [
  { format: 'docx', Sign: FileType },
  { format: 'md', Sign: FileText },
  { format: 'html', Sign: Printer },
] as const;

interface Props {
  /** Address of the file or the page. */
  addressOf: (format: ExportFormat) => string;
}

export function ExportMenu({ addressOf }: Props) {
  const t = useTranslations('export');
  return (
    <Menu sign={Download} label={t('title')}>
      {formats.map(({ format, Sign }) => (
        <li key={format}>
          <a href={addressOf(format)} {...(format === 'html' ? { target: '_blank' } : { download: '' })}>
            <Sign aria-hidden size={16} />
            {t(format)}
          </a>
        </li>
      ))}
    </Menu>
  );
}
