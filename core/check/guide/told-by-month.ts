/** The cases of a page that ask for money, by whose it is and of which month. */
import type { Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { isOptional, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { yesAsks } from '../asks/if-yes.ts';
import { isForSomeInBrackets } from '../asks/in-brackets.ts';
import { isOfThatThing } from '../asks/named-detail.ts';
import { openedBy } from '../asks/yes-needs.ts';
import type { CheckContext } from '../context.ts';
import { isSamePerson, moneyOf, monthOf, type Person, personOf } from '../who-and-when.ts';
import { asksForOtherMoney, type Block } from './none-said.ts';
import { firstNamesOf } from './whose-months.ts';

/** An amount asked for only after a yes: that question answers for it. */
export function goesWithAYes(
  field: Field,
  guide: Procedure,
  { caseOf, cases, asked, page }: CheckContext,
): boolean {
  if (yesAsks.test(fold(field.label)) || / si oui$/.test(fold(field.label))) return true;
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
    (asksForOtherMoney(question) || isOfThatThing(question, field)) &&
    openedBy(question, asked.slice(at + 1)).includes(field)
  );
}

/** Cases that hold resources, by person and month. Cases of no month count only where a person has none with one. */
export function blocksOf(
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

/** « Somme perçue » is the amount itself. */
const aTotal = /\btotal\b|^(?:la )?somme(?:$| (?:totale|des?|du)\b)/;

const ofHome =
  /^(?:locataire |proprietaire (?:avec pret )?)?(?:montant )?(?:du |de la |des )?(?:loyers?|mensualites?|charges)\b(?!.*\b(?:percue?s?|recue?s?)\b)/;
