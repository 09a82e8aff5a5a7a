/** The terms of a question that a paragraph contains: as asked, as the paragraph puts them, and what each counts for. */
import { useTranslations } from 'use-intl';
import type { Why } from '#contract/ask';
import { type Language, written } from '../../i18n/languages.ts';

interface Props {
  terms: Why['terms'];
  asked: Language;
  found: Language;
  share: (value: number) => string;
}

export function WhyTerms({ terms, asked, found, share }: Props) {
  const t = useTranslations('why');
  const largestFirst = [...terms].sort((a, b) => b.share - a.share);
  return (
    <table className="why-terms">
      <caption>{t('terms')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('asked')}</th>
          <th scope="col">{t('found')}</th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {largestFirst.map((term, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the terms of an answer never change places
          <tr key={at}>
            <th scope="row">
              <bdi {...written(asked)}>{term.asked}</bdi>
            </th>
            <td>
              <bdi {...written(found)}>
                {[...new Set(term.found)].map((word) => (
                  <span key={word}>{word}</span>
                ))}
              </bdi>
            </td>
            <td>{share(term.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
