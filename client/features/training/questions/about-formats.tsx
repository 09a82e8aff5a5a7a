/** How a file of questions is written, and a template to begin with. */
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { columns, template } from './template.ts';

/** A wrong answer a column, described once. */
const described = [
  'type',
  'question',
  'answer',
  'wrong',
  'feedback',
  'document',
  'paragraph',
  'quote',
] as const;
const namesOf = (column: (typeof described)[number]): string[] =>
  columns.filter((name) => name.startsWith(column));

export function AboutFormats() {
  const t = useTranslations('questions');
  const { language } = useInterfaceLanguage();
  const download = () => {
    const file = new Blob([template(language === 'ar' ? 'ar' : 'en')], { type: 'text/csv' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'dalil-questions.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className="training-section" aria-labelledby="questions-formats">
      <h2 id="questions-formats">{t('formats')}</h2>
      <p>{t('csv')}</p>
      <dl className="questions-columns">
        {described.map((column) => (
          <div key={column}>
            <dt>
              {namesOf(column).map((name) => (
                <code key={name} dir="ltr">
                  {name}
                </code>
              ))}
            </dt>
            <dd>{t(`columns.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="quiet-button" onClick={download}>
        <Download aria-hidden size={15} />
        {t('template')}
      </button>
      <p className="questions-gift">{t('gift')}</p>
    </section>
  );
}
