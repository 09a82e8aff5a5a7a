/** The opened source: the cited paragraph in its document, with a way to the answer's other citations. */
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readParagraph } from '../../lib/api/documents.ts';
import { readLanguageModel } from '../../lib/api/language-model.ts';
import type { Opening, Passage } from '../../lib/passage.ts';
import { shortcuts } from '../../lib/shortcut.ts';
import { useRead } from '../../lib/use-read.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { SourceBar } from './source-bar.tsx';
import { SourceDocument } from './source-document.tsx';
import './source.css';

interface Props {
  opening: Opening;
  onMove: (opening: Opening) => void;
  onClose: () => void;
}

export default function SourcePanel({ opening, ...controls }: Props) {
  const passage = opening.passages[opening.at];
  return passage && <OpenPassage opening={opening} passage={passage} {...controls} />;
}

function OpenPassage({ opening, passage, onMove, onClose }: Props & { passage: Passage }) {
  const t = useTranslations('source');
  const { language } = useInterfaceLanguage();
  // For as long as the panel is open: who reads one citation in their language wants the next in it too.
  const [versionShown, setVersionShown] = useState(false);
  const { passages, at } = opening;
  const move = (to: number) => onMove({ passages, at: to });
  useShortcut(shortcuts.next, passages[at + 1] ? () => move(at + 1) : null);
  useShortcut(shortcuts.previous, at > 0 ? () => move(at - 1) : null);
  const { document, paragraph, highlight } = passage;
  const read = useCallback(
    (signal: AbortSignal) => readParagraph({ document, paragraph }, language, signal),
    [document, paragraph, language],
  );
  const view = useRead(read);
  const model = useRead(readLanguageModel);
  // The passage's own label may name a sub-item, but is in the language of the question.
  const relabelled = view.state === 'read' && passage.language !== language;
  const label = relabelled
    ? { text: view.value.label, language }
    : { text: passage.label, language: passage.language };
  return (
    <div className="source">
      <SourceBar label={label} at={at} total={passages.length} onMove={move} onClose={onClose} />
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
      {view.state === 'read' && (
        <SourceDocument
          view={view.value}
          label={label.text}
          highlight={highlight}
          opening={opening}
          canTranslate={model.state === 'read' && model.value !== null}
          versionShown={versionShown}
          onShowVersion={setVersionShown}
        />
      )}
    </div>
  );
}
