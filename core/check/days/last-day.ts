/** Days after the last one that the page gives: beside the case, in a sentence about it, or for the whole request, which is signed too late. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { isSaidOf } from '../said-of.ts';
import { sentencesOf } from '../sentences.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, distinct, isBefore, opening, outside, timeInYear, weekdayNames } from './time-in.ts';

type Day = Temporal.PlainDate;

const weekday = `(?:(?:${weekdayNames}) )?`;
const lastDay = new RegExp(
  String.raw`(?<!\p{L})(?:jusqu['’]au ${weekday}|avant le ${weekday}|au plus tard(?: le)? ${weekday}|(?:clôture|fin) des (?:inscriptions|demandes|candidatures|dépôts)(?: ?:| est(?: fixée)?)? (?:le |au )?${weekday}|(?:inscriptions|demandes|candidatures) (?:sont |seront )?closes le ${weekday}|date limite[^.:]{0,60}?(?: ?:|est(?: fixée au)?|au|le) ${weekday}|dernier jour[^.:]{0,60}?(?: ?:| est(?: le)?) (?:le )?${weekday})(${aDay}|(?:\d{1,2}|1er) \p{L}{3,9})(?!\p{L}| \d)`,
  'iu',
);
/** « Si vous êtes né… », « Votre titre est valable jusqu'au », « jusqu'au 30 novembre, puis » bound something else; so does what is over. */
const ofOther =
  /\b(?:si|sauf|lorsque|pour les?|nee?s?|puis|titre|carte|contrat|attestation|validite|valable|valide|etait|etaient|rappel\w*|prolonge\w*|reponses?|decisions?|chaque annee|tous les ans|annee (?:suivante|precedente)|resultats?|paiements?|payer|reglement|verse\w*|droits)\b/;
/** « Les demandes reçues jusqu'au 30 novembre 2026 sont examinées en décembre », « … pour la première session, jusqu'au… » */
const goesOn =
  /^(?!.*\b(?:aucune?|pas|plus|refus\w*|rejet\w*|irrecevables?)\b).*\b(?:sont|seront|est|sera|font|jusqu|avant|20\d\d)\b/;
/** « Au-delà, votre demande sera examinée selon les places » takes them after it too. */
const takenLater =
  /\btoute l annee\b|\b(?:au dela|apres cette date|passee? (?:ce|cette)|hors delai|tardi\w+|en retard)\b(?!.*\b(?:aucune?|pas|plus|refus\w*|rejet\w*|irrecevables?|non|ni|impossible)\b)/;

interface Deadline {
  words: string;
  day: Day;
}

/** Without a year: of the only one that the page names, where it is this one, or the next to come within months. */
function dayIn(text: string, { page, today }: CheckContext): Day | null {
  const years = new Set([...page.blocks, page.title].flatMap((block) => block.match(/\b20\d\d\b/g) ?? []));
  const isThisYear = years.size === 1 && years.has(`${today.year}`);
  const days = [text, `${text} ${today.year}`, `${text} ${today.year + 1}`]
    .map(readDate)
    .flatMap((reading) => (reading.state === 'date' ? [reading.date] : []));
  const [day, next] = days;
  // With its own year, the others do not read.
  if (!day || !next) return day ?? null;
  if (isThisYear) return day;
  return [day, next].find((one) => !isBefore(one, today) && isBefore(one, today.add({ months: 6 }))) ?? null;
}

/** « Pas avant le », « aucun avant le » bound from below. */
const notBefore = /\b(?:pas|jamais|aucune?|ni|impossible|ne|n)\b/;

/** Of a page's sentences, or of those beside a case: then of that case alone. */
function deadlinesIn(lines: readonly string[], context: CheckContext, field?: Field): Deadline[] {
  return sentencesOf(lines).flatMap((sentence) => {
    const words = fold(sentence);
    const found = lastDay.exec(sentence);
    const isFirst = notBefore.test(fold(sentence.slice(0, found?.index)));
    if (found && (isFirst || (field && !isSaidOf(field, sentence, found)))) return [];
    const rest = sentence.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
    const isOther = ofOther.test(words) || sentence.endsWith('?') || goesOn.test(fold(rest));
    const day = found?.[1] === undefined || isOther ? null : dayIn(found[1], context);
    return day ? [{ words, day }] : [];
  });
}

