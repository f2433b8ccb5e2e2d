/** Days held against what the page tells of time: the period over them, the year declared, her own birth, another period. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { sentencesOf } from '../sentences.ts';
import { monthsOf, periodsOf, sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import {
  beginnings,
  dayOf,
  distinct,
  isBefore,
  monthAsTime,
  monthOfTitle,
  monthsAsTime,
  opening,
  outside,
  type Time,
  timeIn,
  yearOf,
} from './time-in.ts';

type Day = Temporal.PlainDate;

const ofAge = 18;
/** What a child has not done. */
const isAdultOn = (birth: Day, today: Day): boolean => !isBefore(today, birth.add({ years: ofAge }));

export function checkTimesTold(context: CheckContext): Finding[] {
  return [
    ...outsidePeriod(context),
    ...ofOtherYear(context),
    ...ofYearAbove(context),
    ...beforeHerBirth(context),
    ...beforeBirthBeside(context),
    ...tooLongAgo(context),
    ...tooSoon(context),
  ];
}

/** « Du », « Premier jour », « Date de fin »: what it is the day of is told by what stands over it. */
const onlyASide =
  /^(?:(?:le|du|au|date|dates|jour|journee|de|d|premiere?|derniere?|debut|fin|depuis|jusqu|l|la|arrets?|evenement|absence|presence|sejour|arrivee|depart|garde|accueil|stage)(?: |$))+$/;

/** « Votre période va du 1er mai 2025 au 30 avril 2026. Seuls les bulletins de ces douze mois comptent. » */
const onlyThose = /\bseule?s? les (\p{L}{5,}) (?:de|dans|compris dans) ce(?:s|tte)\b/u;

/** « Notez les jours d'arrêt situés entre le 1er et le 31 janvier 2027, et ceux-là seulement. » */
const notes =
  '(?:notez|indiquez|declarez|inscrivez|reportez|comptez|donnez|saisissez|mettez|ecrivez|ajoutez|portez)';
const onlyThen = new RegExp(
  `^(?!.*\\b(?:si|sauf|tarif\\w*|exemples?)\\b)(?:(?=.*\\b${notes}\\b).*\\b(?:seulement|uniquement|exclusivement|(?:ne|n) ${notes} (?:ici |donc )*qu?e?)\\b|.*\\b(?:ne|n) (?:figurent|figurer|peuvent figurer|doivent figurer) (?:ici )?que\\b|(?:ici |(?:sur|dans) \\p{L}+ \\p{L}+ )?seule?s? .*\\b(?:sont a \\p{L}+|doivent (?:etre|figurer)|figurent|comptent|se declarent|s inscrivent|s indiquent)\\b)`,
  'u',
);
/** « Ne comptez que ce qui a été reçu entre… », over « Bourse versée du »; « des paiements datés de… », over « Versement du » */
const ofWhatIsPaid =
  /\bce qui (?:a ete|est) (?:recu|verse|percu|paye|touche)\b|\b(?:paiements|versements|virements|sommes|rentrees d argent) (?:datee?s|recue?s|versee?s|percue?s|payee?s|touchee?s|de|du|d|entre)\b/;
const paidThen = /\b(?:recue?s?|versee?s?|percue?s?|payee?s?|touchee?s?|paiement|versement|virement)\b/;

