/** What the page tells of her work beside her answers: « votre contrat s'est terminé le 21/11/2026 », a payslip it waits for. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { isHers, isOfPartner } from '../who-and-when.ts';
import { startOf } from './at-work.ts';
import { contractsKnown, isWorkOf, wasAbsent } from './contract-cells.ts';
import { asksOfAnyWork } from './work-denied.ts';
import { workSheTold } from './work-she-told.ts';

/** « Votre bulletin de salaire d'octobre pour votre mission chez EXEMPLE (35 heures) »: there was work. */
const ofWork =
  /\b(?:votre|vos|ma|mon|mes|bulletins? de (?:salaire|paie)|fiches? de paie)\b.*\b(?:missions?|contrats?|vacations?|heures|h|employeur)\b/;
/** « Contrat à durée déterminée, du 03/11/2026 au 27/11/2026, annoncé par l'employeur » */
const knownContract =
  /\b(?:contrat a duree|cdd|mission)\b.{0,80}\bdu \d.{0,30}\bau \d.{0,80}\b(?:annonce|declare|transmi|signale|connu|recu)|\b(?:savons|connaissons)\b.{0,60}\b(?:contrat a duree|cdd|mission)\b.{0,80}\bdu \d.{0,30}\bau \d/;
/** « Bulletin de salaire de septembre 2026 — Boulangerie EXEMPLE », among the papers that are there. */
const filedPayslip = /^(?:bulletins?|fiches?) de (?:salaire|paie) (?:de |d )\p{L}+ 20\d\d \p{L}/u;
const paper = /\b(?:bulletins?|fiches? de paie|attestations? (?:d )?employeur)\b/;
/** A text about the procedure: of anybody's work, of none, of what may come. */
const ofAnybody =
  /\b(?:si|aucune?|sans|quand|lorsque|chaque|tout|toute|tous|toutes|par exemple|prochaine?s?|future?s?|en cas|pas|ni|avant|jusqu)\b/;

const ended =
  /\b(?:contrat|mission|cdd|emploi)\b[^.]*\b(?:termine|fini|pris fin|rompu|acheve|fin)\w*|\bfin (?:de |du |d )(?:contrat|mission|cdd)\b/;
const hasEnded =
  /\b(?:votre|ce|mon) (?:contrat|mission|cdd|emploi) (?:s est |est |a ete |a )?(?:termine|finie?|pris fin|rompue?|achevee?)\b|\b(?:votre|mon) dernier jour(?: (?:travaille|(?:de|d) (?:travail|contrat|mission|emploi|presence)))?(?: (?:chez|dans|a|au|aux)\b.{0,40}?)? (?:etait|a ete|fut)\b/;
/** Of a contract that was made again, nothing tells which one is asked about. */
const isMadeAgain =
  /\b(?:renouvel\w*|prolong\w*|avenant|nouveau (?:contrat|cdd)|nouvelle mission|reconduit\w*|votre (?:contrat|mission|cdd) (?:continue|se poursuit))\b/;

/** « Non » to work, or to the end of a contract, where the page itself tells of it in the month that is declared. */
export function checkToldOfWork(context: CheckContext): Finding[] {
  const { asked, recap, procedure } = context;
  if (!procedure || procedure.recognise.anySite !== null) return [];
  const questions = [...asked, ...recap].filter(isYesNo);
  // Of several contracts, one goes on and another ends.
  const isOne = questions.filter(asksOfEnd).length === 1;
  return questions
    .filter((question) => yesNoOf(question) === 'no')
    .flatMap((question) => {
      if (asksOfAnyWork(question))
        return [
          ...toldBy(isPaperOfWork, question, context),
          ...hoursKnown(question, context),
          ...contractInCells(question, context),
          ...inHerWords(question, context),
        ];
      if (!isOne || !asksOfEnd(question)) return [];
      const isAgain = context.page.blocks.some(
        (block) => !block.includes('?') && isMadeAgain.test(fold(block)),
      );
      return [...(isAgain ? [] : toldBy(saysEnded, question, context)), ...endTold(question, context)];
    });
}

const asksOfEnd = ({ label }: Field): boolean => ended.test(fold(label));

const isPaperOfWork = (words: string): boolean =>
  (paper.test(words) && ofWork.test(words)) || knownContract.test(words) || filedPayslip.test(words);
