/** « Karim », told elsewhere on the page to be « votre conjoint »: whose his amounts are. */
import type { ShownLine } from './shown-rows.ts';

const aName = `\\p{Lu}\\p{Ll}[\\p{L}'’-]*`;
const surname = `(?: (?:\\p{Lu}[\\p{L}'’-]*|de|du|da))*`;
const relation = `(?:[Vv]otre|[Mm]on|[Mm]a) (?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne|fille|fils)`;
/** « Votre épouse Chloé ROY », « Karim Saïdi, votre conjoint », « en couple avec Théo » */
const said: readonly RegExp[] = [
  new RegExp(`(?<who>${relation}),? (?<name>${aName})`, 'gu'),
  new RegExp(`(?<name>${aName})${surname},? \\(?(?<who>${relation})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<who>[Ee]n couple|mariée?|pacsée?) (?:avec|à) (?<name>${aName})`, 'gu'),
];

/** The lines that begin with a first name, under who bears it. */
export function withPeopleNamed(lines: readonly ShownLine[], blocks: readonly string[]): ShownLine[] {
  const names = lines.map(({ label, sentence }) => (sentence ? (firstName.exec(label)?.[1] ?? null) : null));
  if (names.every((name) => name === null)) return [...lines];
  const people = new Map<string, string>();
  for (const match of blocks.flatMap((block) => said.flatMap((way) => [...block.matchAll(way)]))) {
    const { who = '', name = '' } = match.groups ?? {};
    if (startsUpper.test(name))
      people.set(name, / (?:avec|à) /u.test(match[0]) ? 'votre conjoint' : who.toLowerCase());
  }
  return lines.map((line, at) => {
    const who = people.get(names[at] ?? '');
    return who === undefined
      ? line
      : { ...line, label: `${who.charAt(0).toUpperCase()}${who.slice(1)} ${line.label}` };
  });
}

const startsUpper = /^\p{Lu}/u;
const firstName = new RegExp(`^(${aName})${surname} – `, 'u');
