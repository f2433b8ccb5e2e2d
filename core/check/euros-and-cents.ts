/** An amount asked for in two cases, « Mars 2027, euros » and « Mars 2027, centimes », read as one. */
import type { Field, FieldValue, PageModel } from '../page-model.ts';

const mark = String.raw`[\s,–—(-]{0,8}(?:en )?`;
const euros = new RegExp(`^(.*?)${mark}euros?\\)?$`, 'iu');
const cents = new RegExp(`^(.*?)${mark}centimes?\\)?$`, 'iu');

const whole = (value: FieldValue, part: FieldValue): FieldValue | null => {
  if (value.state !== 'filled') return part.state === 'filled' ? null : value;
  if (part.state !== 'filled') return part.state === 'empty' ? value : null;
  return /^[\d\s.]+$/u.test(value.text) && /^\d{1,2}$/.test(part.text)
    ? { state: 'filled', text: `${value.text},${part.text.padStart(2, '0')}` }
    : null;
};

/** The two as one, in the case of the euros; null where they are not two of one amount. */
function asOne(one: Field, two: Field | undefined): Field | null {
  const [name, part] = [euros.exec(one.label)?.[1], cents.exec(two?.label ?? '')?.[1]];
  if (!two || name === undefined || name !== part || one.group !== two.group) return null;
  const [value, initial] = [whole(one.value, two.value), whole(one.initial, two.initial)];
  const label = name || one.question || one.group;
  return value && initial && label
    ? { ...one, label, question: one.question === label ? null : one.question, value, initial }
    : null;
}

/** The page with one case for each such amount. */
export function withWholeAmounts(page: PageModel): PageModel {
  const fields: Field[] = [];
  for (let at = 0; at < page.fields.length; at++) {
    const field = page.fields[at] as Field;
    const amount = asOne(field, page.fields[at + 1]);
    fields.push(amount ?? field);
    if (amount) at++;
  }
  return fields.length === page.fields.length ? page : { ...page, fields };
}
