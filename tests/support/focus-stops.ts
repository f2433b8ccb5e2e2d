/**
 * Where the Tab key is likely to stop in a page, in its order. Evaluated there: it stands alone. Only ever used to know how
 * many times to press before looking whether the focus has come: what is reached is always reached by the key.
 */
export function focusStops(): HTMLElement[] {
  const those = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
  );
  const isStop = (one: HTMLElement) => {
    if (one.matches(':disabled, [tabindex="-1"], [inert] *') || !one.checkVisibility()) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.name === '') return true;
    // One stop for all the choices of a question.
    const group = [...those].filter(
      (other) => (other as HTMLInputElement).name === one.name,
    ) as HTMLInputElement[];
    return one === (group.find(({ checked }) => checked) ?? group[0]);
  };
  return [...those].filter(isStop);
}
