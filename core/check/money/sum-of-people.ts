/** « Ressources du foyer », « Total du foyer »: a total over what each person of the household had, each named. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { spotOf } from '../finding.ts';
import { firstNames } from '../papers/first-names.ts';
import { isNamedTotal, isOfOneSpan, judge, judgeAll } from './totals.ts';

export function checkSumOfPeople(amounts: readonly Field[]): Finding[] {
  return [...ofHousehold(amounts), ...ofTotals(amounts), ...ofParts(amounts)];
}

const ofHome =
  /^(?:total des |montant des |ensemble des )?(?:ressources|revenus)(?: totale?s)? (?:du|de votre|de tout le|de notre) (?:foyer|couple)\b|^(?:a |pour )?(?:vous|nous) deux(?: (?:ensemble|reunie?s))?$/;
const aName = /^(?:(?:M|Mr|Mme|Mlle|Monsieur|Madame) )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u;
const aPerson =
  /^(?:vous|moi|(?:votre |mon |ma )?(?:conjointe?|concubine?|partenaire|épouse|époux|mari|femme|fille|fils))$/iu;
/** « Pension Alimentaire » is nobody's name. */
const aMoney =
  /\b(?:pensions?|revenus?|ressources?|salaires?|allocations?|aides?|primes?|rentes?|indemnites?|prestations?|loyers?|montants?|autres?|rsa|caf)\b/;

/** « Yann Le Goff (vous), total des trois mois »: an amount named by a person, and by nothing else. */
function isOfPerson({ label }: Field): boolean {
  const name = withoutBrackets(label)
    .replace(/,.*\b(?:total|en tout)\b.*$/i, '')
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return aPerson.test(name) || (aName.test(name) && !aMoney.test(fold(name)));
}

/** « Ressources du foyer », among those of each person of it and no other amount. */
function ofHousehold(amounts: readonly Field[]): Finding[] {
  const [sum, other] = amounts.filter(({ label }) => ofHome.test(fold(label)));
  const stated = readAmount((sum && textOf(sum)) ?? '');
  const isWith = ({ group }: Field): boolean => group === sum?.group;
  const others = amounts.filter((line) => line !== sum);
  const lines = others.filter(isWith);
  // Money told in another part of the page may be of the household too.
  if (others.some((line) => !isWith(line) && aMoney.test(fold(line.label)))) return [];
  return sum &&
    !other &&
    stated.state === 'amount' &&
    lines.length > 1 &&
    lines.every(isOfPerson) &&
    isOfOneSpan([sum, ...lines])
    ? judge(stated.cents, lines, spotOf(sum))
    : [];
}

const ofAll =
  /^total (?:general|du (?:foyer|menage)|de (?:votre|tout le) (?:foyer|menage)|d ensemble|des deux)\b/;

/** « Total Brut » is nobody's. */
const isOfSomebody = ({ label }: Field): boolean => {
  const [, name = ''] = /^total (?:de |d['’])?(\p{L}+)/iu.exec(label) ?? [];
  return firstNames.has(fold(name)) || aPerson.test(name);
};

/** « Total Léa sur les trois mois », « Total Jean sur les trois mois », and right under them « Total du foyer ». */
function ofTotals(amounts: readonly Field[]): Finding[] {
  const at = amounts.findIndex(({ label }) => ofAll.test(fold(label)));
  const sum = amounts[at];
  const stated = readAmount((sum && textOf(sum)) ?? '');
  const before = amounts.slice(0, Math.max(0, at));
  const lines = before.slice(
    before.findLastIndex((line) => !isNamedTotal(line) || line.group !== sum?.group) + 1,
  );
  const isOfOneEach = lines.every(isOfSomebody) && isOfOneSpan(lines);
  return sum && stated.state === 'amount' && lines.length > 1 && isOfOneEach
    ? judgeAll(stated.cents, lines, spotOf(sum))
    : [];
}

/** « Fabien LEROUGE (vous) », « Votre conjointe »: the title of what one person had. */
const isOfOne = (title: string | null): boolean =>
  fold(title ?? '')
    .split(' ')
    .some((word) => firstNames.has(word) || aPerson.test(word));

/** « Ressources du foyer, en moyenne par mois », « retenues après abattement » */
const ofOtherMeasure =
  /\b(?:moyen\w*|mensuel\w*|annuel\w*|par (?:mois|an|personne|part)|retenu\w*|abattements?|apres|plafonds?)\b/;

/** « Total sur trois mois », at the end of each person's part, and in a part of its own « Total des ressources du foyer ». */
function ofParts(amounts: readonly Field[]): Finding[] {
  const [sum, other] = amounts.filter(({ label }) => ofHome.test(fold(label)) || ofAll.test(fold(label)));
  const stated = readAmount((sum && textOf(sum)) ?? '');
  if (!sum || other || stated.state !== 'amount' || ofOtherMeasure.test(fold(sum.label))) return [];
  const isWith = ({ group }: Field): boolean => group === sum.group;
  const parts = Map.groupBy(
    amounts.filter((line) => !isWith(line)),
    ({ group }) => group,
  );
  const totals = [...parts.values()].flatMap((lines) => lines.filter(isNamedTotal));
  const isOneEach =
    totals.length === parts.size &&
    new Set(totals.map(({ group }) => group)).size === parts.size &&
    [...parts.keys()].every(isOfOne);
  // « Autres ressources : aucune » beside it adds nothing.
  const isAlone = amounts.every((line) => line === sum || !isWith(line) || !centsOf(line));
  // « Salaires », « Indemnités », under each person: no total of their own.
  const lines = [...parts.values()].flat();
  const isOfLines = totals.length === 0 && parts.size > 1 && [...parts.keys()].every(isOfOne);
  if (isOfLines && isAlone && isOfOneSpan(lines)) return judge(stated.cents, lines, spotOf(sum));
  return totals.length > 1 && isOneEach && isAlone && isOfOneSpan(totals)
    ? judgeAll(stated.cents, totals, spotOf(sum))
    : [];
}
