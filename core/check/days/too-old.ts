/** « Elle doit dater de moins de trois mois », and the day told of that paper is further off. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { aDay } from '../recap/answer-lines.ts';
import type { PageDate } from './page-dates.ts';
import { olderThanAsked } from './paper-dated.ts';
import { dayOf, isBefore } from './time-in.ts';

const notOlder =
  /\b(?:dat(?:er|ee?s?|ant)|etablie?s?|delivree?s?|emise?s?|signee?s?|remonter|avoir) (?:par (?:le |la |l |un |votre )?\p{L}+ )?(?:a |de )?(?:il y a )?(?:moins d[e ]|(?:de )?moins de )\s?(un|deux|trois|quatre|six|douze|\d{1,2}) (mois|jours|ans?)\b/gu;
/** « Justificatif de domicile (moins de 3 mois) », over its cases. */
const longestTitle = 80;
const notOlderThan =
  /^(?!.*\b(?:si|ou|et|enfants?|depuis)\b)(?:un |une |votre )?(?:justificatif|attestation|quittance|facture|certificat|extrait)(?: \p{L}+){0,3}? (?:de |datant de |date de |datee de )?moins de (un|deux|trois|quatre|six|douze|\d{1,2}) (mois|jours)\b/gu;
const units: Record<string, string> = { moi: 'months', jour: 'days', an: 'years' };
/** The day a paper was made: « Attestation établie le », « Date de délivrance ». */
const madeOn =
  /\b(etablie?s?|delivree?s?|emise?s?|datee?s?|signee?s?) (le|du)\b|\bdate (du|de la|de l|d|de) ?(signature|delivrance|etablissement|emission|document|attestation|justificatif|facture|quittance|avis|certificat)\b|^date (?:figurant|inscrite|indiquee|portee) sur (?:le|la|l|votre) /;

/** « Elle doit dater de… », « Ce document doit être daté de… »: said of what stands beside it. */
const saysNoPaper =
  /^(?:il|elle|de moins|(?:un|une|ce|cette|le|la|votre) (?:document|piece|papier|justificatif) (?:doit|dat|etabli|delivre|de moins|emis))/;

export function checkTooOld(context: CheckContext): Finding[] {
  return [...olderThanRuled(context), ...olderThanAsked(context), ...olderOnRecap(context)];
}

const datedInWords = new RegExp(
  String.raw`(?<!\p{L})(?:daté|établi|délivré|signé|émis)e?s? (?:du|le) (${aDay})(?!\d)`,
  'iu',
);

/** « Certificat médical : Dr EXEMPLE, daté du 18/02/2025 », under « Le certificat médical doit avoir moins d'un an. » */
function olderOnRecap({ recap, page, today }: CheckContext): Finding[] {
  const rules = page.blocks.flatMap((text) =>
    [...fold(text).matchAll(notOlder)].flatMap((found) => {
      const [, much = '', unit = ''] = found;
      const many = numberIn(much);
      return many === null ? [] : [{ many, unit: unit.replace(/s$/, ''), words: stems(clauseOf(found)) }];
    }),
  );
  return recap.flatMap((line) => {
    const day = readDate(datedInWords.exec(textOf(line) ?? '')?.[1] ?? '');
    const own = stems(line.label).filter((stem) => !ofAnyPaper.test(stem));
    const [rule, other] = rules.filter(
      ({ words }) => own.length > 0 && own.every((stem) => words.includes(stem)),
    );
    if (day.state !== 'date' || !rule || other) return [];
    const last = day.date.add({ [units[rule.unit] ?? 'months']: rule.many });
    return isBefore(last, today)
      ? [ownFinding('range', 'problem', spotOf(line), 'range-expired', { bound: formatDate(last) })]
      : [];
  });
}

