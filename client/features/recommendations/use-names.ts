/** What the values of the facets are called. */
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { DocumentSummary } from '#contract/documents';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import type { Value } from './use-filter.ts';
import { isAddressee, isOrigin, isTheme } from './values.ts';

export type NameOf = (value: Value) => string;

export function useNames(documents: readonly DocumentSummary[]): NameOf {
  const t = useTranslations('recommendations');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  return useCallback(
    (value: Value) => {
      if (typeof value === 'number') return format.number(value, { useGrouping: false });
      if (isAddressee(value)) return t(`addressees.${value}`);
      if (isTheme(value)) return t(`themes.${value}`);
      if (isOrigin(value)) return t(`origins.${value}`);
      const document = documents.find(({ id }) => id === value);
      return document?.symbol ?? document?.citeAs?.[language] ?? value;
    },
    [t, format, documents, language],
  );
}
