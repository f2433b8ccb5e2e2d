/** « Chaque quartier ne peut figurer qu'une fois », and the same one as first and as third choice. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf, longestText } from '../sentences.ts';

const rank =
  /\b(?:\d{1,2}(?:er|ere|nd|nde|e|eme)?|premiers?|premieres?|deuxiemes?|seconde?s?|troisiemes?|quatriemes?|cinquiemes?|no|n|numero|rang)\b/g;
const light = /^(?:(?:votre|vos|mon|ma|mes|le|la|les|l|un|une|de|d|du|des|en) ?)+/;
const ofAny = new Set(['souhait', 'voeu', 'choix', 'preference', 'priorite', 'option'].map(stem));

const twice = '(?:(?:deux|trois|plusieurs) fois|plus d une fois)';
const same = '(?:les? |la |l )?memes?';
const different = '(?:differente?s?|distincte?s?)';
const noun = '(?<noun>\\p{L}{4,})';
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
].map((one) => new RegExp(one, 'u'));
/** « Vous pouvez citer deux fois le même », « pour la même formation », « si vous le voulez » */
const isElse =
  /\b(?:vous pouvez|il est possible|sauf|si vous (?:le )?(?:souhait|voul|desir)\w*|pour (?:la |le |un |une )meme|par (?:an|mois|foyer|famille|personne|enfant)|formulaires?|dossiers?)\b/;
/** « Indifférent », « Aucun autre » may stand again and again. */
const ofNone = /^(?:aucun|sans|pas|indifferent|peu importe|neant|non|autre|n importe|je ne)/;

export function checkChosenOnce({ asked, page }: CheckContext): Finding[] {
  const lists = listsOf(asked);
  if (lists.length === 0) return [];
  const all = new Set(nounsIn([...page.blocks, ...hintsOf(page.fields)]));
  const open = lists.filter(({ name }) => ofAny.has(name));
  return lists.flatMap(({ name, fields }) => {
    const isAlone = ofAny.has(name) && open.length === 1;
    const isRuled = all.has(name) || (isAlone && all.size > 0 && nounsIn(around(fields, page)).length > 0);
    return isRuled ? againIn(fields) : [];
  });
}

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
const nounsIn = (texts: readonly string[]): string[] =>
  clausesOf(texts, longestText)
    .map(fold)
    .filter((clause) => !isElse.test(clause))
    .flatMap((clause) => rules.map((rule) => rule.exec(clause)))
    .flatMap((found) => (found ? [stem(found.groups?.noun ?? found.groups?.other ?? '')] : []));

/** « Premier souhait », « Deuxième souhait »: cases of one name but for the number. */
function listsOf(asked: readonly Field[]): { name: string; fields: Field[] }[] {
  const ranked = asked.flatMap((field) => {
    const isWord = field.options.length > 2 || (field.kind === 'text' && field.options.length === 0);
    const name = fold(withoutBrackets(columnName(field.label)));
    const isRanked = isWord && [name, fold(field.group ?? '')].some((text) => text.search(rank) >= 0);
    const bare = name.replace(rank, ' ').replace(/ +/g, ' ').trim().replace(light, '');
    return isRanked && bare !== '' ? [{ key: `${field.kind} ${bare}`, bare, field }] : [];
  });
  return [...Map.groupBy(ranked, ({ key }) => key).values()]
    .filter(({ length }) => length > 1)
    .map((list) => ({
      name: stem(list[0]?.bare.split(' ')[0] ?? ''),
      fields: list.map(({ field }) => field),
    }));
}

function againIn(fields: readonly Field[]): Finding[] {
  const said = fields.map((field) => fold(textOf(field) ?? ''));
  return fields.flatMap((field, at) => {
    const own = said[at] ?? '';
    const first = own.length < 3 || ofNone.test(own) ? undefined : fields[said.indexOf(own)];
    return first && first !== field
      ? [ownFinding('same', 'problem', spotOf(field), 'same-problem', { first: first.label })]
      : [];
  });
}
