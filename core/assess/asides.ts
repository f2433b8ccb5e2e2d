import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { monthsAlone } from '../wording/months.ts';
import { declared, declaredElse, declaredOnOtherForm } from './done.ts';
import { isOfOther, isOfOtherDeclaration, isOfPapers, siteOfFunds } from './other-things.ts';

export const sendsPapers = ({ recognise }: Procedure): boolean => recognise.inside.includes('file');

const ofFunds = /\b(?:trimestrielle|caf|msa|rsa|prime d activite)\b/;
/** « Vos autres obligations », « Questions fréquentes », « Votre taxe d'habitation », « Votre avis nous intéresse » */
const asideTitle =
  /^(?:(?:vos|mes|les) )?autres (?:obligations|demarches|declarations|services)\b|\bquestions? frequentes?\b|\bfoire aux questions\b|^faq\b|^(?:les |nos )?actualites\b|\bsaviez vous\b|^(?:des|vos|nos) offres\b|^calendrier\b|\btaxe (?:d habitation|fonciere)\b|\bvotre avis nous interesse\b/;
const isAside = (title: string, page: PageModel): boolean => {
  const told = fold(title);
  return (
    asideTitle.test(told) ||
    isOfOtherDeclaration(told) ||
    isOfPapers(told) ||
    isListOfOthers(title, page) ||
    (ofFunds.test(told) && !siteOfFunds.test(page.host) && !/\bactualis/.test(told))
  );
};
/** Under « Documents à signer »: of the declaration itself. Papers are sent, and neither signed nor confirmed. */
const isOfDeclared = new RegExp(
  `\\b(?:${declared}|reponses|envoi|transmission|(?:sign|valid|confirm|declar|actualis)[a-z]*)\\b`,
);

/** « Votre déclaration n'est pas signée », wherever it stands; not « Cette déclaration », which is what the title names. */
const ofDeclared = new RegExp(
  `\\b(?<!cette )${declared}\\b|\\bactualis[a-z]+\\b|\\bsignatures?\\b|\\bsigner votre\\b`,
);
const ofOthers = new RegExp(`\\b(?:${declaredOnOtherForm}|${declaredElse})`, 'g');
/** « Suite à votre déclaration, nous attendons le document ci-dessous » */
const afterIt = /\b(?:suite a|a la suite de|apres) votre (?:declaration|actualisation)\b/g;
const namesDeclared = (block: string): boolean => {
  const told = fold(block);
  return (
    !isOfOtherDeclaration(told) &&
    !ofFunds.test(told) &&
    !isOfPapers(told) &&
    ofDeclared.test(told.replace(ofOthers, ' ').replace(afterIt, ' '))
  );
};

/** What stands under a title, up to the next one. */
function listedUnder(title: string, { headings, blocks }: PageModel): string[] {
  const listed = blocks.slice(blocks.indexOf(title) + 1);
  const titles = new Set(headings.map(({ text }) => text));
  const end = listed.findIndex((block) => titles.has(block));
  return end < 0 ? listed : listed.slice(0, end);
}
/** « Ce que vous n'avez pas encore fait », « Ce qu'il vous reste à faire » */
const isOfLeft = (title: string): boolean => /^ce qu.*\b(?:fait|faire)\b/.test(fold(title));
const isLeftOfIt = (line: string): boolean => {
  const told = fold(line);
  return (
    isOfDeclared.test(told) &&
    !/\b(?:prochaine?|a partir du)\b/.test(told) &&
    ![isOfOther, isOfPapers, isOfOtherDeclaration].some((isBeside) => isBeside(told)) &&
    !ofFunds.test(told) &&
    !ofOpinion.test(told)
  );
};
/** « Donnez-nous votre avis : avez-vous trouvé l'actualisation facile ? » */
const ofOpinion = /\b(?:votre avis|donner (?:mon|un) avis|enquete|questionnaire|satisf\w+)\b/;
const isListOfOthers = (title: string, page: PageModel): boolean =>
  isOfLeft(title) && !listedUnder(title, page).some(isLeftOfIt);
