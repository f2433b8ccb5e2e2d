/**
 * « Salaires oubliés, gagnés par : Anaïs », and the sum in the column of Loïc; « Dossier d'internat de Théo », and the name of his
 * sister chosen.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { type Choice, choiceOf, mostNames } from './name-chosen.ts';

const whose = /\bpar$|\b(?:qui|personne|declarante?|beneficiaire|titulaire|membre|concerne\w*|nom)\b/;
/** « Gagnés par », « Qui a perçu ces salaires ? »: whose money it is, and not whose card. */
const whoseMoney =
  /\b(?:gagne|percu|recu|touche|encaisse|verse|paye|oublie|omi)\w* (?:par|a)$|\bqui (?:\w+ ){0,2}(?:gagne|percu|recu|touche|encaisse)\w*\b/;

export function checkToldOfAnother({ asked }: CheckContext): Finding[] {
  const [choice, other] = asked
    .flatMap((field) => choiceOf(field, asked))
    .filter(({ asks }) => whose.test(asks));
  return choice && !other && choice.names.length <= mostNames
    ? [...inColumn(choice, asked), ...inPurpose(choice, asked)]
    : [];
}

/** The others of a choice whom a text names, where it does not name the one chosen. */
function isOfAnother(text: string, { chosen, names }: Choice): boolean {
  return !hasWords(text, chosen) && names.some((name) => name !== chosen && hasWords(text, name));
}

/** Her own column was left as it was, and another's was written in. */
function inColumn(choice: Choice, asked: readonly Field[]): Finding[] {
  const amounts = asked.filter(({ kind, valueType }) => kind !== 'select' && isMoney(valueType));
  const nameOf = ({ label, group }: Field): string => foldAll(label, group);
  const own = amounts.filter((field) => hasWords(nameOf(field), choice.chosen));
  if (!whoseMoney.test(choice.asks) || own.length === 0 || own.some(isWritten)) return [];
  return amounts
    .filter((field) => isWritten(field) && isOfAnother(nameOf(field), choice))
    .map((field) => answersApart(spotOf(field), choice.field));
}

/** « Chômage, chiffre rectifié », of no known meaning, may hold one too. */
const isMoney = (type: Field['valueType']): boolean => type === 'amount' || type === 'unknown';
const isWritten = (field: Field): boolean =>
  stateOf(field) === 'filled' && textOf(field) !== initialTextOf(field) && (centsOf(field) ?? 0) > 0;

/** « Précisez », « Motif » may tell of a sister for any reason. */
const purpose = /\b(?:usage|objet|servira|sert|destine\w*|destination)\b/;

function inPurpose(choice: Choice, asked: readonly Field[]): Finding[] {
  return asked
    .filter(
      (field) =>
        (field.kind === 'text' || field.kind === 'textarea') &&
        purpose.test(foldAll(field.label, field.hint)) &&
        isOfAnother(fold(textOf(field) ?? ''), choice),
    )
    .map((field) => answersApart(spotOf(choice.field), field));
}
