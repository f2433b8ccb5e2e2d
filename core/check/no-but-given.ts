/** « Non », over something that only a « Oui » leaves room for. */
import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { openedBy, stems } from './yes-needs.ts';

export function checkNoButGiven(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  return [...inCases(context), ...onRecap(context), ...underIfYes(said), ...withNo(said)];
}

function over(given: Field, question: Field): Finding {
  return ownFinding('contradiction', 'problem', spotOf(given), 'no-but-given-problem', {
    first: question.label,
  });
}

const isMoney = (field: Field): boolean => field.valueType === 'amount' && (centsOf(field) ?? 0) !== 0;

/** « Avez-vous versé une pension ? Non », and its amount in a case. The questions a guide knows are left to it. */
function inCases({ asked, procedure, caseOf }: CheckContext): Finding[] {
  if (!procedure) return [];
  const known = new Set(procedure.checks.flatMap((one) => (one.kind === 'yes-needs' ? [one.case] : [])));
  return asked.flatMap((question, index) =>
    isYesNo(question) && yesNoOf(question) === 'no' && !known.has(caseOf.get(question.id) ?? '')
      ? openedBy(question, asked.slice(index + 1))
          .filter((field) => isMoney(field) && isNamedIn(question, field, asked.indexOf(field) - index - 1))
          .map((field) => over(field, question))
      : [],
  );
}

/**
 * On a recap: what the guide says goes with a « Oui », in whatever part of the page; before the next question, an amount
 * the question names.
 */
function onRecap({ recap, recapCaseOf: caseOf, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  return recap.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no') return [];
    const own = caseOf.get(question.id);
    const needs = procedure.checks.flatMap((one) =>
      one.kind === 'yes-needs' && one.case === own ? one.needs : [],
    );
    const after = recap.slice(index + 1);
    const next = after.findIndex(isYesNo);
    const near = (next < 0 ? after : after.slice(0, next)).filter(({ group }) => group === question.group);
    const given = after.filter(
      (line) =>
        (needs.includes(caseOf.get(line.id) ?? '') && (isMoney(line) || isHours(line))) ||
        (near.includes(line) && isMoney(line) && isNamedIn(question, line, near.indexOf(line))),
    );
    return given.map((line) => over(line, question));
  });
}

const isHours = (field: Field): boolean => field.valueType === 'hours' && (centsOf(field) ?? 0) !== 0;

/** « Vos ressources ont-elles changé ? Non », « Le loyer comprend-il les charges ? Non »: there is an amount all the same. */
const ofSomethingElse =
  /\b(chang\w*|modifi\w*|identiques?|exact\w*|correct\w*|confirm\w*|compren\w*|compris\w*|inclu\w*|connai\w*|deja|seule?)\b/;

const money = new Set('pensio salair bourse alloca indemn'.split(' '));

/** All that the amount names is in the question; « Montant », right after it, names nothing. */
function isNamedIn(question: Field, { label }: Field, place: number): boolean {
  if (ofSomethingElse.test(fold(question.label))) return false;
  const [asked, own] = [stems(question.label), stems(label)];
  if (own.length === 0) return place === 0;
  // « 6GU – Pensions versées à des enfants mineurs », right under « Avez-vous versé une pension alimentaire ? Non »
  const isSame = place === 0 && own.some((stem) => money.has(stem) && asked.includes(stem));
  return isSame || own.every((stem) => asked.includes(stem));
}

/** « Si oui, lequel ? », answered under a « Non ». */
function underIfYes(said: readonly Field[]): Finding[] {
  let question: Field | null = null;
  return said.flatMap((field) => {
    const text = textOf(field);
    if (isYesNo(field)) question = field;
    if (!/^si oui\b/.test(fold(field.label)) || text === null || saidNothing.test(fold(text))) return [];
    return question && yesNoOf(question) === 'no' ? [over(field, question)] : [];
  });
}

const saidNothing = /^(0|0 00|aucune?|neant|non( renseignee?)?|sans objet|non concernee?|-)?( euros?)?$/;

/** What a « Non » leaves no room for, though it shares no word with the question. */
const goesWith: [RegExp, RegExp][] = [
  [
    /\b(mesure de protection|protection juridique|tutelle|curatelle)\b/,
    /\b(tut(eur|rice)|curat(eur|rice)|mandataire)\b/,
  ],
  [
    /\b(avez|aviez) vous (des|un ou plusieurs) enfants?\b|^enfants? a charge$/,
    /^enfants?\b|\b(de l|de votre) enfant\b/,
  ],
];

/** « Mesure de protection : non », and a guardian named after it. */
function withNo(said: readonly Field[]): Finding[] {
  return said.flatMap((question, at) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no') return [];
    const [, detail] = goesWith.find(([about]) => about.test(fold(question.label))) ?? [];
    const given = said
      .slice(at + 1)
      .find(
        (field) =>
          detail?.test(fold(field.label)) === true &&
          !isYesNo(field) &&
          field.group === question.group &&
          !saidNothing.test(fold(textOf(field) ?? '')),
      );
    return given ? [over(given, question)] : [];
  });
}
