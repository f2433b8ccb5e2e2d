/** Days held against a time that a sentence of the page, or the name of the case, gives for them. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { clausesOf, sentencesOf } from '../sentences.ts';
import { eventWords } from './event-words.ts';
import { checkPaidMonth } from './months-declared.ts';
import { periodsOf, sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import {
  anyTime,
  beginnings,
  dayOf,
  distinct,
  isBefore,
  monthOfTitle,
  monthsAsTime,
  opening,
  outside,
  type Time,
  timeIn,
  timeInYear,
  yearOf,
} from './time-in.ts';
import { theTime } from './times-told.ts';

export function checkTimeSaid(context: CheckContext): Finding[] {
  return [...outsideThose(context), ...outsideSaid(context), ...paidOutside(context)];
}

/** « Seules les sommes versées dans cette période sont à déclarer » */
const onlyInIt =
  /\b(?:seule?s? les|ne (?:declarez|indiquez|notez|inscrivez|reportez) (?:ici )?que les|(?:declarez|indiquez|notez|inscrivez|reportez) (?:ici )?(?:toutes )?les(?= \p{L}+ (?:versee?s|recue?s|percue?s|payee?s|reglee?s) )) ((?:(?!contrats?|emplois?)\p{L}+ ){1,3})(?:dans|pendant|au cours de|durant|sur) (?:cette periode|ces dates|la periode)\b/u;

/** « Ma période de référence : du 01/10/2025 au 30/09/2026 », the one of the page, and what is of another time. */
function outsideThose({ dates, page }: CheckContext): Finding[] {
  const those = sentencesOf(page.blocks).flatMap((one) => onlyInIt.exec(fold(one))?.[1] ?? []);
  const [time, other] = those.length > 0 ? distinct(page.blocks.flatMap((block) => timeIn(block) ?? [])) : [];
  if (!time || other) return [];
  const words = those.flatMap(beginnings);
  return dates.flatMap((date) => {
    const day = dayOf(date);
    const isOfThose = beginnings(fold(date.spot.fieldLabel ?? '')).some((word) => words.includes(word));
    return day && isOfThose && sideOf(date) === null && !isBirth(date) ? outside(date, day, time) : [];
  });
}

/** « Vous déclarez les sommes payées entre … et … », « Indiquez les ressources perçues en juin, juillet et août 2026 » */
const declaresPaid =
  /^(?!.*\b(?:ne? .* pas|note[rz]? que|seront|sera)\b).*\b(?:declar|indiqu|not[eo]|inscri|report|saisi|ajout)\p{L}* .*\b(?:sommes|revenus|ressources|montants|argent|dons|depenses|frais|factures|pensions|salaires|loyers|aides) (?:\p{L}+ ){0,4}?(?:payee?s?|versee?s?|recue?s?|percue?s?|encaissee?s?)\b/u;
const dayPaid =
  /^(?:(?:date|jour) (?:de |du |d )?(?:l |la |le |ce )?(?:versement|paiement|virement|perception|reception|encaissement)|(?:versee?|payee?|recue?|percue?|encaissee?) le)(?: (?:de (?:la |l |cette )?|du |des? )?(?:somme|montant|pension|prime|salaire|aide|revenu|ressource|allocation|indemnite|bourse)s?\b(?: \p{L}+)?(?: (?:n |no |numero )?\d{1,2})?)?(?: figurant sur .*)?(?: jj mm aaaa)?$|^periode (?:de |du )?(?:versement|paiement|perception)s?(?: (?:du|au|debut|fin))?$/u;

/** « Troisième versement », over the three cases of its day, or over « Date ». */
const aPayment =
  /^(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|dernier) (?:versement|paiement|virement)|(?:versement|paiement|virement) (?:n |no |numero )?\d{1,2})$/;

function isDayPaid({ spot: { fieldLabel, group } }: PageDate): boolean {
  const label = fold(fieldLabel ?? '');
  return (
    dayPaid.test(label) ||
    aPayment.test(label) ||
    (/^date( jj mm aaaa)?$/.test(label) && aPayment.test(fold(group ?? '')))
  );
}

/** « versés en 2025 » */
function yearIn(sentence: string): Time | null {
  const [, year] =
    /^(?!.*\b(?:depuis|avant|apres|ou)\b).*\b(?:en|pendant|durant|au cours de)(?: l annee)? (20\d\d)\b(?!.*\b20\d\d\b)/.exec(
      fold(sentence),
    ) ?? [];
  return year === undefined ? null : yearOf(year);
}

/** Of several sentences of one line. */
const longestPassage = 600;

/** « N'inscrivez que des sommes versées entre ces deux dates »: those of the one time that the page tells. */
const betweenThem = /\bentre ces (?:deux )?(?:dates|jours)$/;

