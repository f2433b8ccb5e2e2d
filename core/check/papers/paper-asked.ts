/** « Que doit-on lire dessus ? Mon quotient familial », and « Attestation de paiements » chosen beside « Attestation de quotient familial ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const aPaper = /^(?:(?:une?|mon|ma|votre|l) )?(?:attestation|releve|certificat|justificatif|avis|extrait)\b/;
const namesPaper = /\b(?:attestation|releve|certificat|justificatif|avis|extrait)\b/;
/** « Quel document avez-vous déjà ? »: not the one that is wanted. */
const ofAnother = /\b(?:deja|autres?|aussi|egalement|precedent\w*|ancien\w*|sauf)\b/;
/** What the paper is to show; not how she lives or pays. */
const ofPaper =
  /\b(?:lire|dessus|figurer|montrer|prouver|documents?|papiers?|attestations?|pieces?|reclame\w*|recopie\w*)\b/;
const denied = /\b(?:pas|non|sauf|ni|sans|plutot)\b/;
const light = /^(?:attestation|releve|certificat|justificatif|avis|extrait|.{1,3})$/;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => !light.test(word))
    .map((word) => word.replace(/(?:es|s)$/, ''));

/** The words of each paper that no other one has. */
function ownWords(options: readonly string[]): Map<string, string[]> {
  const words = options.map(wordsOf);
  return new Map(
    options.map((option, at) => [
      option,
      (words[at] ?? []).filter((word) =>
        words.every((other, place) => place === at || !other.includes(word)),
      ),
    ]),
  );
}

export function checkPaperAsked({ asked }: CheckContext): Finding[] {
  return asked.flatMap((choice, at) => {
    const papers = choice.options.filter((option) => aPaper.test(fold(option)));
    if (papers.length < 2 || stateOf(choice) !== 'filled') return [];
    const own = ownWords(papers);
    const wanted = asked.slice(0, at).flatMap((field) => {
      const named = papersNamed(field, own);
      return named.length === 1 ? named.map((paper) => ({ field, paper })) : [];
    });
    const against = wanted.find(({ paper }) => fold(paper) !== fold(textOf(choice) ?? ''));
    return against && wanted.length === 1 ? [answersApart(spotOf(choice), against.field)] : [];
  });
}

/** The papers whose own words her answer holds, all of them. */
function papersNamed(field: Field, own: ReadonlyMap<string, readonly string[]>): string[] {
  const said = fold(textOf(field) ?? '');
  // In words of her own, « paiement de ma facture » names no paper.
  if (field.options.length === 0 && !namesPaper.test(said)) return [];
  const asks = foldAll(field.label, field.question);
  if (stateOf(field) !== 'filled' || denied.test(said) || ofAnother.test(asks) || !ofPaper.test(asks))
    return [];
  const words = wordsOf(said);
  return [...own].flatMap(([paper, names]) =>
    names.length > 0 && names.every((name) => words.includes(name)) ? [paper] : [],
  );
}
