/** Copies the whole answer with its citations; what is copied is in the language of the question. */
import { createTranslator, useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import type { Language } from '#contract/languages';
import { CopyButton } from '../../components/copy-button.tsx';
import { localeOf } from '../../i18n/languages.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { answerAsText } from './answer-as-text.ts';
import type { Turn } from './conversation.ts';
import { howMade } from './how-made.tsx';

interface Props {
  turn: Turn;
  language: Language;
  documents: readonly DocumentSummary[];
}

export function CopyAnswer({ turn, language, documents }: Props) {
  const t = useTranslations('answer');
  const text = async () => {
    const say = createTranslator({ locale: localeOf(language), messages: await loadMessages(language) });
    return answerAsText(turn, language, documents, {
      leadIn: say('answer.leadIn'),
      sources: say('answer.sources'),
      damaged: say('answer.damaged'),
      fullCitation: (parts) => say('source.fullCitation', parts),
      inShort: say('languageModel.inShort'),
      writtenBy: (name) => say.markup('languageModel.label', { name, model: (model) => model }),
      ownWords: say('languageModel.ownWords'),
      howMade: (written) =>
        say.markup(`languageModel.${howMade(written)}`, {
          name: written?.model ?? '',
          model: (model) => model,
        }),
    });
  };
  return <CopyButton text={text} label={t('copy')} />;
}
