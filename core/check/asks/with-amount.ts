/** « Toute somme portée en 6EL doit être accompagnée du nom et de l'adresse de l'enfant »: a sum there, and those cases left empty. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { caseCalled, isLeft, listIn } from './cases-named.ts';
import { are, leavesOpen, tell, together, wanted } from './wanting.ts';

const sum = '(?:sommes?|montants?|versements?|depenses?|chiffres?|valeurs?)';
const put =
  '(?:portee?|inscrite?|indiquee?|declaree?|saisie?|reportee?|notee?|ecrite?|mise|mentionnee?|deduite?|qui figure|figurant)s?';
const writes =
  '(?:portez|inscrivez|indiquez|declarez|saisissez|reportez|notez|ecrivez|mettez|mentionnez|deduisez|avez (?:porte|inscrit|indique|declare|saisi|reporte|note|ecrit|mis|mentionne|deduit))';
const fills =
  '(?:remplissez|completez|renseignez|servez|utilisez|avez (?:rempli|complete|renseigne|servi|utilise))';
const isFilled = '(?:est|a ete) (?:remplie?|completee?|renseignee?|servie?|utilisee?)';
const when = '(?:si|quand|(?:lors|des|des lors|chaque fois|toutes les fois) ?que?)';
/** « en 6EL », « dans la case Pension versée » */
const there =
  '(?:(?:en|dans|a|sur|sous) )?(?:(?:la|le|l|une|cette) )?(?:(?:case|ligne|rubrique|zone|champ) )?(?<there>\\d[a-z]{2}|.{3,45}?)';
const given = [
  `(?:toute?|chaque|une?|avec (?:toute?|une?)|pour (?:toute?|chaque|une?)|en cas de|(?:${when} )une?) ${sum}(?: (?:est )?${put})?(?: qui y est ${put})? ${there}`,
  `${when} vous ${fills} ${there}`,
  `${when} vous ${writes} (?:quelque chose|(?:une?|la|le|votre) ${sum}) ${there}`,
  '(?:une?|la|le|toute) (?:case|ligne|rubrique) (?<there>\\d[a-z]{2})(?: (?:remplie|renseignee|completee))?',
  `${when} ${there} (?:${isFilled}|n est pas (?:vide|a zero)|(?:contient|comporte|porte) une? ${sum})`,
];
const more = '(?: (?:toujours|obligatoirement|aussi|egalement|imperativement|bien))*';
const of = '(?:de |d |du |des |par |avec )';
const asking = [
  ` (?:doit${more} etre|doivent${more} etre|est|sera)${more} (?:accompagnee?|suivie?|completee?|assortie?|precedee?)s?${more} (?<list>${of}.+)`,
  ` (?:doit${more} )?(?:s accompagner?|aller?|va)${more} (?<list>${of}.+)`,
  ` (?:demande|appelle|exige|suppose|implique|requiert|reclame|impose)(?:nt)?${more} (?:d |de )?(?:${tell} )?(?<list>.+)`,
  ` (?:et )?(?:alors )?(?:${tell}|n oubliez pas) (?<list>.+)`,
  ' sans (?<list>.+?) (?:sera|est|ne (?:sera|peut|pourra)|n est) .+',
  ` (?:et )?(?<list>(?:le|la|les|l|son|sa|ses|votre|vos) .+?) ${are} ${together}${wanted}(?: (?:pour|afin) .*)?`,
];
const ways = given.flatMap((one) => [
  ...asking.map((two) => new RegExp(`^${one}${two}$`, 'u')),
  new RegExp(`^${tell} (?<list>.+?) ${one}$`, 'u'),
  new RegExp(`^(?<list>.+?) ${are} ${together}${wanted} ${one}$`, 'u'),
]);

export function checkWithAmount({ asked, page }: CheckContext): Finding[] {
  const sums = asked.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  const left = sums.length === 0 ? [] : sentencesFor(page).flatMap((said) => leftBy(said, sums, asked, page));
  return [...new Set(left)].map((field) =>
    ownFinding('required', 'problem', spotOf(field), 'required-problem'),
  );
}

const sentencesFor = ({ blocks, fields }: PageModel): string[] => [
  ...new Set(clausesOf([...blocks, ...fields.flatMap(({ hint }) => hint ?? [])].map(withIf)).map(clauseSaid)),
];

const clauseSaid = (clause: string): string =>
  fold(clause.replaceAll(',', ' et ')).replace(/^(?:attention|important|rappel|nb|et) /, '');

/** « Vous portez une somme en 6EL ? Indiquez… » */
const withIf = (text: string): string =>
  text.replace(/(?<=^|[.!] )Vous ([^.?!]{5,60}?)\s\? (?=\p{Lu})/gu, 'Si vous $1, ');

function leftBy(said: string, sums: readonly Field[], asked: readonly Field[], page: PageModel): Field[] {
  for (const way of ways) {
    const { there: place, list } = way.exec(said)?.groups ?? {};
    const [only, other] = place === undefined ? [] : sums.filter((field) => isThere(field, place, page));
    if (!only || other || list === undefined || leavesOpen.test(list)) continue;
    const near = around(only, asked);
    const many = manyUnder(said, list, asked, page);
    return (many ?? listIn(list).flatMap((name) => calledFreely(name, near) ?? [])).filter(isLeft);
  }
  return [];
}

/** « Ces deux renseignements sont obligatoires dès que… », over two cases; null where it names them. */
function manyUnder(
  said: string,
  list: string,
  asked: readonly Field[],
  { blocks }: PageModel,
): Field[] | null {
  const many = /^(?:ces|les) (deux|trois|quatre) \p{L}+$/u.exec(list)?.[1];
  if (many === undefined) return null;
  const line = blocks.findIndex((block) => clausesOf([block]).map(clauseSaid).includes(said));
  const under = line < 0 ? [] : asked.filter(({ label }) => blocks.indexOf(label) > line);
  return under.slice(0, ['deux', 'trois', 'quatre'].indexOf(many) + 2);
}

/** « 6EL », of « 6EL – Versées à un enfant majeur », or in a line of its own before that; « Pension versée », whole. */
const isThere = ({ label }: Field, place: string, { blocks }: PageModel): boolean =>
  /^\d[a-z]{2}$/.test(place)
    ? hasWords(fold(label), place) || fold(blocks[blocks.indexOf(label) - 1] ?? '') === place
    : fold(label) === place;

/** Further on, a case is about something else. */
const farthest = 8;

/** The other cases of its part of the page. */
function around(field: Field, asked: readonly Field[]): Field[] {
  const at = asked.indexOf(field);
  return asked
    .slice(Math.max(0, at - farthest), at + farthest + 1)
    .filter((one) => one !== field && one.group === field.group && one.heading === field.heading);
}

/** « l'adresse de l'enfant qui l'a reçue », of « Son adresse »: by its whole name, else by how that begins. */
function calledFreely(name: string, near: readonly Field[]): Field | null {
  const bare = name.replace(
    /^(?:(?:le|la|les|l|votre|vos|son|sa|ses|leur|leurs|de|d|du|des|par|avec|une?) )+/,
    '',
  );
  const shorter = bare.replace(
    / (?:qui|que|dont|auquel|a laquelle|chez|pour|concernee?s?|correspondante?s?)\b.*$/,
    '',
  );
  const head = shorter.replace(/ (?:du|des|de|d|complete?|exacte?)\b.*$/, '');
  return caseCalled(bare, near) ?? caseCalled(shorter, near) ?? caseCalled(head, near);
}
