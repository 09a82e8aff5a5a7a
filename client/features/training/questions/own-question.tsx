/** One of the reader's own questions; deleted after asking. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnQuestion as Question } from '#contract/training/questions';
import { IconButton } from '../../../components/icon-button.tsx';
import { written } from '../../../i18n/languages.ts';
import { deleteOwnQuestion } from '../../../lib/api/training.ts';

interface Props {
  question: Question;
  onDeleted: () => void;
}

export function OwnQuestion({ question: { id, type, question, language }, onDeleted }: Props) {
  const t = useTranslations('questions');
  const [doing, setDoing] = useState<'nothing' | 'asking' | 'deleting' | 'failed'>('nothing');
  const remove = () => {
    setDoing('deleting');
    deleteOwnQuestion(id).then(onDeleted, () => setDoing('failed'));
  };
  return (
    <li className="questions-own">
      <div className="questions-own-text">
        <p className="eyebrow">{t(`types.${type}`)}</p>
        <p {...written(language)}>{question}</p>
      </div>
      <IconButton sign={Trash2} name={t('delete', { question })} onClick={() => setDoing('asking')} />
      {(doing === 'asking' || doing === 'deleting') && (
        <div className="questions-ask" role="alert">
          <p>{t('reallyDelete')}</p>
          <button
            type="button"
            className="quiet-button questions-danger"
            disabled={doing === 'deleting'}
            onClick={remove}
          >
            {t('deleteForGood')}
          </button>
          <button type="button" className="quiet-button" onClick={() => setDoing('nothing')}>
            {t('keep')}
          </button>
        </div>
      )}
      {doing === 'failed' && (
        <p className="questions-ask" role="alert">
          {t('deleteFailed')}
        </p>
      )}
    </li>
  );
}
