/** « Née le 15/03/2023 », and a class of children of eight years. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { dayOf } from './time-in.ts';

/**
 * From the year one turns three (code de l'éducation, art. L113-1) to the year one turns six, when the CP begins (D113-1,
 * read on 27 November 2026); then a class a year.
 */
const firstAge = 3;
const classes = [
  'petite section',
  'moyenne section',
  'grande section',
  'cp',
  'ce1',
  'ce2',
  'cm1',
  'cm2',
  '6e',
  '5e',
  '4e',
  '3e',
  'seconde',
  'premiere',
  'terminale',
];
const oldest = 20;
/** One may have lost a year or two, or have gained one. */
const mostApart = 2;

const asksClass =
  /^(?:classe|niveau (?:de classe|scolaire|demande))\b(?!.*\b(?:precedent|actuel|frequente|derniere)\w*)/;

/** « Classe demandée », « Classe à la rentrée 2026 » */
const ofNext = /\bdemandee?$|\brentree\b/;

export function checkClassAge({ asked, dates, page, today }: CheckContext): Finding[] {
  const births = dates.filter(
    (date) => isBirth(date) && !/\b(?:parent|pere|mere|responsable|votre)\b/.test(fold(date.label)),
  );
  const [birth, other] = births;
  const known = births.length === 0 ? childBornIn(page.blocks, today) : undefined;
  const born = birth ? dayOf(birth) : known?.day;
  const [field] = birth?.fields ?? [];
  // The birth that the page shows may be that of a brother.
  const isOfOther = asked.some(
    (one) =>
      /^prenoms?\b(?!.*\b(?:parent|pere|mere|responsable|votre)\b)/.test(fold(one.label)) &&
      known !== undefined &&
      !fold(known.line).includes(fold(textOf(one) ?? '')),
  );
  if (!born || other || !(field || known) || isOfOther) return [];
  return asked.flatMap((one) => {
    const at = classes.indexOf(fold(withoutBrackets(textOf(one) ?? '')).replace(/^(\d)(?:eme|ieme)$/, '$1e'));
    if (!asksClass.test(fold(one.label)) || at < 0) return [];
    const said = fold([one.label, ...page.headings.map(({ text }) => text), page.title].join(' '));
    const year = Number(
      /\b(?:rentree|annee scolaire|scolaire)\b.{0,30}?\b(20\d\d)\b/.exec(said)?.[1] ?? today.year,
    );
    // A grown-up tells of the class one left school in; nobody asks for one that was left.
    const isOfChild = known !== undefined || /\b(?:enfant|eleve)\b/.test(fold(birth?.label ?? ''));
    if (year - born.year > oldest && !(isOfChild && ofNext.test(fold(one.label)))) return [];
    if (Math.abs(year - born.year - (firstAge + at)) <= mostApart) return [];
    return field
      ? [answersApart(spotOf(one), field)]
      : [
          ownFinding('contradiction', 'problem', spotOf(one), 'page-error-problem', {
            said: known?.line ?? '',
          }),
        ];
  });
}

const aBirth = /\bné(?:e|\(e\))? le (\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:er)? \p{L}+ \d{4})/giu;

/** « Lina MOREL, née le 08/02/2023 à Rennes », the one birth that the page shows, of one who is no grown-up. */
function childBornIn(
  blocks: readonly string[],
  today: Temporal.PlainDate,
): { day: Temporal.PlainDate; line: string } | undefined {
  const shown = blocks.flatMap((line) =>
    [...line.matchAll(aBirth)].flatMap(([, text = '']) => datesIn(text).map((day) => ({ day, line }))),
  );
  const [only, other] = shown;
  return only && !other && today.year - only.day.year <= oldest ? only : undefined;
}
