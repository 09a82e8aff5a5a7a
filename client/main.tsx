/** Starts the page: language, its messages, then React. */
import './app/styles/fonts.css';
import './app/styles/tokens.css';
import './app/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { interfaceType, warmReadingType } from './app/reading-type.ts';
import { workOffline } from './app/work-offline.ts';
import { LanguageProvider } from './i18n/language-provider.tsx';
import { loadMessages } from './i18n/messages.ts';
import { applyToPage, preferredLanguage } from './i18n/preferred-language.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const language = preferredLanguage();
applyToPage(language);
warmReadingType();
workOffline();
Promise.all([loadMessages(language), interfaceType(language)]).then(([messages]) => {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider language={language} messages={messages}>
        <App />
      </LanguageProvider>
    </StrictMode>,
  );
});
