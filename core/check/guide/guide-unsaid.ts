import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords, saysOneOf } from '../../wording/fold.ts';
import { monthName, monthsIn, type NamedMonth } from '../../wording/months.ts';
import { changeOf } from '../answers/changed.ts';
import { isForSomeInBrackets } from '../asks/in-brackets.ts';
import { openedBy, yesAsks } from '../asks/yes-needs.ts';
import { zeroAskedIn } from '../asks/zero-asked.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, packFinding, spotOf } from '../finding.ts';
import { rowOf } from '../meanings.ts';
import { livesAsCouple } from '../people/couple.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, monthOf, type Person, personOf } from '../who-and-when.ts';
import { monthsLeft } from './guide-months-left.ts';
import { firstNamesOf, isOfAnother } from './whose-months.ts';

interface Block {
  person: Person;
  month: NamedMonth | null;
  fields: Field[];
}

const aboutMoney =
  /\b(ressources?|revenus?|argent|percu\w*|recu\w*|gagne\w*|touche\w*|travaille\w*|salaires?|paye?s?|allocations?|activite)\b/;
const aboutAllMoney = /\b(ressources?|revenus?|argent|percu\w*|recu\w*|touche\w*)\b/;
/** One sort of money among others: a « Non » there leaves the others unsaid. */
const oneSort =
  /\b(pension alimentaire|etranger|patrimoine|placements?|loyers?|independante?|a votre compte|non salariee?|interim|saisonni\w+|contrat|autre activite)\b/;
/** « Votre conjointe a-t-elle repris une activité ? Non »: it may go on. */
const ofAChange = /\b(repris\w*|repren\w*|chang\w*|commenc\w*|nouve\w+)\b/;
/** « Aucun revenu d'activité », « rien perçu à ce titre »: of some money. */
const ofSomeMoney =
  /\b(?:ressources?|revenus?|percu|recu|gagne) (?:professionnel\w*|salariale?s?|imposables?|fonciers?|locatifs?|d activite|d un|du patrimoine|de placement\w*|de remplacement|d appoint|de pensions?|a ce titre|de cette nature|(?:a|de) l etranger|au titre)\b/;
/** « Laissez vide la case d'un mois sans salaire »: there, an empty case is an answer. */
const mayBeBlank =
  /^(?!.*\b(?:ne|n|pas|jamais|aucune?) (?:\p{L}+ ){0,2}laiss).*\blaiss\w+ (?:\p{L}+ ){0,6}(?:vides?|en blanc|a blanc)\b/u;
/** « Avez-vous autre chose à déclarer ? » */
const ofTheRest = /\bautre chose a declarer\b|\brien d autre\b/;
const aTotal = /\b(total|somme)\b/;

