/** Of which event of the month a text speaks: work, training, illness… */
import { fold } from '../../wording/fold.ts';

/** The events that a month is asked about, each by the words that name it and no other. */
const topics: [name: string, words: RegExp][] = [
  [
    'work',
    /\b(?:travaill(?:e[rz]?|ee?s?)|travail(?! temporaire)|emplois?|activites?|salariee?s?|salaires?|missions?|contrats?|employeurs?|interim|independant\w*)\b/,
  ],
  ['training', /\b(?:formations?|formee?s?)\b/],
  ['internship', /\b(?:stages?|immersions?)\b/],
  ['sick', /\b(?:maladie|malades?|arretee?s?|arrets?|hospitalis\w*)\b/],
  ['birth', /\b(?:maternite|paternite|adoption|naissance)\b/],
  ['retirement', /\bretraite\b/],
  ['pension', /^(?!.*\b(?:retraite|invalidite)\b).*\bpensions?\b/],
  ['disability', /\binvalidite\b/],
];
/** « Arrêt de travail » is of no work. */
export const topicsIn = (text: string): string[] => {
  const words = fold(text).replace(/\b(arrets?|accident) (?:de|du) travail\b/g, '$1');
  return topics.flatMap(([name, one]) => (one.test(words) ? [name] : []));
};
/** « Heures de votre activité salariée », asked after « Avez-vous exercé une activité indépendante ? ». */
export const isOfOtherWork = (asks: string, name: string): boolean =>
  /^(?!.*\b(?:travaill\w+|ou)\b).*\b(?:independante?|non salariee?|a votre compte)\b/.test(fold(asks)) &&
  /^(?!.*\bnon salariee?s?\b).*\bsalariee?s?\b/.test(fold(name));
export const topicOf = (text: string | null | undefined): string | null => {
  const [only, other] = topicsIn(text ?? '');
  return only !== undefined && other === undefined ? only : null;
};