/** « Arrêts de travail de la période du 1er juin au 31 août 2026 », and days that are none of them. */
function outsidePeriod({ dates, page, asked, today }: CheckContext): Finding[] {
  const ruled = page.blocks.flatMap((block) => {
    const [noun] = stems(onlyThose.exec(fold(block))?.[1] ?? '');
    const time = noun && timeIn(block);
    return time ? [{ noun, time }] : [];
  });
  const said = sentencesOf(page.blocks).flatMap((sentence) => {
    const isOnly = onlyThen.test(fold(sentence));
    const time = isOnly
      ? (timeIn(sentence) ??
        monthsAsTime(sentence) ??
        monthAsTime(sentence) ??
        (ofTheTime.test(fold(sentence)) ? theTime(page) : null))
      : null;
    return time ? [{ words: stems(sentence), time, isOfPaid: ofWhatIsPaid.test(fold(sentence)) }] : [];
  });
  const titled = dates.some(isUnderTitle) ? timeTitled(page) : null;
  const months = monthsOf(asked);
  const periods = [...periodsOf(dates), ...periodsOf(months)];
  const inPeriods = new Set(periods.flatMap(({ start, end }) => [start, end]));
  // « Date », of the day it is, is that of her signature.
  const alone = [...dates, ...months].filter(
    (date) =>
      !inPeriods.has(date) &&
      (sideOf(date) === null || aDayOfIt.test(fold(date.spot.fieldLabel ?? ''))) &&
      !dayOf(date)?.equals(today),
  );
  return [...periods, ...alone.map((date) => ({ start: date, end: date }))].flatMap(({ start, end }) => {
    const [from, to] = [dayOf(start), dayOf(end)];
    if (!from || !to || isBirth(end)) return [];
    const name = stems(end.spot.fieldLabel ?? '');
    const own = name.length > 0 ? name : stems(end.label);
    // A contract may begin before; a payslip is of one month.
    const ofMonth = months.includes(end) ? ruled.find(({ noun }) => own.includes(noun))?.time : undefined;
    const over =
      timeOver(end) ??
      (isUnderTitle(end) ? titled : null) ??
      said.find(
        ({ words, isOfPaid }) =>
          own.some((stem) => words.includes(stem)) || (isOfPaid && paidThen.test(fold(start.label))),
      )?.time;
    const isLow = (over && isBefore(to, over.from)) || (ofMonth && isBefore(from, ofMonth.from));
    const isHigh = (over && isBefore(over.to, from)) || (ofMonth && isBefore(ofMonth.to, to));
    const time = over ?? ofMonth;
    if (!time || (!isLow && !isHigh)) return [];
    const [key, bound] = isLow ? ['range-low', time.from] : ['range-high', time.to];
    return [ownFinding('range', 'problem', end.spot, key, { bound: formatDate(bound) })];
  });
}

/** Under « Vacances de Noël : du lundi 21 au jeudi 31 décembre », one of these days. */
const aDayOfIt = /^(?:premiere|derniere) journee$/;

/** « Indiquez seulement les formations suivies pendant ces trois mois. » */
const ofTheTime =
  /\b(?:ces (?:trois|3) mois|(?:ce|le) trimestre|cette periode|la periode(?: de reference)?|ces dates)$/;

/** The one time that the page names. */
export function theTime({ blocks }: PageModel): Time | null {
  const [time, other] = distinct(
    sentencesOf(blocks).flatMap((one) => timeIn(one) ?? monthsAsTime(one) ?? []),
  );
  return time && !other ? time : null;
}

/** « Accueil de loisirs des vacances d'automne : du 19 au 30 octobre 2026 », alone on the page, over « Premier jour ». */
function timeTitled(page: PageModel): Time | null {
  const title = page.blocks.find((block) => {
    const words = fold(block);
    return isOfStay.test(words) && timeIn(block) && !opening.test(words) && !ofOtherDays.test(words);
  });
  const time = title === undefined ? null : timeIn(title);
  return time && theTime(page) ? time : null;
}

/** « Premier jour », and not « Votre contrat – Du ». */
const isUnderTitle = ({ spot: { fieldLabel, group } }: PageDate): boolean =>
  onlyASide.test(fold(fieldLabel ?? '')) && (group === null || isOfStay.test(fold(group)));

const isOfStay =
  /^(?!.*\b(?:si|ou|scolaires|zone)\b)(?:accueil|centre|sejours?|stages?|sessions?|camps?|colonies?|vacances|garderie)\b/;

/** « Inscriptions ouvertes du… », « en dehors de la période du… », « depuis votre déclaration du… » */
const ofOtherDays =
  /\b(?:inscriptions?|inscri\w*|reserv\w*|ouvert\w*|ferme\w*|campagne|hors|dehors|apres|avant|depuis|sauf)\b/;

