import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isMarkedOptional, isOptional, stateOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import { monthName } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { changeOf } from '../answers/changed.ts';
import { isSaidBesideIt, isTickedIfBlank } from '../asks/amount-or-none.ts';
import { mayStayBlank } from '../asks/may-stay-blank.ts';
import { isZeroAskedOfEach, zeroAskedIn } from '../asks/zero-asked.ts';
import { betweenParts } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, spotOf } from '../finding.ts';
import { rowOf } from '../meanings.ts';
import { saysNoChild } from '../people/children-told.ts';
import { livesAsCouple } from '../people/couple.ts';
import { clausesOf, longestText, sentencesOf } from '../sentences.ts';
import { isSamePerson, monthOf, personOf } from '../who-and-when.ts';
import { boxesToTick } from './boxes-to-tick.ts';
import { monthsLeft } from './guide-months-left.ts';
import {
  type Block,
  covers,
  isChoice,
  isOfSubject,
  isOnlyBox,
  isTickedBeside,
  noneIn,
  saidNo,
  saysNeither,
  subjectOf,
} from './none-said.ts';
import { blocksOf, goesWithAYes } from './told-by-month.ts';
import { isOfAnother } from './whose-months.ts';

const othersBlank =
  /^(?:les )?autres (?:lignes|cases|champs) peuvent (?:rester|etre laissee?s?) (?:vides?|en blanc)\b/;

/** « Une case sans montant se laisse vierge »: by the page's own words, an empty case says that there was none. */
const blankIsNone =
  /\bcases? sans (?:montant|somme|revenu|ressource|versement)s? (?:se laisse\w*|reste\w*|peu(?:t|vent) rester|sont? a laisser) (?:vierge|vide|en blanc)|\blaisse\w* (?:vierge|vide|en blanc)s? (?:les|toute|la) cases? sans (?:montant|somme|revenu|ressource|versement)/;

/** « Pension alimentaire reçue pour Lou » is her parent's. */
const isForAnother = /[Pp]ensions?\b.*\bpour \p{Lu}/u;

