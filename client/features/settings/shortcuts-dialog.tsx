/** Every keyboard shortcut. Loaded when it is first opened. */
import { useTranslations } from 'use-intl';
import { Dialog } from '../../components/dialog.tsx';
import { type Shortcut, shortcuts } from '../../lib/shortcut.ts';
import { Keys } from './keys.tsx';
import './settings.css';

const { list, listWhileWriting, ...others } = shortcuts;

const groups = [
  {
    title: 'everywhere',
    rows: [
      { does: 'shortcuts.list', keys: [list, listWhileWriting] },
      { does: 'shortcuts.field', keys: [others.field] },
      { does: 'shortcuts.close', keys: [others.close] },
      { does: 'app.newConversation', keys: [others.newConversation] },
      { does: 'history.title', keys: [others.conversations] },
    ],
  },
  {
    title: 'writing',
    rows: [
      { does: 'shortcuts.send', keys: [others.send] },
      { does: 'shortcuts.newLine', keys: [others.newLine] },
    ],
  },
  {
    title: 'reading',
    rows: [
      { does: 'source.next', keys: [others.next] },
      { does: 'source.previous', keys: [others.previous] },
      { does: 'shortcuts.find', keys: [others.find] },
    ],
  },
] as const satisfies { title: string; rows: { does: string; keys: Shortcut[] }[] }[];

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  return (
    <Dialog title={t('shortcuts.title')} close={t('settings.close')} onClose={onClose}>
      {groups.map(({ title, rows }) => (
        <section key={title} className="shortcuts" aria-labelledby={`shortcuts-${title}`}>
          <h3 className="eyebrow" id={`shortcuts-${title}`}>
            {t(`shortcuts.${title}`)}
          </h3>
          <dl>
            {rows.map(({ does, keys }) => (
              <div key={does}>
                <dt>{t(does)}</dt>
                {keys.map((shortcut) => (
                  <dd key={`${shortcut.key}${'ctrl' in shortcut}`}>
                    <Keys shortcut={shortcut} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
