/** A choice of one among few, all in view. */
import type { ReactNode } from 'react';

interface Props<Value> {
  name: string;
  legend: string;
  options: readonly { value: Value; label: ReactNode }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string | number>(props: Props<Value>) {
  const { name, legend, options, chosen, onChoose } = props;
  return (
    <fieldset className="settings-choice">
      <legend>{legend}</legend>
      <div className="settings-options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
