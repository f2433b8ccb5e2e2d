/** How a page says that an amount is worked out: « C = A + B », « lignes 1 à 4 », « le salaire augmenté des indemnités ». */
import { collapse, fold, withoutBrackets } from '../../wording/fold.ts';

/** What is added, taken off, or multiplied: a mark (« A », « 2 », « H1 »), the words of a name, or a number. */
export interface Term {
  isMark: boolean;
  ref: string;
  sign: 1 | -1;
}

export type Way =
  | { how: 'add' | 'times'; terms: Term[] }
  /** « Les deux montants ci-dessus », « les deux premières colonnes »; null where which of them is not said. */
  | { how: 'above'; count: number; from: 'first' | 'last' | null };

export interface Formula {
  /** What is worked out, in the words before it: « C – Ensemble du mois », « la colonne C », or ''. */
  name: string;
  way: Way;
}

const mark = '(?:[A-Za-h]|[A-Z]\\d|\\d[A-Z]{2}|\\d{1,2})';
const noun = '(?:cases?|lignes?|colonnes?|col\\.?|postes?|rubriques?|montants?|n°)';
const article =
  "(?:(?:celui|ceux) )?(?:(?:de|à) )?(?:les? |la |l['’]|des |du |de |d['’]|aux? |vos |votre |mes |mon )?";
const aMark = new RegExp(`^${article}(?:${noun} )?\\(?(${mark})\\)?$`, 'u');
const aRange = new RegExp(
  `^${article}(?:${noun} )?(?:de )?\\(?([A-Za-h]|\\d{1,2})\\)? (?:à|jusqu['’]à) (?:la ${noun} )?\\(?([A-Za-h]|\\d{1,2})\\)?$`,
  'u',
);
const soMany = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 };
const above = new RegExp(
  `^${article}(${Object.keys(soMany).join('|')})(?: (premi[eè]re?s|autres))?(?: (?:colonnes|lignes|montants|sommes|cases|chiffres))?(?: (premi[eè]re?s|pr[eé]c[eé]dente?s|ci-dessus|du dessus|qui pr[eé]c[eè]dent))?$`,
  'iu',
);
export const ofAdding =
  /^(?:en |à )?(?:additionn(?:er|ez|ant)|ajout(?:er|ez|ant)|(?:le |la |l['’]|les )?(?:total|totaux|sommes?|addition|cumul|ensemble))(?: (?=\(|[A-Z]\b)| (?:les? (?:montants?|sommes?|chiffres?) )?(?:(?:entre|de la|des|de|du) |d['’])?)/iu;
export const added = /[, ]{1,3}(?:additionn[eé]e?s|r[eé]unie?s|cumul[eé]e?s|ensemble|confondue?s)$/iu;

const plus = "\\+|plus|et|augment[eé]e?s? d(?:es?|u|['’])|ajout[eé]e?s? (?:à|aux?)|,";
const minus = "[-−–]|moins|diminu[eé]e?s? d(?:es?|u|['’])";
const dash = /^[-−–]$/u;
const times = '[×x*]|multipli[eé]e?s? par|fois';
const [takesOff, multiplies] = [minus, times].map((some) => new RegExp(`^(?:${some})$`, 'iu'));
const operator = new RegExp(`\\s*(,)\\s+|\\s+(${plus}|${minus}|${times})\\s+|(\\+)`, 'iu');
const longest = 160;
const longestRule = 240;
/** Some of it, or of more. */
const saysMore =
  /%|\d,\d|€\s*[+-]|\b(?:hors (?!(?:les )?(?:charges|taxes?)\b)|sauf\b|sans (?!(?:les )?(?:charges|taxes?)\b)|plafon\w*\b|dont\b|ou\b)/iu;

