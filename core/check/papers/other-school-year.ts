/** « Certificat de scolarité de Léo pour l'année 2026-2027, à fournir avant le 31/10/2026 », and « certificat-leo-2025-2026.pdf ». */
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { sentencesOf } from '../sentences.ts';
import { withoutDeadline } from './asked-in-line.ts';
import { kindsIn, wordsOf } from './paper-kinds.ts';
import { monthIn } from './papers.ts';

/** « ou, à défaut, la dernière », « avant octobre 2026 » */
export const orOther =
  /\b(?:ou|defaut|derniere?s?|precedente?s?|avant|apres|depuis|posterieure?s?|anterieure?s?|au plus (?:tot|tard))\b/;
/** « Celui de l'année précédente est refusé » */
const refuses = /\b(?:refus\w*|rejet\w*|(?:pas|plus|jamais) (?:accept|admis|valable|recevable|pris)\w*)\b/;
const ofBefore = /\b(?:derniere?s?|precedente?s?|anterieure?s?)\b/g;

/** Those that are of no year: « RIB (campagne 2026) ». */
export const ofNoYear = new Set(
  'bank identity birth health contract judgment vehicle pregnancy delivery landlord'.split(' '),
);
export const aYear = /(?<!\d)(?<!\d[-_./ ])(20\d\d)(?![-_. ]?\d)/g;
const twoYears = /(?<!\d)(20\d\d)\s?[-‐‑/_–]\s?(20\d\d)(?!\d)/g;
/** « À la rentrée de septembre 2026 » */
const start = /\brentree (?:scolaire |universitaire )?(?:de )?(?:septembre )?(20\d\d)\b/g;

/** The first years of those that a text names: 2026, of « 2026-2027 ». */
function yearsIn(text: string): number[] {
  const inFigures = [...text.matchAll(twoYears)].flatMap(([, from, to]) =>
    Number(to) === Number(from) + 1 ? [Number(from)] : [],
  );
  const told =
    inFigures.length > 0 ? inFigures : [...fold(text).matchAll(start)].map(([, year]) => Number(year));
  return [...new Set(told)];
}

/** « certificat-25-26.pdf », « certificat-2025.pdf »; a year alone may be any of a paper that is much older. */
function yearsOfFile(name: string, asked: number): number[] {
  const short = name.replace(/(?<!\d[-_]?)(2\d)[-_](2\d)(?![-_]?\d)/g, '20$1-20$2');
  const [alone, another] = [...short.matchAll(aYear)].map(([, year]) => Number(year));
  const before = another === undefined && alone && !monthIn(name) ? asked - alone : 0;
  return [...yearsIn(short), ...(before === 1 || before === 2 ? [asked - before] : [])];
}

/** A longer line tells of more than one paper. */
const longestName = 160;

/**
 * What asks for another school year than the file is of: its case; of a certificate of school, what stands over it or is chosen
 * beside it; or, where it is the only file, the lines of the page, which all name the same year.
 */
export function otherSchoolYear(
  field: Field,
  name: string,
  said: readonly Field[],
  lines: readonly string[],
): string | null {
  const around = kindsIn(name).includes('school') ? [field.question, field.hint, field.group] : [];
  const chosen = said.filter(
    (one) => one.group === field.group && /^annee (?:scolaire|universitaire)\b/.test(fold(one.label)),
  );
  const beside = around.length > 0 && chosen.length === 1 ? chosen.map(textOf) : [];
  const near = [field.label, ...beside, ...around].find((text) => yearsIn(text ?? '').length > 0);
  if (near) {
    const isOfFile = near !== field.label || isAlike(near, name);
    return isOfFile && !isOfOther(field.label) ? otherThan(yearsIn(near), name, near) : null;
  }
  const told = sentencesOf(lines).filter((text) => yearsIn(text).length > 0);
  const wanted = told.find((text) => text.length <= longestName && isAlike(text, name));
  return wanted ? otherThan([...new Set(told.flatMap(yearsIn))], name, wanted) : null;
}

const isAlike = (asked: string, name: string): boolean =>
  stems(asked).some((stem) => stems(wordsOf(name)).includes(stem)) &&
  ![name, asked].flatMap(kindsIn).some((kind) => ofNoYear.has(kind));

function otherThan([asked, otherAsked]: readonly number[], name: string, wanted: string): string | null {
  if (asked === undefined || otherAsked || isOfOther(wanted)) return null;
  const [given, otherGiven] = yearsOfFile(name, asked);
  return given !== undefined && otherGiven === undefined && given !== asked ? wanted : null;
}

function isOfOther(wanted: string): boolean {
  const words = withoutDeadline(fold(wanted));
  return orOther.test(refuses.test(words) ? words.replace(ofBefore, ' ') : words);
}
