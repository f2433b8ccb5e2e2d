/**
 * « Chaque quartier ne peut figurer qu'une fois », and the same one as first and as third choice; « chacun des trois mois apparaît
 * une fois et une seule », and one of them in two lines.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { clausesOf, longestText } from '../sentences.ts';

const rank =
  /\b(?:\d{1,2}(?:er|ere|nd|nde|e|eme)?|premiers?|premieres?|deuxiemes?|seconde?s?|troisiemes?|quatriemes?|cinquiemes?|no|n|numero|rang)\b/g;
const light =
  /^(?:(?:votre|vos|mon|ma|mes|le|la|les|l|un|une|de|d|du|des|en|pour|quel|quelle|choisi\w+|selectionn\w+|indiqu\w+)(?: |$))+/;
const ofAny = new Set(['souhait', 'voeu', 'choix', 'preference', 'priorite', 'option'].map(stem));

const twice = '(?:(?:deux|trois|plusieurs) fois|plus d une fois)';
const same = '(?:les? |la |l )?memes?';
const different = '(?:differente?s?|distincte?s?)';
const noun = '(?<noun>(?!(?:trois|quatre|cinq|deux) )\\p{L}{4,})';
const some = '(?:deux|trois|quatre|cinq|six|douze|\\d{1,2})';
const line = '(?:lignes?|versements?|blocs?|parties?|cases?|listes?)';
const again = '(?:revenir|figurer|apparaitre|se trouver|etre|servir|se repeter|compter)';
const rules = [
  // « Un quartier ne se choisit qu'une fois », « le même collège ne peut pas être demandé deux fois »
  `\\b(?:chaque|un|une|aucune?|${same}) ${noun}\\b(?: \\p{L}+){0,4} (?:n|ne|qu)\\b.* (?:une (?:seule )?fois|${twice})\\b`,
  `\\b(?:chaque|un|une|${same}) ${noun}\\b(?: \\p{L}+){0,5} une seule fois\\b`,
  // « Ne citez pas deux fois la même commune »
  `\\b(?:n|ne|sans|jamais|inutile|interdit)\\b.*\\b${twice} (?:de |d )?${same}(?: ${noun})?\\b`,
  `\\b${twice} (?:de |d )?${same}(?: ${noun})?\\b.*\\b(?:n|ne|refus\\p{L}+|rejet\\p{L}+|renvoy\\p{L}+|annul\\p{L}+|ecart\\p{L}+|interdit|invalid\\p{L}+|bloqu\\p{L}+|nulle?s?)\\b`,
  `\\b(?:un|une|toute?) ${noun} (?:citee?|choisie?|demandee?|indiquee?|inscrite?|repetee?) ${twice}\\b.*\\b(?:n|ne|refus\\p{L}+|rejet\\p{L}+|renvoy\\p{L}+|annul\\p{L}+|ecart\\p{L}+|invalid\\p{L}+|nulle?s?)\\b`,
  `\\b(?:n|ne) (?:repet|redit)\\p{L}+ (?:pas|jamais) (?:un|une|le|la|les) (?:memes? )?${noun}\\b`,
  '^(?:les |aucun |pas de |sans )?doublons? (?:sont|est|seront|sera|n est) (?:refuse|rejete|supprime|interdit|annule|accepte|admis)\\p{L}*|^(?:aucun|pas de) doublon\\b',
  `\\bchaque \\p{L}+ (?:doit )?(?:porte|concerne|vise|designe|nomme|cite)r? (?:sur )?une? (?:${noun} (?:differente?|distincte?|nouve(?:au|lle))|autre ${noun.replace('noun', 'other')})\\b`,
  // « Les trois quartiers doivent être différents », « classez trois crèches différentes »
  `\\b(?:doi(?:t|vent)|il faut|choisi\\p{L}+|class\\p{L}+|indiqu\\p{L}+|cit\\p{L}+|demand\\p{L}+|form\\p{L}+|port\\p{L}+)\\b(?: \\p{L}+){0,3} (?:deux|trois|quatre|cinq|six|les|des|vos|leurs) ${noun}(?: (?!ne )\\p{L}+){0,3} ${different}\\b`,
  `\\b(?:deux|trois|quatre|cinq|les|des|vos) ${noun}(?: \\p{L}+){0,4} doivent (?:tou(?:te)?s )?etre (?:tou(?:te)?s )?${different}\\b`,
  // « Chacun des trois mois du trimestre apparaît une fois et une seule », « les trois mois, chacun une fois »
  `\\b(?:chaque|chacune? des|chacune? de (?:ces|vos)|tou(?:te)?s les|les) (?:${some} )?${noun}\\b(?: \\p{L}+){0,8} (?:une fois et une seule|une seule fois|exactement une fois|une fois (?:chacune?|exactement)|chacune? une (?:seule )?fois)\\b`,
  `\\bchaque ${noun}\\b(?: \\p{L}+){0,4} (?:sa|une seule|sa seule|sa propre) ligne\\b`,
  // « Jamais deux lignes pour le même mois », « le même mois ne peut pas servir sur deux lignes »
  `\\b(?:pas|jamais|ni|sans) (?:deux|plusieurs) ${line} (?:pour|sur|du|de|d|dans|avec|a) (?:une?|l |la |le )? ?(?:memes? )?${noun}\\b`,
  `\\b(?:deux|plusieurs) ${line} (?:ne|n) \\p{L}+ (?:pas |jamais )?(?:\\p{L}+ )?(?:sur |pour )?(?:la |le |l )?memes? ${noun}\\b`,
  `\\b(?:une?|les?|la|aucune?|${same}) ${noun} (?:ne|n) (?:doi\\p{L}+|peu\\p{L}+)(?: pas| jamais)? ${again}(?: (?:dans|sur|a|pour|en))? (?:deux|plusieurs|double|repete)`,
  `\\b(?:une?|les?|la) ${noun} (?:ne|n) (?:doi\\p{L}+|peu\\p{L}+) (?:pas|jamais) se repeter\\b`,
  `\\b(?:aucune?|pas de|sans) ${noun} (?:en double|repetee?|en doublon)\\b`,
].map((one) => new RegExp(one, 'u'));
/** « Une ligne par mois »: so many lines, and so many months. */
const aLineEach = /\b(?:une|1) (?:seule )?ligne (?:par|pour chaque) (?<noun>\p{L}{4,})\b/u;
/** « Vous pouvez citer deux fois le même », « pour la même formation », « si vous le voulez » */
const isElse =
  /\b(?:vous pouvez|il est possible|sauf|si vous (?:le )?(?:souhait|voul|desir)\w*|(?<!\b(?:lignes?|versements?|blocs?|cases?|listes?) )pour (?:la |le |un |une )meme|par (?:an|mois|foyer|famille|personne|enfant)|formulaires?|dossiers?)\b/;