/** « Relire vos réponses », « Confirmer », under such a title */
export const listsItAsLeft = (page: PageModel): boolean =>
  page.headings.some(({ text }) => isOfLeft(text) && listedUnder(text, page).some(isLeftOfIt));

interface Part {
  level: number;
  isOfPapers: boolean;
}
/** What of a part under the title of another thing is kept all the same. */
type Keeps = (block: string, part: Part) => boolean;
const keptOfPapers: Keeps = (block, part) =>
  part.isOfPapers && isOfDeclared.test(fold(block).replace(afterIt, ' '));
const keptAgainst: Keeps = (block, part) =>
  keptOfPapers(block, part) ||
  // A paper, of which « Vous pouvez l'envoyer plus tard » is told.
  (part.isOfPapers && (fold(block).startsWith('accuse de reception') || isOfPapers(fold(block)))) ||
  namesDeclared(block) ||
  monthsAlone(block).length === 1;

/**
 * The page without what it tells under the title of another thing: nothing said there is a receipt of what was declared. Its own title
 * (level 1) is never that; a part ends where a title of the same level, or of one above, begins. Where papers are what is sent, the whole.
 */
export const withoutAsides = (page: PageModel, procedure: Procedure): PageModel =>
  sendsPapers(procedure) ? page : once(rests, page, keptOfPapers);
/** What may tell against a receipt: besides, what is told there of the declaration itself, « Actualisation de novembre », « À terminer ». */
export const withBadNews = (page: PageModel, procedure: Procedure): PageModel =>
  sendsPapers(procedure) ? page : once(news, page, keptAgainst);

/** Asked for each guide of the site, and again for the place and for whether it went. */
const rests = new WeakMap<PageModel, PageModel>();
const news = new WeakMap<PageModel, PageModel>();
function once(known: WeakMap<PageModel, PageModel>, page: PageModel, keeps: Keeps): PageModel {
  const rest = known.get(page) ?? restOf(page, keeps);
  known.set(page, rest);
  known.set(rest, rest);
  return rest;
}

/** Of a row: its name, the day or the year, its state. */
const cellsAfterName = 2;
const longestCell = 45;

function restOf(page: PageModel, keeps: Keeps): PageModel {
  const levels = new Map(page.headings.map(({ text, level }) => [text, level]));
  let within: Part | null = null;
  /** Cells of the row that is kept. */
  let left = 0;
  /** « Elle a été enregistrée le… », right after « Votre actualisation est validée », tells of it. */
  let wasKept = false;
  const asides = new Set<string>();
  const blocks = page.blocks.filter((block) => {
    const level = levels.get(block);
    if (level !== undefined && (within === null || level <= within.level))
      within = level > 1 && isAside(block, page) ? { level, isOfPapers: isOfPapers(fold(block)) } : null;
    if (page.buttons.some(({ text, role }) => role === 'download' && text === block)) within = null;
    if (within === null) return true;
    const isAfterKept = wasKept;
    wasKept = false;
    left = level === undefined && block.length <= longestCell && !isOfPapers(fold(block)) ? left - 1 : 0;
    if (keeps(block, within)) {
      // What an alert tells under that title stays out.
      if (level !== undefined) asides.add(block);
      wasKept = true;
      left = keeps === keptAgainst && block.length <= longestCell ? cellsAfterName + 1 : 0;
      return true;
    }
    if (left > 0 || (isAfterKept && /^(?:Elle (?:a|est)|Nous l[’']avons) /u.test(block))) return true;
    asides.add(block);
    return false;
  });
  if (asides.size === 0) return page;
  // « À transmettre », a mark in a line that is out.
  const isKept = (text: string): boolean =>
    ![...asides].some((aside) => text.startsWith(aside) || aside.includes(` ${text}`)) ||
    blocks.some((block) => block === text || block.includes(` ${text}`));
  return {
    ...page,
    blocks,
    headings: page.headings.filter(({ text }) => !asides.has(text) || isOfPapers(fold(text))),
    alerts: page.alerts.filter(isKept),
    fields: page.fields.filter(({ label, question }) => !asides.has(question ?? label)),
    buttons: page.buttons.filter(({ text }) => !asides.has(text)),
  };
}
