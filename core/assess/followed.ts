/** What a page that follows what was declared, or lists the months declared, tells of it. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { monthsAsPattern } from '../wording/months.ts';
import { isMoment } from './moment.ts';
import { isOverButPapers, ownTitles } from './no-proof.ts';
import type { Row } from './rows.ts';

const arrived = '(?:signee et )?(?:envoyee|transmise|deposee|recue)';
/** « 17/08/2027, 14:31 — Correction signée et déposée par… », « Envoyée par vous — lundi 29 mars 2027, 16 h 03 » */
const step = new RegExp(
  `^(?:\\d\\d \\d\\d \\d{4} \\d\\d \\d\\d )?(?:derniere )?(?:(declaration|actualisation|correction) )?(${arrived})\\b`,
);
const undone = /\b(?:annulee?|rejetee?|refusee?|brouillon|a (?:signer|valider|envoyer|confirmer))\b/;
/** « Suivi de mon actualisation : juin 2027 », « Où en est ma correction ? », « Correction en ligne… : où en est-elle ? » */
const followed =
  /^(?:suivi de|ou en est) (?:ma|mon|votre|l|la) ?((?:declaration|actualisation|correction)\b.*)$|^((?:declaration|actualisation|correction)\b.*) ou en est elle$/;

/** The step that says that it arrived, with its day and its hour, of what the page's own title follows. */
export function stepsFollowed(page: PageModel): Row[] {
  const [title] = ownTitles(page)
    .flatMap((text) => followed.exec(fold(text)) ?? [])
    .filter(Boolean)
    .slice(1);
  const kind = title?.split(' ')[0];
  if (!title || !isOverButPapers(page) || page.blocks.some((block) => undone.test(fold(block)))) return [];
  // « 31/07/2027, 16:27 · n° 2027-07-30218845 »: its number is no day.
  const lines = page.blocks.map((block) => block.split(/ ·|,? n°/)[0] ?? '');
  const text = lines.find((line) => {
    const [, name = kind, how] = step.exec(fold(line)) ?? [];
    return how !== undefined && (name === 'correction') === (kind === 'correction') && isMoment(line);
  });
  const [, , how = ''] = (text && step.exec(fold(text))) || [];
  return text ? [{ told: `Votre ${title} a bien été ${how}`, text }] : [];
}

/** « Mes actualisations », « Historique de mes déclarations mensuelles » */
const ofMonths =
  /^(?:historique de )?(?:mes|vos) (?:dernieres )?(?:actualisations|declarations mensuelles)\b/;
const month = `((?:${monthsAsPattern}) 20\\d\\d)(?: du [\\d ]+ au [\\d ]+)?`;
const state = '(?:bien )?(declaree|transmise|envoyee|recue|enregistree|validee)';
const row = new RegExp(`^${month} ?${state} (?:le )?\\d`);
const rowHead = new RegExp(`^${month}(?: ?${state}.*)?$`);
const cells = 3;

/** The newest of the months listed, where its row says that it arrived, when, and offers its receipt. */
export function monthsListed(page: PageModel): Row[] {
  if (!isOverButPapers(page) || !ownTitles(page).some((text) => ofMonths.test(fold(text)))) return [];
  const { blocks } = page;
  const first = blocks.findIndex((block) => rowHead.test(fold(block)));
  const whole = blocks.slice(first, first + cells).join(' ');
  const text = row.test(fold(blocks[first] ?? '')) ? (blocks[first] ?? '') : whole;
  const [, name] = row.exec(fold(text)) ?? [];
  const isProved = /accuse|justificatif/.test(fold(blocks.slice(first, first + 2 * cells).join(' ')));
  return name && isProved && isMoment(text)
    ? [{ told: `Votre actualisation de ${name} a bien été transmise`, text }]
    : [];
}
