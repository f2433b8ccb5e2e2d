/** « Elle doit dater de moins de trois mois », and the day told of that paper is further off. */
import type { Finding } from '../../assessment.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { dayOf, isBefore } from './time-in.ts';

const notOlder =
  /\b(?:dat(?:er|ee?s?|ant)|etablie?s?|delivree?s?|emise?s?|remonter) (?:a |de )?(?:il y a )?(?:moins d[e ]|(?:de )?moins de )\s?(un|deux|trois|quatre|six|douze|\d{1,2}) (mois|jours|ans?)\b/g;
/** The day a paper was made: « Attestation établie le », « Date de délivrance ». */
const madeOn =
  /\b(etablie?s?|delivree?s?|emise?s?|datee?s?|signee?s?) (le|du)\b|\bdate (du|de la|de l|d|de) ?(delivrance|etablissement|emission|document|attestation|justificatif|facture|quittance|avis|certificat)\b/;

export function checkTooOld({ dates, page, today }: CheckContext): Finding[] {
  const told = [...page.blocks, ...page.fields.map(({ hint }) => hint ?? '')].flatMap((text) =>
    [...fold(text).matchAll(notOlder)].flatMap(([, much = '', unit = '']) => {
      const many = numberIn(much);
      return many === null ? [] : [`${many} ${unit.replace(/s$/, '')}`];
    }),
  );
  const papers = dates.filter(({ label }) => madeOn.test(fold(label)));
  const [age, otherAge] = new Set(told);
  const [paper, otherPaper] = papers;
  const day = paper && dayOf(paper);
  if (age === undefined || otherAge !== undefined || !paper || !day || otherPaper) return [];
  const [many = '', unit] = age.split(' ');
  const last = day.add({ [unit === 'moi' ? 'months' : `${unit}s`]: Number(many) });
  return isBefore(last, today)
    ? [ownFinding('range', 'problem', paper.spot, 'range-expired', { bound: formatDate(last) })]
    : [];
}
