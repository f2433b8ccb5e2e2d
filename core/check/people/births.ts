import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { isOfPast } from '../days/times-told.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { birthsIn } from '../recap/answer-lines.ts';

const parent =
  /\b(parents?|pere|mere|papa|maman|representante?s?( legale?s?)?|responsables? legale?s?|declarante?|demandeu(r|se)|allocataire|assuree?|vous( meme)?|votre (date|annee|jour) de naissance)\b/;
const child = /\b(enfants?|mineure?|eleve|bebe|nourrisson|fils|(?<!jeune )fille)\b/;
const partner = /\b(conjointe?|concubine?|partenaire|epou(x|se)|autre)\b/;
/** « Le père ou la mère de l'enfant » names a parent. */
const ofChild = /\b(de|a|pour|avec|accompagn\w*|represent\w*) (l |cet |votre |un )?(enfant|eleve|mineure?)\b/;

export function checkBirths(context: CheckContext): Finding[] {
  return [
    ...beforeParent(context),
    ...ofOtherYear(context),
    ...ofOtherAge(context),
    ...beforeBirth(context),
    ...tooFarAhead(context),
    ...ofOtherMajority(context),
    ...beforeDue(context),
  ];
}

const due =
  /\b(?:presumee?|prevue?|theorique|estimee?|probable)\b.*\b(?:accouchement|naissance|terme)\b|\bterme (?:prevu|de la grossesse)\b/;

/** « Date d'entrée souhaitée en crèche », « Accueil à partir du »; not when a leave or a work begins. */
const comesIn =
  /^(?!.*\b(?:conge|travail|emploi|reprise|demande|inscription|contrat de travail|logement|signature|declaration)\b).*\b(?:entree|accueil|admission|garde|creche)\b/;

/** A child expected, and there before it is born. */
function beforeDue({ dates }: CheckContext): Finding[] {
  const [birth, other] = dates.filter(({ spot }) => due.test(fold(spot.fieldLabel ?? '')));
  const born = birth && !other ? dayOf(birth) : null;
  if (!birth || !born || dates.some((date) => isBirth(date) && whoseBirth(date) === 'child')) return [];
  return dates.flatMap((date) => {
    const day = date !== birth && comesIn.test(fold(date.spot.fieldLabel ?? '')) ? dayOf(date) : null;
    return day && isBefore(day, born)
      ? [ownFinding('order', 'problem', date.spot, 'order-problem', { start: birth.spot.fieldLabel ?? '' })]
      : [];
  });
}

/** A birth awaited later than any that has begun: a slip of the year. */
function tooFarAhead({ dates, today }: CheckContext): Finding[] {
  const latest = today.add({ months: 10 });
  return dates.flatMap((date) => {
    const day = due.test(fold(date.spot.fieldLabel ?? '')) ? dayOf(date) : null;
    return day && isBefore(latest, day)
      ? [ownFinding('range', 'problem', date.spot, 'range-high', { bound: formatDate(latest) })]
      : [];
  });
}

/** « Pension pour un enfant majeur : 2 400 € », and a birth that is a minor's, or the other way round. */
function ofOtherMajority({ asked, recap, dates, today }: CheckContext): Finding[] {
  const days = dates.filter(isBirth);
  const years = asked.filter(
    (field) =>
      ['year', 'date-part'].includes(field.valueType) && /^annee de naissance\b/.test(fold(field.label)),
  );
  // An elder one may be paid for beside a small one at home: only of whom the money is for.
  const [birth, other] = [
    ...days.map((date) => ({ date: dayOf(date), spot: date.spot, at: date.fields[0], label: date.label })),
    // Of a year alone, its last day: whoever is of age then is so whatever the day.
    ...years.map((field) => ({ date: lastDayOf(field), spot: spotOf(field), at: field, label: field.label })),
    ...asked
      .filter(({ valueType }) => valueType === 'free-text' || valueType === 'name')
      .map((field) => ({ date: bornInWords(field), spot: spotOf(field), at: field, label: field.label }))
      .filter(({ date }) => date !== null),
  ].filter(({ at, label }) => ofPaid.test(foldAll(label, at?.group, at?.heading)));
  const born = birth && !other ? birth.date : null;
  if (!birth || !born || parent.test(fold(birth.label))) return [];
  const ofAge = born.add({ years: ofFullAge });
  const paid = [...asked, ...recap].filter(
    (field) => (field.valueType === 'amount' || isSumPaid(field)) && (centsOf(field) ?? 0) !== 0,
  );
  const [grown, young] = [/\benfants? majeurs?\b|\b6e[lm]\b/, /\benfants? mineurs?\b/].map((name) =>
    paid.find(({ label }) => name.test(fold(label)) && !ofOthersToo.test(fold(label))),
  );
  const tell = (key: string, { label }: Field): Finding[] => [
    ownFinding('contradiction', 'problem', birth.spot, key, { first: label }),
  ];
  if (grown && !young && years.length === 0 && isBefore(today, ofAge)) return tell('age-grown', grown);
  // One who came of age within the time declared may be told either way.
  return young && !grown && isBefore(ofAge.add({ years: 2 }), today) ? tell('age-young', young) : [];
}