/** A person's month with nothing said: no amount, no zero, no « aucune ressource ». Said zero is an answer; empty is not. */
export function checkUnsaid(guide: Procedure, check: CheckOf<'unsaid'>, context: CheckContext): Finding[] {
  // A recap asks for nothing: what it shows is what was said.
  const said = context.asked.some(({ valueType }) => valueType === 'amount')
    ? context.asked
    : [...new Set([...context.asked, ...context.recap, ...context.page.fields.filter(isHeldAmount)])];
  const isNone = (text: string): boolean =>
    saysOneOf(text, check.noneLabels) && !ofSomeMoney.test(fold(text));
  // « Mes ressources du trimestre : aucune ressource », on a recap.
  const saysNone = (field: Field): boolean =>
    isShown(field) &&
    ofAllMoney(fold(field.label)) &&
    isNone(textOf(field) ?? '') &&
    /^(?:aucune?|rien|je n)\b/.test(fold(textOf(field) ?? ''));
  const none = said.filter((field) =>
    // « Avez-vous eu d'autres ressources ? Non, aucune ressource »
    asksForSome(field)
      ? false
      : isChoice(field)
        ? field.options.some(isNone)
        : (field.kind === 'checkbox' || isShown(field)) &&
          (isNone(field.label) || isNone(field.question ?? '') || saysNone(field)),
  );
  const ticked = none.filter((field) => {
    if (isChoice(field)) return isNone(textOf(field) ?? '');
    return isShown(field) ? yesNoOf(field) === 'yes' || saysNone(field) : stateOf(field) === 'filled';
  });
  const findings: Finding[] = [];
  const blocks = blocksOf(said.filter((field) => !goesWithAYes(field, guide, context)));
  const isAlone = livesAsCouple(context) === false;
  const isZeroAsked = zeroAskedIn(context.page);
  const isBlankSaid = context.page.blocks.some((block) => mayBeBlank.test(fold(block)));
  for (const block of blocks) {
    const states = block.fields.map(stateOf);
    const [first] = block.fields;
    if (!first || (isAlone && block.person.role === 'partner')) continue;
    const box = ticked.find(
      (field) =>
        (covers(field, block) || isOnlyBox(field, none, block)) &&
        !isOfAnother(field, block.fields, context.page.blocks),
    );
    const given = block.fields.find(
      (field) => isMoney(field) && !isPaid(fold(field.label)) && (!box || isOfSubject(box, [field])),
    );
    // Of several that could be of this person and month, nothing tells which.
    const [, another] = none.filter((field) => covers(field, block));
    if (box && given && !another)
      findings.push(
        packFinding(guide, check, 'problem', spotOf(given), paramsOf(block), check.noneButAmountText),
      );
    if (box || isBlankSaid || saidNo(said, block, none)) continue;
    // Already said to be unread, or wiped.
    if (states.includes('unread') || block.fields.some((field) => changeOf(field) === 'wiped')) continue;
    if (states.includes('filled')) {
      for (const field of gapsOf(block, blocks, isZeroAsked))
        findings.push(packFinding(guide, check, 'problem', spotOf(field), paramsOf(block), check.text));
      continue;
    }
    findings.push(packFinding(guide, check, 'problem', spotOf(first), paramsOf(block), keyFor(check, block)));
  }
  for (const field of choicesLeft(none)) {
    const block = { person: personOf(field), month: monthOf(field), fields: [field] };
    const isTold = said.some(
      (amount) =>
        amount.valueType === 'amount' &&
        stateOf(amount) === 'filled' &&
        isSamePerson(personOf(amount), block.person) &&
        (block.month === null || block.month.month === monthOf(amount)?.month),
    );
    if (isTold || (isAlone && block.person.role === 'partner')) continue;
    findings.push(packFinding(guide, check, 'problem', spotOf(field), paramsOf(block), keyFor(check, block)));
  }
  // A box or a sentence about the whole quarter says it of each month.
  if (ticked.length === 0) findings.push(...monthsLeft(context));
  return [...findings, ...boxesToTick(said, none, context.page.blocks)];
}

/** Other money than what is told already, or one sort of it. */
function asksForSome({ label, question }: Field): boolean {
  const asks = fold(`${question ?? ''} ${label}`);
  return (
    /\bautres? (ressources?|revenus?|sommes?|argent|salaires?|allocations?|pensions?)\b/.test(asks) ||
    oneSort.test(asks)
  );
}

/** « A eu des ressources » or « Aucune ressource », chosen for the others and not for one. */
function choicesLeft(none: readonly Field[]): Field[] {
  const choices = none.filter((field) => isChoice(field) && !isOptional(field) && !field.required);
  const isChosen = choices.some((field) => stateOf(field) === 'filled');
  return isChosen ? choices.filter((field) => stateOf(field) === 'empty') : [];
}

const mustTick = /\b(devez|faut|cochez|merci de|veuillez)\b.{0,40}\b(cocher|cochez|case)\b/;

