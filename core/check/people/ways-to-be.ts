/** Married, widowed, tenant, owner: ways to be of which one is true of her, by the words of a page or of a choice. */
import { fold } from '../../wording/fold.ts';

export type Ways = Record<string, RegExp>;

/** Ways to be of which one is true of her; « seul » of several. */
export const family: Ways = {
  married: /\b(?:mariee?s?|epoux)\b/,
  pacs: /\bpacs(?:ee?s?)?\b/,
  couple: /\b(?:concubin\w*|union libre|vie maritale|maritalement)\b/,
  together: /\ben couple\b|\ben menage\b/,
  single: /\bcelibataires?\b/,
  alone: /\b(?:vis|vivez|vit|vivre|vivant) seule?s?\b|^seule?s?$/,
  divorced: /\bdivorcee?s?\b/,
  separated: /\bseparee?s?\b/,
  widowed: /\b(?:veuf|veuve)s?\b/,
};
export const home: Ways = {
  tenant: /\b(?:sous )?locataires?\b|\ben location\b/,
  owner: /\b(?:co)?proprietaires?\b|\baccedante?\b/,
  lodged: /\b(?:heberge|loge)e?s?(?! par)\b(?! a l hotel)/,
};
/** Read where a case is left to some of them: one may be two of these. */
export const work: Ways = {
  employee: /\bsalariee?s?\b/,
  selfEmployed:
    /\b(?:travailleurs? )?independante?s?\b|\b(?:micro|auto) ?entrepreneu\w+|\bartisane?s?\b|\bcommercante?s?\b|\bprofessions? liberales?\b/,
  farmer: /\b(?:exploitante?s?|chefs? d exploitation) ?(?:agricoles?)?\b|\bagricult\w+\b/,
  retired: /\bretraitee?s?\b/,
  student: /\betudiante?s?\b/,
  apprentice: /\bapprentie?s?\b/,
  jobless: /\bdemandeu\w+ d emploi\b|\bchomeu\w+\b|\bsans emploi\b/,
  civilServant: /\bfonctionnaires?\b/,
};
export const sorts: readonly { ways: Ways; name: RegExp }[] = [
  {
    ways: family,
    name: /\b(?:situation|etat|statut)\b.*\b(?:famil\w+|matrimonial\w*|conjugal\w*|civil|couple|foyer|actuel\w*|connu\w*)\b|^(?:votre )?situation$/,
  },
  {
    ways: home,
    name: /\b(?:statut|occup\w+|logement|habitation|titre)\b/,
  },
];

/** Each may be said of one who is the other. */
const together = ['married', 'pacs', 'couple', 'together'];
const apart = ['single', 'alone', 'divorced', 'separated', 'widowed'];
export function mayBe(told: string, chosen: string): boolean {
  // Who was two may have parted since.
  if (told === chosen || (together.includes(told) && chosen === 'separated')) return true;
  if (chosen === 'together') return together.includes(told);
  if (chosen === 'alone') return apart.includes(told);
  if (told === 'together') return together.includes(chosen);
  if (told === 'alone') return apart.includes(chosen);
  // Who lives with somebody unmarried is single to the tax office; who is divorced may call herself single.
  if (told === 'separated') return [...apart, 'married', 'pacs'].includes(chosen);
  return chosen === 'single'
    ? ['couple', 'divorced'].includes(told)
    : told === 'divorced' && chosen === 'separated';
}

/** « MMarié(e) », the letter of the box and its name. */
export const withoutMark = (text: string): string => text.replace(/^[A-Z](?=\p{Lu}\p{Ll})/u, '');

export const waysIn = (ways: Ways, text: string): string[] => {
  const words = fold(withoutMark(text).replace(/\(e\)(?:\(s\))?|\(e?s\)|·e(?:·s)?|-e(?=\s|$)/giu, ''));
  return Object.keys(ways).filter((way) => ways[way]?.test(words));
};
