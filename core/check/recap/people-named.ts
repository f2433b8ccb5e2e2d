/** Puts « Votre conjoint » before the lines that begin with « Karim », where a sentence of the page says that he is. */
import type { ShownLine } from './shown-rows.ts';
import { sentencesOf } from './shown-sentences.ts';

const aName = `\\p{Lu}\\p{Ll}[\\p{L}'’-]*`;
const surname = `(?: (?:\\p{Lu}[\\p{L}'’-]*|de|du|da))*`;
const relation = `(?:[Vv]otre|[Mm]on|[Mm]a) (?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne|fille|fils)`;
/** « Votre épouse Chloé ROY », « Karim Saïdi, votre conjoint », « en couple avec Théo » */
const said: readonly RegExp[] = [
  new RegExp(`(?<who>${relation}),? (?<name>${aName})`, 'gu'),
  new RegExp(`(?<name>${aName})${surname},? \\(?(?<who>${relation})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<who>[Ee]n couple avec|(?:[Mm]ariée?|[Pp]acsée?) (?:avec|à)) (?<name>${aName})`, 'gu'),
];

/** « Vous n'êtes plus pacsée avec Karim », « votre conjoint sur votre dernier bail » */
const isPast =
  /(?<!\p{L})(?:(?:ne|plus|ex|divorcée?s?|séparée?s?|anciens?|anciennes?|derniers?|dernières?)(?!\p{L})|n['’])/iu;

/** The lines that begin with a first name, under who bears it. */
export function withPeopleNamed(lines: readonly ShownLine[], blocks: readonly string[]): ShownLine[] {
  const names = lines.map(({ label, sentence }) => (sentence ? (firstName.exec(label)?.[1] ?? null) : null));
  if (names.every((name) => name === null)) return [...lines];
  const people = new Map<string, string | null>();
  const sentences = blocks.flatMap(sentencesOf).filter((sentence) => !isPast.test(sentence));
  for (const match of sentences.flatMap((sentence) => said.flatMap((way) => [...sentence.matchAll(way)]))) {
    const { who = '', name = '' } = match.groups ?? {};
    if (!startsUpper.test(name)) continue;
    const is = / (?:avec|à)$/u.test(who) ? 'votre conjoint' : who.toLowerCase();
    const before = people.get(name);
    // Said to be two of them, the name tells neither.
    people.set(name, before === undefined || (before !== null && kind(before) === kind(is)) ? is : null);
  }
  return lines.map((line, at) => {
    const who = people.get(names[at] ?? '');
    return who === undefined || who === null
      ? line
      : { ...line, label: `${who.charAt(0).toUpperCase()}${who.slice(1)} ${line.label}` };
  });
}

/** « Mon mari » and « votre conjoint » are one. */
const kind = (who: string): string => /fille|fils/u.exec(who)?.[0] ?? 'partner';

const startsUpper = /^\p{Lu}/u;
const firstName = new RegExp(`^(${aName})${surname} – `, 'u');