/** The period of what stands over a date that has no name of its own. */
function timeOver({ spot, fields: [field] }: PageDate): Time | null {
  if (!field || !onlyASide.test(fold(spot.fieldLabel ?? ''))) return null;
  const titles = [field.question, field.group, field.outerGroup].filter((title) => {
    const words = fold(title ?? '');
    return !opening.test(words) && !ofOtherDays.test(words);
  });
  return (
    titles.map((title) => timeIn(title ?? '') ?? monthOfTitle(title ?? '')).find((time) => time !== null) ??
    null
  );
}

/** « Changement intervenu au cours de l'année 2025 » */
const inYear =
  /^(?!.*\b(?:depuis|ou|a declarer)\b).*\b(?:en|pendant|durant|au cours de|courant)(?: l annee)? (20\d\d)\b/;
/** « La demande faite en 2026 » is the site's; « avant », « depuis » bound otherwise. */
const event = /\b(changement|evenement|intervenu\w*|survenu\w*)\b/;

/** The day of the event chosen just before it, in another year than the one whose events the page asks for. */
function ofOtherYear({ dates, asked }: CheckContext): Finding[] {
  if (!asked.some(({ label }) => event.test(fold(label)))) return [];
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const day = dayOf(date);
    const at = field ? asked.indexOf(field) : -1;
    const before = asked[at - 1];
    if (!day || !before || /\b(debut|fin|depuis)\b/.test(fold(date.label)) || isBirth(date)) return [];
    const title = fold(before.label);
    const year = event.test(title) ? inYear.exec(title)?.[1] : undefined;
    const chosen = stems(textOf(before) ?? '');
    if (/^(?:fin|rupture|dissolution)\b/.test(fold(textOf(before) ?? ''))) return [];
    const isOfIt = stems(date.label).some((stem) => chosen.includes(stem));
    if (year === undefined || !isOfIt || day.year === Number(year)) return [];
    return outside(date, day, yearOf(year));
  });
}

/** « Date de cet événement », « Survenu le », « Date du mariage »; « Depuis le » bounds otherwise. */
const dayOfEvent =
  /^(?:date|jour|le|date a laquelle .*|(?:date|jour) (?:de |du |d )(?:l |la |le |cet |ce |cette |votre )?(?:evenement|changement|mariage|pacs|divorce|separation|rupture|deces|demenagement)\b.*|(?:survenue?|intervenue?) le)$/;
/** « Dons de 2025 », « Frais payés au cours de l'année 2025 » */
const paid =
  /\b(?:dons?|depenses?) (?:(?:en|de|de l annee) )?(20\d\d)\b|\b(?:verse|paye|regle|recu|percu|effectue|achete)e?s? (?:en|pendant|durant|au cours de|courant)(?: l annee)? (20\d\d)\b/;
const isPaid = /\b(?:verse|paye|regle|recu|percu|effectue|achete)e?s? du\b/;
const dayPaid =
  /^(?:(?:date|jour) (?:de |du )(?:la |l |le )?(?:paiement|versement|reglement|don|achat|perception)|(?:verse|paye|regle|recu|percu|achete)e?s? le)\b/;
const orElse = /\b(?:avant|apres|depuis|si|sauf|hors)\b|\b20\d\d\b.*\b20\d\d\b/;

