/** The cited paragraph as a language model translates it, below the original, which prevails. Loaded when first wanted. */
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Citation } from '#contract/ask';
import { ModelName } from '../../components/model-name.tsx';
import { PrintedText } from '../../components/printed-text.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { written } from '../../i18n/languages.ts';
import { translateParagraph } from '../../lib/api/language-model.ts';
import { Declined } from '../../lib/http.ts';
import { useRead } from '../../lib/use-read.ts';
import { useInView } from './use-in-view.ts';

interface Props extends Pick<Citation, 'document' | 'paragraph'> {
  id: string;
  /** Whether to scroll to it when it arrives. */
  follow: boolean;
}

export default function SourceTranslation({ id, document, paragraph, follow }: Props) {
  const t = useTranslations();
  const { language } = useInterfaceLanguage();
  const place = useRef<HTMLDivElement>(null);
  const read = useCallback(
    (signal: AbortSignal) => translateParagraph({ document, paragraph, language }, signal),
    [document, paragraph, language],
  );
  const translation = useRead(read);
  useInView(place, follow && translation.state);
  return (
    <div
      id={id}
      ref={place}
      className="source-version"
      aria-busy={translation.state === 'loading'}
      {...written(language)}
    >
      {translation.state === 'loading' && <p role="status">{t('languageModel.translating')}</p>}
      {translation.state === 'failed' && (
        <div role="alert">
          <p>{translation.why instanceof Declined ? translation.why.message : t('errors.model_failed')}</p>
          <button type="button" className="quiet-button" onClick={translation.again}>
            {t('source.tryAgain')}
          </button>
        </div>
      )}
      {translation.state === 'read' && (
        <>
          <p className="source-version-label">
            {t.rich('languageModel.translation', { name: translation.value.model, model: ModelName })}
          </p>
          <p className="source-translation" {...written(translation.value.language)}>
            <PrintedText>{translation.value.text}</PrintedText>
          </p>
        </>
      )}
    </div>
  );
}