/** A person's month with nothing said: no amount, no zero, no « aucune ressource ». Said zero is an answer; empty is not. */
export function checkUnsaid(guide: Procedure, check: CheckOf<'unsaid'>, context: CheckContext): Finding[] {
  const { page, asked } = context;
  if (page.blocks.some((block) => blankIsNone.test(fold(block)))) return [];
  // A recap asks for nothing: what it shows is what was said.
  const said = asked.some(({ valueType }) => valueType === 'amount')
    ? asked
    : [...new Set([...asked, ...context.recap, ...page.fields.filter(isHeldAmount)])];
  const { none, ticked } = noneIn(said, check.noneLabels);
  const isZeroAsked = zeroAskedIn(page);
  const isOfEach = isZeroAskedOfEach(page);
  const amounts = said.filter(
    (field) => !goesWithAYes(field, guide, context) && !isSaidBesideIt(field, said),
  );
  const blocks = blocksOf(amounts, isZeroAsked, page.blocks);
  const sentences = sentencesOf(page.blocks, longestText).map(fold);
  const clauses = clausesOf(page.blocks, longestText);
  // Beside a box that says it, an empty case alone does not.
  const blankSaid = clauses.map(fold).filter((one) => mayStayBlank(one) && !/\bcoche[rz]?\b/.test(one));
  const isBlankSaid = blankSaid.length > 0 && !sentences.some((one) => isTickedIfBlank.test(one));
  // « Laissez vides les lignes qui ne vous concernent pas », over a box of each month that says there was nothing in it.
  const isMonthBlankSaid = blankSaid.some((one) => /\b(?:mois|periode)\b/.test(one));
  const mayBeBlank = (block: Block): boolean =>
    isBlankSaid &&
    (isMonthBlankSaid ||
      !none.some(
        (box) =>
          box.kind === 'checkbox' && block.month !== null && monthOf(box) !== null && covers(box, block),
      ));
  // « Zéro s'écrit 0 pour les salaires ; les autres lignes peuvent rester vides »: but for those it names.
  const before = clauses.findIndex((clause) => othersBlank.test(fold(clause))) - 1;
  const zeroOf = /\b0\b/.test(clauses[before] ?? '') ? (clauses[before] ?? null) : null;
  const isFree = (field: Field): boolean =>
    zeroOf !== null && !stems(field.label).some((word) => stems(zeroOf).includes(word));
  const isAlone = livesAsCouple(context) === false;
  const isChildless = [...asked, ...context.recap].some(saysNoChild);
  const isNobody = ({ person, fields }: Block): boolean =>
    (isAlone && person.role === 'partner') ||
    (isChildless && person.role === 'child' && fields.every((field) => isOfNoChild(field, said)));
  const problem = (field: Field, block: Block, key: string): Finding =>
    packFinding(guide, check, 'problem', spotOf(field), paramsOf(block), key);

  const ofMonth = (block: Block): Finding[] => {
    const [first] = block.fields;
    if (!first || isNobody(block) || isForMore(block, said)) return [];
    const box = ticked.find(
      (field) =>
        (covers(field, block) || isOnlyBox(field, none, block)) &&
        !isOfAnother(field, block.fields, page.blocks),
    );
    if (box) {
      const given = ofNamed(box, block.fields).find(
        (field) => isGainOf(box, field) && !isOfOtherMoney(box, field),
      );
      // Of several that could be of this person and month, nothing tells which.
      const [, another] = none.filter((field) => covers(field, block));
      const isAgainst = given && !another && !saysNeither(box.label);
      return isAgainst ? [problem(given, block, check.noneButAmountText)] : [];
    }
    if (mayBeBlank(block) || saidNo(said, block, none) || block.fields.every(isFree)) return [];
    const own = blocks.filter((one) => isSamePerson(one.person, block.person)).flatMap((one) => one.fields);
    if (isSaidBeside(block, said) || isTickedBeside(block, own, said, ticked)) return [];
    const states = block.fields.map(stateOf);
    // Already said to be unread, or wiped.
    if (states.includes('unread') || block.fields.some((field) => changeOf(field) === 'wiped')) return [];
    if (!states.includes('filled')) return [problem(first, block, keyFor(check, block))];
    const left = isOfEach ? leftIn(block) : gapsOf(block, blocks, isZeroAsked);
    return left
      .filter((field) => !isCaseForMore(field) && !isFree(field))
      .map((field) => problem(field, block, check.text));
  };
  const unchosen = choicesLeft(none, said)
    .map((field) => ({ person: personOf(field), month: monthOf(field), fields: [field] }))
    .filter((block) => !isNobody(block) && !isToldIn(said, block));
  return [
    ...blocks.flatMap(ofMonth),
    ...unchosen.flatMap((block) => block.fields.map((field) => problem(field, block, keyFor(check, block)))),
    // A box or a sentence about the whole quarter says it of each month.
    ...(ticked.length === 0 ? monthsLeft(context) : []),
    ...boxesToTick(said, none, blocks, page.blocks),
    ...(isBlankSaid
      ? boxesOverBlank(none, said, blocks).map((box) =>
          packFinding(guide, check, 'problem', spotOf(box), { month: '', person: '' }, check.text),
        )
      : []),
  ];
}

/** Cases that may stay blank, and all of them do: then the page's own box says that there was none, or nobody does. */
function boxesOverBlank(none: readonly Field[], said: readonly Field[], blocks: readonly Block[]): Field[] {
  const [box, other] = none;
  const isEmpty = (field: Field): boolean => stateOf(field) === 'empty';
  if (box?.kind !== 'checkbox' || other || !isEmpty(box) || blocks.length === 0) return [];
  const isOfAll = (block: Block): boolean => isOnlyBox(box, none, block) && !saidNo(said, block, none);
  return blocks.every(isOfAll) && said.every((field) => field.valueType !== 'amount' || isEmpty(field))
    ? [box]
    : [];
}

