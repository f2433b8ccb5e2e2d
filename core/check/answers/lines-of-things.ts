/** What a page tells of each thing that others may know of her: no rule, nothing that is over. */
import type { PageModel } from '../../page-model.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { clausesOf } from '../sentences.ts';
import type { Thing } from './things-known.ts';

const isAbsent =
  /\b(?:n|non(?! salarie)|pas|projets?|dus|dues?|impayee?s?|(?:pris|prend|prendra) fin|aucune?s?|sans|jamais|plus|si|lorsqu\w*|quand|en cas|exemple|annulee?s?|resilie\w*|avant|ancien\w*|jusqu\w*|termine\w*|fini\w*|cloture\w*|ferme\w*|cess\w*|radie\w*|refuse\w*|rembours\w*|prochain\w*|sera|seront|serez|pouvez|devez|peut|peuvent|doit|doivent|faut|indiquez|declarez|inscrivez|cochez|joignez|precisez|conservez|verifiez si|ouvre droit|ouvrent droit|plafond\w*|par (?:enfant|foyer|personne)|minimum|maximum|limite\w*|a hauteur|abattement\w*|(?:reduction|credit) d impot|taux|deductibles?|exoner\w*)\b/;

/** The page's own sentences, and its lines in two: « Livret A | 3 250 € ». */
const linesOf = onceForEach(({ blocks, answers, fields }: PageModel): string[] => {
  const ofCases = new Set(
    fields
      .flatMap(({ label, question, hint, options }) => [label, question, hint, ...options])
      .flatMap((text) => (text ? [fold(text)] : [])),
  );
  const own = blocks.filter((block) => !ofCases.has(fold(block)));
  const inTwo = answers.flatMap(({ block, name }) =>
    block === name || ofCases.has(fold(blocks[name] ?? ''))
      ? []
      : [`${blocks[name] ?? ''} : ${blocks[block] ?? ''}`],
  );
  return [...clausesOf(own, longestParagraph), ...inTwo].filter((line) => !isAbsent.test(fold(line)));
});

/** Those of each thing, looked for once. */
const linesOfThings = onceForEach((_page: PageModel) => new Map<Thing, string[]>());
export function linesOfThing(page: PageModel, thing: Thing): string[] {
  const known = linesOfThings(page);
  const lines = known.get(thing) ?? linesOf(page).filter((line) => thing.tells.test(fold(line)));
  known.set(thing, lines);
  return lines;
}
const longestParagraph = 500;
