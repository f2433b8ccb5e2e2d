/** What a page tells in lines of which each is a part, « Mois déclaré », « Juillet 2026 », « Transmise le », « 03/08/2026 à 11:47 »: told as one sentence. */
import { weekdayNames } from '../check/days/time-in.ts';
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { monthName, monthsAlone, monthsAsPattern, monthsIn } from '../wording/months.ts';
import { done } from './done.ts';
import { monthsListed, stepsFollowed } from './followed.ts';
import { isMoment } from './moment.ts';
import { betweenSentences, isOverButPapers, ownTitles } from './no-proof.ts';
import { isOfMail, isOfOther, isOfOtherDeclaration, isOfPapers } from './other-things.ts';
import { recipient } from './stated.ts';

export interface Row {
  /** What arrived, and how: « Votre déclaration de juillet 2026 a bien été transmise ». */
  told: string;
  /** The lines that tell when. */
  text: string;
}

const verb =
  '(?:(?:tele)?transmise|envoyee|deposee|recue|receptionnee|parvenue|signee|validee|confirmee|prise en compte)';
const verbs = `(?:bien )?((?:${verb}|enregistree et ${verb})(?: et (?:bien )?${verb})?)(?: electroniquement| en ligne| par internet)?(?: (?:a|par|aux) ${recipient})?`;
const weekday = `(?:(?:${weekdayNames}) )?`;
const hour = '\\d{1,2}(?: h)?(?: \\d\\d){0,2}';
/** The day and the hour, and nothing but where it came from or its number. */
const when = `(?:depuis )?(?:(?:le )?${weekday}(?:\\d{1,2}|1er) \\S+ \\d{4}|aujourd hui(?: ${weekday}(?:\\d{1,2}|1er) [a-z]+)?)(?: (?:a|vers))?(?: ${hour})(?: (?:heure de paris|depuis internet|par internet|en ligne))?(?: sous le (?:n|numero) .{3,20})?`;
/** « Reçue aujourd'hui à 10:40 », « Novembre 2026 · reçue le… », « Déclaration transmise – 17/09/2026 09:44 » */
const stamped = new RegExp(`^(?:(.{3,60}) )??${verbs} ${when}$`);
/** « Transmise », over or under the day */
const state = new RegExp(`^(?:(?:etat|statut) )?${verbs}$`);
const dayAlone = new RegExp(`^(?:date )?${when}$`);
/** « Transmise le », « Date et heure de dépôt »: beside the day */
const label = new RegExp(
  `^(?:${verbs} le|(?:date|jour)(?: et heure)? (?:de |d |du )?(?:la |l )?(?:reception|envoi|transmission|depot|(signature)|(validation)))$`,
);
/** « Annulée », « En attente de réseau », right under it */
const undone =
  /^(?:en (?:attente|cours)|echec|echouee?|non [a-z]+ee?$|pas encore|annulee|rejetee|refusee|retiree|supprimee|remplacee|brouillon|a (?:signer|valider|envoyer|confirmer))\b/;

/** « Déclaration des revenus 2025 en ligne », and no word more that would tell of another */
const ofIt = `(?:de|du|d|des|en|pour|au|le|la|l|les|mes|vos|votre|situation|mensuelle|annuelle|revenus?|impots?|ligne|internet|mois|annee|periode|titre|automatique|corrective|corrigee|rectificative|rectifiee|commune|a \\d\\d?|h|\\d{1,4}|1er|${monthsAsPattern})`;
const itsName = new RegExp(
  `^(?:(?:merci|bravo|succes|confirmation|recu|recepisse|justificatif|recapitulatif|accuse de reception|fin|bilan|depot|envoi|2042) )?(?:de |d )?(?:la |l |votre |ma |mon )?(?:nouvelle )?(?:tele)?((?:declaration|actualisation|correction|rectification)(?: ${ofIt})*)(?: (?:est|a ete|nous est) (?:bien )?| )?(?:${done})?(?: et ${done})?$`,
);
/** « Actualisation de novembre 2026 », « 2042 – Déclaration des revenus », « Votre déclaration est terminée » */
function nameIn(line: string): string | null {
  const told = fold(line);
  return isOfOtherDeclaration(told) ? null : (itsName.exec(told)?.[1] ?? null);
}

/** « Mois déclaré », « Déclarant », « Numéro »: beside what tells of no other thing. */
const neutralLabel =
  /^(?:mois|periode|annee|declarante?|demandeur|usager|titulaire|nom|prenom|foyer|canal|etat|statut|date|jour|heure|numero|n|reference|ref|identifiant)\b.{0,40}$/;
