/** « Pièce réclamée par France Travail », over « Document : bulletin de salaire », « Employeur : … » and « Mois réclamé : … ». */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { kindsIn } from './paper-kinds.ts';

interface Line {
  at: number;
  name: string;
  value: string;
}

const ofPaper =
  /^(?:(?:type|nature|nom|intitule) d\w* (?:la |l |votre |ce |cette )?)?(?:documents?|pieces?|papiers?|justificatifs?)\b/;
const ofMonth = /^(?:mois|periode)\b/;
const ofEmployer = /^(?:nom de l )?(?:employeur|entreprise)\b/;
const isAwaited =
  /^(?!.*\b(?:non|pas|deja)\b).*\b(?:demande|attendu|reclame|exige|manquant|requis)e?s?\b(?! le\b)/;
const isGiven =
  /^(?!.*\b(?:non|pas|a)\b).*\b(?:recue?|transmise?|envoyee?|deposee?|validee?|acceptee?|traitee?)s?\b/;
const longestLine = 90;

/** Each paper of such a list, with its month and its employer: « bulletin de salaire septembre 2026 (employeur : …) ». */
export function wantedInList(page: PageModel): string[] {
  return listsIn(page).flatMap((list) =>
    isAwaitedHere(list, page) ? papersIn(list).flatMap((lines) => asOne(lines) ?? []) : [],
  );
}

/** Its lines, each a name and what stands beside it, or after a colon; one right after the other. */
function listsIn({ blocks, answers, fields }: PageModel): Line[][] {
  // The answers that a list offers stand on no line of the page.
  const ofCases = new Set(
    fields.flatMap(({ label, kind, options }) => [label, ...(kind === 'select' ? [] : options)]),
  );
  const inTwo = answers.flatMap(({ block, name, column }): Line[] =>
    column === null && block === name + 1
      ? [{ at: name, name: blocks[name] ?? '', value: blocks[block] ?? '' }]
      : [],
  );
  const read = new Set(inTwo.flatMap(({ at }) => [at, at + 1]));
  const inOne = blocks.flatMap((block, at): Line[] => {
    const [name = '', value, ...more] = block.length > longestLine ? [] : block.split(/\s?:\s/);
    return value !== undefined && more.length === 0 && !read.has(at) ? [{ at, name, value }] : [];
  });
  const lines = [...inTwo, ...inOne]
    .filter(({ name, value }) => !ofCases.has(name) && !ofCases.has(value))
    .sort((one, other) => one.at - other.at);
  const lists: Line[][] = [];
  for (const line of lines) {
    const before = lists.at(-1)?.at(-1);
    const isNext = before && line.at - before.at <= (read.has(before.at) ? 2 : 1);
    if (isNext) lists.at(-1)?.push(line);
    else lists.push([line]);
  }
  return lists;
}

/** By the title over it, or by the name of one of its lines. */
function isAwaitedHere(list: readonly Line[], { blocks }: PageModel): boolean {
  const title = fold(blocks[(list[0]?.at ?? 0) - 1] ?? '');
  return (
    (isAwaited.test(title) && kindsOrPaper.test(title)) ||
    list.some(
      ({ name }) => isAwaited.test(fold(name)) && (ofMonth.test(fold(name)) || ofPaper.test(fold(name))),
    )
  );
}
const kindsOrPaper =
  /\b(?:documents?|pieces?|papiers?|justificatifs?|bulletins?|fiches?|attestations?|certificats?)\b/;

/** The lines of each paper: a second one begins another. */
function papersIn(list: readonly Line[]): Line[][] {
  const papers: Line[][] = [];
  for (const line of list) {
    const isFirst = ofPaper.test(fold(line.name));
    if (isFirst || papers.length === 0) papers.push([line]);
    else papers.at(-1)?.push(line);
  }
  return papers;
}

function asOne(lines: readonly Line[]): string | null {
  const cellOf = (head: RegExp): string | undefined => lines.find(({ name }) => head.test(fold(name)))?.value;
  const [paper, month, employer] = [ofPaper, ofMonth, ofEmployer].map(cellOf);
  const isOneMonth = month !== undefined && monthsIn(month).length === 1;
  if (!paper || !isOneMonth || kindsIn(paper).length !== 1) return null;
  if (lines.some(({ value }) => isGiven.test(fold(value)))) return null;
  return [paper, month, employer && `(employeur : ${employer})`].filter(Boolean).join(' ');
}
