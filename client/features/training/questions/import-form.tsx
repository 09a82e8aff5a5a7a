/** Brings questions: from a file, or typed. What was typed stays until all of it was taken over. */
import { FileUp } from 'lucide-react';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { recall, remember } from '../../../lib/storage.ts';
import { ImportResult } from './import-result.tsx';
import { textOf } from './question-file.ts';
import { useImport } from './use-import.ts';

const draftKey = 'dalil-own-questions';

export function ImportForm({ onImported }: { onImported: () => void }) {
  const t = useTranslations('questions');
  const [text, setText] = useState(() => recall(draftKey) ?? '');
  const file = useRef<HTMLInputElement>(null);
  const write = (written: string) => {
    setText(written);
    remember(draftKey, written);
  };
  const { imported, bring } = useImport(({ name }, { errors }) => {
    if (name === null && errors.length === 0) write('');
    onImported();
  });
  const isSending = imported.state === 'sending';

  const onFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    // Choosing the same file again, once it is mended, is a change too.
    currentTarget.value = '';
    if (!chosen) return;
    const bytes = await chosen.arrayBuffer().catch(() => null);
    bring({ name: chosen.name, text: bytes && textOf(new Uint8Array(bytes)) });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    bring({ name: null, text });
  };
  return (
    <section className="training-section" aria-labelledby="questions-import">
      <h2 id="questions-import">{t('importTitle')}</h2>
      <div className="training-panel">
        <input
          ref={file}
          className="visually-hidden"
          type="file"
          accept=".csv,.gift,.txt,text/csv,text/plain"
          tabIndex={-1}
          aria-hidden
          onChange={onFile}
        />
        <div className="training-actions">
          <button
            type="button"
            className="strong-button"
            disabled={isSending}
            onClick={() => file.current?.click()}
          >
            <FileUp aria-hidden size={17} />
            {t('choose')}
          </button>
          <span className="training-note">{t('fileNote')}</span>
        </div>
        <form className="questions-paste" onSubmit={onSubmit}>
          <label htmlFor="questions-text">{t('paste')}</label>
          <textarea
            id="questions-text"
            rows={6}
            dir="auto"
            spellCheck={false}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
          <button type="submit" className="quiet-button" disabled={isSending || text.trim() === ''}>
            {t('import')}
          </button>
        </form>
        <ImportResult imported={imported} />
      </div>
    </section>
  );
}
