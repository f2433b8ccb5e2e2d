import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { datesIn } from '../values/date.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../wording/months.ts';
import { asStated, asTitle, asWell, saysWording } from './stated.ts';

/** A page's own sentence that what was declared has arrived. */
export interface Receipt {
  /** The sentence that says so. */
  sentence: string;
  /** Said as a title or a message of the page, rather than in a paragraph. */
  isMessage: boolean;
  date: Temporal.PlainDate | null;
  /** « 10:42 » */
  time: string | null;
  reference: string | null;
  months: NamedMonth[];
}

/** A sentence that tells what will be, may be or would be seen, or that it is not so, tells nothing of what is. */
const notAClaim =
  /\b(si|lorsque|lorsqu|quand|une fois|exemple|verrez|recevrez|recevez|obtiendrez|sera|seront|serez|pourrez|devez|doit|devra|pas|jamais|aucune?|comment|attendez|apparait\w*|affiche\w*|mention|message|ecran|verifiez|brouillon|avant de|afin|annule\w*|precedente?|en (cours|attente)|par (vos|votre|l|un) (employeurs?|banques?|conjointe?|organismes?)|n (a|ont|est)|non (disponible|emise?|recue?|signee?|envoyee?|transmise?|validee?))\b/;

/** Titles and messages of a page where nothing arrived, or that only speaks about it. */
const failedTitle =
  /\b(erreur|indisponible|expire\w*|deconnect\w*|reconnect\w*|depasse|reessay\w*|impossible|echec|echoue\w*|interrompu\w*|maintenance|incident|desole\w*|refuse\w*|rejete\w*|invalide)\b|\bn (a|ont) pas\b|\bpas encore\b/;
const helpTitle =
  /\b(aide|faq|foire aux questions|questions (frequentes|reponses)|mode d emploi|comment|tutoriel|simulateur|simulation|demonstration|exemple de|par exemple|actualites?|article|guide|historique|conseils?)\b/;
const failedText =
  /\b(n (a|ont) pas (pu|ete)|pas encore (ete )?(envoye|transmis|valide|enregistre|signe)\w*|(non|n est pas) (signee|envoyee|transmise|validee)|session (a expire|expiree)|delai (est )?depasse|service (est )?(momentanement )?indisponible|veuillez (reessayer|vous reconnecter)|reste a (la |l )?(valider|transmettre)|reste a (l envoyer|envoyer (votre|la|ma) (declaration|demande|actualisation))|ceci est un (simulateur|(exemple|modele) d)|a quoi ressemble|brouillon|(validez|signez|transmettez|envoyez) (la|pour l|votre (declaration|actualisation|demande)))\b/;

/** The receipt of a procedure whose wording is known, or null. */
export function findReceipt(page: PageModel, procedure: Procedure): Receipt | null {
  if (!procedure.receipt || isNoProof(page, procedure)) return null;
  const { wordings, namesMonth, about } = procedure.receipt;
  const receipt = claimOf(page, wordings, { namesMonth, about, names: procedure.recognise.strong });
  const isUndated = procedure.receipt.needsDate && receipt?.date === null;
  return isUndated && !(receipt && isLastWord(receipt, page)) ? null : receipt;
}

/**
 * « Votre déclaration est signée et envoyée. », the title of a page where nothing is left to do and no day is told: one of
 * another time has its day.
 */
function isLastWord({ sentence, isMessage }: Receipt, { fields, buttons, blocks }: PageModel): boolean {
  return (
    isMessage &&
    /\bsignee et (?:bien )?(?:envoyee|transmise|deposee)\b/.test(fold(sentence)) &&
    !fields.some((field) => isAsked(field)) &&
    !buttons.some(({ role }) => role === 'next' || role === 'submit-final') &&
    blocks.every((block) => datesIn(block).length === 0)
  );
}

/**
 * A confirmation where no wording could be sourced (CAF, MSA). Only what can hardly be anything else: the page's own
 * title or message says, in the past, that the declaration was SENT (« envoyée », « transmise »; « enregistrée » or
 * « validée » may be a draft), and it carries both a date and a reference number. The caller asks besides that the
 * last button was pressed in this tab, and that the date is today's: an old confirmation shown again does not count.
 */
