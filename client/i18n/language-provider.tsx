/** Holds the interface language, changes it without touching the rest of the page's state, and gives texts to components. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { type Language, localeOf } from './languages.ts';
import { loadMessages, type Messages } from './messages.ts';
import { applyToPage, rememberLanguage } from './preferred-language.ts';

interface InterfaceLanguage {
  language: Language;
  changeLanguage: (language: Language) => void;
}

const Context = createContext<InterfaceLanguage>({ language: 'ar', changeLanguage: () => undefined });

export const useInterfaceLanguage = () => useContext(Context);

interface Props {
  language: Language;
  messages: Messages;
  children: ReactNode;
}

export function LanguageProvider({ language, messages, children }: Props) {
  const [current, setCurrent] = useState({ language, messages });
  const value = useMemo(
    () => ({
      language: current.language,
      changeLanguage: async (next: Language) => {
        const nextMessages = await loadMessages(next);
        rememberLanguage(next);
        applyToPage(next);
        setCurrent({ language: next, messages: nextMessages });
      },
    }),
    [current.language],
  );
  return (
    <Context value={value}>
      <IntlProvider locale={localeOf(current.language)} messages={current.messages} timeZone="UTC">
        {children}
      </IntlProvider>
    </Context>
  );
}