/** Under « Événement survenu en 2025 » or « Dons versés en 2025 », a day of another year. */
function ofYearAbove({ dates, today }: CheckContext): Finding[] {
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const day = dayOf(date);
    // « Date », of the day it is, is that of her signature.
    if (!field || !day || isBirth(date) || day.equals(today)) return [];
    const label = fold(date.spot.fieldLabel ?? '');
    const over = [field.question, field.group, field.outerGroup, field.heading].map((title) => title ?? '');
    const titles = over.map(fold).filter((title) => !orElse.test(title));
    // « Date du mariage ou du pacs en 2025 » says it by itself.
    const own = fold(withoutBrackets(date.spot.fieldLabel ?? ''));
    const ownYear = dayOfEvent.test(own) && !orElse.test(own) ? /\ben (20\d\d)\b/.exec(own)?.[1] : undefined;
    if (ownYear !== undefined) return outside(date, day, yearOf(ownYear));
    const time = over
      .filter((title) => dayPaid.test(label) && isPaid.test(fold(title)))
      .map(timeIn)
      .find((found) => found !== null);
    if (time) return outside(date, day, time);
    const year = titles
      .map((title) =>
        dayOfEvent.test(label) && event.test(title)
          ? inYear.exec(title)?.[1]
          : dayPaid.test(label)
            ? paid.exec(title)?.slice(1).find(Boolean)
            : undefined,
      )
      .find((found) => found !== undefined);
    return year === undefined ? [] : outside(date, day, yearOf(year));
  });
}

/** What nobody does before being born, told of herself. */
const hers =
  /^(?:date |jour )?(?:d |de |du )?(?:mon |ma |votre |l |la |le )?(?:entree dans (?:le|ce|votre) logement|emmenagement|demenagement|embauche|mariage|pacs|separation|divorce|inscription|debut d activite)\b|\b(?:j ai|vous avez|avez vous) (?:emmenage|demenage|commence|arrete|quitte|travaille|obtenu)\b/;
const born = new RegExp(String.raw`(?<!\p{L})née?(?:\(e\))? le (${aDay})`, 'iu');
const adult = /\b(?:mme|m|mlle|monsieur|madame|vous|votre profil|mon profil|allocataire|demandeu(?:r|se))\b/;
export const another =
  /\b(?:enfants?|fils|fille|bebe|conjointe?|concubine?|partenaire|epouse?|mari|pere|mere|parents?|famille|responsable)\b/;

/** « Mme Aurélie Vasseur, née le 03/05/1998 »: the birth of one adult alone on the page. */
export function herBirthShown({ blocks }: PageModel, today: Day): Day | null {
  const told = blocks.flatMap((block, at) => {
    const birth = readDate(born.exec(block)?.[1] ?? '');
    const who = foldAll(blocks[at - 1], block);
    const isAdult = adult.test(who) && !another.test(who);
    return birth.state === 'date' ? [{ birth: birth.date, isAdult }] : [];
  });
  const [only, other] = told;
  return only?.isAdult && isAdultOn(only.birth, today) && !other ? only.birth : null;
}

/** « J'ai emménagé le 01/10/1996 », before she was born. */
function beforeHerBirth({ dates, page, today }: CheckContext): Finding[] {
  const birth = herBirthShown(page, today);
  if (!birth || dates.some(isBirth)) return [];
  return dates.flatMap((date) => {
    const day = dayOf(date);
    const words = fold(date.spot.fieldLabel ?? '');
    return day && hers.test(words) && !another.test(words) && isBefore(day, birth)
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(birth) })]
      : [];
  });
}

/** Told of whoever was born, in one part of the page. */
const ofLife =
  /^(?!.*\bliste\b)(?:date |jour )?(?:d |de |du )?(?:l |la |le |son |sa |votre |mon |ma )?(?:deces|mariage|pacs|separation|divorce|embauche|arrivee|entree|inscription|scolarisation)\b|^decede|^present\w* (?:au|dans|chez)|^(?:arrivee?|entree?) (?:de (?:l |votre )?enfant )?(?:au|dans|en|chez)\b|^delivre/;

/** The home and the town are those of who fills the page in. */
const ofHome =
  /\b(?:logement|lieux|appartement|maison|residence|adresse|france|pays|commune|ville|departement|territoire|quartier)\b/;

/** « Date d'arrivée de l'enfant dans votre foyer »: whoever's the home is, the child cannot be there before. */
const hisArrival = /^(?:date |jour )?(?:d )?(?:arrivee|entree) (?:de l |de votre |du )(?:enfant|bebe)\b/;