/** « Si vous n'avez rien perçu, vous devez cocher la case », over zeros alone and one box left empty. */
function boxesToTick(said: readonly Field[], none: readonly Field[], blocks: readonly string[]): Finding[] {
  const amounts = said.filter((field) => field.valueType === 'amount' && stateOf(field) !== 'empty');
  const [box, other] = none.filter(({ kind }) => kind === 'checkbox');
  if (!box || other || stateOf(box) !== 'empty' || amounts.length === 0 || !amounts.every(isZero)) return [];
  const isAsked = blocks.some(
    (block) =>
      block.length < 240 &&
      aboutMoney.test(fold(block)) &&
      /\b(rien|aucune?)\b/.test(fold(block)) &&
      mustTick.test(fold(block)),
  );
  return isAsked ? [ownFinding('required', 'problem', spotOf(box), 'required-box')] : [];
}

/** An amount that the site wrote and that cannot be changed there. */
function isHeldAmount({ readOnly, valueType }: Field): boolean {
  return readOnly && valueType === 'amount';
}

/** « J'ai eu des ressources » or « Aucune ressource ce mois-ci ». */
function isChoice({ kind }: Field): boolean {
  return kind === 'radio' || kind === 'button-group' || kind === 'select';
}

/**
 * Empty cases of a month otherwise said, in a row given for other months, where zero is asked for or written elsewhere for
 * that person: there, leaving a case empty is not how nothing is said. A row left empty elsewhere may well be left so here.
 */
function gapsOf(block: Block, blocks: readonly Block[], isZeroAsked: (field: Field) => boolean): Field[] {
  const own = blocks.filter((one) => isSamePerson(one.person, block.person)).flatMap((one) => one.fields);
  const isZeroUsual = own.some(isZero);
  const rows = Map.groupBy(own, rowOf);
  return block.fields.filter((field) => {
    const others = (rows.get(rowOf(field)) ?? []).filter((one) => one !== field);
    // « Prime » or « Vendanges », of one month alone, is of none of the others.
    // A month with other money may have that in its place.
    const isInPlace = !isZeroAsked(field) && !others.some(isZero) && block.fields.some(isMoney);
    return (
      stateOf(field) === 'empty' &&
      (isZeroUsual || isZeroAsked(field)) &&
      others.length > 0 &&
      others.every((one) => stateOf(one) === 'filled') &&
      !isInPlace
    );
  });
}

/** An amount asked for only after a yes: that question answers for it. */
function goesWithAYes(field: Field, guide: Procedure, { caseOf, cases, asked, page }: CheckContext): boolean {
  if (yesAsks.test(fold(field.label))) return true;
  const id = caseOf.get(field.id);
  // Without its question on the page, the amount is asked for like the others.
  const isNamed = guide.checks.some(
    (one) => one.kind === 'yes-needs' && id !== undefined && one.needs.includes(id) && cases.has(one.case),
  );
  return (
    isNamed ||
    asked.some(
      (question) =>
        (question.label || question.question) === field.group &&
        (isYesNo(question) || yesNoOf(question) === 'no'),
    ) ||
    isOfOneSort(field, asked) ||
    isUnderIfYes(field, asked, page.blocks)
  );
}

/** « Si oui, chiffre d'affaires : », in a line between the question and the amounts of each month. */
function isUnderIfYes(field: Field, asked: readonly Field[], blocks: readonly string[]): boolean {
  const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  const [from, to] = [question, field].map((one) => blocks.indexOf(one?.label ?? ''));
  return (
    from !== undefined &&
    to !== undefined &&
    from >= 0 &&
    blocks.slice(from + 1, Math.max(from + 1, to)).some((line) => yesAsks.test(fold(line)))
  );
}

/** « Recevez-vous une pension alimentaire ? », right before « Montant mensuel reçu »: money of no month. */
function isOfOneSort(field: Field, asked: readonly Field[]): boolean {
  if (monthOf(field) !== null) return false;
  const at = asked.slice(0, asked.indexOf(field)).findLastIndex(isYesNo);
  const question = asked[at];
  return (
    question !== undefined && asksForSome(question) && openedBy(question, asked.slice(at + 1)).includes(field)
  );
}

