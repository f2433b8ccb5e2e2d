/**
 * « Mon remplacement s'est terminé vendredi 27 », « petit contrat du 9 au 20 novembre », in a note of hers or in a message that
 * the page shows, of the month in which she says that she did not work.
 */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern } from '../../wording/months.ts';
import { isOfTime, timesTold } from '../days/any-times.ts';
import type { Time } from '../days/time-in.ts';
import { messagesSince, withDays } from '../messages/hers.ts';
import { sentencesOf } from '../sentences.ts';
import { isElsewhen, quotesIn, wordsOf } from './told-in-words.ts';
import { hasDone, isWorkOf, itsName, notTold, wordsOfWork } from './work-words.ts';

/** What is told of work, and the name of the case that holds it. */
export interface WorkTold {
  sentence: string;
  /** Null of a message that the page shows. */
  label: string | null;
}

/** Who is replaced tells nothing of her. */
const ofReplaced =
  /\s(?:d['’]|de la |de ma |de mon |de |pour remplacer |en remplaçant )?(?:une? )?(?:collègue|salariée?)(?!\p{L})/giu;
/** « Offre pour vous : commis de cuisine, contrat du 2 au 20 novembre » */
const isOffered = /^(?:(?:une?|nos|les|des|vos) )?(?:offres?|propositions?|annonces?|suggestions?)\b/;
/** Put right since, in another message. */
const takenBack = /\b(?:annul\w*|erreur|finalement|trompee?|n ai pas (?:pu )?(?:travaille|commence\w*))\b/;
/** « Elle a travaillé »; « j'ai travaillé chez elle » is hers. */
const ofAnother = /^(?!.*\b(?:je|j|mon|ma|mes|me|m|moi)\b).*\b(?:il|elle|ils|elles|on)\b/;
/** A work that is found may begin later, or that of the month before be paid. */
const mayBeLater = new RegExp(
  String.raw`^(?!.*\b(?:paie|salaire) (?:de|d|pour) (?:${monthsAsPattern})\b).*\b(?:trouve\w*|sign\w+|accepte\w*|decroche\w*|obtenu\w*|recue?s?|touche\w*|promis\w*)\b`,
);
/** « 12 heures », « 12,10 € brut de l'heure », « 60 € par jour »; « à 21 heures » is of the clock. */
const paidBy =
  /(?<!\b(?:a|vers|avant|apres|des|de|et|en|sous|entre|les) )\b\d+ (?:heures?|h)\b(?! (?:\d|sur))|\b\d(?: euros?)?(?: de)? bruts?\b|\b(?:de l|par) (?:heure|jour|journee)\b|\bpayee?s? (?:au smic|a la journee)\b/;
/** Done, whenever it was: no other time is told. */
const done =
  /\bj(?:e)? ai (?:(?:bien|aussi) )?(?:travaille|bosse)\b|\bj(?:e)? ai (?:(?:bien|aussi) )?(?:fait|effectue|assure|ete payee?)\b.*\b(?:missions?|extras?|remplacements?|menages|vendanges|jours|heures)\b/;

/**
 * The first sentence of hers by which she worked in one of those months, from 1 to 12.
 * @param said the cases in which she may have written it
 */
export function workSheTold(
  months: readonly number[],
  said: readonly Field[],
  page: PageModel,
  today: Temporal.PlainDate,
): WorkTold | null {
  const notes = [
    ...said.map((field) => ({ label: field.label, sentences: wordsOf(field) })),
    ...quotesIn(page).map(({ label, text }) => ({ label, sentences: sentencesOf([text], text.length) })),
  ].flatMap(({ label, sentences }) =>
    isOffered.test(fold(label))
      ? []
      : sentences.map((sentence) => ({ sentence, told: sentence, label, until: today })),
  );
  const messages = messagesSince(page, today).flatMap(({ day, sentences }) =>
    sentences.map((sentence) => ({ sentence, told: withDays(sentence, day), label: null, until: day })),
  );
  const all = [...notes, ...messages];
  if (all.some(({ told }) => takenBack.test(fold(told)))) return null;
  const isIn = (time: Time): boolean => isWorkOf(months, time, today);
  return (
    all.find(
      ({ told, until, label }) =>
        tellsOfWork(told, isIn, until) || (label !== null && tellsOfSome(told, until)),
    ) ?? null
  );
}

/** Her sentence, folded; nothing where it is of no work of hers. */
function workIn(sentence: string): string {
  const words = wordsOfWork(sentence.replace(ofReplaced, ' '));
  return notTold.test(words) || ofAnother.test(words) || sentence.includes('?') ? '' : words;
}

/** Work of such a time, which she says of herself. */
export function tellsOfWork(told: string, isIn: (time: Time) => boolean, until: Temporal.PlainDate): boolean {
  const words = workIn(told);
  if (!itsName.test(words) && !(hasDone.test(words) && paidBy.test(words))) return false;
  const times = timesTold(told, until);
  if (mayBeLater.test(words) && !times.some(({ isSpan }) => isSpan)) return false;
  return isOfTime(times, isIn);
}

/** « J'ai fait 14 heures chez EXEMPLE » */
export function tellsOfSome(told: string, until: Temporal.PlainDate): boolean {
  const words = workIn(told);
  return (
    timesTold(told, until).length === 0 &&
    (done.test(words) ||
      (hasDone.test(words) &&
        paidBy.test(words) &&
        /\b(?:chez|pour|au|a la|a l|dans|menage)\b/.test(words))) &&
    !isElsewhen.test(words)
  );
}
