import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

const hers =
  /^(?!.*\bpar (?!mois|an\b|trimestre)).*\b(?:pensions?|contributions?|rentes?|loyers?|dons?)\b.*\b(?:vers|pay|regl)\w*/;

/** « Pension alimentaire versée »: what she pays, and does not get, by its name. */
export function isPaidOut({ label }: Field): boolean {
  return hers.test(fold(label));
}
