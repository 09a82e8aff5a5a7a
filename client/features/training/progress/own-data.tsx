/** What the learner may do with the progress as a whole: take it away, bring it back, delete it. */
import { Download, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Imported } from '#contract/training/progress';
import { importProgress, progressFileAddress } from '../../../lib/api/training.ts';
import { DeleteDialog } from './delete-dialog.tsx';

const brought = ({ items, answers }: Imported): boolean => items + answers > 0;

type Said =
  | { what: 'nothing' | 'importing' | 'refused' | 'notSent' | 'deleted' }
  | { what: 'imported'; imported: Imported };

export function OwnData({ onChanged }: { onChanged: () => void }) {
  const t = useTranslations('progress');
  const [said, setSaid] = useState<Said>({ what: 'nothing' });
  const [deleting, setDeleting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const bring = async (file: File) => {
    setSaid({ what: 'importing' });
    try {
      const imported = await importProgress(JSON.parse(await file.text()));
      setSaid({ what: 'imported', imported });
      onChanged();
    } catch (error) {
      // `fetch` rejects with a TypeError when nothing was sent; anything else is the fault of the file.
      setSaid({ what: error instanceof TypeError ? 'notSent' : 'refused' });
    }
  };
  return (
    <section className="training-section" aria-labelledby="own-data">
      <h2 id="own-data">{t('ownData')}</h2>
      <p className="training-note progress-explained">{t('ownDataNote')}</p>
      <div className="training-actions">
        <a className="quiet-button" href={progressFileAddress} download>
          <Download aria-hidden size={15} />
          {t('export')}
        </a>
        <button
          type="button"
          className="quiet-button"
          disabled={said.what === 'importing'}
          onClick={() => input.current?.click()}
        >
          <Upload aria-hidden size={15} />
          {t('import')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) bring(file);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <button type="button" className="quiet-button progress-danger" onClick={() => setDeleting(true)}>
          <Trash2 aria-hidden size={15} />
          {t('delete')}
        </button>
      </div>
      <p role="status" className="progress-said">
        {said.what === 'importing' && t('importing')}
        {said.what === 'imported' &&
          (brought(said.imported) ? t('imported', { count: said.imported.items }) : t('nothingNew'))}
        {said.what === 'deleted' && t('deleted')}
      </p>
      {said.what === 'refused' && <p role="alert">{t('refused')}</p>}
      {said.what === 'notSent' && <p role="alert">{t('notSent')}</p>}
      {deleting && (
        <DeleteDialog
          onClose={() => setDeleting(false)}
          onDeleted={() => {
            setDeleting(false);
            setSaid({ what: 'deleted' });
            onChanged();
          }}
        />
      )}
    </section>
  );
}
