import type { Field, PageModel } from '../page-model.ts';
import { textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';

const saysIban = /^(?:c est |il s agit de )?(?:l |votre |le numero )?iban\b/;
const toCall = /\b(?:appel|rappel|joind|joign|telephon|contact)\w*\b.*\b(?:au|le)$/;
const aPhone = /^(?:\+33|0)\s?[1-9](?:[\s.-]?\d\d){4}$/;

/** The same page, where « C'est l'IBAN : FR puis 25 caractères », or « L'équipe vous rappellera au », tells what number is asked for. */
export const withNumbersNamed = (page: PageModel): PageModel => ({
  ...page,
  fields: page.fields.map((field) => (field.kind === 'text' ? named(field) : field)),
});

function named(field: Field): Field {
  const { valueType, hint, label } = field;
  if (['identifier', 'unknown'].includes(valueType) && saysIban.test(fold(hint ?? '')))
    return { ...field, valueType: 'iban' };
  const isPhone = toCall.test(fold(label)) && aPhone.test((textOf(field) ?? '').trim());
  return isPhone && ['date', 'unknown'].includes(valueType) ? { ...field, valueType: 'phone' } : field;
}
