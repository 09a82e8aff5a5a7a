/** Gives its children texts in another language than the interface's: what is said to the question is said in its language. */
import { type ReactNode, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { type Language, localeOf, written } from './languages.ts';
import { loadedMessages, loadMessages } from './messages.ts';

interface Props {
  language: Language;
  className?: string;
  children: ReactNode;
}

export function InLanguage({ language, className, children }: Props) {
  const [, setArrived] = useState<Language>();
  const messages = loadedMessages(language);
  useEffect(() => {
    if (!loadedMessages(language)) loadMessages(language).then(() => setArrived(language));
  }, [language]);
  return (
    <div {...written(language)} className={className}>
      {messages && (
        <IntlProvider locale={localeOf(language)} messages={messages} timeZone="UTC">
          {children}
        </IntlProvider>
      )}
    </div>
  );
}
