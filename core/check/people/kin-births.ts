/**
 * Two people, each with a birth in a part of their own, one of whom is said to be the child of the other: « Lien avec la personne
 * âgée : sa fille », and both born the same day.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';
import { leastBetween, whoseBirth } from './births.ts';

export function checkKinBirths({ asked, recap, dates }: CheckContext): Finding[] {
  const [one, two, more] = dates.filter((date) => isBirth(date) && dayOf(date) !== null);
  if (!one || !two || more || partOf(one) === partOf(two)) return [];
  // « Enfant » and « Responsable légal »: see births.ts.
  if (whoseBirth(one) === 'child' || whoseBirth(two) === 'child') return [];
  const pair = told([...asked, ...recap], one, two) ?? named(one, two);
  const [parent, child] = [pair && dayOf(pair.parent), pair && dayOf(pair.child)];
  if (!pair || !parent || !child || !isBefore(child, parent.add({ years: leastBetween }))) return [];
  const first = [partOf(pair.child), pair.child.spot.fieldLabel].filter(Boolean).join(' – ');
  return [{ ...ownFinding('agreement', 'problem', pair.parent.spot, 'births-near', { first }), why: null }];
}

interface Pair {
  parent: PageDate;
  child: PageDate;
}

const partOf = ({ fields: [field] }: PageDate): string => field?.group ?? '';

const asksTie =
  /^(?:(?:votre|quel est (?:votre|son|le)) )?(?:lien|parente|degre de parente|qualite)\b|^(?:cette personne est|vous etes)\b/;
/** « Sa fille ou son fils »; neither « belle-fille » nor « fils du conjoint ». */
const isChild =
  /^(?:je suis |c est )?(?:(?:son|sa|mon|ma|votre|le|la|l|un|une) )?(?:petits? |petites? )?(?:fils|fille|enfant)\b(?!.*\b(?:conjointe?|concubine?|partenaire|mari|femme|beau|belle|accueilli\w*)\b)/;
const isParent =
  /^(?:je suis |c est )?(?:(?:son|sa|mon|ma|votre|le|la|l|un|une) )?(?:grande? )?(?:pere|mere|papa|maman)\b(?!.*\b(?:conjointe?|concubine?|partenaire|mari|femme|beau|belle)\b)/;

/** By what is chosen as the tie, in the part of one of the two. */
function told(said: readonly Field[], one: PageDate, two: PageDate): Pair | null {
  const ties = said.flatMap((field) => {
    const [label, answer] = [fold(field.label), fold(textOf(field) ?? '')];
    const tie = isChild.test(answer) ? 'child' : isParent.test(answer) ? 'parent' : null;
    const own = [one, two].find((date) => partOf(date) === (field.group ?? ''));
    if (!asksTie.test(label) || tie === null || !own) return [];
    const other = own === one ? two : one;
    // « Lien avec la personne aidée : ma mère » says who the other is; « avec vous : ma mère », who this one is.
    const isOfOther =
      /^(?:c est )?(?:mon|ma) /.test(answer) && !/\bavec (?:vous|moi)\b|^cette personne/.test(label);
    const [whose, rest] = isOfOther ? [other, own] : [own, other];
    return [tie === 'child' ? { child: whose, parent: rest } : { parent: whose, child: rest }];
  });
  const [only, another] = ties;
  return only && !another ? only : null;
}

const ofHerParent = /\b(?:votre|ma|mon) (?:mere|pere|maman|papa)\b/;
const ofHer = /\bvotre date de naissance\b|\bma date de naissance\b/;

/** « Date de naissance de votre mère », and « Votre date de naissance » */
function named(one: PageDate, two: PageDate): Pair | null {
  const isOf = (who: RegExp, { fields: [field], spot }: PageDate): boolean =>
    [spot.fieldLabel, field?.group].some((name) => who.test(fold(name ?? '')));
  const parent = [one, two].find((date) => isOf(ofHerParent, date));
  const child = [one, two].find((date) => date !== parent && isOf(ofHer, date));
  return parent && child ? { parent, child } : null;
}
