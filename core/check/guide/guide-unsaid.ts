import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, saysOneOf } from '../../wording/fold.ts';
import { monthName, withoutMonths } from '../../wording/months.ts';
import { changeOf } from '../answers/changed.ts';
import { yesAsks } from '../asks/if-yes.ts';
import { isForSomeInBrackets } from '../asks/in-brackets.ts';
import { openedBy } from '../asks/yes-needs.ts';
import { isZeroAskedOfEach, zeroAskedIn } from '../asks/zero-asked.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, packFinding, spotOf } from '../finding.ts';
import { rowOf } from '../meanings.ts';
import { livesAsCouple } from '../people/couple.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { isSamePerson, moneyOf, monthOf, type Person, personOf } from '../who-and-when.ts';
import { monthsLeft } from './guide-months-left.ts';
import {
  aboutMoney,
  asksForOtherMoney,
  type Block,
  covers,
  isOfSubject,
  isOnlyBox,
  isTickedBeside,
  ofAllMoney,
  saidNo,
} from './none-said.ts';
import { firstNamesOf, isOfAnother } from './whose-months.ts';

/** « Aucun revenu d'activité », « rien perçu à ce titre »: of some money. */
const ofSomeMoney =
  /\b(?:ressources?|revenus?|percu|recu|gagne) (?:professionnel\w*|salariale?s?|imposables?|fonciers?|locatifs?|d activite|d un|du patrimoine|de placement\w*|de remplacement|d appoint|de pensions?|a ce titre|de cette nature|(?:a|de) l etranger|au titre)\b/;
/** « Ressources du trimestre », beside which « Aucune » is enough. */
const wholeQuarter =
  /^(?:mes |vos )?(?:ressources|revenus)(?: (?:du|de|le|la|les|ce|cette|sur|pour|pendant|au|cours|trimestre|periode|trois|derniers|mois|percues?|declaree?s))*$/;
/** « Fatiha n'a eu ni salaire ni chômage »: of what the page asks of each; a pension beside it goes against nothing. */
const saysNeither = (text: string): boolean =>
  /\bn (?:a|ai|avez|avons|ont) (?:eu |percu |recu |touche )?ni (?:de )?(?:salaires?|revenus?|ressources?|paies?)\b/.test(
    fold(text),
  );
/**
 * « Laissez vide la case d'un mois sans salaire »: there, an empty case is an answer, unless a box says it: « … et cochez », or the
 * page says that it is none: « Une case laissée vide ne nous dit pas… ».
 */
const mayBeBlank =
  /^(?!.*\bcoche[rz]?\b)(?!.*\b(?:ne|n|pas|jamais|aucune?|sans) (?:\p{L}+ ){0,2}laiss).*\blaiss\w+ (?:\p{L}+ ){0,6}(?:vides?|en blanc|a blanc)\b(?! (?:ne (?!nous empeche)|n |bloque|retarde|empeche|(?:est|sera) (?:refusee|un oubli))\b)/u;
const longestText = 600;
const aTotal = /\b(total|somme)\b/;

/** « Une case sans montant se laisse vierge »: by the page's own words, an empty case says that there was none. */
const blankIsNone =
  /\bcases? sans (?:montant|somme|revenu|ressource|versement)s? (?:se laisse\w*|reste\w*|peu(?:t|vent) rester|sont? a laisser) (?:vierge|vide|en blanc)|\blaisse\w* (?:vierge|vide|en blanc)s? (?:les|toute|la) cases? sans (?:montant|somme|revenu|ressource|versement)/;

/** « Pension alimentaire reçue pour Lou » is her parent's. */
const isForAnother = /[Pp]ensions?\b.*\bpour \p{Lu}/u;

