import type { FieldValue, PageModel } from '../page-model.ts';
import { nameFieldsAlone } from '../progress-names.ts';
import { readAmount } from '../values/amount.ts';
import { digest } from '../wording/digest.ts';
import { fold } from '../wording/fold.ts';
import { pageKey } from './page-key.ts';

/** What each case of a site was seen to hold, the site's or hers, by page and name. Digests: nothing is shown of it. */
export type Held = Record<string, string[]>;

const mostCases = 300;
/** What she writes is seen as it grows: the last ones are enough. */
const mostOfCase = 8;

/** What was held, with what this page holds and began with. */
export function withHeld(held: Held, page: PageModel): Held {
  const names = namesOn(page);
  const next = { ...held };
  for (const { id, initial, value } of page.fields) {
    const name = names.get(id);
    const [began, holds] = [saidBy(initial), saidBy(value)];
    if (name === undefined || (began === null && holds === null)) continue;
    const others = [...(next[name] ?? []), holds].filter((one) => one !== null && one !== began);
    // What the site wrote itself never gives way to what she tries.
    next[name] = [...[...new Set(others)].slice(1 - mostOfCase), began].filter((one) => one !== null);
  }
  return Object.fromEntries(Object.entries(next).slice(-mostCases));
}

/** A case began with what was never seen in it: this is another person's file. An empty one may be anybody's. */
export function isOfAnother(held: Held, page: PageModel): boolean {
  const names = namesOn(page);
  return page.fields.some(({ id, initial }) => {
    const known = held[names.get(id) ?? ''];
    const said = saidBy(initial);
    return known !== undefined && said !== null && !known.includes(said);
  });
}

/** Null where nothing is written. An amount is the same, however it is written. */
function saidBy(value: FieldValue): string | null {
  if (value.state !== 'filled') return null;
  const amount = readAmount(value.text);
  return digest(amount.state === 'amount' ? `${amount.cents}` : fold(value.text).replaceAll(' ', ''));
}

const namesOn = (page: PageModel): Map<string, string> =>
  new Map([...nameFieldsAlone(page.fields)].map(([id, name]) => [id, `${pageKey(page)} ${name}`]));