export function findPlainConfirmation(page: PageModel, procedure: Procedure): Receipt | null {
  if (isNoProof(page, procedure)) return null;
  const names = procedure.recognise.strong;
  const receipt = claimOf(page, sent, { names });
  if (receipt?.isMessage && receipt.date && receipt.reference) return receipt;
  // What is asked for is sent as a « demande ».
  const asked = names.some((name) => /\bdemand/.test(fold(name)))
    ? claimOf(page, requested, { names, about: names })
    : null;
  return asked?.isMessage && asked.date && asked.reference ? asked : null;
}

const sent = ['déclaration … a bien été transmise', 'déclaration … a été transmise'];
const requested = ['demande … a bien été transmise', 'demande … a été transmise'];

export function saysAlreadyDeclared(page: PageModel, procedure: Procedure): boolean {
  if (!procedure.alreadyDeclared || isHelp(page)) return false;
  const { wordings } = procedure.alreadyDeclared;
  return sentencesOf(page).some(({ text }) => claimIn({ text, isMessage: false }, wordings) === 'sure');
}

/** A page where nothing can be concluded to have arrived. */
export function isNoProof(page: PageModel, procedure: Procedure): boolean {
  if (page.isTranslated || page.isLoading || page.stopped !== null || isFailure(page) || isHelp(page))
    return true;
  // The button that sends is still there: it was not pressed, or it did not work. « Terminer » alone may only leave, and
  // papers still to send come after what was declared.
  const sendsPapers = procedure.recognise.inside.includes('file');
  return (
    procedure.finalButtons.length > 0 &&
    page.buttons.some(
      ({ role, disabled, text }) =>
        role === 'submit-final' &&
        !disabled &&
        !/^(terminer|fermer|quitter)$/.test(fold(text)) &&
        (sendsPapers || !sendsOnlyPapers(fold(text))),
    )
  );
}

/** « J'envoie mes justificatifs »; not « Valider ma déclaration et envoyer mes justificatifs ». */
function sendsOnlyPapers(folded: string): boolean {
  return (
    /\b(justificatifs?|documents?|pieces?)\b/.test(folded) &&
    !/\b(declarations?|actualisations?|demandes?|valid\w*|sign\w*)\b/.test(folded)
  );
}

/** An error, an outage, a lost connection. */
export function isFailure(page: PageModel): boolean {
  const titles = [page.title, ...page.headings.map((heading) => heading.text), ...page.alerts];
  return (
    titles.some((text) => failedTitle.test(fold(text))) ||
    page.blocks.some((text) => failedText.test(fold(text)))
  );
}

function isHelp(page: PageModel): boolean {
  const titles = [
    page.title,
    ...page.headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
  ];
  return titles.some((text) => helpTitle.test(fold(text)));
}

/** States that something arrived; a dated line does, or opens with its day. */
const arrived = /\ba (bien )?ete (signee? et )?(envoye|transmis|recu|enregistre|valide|pris en compte)\w*/;
const datedLine = new RegExp(
  `^(date (?!du jour|limite|de (?:naissance|debut|fin|cloture|paiement|versement)|d (?:ouverture|echeance))|date$|(?:du|le) (?!.* au \\d)|accuse de reception (n|numero|du|le)|nous (l )?avons (bien )?recu|\\d{1,2} \\S+ \\d{4}|(envoye|transmis|recu|enregistre|depose|signe|valide|emis)\\w*|(validation|enregistrement|transmission|reception|depot|signature|envoi) (du|le|effectuee?|enregistree?|confirmee?))\\b|\\b(recu|enregistre|transmis|depose|valide)e?s? le \\d|\\b(signee|envoyee)s?(?: electroniquement)? le \\d|\\bvotre (?:signature|envoi|depot|transmission) du \\d|${arrived.source}`,
);

interface Sentence {
  text: string;
  isMessage: boolean;
}

function sentencesOf(page: PageModel): Sentence[] {
  const split = (text: string, isMessage: boolean): Sentence[] =>
    text.split(/(?<=[.!?])\s+(?=[\p{Lu}«])|\n/u).map((part) => ({ text: part, isMessage }));
  return [
    ...page.headings.flatMap((heading) => split(heading.text, true)),
    ...page.alerts.flatMap((alert) => split(alert, true)),
    ...page.blocks.flatMap((block) => split(block, false)),
  ];
}

