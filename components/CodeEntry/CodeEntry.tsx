import { useId } from 'react';
import './CodeEntry.css';

interface CodeEntryProps {
  label: string;
  digits: string;
  onDigits: (digits: string) => void;
  /** Enter, or the « done » of a telephone’s keyboard. */
  onDone?: () => void;
  /** Sentence beside it, which a voice reads with the box. */
  under?: string;
}

/** A busy relay gives eleven. */
const mostDigits = 11;
const usual = 10;

/**
 * One box drawn as ten: a paste works and a voice finds one box. Spaces, dots and digits of other scripts are taken as
 * digits; anything else is left out.
 */
export function CodeEntry({ label, digits, onDigits, onDone, under }: CodeEntryProps) {
  const id = useId();
  const boxes = Array.from({ length: Math.max(usual, digits.length) }, (_, place) => digits[place] ?? '');
  return (
    <form
      className="code-entry"
      onSubmit={(event) => {
        event.preventDefault();
        onDone?.();
      }}
    >
      <input
        id={id}
        className="code-input"
        aria-label={label}
        aria-describedby={under ? `${id}-under` : undefined}
        inputMode="numeric"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        dir="ltr"
        value={digits}
        onChange={(event) => onDigits(onlyDigits(event.target.value))}
      />
      <span className="code-boxes" dir="ltr" aria-hidden="true">
        {boxes.map((digit, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
            key={place}
            className={place === digits.length ? 'code-box code-box-next' : 'code-box'}
          >
            {digit}
          </span>
        ))}
      </span>
      {under && (
        <p id={`${id}-under`} className="soft">
          {under}
        </p>
      )}
    </form>
  );
}

/** Arabic and Persian digits too: he types with the keyboard he has. */
function onlyDigits(typed: string): string {
  return [...typed.normalize('NFKC')]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const zero = [0x30, 0x660, 0x6f0].find((start) => code >= start && code <= start + 9);
      return zero === undefined ? '' : String(code - zero);
    })
    .join('')
    .slice(0, mostDigits);
}