/** A day chosen, or the day of the signature. */
export function checkLastDay(context: CheckContext): Finding[] {
  const { dates, asked, page } = context;
  const onPage = deadlinesIn(page.blocks, context);
  const openings = sentencesOf(page.blocks).filter(isOpening);
  const isFirm = !sentencesOf(page.blocks).some((sentence) => takenLater.test(fold(sentence)));
  const beside = linesBeside(page);
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const told = dayOf(date);
    if (!field || !told || isBirth(date) || !isFirm) return [];
    const own = isChosen(date)
      ? deadlinesIn([beside(field)], context, field).filter(
          ({ words }) => !ofRequest.test(words) || isForRequest(date),
        )
      : [];
    const isSigned = isSignature(field, asked);
    const [open, other] = isSigned
      ? distinct(openings.flatMap((one) => timeInYear(one, told.year) ?? []))
      : [];
    if (open && !other) return outside(date, told, open);
    const general = isSigned ? onPage.filter(({ words }) => ofRequest.test(words)) : [];
    const [only, ...others] = own.length > 0 ? own : [...general, ...onPage.filter(isOf(date))];
    if (!only || others.some(({ day }) => !day.equals(only.day))) return [];
    return isBefore(only.day, told)
      ? [ownFinding('range', 'problem', date.spot, 'range-high', { bound: formatDate(only.day) })]
      : [];
  });
}

/** « Les demandes sont reçues », « Dossier à déposer », « Date limite d'inscription » */
const ofRequest =
  /^date limite \d|\b(?:cloture|closes)\b|\b(?:a |etre )(?:retourne\w*|renvoye\w*|rendue?|rendre) (?:\p{L}+ ){0,3}au plus tard\b|\b(?:demandes?|dossiers?|candidatures?|inscriptions?|formulaires?|depots?)\b.*\b(?:sont|est|seront|doi(?:t|vent)|ouverte?s?|recevables?|a (?:deposer|envoyer|rendre|transmettre|remettre)|recue?s?|possibles?)\b|\bdate limite\b.*\b(?:demandes?|dossiers?|candidatures?|inscriptions?|depot|reception|envoi)\b|\bdernier jour\b.*\b(?:demandes?|dossiers?|candidatures?|inscriptions?|depot|reception|envoi)\b/u;

/** « Fait à … le », « Date de la signature » */
function isSignature(field: Field, asked: readonly Field[]): boolean {
  const before = asked[asked.indexOf(field) - 1];
  const label = fold(field.label);
  if (/^(?:date (?:de )?(?:la |ma |votre )?signature|signee? le|fait le|date du depot)$/.test(label))
    return true;
  return /^(?:le|date)$/.test(label) && /^(?:fait|signee?) a$/.test(fold(before?.label ?? ''));
}

/** Chosen among those to come, and no day of the past. */
const chosen =
  /\b(?:choisie?|souhaitee?|rendez vous|rdv|retrait|remise|depot|visite|passage|livraison|enlevement|prevue?|reserver|reservee?)\b/;
const isChosen = ({ spot }: PageDate): boolean =>
  /^(?:le|date|jour|quel jour)$/.test(fold(spot.fieldLabel ?? '')) ||
  chosen.test(fold(spot.fieldLabel ?? ''));

/** « Jour choisi », « Date de remise du dossier »: when the request itself is handed in. */
const isForRequest = ({ spot }: PageDate): boolean =>
  /^(?:date|jour) (?:choisie?|souhaitee?)$|\b(?:remise|depot|rendez vous)\b/.test(
    fold(spot.fieldLabel ?? ''),
  );

/** « Les inscriptions sont ouvertes du 1er au 30 novembre 2026 » */
function isOpening(sentence: string): boolean {
  const words = fold(sentence);
  return opening.test(words) && ofRequest.test(words) && !ofOther.test(words);
}

/** « Date du rendez-vous », and « Les rendez-vous sont pris jusqu'au 18 décembre 2026 »: of what is chosen, and of nothing else. */
function isOf({ spot }: PageDate): (deadline: Deadline) => boolean {
  const label = fold(spot.fieldLabel ?? '');
  const own = stems(label.replace(/\b(?:choisie?|souhaitee?|prevue?)\b/g, ''));
  return ({ words }) =>
    chosen.test(label) && own.length > 0 && own.every((stem) => stems(words).includes(stem));
}
