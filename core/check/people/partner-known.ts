/** A partner whom a line of the page names: « Déclarant 2 : Julien Pons », « Samuel Texier, conjoint ». */
import type { PageModel } from '../../page-model.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { partnerWords } from '../word-lists.ts';
import { aName, linesOf, longestName, ofCasesIn } from './lines-told.ts';

const isPartner = new RegExp(
  `^(?:declarante? (?:n )?2|(?:second|deuxieme|2e|2eme) declarante?|(?:votre |le |la |mon |ma )?(?:${partnerWords})(?: (?:ou|et) (?:${partnerWords}))*(?: de pacs| actuelle?)?)$`,
);
/** « , 4 rue des Lilas à Alger », « , en détention » may be of one who does not live there. */
const isNamed = new RegExp(
  String.raw`^(?:M\. |Mme |Monsieur |Madame )?${aName}(?:[ ,·(–—-]+(?:[Nn]ée?(?!\p{L})|\d\d?/\d).*)?\.?$`,
  'u',
);
/** « NON RENSEIGNÉ »; « Partenaire : Action Logement » is a business. */
const isNobody = /^(?:non|sans|aucune?|neant|pas|inconnue?|nom|revenus?|salaires?)\b/;
const isGone =
  /\b(?:ex|ancien\w*|decede\w*|deces|separ\w*|divorc\w*|quitt\w*|parti|partie|plus|jusqu\w*|absente?|incarcer\w*|ailleurs|etranger|resid\w*|detention|ehpad|heberge\w*|hospitalis\w*|autre (?:adresse|logement)|hors)\b/;

/** In the line below. */
const isUntil = /^(?:jusqu|fin\b|anciens?\b|depart\b)/;

/** « Déclarant 2 | Julien Pons, né le 19/11/1983 », « Conjoint : Samuel Texier » */
export const partnerInLine = (page: PageModel): string | null => {
  const ofCases = ofCasesIn(page);
  const [name, known] =
    linesOf(page).find(
      ([label, text]) =>
        isPartner.test(fold(label)) &&
        fold(label) !== 'partenaire' &&
        isNamed.test(text) &&
        !isNobody.test(fold(text)) &&
        !isGone.test(fold(text)) &&
        !isUntil.test(fold(page.blocks[page.blocks.indexOf(text) + 1] ?? '')) &&
        !ofCases.has(text),
    ) ?? [];
  return name && known ? `${name} ${known}` : null;
};

/** « Samuel Texier, conjoint », « Samuel Texier (votre conjoint) », or that word alone on the line below his name. */
export function partnerInList(page: PageModel): string | null {
  const ofCases = ofCasesIn(page);
  const { blocks } = page;
  const at = blocks.findIndex((block, index) => {
    const next = blocks[index + 1] ?? '';
    if (block.length > longestName || ofCases.has(block) || isGone.test(foldAll(block, next))) return false;
    return (
      inList.test(block) ||
      (isNameAlone.test(block) && isPartner.test(fold(next.split(',')[0] ?? '')) && !ofCases.has(next))
    );
  });
  if (at < 0) return null;
  return isNameAlone.test(blocks[at] ?? '') ? `${blocks[at]}, ${blocks[at + 1]}` : (blocks[at] ?? null);
}
const isNameAlone = new RegExp(`^${aName}$`, 'u');
const inList = new RegExp(
  String.raw`^${aName}(?:,? \(|, | [–—-] | : )(?:votre |mon |ma )?(?:${partnerWords.replace('epou', 'épou')})(?=\)|,| [–—-]| \(|[,;]? née? |\.?$)`,
  'u',
);
