/**
 * « Locataire, sans aucune aide au logement », chosen, and 2 568 € in « Aide au logement reçue (APL, ALS) »: what the words of a
 * chosen answer deny, and a case called by it that holds an amount, or a name.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn, withoutMonths } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { sameMoney } from '../same-money.ts';
import { isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { directionOf, isOfOtherYear } from './money-named.ts';

/** « Sans aucune aide », « je ne perçois pas de pension », « ni pension ni rente »: what comes after is what there is none of. */
const denial =
  /\b(?:sans(?! (?:que|avoir|etre|compter|doute|objet|reponse)\b)|(?<!\bou )aucune?s?(?! (?:de|des|d)\b)|pas (?:de|d|la|le|l|les)|ni) (?=\p{L})/u;
const denials = new RegExp(denial.source, 'gu');
/** Where what is denied ends: the time, the reason, another thing. */
const ends =
  /\b(?:mais|car|parce|depuis|pendant|durant|actuellement|en ce moment|ou|et|ni|que|qui|avec|cette annee|ce mois|ce trimestre|pour l instant|a ce jour|a declarer|cette fois)\b/;
/** Of some of it, of a change, of a wish, or with it as well as without. */
const ofElse =
  /\b(?:autres?|seule?(?:ment)?|tou(?:te)?s|changements?|modifi\w*|preference|avis|opinion|encore|plus de|avec ou sans|souhait\w*|demand\w*|besoin|droit|condition|plafond|limite|reponse|probleme)\b/;

const link = new Set(
  'les des une aux sur pour dans chez par son ses mon mes vos nos votre notre cette aucun aucune avoir est tout'.split(
    ' ',
  ),
);
const wordsOf = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => word.length > 2 && !link.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})e?s$/u, '').slice(0, 7));

/** One thing under several names. */
const alike = Object.entries({
  ...sameMoney,
  emprunt: 'prets?|credits?',
  mutuelle: 'complementaires? sante',
}).map(([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, 'g')] as const);
const inOneName = (folded: string): string =>
  alike.reduce((text, [name, words]) => text.replace(words, name), folded);

/** Too much may be called so. */
const ofAny =
  /^(?:revenu|ressour|somme|argent|activit|emploi|travail|profess|montant|enfant|personn|conjoin|couple|change|evenem|date|periode|situati|charge|aide|frais|objet)$/;

export function checkDeniedByChoice({ asked, recap }: CheckContext): Finding[] {
  return [asked, recap].flatMap((said) =>
    said.flatMap((choice) => {
      const things = isChoice(choice) ? deniedIn(textOf(choice) ?? '') : [];
      if (things.length === 0 || choice.options.every((option) => deniedIn(option).length > 0)) return [];
      return said
        .filter((field) => things.some((thing) => isGiven(field) && isOf(field, thing, choice)))
        .map((field) => answersApart(spotOf(field), choice));
    }),
  );
}

/** Further words are of a text about the procedure. */
const longestChoice = 100;
const isChoice = ({ kind, options, value }: Field): boolean =>
  options.length > 1 && kind !== 'checkbox' && value.state === 'filled' && value.text.length <= longestChoice;

/** The words of each thing that an answer says there is none of. */
function deniedIn(text: string): string[][] {
  return withoutBrackets(text)
    .split(/[:;,.–—]/u)
    .flatMap((part) => {
      const words = fold(part);
      if (ofElse.test(words)) return [];
      return words.split(denials).slice(1);
    })
    .map((thing) => wordsOf(inOneName(thing.split(ends)[0] ?? '')))
    .filter((thing) => thing.length > 0 && thing.length < 5 && !thing.every((word) => ofAny.test(word)));
}

/** « Montant de », « Nom de votre »: what is asked of the thing. */
const asksOf =
  /^(?:(?:montants?|sommes?|total|noms?|numeros?|adresse|coordonnees|organisme|nom et adresse|mensualites?|mensuel\w*|annuel\w*|nette?s?|brute?s?|percue?s?|recue?s?|combien|votre|vos|mes|mon|ma|le|la|les|l|de|des|du|d|en|par|mois|et|sa|son) )+/;
/** Not had, or not of now: asked for, to come, of before, taken off. */
const notOfIt =
  /\b(?:hors|sans|avant|apres|deduit\w*|deduction|demand\w*|souhait\w*|prevue?s?|estim\w*|simul\w*|attendue?s?|futur\w*|prochain\w*|nouve\w*|ancien\w*|precedent\w*|dernie\w*|deja|rembours\w*|trop percu|plafond\w*|maxim\w*|autres?|si|refus\w*|dues?|impaye\w*|fin|passee?|jusqu\w*|versee? (?:a|au|aux))\b/;
const ofDenied = new Set<Field['valueType']>(['name', 'organisation', 'identifier', 'unknown', 'free-text']);

function isGiven(field: Field): boolean {
  if (field.valueType === 'amount') return (centsOf(field) ?? 0) > 0;
  return (
    ofDenied.has(field.valueType) &&
    field.kind === 'text' &&
    stateOf(field) === 'filled' &&
    !tellsNothing(field) &&
    !denial.test(fold(textOf(field) ?? ''))
  );
}

/** « Je ne perçois pas », « actuellement »: of now. */
const ofNow = /\b(?:je (?:ne |n )?\p{L}+ (?:pas|aucune?)|actuellement|a ce jour|en ce moment)\b/u;

function isOf(field: Field, thing: readonly string[], choice: Field): boolean {
  const { label, group, question, heading } = field;
  const name = inOneName(fold(withoutMonths(withoutBrackets(label))));
  if (notOfIt.test(foldAll(label, group === choice.group ? null : group, question))) return false;
  const inBrackets = [...label.matchAll(/\(([^()]*)\)/g)].flatMap(([, text = '']) =>
    wordsOf(inOneName(fold(text))),
  );
  const own = wordsOf(name.replace(asksOf, ''));
  const [head] = own;
  const isCalledSo =
    head !== undefined &&
    (thing.includes(head) || wordsOf(name)[0] === thing[0]) &&
    thing.every((word) => [...own, ...wordsOf(name), ...inBrackets].includes(word));
  return (
    isCalledSo &&
    isSamePerson(personOf(field), personOf(choice)) &&
    mayBeSameMonth(monthOf(field), monthOf(choice)) &&
    !isOfOtherYear(choice, field) &&
    isSameWay(fold(textOf(choice) ?? ''), foldAll(label, group)) &&
    !(ofNow.test(fold(textOf(choice) ?? '')) && isOfTime(foldAll(label, group, heading), label))
  );
}

/** « Pas de pension à recevoir », and what is paid. */
function isSameWay(denied: string, name: string): boolean {
  const own = directionOf(name);
  if (own === null) return true;
  const asked = /\b(?:vers\w*|pa[iy]\w*)\b/.test(denied)
    ? 'paid'
    : /\b(?:percoi\w*|recoi\w*|touch\w*|recevoir|percue?|recue?)\b/.test(denied)
      ? 'had'
      : null;
  return asked === own;
}

/** A month, or a year of them, that may be gone. */
const isOfTime = (names: string, label: string): boolean =>
  monthsIn(label).length > 0 ||
  /\b(?:douze|12) (?:derniers )?mois\b|\bannee\b|\b20\d\d\b|\btrimestre\b/.test(names);
