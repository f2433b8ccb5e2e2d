/** What a ticked box, or « Autre » chosen, asks for right after it, left empty. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isNamedDetail } from './named-detail.ts';

/** « (précisez) », « dites-nous lesquels juste en dessous » */
const asksMore =
  /\b(precise[rz]|a preciser|dites nous|indique[rz])\b|\b(lequel|laquelle|lesquel(le)?s)\b.*\ben dessous\b/;
/** « Rien à déclarer », « Loyer : inchangé », « Je ne souhaite pas préciser » */
const asksNothing = /\b(ne|n|pas|aucune?s?|rien|sans|inchangee?s?|inconnue?s?)\b/;
const ifNeeded = /\b(si (besoin|necessaire|vous le souhaitez)|le cas echeant|eventuel\w*)\b/;
const other = /^autres?\b/;
/** « Lequel ? », « Précisez », « Si vous avez choisi « Autre », expliquez » */
const says =
  /^((d )?lequel|laquelle|lesquel(le)?s|((precise[rz]( le| la)?|a preciser|explique[rz])( (ici|lequel|laquelle|lesquel(le)?s|votre (reponse|situation|choix)|la (situation|nature)|en quelques mots))?$))/;
const mustSay =
  /^(precise[rz]|a preciser|explique[rz])\b(?!.*\b(si|en cas|lorsqu\w*)\b).*\b(imperativement|obligatoirement)\b/;
const saysMore = /^(precise[rz]|a preciser|explique[rz])\b/;
const ofOther =
  /^si (autres?|vous avez (coche|choisi|repondu) autres?)\b|^autres?\b.*\b(precise[rz]|a preciser|lequel|laquelle|lesquel(le)?s)$/;
/** « À préciser si vous avez choisi « Autre » » */
const besideOther =
  /^(?:precise[rz]|a (?:preciser|remplir|completer)|rempli\w+|complet\w+|indique[rz])\b.*\bsi (?:autres?|vous avez (?:coche|choisi|repondu) autres?)$/;
/** « Ces informations sont-elles exactes ? », where a no is to be explained. */
const asksIfRight = /\b(exacte?s?|correcte?s?|justes?|a jour|toujours|encore|conformes?|d accord|bien)\b/;
/** « Je verse une pension », beside « Montant versé » */
const statement = /^(?:je|j|nous|mon|ma|il|elle|votre|vous)\b/;
const ofTick = /^si (oui|vous avez coche)\b/;
/** « Si c'est votre cas, inscrivez votre chiffre d'affaires de chaque mois » */
const ifSo =
  /^si (c est (votre|le) cas|vous (etes|l etes) concernee?|tel est le cas)\b.*\b(inscri|indiqu|precis|rempli|donn|complet)\w*/;

export function checkTickNeeds({ asked, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  return asked.flatMap((field, at) => {
    const isYes = isYesNo(field) && yesNoOf(field) === 'yes' && !asksIfRight.test(fold(field.label));
    if (!isTicked(field) && !isOther(field) && !isYes) return [];
    const following = asked.slice(at + 1);
    const left = isTicked(field)
      ? [...detailOfBox(field, asked.slice(0, at), following), ...saidAfter(field, following, page)]
      : isOther(field)
        ? nextDetail(
            following,
            (next) =>
              isDetailOf(field, next) ||
              ofOther.test(fold(next.label)) ||
              besideOther.test(fold(beside(next))) ||
              asksMore.test(fold(textOf(field) ?? '')),
          )
        : nextDetail(
            following,
            (next) =>
              says.test(fold(next.label)) ||
              [next.label, beside(next)].some((text) => mustSay.test(fold(text))),
          );
    return left
      .slice(0, 1)
      .map((one) => ownFinding('yes-needs', 'problem', spotOf(one), 'yes-needs-problem'));
  });
}

function isTicked(field: Field): boolean {
  return (
    field.kind === 'checkbox' &&
    field.valueType !== 'consent' &&
    stateOf(field) === 'filled' &&
    !asksNothing.test(fold(field.label))
  );
}

function isOther(field: Field): boolean {
  const chosen = field.options.length > 1 ? fold(textOf(field) ?? '') : '';
  return other.test(chosen) && !asksNothing.test(chosen);
}

/** The first name of a row: « Frais réels : cela me concerne », « Dons – Oui ». */
const rowName = (label: string): string | null => /^(.{3,}?)(?:\s:\s|\s–\s)/u.exec(label)?.[1] ?? null;

/** « Précisez » alone, or of what is asked. */
function isDetailOf(field: Field, next: Field): boolean {
  const words = fold(next.label);
  const own = stems(`${field.label} ${field.question ?? ''}`);
  return (
    says.test(words) ||
    mustSay.test(words) ||
    (saysMore.test(words) && stems(words).some((stem) => own.includes(stem)))
  );
}

function detailOfBox(box: Field, before: readonly Field[], following: readonly Field[]): Field[] {
  const row = rowName(box.label);
  const isOther = other.test(fold(box.label));
  // Right after « Autre », unticked, it is for that one.
  const boxes = before.slice(before.findLastIndex(({ kind }) => kind !== 'checkbox') + 1);
  if (!isOther && boxes.some(({ label }) => other.test(fold(label)))) return [];
  return nextDetail(
    // « Autre » may stand among the boxes, over what is to be written of it.
    isOther ? following.slice(following.findIndex((next) => !isBoxOf(box, next))) : following,
    (next) =>
      (asksMore.test(fold(box.label)) && !ifNeeded.test(fold(box.label))) ||
      isDetailOf(box, next) ||
      (statement.test(fold(box.label)) && isNamedDetail(box, next)) ||
      ofTick.test(fold(next.label)) ||
      (isOther && ofOther.test(fold(next.label))) ||
      (row !== null && row === rowName(next.label) && next.valueType === 'amount'),
  );
}

const isBoxOf = ({ question, group }: Field, next: Field): boolean =>
  next.kind === 'checkbox' &&
  next.question === question &&
  next.group === group &&
  next.valueType !== 'consent' &&
  !asksMore.test(fold(next.label));

/** The case right after, to be written in and empty; one that must be filled says so itself. */
function nextDetail([next]: readonly Field[], isAsked: (next: Field) => boolean): Field[] {
  if (!next || !isToWrite(next) || stateOf(next) !== 'empty') return [];
  const isLeft = !next.required && !isOptional(next) && !ifNeeded.test(fold(next.label));
  return isLeft && isAsked(next) ? [next] : [];
}

function isToWrite(field: Field): boolean {
  return ['text', 'textarea', 'number', 'date'].includes(field.kind) && !isYesNo(field);
}

/** A sentence between the box and its cases, all of them empty. */
function saidAfter(box: Field, following: readonly Field[], { blocks }: PageModel): Field[] {
  const own = following.filter((field) => field.heading === box.heading);
  const [first] = own;
  if (!first || !own.every((field) => isToWrite(field) && stateOf(field) === 'empty' && !isOptional(field)))
    return [];
  const [from, to] = [box, first].map(({ label }) => blocks.indexOf(label));
  const between = blocks.slice((from ?? -1) + 1, to === undefined || to < 0 ? 0 : to);
  return between.some((block) => ifSo.test(fold(block))) ? own : [];
}
