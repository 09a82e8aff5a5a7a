/** The footnotes called in the cited paragraph. */
import { useTranslations } from 'use-intl';
import type { ParagraphView } from '#contract/documents';

export function Footnotes({ footnotes }: Pick<ParagraphView, 'footnotes'>) {
  const t = useTranslations('source');
  if (footnotes.length === 0) return null;
  return (
    <ul className="footnotes" aria-label={t('footnotes')}>
      {footnotes.map(({ mark, text }) => (
        <li key={mark}>
          <sup>{mark}</sup> <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
