/** « Votre ex-conjoint a quitté le logement : oui », and « Sa nouvelle adresse », which is that of the home he has left. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const newHome =
  /\b(?:nouvelle adresse|nouveau (?:domicile|logement)|adresse (?:actuelle|(?:depuis|apres) (?:la |le |son )?(?:separation|depart)))\b/;
/** « Sa », « de votre ex-conjoint », « de l'autre parent »; else the title over it says who. */
const another =
  /\b(?:sa|son|leur|ex|conjointe?|concubine?|partenaire|mari|femme|epou(?:x|se)|compagnon|compagne|autre parent|pere|mere|enfant|fils|fille|personne)\b/;
const forMail = /\b(?:courriers?|postale|correspondance|facturation|ancienne?|precedente?)\b/;
const hasLeft =
  /^(?!.*\b(?:vous|j ai|je)\b).*\b(?:quitt\w*|partie? (?:du|de))\b.*\b(?:logement|domicile|foyer|maison)\b/;
const staysThere =
  /\b(?:restez|je reste|gardez|conservez|occupez toujours|habitez toujours|vivez toujours)\b.*\b(?:logement|domicile|maison|adresse)\b/;
const isStillShared =
  /\b(?:meme (?:toit|logement)|cohabit\w*|toujours sur place|en attendant|provisoire\w*)\b/;
/** « 8 rue des Lilas 18100 Vierzon » */
const anAddress = /^\d{1,4}\D.*\b\d{5}\b/;
const herAddress =
  /^(?:(?:votre|mon|notre) )?(?:adresse|domicile|logement)(?: (?:actuelle?|principale?|connue?|enregistree?|du (?:foyer|logement|domicile)(?: familial| commun| quitte)?|de (?:la famille|l allocataire)))*$/;
const hers = /\b(?:vous|votre (?:situation|foyer|logement|adresse|dossier)|allocataire|demandeu\w+|foyer)\b/;

export function checkLeftForHome({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const isSaid = (answer: string, asks: RegExp): boolean =>
    said.some((field) => yesNoIn(field) === answer && asks.test(fold(field.label)));
  const isApart = (isSaid('yes', hasLeft) || isSaid('yes', staysThere)) && !isSaid('no', staysThere);
  const isShared = said.some((field) => isStillShared.test(foldAll(field.label, textOf(field))));
  if (!isApart || isShared) return [];
  return said.flatMap((field) => {
    const place = placeIn(textOf(field) ?? '');
    if (place === null || !isOfWhoLeft(field)) return [];
    const home =
      said.find(
        (one) =>
          one !== field &&
          herAddress.test(fold(one.label)) &&
          !another.test(titleOf(one)) &&
          placeIn(textOf(one) ?? '') === place,
      )?.label ?? lineOfHome(page, place, field);
    return home ? [ownFinding('same', 'problem', spotOf(field), 'same-problem', { first: home })] : [];
  });
}

const titleOf = ({ group, heading }: Field): string => fold(group ?? heading ?? '');

/** « Oui, le 20/01/2027 » */
const yesNoIn = (field: Field): string =>
  /^oui\b/.test(fold(textOf(field) ?? '')) ? 'yes' : stateOf(field) === 'filled' ? yesNoOf(field) : 'empty';

function isOfWhoLeft(field: Field): boolean {
  const label = fold(field.label);
  if (!newHome.test(label) || forMail.test(label) || /\b(?:vous|votre nouve\w+|mon|ma)\b/.test(label))
    return false;
  return another.test(label) || another.test(titleOf(field)) || /\bquitt\w*|\bdepart\b/.test(titleOf(field));
}

/** Her address alone on its line, under the part of the page that is hers. */
function lineOfHome(
  { blocks, headings }: PageModel,
  place: string,
  { block: own }: Field,
): string | undefined {
  const titles = new Set(headings.map(({ text }) => text));
  return blocks.find((block, at) => {
    if (at === own || placeIn(block) !== place) return false;
    const title = fold(blocks.slice(0, at).findLast((line) => titles.has(line)) ?? '');
    return hers.test(title) && !another.test(title);
  });
}

/** Number, street and town; null where it is no whole address. */
function placeIn(text: string): string | null {
  const words = fold(text)
    .replace(/\b(?:avenue|ave)\b/g, 'av')
    .replace(/\b(?:boulevard|bld)\b/g, 'bd')
    .replace(/ france$/, '');
  return anAddress.test(words) ? words : null;
}
