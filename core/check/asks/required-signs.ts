import type { PageModel } from '../../page-model.ts';
import { collapse, fold } from '../../wording/fold.ts';

/** « Les champs suivis de ● sont obligatoires. »: the sign, where it is no star, which is read with the page. */
const sentence =
  /(?:suivie?s?|précédée?s?|marquée?s?|signalée?s?|accompagnée?s?|repérée?s?|indiquée?s?)\s(?:de|d[’']une?|par|avec|du signe|du symbole)[^\p{L}\p{N}]{0,3}([^\p{L}\p{N}\s*.,;:()«»"'’])[^\p{L}\p{N}]{0,3}(?:sont|est|doivent)\s(?!facultati|optionn)/u;

/** The page with the cases that its own sign says to be required. */
export function withSignedCases(page: PageModel): PageModel {
  const rule = page.blocks.find(
    (block) => sentence.test(block) && /\b(obligatoires?|requis\w*|remplie?s?)\b/.test(fold(block)),
  );
  const sign = sentence.exec(rule ?? '')?.[1];
  if (sign === undefined) return page;
  return {
    ...page,
    fields: page.fields.map((field) => {
      const label = collapse(field.label);
      return label.startsWith(sign) || label.endsWith(sign) ? { ...field, required: true } : field;
    }),
  };
}