/** Cases that hold resources, by person and month. Cases of no month count only where a person has none with one. */
function blocksOf(asked: readonly Field[]): Block[] {
  const blocks: Block[] = [];
  const nameOf = firstNamesOf(asked.filter(({ valueType }) => valueType === 'amount'));
  for (const field of asked) {
    if (field.valueType !== 'amount' || isOptional(field) || isForSome(field) || addsUp(field, asked))
      continue;
    const name = nameOf(field);
    const told = personOf(field);
    const person: Person = name !== null && told.role === 'you' ? { role: 'named', name } : told;
    const month = monthOf(field);
    const block = blocks.find((one) => isSamePerson(one.person, person) && one.month?.month === month?.month);
    if (block) block.fields.push(field);
    else blocks.push({ person, month, fields: [field] });
  }
  return blocks.filter(
    (block) =>
      block.month !== null ||
      !blocks.some((other) => other.month !== null && isSamePerson(other.person, block.person)),
  );
}

/** « Votre conjoint (depuis le 15 août) », « (avant la vie commune) », « (décédé le 2 août) »: not of each month. */
const ofSomeTime = /\b(?:depuis|jusqu|avant|apres|decedee?|partie?|separee?|arrivee?)\b/;

const ofPeople =
  /\b(?:enfants?|fils|fille|conjoint\w*|allocataire|declarante?|personnes?|vous|moi|ans|charge)\b/;

