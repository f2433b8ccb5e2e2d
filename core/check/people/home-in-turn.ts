/** « Lila habite une semaine sur deux chez son père », as the page knows it, and « Chez vous toute l'année » chosen for her. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const always =
  /\b(?:toute l annee|charge exclusive|exclusivement|a temps (?:plein|complet)|en permanence|a plein temps)\b/;
const inTurn =
  /\b(?:alternee?|alternance|une semaine sur (?:deux|2)|charge partagee|moitie (?:du temps|de l annee))\b/;
const notSo =
  /\b(?:etudi\w*|apprenti\w*|formation|pas|plus|sans|demand\w*|souhait\w*|avant|jusqu\w*|si|lorsqu\w*|quand|exemple|bientot|prochaine?)\b/;

export function checkHomeInTurn({ asked, page }: CheckContext): Finding[] {
  const sentences = sentencesOf(page.blocks, longestText).filter((one) => !one.includes('?'));
  return asked.flatMap((field) => {
    const chosen = fold(textOf(field) ?? '');
    const isOfHomes = [always, inTurn].every((one) => field.options.some((option) => one.test(fold(option))));
    const name = isOfHomes ? nameOf(field) : null;
    if (name === null || always.test(chosen) === inTurn.test(chosen)) return [];
    const of = sentences.filter((one) => hasWords(fold(one), name) && !notSo.test(fold(one)));
    const [told, against] = always.test(chosen) ? [always, inTurn] : [inTurn, always];
    const said = of.find((one) => isSaidOf(one, name, against));
    return said && !of.some((one) => isSaidOf(one, name, told))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

/** « Lila », of the part or the row called « Lila » or « Lila Lefort », folded. */
function nameOf({ label, question, group }: Field): string | null {
  const title = [rowName(label), question, group].find(
    (one) => one && /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}|$)/u.test(one),
  );
  return title ? (fold(title).split(' ')[0] ?? null) : null;
}

/** « Lila vit avec vous, Tom une semaine sur deux »: of the one named in the same clause. */
const isSaidOf = (sentence: string, name: string, words: RegExp): boolean =>
  sentence
    .split(/[,;:]|\s(?:mais|tandis que)\s/u)
    .map(fold)
    .some((clause) => hasWords(clause, name) && words.test(clause.slice(clause.indexOf(name))));
