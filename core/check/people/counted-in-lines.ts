/** Adults and children that lines tell by their number, or by their names and births. */
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';

/** « Enfants déjà à charge », beside those who arrive. */
export const someOfThem =
  /\benfants?\b.*\b(?:deja|adoptes?|accueillis?|(?<!qui )arrives?|autres)\b|\bautres? enfants?\b/;

const ofChildren =
  /^(?:vos |mes )?enfants(?: mineurs)?(?: (?:a charge|declares|rattaches|du foyer))?$|^prenoms?(?: (?:et|ages?|annees?|dates?|de|naissance))* (?:des|de vos|de mes) enfants(?: a charge| du foyer)?$/;
/** « Jules WEBER, né en 2012 » */
const bornIn = /^\p{Lu}[^,;:]{1,40}, née?(?:\(e\))? (?:le|en) [^,;:]*(?:19|20)\d\d$/u;
/** « Lina 11 ans », « Lina (2015) », « Lina : 03/04/2015 » */
const namedWithAge =
  /^\p{Lu}\p{L}[\p{L}'’ -]{0,30}?[ (:–-]+(?:\d{1,2} (?:ans|mois)|(?:née? (?:le|en) )?(?:\d{1,2}\/\d{1,2}\/)?20\d\d)\)?\.?$/u;

/**
 * How many children « Enfants à charge : Lou (07/07/2012), Rose (25/01/2015) », « … : Lou, née en 2012 ; Rose, née en 2015 » or
 * « Prénoms et âges des enfants : Lou 11 ans et Rose 8 ans » names, none of them grown up, in one line or in one for each; 0
 * where nothing is told so.
 */
export function namedInLine(said: readonly Field[], today: Temporal.PlainDate): number {
  const isOf = (field: Field): boolean =>
    ofChildren.test(fold(field.label.split(' – ')[0] ?? '')) && /\p{L}/u.test(textOf(field) ?? '');
  const told = said.filter(isOf);
  const isEach = told.length > 1 && told.every(({ label }) => / – né/u.test(label));
  const [only = '', other] = told.map((field) => textOf(field) ?? '');
  const births = only.split(/\s?;\s/).map((one) => one.trim());
  const names = only.split(/\s?[,;\n]\s?|\set\s/u).map((one) => one.trim());
  const isOfBirths = births.every((one) => bornIn.test(one));
  const isOfNames = names.every((one) => namedWithAge.test(one));
  if (!isEach && (other !== undefined || (!isOfBirths && !isOfNames))) return 0;
  const text = told.map((field) => textOf(field) ?? '').join(' ');
  const count = isEach ? told.length : isOfBirths ? births.length : names.length;
  const ages = [...text.matchAll(/\b((?:19|20)\d\d)\b|\b(\d{1,2}) (ans|mois)\b/g)].map(
    ([, year, age, unit]) => (year ? today.year - Number(year) : unit === 'ans' ? Number(age) : 0),
  );
  const areChildren = ages.length === count && ages.every((age) => age < 18);
  return areChildren && !/\baltern/.test(fold(text)) ? count : 0;
}

/** A number of people that its adults and its children do not make. */
interface Unequal {
  whole: Field;
  stated: number;
  told: number;
}

/**
 * « Personnes à loger : 4 », then « Adultes : 1 » and « Enfants : 2 », or a line for each of these.
 * @param statedBy the number of people that a line gives
 */
export function ofEachAge(said: readonly Field[], statedBy: (field: Field) => number | undefined): Unequal[] {
  return said.flatMap((whole, at) => {
    const isWhole = /^(?:nombre (?:total )?de|total (?:de|des)) personnes\b/.test(fold(whole.label));
    const stated = isWhole ? statedBy(whole) : undefined;
    if (stated === undefined) return [];
    const above = madeAbove(said, at);
    if (above !== null) return above === stated ? [] : [{ whole, stated, told: above }];
    const after = said.slice(at + 1).filter(({ group }) => group === whole.group);
    const [first] = after;
    const adults = first && /^(?:nombre d )?adultes?$/.test(fold(first.label)) ? leadingIn(first) : null;
    const end = after.findIndex(
      ({ label }, index) => index > 0 && !/^(?:nombre d )?enfants?\b/.test(fold(label)),
    );
    const children = after.slice(1, end < 0 ? after.length : end);
    const [child] = children;
    if (adults === null || !child) return [];
    const isEach = children.every(({ label }) => / – né/u.test(label));
    const counted = children.length === 1 ? leadingIn(child) : null;
    const told = isEach ? children.length : counted;
    // « Autres personnes » may follow.
    const isRest =
      end >= 0 && /\b(?:autres?|personnes?|ascendants?|majeurs?)\b/.test(fold(after[end]?.label ?? ''));
    return told === null || isRest || adults + told === stated
      ? []
      : [{ whole, stated, told: adults + told }];
  });
}

/** « Nombre d'adultes, vous compris : 2 », « Nombre d'enfants à charge : 2 », right over their total; null for anything else. */
function madeAbove(said: readonly Field[], at: number): number | null {
  const { group } = said[at] as Field;
  const [adults, children, ...others] = said.slice(0, at).filter((field) => field.group === group);
  if (!adults || !children || others.length > 0) return null;
  const isEach =
    /^(?:nombre d )?adultes?(?: (?:y compris vous|vous compris(?: e|e)?))?$/.test(fold(adults.label)) &&
    /^(?:nombre d )?enfants?(?: a charge| mineurs)?$/.test(fold(children.label));
  const [first, second] = [leadingIn(adults), leadingIn(children)];
  return isEach && first !== null && second !== null ? first + second : null;
}

/** « 1 (Camille EXEMPLE) », « 2 enfants » */
function leadingIn(field: Field): number | null {
  const number = /^\d{1,2}(?= ?\(|$| (?:enfants?|adultes?)$)/iu.exec(textOf(field) ?? '')?.[0];
  return number === undefined ? null : Number(number);
}
