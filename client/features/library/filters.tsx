/** Narrows and orders the list: by body, year and language of the text, each choice with what it would leave. */
import { type ReactNode, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { isLanguage, type Language, localeOf } from '../../i18n/languages.ts';
import { type Choice, choicesOf, type Entry, type Facet } from './entries.ts';
import { type LibraryFilter, type Sort, sortOf, sorts } from './use-filter.ts';

interface Props {
  entries: readonly Entry[];
  filter: LibraryFilter;
  onChange: (part: Partial<LibraryFilter>) => void;
}

const sortNames = { date: 'sortDate', body: 'sortBody', title: 'sortTitle' } as const satisfies Record<
  Sort,
  string
>;

/** What a choice is called in the language of the interface. */
const names: Record<Facet, (choice: Choice, language: Language) => string> = {
  body: ({ example }, language) => example.body[language],
  // Digits as in the dates of the entries.
  year: ({ value }, language) =>
    new Intl.NumberFormat(localeOf(language), { useGrouping: false }).format(Number(value)),
  language: ({ example }, language) => languageName(example.language, language),
};

export function Filters({ entries, filter, onChange }: Props) {
  const t = useTranslations('library');
  const { language } = useInterfaceLanguage();
  const choices = (facet: Facet) => {
    const named = choicesOf(entries, filter, facet).map((choice) => ({
      ...choice,
      name: names[facet](choice, language),
    }));
    const { compare } = new Intl.Collator(language);
    return facet === 'year'
      ? named.sort((a, b) => b.value.localeCompare(a.value))
      : named.sort((a, b) => compare(a.name, b.name));
  };
  const { body, year, language: written, sort } = filter;
  return (
    <div className="documents-filters">
      <FacetSelect
        label={t('body')}
        all={t('allBodies')}
        chosen={body}
        choices={choices('body')}
        onChoose={(value) => onChange({ body: value })}
      />
      <FacetSelect
        label={t('year')}
        all={t('allYears')}
        chosen={year}
        choices={choices('year')}
        onChoose={(value) => onChange({ year: value })}
      />
      <FacetSelect
        label={t('language')}
        all={t('allLanguages')}
        chosen={written}
        choices={choices('language')}
        onChoose={(value) => onChange({ language: value !== null && isLanguage(value) ? value : null })}
      />
      <Select label={t('sort')} value={sort} onChoose={(value) => onChange({ sort: sortOf(value) })}>
        {sorts.map((name) => (
          <option key={name} value={name}>
            {t(sortNames[name])}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface FacetSelectProps {
  label: string;
  all: string;
  chosen: string | null;
  choices: readonly (Choice & { name: string })[];
  onChoose: (value: string | null) => void;
}

function FacetSelect({ label, all, chosen, choices, onChoose }: FacetSelectProps) {
  const t = useTranslations('library');
  const format = useFormatter();
  const known = chosen === null || choices.some(({ value }) => value === chosen);
  return (
    <Select
      label={label}
      value={chosen ?? ''}
      narrowing={chosen !== null}
      onChoose={(value) => onChoose(value || null)}
    >
      <option value="">{all}</option>
      {/* An address may name what no document has. */}
      {!known && <option value={chosen}>{chosen}</option>}
      {choices.map(({ value, name, count }) => (
        <option key={value} value={value}>
          {t('choice', { name, count: format.number(count) })}
        </option>
      ))}
    </Select>
  );
}

interface SelectProps {
  label: string;
  value: string;
  narrowing?: boolean;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Select({ label, value, narrowing = false, onChoose, children }: SelectProps) {
  const id = useId();
  return (
    <div className="documents-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-narrowing={narrowing || undefined}
        onChange={({ target }) => onChoose(target.value)}
      >
        {children}
      </select>
    </div>
  );
}
