/** A number as French papers write it: « 0 809 401 401 », « 01 23 45 67 89 »; a short one (« 3230 ») as it is. */
export function phoneNumberInGroups(digits: string): string {
  if (!/^0\d{9}$/.test(digits)) return digits;
  const groups = digits.match(digits.startsWith('08') ? /^\d|\d{3}/g : /\d{2}/g) ?? [];
  return groups.join('\u00a0');
}