function olderThanRuled({ dates, page, today }: CheckContext): Finding[] {
  const told = [...page.blocks, ...page.fields.map(({ hint }) => hint ?? '')].flatMap((text) =>
    [
      ...fold(text).matchAll(notOlder),
      ...(text.length <= longestTitle ? fold(text).matchAll(notOlderThan) : []),
    ].flatMap((found) => {
      const [, much = '', unit = ''] = found;
      const many = numberIn(much);
      return many === null
        ? []
        : [{ age: `${many} ${unit.replace(/s$/, '')}`, text, clause: clauseOf(found) }];
    }),
  );
  const papers = dates.filter(
    (date) =>
      madeOn.test(fold(date.label)) && told.some(({ text, clause }) => isSaidOf(date, text, clause, page)),
  );
  const [age, otherAge] = new Set(told.map((one) => one.age));
  const [paper, otherPaper] = papers;
  const day = paper && dayOf(paper);
  if (age === undefined || otherAge !== undefined || !paper || !day || otherPaper) return [];
  const [many = '', unit] = age.split(' ');
  const last = day.add({ [units[unit ?? ''] ?? 'months']: Number(many) });
  return isBefore(last, today)
    ? [ownFinding('range', 'problem', paper.spot, 'range-expired', { bound: formatDate(last) })]
    : [];
}

/** « Votre carte d'identité et un justificatif de domicile datant de moins de trois mois »: the age is of the last one. */
function clauseOf({ input, index }: RegExpExecArray): string {
  const before = input.slice(0, index);
  return `${before.slice(before.lastIndexOf(' et ') + 1)}${input.slice(index)}`;
}

/** Beside its case, of no paper by name, or of that one: a proof of home is not her card. */
function isSaidOf({ fields, label, spot }: PageDate, text: string, clause: string, page: PageModel): boolean {
  const words = stems(clause);
  const isTitle = fields.some(({ group, heading }) => [group, heading].includes(text));
  return (
    fields.some(({ hint }) => hint === text) ||
    (isTitle && namesNoOther(spot.fieldLabel ?? '', text)) ||
    (saysNoPaper.test(fold(text)) &&
      (isOfOnlyPaper(spot.fieldLabel ?? '', page) ||
        isBeside(spot.fieldLabel ?? '', text, page) ||
        fields.some((field) => isUnderItsTitle(field, text, page)))) ||
    stems(isTitle ? (spot.fieldLabel ?? '') : label).some(
      (stem) => words.includes(stem) && !ofAnyPaper.test(stem),
    )
  );
}

/** « Date du document », on a page that sends one: wherever it says how old that may be. */
const isOfOnlyPaper = (label: string, { fields }: PageModel): boolean =>
  namesNoOther(label, '') && fields.filter(({ kind }) => kind === 'file').length === 1;

/** « Date figurant sur le justificatif », under the title of one; not « Date d'établissement du bail ». */
const namesNoOther = (label: string, title: string): boolean =>
  fold(label)
    .split(' ')
    .every((word) => word.length < 4 || ofAnyPaper.test(word) || fold(title).includes(word));

/** « Justificatif de domicile », then « Il doit avoir été établi… », over the cases of that part. */
function isUnderItsTitle({ group, heading }: Field, text: string, { blocks }: PageModel): boolean {
  const title = blocks[blocks.indexOf(text) - 1];
  return title !== undefined && [group, heading].includes(title);
}

/** With another case or title between, « Ce document » is another. */
function isBeside(label: string, text: string, { blocks, fields, headings }: PageModel): boolean {
  const ends = [blocks.indexOf(label), blocks.indexOf(text)].sort((one, two) => one - two);
  const names = new Set([
    ...fields.flatMap((field) => [field.label, field.group]),
    ...headings.map((one) => one.text),
  ]);
  return !blocks.slice((ends[0] ?? 0) + 1, ends[1]).some((block) => names.has(block));
}

const ofAnyPaper = /^(?:date|delivr|etabli|emise|signee|docume|moins|figura|inscri|indiqu|portee)/;