const saysEnded = (words: string): boolean => hasEnded.test(words);
/** « Engagée le 1er juin pour la saison, votre dernier jour était le 18 septembre »: each for itself. */
const clausesOf = (block: string): string[] => [block, ...block.split(/[,;:]\s|[.!]\s(?=\p{Lu})/u)];

/** A line of the page, other than the question, that says so of the month in question. */
function toldBy(says: (words: string) => boolean, question: Field, { page }: CheckContext): Finding[] {
  const months = monthsOfQuestion(question, page);
  const told = page.blocks.find((block, at) => {
    if (
      months.length === 0 ||
      at === question.block ||
      block === question.label ||
      block.length > longestLine
    )
      return false;
    return clausesOf(block).some((clause) => {
      const words = fold(clause);
      return says(words) && !ofAnybody.test(words) && tellsOf(clause, months);
    });
  });
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })]
    : [];
}

/** « 42 heures », « 35 h »; not « le 28 à 10 h », « sous 48 heures » */
const hours =
  /(?<!(?:à|de|vers|entre|et|avant|dès|sous|en|les|toutes) )(?<![\d,])(?!0)\d{1,3}(?:,\d{1,2})? ?(?:heures?|h)(?!\p{L}| ?\d| sur)/iu;
/** « Mission du 06/11/2026 au 16/11/2026 », under what is known of the month. */
const contractTimed =
  /^(?:\D*\b)?(?:contrat(?! d engagement| de securisation)|cdd|mission|emploi)\b\D{0,40}\bdu \d.{0,30}\bau \d/;
/** « Du 03/08/2026 au 28/08/2026 », under « Périodes d'emploi que nous connaissons » */
const timeAlone = /^du \d[\d ]{5,10} au \d[\d ]{5,10}$/;
const ofJobs = /\b(?:emplois?|contrats?|missions?|travail)\b/;
/** « 42 heures travaillées, transmises par l'employeur », « ADMR a déclaré 42 heures » */
const byEmployer =
  /\b(?:transmi\w*|declare\w*|communique\w*|annonce\w*|signale\w*|recue?s?)\b.{0,40}\b(?:employeurs?|entreprise|dsn)\b|\b(?:employeurs?|entreprise|dsn)\b.{0,60}\b(?:transmi\w*|declare\w*|communique\w*|annonce\w*|signale\w*)\b|\bnous (?:a|ont) (?:deja )?(?:transmis|declare|communique|annonce|signale)\b/;
/** « Ce que nous savons déjà de votre mois », « Informations reçues de vos employeurs »: what stands under it is told by others. */
const isKnownUnder =
  /\b(?:nous (?:savons|connaissons)|deja connue?s? de (?:nous|nos services|france travail|la (?:caf|msa))|informations? (?:(?:transmises?|envoyees?|donnees?|declarees?) par |recues? )?(?:de |des |d )?(?:(?:vos|votre|les|l) )?employeurs?$|(?:informations?|activites?|periodes?|contrats?|emplois?|heures)(?: d activite| d emploi| de travail)? (?:deja )?(?:connue?s?|recue?s?|transmises?|declaree?s?))\b/;
const notOfWork =
  /\b(?:formations?|stages?|benevol\w*|conjointe?|enfants?|cours|immersion|pmsmp|civique|ateliers?|entretiens?|indemnis\w*|conges?|absen\w*)\b/;
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
/** « Ce que vos employeurs nous ont signalé pour septembre »; not « Ce que vous avez déclaré à votre employeur ». */
const isOverKnown = (line: string): boolean => {
  const words = fold(line);
  const isOfEmployer = byEmployer.test(words) && !fromHer.test(words) && !ofAnybody.test(words);
  return (isKnownUnder.test(words) || isOfEmployer) && !notOfWork.test(words) && !line.includes('?');
};
const fromHer = /\b(?:vous (?:avez|devez|pouvez)|j ai|(?:doit|devra|va|peut|pourra)\b)/;

/** A title, then an employer, his days, his hours. */
const linesUnder = 8;