/** A person's month with nothing said: no amount, no zero, no « aucune ressource ». Said zero is an answer; empty is not. */
export function checkUnsaid(guide: Procedure, check: CheckOf<'unsaid'>, context: CheckContext): Finding[] {
  if (context.page.blocks.some((block) => blankIsNone.test(fold(block)))) return [];
  // A recap asks for nothing: what it shows is what was said.
  const said = context.asked.some(({ valueType }) => valueType === 'amount')
    ? context.asked
    : [...new Set([...context.asked, ...context.recap, ...context.page.fields.filter(isHeldAmount)])];
  const isNone = (text: string): boolean =>
    (saysOneOf(text, check.noneLabels) && !ofSomeMoney.test(fold(text))) || saysNeither(text);
  // « Mes ressources du trimestre : aucune ressource », on a recap.
  const saysNone = (field: Field): boolean =>
    isShown(field) &&
    ofAllMoney(fold(field.label)) &&
    ((isNone(textOf(field) ?? '') && /^(?:aucune?|rien|je n)\b/.test(fold(textOf(field) ?? ''))) ||
      (wholeQuarter.test(fold(field.label)) && /^(?:aucune?s?|neant|rien)$/.test(fold(textOf(field) ?? ''))));
  const none = said.filter((field) =>
    // « Avez-vous eu d'autres ressources ? Non, aucune ressource »
    asksForOtherMoney(field)
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
  const isZeroAsked = zeroAskedIn(context.page);
  const isOfEach = isZeroAskedOfEach(context.page);
  const blocks = blocksOf(
    said.filter((field) => !goesWithAYes(field, guide, context)),
    isZeroAsked,
    context.page.blocks,
  );
  const isAlone = livesAsCouple(context) === false;
  const isBlankSaid = sentencesOf(context.page.blocks, longestText).some((one) => mayBeBlank.test(fold(one)));
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
      (field) =>
        isMoney(field) &&
        !isPaid(fold(field.label)) &&
        !isForAnother.test(field.label) &&
        (!box || isOfSubject(box, [field])),
    );
    // Of several that could be of this person and month, nothing tells which.
    const [, another] = none.filter((field) => covers(field, block));
    if (box && given && !another && !saysNeither(box.label))
      findings.push(
        packFinding(guide, check, 'problem', spotOf(given), paramsOf(block), check.noneButAmountText),
      );
    if (box || isBlankSaid || saidNo(said, block, none)) continue;
    const own = blocks.filter((one) => isSamePerson(one.person, block.person)).flatMap((one) => one.fields);
    if (isSaidBeside(block, said) || isTickedBeside(block, own, said, ticked)) continue;
    // Already said to be unread, or wiped.
    if (states.includes('unread') || block.fields.some((field) => changeOf(field) === 'wiped')) continue;
    if (states.includes('filled')) {
      for (const field of isOfEach ? leftIn(block) : gapsOf(block, blocks, isZeroAsked))
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
    question !== undefined &&
    asksForOtherMoney(question) &&
    openedBy(question, asked.slice(at + 1)).includes(field)
  );
}

/** Cases that hold resources, by person and month. Cases of no month count only where a person has none with one. */
function blocksOf(
  asked: readonly Field[],
  isZeroAsked: (field: Field) => boolean,
  lines: readonly string[],
): Block[] {
  const blocks: Block[] = [];
  const nameOf = firstNamesOf(
    asked.filter(({ valueType }) => valueType === 'amount'),
    lines,
  );
  for (const field of asked) {
    if (
      field.valueType !== 'amount' ||
      isOptional(field) ||
      isForSome(field, isZeroAsked(field)) ||
      addsUp(field, asked)
    )
      continue;
    // « Locataire : montant du loyer » is no money had.
    if (ofHome.test(fold(field.label))) continue;
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
function isForSome({ label, group, outerGroup, heading }: Field, isAskedOfAll: boolean): boolean {
  const inBrackets = [label, group, outerGroup, heading].flatMap((title) =>
    [...(title ?? '').matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => fold(inside)),
  );
  if (inBrackets.some((inside) => ofSomeTime.test(inside))) return true;
  // « Rémunération, si elle était versée », « Si vous êtes locataire, loyer mensuel »
  if (/(?:^|, )s(?:i |['’](?:il|elle)s? )/iu.test(label)) return true;
  // « (régime micro) », and not « (Lou) » nor « (enfant à charge) »
  const own = withoutMonths(label);
  if (
    !isAskedOfAll &&
    // « Ressources de Théo (apprenti) »
    !moneyOf.test(own) &&
    /\(\p{Ll}/u.test(own) &&
    !ofPeople.test(fold(own)) &&
    isForSomeInBrackets(own)
  )
    return true;
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

function isMoney(field: Field): boolean {
  return (centsOf(field) ?? 0) !== 0;
}

const ofHome =
  /^(?:locataire |proprietaire (?:avec pret )?)?(?:montant )?(?:du |de la |des )?(?:loyers?|mensualites?|charges)\b(?!.*\b(?:percue?s?|recue?s?)\b)/;

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