/** « Indifférent », « Aucun autre » may stand again and again. */
const ofNone = /^(?:aucun|sans|pas|indifferent|peu importe|neant|non|autre|n importe|je ne)/;

export function checkChosenOnce({ asked, recap, page }: CheckContext): Finding[] {
  const lists = [...listsOf(asked), ...listsOf(recap)];
  if (lists.length === 0) return [];
  const texts = [...page.blocks, ...hintsOf(page.fields)];
  const all = new Set(nounsIn(texts));
  const inLines = new Set(nounsIn(texts, [aLineEach]));
  const open = lists.filter(({ name }) => ofAny.has(name));
  return lists.flatMap(({ name, fields }) => {
    const isAlone = ofAny.has(name) && open.length === 1;
    const isRuled =
      all.has(name) ||
      (inLines.has(name) && choicesOf(fields).length === fields.length) ||
      (isAlone && all.size > 0 && nounsIn(around(fields, page)).length > 0);
    return isRuled ? againIn(fields) : [];
  });
}

/** What may be chosen, without « Choisissez un mois » and « Aucun ». */
const choicesOf = ([first]: readonly Field[]): string[] =>
  (first?.options ?? []).filter((option) => {
    const words = fold(option);
    return words !== '' && !ofNone.test(words) && !/^(?:choisi|selectionn|veuillez)/.test(words);
  });