const numbersOnly = new RegExp(
  `^(?:[\\d ]|du|au|a|le|h|n|er|revenus|de|${monthsAsPattern}|${weekdayNames})*$`,
);
const mayNameAnother = /\b(?:parvenu|recu|envoye|transmis|depose|arrive)/;
const isNeutral = (line: string, before = ''): boolean => {
  const told = fold(line);
  if (numbersOnly.test(told) || neutralLabel.test(told) || neutralLabel.test(fold(before))) return true;
  if (isOfMail(told)) return true;
  return (
    /[.!]$/.test(line.trim()) &&
    (/^Elle /u.test(line) || (!mayNameAnother.test(told) && !isOfPapers(told) && !isOfOther(told)))
  );
};

/** Lines of a table or of a list between what is declared and when it arrived. */
const furthest = 12;

/** « Novembre 2026 », « Mois déclaré : novembre 2026 » */
function monthIn(line: string): string {
  const [only, other] = /^(?:mois|periode)\b/.test(fold(line)) ? monthsIn(line) : monthsAlone(line);
  return only?.year && !other ? ` de ${monthName(only.month)} ${only.year}` : '';
}

/** What the lines above tell of: the nearest of them that is no part of the same row names it, else the page's own title. */
function subjectOf(page: PageModel, at: number): string | null {
  let month = '';
  for (let above = at - 1; above >= Math.max(0, at - furthest); above--) {
    const line = page.blocks[above] ?? '';
    const name = nameIn(line);
    if (name !== null) return `${name}${/\d{4}/.test(name) ? '' : month}`;
    if (!isNeutral(line, page.blocks[above - 1])) return null;
    month ||= monthIn(line);
  }
  const [name] =
    at <= furthest ? ownTitles(page).flatMap((title) => nameIn(title.split(/ [|–-] /)[0] ?? '') ?? []) : [];
  return name ? `${name}${/\d{4}/.test(name) ? '' : month}` : null;
}

/** What is corrected was declared before: of a page that corrects, only the correction tells. */
const corrects = /\b(?:corr[ei]|rectif)/;

/** Read once for each page: each guide of the site looks through them. */
const read = new WeakMap<PageModel, Row[]>();
/** Each thing declared of which lines tell the day and the hour when it arrived. */
export function rowsTold(page: PageModel): Row[] {
  const rows = read.get(page) ?? [...rowsOf(page), ...stepsFollowed(page), ...monthsListed(page)];
  read.set(page, rows);
  return rows;
}

function rowsOf(page: PageModel): Row[] {
  if (!isOverButPapers(page)) return [];
  const isCorrecting = ownTitles(page).some((title) => corrects.test(fold(title)));
  return page.blocks.flatMap((_block, at): Row[] => {
    const arrival = arrivalAt(page.blocks, at);
    if (!arrival || undone.test(fold(page.blocks[arrival.end] ?? ''))) return [];
    const isBare = arrival.name === null || !arrival.name.includes(' ');
    const it = (isBare ? subjectOf(page, at) : null) ?? arrival.name;
    return it && (!isCorrecting || corrects.test(it))
      ? [{ told: `Votre ${it} a bien été ${arrival.how}`, text: arrival.text }]
      : [];
  });
}

interface Arrival {
  how: string;
  text: string;
  /** What arrived, where the same line names it. */
  name: string | null;
  /** The line after those that tell it. */
  end: number;
}

const isDay = (line: string): boolean => dayAlone.test(fold(line)) && isMoment(line);

function arrivalAt(blocks: readonly string[], at: number): Arrival | null {
  const [block = '', next = '', afterNext = ''] = blocks.slice(at, at + 3);
  const [, head = '', how] = (isMoment(block) && stamped.exec(fold(block))) || [];
  if (how) {
    const name = nameIn(head);
    return name === null && !numbersOnly.test(head) ? null : { how, text: block, name, end: at + 1 };
  }
  const named = label.exec(fold(block));
  if (named) {
    const [, participle, signed, agreed] = named;
    const day = [next, `${next} ${afterNext}`].findIndex(isDay);
    const text = [block, next, afterNext].slice(0, day + 2).join(' ');
    return day < 0
      ? null
      : {
          how: participle ?? ((signed && 'signee') || (agreed && 'validee') || 'transmise'),
          text,
          name: null,
          end: at + day + 2,
        };
  }
  const [first = ''] = block.split(betweenSentences);
  const [, done] = state.exec(fold(first)) ?? [];
  if (!done) return null;
  const day = [next, afterNext].findIndex(isDay);
  if (day >= 0)
    return { how: done, text: `${first} ${[next, afterNext][day]}`, name: null, end: at + day + 2 };
  // « Correction en ligne du 08/10/2026 à 11:51 »
  const above = blocks[at - 1] ?? '';
  const name = isMoment(above) ? nameIn(above) : null;
  return name ? { how: done, text: `${first} ${above}`, name, end: at + 1 } : null;
}
