import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { Field, PageModel } from '../../core/page-model.ts';
import { checkKey } from '../../core/values/keyed-numbers.ts';
import { aPage } from './page-model.ts';

/** Findings of the checks made on every page, on a site no guide knows. */
export function find(fields: Field[], given: Partial<PageModel> = {}) {
  const page = aPage('exemple.org', ['Une page'], { fields, ...given });
  return assess(page, [], emptyProgress, '2026-11-24', 'Europe/Paris', checkKey).findings;
}

/** « required problem Nom »: each that is not well, in short. */
export const brief = (fields: Field[], given: Partial<PageModel> = {}) =>
  find(fields, given)
    .filter((one) => one.status !== 'ok')
    .map((one) => `${one.check} ${one.status} ${one.fieldLabel}`);