/** « Sofia n'a rien gagné en avril », where the cases of Karim stand in one part with those that name her: of hers alone. */
function ofNamed({ label }: Field, fields: readonly Field[]): readonly Field[] {
  const name = fold(/^(\p{Lu}\p{Ll}{2,}) n/u.exec(label)?.[1] ?? '');
  const own = name === '' ? [] : fields.filter((field) => hasWords(fold(field.label), name));
  return own.length > 0 ? own : fields;
}

/** Money that she had, against « aucune ressource »: what she pays is not, nor, in a box of her child's, what her child's parent has. */
const isGainOf = (box: Field, field: Field): boolean =>
  isMoney(field) &&
  !isPaid(fold(field.label)) &&
  !([field.label, field.group ?? ''].some((text) => isForAnother.test(text)) && isOfAnotherPerson(box)) &&
  isOfSubject(box, [field]);

const isOfAnotherPerson = (box: Field): boolean =>
  personOf(box).role !== 'you' || subjectOf(box) !== undefined;

/** « Je n'ai rien encaissé avec ma micro-entreprise »: of that alone, and not of « Salaires ». */
const isOfOtherMoney = ({ label }: Field, given: Field): boolean =>
  ofBusiness.test(label) &&
  !/ressource|revenu|salaire/i.test(label) &&
  !ofBusiness.test(`${given.label} ${given.group ?? ''}`);
