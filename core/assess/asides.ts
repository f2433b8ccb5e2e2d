import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { declared } from './done.ts';
import { isOfOtherDeclaration, isOfPapers } from './still-to-do.ts';

export const sendsPapers = ({ recognise }: Procedure): boolean => recognise.inside.includes('file');

/** « Vos autres obligations », « Questions fréquentes », « Votre taxe d'habitation », « Votre avis nous intéresse » */
const asideTitle =
  /^(?:(?:vos|mes|les) )?autres (?:obligations|demarches|declarations|services)\b|\bquestions? frequentes?\b|\bfoire aux questions\b|^faq\b|^(?:les |nos )?actualites\b|\bsaviez vous\b|^(?:des|vos|nos) offres\b|^calendrier\b|\btaxe (?:d habitation|fonciere)\b|\bvotre avis nous interesse\b/;
const isAside = (title: string): boolean => {
  const told = fold(title);
  return asideTitle.test(told) || isOfOtherDeclaration(told) || isOfPapers(told);
};
/** Under « Documents à signer »: of the declaration itself. Papers are sent, and neither signed nor confirmed. */
const isOfDeclared = new RegExp(`\\b(?:${declared}|(?:sign|valid|confirm|declar|actualis)[a-z]*)\\b`);

/**
 * The page without what it tells under the title of another thing: what remains undone there is not what was declared. Its own title
 * (level 1) is never that; a part ends where a title of the same level, or of one above, begins. Where papers are what is sent, the whole.
 */
export function withoutAsides(page: PageModel, procedure: Procedure): PageModel {
  if (sendsPapers(procedure)) return page;
  const known = rests.get(page);
  if (known) return known;
  const rest = restOf(page);
  rests.set(page, rest);
  rests.set(rest, rest);
  return rest;
}
/** Asked for each guide of the site, and again for the place and for whether it went. */
const rests = new WeakMap<PageModel, PageModel>();

function restOf(page: PageModel): PageModel {
  const levels = new Map(page.headings.map(({ text, level }) => [text, level]));
  let within: { level: number; isOfPapers: boolean } | null = null;
  const asides = new Set<string>();
  const blocks = page.blocks.filter((block) => {
    const level = levels.get(block);
    if (level !== undefined && (within === null || level <= within.level))
      within = level > 1 && isAside(block) ? { level, isOfPapers: isOfPapers(fold(block)) } : null;
    if (page.buttons.some(({ text, role }) => role === 'download' && text === block)) within = null;
    if (within === null || (within.isOfPapers && isOfDeclared.test(fold(block)))) return true;
    asides.add(block);
    return false;
  });
  if (asides.size === 0) return page;
  /** Said there, and nowhere else. */
  const isIn = (text: string): boolean =>
    !blocks.some((block) => block.includes(text)) && [...asides].some((aside) => aside.includes(text));
  const isKept = (text: string): boolean => ![...asides].some((aside) => text.startsWith(aside));
  return {
    ...page,
    blocks,
    headings: page.headings.filter(({ text }) => !asides.has(text) || isOfPapers(fold(text))),
    alerts: page.alerts.filter(isKept),
    fields: page.fields.filter(({ label, question }) => !isIn(question ?? label)),
    buttons: page.buttons.filter(({ text }) => !isIn(text)),
  };
}
