/** « F Nombre d'enfants mineurs », and « Année de naissance des enfants comptés en case F »: whether a list is of that count. */
import type { Row } from './rows-told.ts';

/** « Case H – Enfants », « Nombre d'enfants mineurs (F) » */
const ofCount =
  /^(?:case )?([A-Z])(?:\s*[–:.-])?\s+(?:nombre|enfants)|\bcase ([A-Z])(?![\p{L}\d'’])|\(([A-Z])\)/iu;
const ofList = /\bcase ([A-Z])(?![\p{L}\d'’])/giu;

const caseOfCount = (label: string): string | null =>
  ofCount.exec(label)?.slice(1).find(Boolean)?.toUpperCase() ?? null;

/** Of two cases together, nothing tells which. */
function caseOfList(titles: readonly (string | null | undefined)[]): string | null {
  const said = titles.flatMap((title) => [...(title ?? '').matchAll(ofList)]);
  const [letter, other] = new Set(said.map(([, one = '']) => one.toUpperCase()));
  return letter !== undefined && other === undefined ? letter : null;
}

/** Whether what stands over a list says that it is of another case than the count. */
export function isOfOtherCase(label: string, titles: readonly (string | null | undefined)[]): boolean {
  const [own, said] = [caseOfCount(label), caseOfList(titles)];
  return own !== null && said !== null && own !== said;
}

/** Whether the list is said to be of that very case. */
export function isOfItsCase(label: string, titles: readonly (string | null | undefined)[]): boolean {
  const own = caseOfCount(label);
  return own !== null && own === caseOfList(titles);
}

const titlesOf = ({ field }: Row) => [field.group, field.question, field.outerGroup];

export const rowsOfCase = (label: string, rows: readonly Row[]): Row[] =>
  rows.filter((row) => !isOfOtherCase(label, titlesOf(row)));

export const areOfItsCase = (label: string, rows: readonly Row[]): boolean =>
  rows.every((row) => isOfItsCase(label, titlesOf(row)));
