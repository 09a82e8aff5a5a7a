/** What the learner can do after the module; folded away once the lesson has begun. */
import { useTranslations } from 'use-intl';

export function Aims({ aims, folded }: { aims: readonly string[]; folded: boolean }) {
  const t = useTranslations('lessons');
  const list = (
    <ul className="lesson-aims">
      {aims.map((aim) => (
        <li key={aim}>{aim}</li>
      ))}
    </ul>
  );
  if (folded)
    return (
      <details className="lesson-aims-folded">
        <summary>{t('aims')}</summary>
        {list}
      </details>
    );
  return (
    <section className="training-section" aria-labelledby="aims">
      <h2 id="aims">{t('aims')}</h2>
      {list}
    </section>
  );
}
