/** What the page tells of her work as known to it: « Ce que nous savons déjà : CDD du 4 au 29 mai », « annoncé par l'employeur ». */
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isOfTime, timesTold } from '../days/any-times.ts';
import type { Time } from '../days/time-in.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { contractsKnown } from './contract-cells.ts';
import { wordsOf } from './told-in-words.ts';
import { notHerWork, ofAnybody, ofWork, wordsOfWork } from './work-words.ts';

/** « 42 heures », « 35 h »; not « le 28 à 10 h », « sous 48 heures » */
const hours =
  /(?<!(?:à|de|vers|entre|et|avant|dès|sous|en|les|toutes) )(?<![\d,])(?!0)\d{1,3}(?:,\d{1,2})? ?(?:heures?|h)(?!\p{L}| ?\d| sur)/iu;

/** « ADMR nous a transmis », « annoncé par l'employeur », « nous savons », « figure dans votre dossier »: who says it knows it. */
const saysSo =
  /\b(?:transmis\w*|declaree?s?|declaration (?:sociale|de (?:votre|vos|l) employeurs?)|communique\w*|annoncee?s?|signalee?s?|(?:fait|faits) (?:connaitre|savoir|part)|recue?s?|connue?s?|informe\w*|envoye\w*|adresse\w*|indique\w*|dit|source)\b/;
const anEmployer =
  /\b(?:(?<!attestations? )(?<!attestations? d )employeurs?|entreprise|agence|dsn|dpae|prealable a l embauche|nous (?:a|ont))\b/;
const weKnow =
  /\bnous (?:savons|connaissons|avons (?:bien )?(?:recue?s?|connaissance|note|enregistre|ete informe\w*))\b|\bdont nous avons\b|\b(?:figure\w*|appara\w+|presente?s?|enregistree?s?|deja)\b.*\b(?:dossier|espace|services)\b|\bvous (?:avez (?:bien )?(?:travaille|ete (?:employe|salarie|embauche)|un (?:contrat|emploi|cdd))|etiez (?:en|salarie|employe))\b/;
/** « Votre bulletin de salaire d'octobre pour votre mission chez EXEMPLE », « Bulletin de salaire de septembre 2026 — EXEMPLE » */
const isPaper = (words: string): boolean =>
  /\b(?:bulletins?|fiches? de paie|attestations? (?:d )?employeur)\b.*\b(?:missions?|contrats?|vacations?|heures|h|employeur)\b/.test(
    words,
  ) || /^(?:bulletins?|fiches?) de (?:salaire|paie) (?:de |d )\p{L}+ 20\d\d \p{L}/u.test(words);
/** « Période d'emploi connue », « Bonnet Traiteur a déclaré vous avoir employé » */
const isOfOthers =
  /\b(?:contrats?|missions?|emplois?|embauches?|vacations?)(?: \p{L}+){0,2} (?:connue?s?|transmise?s?|signalee?s?|communiquee?s?)\b|\bvous avoir (?:employe|embauche|recrute|salarie|paye|fait travaille)\w*|\bemployeurs? vous (?:a|ont) (?:bien )?declaree?\b/u;
const fromHer =
  /\b(?:(?:que|ce que|et) vous avez|vous (?:devez|pouvez)|j ai|(?:doit|devra|va|peut|pourra))\b/;
const isKnown = (words: string): boolean =>
  (weKnow.test(words) ||
    isPaper(words) ||
    isOfOthers.test(words) ||
    (anEmployer.test(words) && saysSo.test(words))) &&
  !fromHer.test(words);
/** « Ce que nous savons déjà », « Contrats transmis », « Activités déjà connues »: what stands under it is told by others. */
const isOverKnown = (line: string): boolean => {
  if (line.length > longestTitle || line.includes('?')) return false;
  const words = wordsOfWork(line);
  const isOfThem =
    /\b(?:informations|activites?|periodes?|contrats?|emplois?|heures|missions?|embauches?|employeurs?)\b/.test(
      words,
    ) &&
    (saysSo.test(words) ||
      /\bdeja\b|^informations?\b.*\bemployeurs?$|^(?:vos|mes) .*\b(?:en cours|du mois|de ce mois)$/.test(
        words,
      ));
  return (
    (isKnown(words) ||
      isOfThem ||
      /\bdeja (?:dans|connue?s? de)\b|\bce que .{0,30}\b(?:sait|savons|connait|connaissons)\b/.test(words)) &&
    ![fromHer, notHerWork, ofAnybody].some((one) => one.test(words))
  );
};
const longestTitle = 120;

