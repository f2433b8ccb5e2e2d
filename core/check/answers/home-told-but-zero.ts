/**
 * « Inès, 19 ans, étudiante, touche une bourse depuis septembre », which the page tells of one of the household, and 0 in the
 * case for the grants of the whole family, or « Non » to whether anybody has one.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, initialTextOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { ofIllness, ofNoWork } from '../same-money.ts';
import { sentencesOf } from '../sentences.ts';
import { isHers, isOfPartner } from '../who-and-when.ts';
import { peopleToldOf, startOf, type ToldOf } from './at-work.ts';
import { tells, wordsOf } from './told-in-words.ts';
import { isOf } from './work-in-lines.ts';

type Day = Temporal.PlainDate;

const has = String.raw`\b(?:touche|percoit|recoit|beneficie|a obtenu|est titulaire|touchez|percevez|recevez|beneficiez) (?:\p{L}+ ){0,3}?`;

interface Sort {
  /** The case for its amount, or the question about it, folded. */
  asks: RegExp;
  /** A sentence that says that one has it now, folded. */
  says: RegExp;
  /** Who has one begins with a school year, where no time is told. */
  isOfSchool?: true;
}

const sorts: readonly Sort[] = [
  {
    asks: /\bbourses?\b/,
    says: new RegExp(String.raw`\bboursi(?:er|ere)\b|${has}bourse\b`, 'u'),
    isOfSchool: true,
  },
  {
    asks: /^(?!.*\b(?:versee?s?|payee?s?|due?s?)\b).*\bpensions? alimentaires?\b/,
    says: new RegExp(`${has}pension alimentaire\\b`, 'u'),
  },
  { asks: /\binvalidite\b/, says: new RegExp(`${has}(?:pension|rente) d invalidite\\b`, 'u') },
  {
    asks: /\b(?:aah|adultes? handicapee?s?)\b/,
    says: new RegExp(`${has}(?:aah|allocation (?:aux|d) adultes?)\\b`, 'u'),
  },
  { asks: ofIllness, says: new RegExp(`${has}indemnites? journalieres?\\b`, 'u') },
  {
    asks: ofNoWork,
    says: new RegExp(
      String.raw`${has}(?:are|chomage|allocations? (?:de )?chomage)\b|\best indemnisee? par france travail\b`,
      'u',
    ),
  },
  {
    asks: /^(?!.*\breversion\b).*\b(?:pensions? de )?retraites?\b/,
    says: new RegExp(`${has}(?:pension de )?retraite\\b`, 'u'),
  },
];

export function checkHomeToldButZero(context: CheckContext): Finding[] {
  const { asked, recap, page, today } = context;
  const said = [...asked, ...recap];
  const amounts = said.filter((field) => field.valueType === 'amount' && centsOf(field) !== null);
  const denied = said.filter((field) => saysNone(field) && !isWrittenBefore(field));
  const wanted = sorts.filter(({ asks }) => denied.some((field) => asks.test(nameOf(field))));
  const time = wanted.length > 0 ? timeAsked(context) : null;
  if (!time || amounts.some((field) => another.test(nameOf(field)) && centsOf(field) !== 0)) return [];
  const people: Who[] = [...peopleToldOf(page), ...said.flatMap(toldInNote)].filter(
    ({ sentences }) => !sentences.some((one) => isOutside.test(fold(one))),
  );
  return wanted.flatMap((sort) => {
    const own = said.filter((field) => sort.asks.test(nameOf(field)));
    if (own.some((field) => (centsOf(field) ?? 0) > 0) || isLeftOut(sort, page, own)) return [];
    return people.flatMap((who): Finding[] => {
      const told = who.sentences.find((sentence) => isHad(sort, sentence, who, time, today));
      const field =
        told && denied.find((one) => own.includes(one) && (isTheirs(who, one) || isOfAll(one, page)));
      return field ? [apart(field, told, who.note)] : [];
    });
  });
}

interface Who extends ToldOf {
  /** The case in which she writes it. */
  note?: Field;
}

