import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { isOfOtherDeclaration } from './still-to-do.ts';

/** « Vos autres obligations », « Questions fréquentes », « Votre taxe d'habitation », « Votre avis nous intéresse » */
const asideTitle =
  /^(?:(?:vos|mes|les) )?autres (?:obligations|demarches|declarations|services)\b|\bquestions? frequentes?\b|\bfoire aux questions\b|^faq\b|^(?:les |nos )?actualites\b|\bsaviez vous\b|^(?:des|vos|nos) offres\b|^calendrier\b|\btaxe (?:d habitation|fonciere)\b|\bvotre avis nous interesse\b/;
const isAside = (title: string): boolean => {
  const told = fold(title);
  return asideTitle.test(told) || isOfOtherDeclaration(told);
};

/**
 * The page without what it tells under the title of another thing: what remains undone there is not what was declared. Its own title
 * (level 1) is never that; a part ends where a title of the same level, or of one above, begins.
 */
export function withoutAsides(page: PageModel): PageModel {
  const levels = new Map(page.headings.map(({ text, level }) => [text, level]));
  let within: number | null = null;
  const asides = new Set<string>();
  const blocks = page.blocks.filter((block) => {
    const level = levels.get(block);
    if (level !== undefined && (within === null || level <= within))
      within = level > 1 && isAside(block) ? level : null;
    if (within !== null) asides.add(block);
    return within === null;
  });
  if (asides.size === 0) return page;
  const isKept = (text: string): boolean => ![...asides].some((aside) => text.startsWith(aside));
  return {
    ...page,
    blocks,
    headings: page.headings.filter(({ text }) => !asides.has(text)),
    alerts: page.alerts.filter(isKept),
    buttons: page.buttons.filter(
      ({ text }) =>
        blocks.some((block) => block.includes(text)) || ![...asides].some((one) => one.includes(text)),
    ),
  };
}