interface ClaimOptions {
  /** The portal's own sentence names the month declared: as good as its day. */
  namesMonth?: boolean;
  /** What must be said to have arrived, where the wording does not say it. */
  about?: readonly string[];
  /** What the procedure is called: a declaration of something else is another. */
  names?: readonly string[];
}

function claimOf(page: PageModel, wordings: readonly string[], options: ClaimOptions = {}): Receipt | null {
  const { namesMonth = false, about = [], names = [] } = options;
  const claims = sentencesOf(page).flatMap((sentence) => {
    const claim = claimIn(sentence, wordings, namesMonth);
    const { text } = sentence;
    const isOther = ofSomethingElse.test(fold(text)) || ofAnotherDemand.test(fold(text));
    return claim !== null &&
      (about.length === 0 || isAbout(text, page, about) || (namesMonth && isOfAMonth(text))) &&
      (!isOther || saysOneOf(text, names))
      ? [{ ...sentence, needsDay: claim === 'needs-day' }]
      : [];
  });
  const everything = [
    ...page.headings.map((heading) => heading.text),
    ...page.alerts,
    ...page.blocks,
    ...named(page),
  ];
  const receipts = claims.map((claim) => {
    const own = datesIn(claim.text)[0];
    const receipt: Receipt = {
      sentence: claim.text,
      isMessage: claim.isMessage,
      date: own ?? null,
      time: timeIn(claim.text),
      reference: referenceIn(claim.text) ?? everything.map(referenceIn).find((one) => one !== null) ?? null,
      months: monthsIn(claim.text),
    };
    return { receipt, needsDay: claim.needsDay, isOfMonth: namesMonth && receipt.months.length > 0 };
  });
  // Her proof is the day: of two sentences, the one that tells it.
  const dated = receipts.find(({ receipt }) => receipt.date);
  if (dated) return dated.receipt;
  // « Votre déclaration a bien été envoyée » as a title, and « Le 24 novembre 2026 à 10 h 42 » under it.
  const line = sentencesOf(page)
    .map(({ text }) => text)
    .find(
      (text) =>
        text.length < 200 &&
        datedLine.test(fold(text)) &&
        !notAClaim.test(fold(text)) &&
        datesIn(text).length === 1,
    );
  const isDayOfIt = line !== undefined && (isUnderItsName(line, page) || isInItsRow(line, page));
  const ofMonth = receipts.find(({ needsDay, isOfMonth }) => isOfMonth && !needsDay);
  if (ofMonth && !isDayOfIt) return ofMonth.receipt;
  // In a paragraph, the wording alone tells nothing; beside the page's statement of what arrived and when, it does.
  const [best] = line
    ? receipts.filter(
        ({ receipt, isOfMonth }) =>
          receipt.isMessage ||
          isOfMonth ||
          isDayOfIt ||
          arrived.test(fold(line)) ||
          // « Nous avons bien reçu votre déclaration. Date de réception : 20/05/2026 »
          page.blocks.some((block) => block.includes(`${receipt.sentence} ${line}`)),
      )
    : receipts.filter(({ receipt, needsDay }) => receipt.isMessage && !needsDay);
  if (!best) return null;
  return line ? { ...best.receipt, date: datesIn(line)[0] ?? null, time: timeIn(line) } : best.receipt;
}

/** « Date et heure de réception », and the day in the next line. */
const isUnderItsName = (day: string, { blocks }: PageModel): boolean =>
  blocks.some(
    (block, at) =>
      block === day &&
      /^(?:date|jour)(?: et heure)? (?:de |d )?(?:la |l )?(?:reception|envoi|transmission|depot|signature)$/.test(
        fold(blocks[at - 1] ?? ''),
      ),
  );

/** Of a table of papers: « Accusé de réception », the year, « Disponible », the day. */
const cellsOfRow = 3;
const isInItsRow = (day: string, { blocks }: PageModel): boolean =>
  /^\d/.test(day) &&
  blocks.some(
    (block, at) =>
      /^accuse de reception(?: de (?:la |votre )?(?:tele)?declaration\b.*)?$/.test(fold(block)) &&
      blocks.slice(at + 1, at + 1 + cellsOfRow).includes(day),
  );

