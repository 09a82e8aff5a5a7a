/** What trainers take away of a module. */
import { Download, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { lessonFileAddress } from '../../../lib/api/training.ts';

const files = ['gift', 'anki'] as const;

export function ForTrainers({ id }: { id: string }) {
  const t = useTranslations('lessons');
  const { language } = useInterfaceLanguage();
  return (
    <section className="training-section lesson-trainers" aria-labelledby="trainers">
      <h2 id="trainers">{t('trainers')}</h2>
      <p className="training-note">{t('trainersNote')}</p>
      <div className="training-actions">
        <a
          className="quiet-button"
          href={lessonFileAddress(id, 'html', language)}
          target="_blank"
          rel="noreferrer"
        >
          <Printer aria-hidden size={15} />
          {t('files.html')}
        </a>
        {files.map((format) => (
          <a key={format} className="quiet-button" href={lessonFileAddress(id, format, language)} download>
            <Download aria-hidden size={15} />
            {t(`files.${format}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
