import { weekdayNames } from '../check/days/time-in.ts';
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { type Claim, notAClaim } from './claims.ts';
import { declared } from './done.ts';
import { hourIn, hourInItsRow, withoutPeriod } from './moment.ts';
import { isOfMail, isOfOther, isOfPapers } from './other-things.ts';
import { sentencesOf } from './sentences.ts';
import { recipient } from './stated.ts';

/** A line of the page that tells when it arrived. */
export interface ReceptionDay {
  text: string;
  date: Temporal.PlainDate | null;
  /** « 10:42 » */
  time: string | null;
  /** Beside its name: « Date et heure de réception », « Accusé de réception » in a table. */
  isNamed: boolean;
  /** « Reçue le 24 novembre », and not a day alone. */
  saysArrived: boolean;
}

/** « Le 24 novembre 2026 à 10 h 42 », under « Votre déclaration a bien été envoyée » as a title. */
export function receptionDay(page: PageModel, claims: readonly Claim[]): ReceptionDay | null {
  const lines = sentencesOf(page)
    // « Elle nous est parvenue », of another thing than what is declared
    .filter(({ text, told }) => !/^Elle /u.test(text) || told !== text || isNearTitle(text, claims, page))
    .map(({ text }) => text)
    .filter((text) => (isDated(text) || isRightUnder(text, claims, page)) && !isOfElsewhen(text, page));
  const isAcknowledged = claims.some(({ text }) => acknowledges.test(fold(text)));
  const named = lines.find(
    (text) =>
      isUnderItsName(text, page) || isInItsRow(text, page) || (isAcknowledged && isUnderDate(text, page)),
  );
  const text = named ?? lines.find((line) => arrived.test(fold(line))) ?? lines[0];
  if (text === undefined) return null;
  const isNamed = named !== undefined;
  const saysArrived = isNamed || arrived.test(fold(text));
  const date = datesIn(withoutPeriod(text))[0] ?? null;
  const time = hourIn(text) ?? (date && hourInItsRow(date, page));
  return { text, date, time, isNamed, saysArrived };
}

/** « Elle a été enregistrée le… », under a title that claims it and the names of who declares. */
const linesUnder = 2;
const isNearTitle = (text: string, claims: readonly Claim[], { blocks }: PageModel): boolean => {
  const at = blocks.findIndex((block) => block.startsWith(text));
  const above = blocks.slice(Math.max(0, at - linesUnder), Math.max(0, at));
  return claims.some(({ text: claim, isMessage }) => isMessage && above.includes(claim));
};

/** States that something arrived; a dated line does, or opens with its day. */
const arrived = new RegExp(
  `^(?:recue?|envoyee?|transmise?|deposee?) (?:le |(?:le )?(?:${weekdayNames}) )\\d|^(?:transmission|reception|depot)(?: (?:a|par|aux) ${recipient}| par internet| en ligne)? le \\d|\\bnous est (?:bien )?(?:parvenu|arrive)e?\\b|\\b(?:atteste|certifie|confirme) avoir (?:bien )?recu le \\d|\\ba (bien )?ete (signee? et )?(envoye|transmis|recu|enregistre|valide|pris en compte)\\w*`,
);
const datedLine = new RegExp(
  `^([a-z ]{2,30} le (?:\\d{1,2}|1er) [a-z]+ \\d{4}$|heure (?:de |d |du )?(?:la |l )?(?:reception|envoi|transmission|depot|validation)|date (?!du jour|limite|de (?:naissance|debut|fin|cloture|paiement|versement)|d (?:ouverture|echeance))|date$|horodatage\\b|(?:du|le) (?!.* au \\d)|accuse de reception (n|numero|du|le)|nous (l )?avons (bien )?recu|(?:(?:${weekdayNames}) )?(?:\\d{1,2}|1er) \\S+ \\d{4}|(envoye|transmis|recu|enregistre|depose|signe|valide|emis|declare)\\w*|(validation|enregistrement|transmission|reception|depot|signature|envoi) (du|le|effectuee?|enregistree?|confirmee?))\\b|\\b(recu|enregistre|transmis|depose|valide)e?s? (?:le \\d|\\d{1,2} \\d{1,2} \\d{4})|\\b(signee|envoyee)s?(?: electroniquement)? le \\d|\\bvotre (?:signature|envoi|depot|transmission) du \\d|\\bvous avez (?:bien )?(?:confirme|valide|signe|corrige|rectifie|modifie|envoye|transmis|declare|depose)[a-z ]{0,60}(?:20\\d\\d )?le \\d|${arrived.source}`,
);