function apart(field: Field, told: string, note: Field | undefined): Finding {
  if (note)
    return ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
      told: note.label,
      asked: field.label,
    });
  const key = isYesNo(field) ? 'told-of-work-problem' : 'page-error-problem';
  return ownFinding('contradiction', 'problem', spotOf(field), key, { told, said: told });
}

const nameOf = ({ label, question }: Field): string => foldAll(question, label);
const another = /\bautres?\b/;

const asksIfHad =
  /\b(?:percoi\w*|percu\w*|percev\w*|recoi\w*|recu\w*|recev\w*|touche\w*|beneficie\w*|boursi\w+)\b/;
const saysNone = (field: Field): boolean =>
  isYesNo(field)
    ? yesNoOf(field) === 'no' && asksIfHad.test(fold(field.label))
    : field.valueType === 'amount' && centsOf(field) === 0;
/** Known to the administration, and left as it is. */
const isWrittenBefore = (field: Field): boolean =>
  field.block === undefined && textOf(field) === initialTextOf(field);

/** One who declares apart. */
const isOutside =
  /\b(?:propres? (?:foyer|demande|declaration|dossier)|(?:pas|non|plus) (?:rattachee?|a (?:votre )?charge)|ne fait (?:plus|pas)|autre foyer|chez (?:son|sa) (?:pere|mere))\b/;

const child = /\b(?:ma fille|mon fils|notre fille|notre fils)\b/;
const partner = /\b(?:mon (?:mari|conjoint|compagnon)|ma (?:femme|conjointe|compagne))\b/;

/** « Ma fille touche une bourse depuis septembre », in a case for her own words. */
function toldInNote(note: Field): Who[] {
  return wordsOf(note).flatMap((sentence): Who[] => {
    const words = fold(sentence);
    const [isChild, isPartner] = [child.test(words), partner.test(words)];
    const who = { name: null, isPartner, isChild, isReader: false, sentences: [sentence], note };
    return isChild === isPartner ? [] : [who];
  });
}

const isTheirs = ({ name, isPartner, isReader }: Who, field: Field): boolean =>
  name !== null ? isOf(name, field) : isPartner ? isOfPartner(field) : isReader && isHers(field);

const ofAll =
  /\b(?:toute (?:la|votre) famille|(?:l ensemble|tous les membres|chaque membre|toutes les personnes|chacun des membres) (?:du|de (?:votre|la|l)) ?(?:foyer|famille|menage)|(?:tout le|pour (?:le|votre)|de votre|du) foyer|(?:de|par) (?:la|votre) famille|(?:quelqu un|une personne|un membre|l un des membres) (?:du|de (?:votre|la)) (?:foyer|famille))\b/;
const ofHer = /\b(?:avez vous|vous avez|que vous|percevez|recevez|touchez|vos propres|mes)\b/;
const aNamedCase = /\p{Lu}\p{Ll}+ \p{Lu}/u;

/** What she is asked to tell of everybody: by its own words, or by the sentence over the cases. */
function isOfAll(field: Field, { blocks, fields }: PageModel): boolean {
  const words = foldAll(field.label, field.question, field.hint);
  if (ofAll.test(words)) return true;
  const labels = new Set(fields.map(({ label }) => label));
  const isTold = sentencesOf(blocks, longestRule).some(
    (sentence) =>
      !labels.has(sentence) &&
      ofAll.test(fold(sentence)) &&
      /\b(?:indiqu\w*|declar\w*|inscri\w*|renseign\w*|ressources|revenus)\b/.test(fold(sentence)),
  );
  return isTold && !ofHer.test(words) && !isOfPartner(field) && !aNamedCase.test(field.label);
}

const longestRule = 400;

const exclusion =
  /\b(?:hors|sauf|sans|exception|exclu\w*|non compris\w*|ne (?:declarez|indiquez|comptez|inscrivez|doi\w+)|n (?:indiquez|inscrivez)|(?:ne sont|n est) pas (?:a|compt\w+|pris\w*|declar\w+))\b/;

