import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { birthInNir } from '../../values/nir-birth.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { saysNoMoney } from './no-money.ts';
import { amountsInTurn } from './none-in-turn.ts';

/** Two answers that do not go together, whatever the page is about. */
export function checkContradiction({ asked, recap, dates, page, procedure, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  // Where a guide asks for each month, it says so itself.
  const isLeftToGuide = procedure?.checks.some(({ kind }) => kind === 'unsaid');
  return [
    ...overNoneInTurn(asked),
    ...(isLeftToGuide ? overNoneOfSort(said) : overNone(said)),
    ...overNoWork(said),
    ...otherBirth(
      [...said, ...page.fields.filter((field) => isHeldNumber(field) && !said.includes(field))],
      dates,
      today,
    ),
  ];
}

/** Written there by the site, and not to be changed. */
const isHeldNumber = ({ valueType, readOnly }: Field): boolean => valueType === 'nir' && readOnly;

/**
 * A social security number begins with the year and the month of birth: those of the birth told beside it.
 */
function otherBirth(
  said: readonly Field[],
  dates: readonly PageDate[],
  today: Temporal.PlainDate,
): Finding[] {
  const numbers = said.filter(({ valueType }) => valueType === 'nir');
  const births = dates.filter(isBirth);
  if (numbers.length < 2) return apartFrom(numbers, births, today);
  // Of several people, each in a part of their own.
  return [...Map.groupBy(numbers, ({ group }) => group)].flatMap(([group, own]) =>
    group === null
      ? []
      : apartFrom(
          own,
          births.filter(({ spot }) => spot.group === group),
          today,
        ),
  );
}

function apartFrom(
  [number, otherNumber]: readonly Field[],
  [birth, otherOne]: readonly PageDate[],
  today: Temporal.PlainDate,
): Finding[] {
  if (!number || !birth || otherNumber || otherOne || birth.reading.state !== 'date') return [];
  // Hers, beside the birth of her child alone.
  const [first] = birth.fields;
  const isInParts = birth.fields.length > 1 && first?.group === first?.question;
  if (isInParts ? first?.heading !== number.heading : birth.spot.group !== number.group) return [];
  const roles = [first && personOf(first), personOf(number)].map((one) =>
    one?.role === 'named' ? 'you' : one?.role,
  );
  if (roles[0] !== roles[1] || ofWhom(birth.label) !== ofWhom(number.label)) return [];
  // A child is insured under the number of a parent, by whatever name.
  const isYoung = Temporal.PlainDate.compare(birth.reading.date.add({ years: ofAge }), today) > 0;
  if (!plainNumber.test(fold(number.label)) || (isYoung && ofWhom(number.label) === '')) return [];
  const own = birthInNir(textOf(number) ?? '');
  if (!own) return [];
  const { date } = birth.reading;
  return date.year % 100 === own.year && date.month === own.month
    ? []
    : [ownFinding('contradiction', 'problem', birth.spot, 'nir-birth-problem')];
}

const ofAge = 18;
/** « N° de sécurité sociale (13 chiffres) de l'assurée »; « de rattachement », « du parent » are of another. */
const plainNumber =
  /^(?:(?:n|no|numero|nir|insee|securite|secu|sociale?|immatriculation|inscription|identifiant|de|d|du|des|la|le|l|a|au|votre|mon|ma|son|sa|chiffres|premiers|caracteres|cle|avec|et|sans|complet|comprise|ou|\d+|assuree?|ouvrant|droit|beneficiaire|patiente?|malade|victime|salariee?|titulaire|eleve|responsable|representante?|legale?|defunte?|demandeu\w+|allocataire)(?: |$))+$/;

/** « Numéro de l'assuré » and « Date de naissance du patient »: of two people. */
const ofWhom = (label: string): string =>
  (/\b(assure|ouvrant droit|beneficiaire|patient|malade|victime|salarie|titulaire|eleve|responsable|representant|defunt)/.exec(
    fold(label),
  ) ?? [''])[0];

/** Each is compared with every amount of the page. */
const mostBoxes = 50;

const overBox = (box: Field, amount: Field): Finding =>
  ownFinding('contradiction', 'problem', spotOf(amount), 'contradiction-problem', { first: wordsOf(box) });

/** A box that says « none », as it may be ticked. */
const mayBeNone = ({ label }: Field): boolean => saysNoMoney(label) && !ofOthers.test(fold(label));

/** « Je n'ai eu aucune ressource en juin », ticked after the amount of that month. */
function overNoneInTurn(asked: readonly Field[]): Finding[] {
  return [...amountsInTurn(asked, mayBeNone)].flatMap(([box, amounts]) =>
    isNone(box)
      ? amounts
          .filter((field) => isMoney(field) && (amounts.length === 1 || isOfItsTime(field, box)))
          .map((field) => overBox(box, field))
      : [],
  );
}

/** « Aucune ressource pendant ces trois mois » is of each of its months; « rien en juin », of that one; « ce mois-ci », of none that is named. */
const isOfItsTime = (field: Field, box: Field): boolean =>
  monthOf(field) === null ||
  ((monthOf(box)?.month ?? monthOf(field)?.month) === monthOf(field)?.month &&
    !/\bce mois\b/.test(fold(box.label)));

/** « Je n'ai aucune de ces ressources », ticked over an amount. */
function overNone(said: readonly Field[]): Finding[] {
  const amounts = said.filter(isMoney);
  const inTurn = amountsInTurn(said, mayBeNone);
  return said
    .filter((box) => isNone(box) && !inTurn.has(box))
    .slice(0, mostBoxes)
    .flatMap((box) => {
      const given = amounts.filter((field) => isCoveredBy(field, box) && isOneOfThese(field, box, said));
      return given.map((field) => overBox(box, field));
    });
}

const ofOneSort =
  /^(?:aucune?|pas d[e ]?) ?.*\b(?:revenus?|salaires?|pensions?|allocations?|indemnites?|ressources?|chomage|primes?|loyers?)\b/;

/** « Aucun revenu de stage », ticked in the part of that money alone, over an amount of it. */
function overNoneOfSort(said: readonly Field[]): Finding[] {
  const boxes = said.filter(
    (field) =>
      field.kind === 'checkbox' &&
      field.group !== null &&
      stateOf(field) === 'filled' &&
      ofOneSort.test(fold(field.label)) &&
      !saysNoMoney(field.label),
  );
  return boxes.slice(0, mostBoxes).flatMap((box) =>
    said
      .filter(
        (field) =>
          isMoney(field) &&
          field.group === box.group &&
          mayBeSameMonth(monthOf(field), monthOf(box)) &&
          isOfSort(field, box),
      )
      .map((field) =>
        ownFinding('contradiction', 'problem', spotOf(field), 'contradiction-problem', {
          first: box.label,
        }),
      ),
  );
}

/** By its name or by that of its part: « Vos ressources » holds all sorts. */
function isOfSort({ label, group }: Field, box: Field): boolean {
  const sort = stems(box.label).filter(
    (stem) => !/^(?:revenu|ressou|trois|somme|period|trimes|mois)/.test(stem),
  );
  return stems(`${group ?? ''} ${label}`).some((stem) => sort.includes(stem));
}

/** « À cocher seulement si … » says when, not of what. */
const ofOthers = /\b(autres?|sauf|hors|seulement(?! (?:si|lorsque|quand)\b))\b/;

/** A box ticked, a line that says « Oui » to it, or one chosen among others: « Aucune ressource ce mois-ci ». */
function isNone(field: Field): boolean {
  const words = fold(wordsOf(field));
  if (!saysNoMoney(wordsOf(field)) || ofOthers.test(words)) return false;
  if (isShown(field)) return field.valueType === 'yes-no' && yesNoOf(field) === 'yes';
  return isChosen(field) || (field.kind === 'checkbox' && stateOf(field) === 'filled');
}

const isChosen = ({ kind }: Field): boolean => kind === 'radio' || kind === 'button-group';

/** Where it is said that there was nothing: by the answer chosen, or by the name of what is ticked. */
const wordsOf = (field: Field): string => (isChosen(field) ? textOf(field) : field.label) ?? '';

/** All of her work of a month: not one sort of it, one day, one place, nor what a child does. Of words without their month. */
const noWork =
  /^(je |j |vous )?(n ai |n avez )?((exerce |eu )?aucune activite|pas (exerce|eu) d activite|pas travaille|sans activite)( professionnelle| salariee| remuneree)*( (en|au|cours|pendant|durant|ce|du|le|de|la|mois|ci|periode|20\d\d))*$/;

/** « Je n'ai exercé aucune activité », ticked or told on a recap under hours or a salary. */
function overNoWork(said: readonly Field[]): Finding[] {
  const told = said
    .map((box) => ({ box, words: saidBy(box) }))
    .filter(({ words }) => noWork.test(withoutMonths(fold(words))));
  return told.flatMap(({ box, words }) =>
    said
      .filter(
        (field) =>
          isOfWork(field) &&
          field.heading === box.heading &&
          [null, field.group].includes(box.group) &&
          isSamePerson(personOf(field), personOf(box)) &&
          mayBeSameMonth(monthOf(field), monthOf(box)),
      )
      .slice(0, mostBoxes)
      .map((field) =>
        ownFinding('contradiction', 'problem', spotOf(field), 'answers-apart', { first: words }),
      ),
  );
}

/** The words of a box that is ticked, or of an answer shown again. */
function saidBy(field: Field): string {
  if (isShown(field) && field.valueType === 'free-text') return textOf(field) ?? '';
  if (isChosen(field))
    return ofPart.test(foldAll(field.label, field.question, field.group)) ? '' : (textOf(field) ?? '');
  return field.kind === 'checkbox' && stateOf(field) === 'filled' ? field.label : '';
}

/** « Semaine 1 : je n'ai pas travaillé » */
const ofPart =
  /\b(?:semaines?|jours?|journees?|quinzaine|matin|week|dimanches?|samedis?|employeurs?|contrats?|missions?)\b/;

const withoutMonths = (words: string): string =>
  words
    .split(' ')
    .filter((word) => /\d/.test(word) || monthNumber(word) === null)
    .join(' ');

const notOfThisWork =
  /\b(pensions?|retraites?|rentes?|allocations?|indemnites?|formation|benevol\w*|stage|journalier|reference|derniere?s?|precedan\w*|precedent\w*|avant|ancien\w*|vers\w+)\b/;

function isOfWork(field: Field): boolean {
  const { label, valueType } = field;
  const words = fold(label);
  const isPay = valueType === 'amount' && /\b(salaires?|bruts?|remunerations?)\b/.test(words);
  const isTime = valueType === 'hours' && /\b(travail\w*|effectuees?|remunerees?|payees?)\b/.test(words);
  return (isPay || isTime) && !notOfThisWork.test(words) && (centsOf(field) ?? 0) !== 0;
}

/** In its own part, or in one within it: the box of a person's card, over the months that have a title there. */
const isInPartOf = (field: Field, box: Field): boolean =>
  field.group === box.group || (box.group !== null && field.outerGroup === box.group);

/** In the same part of the page, of the same person and month where they are named. */
function isCoveredBy(field: Field, box: Field): boolean {
  const month = monthOf(box);
  return (
    isInPartOf(field, box) &&
    field.heading === box.heading &&
    isSamePerson(personOf(field), personOf(box)) &&
    (month === null || month.month === monthOf(field)?.month)
  );
}

/** What one has each month, and neither pays, owes, keeps nor asks for. */
const had =
  /\b(ressources?|revenus?|salaires?|paies?|payes?|remunerations?|gains?|gagne\w*|percu\w*|recu\w*|touche\w*|pensions?|retraites?|allocations?|indemnites?|primes?|rentes?|bourses?|chomage|benefices?|rsa|aah|ass|are|net|brut|social|argent|autres?)\b|^(le |votre )?(montants?|sommes?|total)( (mensuel\w*|du mois|en euros|total\w*))?$/;
const paidOrAsked =
  /\b(loyers?|charges|frais|factures?|dettes?|credits?|mensualites?|impots?|depenses?|demande\w*|souhaite\w*|versee?s? (a|pour|au)|pensions? (alimentaires? )?versee?s?|plafonds?|quotient)\b/;

/** An amount that she, or somebody of the household, had. */
export function isMoney(field: Field): boolean {
  const name = fold(withoutMonths(fold(field.label)).replace(/\b20\d\d\b/g, ' '));
  const isHad = had.test(name) || name === '';
  return isHad && !paidOrAsked.test(name) && field.valueType === 'amount' && (centsOf(field) ?? 0) !== 0;
}

const ofThese = /\b(de|d) (ces|celles|ceux)\b/;

/** « Aucune de ces ressources », among boxes that each name one: the others may well be had. */
function isOneOfThese(field: Field, box: Field, said: readonly Field[]): boolean {
  const named = said.filter(
    (one) => one !== box && one.kind === 'checkbox' && box.question !== null && one.question === box.question,
  );
  if (!ofThese.test(fold(wordsOf(box))) || named.length === 0) return true;
  const own = stems(field.label);
  return named.some(({ label }) => stems(label).some((stem) => own.includes(stem)));
}