/** « Référence », and its number on the next line. */
const named = ({ blocks }: PageModel): string[] =>
  blocks.flatMap((block, at) =>
    /^(?:n°|numéro|référence)[^:\d]{0,40}\s?:?$/iu.test(block)
      ? [`${block.replace(/\s?:$/, '')} : ${blocks[at + 1] ?? ''}`]
      : [],
  );

/** « Votre déclaration est transmise chaque mois », « est validée après signature »: what happens, not what did. */
const aRule =
  /\b(automatiquement|chaque|tous les|toutes les|apres|des (que |la |le |l |votre |validation|signature|reception)|lors|a (la )?(reception|fin)|uniquement|seulement|il (vous )?reste|jusqu)\b/;

/** « check_circle Déclaration transmise »: some pages draw a picture by its name. */
const iconName = /^(?:[a-z]+_[a-z_]+|check|done|verified)\s+(?=\p{Lu})/u;

/**
 * Whether the sentence holds the wording (its parts in order around « … ») and states it, rather than telling about it;
 * « needs-day »: only beside the day when it arrived, for « a été validée » may be of another time, « Déclaration envoyée » of
 * a step to come.
 */
function claimIn(
  { text, isMessage }: Sentence,
  wordings: readonly string[],
  namesMonth = false,
): 'sure' | 'needs-day' | null {
  const told = fold(text.replace(iconName, ''));
  if (/[«“"]/.test(text) || text.trim().endsWith('?') || notAClaim.test(told)) return null;
  const isRule = aRule.test(told);
  // « Votre actualisation de janvier est enregistrée » as a title is a statement; in a text it may be a rule.
  if (saysWording(asStated(isMessage && !isRule ? asWell(told) : told), wordings)) return 'sure';
  const isOfOnce =
    isMessage ||
    datesIn(text).length === 1 ||
    (namesMonth && monthsIn(text).some(({ year }) => year !== null));
  const stated = asStated(isMessage ? asTitle(told) : told, isOfOnce && !isRule);
  return saysWording(stated, wordings) ? 'needs-day' : null;
}

/** « Votre demande de rendez-vous » */
const ofAnotherDemand = /\bdemande (?:de|d|des|du)\b/;

/** « Votre déclaration d'absence », « de changement de situation »; not « de situation », « de revenus », « du 3 mai », « de mai ». */
const ofSomethingElse =
  /\b(?:tele)?declaration (?:de|d|des|du) (?!(?:votre |vos |ma |mes |la |ce )?(?:situation|ressources|revenus?|impots?|rsa|prime|actualisation|mois|trimestre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d|1er)\b|\d)/;

const ofOther =
  /\breception (?:de|du|d) (?!(?:la |votre |vos |ma |l )?(?:tele)?(?:declaration|actualisation|correction)s?\b)/;

/** « Accusé de réception de votre paiement » is about that; alone, it is about what the page is named after. */
function isAbout(sentence: string, page: PageModel, about: readonly string[]): boolean {
  if (saysOneOf(sentence, about)) return true;
  if (ofOther.test(fold(sentence))) return false;
  return [page.title, ...page.headings.map(({ text }) => text)].some((text) => saysOneOf(text, about));
}

/** « Votre déclaration pour juin 2026 », where a month is declared. */
const isOfAMonth = (text: string): boolean =>
  /\b(?:votre|ma|la) (?:declaration|actualisation) (?:de |du |d |du mois de |du mois d |pour (?:le mois de |le mois d )?)\p{L}+ 20\d\d\b/u.test(
    fold(text),
  ) && monthsIn(text).length === 1;

function timeIn(text: string): string | null {
  const match = /\b([01]?\d|2[0-3])\s?(?:h|:)\s?([0-5]\d)\b/u.exec(text);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

function referenceIn(text: string): string | null {
  const match =
    /(?:r[ée]f[ée]rence|num[ée]ro|n°)(?:\s+(?:de|du|d['’])\s*[\p{L} ]{2,40}?)?\s*(?::|est(?: le)?)?\s*((?=[\w -]*\d)[A-Z0-9][A-Z0-9 -]{3,24}[A-Z0-9])/iu.exec(
      text,
    );
  return match?.[1] && /\d/.test(match[1]) && !/^(39|32|36)\d\d$/.test(match[1].replace(/\s/g, ''))
    ? match[1].trim()
    : null;
}
