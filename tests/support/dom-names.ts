/** Every name that an object with this prototype answers to: what a page may call a form or a case, to mislead. */
export function domNames(prototype: object | null): string[] {
  if (prototype === null) return [];
  return [...Object.getOwnPropertyNames(prototype), ...domNames(Object.getPrototypeOf(prototype))];
}
