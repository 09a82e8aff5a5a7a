/** Which language model the server has, where it runs, and what it may write. */
import { useTranslations } from 'use-intl';
import type { LanguageModelInfo } from '#contract/language-model';
import { ModelName } from '../../components/model-name.tsx';
import { readLanguageModel } from '../../lib/api/language-model.ts';
import { useRead } from '../../lib/use-read.ts';
import { useWriting, writings } from '../../lib/use-writing.ts';
import { Choice } from './choice.tsx';

export function LanguageModel() {
  const t = useTranslations('languageModel');
  const model = useRead(readLanguageModel);
  if (model.state !== 'read') return null;
  return (
    <section className="settings-model" aria-labelledby="settings-model">
      <h3 className="eyebrow" id="settings-model">
        {t('title')}
      </h3>
      {model.value ? <InUse {...model.value} /> : <p className="settings-note">{t('none')}</p>}
    </section>
  );
}

function InUse({ name, local }: LanguageModelInfo) {
  const t = useTranslations('languageModel');
  const [chosen, choose] = useWriting();
  return (
    <>
      <p>{t.rich('inUse', { name, model: ModelName })}</p>
      <p className="settings-note">{t(local ? 'local' : 'remote')}</p>
      <Choice
        name="writing"
        legend={t('choice')}
        options={writings.map((value) => ({ value, label: t(`choices.${value}`) }))}
        chosen={chosen}
        onChoose={choose}
      />
    </>
  );
}
