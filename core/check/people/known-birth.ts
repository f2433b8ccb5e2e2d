/** « Connectée : Noémie EXEMPLE, née le 12 juillet 1991 », and another day of birth in her own case. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { longestLine } from '../sentences.ts';
import { isHers } from '../who-and-when.ts';

const known = new RegExp(
  String.raw`(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,4}),?\s(?:\(\s?)?née?(?:\(e\))?\sle\s(${aDay})`,
  'gu',
);
const aName =
  /^(?:votre |mon )?(?:(?:nom|prenom)s?(?: (?:de naissance|d usage|de famille|et prenoms?|et nom))?)$/;

export function checkKnownBirth(context: CheckContext): Finding[] {
  return [...ofHer(context), ...ofNamed(context)];
}

/** A first name alone, or with others. */
const knownAlone = new RegExp(
  String.raw`(?<!\p{L}[ .]?)(\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){0,4},?\s(?:\(\s?)?née?(?:\(e\))?\sle\s(${aDay})`,
  'gu',
);
const ofAnybody =
  /^(?:enfants?|fille|fils|madame|monsieur|mademoiselle|mme|mr|votre|vos|personne|conjointe?|assuree?|allocataire|declarante?|demandeu(?:r|se)|beneficiaire|pere|mere|parent)$/;
const isToCorrect = /\b(?:corrig|rectifi|modifi|signaler une erreur)/;
const ofKin = /\b(?:conjointe?|mere|pere|parents?|enfants?|fils|fille|frere|soeur|tut\w+) (?:de|d)\b/;

/** « Lina, née le 03/02/2014 », of the household, and another day in « Date de naissance de Lina ». */
function ofNamed({ dates, page }: CheckContext): Finding[] {
  // What is known may be what is wrong.
  if (page.headings.some(({ text }) => isToCorrect.test(fold(text)))) return [];
  const told = page.blocks
    .filter(({ length }) => length <= longestLine)
    .flatMap((block) => [...block.matchAll(knownAlone)])
    .map(([said, name = '', text = '']) => ({ said, name, day: readDate(text) }))
    .filter(({ name }) => !ofAnybody.test(fold(name)));
  return dates.flatMap((date) => {
    const day = isBirth(date) ? dayOf(date) : null;
    const [label = '', group = ''] = [date.spot.fieldLabel ?? '', date.fields[0]?.group ?? ''];
    if (!day || ofKin.test(fold(label))) return [];
    const namedIn = (text: string) => told.filter(({ name }) => wordsOf(text).includes(name));
    const own = namedIn(label).length > 0 ? namedIn(label) : namedIn(group);
    const [first] = own;
    if (!first || own.some(({ name }) => name !== first.name)) return [];
    const isRight = own.some((one) => one.day.state !== 'date' || one.day.date.equals(day));
    return isRight
      ? []
      : [
          ownFinding('contradiction', 'problem', date.spot, 'papers-problem', {
            told: formatDate(day),
            asked: first.said,
          }),
        ];
  });
}

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];

function ofHer({ asked, dates, page }: CheckContext): Finding[] {
  const births = dates.filter((date) => isBirth(date) && date.fields.every(isHers));
  const names = asked.filter((field) => aName.test(fold(field.label)) && isHers(field));
  const [birth, other] = births;
  const day = birth && dayOf(birth);
  const given = names.flatMap((field) => fold(textOf(field) ?? '').split(' ')).filter(Boolean);
  const [first = ''] = fold(
    names.map((field) => (/\bprenom/.test(fold(field.label)) ? (textOf(field) ?? '') : '')).join(' '),
  ).split(' ');
  if (!birth || other || !day || given.length < 2) return [];
  // Of the same part: « Nom » and « Prénom » of a child have a birth of their own.
  if (names.some(({ group }) => group !== (birth.fields[0]?.group ?? null))) return [];
  const own = page.blocks
    .filter(({ length }) => length <= longestLine)
    .flatMap((block) => [...block.matchAll(known)])
    .filter(([, name = '']) => isNameOf(fold(name).split(' '), given, first));
  const days = new Set(own.map(([, , text = '']) => text));
  const [text, another] = days;
  const reading = readDate(text ?? '');
  return another === undefined && reading.state === 'date' && !reading.date.equals(day)
    ? [
        ownFinding('contradiction', 'problem', birth.spot, 'papers-problem', {
          told: formatDate(day),
          asked: own[0]?.[0] ?? '',
        }),
      ]
    : [];
}

/** « Noémie Bastide », where « Bastide » and « Noémie Claire » are given; her brother has all of her names but the first. */
const isNameOf = (known: readonly string[], given: readonly string[], first: string): boolean =>
  known.includes(first) && known.filter((word) => given.includes(word)).length > 1;