/** What an expression says, or null where it says nothing of how an amount is made. */
function wayIn(text: string, mayHaveDash = false): Way | null {
  const whole = collapse(text)
    .replace(/[«»“”"]/gu, ' ')
    .replace(/(?:,? en (?:€|euros?)|\.)+\s*$/iu, '')
    .replace(/^\s*c['’]est /iu, '')
    .trim();
  if (whole.length > longest || saysMore.test(whole)) return null;
  const bare = whole.replace(ofAdding, '').replace(added, '').trim();
  const isAdded = bare !== whole;
  const [, count = '', one, other = one] = above.exec(bare) ?? [];
  if (isAdded && count !== '') {
    const from =
      other === undefined || /^autres/iu.test(other) ? null : /^prem/iu.test(other) ? 'first' : 'last';
    return { how: 'above', count: soMany[count.toLowerCase() as keyof typeof soMany], from };
  }
  const [, from, to] = aRange.exec(bare) ?? [];
  if (from && to) return rangeOf(from, to);
  const parts = collapse(bare)
    .split(operator)
    .filter((part) => part !== undefined);
  if (parts.length < 3 || parts.length % 2 === 0) return null;
  const signs = parts.filter((_part, at) => at % 2 === 1).map((sign) => sign.toLowerCase());
  // « salaires et pensions » alone lists, and adds nothing.
  const isListed = signs.every((sign) => sign === 'et' || sign === ',');
  const isProduct = signs.some((sign) => multiplies?.test(sign));
  if (isProduct && signs.length > 1) return null;
  const terms = parts
    .filter((_part, at) => at % 2 === 0)
    .map((part, at): Term => {
      const isLess = at > 0 && takesOff?.test(signs[at - 1] ?? '');
      const [, ref] = aMark.exec(part.trim()) ?? [];
      return { isMark: ref !== undefined, ref: ref ?? part.trim(), sign: isLess ? -1 : 1 };
    });
  if (isListed && !isAdded && !terms.every(({ isMark }) => isMark)) return null;
  // « Heures supplémentaires – Heures » names a cell of a table.
  const hasDash = signs.some((sign) => dash.test(sign));
  if (hasDash && !mayHaveDash && !terms.every(({ isMark }) => isMark)) return null;
  return terms.every(({ ref }) => isName(ref)) ? { how: isProduct ? 'times' : 'add', terms } : null;
}

/** A name is of a few words. */
const isName = (ref: string): boolean => {
  const words = fold(ref).split(' ');
  return words[0] !== '' && words.length <= 6;
};

function rangeOf(from: string, to: string): Way | null {
  const [first, last] = [from, to].map((one) => (/\d/.test(one) ? Number(one) : one.charCodeAt(0)));
  if (first === undefined || last === undefined || last <= first || last - first > 20) return null;
  const refs = Array.from({ length: last - first + 1 }, (_one, at) =>
    /\d/.test(from) ? String(first + at) : String.fromCharCode(first + at),
  );
  return { how: 'add', terms: refs.map((ref) => ({ isMark: true, ref, sign: 1 })) };
}

/** How many of these may have a dash that takes off: after « = », « soit », or in brackets. */
const withDash = 3;
/** Ways of standing after what is worked out: « …, soit A + B », « … = A + B », « … (A + B) », « … : A + B ». */
const after: RegExp[] = [
  /^(.*?)\s*=\s*([^=]+)$/u,
  /^(.*?),?\s+(?:soit|c['’]est-à-dire|c['’]est|(?:est|sont) (?:obtenue?s?|calculée?s?) en|(?:(?:est|sont|doit être) )?égale?s? (?:à|aux?)|correspond(?:ent)? (?:à|aux?)|reprend|additionne|cumule|est) (.+)$/iu,
  /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)[^\p{L}]*$/u,
  /^(.*?)\s:\s(.+)$/u,
  /^(.*?),\s(.+)$/u,
  /^(.*?)\s(?=(?:total |somme )?\(?[A-Za-h\d]{1,2}\)?\s?\+)(.+)$/iu,
];

/** « Dans la colonne C, additionnez A et B », « Additionnez les deux et reportez le résultat dans « Ressources » ». */
const ordered: [RegExp, number, number][] = [
  [
    /^(?:dans|à|en) (?:la |le |l['’])?(.{1,60}?), ?(?:on |vous |il faut )?(?:(?:indiqu|report|inscri|port|not|mett|calcul)\p{L}* )?((?:additionn|ajout|la somme|le total|l['’]addition).+)$/iu,
    1,
    2,
  ],
  [
    /^(additionn\p{L}+ .{3,80}?),? (?:et|puis) (?:report|inscri|indiqu|port|not)\p{L}* (?:le (?:résultat|total)|la somme|l['’]ensemble)(?: obtenue?)? (?:dans|à|en) (?:la |le |l['’])?(.{1,60})$/iu,
    2,
    1,
  ],
];

const withoutNumber = /^\s*(?:\d+[.)]|[*•·-]|\(\d\)(?= \p{Lu}?\p{Ll}{3,}.*[.]$))\s+/u;

/** The formula that a text tells, whatever stands before it; a hint may hold it alone. Null where there is none. */
export function formulaIn(text: string, isAlone = false, isHint = false): Formula | null {
  if (text.length > longestRule) return null;
  const plain = collapse(text).replace(/\.$/, '');
  for (const [pattern, name, said] of ordered) {
    const found = pattern.exec(plain.replace(withoutNumber, ''));
    const way = wayIn(found?.[said] ?? '');
    if (found && way) return { name: found[name] ?? '', way };
  }
  for (const [at, pattern] of after.entries()) {
    const [, name = '', said = ''] = pattern.exec(plain) ?? [];
    const way = said === '' ? null : wayIn(said, at < withDash);
    if (way) return { name, way };
  }
  const way = isAlone ? (wayIn(plain, isHint) ?? wayIn(withoutBrackets(plain))) : null;
  return way && { name: '', way };
}