/** The day a sum was paid, outside the one time whose sums the page has declared. */
function paidOutside(context: CheckContext): Finding[] {
  const { dates, page } = context;
  const known = new Set(checkPaidMonth(context).map(({ fieldId }) => fieldId));
  const told = clausesOf(page.blocks, longestPassage).filter((sentence) => declaresPaid.test(fold(sentence)));
  const [time, other] = distinct(
    told.flatMap(
      (block) =>
        timeIn(block) ??
        monthsAsTime(block) ??
        yearIn(block) ??
        (betweenThem.test(fold(block)) ? theTime(page) : null) ??
        [],
    ),
  );
  if (!time || other) return [];
  return dates.flatMap((date) => {
    const day = dayOf(date);
    return day && isDayPaid(date) && !known.has(date.spot.fieldId) ? outside(date, day, time) : [];
  });
}

/** « Le séjour doit avoir lieu entre le 1er juillet et le 31 août 2026 » */
const mustBeThen =
  /^(?!.*\b(?:si|sauf|lorsque)\b)(.*) doi(?:t|vent) (?:tous |toutes |bien )?(?:avoir lieu|se (?:derouler|situer|tenir)|etre (?:comprise?s?|situee?s?|realisee?s?|effectuee?s?|choisie?s?|datee?s?|payee?s?|prise?s?|posee?s?|fixee?s?))\b/;
/** « Nous finançons les sessions dont le premier jour se situe entre le 1er octobre et le 31 décembre 2026. » */
const ofWhichTheDay =
  /^(?!.*\b(?:si|sauf|lorsque|ou)\b).*\b(?:les|des|aux) (\p{L}+) dont (?:le |la |les )?(?:premier jour|debut|dates?(?: de debut)?|jour) (?:se situe\w*|(?:est|sont) (?:comprise?s?|situee?s?)|tombe\w*|a lieu) (?:bien )?(?:entre|du) /u;
/** « Les rendez-vous sont possibles du 1er au 10 décembre 2026 », « Les séjours ont lieu entre… »; not when it may be asked. */
const takesPlace =
  /^(?!.*\b(?:si|sauf|lorsque|ou|inscriptions?|demandes?|dossiers?|depots?|candidatures?|reservations?|reserver|paiements?|campagnes?|vote|elections?)\b)(.{4,60}?) (?:(?:sont|est|seront|sera) (?:possibles?|proposee?s?|organisee?s?|assuree?s?|fixee?s?|prevue?s?|a (?:prendre|choisir|fixer))|(?:ont|a|auront|aura) (?:eu )?lieu|se (?:deroulent?|derouleront|tiennent|tient|font|fait)) (?:uniquement |seulement |exclusivement )?(?:entre|du|en) /;
/** « Seules les factures datées de 2026 sont acceptées », « Seuls les arrêts de juillet 2026 sont à déclarer » */
const onlyThoseOf =
  /^(?!.*\b(?:si|sauf|ou)\b)seule?s les (\p{L}+) (?:(?:datee?s|emise?s|payee?s|etablie?s|reglee?s|achetee?s|effectuee?s|faite?s|commencee?s) )?(?:de|d|en|du|entre) /u;
/** « Prestations de juillet 2026 », as a title; what is paid or declared of a month comes after it. */
const titleOfMonth =
  /^(?:vos |les |mes )?(?!(?:salaires|paies|bulletins|fiches|loyers|factures|quittances|versements|paiements|pensions|allocations|declarations|demandes|avis|revenus|ressources|droits)\b)(\p{L}{4,}s) (?:du mois d[e ]|de|d|en) \p{L}{3,9} 20\d\d$/u;
/** Not « Votre contrat – Du ». */
const isUnderStay = ({ spot: { group } }: PageDate): boolean => group === null || ofStay.test(fold(group));
/** What one arrives at and leaves, of which « Date d'arrivée » and « Du » are the sides. */
const ofStay =
  /\b(?:sejours?|stages?|camps?|colonies?|vacances|accueil|garde|hebergement|sessions?|locations?|formations?)\b/;
/** « Elle porte sur les dépenses payées et la garde faite entre le 1er janvier et le 31 décembre 2025 » */
const isAbout =
  /^(?!.*\b(?:si|sauf|lorsque)\b).*\bporte(?:nt)? sur (.*?) (?:faite?s?|payee?s?|recue?s?|percue?s?|effectuee?s?|realisee?s?|versee?s?|supportee?s?) (?:entre|du) /;
/** « (entre le 1er et le 31 octobre 2026) » */
const beginsWithTime =
  /^(?!.*\b(?:si|sauf|ou)\b)(?:(?:la|le|une?|date|jour|journee|doit|etre|a choisir|choisissez|comprise?|situee?|obligatoirement) )*(?:entre|du) /;

const ofThoseOf = (text: string): boolean => [onlyThoseOf, titleOfMonth].some((way) => way.test(fold(text)));
const isOfMonths = (text: string): boolean => ofThoseOf(text) || takesPlace.test(fold(text));

/** Said of a time only: not « depuis 2025 », nor an example. */
const boundsElse =
  /\b(?:si|sauf|ou|ex|exemples?|avant|apres|depuis|jusqu|partir|compter|des|hors|autre|ouvert\w*|ferme\w*|inscriptions?|ne|pas)\b/;