/** « Ne comptez pas les bourses », « hors bourses sur critères sociaux » */
const isLeftOut = ({ asks }: Sort, { blocks }: PageModel, own: readonly Field[]): boolean =>
  [...sentencesOf(blocks, longestRule), ...own.flatMap(({ label, hint }) => [label, hint ?? ''])].some(
    (text) => exclusion.test(fold(text)) && asks.test(fold(text)),
  );

const ofYoungSchool = /\b(?:colleg\w*|lyce\w*|primaire|maternelle|ecolier\w*)\b/;
const ofStudies =
  /\b(?:crous|criteres sociaux|echelon|etudi\w+|licence|master|bts|universit\w*|fac|faculte|doctorat|prepa|ecole (?:d|de|superieure))\b/;
const isWaited = /\b(?:attend|demandee?|pas encore|bientot|va|sera|touchera|percevra)\b/;

/** Whether it is told as had, and since early enough to have come within the time that is asked about. */
function isHad(sort: Sort, sentence: string, { sentences }: Who, { to }: Time, today: Day): boolean {
  // Neither an age nor what she asks for here is a time of it.
  const told = sentence
    .replace(/,?\s\(?\d{1,2}\sans\)?/gu, '')
    .replace(/(?:à|dans|sur) (?:votre|cette) demande/giu, '');
  if (!tells({ asks: sort.asks, says: sort.says }, 'no', told) || isWaited.test(fold(told))) return false;
  const all = fold(sentences.join(' '));
  if (sort.isOfSchool && (ofYoungSchool.test(all) || !ofStudies.test(all))) return false;
  const since = sinceIn(told, today) ?? (sort.isOfSchool ? schoolYear(today) : null);
  return since !== null && !isBefore(to, since.add({ months: 1 }).subtract({ days: 1 }));
}

const schoolStart = 9;
const schoolYear = ({ year, month }: Day): Day =>
  Temporal.PlainDate.from({ year: month >= schoolStart ? year : year - 1, month: schoolStart, day: 1 });

/** « Depuis septembre », « en septembre dernier », « depuis le 1er octobre 2025 », « depuis 2023 ». */
function sinceIn(text: string, today: Day): Day | null {
  const [day] = datesIn(text);
  if (day) return day;
  const words = fold(text);
  const [, name = '', year] =
    /\b(?:depuis|en|des|debut|fin|rentree de) (?:(?:le|la|mois|de|du|d|debut|fin|mi) )*(?:\d{1,2}(?:er)? )?(\p{L}{3,9})(?: (?:dernier )?(20\d\d))?\b/u.exec(
      words.replace(/\ben (?:licence|master|bts|premiere|deuxieme|troisieme|etudes)\b/g, ''),
    ) ?? [];
  const month = /\bdepuis (?:la |cette )?rentree\b/.test(words) ? schoolStart : monthNumber(name);
  if (month !== null) {
    const first = Temporal.PlainDate.from({ year: Number(year ?? today.year), month, day: 1 });
    return year === undefined && isBefore(today, first) ? first.subtract({ years: 1 }) : first;
  }
  const since = /\bdepuis (20\d\d)\b/.exec(words)?.[1];
  return since === undefined ? null : Temporal.PlainDate.from({ year: Number(since), month: 12, day: 31 });
}

const ofTimeAsked = /\b(?:ressources|revenus|salaires|periode|mois|declar\w*|indiqu\w*|percu\w*)\b/;
const fewestDays = 28;

/** The three months that are declared, or the time that a sentence over the cases names. */
function timeAsked({ page, recap, today }: CheckContext): Time | null {
  const from = startOf(page, recap);
  if (from) return { from, to: from.add({ months: 3 }).subtract({ days: 1 }) };
  const times = sentencesOf(page.blocks, longestRule).flatMap((sentence) => {
    const time = ofTimeAsked.test(fold(sentence)) ? timeIn(sentence) : null;
    return time && time.from.until(time.to).days >= fewestDays && isBefore(time.to, today) ? [time] : [];
  });
  const [time, ...others] = times;
  return time && others.every(({ to }) => to.equals(time.to)) ? time : null;
}