/** Of a grown-up, told beside his or her birth. */
const inFrance = /^(?:date |jour )?(?:d |de |l )*(?:votre )?(?:arrivee|entree) en france$/;

/** Beside the birth of a child, these are his parents'. */
const ofAdult = /\b(?:mariage|pacs|separation|divorce|embauche)\b/;

/** « Date de naissance de l'enfant » beside her own wedding is of someone else. */
const plainBirth =
  /^(?:(?:votre |sa |la )?(?:date|jour) de naissance|nee?(?: e)? le)(?: (?:du|de la) (?:defunte?|personne decedee))?$/;

/** « Décédé le », before the only birth of its part of the page. */
function beforeBirthBeside({ dates, today }: CheckContext): Finding[] {
  const parts = Map.groupBy(
    dates,
    ({ fields: [field] }) => `${field?.heading}\n${field?.outerGroup}\n${field?.group}`,
  );
  return [...parts.values()].flatMap((part) => {
    const [birth, other] = part.filter(isBirth);
    const born = birth && dayOf(birth);
    if (!born || other || !plainBirth.test(fold(birth.spot.fieldLabel ?? ''))) return [];
    return part.flatMap((date) => {
      const day = dayOf(date);
      const words = fold(date.spot.fieldLabel ?? '');
      const isHis =
        hisArrival.test(words) ||
        (ofLife.test(words) &&
          !another.test(words) &&
          (!ofHome.test(words) || (inFrance.test(words) && isAdultOn(born, today))));
      return day && isHis && isBefore(day, born) && (isAdultOn(born, today) || !ofAdult.test(words))
        ? [ownFinding('order', 'problem', date.spot, 'order-problem', { start: birth.spot.fieldLabel ?? '' })]
        : [];
    });
  });
}

const longestLife = 115;

/** A copy of the act of an ancestor may be asked for. */
const ofPast =
  /\b(?:actes?|archives?|registres?|livret|genealog\w*|defunte?|decede\w*|deces|mort|succession|concession|cimetiere|combattant\w*)\b/;

/** Whether the page is about people of other times. */
export function isOfPast({ dates, page }: CheckContext): boolean {
  const names = [...page.headings.map(({ text }) => text), ...dates.map(({ label }) => label)];
  return names.some((name) => ofPast.test(fold(name)));
}

/** Born so long ago that a figure of the year is wrong. */
function tooLongAgo(context: CheckContext): Finding[] {
  if (isOfPast(context)) return [];
  const { dates, today } = context;
  const limit = today.subtract({ years: longestLife });
  return dates.flatMap((date) => {
    const day = dayOf(date);
    return day && isBirth(date) && isBefore(day, limit)
      ? [
          {
            ...ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(limit) }),
            why: null,
          },
        ]
      : [];
  });
}

const notBefore = new RegExp(
  String.raw`(?<!\p{L})(?:possibles?|ouverte?s?|acceptée?s?|au plus tôt)(?:\s\p{L}+){0,3}\s(?:à partir du|à compter du) (${aDay})`,
  'iu',
);
/** A day to come, sooner than « Les livraisons sont possibles à partir du… » */
function tooSoon({ dates, page, today }: CheckContext): Finding[] {
  const bounds = sentencesOf(page.blocks).flatMap((sentence) => {
    const found = notBefore.exec(sentence);
    const opens = readDate(found?.[1] ?? '');
    const [subject] = beginnings(fold(sentence.slice(0, found?.index)));
    return opens.state === 'date' && subject ? [{ subject, day: opens.date }] : [];
  });
  return dates.flatMap((date) => {
    const day = dayOf(date);
    const own = beginnings(fold(date.spot.fieldLabel ?? ''));
    const bound = bounds.find(({ subject }) => own.includes(subject))?.day;
    // Today's is that of the request.
    return day && bound && isBefore(today, day) && isBefore(day, bound)
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(bound) })]
      : [];
  });
}
