import './Choice.css';

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One choice among a few, with large targets. */
export function Choice<Value extends string>({ legend, name, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend className="sub">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-one" lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