const ofTime = new Set(
  eventWords(
    'mois année semaine période trimestre situé comprise seulement uniquement exclusivement courant cours pendant durant entre obligatoirement vacances indiquez choisissez donnez saisissez tomber situer choisir',
  ),
);
const aSide = /\b(?:debut|fin|commenc\w*|termin\w*|depuis|embauche|contrat|bail)\b|\b(?:du|au)$/;

/** « Un jour de juillet 2026 », « Dons faits en 2025 »: the time beside a date, or over it, of which nothing else is said. */
function timeBeside(date: PageDate, beside: string, year: number): Time | null {
  const [field] = date.fields;
  const own = eventWords(date.spot.fieldLabel ?? '');
  const isOf = (text: string, isTitle: boolean): boolean => {
    const words = fold(text);
    const left = eventWords(words.replace(months, ' ')).filter((word) => !ofTime.has(word));
    return (
      !boundsElse.test(words) &&
      !opening.test(words) &&
      (isTitle
        ? own.some((word) => left.includes(word)) &&
          (/\b(?:en|entre|pendant|durant|au mois|au cours)\b/.test(words) || monthOfTitle(text) !== null)
        : left.every((word) => own.includes(word)))
    );
  };
  const isSide = aSide.test(fold(date.spot.fieldLabel ?? ''));
  const titles = isSide
    ? []
    : [field?.question ?? '', field?.group ?? ''].filter((title) => isOf(title, true));
  // « Janvier 2026 », in the next line, is a title.
  const hints = sentencesOf([beside]).filter(
    (text) =>
      isOf(text, false) &&
      (field?.hint != null || /\b(?:jour|en|dans|entre|pendant|mois)\b/.test(fold(text))),
  );
  return [...hints, ...titles].map((text) => anyTime(text, year)).find((one) => one !== null) ?? null;
}
const months = new RegExp(`\\b(?:${monthsAsPattern})\\b`, 'g');

/** Outside the time said beside a date, in its name, or in a sentence that names it and nothing else. */
function outsideSaid({ dates, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  const said = sentencesOf(page.blocks).flatMap((sentence) => {
    const words = fold(sentence);
    const subject = [mustBeThen, isAbout, takesPlace, onlyThoseOf, ofWhichTheDay, titleOfMonth]
      .map((one) => one.exec(words)?.[1])
      .find(Boolean);
    return subject === undefined
      ? []
      : [
          {
            words: stems(subject),
            sentence,
            isOfStay: ofStay.test(subject),
            isOfStart: ofWhichTheDay.test(words) && /\b(?:premier jour|debut)\b/.test(words),
          },
        ];
  });
  const periods = periodsOf(dates);
  const [period, otherPeriod] = periods;
  const stay = period && !otherPeriod ? [period.start, period.end] : [];
  /** « Absences de juillet 2026 »: one that began in June is one of them. */
  const isPartlyIn = (date: PageDate, time: Time): boolean =>
    periods.some(({ start, end }) => {
      const [from, to] = [dayOf(start), dayOf(end)];
      return (
        [start, end].includes(date) && from && to && !isBefore(to, time.from) && !isBefore(time.to, from)
      );
    });
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const day = dayOf(date);
    if (!field || !day || isBirth(date)) return [];
    const label = date.spot.fieldLabel ?? '';
    const inBrackets = /\(([^)]*)\)/.exec(label)?.[1] ?? '';
    // « Date de paiement, entre le 01/07/2026 et le 30/09/2026 »
    const ofName = /, (entre le .+)$/iu.exec(label)?.[1] ?? '';
    const near = [beside(field), field.hint ?? '', inBrackets, ofName].find(
      (text, at) => beginsWithTime.test(fold(text)) && (at > 0 || /\bentre /i.test(text)),
    );
    const own = stems(
      fold(label).replace(
        /\b(?:debut|premiere?|derniere?|arrivee|depart|retour|choisie?|souhaitee?|demandee?|retenue?|commencee?|finie?|terminee?)\b/g,
        '',
      ),
    );
    const isOfStayAlone = own.length === 0 && stay.includes(date);
    const ruled = said.filter(({ words, isOfStay, isOfStart }) =>
      isOfStart && sideOf(date) === 'end'
        ? false
        : own.length > 0
          ? own.every((stem) => words.some((word) => word.startsWith(stem)))
          : isOfStay && isOfStayAlone && isUnderStay(date),
    );
    const time = [near ?? '', ...ruled.map(({ sentence }) => sentence)]
      .map((text) => {
        if (!isOfMonths(text)) return timeInYear(text, day.year);
        const months = anyTime(text, day.year);
        return months && ofThoseOf(text) && isPartlyIn(date, months) ? null : months;
      })
      .concat(timeBeside(date, beside(field), day.year))
      .find((one) => one !== null);
    return time ? outside(date, day, time) : [];
  });
}
