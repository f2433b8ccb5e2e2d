/** A part of the page whose title, or the line under it, says that all of it is to be filled in: « Votre emploi – à compléter ». */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

const part = '(?:partie|rubrique|section|cadre|bloc|volet|encadre)';
const cases = '(?:champs?|cases?|questions?|lignes?|informations?|renseignements?|reponses?|zones?)';
const fill = '(?:remplir|completer|renseigner)';
const filled = '(?:remplie?s?|completee?s?|renseignee?s?)';
const needed = `(?:obligatoires?|indispensables?|requis\\w*|necessaires?|a ${fill}|(?:doi(?:t|vent) )etre ${filled})`;
const byAll =
  '(?: (?:par tous|par tout le monde|obligatoirement|imperativement|entierement|en entier|dans tous les cas))?';

/** Not « à compléter par l'employeur », nor « Questionnaire à compléter » over the whole page. */
const inTitle = new RegExp(
  `(?:^|[–—:(-]\\s?)(?:partie |rubrique |cadre )?à (?:remplir|compléter|renseigner)${byAll}\\s?\\)?$`,
  'iu',
);
/** « Les champs de cette partie sont obligatoires », « Cette rubrique est à remplir par tous » */
const underTitle = new RegExp(
  `^(?:(?:tous |toutes )?les ${cases} (?:de|dans) (?:cette|ce) ${part} (?:sont |(?=doi))(?:tous |toutes )?${needed}|(?:cette|ce) ${part} (?:est |(?=doi))${needed}|tout (?:est|doit etre) (?:${needed}|${filled}) dans (?:cette|ce) ${part}|${part} (?:obligatoire|a ${fill}))${byAll}$`,
);

const titlesOf = ({ group, outerGroup, heading }: Field): string[] =>
  [group, outerGroup, heading].filter((title) => title !== null && title !== undefined);

/** A title over a second child or parent, whom not everybody has. */
export const isOfAnother = (title: string): boolean =>
  /\b(?:[2-9]|deuxieme|seconde?|troisieme|autres?|ancien\w*|conjointe?|si|en cas)\b/.test(fold(title));

/** The cases of those parts; a title over the whole page is none of them. */
export function inNeededPart(
  asked: readonly Field[],
  { blocks, headings }: PageModel,
): (field: Field) => boolean {
  const titles = new Set(asked.flatMap(titlesOf));
  titles.delete(headings[0]?.text ?? '');
  const lines = blocks.map(fold);
  const isUnder = (title: string): boolean => {
    const at = lines.indexOf(fold(title));
    return at >= 0 && underTitle.test(lines[at + 1] ?? '');
  };
  const needed = new Set(
    [...titles].filter(
      (title) =>
        !isOfAnother(title) &&
        (inTitle.test(title) || isUnder(title)) &&
        asked.some((field) => !titlesOf(field).includes(title)),
    ),
  );
  return (field) => titlesOf(field).some((title) => needed.has(title));
}
