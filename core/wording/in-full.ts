/** « Nbre d'enf. à charge », « Dt naiss. »: words that a form writes in short, in full as they are looked for. */
const inShort: Readonly<Record<string, string>> = {
  nbre: 'nombre',
  nbr: 'nombre',
  nb: 'nombre',
  enf: 'enfants',
  pers: 'personnes',
  empl: 'employeur',
  dt: 'date',
  naiss: 'naissance',
  pren: 'prénom',
};
const word =
  /(?<![\p{L}\p{N}])(?:(nbre?|nbr|nb|pers|empl|enf|naiss|dt|pren)\.|(nbre|nbr|nb|enf|naiss))(?![\p{L}\p{N}])/giu;

/** The same text where nothing is in short. */
export function inFull(text: string): string {
  return text.replace(word, (_all, dotted: string | undefined, bare: string | undefined) => {
    const short = dotted ?? bare ?? '';
    const full = inShort[short.toLowerCase()] ?? short;
    return /^\p{Lu}/u.test(short) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
  });
}

interface Named {
  label: string;
  group: string | null;
  question: string | null;
  heading: string | null;
  hint: string | null;
}

/** A case with what names it in full; the case itself where it is so already. */
export function namedInFull<Case extends Named>(field: Case): Case {
  const full = (text: string | null): string | null => (text === null ? null : inFull(text));
  const names = {
    label: inFull(field.label),
    group: full(field.group),
    question: full(field.question),
    heading: full(field.heading),
    hint: full(field.hint),
  };
  const isSame = (Object.keys(names) as (keyof Named)[]).every((name) => names[name] === field[name]);
  return isSame ? field : { ...field, ...names };
}
