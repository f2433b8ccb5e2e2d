import type { Finding } from '../../assessment.ts';
import type { Procedure } from '../../pack.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, spotOfQuestion } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isSaidNone, partsLeft } from './amount-or-none.ts';
import { asksForAll } from './of-another-answer.ts';
import { partnerAmountsLeft } from './partner-zero-asked.ts';
import { leftOnRecap } from './recap-left.ts';
import { openedBy } from './yes-needs.ts';
import { zeroAskedIn } from './zero-asked.ts';

/** Cases marked required and still empty. A question answered in several cases is asked for once. */
export function checkRequired(context: CheckContext): Finding[] {
  const { asked, dates, page, procedure } = context;
  const findings: Finding[] = [];
  const done = new Set<string>();
  for (const date of dates) {
    if (date.fields.length < 2) continue;
    const first = date.fields[0] as Field;
    for (const part of date.fields) done.add(part.id);
    const isRequired = date.fields.some((part) => part.required);
    if (isRequired && date.reading.state === 'empty')
      findings.push(ownFinding('required', 'problem', date.spot, 'required-problem'));
    // A half-written date is wrong whether or not it had to be given.
    if (date.reading.state === 'partial')
      findings.push(ownFinding('required', 'problem', spotOfQuestion(first), 'required-partial-date'));
  }
  const questions = checkboxQuestions(asked);
  for (const boxes of questions) {
    for (const box of boxes) done.add(box.id);
    const first = boxes[0] as Field;
    const isNeeded = boxes.some((box) => box.required || box.needsOne);
    if (!isNeeded || boxes.some((box) => stateOf(box) !== 'empty')) continue;
    findings.push(
      ownFinding('required', 'problem', { ...spotOf(first), fieldLabel: first.question }, 'required-choice'),
    );
  }
  for (const field of asked) {
    if (!field.required || done.has(field.id) || stateOf(field) !== 'empty') continue;
    if (isSaidNone(field, asked)) continue;
    findings.push(ownFinding('required', 'problem', spotOf(field), keyFor(field)));
  }
  findings.push(...saidNeeded(asked, page).filter(({ fieldId }) => !done.has(fieldId ?? '')));
  const told = new Set(findings.map(({ fieldId }) => fieldId));
  findings.push(...everyAmount(asked, page, procedure).filter(({ fieldId }) => !told.has(fieldId)));
  const isLeftToGuide = procedure?.checks.some(({ kind }) => kind === 'unsaid');
  if (!isLeftToGuide)
    for (const none of partsLeft(asked, page).filter(({ id }) => !told.has(id)))
      findings.push(
        ownFinding(
          'required',
          'problem',
          { ...spotOf(none), fieldLabel: none.group ?? none.label, group: null },
          'required-choice',
        ),
      );
  findings.push(...leftOnRecap(context));
  return findings;
}

/** « Remplissez chaque case ; écrivez 0 si vous n'avez rien perçu »: an amount left empty among others. */
function everyAmount(asked: readonly Field[], page: PageModel, procedure: Procedure | null): Finding[] {
  if (procedure?.checks.some(({ kind }) => kind === 'unsaid')) return [];
  const isZeroAsked = zeroAskedIn(page);
  const all = asked.filter((field) => field.valueType === 'amount' && !isOptional(field));
  // Of money had, « 0 » for a rent or a loan is for those who have one.
  const amounts = all.some(isPaid) && !all.every(isPaid) ? all.filter((field) => !isPaid(field)) : all;
  const isGiven = (one: Field): boolean => one.group === amounts[0]?.group && centsOf(one) !== null;
  if (!asked.some(isGiven))
    return partnerAmountsLeft(asked, page)
      .filter(({ required }) => !required)
      .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-problem'));
  // « Avez-vous reçu une pension ? Non » closes its amount.
  const closed = new Set(
    asked.flatMap((field, at) =>
      isYesNo(field) && yesNoOf(field) === 'no' ? openedBy(field, asked.slice(at + 1)) : [],
    ),
  );
  return amounts
    .filter(
      (field) => stateOf(field) === 'empty' && !field.required && !closed.has(field) && isZeroAsked(field),
    )
    .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-problem'));
}

/** « Pension alimentaire versée », « Loyer » */
const isPaid = ({ label }: Field): boolean =>
  /\b(?:loyers?|charges|mensualites?|credits?|prets?|emprunts?|versee?s?|payee?s?|frais|depenses?|impots?|taxes?)\b/.test(
    fold(label),
  );

/** Boxes that answer one question together: one tick is an answer. */
function checkboxQuestions(fields: readonly Field[]): Field[][] {
  const byQuestion = new Map<string, Field[]>();
  for (const field of fields) {
    if (field.kind !== 'checkbox' || !field.question || field.valueType === 'consent') continue;
    const key = `${field.question}\n${field.group ?? ''}`;
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), field]);
  }
  return [...byQuestion.values()].filter((boxes) => boxes.length > 1);
}

const needed =
  /\b(imperatif|imperativement|indispensables?|obligatoires?|obligatoirement|exigee?s?|sera (refusee?|rejetee?))\b/;
