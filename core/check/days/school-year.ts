/** « Année scolaire 2026-2027 »: what is of that year, and is dated of another. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { fileNamesIn } from '../../wording/file-names.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { kindsIn } from '../papers/paper-kinds.ts';
import { papersIn, withoutMakes } from '../papers/papers.ts';
import { dayOf, isBefore, outside } from './time-in.ts';

const years = /(?<!\d)(20\d\d)\s?[-/–_]\s?(20\d\d)(?!\d)/g;
const inRow = (text: string): number[] =>
  [...text.matchAll(years)].flatMap(([, from, to]) =>
    Number(to) === Number(from) + 1 ? [Number(from)] : [],
  );

/** The only one that the page names, and as the year of school; « Fichier prêt : certificat_2025-2026.pdf » asks for none. */
function schoolYearOf({ blocks, headings, title, fields }: PageModel): number | null {
  const names = fields.flatMap(({ label, question, group }) => [label, question ?? '', group ?? '']);
  const said = blocks.filter((block) => fileNamesIn(block).length === 0);
  const texts = [...new Set([title, ...headings.map(({ text }) => text), ...said, ...names])];
  const [only, other] = new Set(texts.flatMap(inRow));
  const isOfSchool = texts.some(
    (text) => inRow(text).length > 0 && /\b(annee scolaire|rentree|scolarite|scolaires?)\b/.test(fold(text)),
  );
  return isOfSchool && only !== undefined && other === undefined ? only : null;
}

/** « Certificat établi le », « Date du certificat de scolarité »: given from the spring before. */
const ofCertificate =
  /^(?!.*\b(?:ancien|precedent\w*|dernier|medic\w*|naissance|travail|nationalite|residence|vaccin\w*|aptitude|natation|hebergement)\b)(?=.*\bcertificat\b).*\b(?:date|etabli\w*|delivre\w*|dat[eé]|signe)\b/;
/** « Date de la rentrée », « Premier jour de cantine »: from the summer before; one may have been enrolled for years. */
const ofBeginning =
  /\b(?:(?:date|jour) de (?:la |sa )?rentree|premier jour (?:de |d )(?:l |la )?(?:accueil|cantine|garderie|classe|ecole|periscolaire|transport)|date de debut (?:de l |de la |d |de )(?:accueil|cantine|garderie|periscolaire))\b/;

export function checkSchoolYear({ page, dates, asked, recap, today }: CheckContext): Finding[] {
  const year = schoolYearOf(page);
  if (year === null) return [];
  const to = Temporal.PlainDate.from({ year: year + 1, month: 8, day: 31 });
  // Until then, a certificate is of the year before.
  const isBegun = !isBefore(today, Temporal.PlainDate.from({ year, month: 9, day: 1 }));
  const days = dates.flatMap((date) => {
    const day = dayOf(date);
    const words = fold(date.spot.fieldLabel ?? '');
    const month = ofCertificate.test(words) && isBegun ? 5 : ofBeginning.test(words) ? 7 : null;
    return day && month
      ? outside(date, day, { from: Temporal.PlainDate.from({ year, month, day: 1 }), to })
      : [];
  });
  const files = papersIn([...asked, ...recap]).flatMap(({ field, name, isFile }) => {
    // « Choisir le fichier » says no kind: its own name does.
    const [kind] = [field.label, name].map(kindsIn).find(({ length }) => length > 0) ?? [];
    const [told, other] = isFile && kind === 'school' ? inRow(name) : [];
    const isOld = /\b(?:precedent\w*|dernier\w*|passee?|ou)\b/.test(fold(withoutMakes(field.label)));
    // With a year of its own, it is told in paper-details.ts.
    const isOfNow = told === year - 1 && !isBegun;
    return told && !other && told !== year && !isOld && !isOfNow && inRow(field.label).length === 0
      ? [
          ownFinding('papers', 'problem', spotOf(field), 'papers-problem', {
            told: name,
            asked: `${year}-${year + 1}`,
          }),
        ]
      : [];
  });
  return [...days, ...files];
}