/** « Le 24 novembre 2026 à 10 h 42 », « Reçue le… » */
function isDated(text: string): boolean {
  const told = fold(text);
  return (
    text.length < 200 &&
    datedLine.test(told) &&
    !notAClaim.test(told) &&
    datesIn(withoutPeriod(text)).length === 1
  );
}

/** « Revenus de 2025 — foyer de M. et Mme Benali — le 21 avril 2026 à 08:49 », under a title that claims it: a day and an hour. */
function isRightUnder(text: string, claims: readonly Claim[], { blocks }: PageModel): boolean {
  if (hourIn(text) === null || datesIn(text).length !== 1 || notAClaim.test(fold(text))) return false;
  const above = blocks[blocks.findIndex((block) => block.startsWith(text)) - 1];
  return claims.some(({ text: claim, isMessage }) => isMessage && claim === above);
}

/** « Date limite », « Dernière connexion »: the day of it, beside or in the next line, is not that of a receipt. */
export const elsewhen =
  /^(?:nous sommes|aujourd hui|(?:derniere )?(?:connexion|connectee?|mise a jour|visite)|date (?:limite|du jour|d echeance|de paiement)|avant|jusqu|mis a jour|publie|ouvert|ferme|ouverture|fermeture|cloture|echeance|a partir|disponible a|disponible des|a venir|prochain|date de naissance|telecharge)/;
const isOfElsewhen = (day: string, page: PageModel): boolean =>
  elsewhen.test(fold(day)) ||
  isOfOther(fold(day)) ||
  page.blocks.some((block, at) => block === day && elsewhen.test(fold(page.blocks[at - 1] ?? ''))) ||
  isUnderOther(day, page);

/** « Avis d'impôt », « Votre réclamation », over « Déposée le » and its day; « Votre CV a été déposé. Déposé le… » */
const isOtherThing = (line: string): boolean =>
  (isOfOther(fold(line)) && !isOfMail(fold(line))) || isOfPapers(fold(line));
/** « … avoir reçu le 26/05/2026 votre déclaration »: of no other thing, wherever it stands. */
const namesDeclared = new RegExp(`\\bvotre ${declared}\\b`);
/** Titles and messages stand a second time where they are on the page. */
const inOrder = (page: PageModel) => sentencesOf(page).filter(({ isMessage }) => !isMessage);
const isUnderOther = (day: string, page: PageModel): boolean =>
  !namesDeclared.test(fold(day)) &&
  inOrder(page).some(({ text }, at, all) => {
    if (text !== day) return false;
    const isLabelled = nameOfDay.test(fold(all[at - 1]?.text ?? ''));
    return isOtherThing(all[at - (isLabelled ? 2 : 1)]?.text ?? '');
  });

const ofDay =
  '(?:date|jour|heure)(?: et heure)? (?:de |d |du )?(?:la |l )?(?:reception|envoi|transmission|depot|signature|validation|enregistrement)|horodatage|(?:(?:tele)?(?:declaration|actualisation|correction) )?(?:recue?|envoyee?|transmise?|deposee?|signee?|validee?|declaree?)(?: en ligne| par internet| electroniquement)? le';
const nameOfDay = new RegExp(`^(?:${ofDay})$`);
const withItsName = new RegExp(
  `^(?:(?:${ofDay})|(?:recue?|envoyee?|transmise?|deposee?|validee?) (?:le )?(?:${weekdayNames})) \\d`,
);

/** « Date et heure de réception », and the day beside it, in the next line, or in its column. */
const isUnderItsName = (day: string, { blocks, answers }: PageModel): boolean =>
  withItsName.test(fold(day)) ||
  blocks.some((block, at) => block === day && nameOfDay.test(fold(blocks[at - 1] ?? ''))) ||
  answers.some(
    ({ block, column }) =>
      column !== null && blocks[block] === day && nameOfDay.test(fold(blocks[column] ?? '')),
  );

/** « Date : », and a day and an hour in the next line, where the page acknowledges what it received: of nothing else. */
const isUnderDate = (text: string, { blocks }: PageModel): boolean =>
  hourIn(text) !== null &&
  blocks.some((block, at) => block === text && /^date(?: et heure)?$/.test(fold(blocks[at - 1] ?? '')));
const acknowledges = /\baccus\w+ (?:bonne )?(?:de )?reception\b/;

/** Of a table of papers: « Accusé de réception », the year, « Disponible », the day. */
const cellsOfRow = 3;
const isInItsRow = (day: string, { blocks }: PageModel): boolean =>
  /^\d/.test(day) &&
  blocks.some(
    (block, at) =>
      /^accuse de reception(?: de (?:la |votre )?(?:tele)?declaration\b.*)?$/.test(fold(block)) &&
      blocks.slice(at + 1, at + 1 + cellsOfRow).includes(day),
  );