/** In the page's own words: once folded, « encaissé » is « perçu ». */
const ofBusiness =
  /encaiss|factur|(?<!\p{L})vend(?:u|re)|(?<!\p{L})ventes?(?!\p{L})|chiffres? d['’]affaires|recette|(?:micro|auto)-?\s?entre|indépendant|bénéfice/iu;

/** Whether an amount of that person and of that month is given. */
const isToldIn = (said: readonly Field[], { person, month }: Block): boolean =>
  said.some(
    (amount) =>
      amount.valueType === 'amount' &&
      stateOf(amount) === 'filled' &&
      isSamePerson(personOf(amount), person) &&
      (month === null || month.month === monthOf(amount)?.month),
  );

/** « Enfant 2 », of whom nothing is known: where she has none, nobody; « Enfant (Lina, 18 ans) » is somebody. */
function isOfNoChild({ label, group, outerGroup }: Field, said: readonly Field[]): boolean {
  const names = [label, group, outerGroup].flatMap((title) => (title ?? '').split(betweenParts));
  const isToldOf = said.some(
    (field) => field.group !== null && field.group === group && stateOf(field) === 'filled',
  );
  return !isToldOf && names.some((name) => aChild.test(name)) && !names.some((name) => namedChild.test(name));
}

const aChild = /(?<!\p{L})enfants?(?!\p{L})/iu;
const namedChild =
  /(?<!\p{L})[Ee]nfants?(?!\p{L}).*\p{Lu}|^(?!(?:Ressources?|Revenus?|Salaires?|Montants?)\s)\p{Lu}\p{Ll}+.*(?<!\p{L})enfants?(?!\p{L})/u;

/** « Chômage de Fatiha, juillet », whose case is of no known sort, in the same part: her month is told by it. */
const isSaidBeside = ({ fields: [first, ...others], month }: Block, said: readonly Field[]): boolean =>
  first !== undefined &&
  [first, ...others].every((field) => stateOf(field) === 'empty') &&
  said.some(
    (field) =>
      field.valueType === 'unknown' &&
      field.group !== null &&
      field.group === first.group &&
      centsOf(field) !== null &&
      monthOf(field)?.month === month?.month,
  );

const forMore = /\b(?:autres?|ajout\w*|absente?s?|supplementaires?)\b/;
const isCaseForMore = (field: Field): boolean =>
  isMarkedOptional(field) && forMore.test(foldAll(field.label, field.group));
/** « Autre montant à ajouter (facultatif) », of no month or beside an amount of that very part of the page. */
const isForMore = ({ month, fields }: Block, said: readonly Field[]): boolean =>
  fields.every(isCaseForMore) &&
  (month === null ||
    said.some(
      (one) =>
        one.valueType === 'amount' &&
        stateOf(one) === 'filled' &&
        one.group !== null &&
        one.group === fields[0]?.group,
    ));

/** « A eu des ressources » or « Aucune ressource », chosen for the others and not for one, or left to a partner beside her own amounts. */
function choicesLeft(none: readonly Field[], said: readonly Field[]): Field[] {
  const choices = none.filter((field) => isChoice(field) && !isOptional(field) && !field.required);
  const left = choices.filter((field) => stateOf(field) === 'empty');
  if (choices.some((field) => stateOf(field) === 'filled')) return left;
  const hasOthers = said.some((field) => field.valueType === 'amount' && stateOf(field) === 'filled');
  const isAsked = (field: Field): boolean =>
    personOf(field).role === 'partner' &&
    !/\b(?:si|s il|le cas echeant|en couple|seulement|uniquement)\b/.test(
      foldAll(field.label, field.group, field.hint),
    );
  return hasOthers ? left.filter(isAsked) : [];
}

/** An amount that the site wrote and that cannot be changed there. */
function isHeldAmount({ readOnly, valueType }: Field): boolean {
  return readOnly && valueType === 'amount';
}

const leftIn = ({ fields }: Block): Field[] => fields.filter((field) => stateOf(field) === 'empty');

/**
 * Empty cases of a month otherwise said, in a row given for other months, where zero is asked for or written elsewhere for
 * that person: there, leaving a case empty is not how nothing is said. A row left empty elsewhere may well be left so here.
 */
function gapsOf(block: Block, blocks: readonly Block[], isZeroAsked: (field: Field) => boolean): Field[] {
  const own = blocks.filter((one) => isSamePerson(one.person, block.person)).flatMap((one) => one.fields);
  const isZeroUsual = own.some(isZero);
  const rows = Map.groupBy(own, rowOf);
  const isFilled = (field: Field): boolean => stateOf(field) === 'filled';
  return block.fields.filter((field) => {
    const row = rows.get(rowOf(field)) ?? [];
    const others = row.filter((one) => one !== field);
    // The salaries of one of two, where each other amount is given and a zero is wanted.
    const isRowLeft =
      isZeroAsked(field) &&
      row.every((one) => stateOf(one) === 'empty') &&
      blocks.flatMap((one) => one.fields).every((one) => row.includes(one) || isFilled(one));
    // « Prime » or « Vendanges », of one month alone, is of none of the others.
    // A month with other money may have that in its place.
    const isInPlace = !isZeroAsked(field) && !others.some(isZero) && block.fields.some(isMoney);
    return (
      stateOf(field) === 'empty' &&
      (isZeroUsual || isZeroAsked(field)) &&
      others.length > 0 &&
      (others.every(isFilled) || isRowLeft) &&
      !isInPlace
    );
  });
}

function isMoney(field: Field): boolean {
  return (centsOf(field) ?? 0) !== 0;
}

/** « Pension alimentaire versée », « Loyer » */
function isPaid(label: string): boolean {
  return /\b(?:loyers?(?! (?:percu|recu|encaisse|touche)\w*)|charges|frais)\b|\bpensions?\b.{0,40}\bversee?s?\b(?! par (?!vous|moi))/.test(
    label,
  );
}

function isZero(field: Field): boolean {
  return centsOf(field) === 0;
}

function keyFor(check: CheckOf<'unsaid'>, { person }: Block): string {
  return { partner: check.partnerText, child: check.childText, you: check.text, named: check.text }[
    person.role
  ];
}

function paramsOf({ month, person }: Block): Record<string, string> {
  return { month: month ? monthName(month.month) : '', person: person.name };
}
