/**
 * « Le salaire à déclarer est le salaire brut sans l'indemnité de fin de contrat », beside « Salaire brut 1 215,20 € » and « Indemnité
 * de fin de contrat 437,50 € », and the two together declared; or « l'indemnité de fin de mission n'entre pas dans le salaire », and
 * the sum of all that the payslip has.
 */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { betweenItems, ofSome, saysNotTo } from './not-to-count.ts';
import { isSame } from './papers-in-line.ts';
import { sumsInWords } from './sums-in-words.ts';

const without =
  /(?<!\p{L})(?:sans|hors|à l['’]exclusion d(?:e|u|es)|ni|excepté|hormis) (?:l['’]|la |le |les |vos |votre )?([^,.;:()]{4,60})/iu;
const binds =
  /\b(?:a declarer|declare[rz]|a reporter|reportez|indiquez|inscrivez|additionnez|ajoutez|saisissez|ne se declare(?:nt)? pas)\b/;
/** « N'entre pas dans le salaire », « ne fait pas partie du salaire », « est exclue du salaire » */
const isLeftOut =
  /\b(?:n entre(?:nt)? (?:pas|jamais)|ne f(?:ait|ont) (?:pas|jamais) partie|ne compte(?:nt)? (?:pas|jamais)|n est (?:pas|jamais) compris|ne sont (?:pas|jamais) compris|(?:est|sont) (?:exclu|a exclure|a laisser|a retirer|a part)|reste(?:nt)? (?:a part|en dehors)|laissez de cote|ne (?:prenez|comprend|comprennent) (?:pas|jamais))/;

interface Line {
  words: readonly string[];
  cents: number;
  at: number;
}

interface Rule {
  sentence: string;
  /** The names of what is left out. */
  items: string[][];
}

export function checkWithoutWhatIsSaid({ asked, page }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks, longestText).flatMap(ruleIn);
  if (rules.length === 0) return [];
  const lines = linesOf(page);
  return asked.flatMap((field) => {
    const typed = field.valueType === 'amount' ? centsOf(field) : null;
    if (!typed) return [];
    const rule = rules.find(({ items }) => isWithIt(typed, items, lines));
    return rule
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: rule.sentence })]
      : [];
  });
}

function ruleIn(sentence: string): Rule[] {
  const words = fold(sentence);
  const thing = binds.test(words) ? without.exec(sentence)?.[1] : undefined;
  if (thing !== undefined) return named(sentence, [thing.split(/ (?:qui|que) /)[0] ?? '']);
  const found = isLeftOut.exec(words) ?? saysNotTo.exec(words);
  if (!found || ofSome.test(words)) return [];
  const before = words.slice(0, found.index).trim();
  // « N'ajoutez pas l'indemnité de fin de mission au salaire »
  const told =
    stems(before).length > 0
      ? before
      : words.slice(found.index + found[0].length).replace(/ (?:au|aux|dans|a|avec|ici|car) .*/, '');
  return named(sentence, told.split(betweenItems));
}

function named(sentence: string, things: readonly string[]): Rule[] {
  const items = things.map((thing) => stems(thing)).filter(({ length }) => length > 0);
  return items.length > 0 ? [{ sentence, items }] : [];
}

/** With a line that is left out, one line or all that stand in the same place; and no sum of those that are kept. */
function isWithIt(typed: number, items: readonly string[][], lines: readonly Line[]): boolean {
  const isOut = ({ words }: Line): boolean =>
    items.some((item) => item.every((stem) => words.some((word) => isAlike(word, stem))));
  const [out, kept] = [lines.filter(isOut), lines.filter((line) => !isOut(line))];
  if (out.some((left) => kept.some(({ cents }) => cents + left.cents === typed))) return true;
  return runsOf(lines).some((run) => {
    const others = run.filter((line) => !isOut(line));
    const all = run.reduce((sum, { cents }) => sum + cents, 0);
    return others.length > 1 && others.length < run.length && isSame(typed, all) && !someMake(typed, others);
  });
}

const isAlike = (one: string, two: string): boolean => one.startsWith(two) || two.startsWith(one);

function someMake(typed: number, lines: readonly Line[]): boolean {
  const sums = [0];
  for (const { cents } of lines) sums.push(...sums.map((sum) => sum + cents));
  return sums.some((sum) => isSame(typed, sum));
}

const mostInRun = 8;
/** Lines right under each other, a name and a sum each, or in one line of text. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && line.at - before.at <= 2) run?.push(line);
    else runs.push([line]);
  }
  return runs.filter(({ length }) => length > 1 && length <= mostInRun);
}

/** « Indemnité de fin de contrat : 437,50 € », in one line or in two. */
const linesOf = (page: PageModel): Line[] =>
  sumsInWords(page).flatMap(({ cents, name, words, at }) => {
    const own = stems(name);
    return cents > 0 ? [{ words: own.length > 0 ? own : stems(words), cents, at }] : [];
  });