const ofFullAge = 18;
/** « Nom et date de naissance : Léo EXEMPLE, né le 19/09/2003 », in one case. */
function bornInWords(field: Field): Temporal.PlainDate | null {
  const reading = readDate(birthsIn(textOf(field) ?? '')[0]?.value ?? '');
  return reading.state === 'date' ? reading.date : null;
}
/** « Enfants mineurs, ascendants, ex-conjoint » */
const ofOthersToo =
  /\b(?:ascendants?|parents?|conjointe?s?|epou(?:x|se)|autres? (?:personnes?|beneficiaires?))\b/;
/** « Enfants majeurs : 1er enfant : 2400 », under « Pensions alimentaires versées »; a lesser number counts children. */
const isSumPaid = (field: Field): boolean =>
  field.valueType === 'unknown' &&
  /\bpensions?\b/.test(foldAll(field.group, field.heading)) &&
  (centsOf(field) ?? 0) >= leastPaid;
/** In cents. */
const leastPaid = 100_00;
const ofPaid = /\ba qui (?:la|cette) pension\b|\bbeneficiaires?\b|\b(?:a recu|recoit) la pension\b/;

function lastDayOf(field: Field): Temporal.PlainDate | null {
  const year = /^(?:19|20)\d\d$/.exec(textOf(field)?.trim() ?? '')?.[0];
  return year === undefined ? null : Temporal.PlainDate.from({ year: Number(year), month: 12, day: 31 });
}

/** Of somebody who is there already: « Vit à votre foyer depuis le », « Scolarisé depuis ». */
const since =
  /^(?!.*\b(prevue?|grossesse|conception|reconnu\w*)\b).*\b(vit|vivant|present|arrive\w*|entree?|scolarise\w*|garde\w*|accueilli\w*|a charge)\b.*\b(depuis|le|du|a partir du)$/;
/** Without a part of its own, what is told may be of whoever fills the page in. */
const sinceOfChild = /\b(vit|vivant|scolarise\w*|garde\w*|accueilli\w*|a charge)\b/;

/** What a child is said to do since a day that is before its birth, told in the same part of the page. */
function beforeBirth({ dates }: CheckContext): Finding[] {
  return dates.flatMap((date) => {
    const [at] = date.fields;
    const label = fold(date.spot.fieldLabel ?? '');
    const day = !isBirth(date) && since.test(label) ? dayOf(date) : null;
    if (!day || !at || (at.group === null && !sinceOfChild.test(label))) return [];
    // « L'enfant vit à votre foyer depuis le », in a part of its own, is of the one child who is told.
    const isOfChild = child.test(label) && sinceOfChild.test(label);
    const own = dates.filter(
      (one) =>
        isBirth(one) &&
        (isOfChild
          ? whoseBirth(one) === 'child'
          : one.fields[0]?.group === at.group && one.fields[0]?.heading === at.heading),
    );
    const [birth, other] = own;
    const born = birth && !other ? dayOf(birth) : null;
    return birth && born && isBefore(day, born)
      ? [ownFinding('order', 'problem', date.spot, 'order-problem', { start: birth.label.trim() })]
      : [];
  });
}

/** « Petite section – enfants nés en 2024 » */
const bornIn = /\bnee?s? (?:e )?en ((?:19|20)\d\d)\b/;

/** A choice that says for which year of birth it is, and the one birth of its part of the page. */
function ofOtherYear({ asked, dates, today, page }: CheckContext): Finding[] {
  const births = dates.filter(isBirth);
  const isOutOfStep = [...page.blocks, ...asked.map((field) => textOf(field) ?? '')].some((text) =>
    /\b(maintien|maintenue?|redoubl\w*|derogat\w*|avance|anticipee?|passage)\b/.test(fold(text)),
  );
  return asked.flatMap((field) => {
    const year = bornIn.exec(fold(textOf(field) ?? ''))?.[1];
    if (year === undefined || field.options.length < 2) return [];
    const own = births.filter(
      (date) => date.fields[0]?.group === field.group && date.fields[0]?.heading === field.heading,
    );
    const [birth, other] = own.filter((date) => whoseBirth(date) !== 'parent');
    const day = birth && !other ? dayOf(birth) : null;
    // One may learn in the class of those a year older or younger.
    if (day && Math.abs(day.year - Number(year)) === 1 && isOutOfStep) return [];
    // A grown-up's, where nothing says whose it is.
    if (!birth || !day || (whoseBirth(birth) === null && isOfAge(day, today))) return [];
    return day.year !== Number(year)
      ? [
          ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', {
            first: birth.label.trim(),
          }),
        ]
      : [];
  });
}