/** The hours of that month, told by an employer, which she has not said to be wrong. */
function hoursKnown(question: Field, { page, asked, recap }: CheckContext): Finding[] {
  const months = monthsOfQuestion(question, page);
  if (months.length === 0 || mayBeWrong(months, [...asked, ...recap])) return [];
  const isPlain = (line: string, at: number): boolean =>
    line.length <= longestLine && at !== question.block && !line.includes('?') && !ofAnybody.test(fold(line));
  const told = page.blocks.find((block, at) => {
    const words = fold(block);
    const mayTell = hours.test(block) || contractTimed.test(words) || timeAlone.test(words);
    if (!mayTell || !isPlain(block, at) || notOfWork.test(words)) return false;
    const over = page.blocks.slice(Math.max(0, at - linesUnder), at);
    const title = over.findLastIndex(isOverKnown);
    // Days alone may be of anything.
    if (timeAlone.test(words) && !ofJobs.test(fold(over[title] ?? ''))) return false;
    if (!byEmployer.test(fold(block)) && title < 0) return false;
    if (tellsOf(block, months)) return true;
    // The employer and his days stand over them.
    const near = over.slice(Math.max(title, over.length - 2));
    return (
      monthsTold(block).length === 0 &&
      !near.some((line) => notOfWork.test(fold(line)) || line.includes('?') || hours.test(line)) &&
      tellsOf(near.join(' ; '), months)
    );
  });
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })]
    : [];
}

/** She may have said that it is wrong; of three months, some work may be of the partner. */
const mayBeWrong = (months: readonly number[], said: readonly Field[]): boolean =>
  (months.length > 1 && said.some(isOfPartner)) ||
  said.some(
    (field) => isContested(field) || isNotConfirmed(field) || contests.test(fold(textOf(field) ?? '')),
  );

/** « CDD, vendeuse | 02/11/2026 | 21/11/2026 », a row under « Ce que nous savons déjà », of somebody who was not ill or on leave. */
function contractInCells(question: Field, { page, asked, recap, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const months = monthsOfQuestion(question, page);
  if (months.length === 0 || mayBeWrong(months, said) || said.some(wasAbsent)) return [];
  const told = contractsKnown(page, (blocks, at) =>
    blocks.slice(Math.max(0, at - linesUnder), at).some(isOverKnown),
  ).find((one) => isWorkOf(months, one, today));
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told: told.line })]
    : [];
}

/** Work of that month in a note or a message of hers; of one who was ill or on leave, all of it may have been that. */
function inHerWords(question: Field, { page, asked, recap, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  if (!isHers(question) || said.some(wasAbsent)) return [];
  const told = workSheTold(monthsOfQuestion(question, page), said, page, today);
  if (!told) return [];
  const { sentence, field } = told;
  return field
    ? [
        ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
          told: field.label,
          asked: question.label,
        }),
      ]
    : [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told: sentence })];
}

/** « Votre contrat est-il terminé ? Non, il se poursuit », then « Date de fin de contrat : 13/11/2026 », which is past. */
function endTold(question: Field, { recap, today }: CheckContext): Finding[] {
  const at = recap.indexOf(question);
  const after = at < 0 ? [] : recap.slice(at + 1);
  const next = after.findIndex(isYesNo);
  const line = (next < 0 ? after : after.slice(0, next)).find(({ label }) => ofEnd.test(fold(label)));
  const day = readDate((line && textOf(line)) ?? '');
  return line && day.state === 'date' && isBefore(day.date, today)
    ? [answersApart(spotOf(line), question)]
    : [];
}

const ofEnd =
  /^(?!.*\bprevu).*\b(?:fin (?:de |du )(?:contrat|mission|cdd)|(?:contrat|mission|cdd) (?:termine|fini))/;

/** The one month the question is about: its own, else that of the page's titles; or the three that are declared. 1 to 12. */
export function monthsOfQuestion({ label, hint }: Field, page: PageModel): number[] {
  const own = [label, hint ?? ''].flatMap(monthsIn);
  const found = own.length > 0 ? own : page.headings.flatMap(({ text }) => monthsIn(text));
  const months = [...new Set(found.map(({ month }) => month))];
  if (months.length === 1) return months;
  const start = startOf(page);
  return start ? [0, 1, 2].map((later) => start.add({ months: later }).month) : [];
}

/** All the months and days it names are of those. */
function tellsOf(block: string, months: readonly number[]): boolean {
  const named = monthsTold(block);
  return named.length > 0 && named.every(({ month }) => months.includes(month));
}

const monthsTold = (block: string): { month: number }[] => [...monthsIn(block), ...datesIn(block)];
