/** The opened source: the cited paragraph in its document, with a way to the answer's other citations. */
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readParagraph } from '../../lib/api/documents.ts';
import type { Opening, Passage } from '../../lib/passage.ts';
import { useRead } from '../../lib/use-read.ts';
import { SourceBar } from './source-bar.tsx';
import { SourceDocument } from './source-document.tsx';
import './source.css';

interface Props {
  opening: Opening;
  onMove: (opening: Opening) => void;
  onClose: () => void;
}

export default function SourcePanel({ opening, onMove, onClose }: Props) {
  const { passages, at } = opening;
  const passage = passages[at];
  return (
    passage && (
      <OpenPassage
        passage={passage}
        at={at}
        total={passages.length}
        onMove={(to) => onMove({ passages, at: to })}
        onClose={onClose}
      />
    )
  );
}

interface OpenPassageProps {
  passage: Passage;
  at: number;
  total: number;
  onMove: (to: number) => void;
  onClose: () => void;
}

function OpenPassage({ passage, ...place }: OpenPassageProps) {
  const t = useTranslations('source');
  const { language } = useInterfaceLanguage();
  const { document, paragraph, highlight } = passage;
  const read = useCallback(
    (signal: AbortSignal) => readParagraph({ document, paragraph }, language, signal),
    [document, paragraph, language],
  );
  const view = useRead(read);
  // The passage's own label may name a sub-item, but is in the language of the question.
  const relabelled = view.state === 'read' && passage.language !== language;
  const label = relabelled
    ? { text: view.value.label, language }
    : { text: passage.label, language: passage.language };
  return (
    <div className="source">
      <SourceBar label={label} {...place} />
      {view.state === 'loading' && (
        <p className="source-wait" role="status">
          {t('loading')}
        </p>
      )}
      {view.state === 'failed' && (
        <div className="source-wait" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="quiet-button" onClick={view.again}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {view.state === 'read' && <SourceDocument view={view.value} label={label.text} highlight={highlight} />}
    </div>
  );
}
