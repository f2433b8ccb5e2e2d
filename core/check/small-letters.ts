/** Names of cases that a site writes in capitals throughout, as its other sentences would write them. */
import type { Procedure } from '../pack.ts';
import type { Field, PageModel } from '../page-model.ts';

const word = /(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu;

/** Words of no name: « RÉGIS DURAND », which has none of them, keeps its capitals. */
const inNoName =
  /(?<!\p{L})(?:AU|AUX|AVEC|D|DES?|DU|EN|ET|LES?|OU|PAR|POUR|SI|SUR|UNE?|VOTRE|VOUS|NET|BRUT|REÇUE?S?|VERSÉE?S?|(?:MONTANT|SALAIRE|TRAITEMENT|PENSION|ALIMENTAIRE|RESSOURCE|REVENU|INDEMNITÉ|ALLOCATION|TOTAL|NOMBRE|DATE|AUTRE|HEURE|LOYER|FRAI|CHARGE|PERSONNE|ENFANT|FOYER|COMPRISE?|PERÇUE?|TOUCHÉE?|MENSUEL|MOI)S?|JANVIER|F[ÉE]VRIER|MARS|AVRIL|MAI|JUIN|JUILLET|AO[ÛU]T|SEPTEMBRE|OCTOBRE|NOVEMBRE|D[ÉE]CEMBRE)(?!\p{L})/u;

const isInCapitals = (text: string | null): text is string =>
  text !== null && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && inNoName.test(text);

/**
 * How the sentences of the page write a word: « salaire », « Régis », « CAF ». One that none of them has and that is no word of
 * the guides keeps its capitals: it may be a name, which must not leave as a common word.
 */
function writingsIn(lines: readonly string[], guides: readonly string[]): (word: string) => string {
  const [small, named, capitals] = [new Set<string>(), new Map<string, string>(), new Map<string, string>()];
  for (const line of lines) {
    for (const { 0: found, index } of line.matchAll(word)) {
      const key = found.toLowerCase();
      if (found === key) small.add(key);
      // A word that opens a sentence has a capital whatever it is; « Régis Durand » opens one with two.
      else if (/^\p{Lu}\p{Ll}+$/u.test(found)) {
        const opens = !/[\p{L},]\s*$/u.test(line.slice(0, index));
        if (!opens || /^[ -]\p{Lu}\p{Ll}/u.test(line.slice(index + found.length))) named.set(key, found);
      } else if (found.length > 1) capitals.set(key, found);
    }
  }
  const known = new Set(guides.flatMap((wording) => wording.match(word) ?? []));
  return (said) => {
    const key = said.toLowerCase();
    return small.has(key)
      ? key
      : (named.get(key) ?? capitals.get(key) ?? (known.has(key) || inNoName.test(said) ? key : said));
  };
}

/** The page, where « SALAIRE DE RÉGIS » is « Salaire de Régis », in the names of its cases and in the lines that are them. */
export function withSmallLetters(page: PageModel, procedures: readonly Procedure[]): PageModel {
  const names = page.fields.flatMap(({ label, question, group, heading }) => [
    label,
    question,
    group,
    heading,
  ]);
  const loud = new Set(names.filter(isInCapitals));
  if (loud.size === 0) return page;
  const writing = writingsIn(
    page.blocks.filter((block) => /\p{Ll}/u.test(block)),
    procedures.flatMap(({ cases }) => cases.flatMap(({ labels, groups }) => [...labels, ...groups])),
  );
  const spoken = (text: string): string => {
    const whole = text.replace(word, writing);
    return whole.replace(/\p{L}/u, (first) => first.toUpperCase());
  };
  const told = new Map([...loud].map((name) => [name, spoken(name)]));
  const quiet = <Text extends string | null>(text: Text): Text =>
    ((text === null ? null : told.get(text)) as Text | undefined) ?? text;
  return {
    ...page,
    blocks: page.blocks.map(quiet),
    headings: page.headings.map((heading) => ({ ...heading, text: quiet(heading.text) })),
    fields: page.fields.map(
      (field): Field => ({
        ...field,
        label: quiet(field.label),
        question: quiet(field.question),
        group: quiet(field.group),
        heading: quiet(field.heading),
      }),
    ),
  };
}