const isWrong =
  /\b(?:fausses?|faux|erreurs?|erronee?s?|inexacte?s?|ne (?:me |nous )?concerne\w*|conteste\w*|corriger|signale)\b/;
/** « Ces informations sont fausses », ticked. */
export const isContested = (field: Field): boolean =>
  field.kind === 'checkbox' && stateOf(field) === 'filled' && isWrong.test(fold(field.label));
/** « Je n'ai pas fait cette mission, elle a été annulée », in her words. */
const contests =
  /\b(?:erreurs?|fausses?|inexacte?s?|conteste|annulee?s?|n ai pas (?:fait|effectue|travaille))\b/;
/** « Ces informations sont-elles exactes ? »; a word given on the whole is of what she says herself. */
const asksIfRight =
  /^(?!.*\b(?:certifie|atteste|declare sur)\b).*\b(?:informations?|heures)\b.*\b(?:exactes?|justes?|correctes?|a jour)\b/;
const isNotConfirmed = (field: Field): boolean =>
  asksIfRight.test(fold(field.label)) && yesNoOf(field) !== 'yes';

/** A title, then an employer, his days, his hours. */
const linesUnder = 8;

/**
 * The first line that tells it of a time, by itself or with those right over it; or a contract in cells.
 * @param mayBeCells whether a contract alone, without its hours, tells that there was work
 */
export function knownLine(
  page: PageModel,
  isIn: (time: Time) => boolean,
  today: Temporal.PlainDate,
  mayBeCells = true,
): string | null {
  const { blocks } = page;
  const ofCases = new Set([
    ...page.fields.flatMap(({ label, options }) => [label, ...options]),
    ...page.answers.map(({ name }) => blocks[name ?? -1]),
  ]);
  const isPlain = (line: string): boolean =>
    line.length <= longestLine && !line.includes('?') && !ofCases.has(line);
  const isOver = blocks.map(isOverKnown);
  const isTold = (text: string, title: string): boolean => {
    const words = wordsOfWork(text);
    if (title === '' && !isKnown(words)) return false;
    const isOfWork =
      [ofWork, isOfOthers].some((one) => one.test(words)) || hours.test(text) || ofJobs.test(fold(title));
    if (!isOfWork || notHerWork.test(words)) return false;
    const times = timesTold(text, today);
    const isSpan = times.some((time) => time.isSpan);
    return !ofAnybody.test(isSpan ? words.replace(untilDay, ' ') : words) && isOfTime(times, isIn);
  };
  const told = blocks.find((block, at) => {
    if (!isPlain(block) || blocks.slice(at + 1, at + 3).some((line) => noHours.test(fold(line))))
      return false;
    const place = isOver.lastIndexOf(true, at - 1);
    const isUnder = at > 0 && place >= at - linesUnder && place >= 0;
    const title = isUnder ? (blocks[place] ?? '') : '';
    if ([block, ...sentencesOf([block])].some((line) => isTold(line, title))) return true;
    // The employer and his days stand over them.
    const near = blocks.slice(Math.max(isUnder ? place + 1 : 0, at - 2, 0), at);
    return (
      hours.test(block) &&
      timesTold(block, today).length === 0 &&
      near.every((line) => !line.includes('?') && !hours.test(line)) &&
      isTold([...near, block].join(' ; '), title)
    );
  });
  if (told || !mayBeCells) return told ?? null;
  return (
    contractsKnown(page, (_, at) => isOver.slice(Math.max(0, at - linesUnder), at).includes(true)).find(isIn)
      ?.line ?? null
  );
}
const noHours = /\b(?:aucune?|0) (?:heures?|h|activite|travail|salaire)\b/;
const ofJobs = /\b(?:emplois?|contrats?|missions?|travail|employeurs?)\b/;
/** « Du 2 novembre jusqu'au 20 » */
const untilDay = /\bjusqu(?= (?:au|a) )/g;

/** She may have said that it is wrong. */
export const mayBeWrong = (said: readonly Field[]): boolean =>
  said.some(
    (field) =>
      isContested(field) || isNotConfirmed(field) || wordsOf(field).some((one) => contests.test(fold(one))),
  );