const isOfAge = (birth: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  !isBefore(today, birth.add({ years: 18 }));

/** « Âge à ce jour », « Âge de l'enfant (en années) »; not at which one left, nor when something begins. */
const age =
  /^(?:son |votre )?age(?: (?:a ce jour|actuel|aujourd hui|revolue?s?|en annees?|ans|de l enfant|du mineur|de l eleve|du demandeur|de la demandeuse|du beneficiaire|de la personne|de l assuree?))*$/;
/** Said a little before or after a birthday, it is of the year. */
const mostApart = 1;

/** The age of someone, beside the one birth of the same part of the page. */
function ofOtherAge(context: CheckContext): Finding[] {
  const { asked, recap, dates, today } = context;
  // Of somebody who has died, it is the age of that day.
  if (isOfPast(context)) return [];
  const births = dates.filter(isBirth);
  const ages = [...asked, ...recap].filter((field) => age.test(fold(columnName(field.label))));
  return ages.flatMap((field) => {
    const years = /^(\d{1,3})(?: ans?)?$/.exec(fold(textOf(field) ?? ''))?.[1];
    const [other] = ages.filter((one) => one !== field && isBeside(one, field));
    const [birth, another] = births.filter(({ fields: [one] }) => one && isBeside(one, field));
    const day = birth && !another && !other ? dayOf(birth) : null;
    if (years === undefined || !birth || !day || isBefore(today, day)) return [];
    const isSame = Math.abs(day.until(today, { largestUnit: 'year' }).years - Number(years)) <= mostApart;
    return isSame
      ? []
      : [
          ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', {
            first: birth.spot.fieldLabel ?? '',
          }),
        ];
  });
}

/** « Inès – Âge » is the row of Inès, then what is told of her. */

/** In one part of the page, in one row, and neither or both of a child, or of the other person. */
function isBeside(one: Field, two: Field): boolean {
  const names = [child, parent, partner];
  return (
    one.group === two.group &&
    one.outerGroup === two.outerGroup &&
    one.heading === two.heading &&
    rowName(one.label) === rowName(two.label) &&
    names.every((name) => name.test(fold(one.label)) === name.test(fold(two.label)))
  );
}

/** The birth of a child told before that of a parent, where the page asks for one birth of each. */
function beforeParent({ dates, today, asked, recap }: CheckContext): Finding[] {
  // Who answers for a child may be a sister or a grown-up of another family.
  const isKin = [...asked, ...recap].some((field) => ofKin.test(fold(textOf(field) ?? '')));
  const births = dates.flatMap((date) => {
    const day = isBirth(date) ? dayOf(date) : null;
    return day ? [{ date, day, who: whoseBirth(date) }] : [];
  });
  const all = births.filter(
    ({ who, date }) => who === 'parent' && !(isKin && mayBeKin.test(fold(date.label))),
  );
  // Beside « Date de naissance du père », « Vous » may be the eldest of his children.
  const named = all.filter(({ date }) => isParent.test(fold(date.label)));
  const parents = named.length > 0 ? named : all;
  return births
    .filter(({ who }) => who === 'child')
    .flatMap((child) => {
      const isElder = isPupil(child.date) && isOfAge(child.day, today);
      const isWrong = ({ day }: { day: Temporal.PlainDate }): boolean =>
        isElder ? day.equals(child.day) : !isBefore(day, child.day);
      const later = parents.find(isWrong)?.date.label.trim();
      if (later !== undefined)
        return [ownFinding('order', 'problem', child.date.spot, 'order-problem', { start: later })];
      const near = named.find(({ day }) => isBefore(child.day, day.add({ years: leastBetween })));
      const first = child.date.spot.fieldLabel ?? '';
      return near
        ? [{ ...ownFinding('agreement', 'problem', near.date.spot, 'births-near', { first }), why: null }]
        : [];
    });
}

/** Years between a parent and a child: less is a slip of the pen. */
export const leastBetween = 12;

const isParent = /\b(parents?|pere|mere)\b/;
const mayBeKin = /\b(represent\w*|responsables?|declarante?|demandeu(r|se))\b/;
const ofKin =
  /^(?:(?:sa|son|ma|mon|la|le|grande?) )?(?:soeur|frere|tante|oncle|cousine?|tut(?:eur|rice)|beau \w+|belle \w+)\b/;

/** Who learns may be grown up, and who pays for it younger. */
const isPupil = ({ label }: PageDate): boolean => /\beleve\b/.test(fold(label));

/** « Enfant majeur », « l'enfant de votre conjoint », « tuteur »: may be older than who is told beside. */
const mayBeOlder =
  /\b(majeure?s?|conjointe?|concubine?|tut(eur|rice)|curat(eur|rice)|soeurs?|freres?|fratrie)\b/;

/** By the nearest of its names that says it. */
export function whoseBirth({ fields: [field] }: PageDate): 'parent' | 'child' | null {
  if (!field) return null;
  const { question, group, outerGroup = null, heading } = field;
  for (const text of [field.label, question, group, outerGroup, heading]) {
    const words = fold(text ?? '');
    if (mayBeOlder.test(words)) return null;
    if (parent.test(words) && (!child.test(words) || ofChild.test(words))) return 'parent';
    if (child.test(words) && !parent.test(words)) return 'child';
  }
  return null;
}
