/** What is to be done with an item, and which paragraph it asks about. */
import { useTranslations } from 'use-intl';
import type { ItemView, Prompt } from '#contract/training/items';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';

export function useTask(): (item: ItemView) => string {
  const t = useTranslations('quiz.tasks');
  const missing = (prompt: Prompt) => (prompt.kind === 'gap' ? prompt.fact : 'other');
  return (item) => {
    switch (item.type) {
      case 'cloze':
        return t(`cloze.${missing(item.prompt)}`);
      case 'choice':
        return t(`choice.${missing(item.prompt)}`);
      default:
        return t(item.type);
    }
  };
}

export function Task({ item, id }: { item: ItemView; id: string }) {
  const t = useTranslations('quiz');
  const { language } = useInterfaceLanguage();
  const task = useTask()(item);
  return (
    <header className="quiz-head">
      <p className="quiz-task" id={id}>
        {task}
      </p>
      {item.cited !== null && (
        <p className="quiz-cited">
          {t.rich('accordingTo', {
            label: item.cited,
            cited: (label) => <bdi {...written(language)}>{label}</bdi>,
          })}
        </p>
      )}
    </header>
  );
}