/** « Obligatoire pour les étrangers », « en cas de séjour », « dès la maternelle »: not of everybody. */
const notNeeded =
  /\b(non|pas|plus|jamais|aucune?|ou|si|sauf|facultati\w+|en cas|dans (le|ce) cas|lorsqu\w*|quand|uniquement|seulement|selon|a partir|pour (les|des|une?|tout\w*|certain\w*)|s ils?|apres|au dela|(obligatoire|exige|indispensable|demande)e?s? (par|aux?|chez|en|dans|des)|imperativement (etre|avoir))\b/;
/** « Obligatoire pour étudier votre demande », and nothing that says of whom: « hors UE », « : professionnels ». */
const purpose =
  /^ (?:etre \w+$|lequel|laquelle|lesquel|ici\b|et\b|car\b|afin\b|en(?: (?:quelques|une|deux)\b|\s*$)|(?:sur|a) (?:chaque|toutes)|(?:le|la|les|l|un|une|votre|vos) |pour (?:que|nous|votre|l|\w+(?:er|ir|dre|ttre))\b)/;

function isNeededOfAll(said: string): boolean {
  const found = needed.exec(said);
  const rest = found ? said.slice(found.index + found[0].length) : '';
  return found !== null && !notNeeded.test(said) && (rest.trim() === '' || purpose.test(rest));
}

/** « La photocopie du titre de séjour est obligatoire. », in the line after « Numéro d'allocataire », is of another. */
function isOfCase(said: string, { label }: Field): boolean {
  const subject = /^(?:la |le |les |l |un |une |votre |vos )(.+?) (?:est|sont|doit|doivent)\b/.exec(
    said,
  )?.[1];
  const own = stems(label);
  return (
    subject === undefined ||
    /\b(?:reponse|case|champ|saisie|information|precision|justificatif|date|montant|numero)s?\b/.test(
      subject,
    ) ||
    stems(subject).some((one) => own.includes(one))
  );
}

/** What a mark means: « * Champs obligatoires » */
const ofMarks =
  /^\W*\*|\*\W*$|\(\*\)|\b(?:astérisque|étoile)\b|\b(?:champs|zones|rubriques|données|mentions|saisies)\b.*\bobligatoires\b/iu;
const eachQuestion = /\breponse\b.{0,40}\b(chaque|toutes)\b|\brepondez a (chaque|toutes)\b/;

/** « Une réponse est indispensable sur chaque ligne », « Sans la facture du club, le dossier sera rejeté », « Précisez-le impérativement » */
function saidNeeded(asked: readonly Field[], page: PageModel): Finding[] {
  const beside = linesBeside(page);
  const rules = sentencesOf(page.blocks)
    .filter((sentence) => !ofMarks.test(sentence))
    .map(fold)
    .filter((sentence) => isNeededOfAll(sentence));
  const isEach = rules.some((sentence) => eachQuestion.test(sentence));
  const isOfAll = asksForAll(page);
  const isNamed = (field: Field): boolean => {
    const label = fold(field.label);
    if (label.length <= 8) return false;
    // « Le téléphone portable » is not « Téléphone ».
    const whole = new RegExp(
      `(?:^| )${label}(?:$| (?:est|sont|doi|sera|le |la |votre |vos |imperatif|imperative|obligatoire))`,
    );
    return rules.some((sentence) => whole.test(sentence) && !eachQuestion.test(sentence));
  };
  const isBeside = (field: Field): boolean => {
    if (ofMarks.test(beside(field))) return false;
    const said = fold(beside(field)).replace(fewLines, '');
    return isNeededOfAll(said) && isOfCase(said, field);
  };
  const isLeftOpen = (field: Field): boolean =>
    !asksMore.test(foldAll(field.label, beside(field))) || !asksAfterIt(asked[asked.indexOf(field) - 1]);
  return (
    asked
      .filter(
        (field) =>
          !field.required && stateOf(field) === 'empty' && !isOptional(field) && field.kind !== 'checkbox',
      )
      // « Si oui, … » waits for its « Oui ».
      .filter(
        (field) =>
          (((isEach && isYesNo(field)) || (isOfAll && !ofNoSentence.has(field.kind))) &&
            !/^si\b/.test(fold(field.label))) ||
          isNamed(field) ||
          isBeside(field),
      )
      .filter(isLeftOpen)
      .map((field) => ownFinding('required', 'problem', spotOf(field), keyFor(field)))
  );
}

/** A search is no answer, and papers are asked for by name. */
const ofNoSentence = new Set<Field['kind']>(['search', 'file']);

/** « Précisez impérativement » */
const asksMore = /\b(precise[rz]|explique[rz]|indique[rz])\b/;
/** « en une phrase ou deux » */
const fewLines = /\b(une?|deux|trois|quelques)( \p{L}+)? ou (deux|trois|quatre|plusieurs)\b/u;

/** What an answer asks for right after it is told in tick-needs.ts. */
const asksAfterIt = (before: Field | undefined): boolean =>
  before !== undefined &&
  (isYesNo(before) ||
    before.kind === 'checkbox' ||
    before.options.some((option) => /^autres?\b/.test(fold(option))));

function keyFor(field: Field): string {
  if (field.kind === 'file') return 'required-file';
  if (field.kind === 'checkbox') return 'required-box';
  return ['radio', 'select', 'button-group'].includes(field.kind) ? 'required-choice' : 'required-problem';
}
