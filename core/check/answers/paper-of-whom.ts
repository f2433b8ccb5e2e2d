/** « Relevé au nom de : M. Yannick KERVELLA », and « Qui a reçu cette pension ? » answered by the name of another. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesWithNames } from '../sentences.ts';

const asksWho =
  /^(?:a |pour |de |par )?(?:qui|quelle personne|laquelle|lequel)\b|\b(?:personne concernee|beneficiaire)\b/;
const inNameOf = /\b(?:au nom d(?:e|u)|adressee? a) (.+)$/;
/** « au nom de la personne concernée » says how papers must be; one that may be of either is of neither. */
const ofAny = /\b(?:doi(?:t|vent)|ou|et|si|meme nom|pas au nom)\b/;

export function checkPaperOfWhom({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const chosen = textOf(field);
    if (chosen === null || field.options.length < 2 || !asksWho.test(fold(field.label))) return [];
    const named = linesOver(field, page).flatMap((line) => {
      const name = inNameOf.exec(fold(line))?.[1] ?? '';
      const own = ofAny.test(fold(line)) ? [] : field.options.filter((option) => isNamedIn(option, name));
      return own.length === 1 ? [{ line, option: own[0] }] : [];
    });
    const [first] = named;
    return first && named.every(({ option }) => option === first.option) && first.option !== chosen
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: first.line })]
      : [];
  });
}

/** What its part of the page says before it. */
function linesOver({ label, group, heading }: Field, { blocks }: PageModel): string[] {
  const end = blocks.indexOf(label);
  const over = blocks.slice(0, Math.max(0, end));
  const start = Math.max(...[group, heading].map((title) => (title ? over.lastIndexOf(title) : -1)), 0);
  return sentencesWithNames(over.slice(start), longestText);
}

/** « Yannick KERVELLA », « Yannick (votre conjoint) »: its first names and its name all stand there. */
const isNamedIn = (option: string, name: string): boolean => {
  const words = fold(option.replace(/\(.*\)|,.*/u, ''))
    .split(' ')
    .filter((word) => word.length > 1);
  const said = name.split(' ');
  return words.length > 0 && words.every((word) => said.includes(word));
};
