/** « L'avis d'impôt reçu cet été, qui porte sur les revenus de 2025 », and 2024 in the case of the year it is of. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const asksYear = /\b(?:annee des (?:revenus|ressources)|(?:revenus|ressources) de (?:l|quelle) annee)\b/;
const ofNotice = /\bavis\b/;
const yearSaid = /\b(?:revenus|ressources) (?:de |de l annee |percus en |(?:de )?l an )?(20\d\d)\b/g;
/** Of some only, or of one notice or another. */
const isElse =
  /\b(?:si|sauf|ou|lorsqu\w*|quand|exemple|ne|n|a defaut|refus\w*|anciens?|precedents?|dernier)\b/;

export function checkNoticeYear({ asked, page }: CheckContext): Finding[] {
  const [field, other] = asked.filter(
    ({ label, question }) => asksYear.test(fold(label)) && ofNotice.test(fold(`${label} ${question ?? ''}`)),
  );
  const typed = field ? /^20\d\d$/.exec(textOf(field)?.trim() ?? '')?.[0] : undefined;
  if (!field || other || typed === undefined) return [];
  const told = sentencesOf(page.blocks, longestText).flatMap((said) => {
    const words = fold(said);
    const years = [...words.matchAll(yearSaid)].map(([, year = '']) => year);
    return ofNotice.test(words) && !isElse.test(words) && years.length === 1
      ? [{ said, year: years[0] }]
      : [];
  });
  const [first] = told;
  return first && new Set(told.map(({ year }) => year)).size === 1 && first.year !== typed
    ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: first.said })]
    : [];
}
