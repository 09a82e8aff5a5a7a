/** Asks before everything that was learned is deleted, and says what that is. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../../components/dialog.tsx';
import { deleteProgress } from '../../../lib/api/training.ts';

interface Props {
  onClose: () => void;
  onDeleted: () => void;
}

export function DeleteDialog({ onClose, onDeleted }: Props) {
  const t = useTranslations('progress');
  const [state, setState] = useState<'asked' | 'deleting' | 'failed'>('asked');
  const deleteAll = () => {
    setState('deleting');
    deleteProgress().then(onDeleted, () => setState('failed'));
  };
  return (
    <Dialog title={t('reallyDelete')} close={t('keep')} onClose={onClose}>
      <p>{t('deleteNote')}</p>
      <div className="training-actions progress-delete">
        <button
          type="button"
          className="quiet-button progress-danger"
          disabled={state === 'deleting'}
          onClick={deleteAll}
        >
          {t('deleteForGood')}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t('keep')}
        </button>
      </div>
      {state === 'failed' && <p role="alert">{t('notDeleted')}</p>}
    </Dialog>
  );
}
