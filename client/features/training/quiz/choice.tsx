/** One of several options: what is right, what supports a statement, or whether it is true. */
import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Given, Outcome } from '#contract/training/items';
import type { ItemOf } from './given.ts';
import { type Entry, OptionsAsked, OptionsSolved } from './options.tsx';
import { Prompt } from './prompt.tsx';
import { Words, WordsInline } from './words.tsx';

type Item = ItemOf<'choice' | 'evidence' | 'true-false'>;

interface Props {
  item: Item;
  promptId: string;
}

interface AskedProps extends Props {
  card: RefObject<HTMLElement | null>;
  onGive: (given: Given) => void;
}

/** Ids of the options of something that is true or not. */
const truths = ['true', 'false'] as const;

export function ChoiceAsked({ item, promptId, card, onGive }: AskedProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (id: string) => {
    setChosen(id);
    onGive(
      item.type === 'true-false'
        ? { type: item.type, value: id === 'true' }
        : { type: item.type, option: id },
    );
  };
  return (
    <div className="quiz-choice" data-type={item.type}>
      <Prompt prompt={item.prompt} id={promptId} fill={filled(item, chosen)} />
      <OptionsAsked
        entries={useEntries(item)}
        chosen={chosen}
        onChoose={choose}
        labelledBy={promptId}
        card={card}
      />
    </div>
  );
}

export function ChoiceSolved({ item, promptId, outcome }: Props & { outcome: Outcome }) {
  const right = optionIn(outcome.solution);
  const entries = useEntries(item);
  if (right === null) return null;
  return (
    <div className="quiz-choice" data-type={item.type}>
      <Prompt prompt={item.prompt} id={promptId} fill={filled(item, right, 'good')} />
      <OptionsSolved entries={entries} chosen={optionIn(outcome.given)} right={right} />
    </div>
  );
}

function optionIn(answer: Given | Outcome['solution']): string | null {
  if (answer.type === 'true-false') return String(answer.value);
  return answer.type === 'choice' || answer.type === 'evidence' ? answer.option : null;
}

function useEntries(item: Item): Entry[] {
  const t = useTranslations('quiz');
  if (item.type === 'true-false') return truths.map((id) => ({ id, content: t(id) }));
  return item.options.map(({ id, words }) => ({ id, content: <Words words={words} /> }));
}

/** The option where it would stand in the sentence; nothing before one is chosen. */
function filled(item: Item, option: string | null, tone?: 'good'): ReactNode {
  const words = item.type === 'true-false' ? undefined : item.options.find(({ id }) => id === option)?.words;
  return (
    words && (
      <span className="quiz-fill" data-tone={tone}>
        <WordsInline words={{ text: words.text, language: words.language }} />
      </span>
    )
  );
}
