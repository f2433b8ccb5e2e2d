/** « Quel déclarant est concerné ? Déclarant 2 – Karim », and what she wrote stands in the column of the other. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { isGivenByHer } from '../answers/changed.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const asksWho =
  /\b(?:qui|quel(?:le)?s?) (?:\w+ )?(?:declarante?|personne|membre|conjointe?|adulte|enfant)?s?\b.*\bconcern\w*|\b(?:declarante?|personne|membre|conjointe?|adulte|enfant) concernee?\b|\bpour (?:qui|quel(?:le)? (?:declarante?|personne|membre|adulte|enfant))\b/;

/** « Personne concernée par l'invalidité »: by something else than what is written here. */
const ofElse =
  /\bconcern\w* par (?!(?:l |la |le |les |cette |ce |votre |vos |ces )?(?:rectification|correction|modification|declaration|demande|changement|montant|somme|ressource|revenu|ligne)s?\b)/;

export function checkConcernedByChoice({ asked }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    const [chosen, asks] = [textOf(question), fold(question.label)];
    if (question.options.length < 2 || chosen === null || !asksWho.test(asks) || ofElse.test(asks)) return [];
    const cellsOf = (option: string): Field[] => {
      const names = namesIn(option);
      return asked.filter(
        (field) =>
          field.valueType === 'amount' &&
          names.some((name) => hasWords(fold(`${field.group ?? ''} ${field.label}`), name)),
      );
    };
    const own = cellsOf(chosen);
    const others = question.options.filter((option) => option !== chosen).flatMap(cellsOf);
    const [first] = others.filter((field) => !own.includes(field) && isGivenByHer(field));
    return first && own.length > 0 && !own.some(isGivenByHer) ? [answersApart(spotOf(first), question)] : [];
  });
}

/** « Déclarant 2 », « Karim »: what a column may be called, of the option « Déclarant 2 – Karim KACI ». */
const names = [
  /déclarante? \d/iu,
  /(?<!\p{L})(?!(?:Déclarante?|Vous|Votre|Mon|Ma|Mme|Les)(?!\p{L}))\p{Lu}\p{Ll}{2,}/u,
];
const namesIn = (option: string): string[] =>
  names.flatMap((name) => (option.match(name) ?? []).slice(0, 1).map(fold));