const hintsOf = (fields: readonly Field[]): string[] => fields.flatMap(({ hint }) => hint ?? []);

/** « Classez trois quartiers », over the cases of a list or under the last of them. */
function around(fields: readonly Field[], { blocks }: PageModel): string[] {
  const [first, last] = [fields[0], fields.at(-1)].map((field) => blocks.indexOf(field?.label ?? ''));
  const isSeen = first !== undefined && last !== undefined && first >= 0;
  return [...hintsOf(fields), ...(isSeen ? blocks.slice(Math.max(0, first - near), last + near) : [])];
}

/** In lines. */
const near = 3;

/** Of what each may be once; '' where the words do not say. */
const nounsIn = (texts: readonly string[], of: readonly RegExp[] = rules): string[] =>
  clausesOf(texts, longestText)
    .map(fold)
    .filter((clause) => !isElse.test(clause.replace(aLineEach, ' ')))
    .flatMap((clause) => of.map((rule) => rule.exec(clause)))
    .flatMap((found) => (found ? [stem(found.groups?.noun ?? found.groups?.other ?? '')] : []));

/**
 * « Premier souhait », « Deuxième souhait »: cases of one name but for the number, or of one name and one list, line after line.
 * What is of two people stands in two parts.
 */
function listsOf(said: readonly Field[]): { name: string; fields: Field[] }[] {
  const alike = said.flatMap((field) => {
    const isWord =
      field.options.length > 2 || ((field.kind === 'text' || isShown(field)) && field.options.length === 0);
    const name = fold(withoutBrackets(columnName(field.label)));
    const isRanked = [name, fold(rowName(field.label)), fold(field.group ?? '')].some(
      (text) => text.search(rank) >= 0,
    );
    const bare = name.replace(rank, ' ').replace(/ +/g, ' ').trim().replace(light, '');
    if (!isWord || isNumber.has(field.valueType) || bare === '' || !(isRanked || field.options.length > 2))
      return [];
    const options = isRanked ? '' : field.options.join('\n');
    return [{ key: [field.kind, bare, field.outerGroup ?? '', options].join('\n'), bare, field }];
  });
  return [...Map.groupBy(alike, ({ key }) => key).values()]
    .filter((list) => list.length > 1 && hasRoom(list.map(({ field }) => field)))
    .map((list) => ({
      name: stem(list[0]?.bare.split(' ')[0] ?? ''),
      fields: list.map(({ field }) => field),
    }));
}

const isNumber = new Set<Field['valueType']>(['amount', 'hours', 'count', 'percent']);

/** More lines than choices are of several people, or of several sorts. */
function hasRoom(fields: readonly Field[]): boolean {
  const choices = choicesOf(fields).length;
  return choices === 0 || fields.length <= choices;
}

function againIn(fields: readonly Field[]): Finding[] {
  const said = fields.map((field) => fold(textOf(field) ?? ''));
  const choices = choicesOf(fields);
  const [left, another] = choices.filter((choice) => !said.includes(fold(choice)));
  return fields.flatMap((field, at) => {
    const own = said[at] ?? '';
    const first = own.length < 3 || ofNone.test(own) ? undefined : fields[said.indexOf(own)];
    if (!first || first === field) return [];
    const named = first.label === field.label ? rowTitle(first) : first.label;
    // As many lines as choices: the one that is nowhere belongs in one of the two.
    return left !== undefined && another === undefined && fields.length === choices.length
      ? [ownFinding('same', 'problem', spotOf(field), 'same-and-left-problem', { first: named, left })]
      : [ownFinding('same', 'problem', spotOf(field), 'same-problem', { first: named })];
  });
}

/** « Versement 2 », where each line has the same cases. */
const rowTitle = ({ group, question, label }: Field): string => question ?? group ?? label;
