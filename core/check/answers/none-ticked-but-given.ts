/**
 * « Mon conjoint n'a touché aucune ressource », ticked, and what he was paid beside it; « Aucun changement », chosen, and its
 * day; « sans emploi : aucun travail », and the pay of those months.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { isMoney } from './contradiction.ts';
import { asResources, saysNoMoney } from './no-money.ts';

/** What there is none of: « aucune pension en 2025 », « rien perçu », « rien ce mois-ci ». */
const none = /\b(?:aucune?s?|pas (?:de|d|eu de|eu d)|sans|rien)\b(.*)$/;
/** « Aucun changement », « rien à signaler »: of the situation, not of money. */
const ofSituation = /^ ?(?:changements?|modifications?|de nouveau|a signaler|n a change|evenements?)\b/;
/** « Aucun revenu d'activité » is of activity: any money is a « revenu ». */
const anySort = /^(?:revenu|ressou|somme|argent|trois|period|trimes)/;

interface Denial {
  isOfAllMoney: boolean;
  isOfOthers: boolean;
  stems: readonly string[];
}

export function checkNoneTickedButGiven({ asked, page }: CheckContext): Finding[] {
  return [...underBoxes(asked, page), ...underChoices(asked)];
}

/** A part of more cases is none of one box. */
const mostAround = 50;
/** Further from a choice, a case is of something else. */
const mostAfter = 6;
const ofChange = /\b(?:changements?|evenements?|modifications?)\b/;
const ofWork = /\b(?:travail|emploi|activite|salarie)\b/;
/** « Paie de mai », of a month that the choice is of. */
const aPay = /^(?:paies?|payes?|salaires?)\b(?!.*\b(?:conjoint\w*|enfants?|conges?|solde|indemnit\w*)\b)/;

/** « Aucun changement », « sans emploi : aucun travail », among other answers. */
function underChoices(asked: readonly Field[]): Finding[] {
  return asked.flatMap((choice, at) => {
    const chosen = fold(textOf(choice) ?? '');
    const thing = isChoice(choice) ? none.exec(chosen)?.[1] : undefined;
    if (thing === undefined) return [];
    const near = runOf(asked.slice(at + 1, at + 1 + mostAfter), choice);
    const isOfIt = (field: Field): boolean => {
      const name = fold(field.label);
      if (ofSituation.test(thing)) return field.valueType === 'date' && ofChange.test(name);
      const isPaid = ofWork.test(thing) && aPay.test(name) && (centsOf(field) ?? 0) > 0;
      return isPaid && isOfTime(choice, field);
    };
    const given = near.find((field) => isGiven(field) && isOfIt(field));
    return given ? [answersApart(spotOf(given), choice)] : [];
  });
}

const isChoice = (field: Field): boolean =>
  field.options.length > 1 && field.kind !== 'checkbox' && !isYesNo(field);

/** « De mai à juillet 2026, vous étiez », and the pay of June. */
function isOfTime({ label }: Field, field: Field): boolean {
  const [first, last] = monthsIn(label);
  const month = monthOf(field)?.month;
  return (
    first !== undefined && last !== undefined && month !== undefined && isFrom(first.month, last.month, month)
  );
}
const isFrom = (first: number, last: number, month: number): boolean =>
  first <= last ? month >= first && month <= last : month >= first || month <= last;

function underBoxes(asked: readonly Field[], page: PageModel): Finding[] {
  return asked.flatMap((box, at) => {
    const denial = isTickedBox(box) ? denialIn(box.label) : null;
    if (denial === null) return [];
    const given = partOf(box, at, asked).find(
      (field) => isGiven(field) && !isOfSomebodyElse(box, field, page) && isDenied(field, denial, box),
    );
    return given ? [answersApart(spotOf(given), box)] : [];
  });
}

const isTickedBox = (field: Field): boolean =>
  field.kind === 'checkbox' && field.valueType !== 'consent' && stateOf(field) === 'filled';

