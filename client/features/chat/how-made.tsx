/** How an answer came about: quoted only, or also written by a language model. */
import { useTranslations } from 'use-intl';
import type { Written } from '#contract/ask';
import { ModelName } from '../../components/model-name.tsx';

export function howMade(written: Written | null) {
  if (written === null) return 'madeByQuoting';
  return written.sentences.length > 0 ? 'madeByWriting' : 'madeWithoutWritten';
}

export function HowMade({ written }: { written: Written | null }) {
  const t = useTranslations('languageModel');
  return <p>{t.rich(howMade(written), { name: written?.model ?? '', model: ModelName })}</p>;
}