/** « Lou, s'il a perçu des ressources » */
function isForSome({ label, group, outerGroup, heading }: Field): boolean {
  const inBrackets = [label, group, outerGroup, heading].flatMap((title) =>
    [...(title ?? '').matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => fold(inside)),
  );
  if (inBrackets.some((inside) => ofSomeTime.test(inside))) return true;
  // « Rémunération, si elle était versée », « Si vous êtes locataire, loyer mensuel »
  if (/(?:^|, )s(?:i |['’](?:il|elle)s? )/iu.test(label)) return true;
  // « (régime micro) », and not « (Lou) » nor « (enfant à charge) »
  if (/\(\p{Ll}/u.test(label) && !ofPeople.test(fold(label)) && isForSomeInBrackets(label)) return true;
  return [group, outerGroup, heading].some((title) =>
    /\b(s il|s elle|s ils|s elles|le cas echeant|facultati\w*|(seulement|uniquement) (si|en cas))\b/.test(
      fold(title ?? ''),
    ),
  );
}

/** A total of lines beside it; « Total perçu », alone of its part, is the amount itself. */
function addsUp(field: Field, asked: readonly Field[]): boolean {
  return (
    aTotal.test(fold(field.label)) &&
    asked.some(
      (one) => one.valueType === 'amount' && one.group === field.group && !aTotal.test(fold(one.label)),
    )
  );
}

/** « Anaïs n'a eu aucune ressource », « Noé DIALLO n'a rien perçu », « Lou : aucune ressource » */
const aSubject =
  /^(?!(?:Elles?|Ils|Vous|Nous|Madame|Mme|Monsieur|Personne)\b)(\p{Lu}\p{Ll}{2,})(?: \p{Lu}[\p{L}'’-]+)*(?: (?:n['’]|ne |a )|\s?: ?(?:aucune?|rien)\b)/u;

/** « Ressources : aucune » is of nobody. */
const subjectOf = ({ label }: Field): string | undefined =>
  [aSubject.exec(label)?.[1] ?? ''].find(
    (word) => word !== '' && !aboutMoney.test(fold(word)) && monthsIn(word).length === 0,
  );

/** « Votre enfant Hugo : aucune ressource » says nothing of « votre enfant Inès ». */
function mayBeOf(box: Field, block: Block): boolean {
  if (!isOfSubject(box, block.fields)) return false;
  const [own, theirs] = [[box], block.fields].map((fields) => fields.flatMap(({ label }) => namesIn(label)));
  return own?.length === 0 || theirs?.length === 0 || own?.some((name) => theirs?.includes(name)) === true;
}

function isOfSubject(box: Field, fields: readonly Field[]): boolean {
  const subject = subjectOf(box);
  const names = fields.flatMap(({ label, group, heading }) => [label, group ?? '', heading ?? '']);
  return !subject || names.some((name) => hasWords(fold(name), fold(subject)));
}

/** « Mes ressources du trimestre »; not « Autres revenus », nor one sort of them. */
function ofAllMoney(label: string): boolean {
  return aboutAllMoney.test(label) && !/\bautres?\b/.test(label) && !oneSort.test(label);
}

/** The first name after « enfant »: any other word with a capital may be a month or a resource. */
function namesIn(label: string): string[] {
  return label.match(/(?<=\b(?:enfant|fils|fille) )\p{Lu}\p{Ll}{2,}/gu) ?? [];
}

/** « Amélie a-t-elle perçu des ressources ? », under « Amélie »: said of that part, whoever stands in the others. */
function isOfItsPart({ label, heading }: Field, { fields: [first] }: Block): boolean {
  return heading === null || !hasWords(fold(label), fold(heading)) || first?.heading === heading;
}

function covers(box: Field, block: Block): boolean {
  if (!mayBeOf(box, block) || !isOfItsPart(box, block)) return false;
  if (!isSamePerson(personOf(box), block.person) && !saysName(box, block.person)) return false;
  const month = monthOf(box);
  return month === null || month.month === block.month?.month;
}

/**
 * A person's one box under several months is about them all, wherever it stands: else each month would have its own. A
 * recap shows what was ticked alone, under its month.
 */
function isOnlyBox(box: Field, boxes: readonly Field[], block: Block): boolean {
  if (isShown(box) && monthOf(box)) return false;
  // By its own words of one month; the boxes of the others may be hidden.
  if (monthsIn(box.label).length === 1 || !isOfItsPart(box, block)) return false;
  const { person } = block;
  const isTheirs = (field: Field): boolean =>
    isSamePerson(personOf(field), person) || saysName(field, person);
  return isTheirs(box) && mayBeOf(box, block) && boxes.filter(isTheirs).length === 1;
}

/** « AUCUNE RESSOURCE (LOU EXEMPLE) »: in capitals throughout, no word stands out as a name. */
function saysName({ label, question }: Field, { name }: Person): boolean {
  return name !== '' && hasWords(fold(`${label} ${question ?? ''}`), fold(name));
}

/**
 * A question about that person's money, answered « Non »: there is nothing to give. One about work alone leaves other
 * money unsaid, where the page has a box to say that there was none.
 */
function saidNo(asked: readonly Field[], block: Block, none: readonly Field[]): boolean {
  const hasBox = none.some((box) => covers(box, block) || isOnlyBox(box, none, block));
  return asked.some((field) => {
    const text = fold(`${field.label} ${field.question ?? ''}`);
    // « Aucune ressource : non » says that there was some.
    return (
      !none.includes(field) &&
      isYesNo(field) &&
      // « Autres revenus du foyer : Non » leaves those of each month unsaid.
      !asksForSome(field) &&
      yesNoOf(field) === 'no' &&
      saysNo(fold(textOf(field) ?? '')) &&
      ((hasBox ? aboutAllMoney : aboutMoney).test(text) || ofTheRest.test(text)) &&
      !oneSort.test(text) &&
      !ofAChange.test(text) &&
      covers(field, block)
    );
  });
}

/** « Non », or a statement about money; « Mes revenus n'ont pas changé » says that there is some. */
function saysNo(answer: string): boolean {
  return /^non\b/.test(answer) || (aboutAllMoney.test(answer) && !/\b(chang\w*|mais)\b/.test(answer));
}

function isMoney(field: Field): boolean {
  return (centsOf(field) ?? 0) !== 0;
}

/** « Pension alimentaire versée », « Loyer » */
function isPaid(label: string): boolean {
  return /\b(loyers?|charges|frais|pensions?( alimentaires?)? versees?)\b/.test(label);
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