function denialIn(label: string): Denial | null {
  // « Aucune : je ne suis couverte par aucune mutuelle »
  const part = label.split(/[:(]/u).findLast((one) => none.test(asResources(fold(one)))) ?? '';
  const [, thing] = none.exec(asResources(fold(part))) ?? [];
  if (thing === undefined || ofSituation.test(thing)) return null;
  const isOfOthers = /\bautres?\b/.test(thing);
  return {
    isOfAllMoney: saysNoMoney(label) || ofThisMonth.test(thing),
    isOfOthers,
    stems: stems(thing)
      .filter((stem) => isOfOthers || !anySort.test(stem))
      .slice(0, 2),
  };
}

/** « Karim n'a eu aucune ressource », beside the pay of Nadia; a part that names nobody may be of him. */
function isOfSomebodyElse(box: Field, field: Field, page: PageModel): boolean {
  const [whose, other] = [personOf(box), personOf(field)];
  const names = namesIn(`${box.group ?? ''} ${box.label}`);
  const others = namesIn(`${field.group ?? ''} ${field.label}`);
  if (others.some((name) => names.includes(name))) return false;
  const [, own] = ofOne.exec(box.label) ?? [];
  if (own !== undefined && !hasWords(foldAll(field.label, field.group), fold(own)))
    return !isUnderNameOf(own, field, page);
  const isNamed = other.role !== 'you' || others.length > 0 || hers.test(foldAll(field.label, field.group));
  const isInPart = field.group === box.group;
  return isNamed && !(whose.role === other.role && (isInPart || whose.role !== 'named'));
}
/** « Enfant : Lucas, né le … », a line of the page over the cases of its part, and no other line with a name since. */
function isUnderNameOf(name: string, { label }: Field, { blocks }: PageModel): boolean {
  const above = blocks.slice(0, blocks.indexOf(label)).findLast((line) => aPerson.test(line));
  return above !== undefined && hasWords(fold(above), fold(name));
}
const aPerson =
  /^(?:enfants?|personne|(?:mon |ma |votre )?conjointe?|concubine?|membre)\b.{0,12}\p{Lu}\p{L}|^(?:M\.|Mme)\s/iu;

/** « Manon n'a eu aucune ressource », « Manon : aucune ressource », « Aucune ressource pour Manon » */
const ofOne =
  /(?:^(?!Mon |Ma |Je |Nous |Mes |Rien |Ni |Aucun|Pas |Sans )|\bpour )(\p{Lu}\p{Ll}+)(?= (?:n['’]|:|\p{Lu}{2})|$)/u;
const namesIn = (text: string): string[] => text.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?= \p{Lu}{2}|$)/gu) ?? [];
const hers = /\b(?:vous|vos|votre|mes|mon|ma|moi)\b/;

/**
 * The cases that the box is about: those of its own part; where it stands alone in it, those of the one part right before or
 * right after it under the same title. A box said of one month, « rien ce mois-ci », is of the case before it.
 */
function partOf(box: Field, at: number, asked: readonly Field[]): readonly Field[] {
  const before = runOf(asked.slice(Math.max(0, at - mostAround), at).reverse(), box);
  const after = runOf(asked.slice(at + 1, at + mostAround), box);
  if (noneThisMonth.test(fold(box.label))) return before.slice(0, 1);
  const own = [...before, ...after].filter(({ group }) => group === box.group);
  if (own.length > 0) return own;
  // Under no title, it says nothing of the parts that have one.
  const near = box.group === null ? [] : [...before, ...after];
  return before.length > 0 && after.length > 0 ? [] : near;
}
const noneThisMonth = /^(?:rien|neant|aucune?(?: ressource| somme| montant)?) (?:pour |sur |dans )?ce mois\b/;
const ofThisMonth = /^ ?(?:(?:pour|sur|dans) )?ce mois\b/;

/** The cases written next to each other, up to another part of the page, a box or a question. */
function runOf(near: readonly Field[], { heading }: Field): readonly Field[] {
  const [first] = near;
  const end = near.findIndex(
    (field) =>
      field.kind === 'checkbox' ||
      isYesNo(field) ||
      field.group !== first?.group ||
      field.heading !== heading,
  );
  return end < 0 ? near : near.slice(0, end);
}

const isGiven = (field: Field): boolean =>
  stateOf(field) === 'filled' && field.options.length === 0 && !tellsNothing(field) && centsOf(field) !== 0;

/** « Nom de ma mutuelle » is of the mutuelle; « Nom de l'hébergeant figurant sur le justificatif », of another. */
const ofDetail = /^(?:numero|monta|organi|refere|echean|actuel)/;

function isDenied(field: Field, denial: Denial, box: Field): boolean {
  const names = foldAll(field.label, field.group);
  if (denial.isOfOthers && !/\bautres?\b/.test(names)) return false;
  if (!mayBeSameMonth(monthOf(box), monthOf(field))) return false;
  const isBeside = field.group === box.group && field.heading === box.heading;
  // In the part of the box itself, other checks tell what goes against « aucune ressource » of nobody by name.
  if (denial.isOfAllMoney && !denial.isOfOthers)
    return isMoney(field) && !(isBeside && saysNoMoney(box.label) && !ofOne.test(box.label));
  const [first, ...others] = stems(field.label).filter((stem) => !ofDetail.test(stem));
  const own = field.valueType === 'amount' ? [first, ...others, ...stems(field.group ?? '')] : [first];
  return denial.stems.some((stem) => own.includes(stem));
}
