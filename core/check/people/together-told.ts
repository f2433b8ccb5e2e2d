/** « Bruno et moi emménageons samedi », which she wrote, and « je vis seule avec mon enfant ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { messagesSince } from '../messages/hers.ts';
import { partnerWords } from '../word-lists.ts';
import { saysAlone } from './tied-but-alone.ts';

/** « Avec quel adulte vivez-vous ? Aucun », « Qui vit avec vous ? Personne, je vis seule » */
const asksWith =
  /\b(?:qui|quel\w*|adultes?|personnes?|quelqu un)\b.*\b(?:vivez|habitez|logez|vit|habite)\b|\b(?:vivez|habitez) vous\b|\bvotre situation\b/;
const alone =
  /^(?:aucun\w*|personne|non)?\b(?:,? )?(?:je )?(?:vis|vivez|habite|suis) (?:toute? )?seule?\b|^(?:aucun\w*|personne)$|^seule?(?: avec (?:mes|mon|ma) .*)?$/;
const aName = String.raw`(\p{Lu}\p{Ll}[\p{L}'’-]+)`;
/** « Bruno et moi emménageons », « j'emménage avec Bruno », « je vis avec Bruno » */
const withSomebody = new RegExp(
  String.raw`(?<!\p{L})${aName} et moi (?:nous )?(?:emménage|vivons|habitons|allons vivre|avons emménagé)|(?<!\p{L})(?:[Jj]['’](?:emménage|habite|ai emménagé)|[Jj]e (?:vis|m['’]installe)|[Nn]ous (?:vivons|habitons)) (?:\p{Ll}+ ){0,3}avec ${aName}`,
  'u',
);
/** « Mon mari a perdu son travail, nous vivons sur mon salaire », « mon compagnon habite avec moi » */
const withPartner = new RegExp(
  `^(?=.*\\b(?:mon|ma) (?:${partnerWords})\\b).*\\b(?:nous (?:vivons|habitons)|(?:vit|habite|loge) (?:toujours |encore )?(?:avec (?:moi|nous)|chez (?:moi|nous)|ici))\\b`,
);
/** At times, or no more. */
const notThere =
  /\b(?:week|parfois|vacances|temps|depart|partie?|decede\w*|deces|mort|prison|incarcer\w*|hospital\w*|ehpad|etranger|sans)\b/;
/** « Nora, ma fille », « Karim, mon petit frère », « Nora qui a 4 ans »: nobody she is a couple with. */
const kin =
  '(?:ma|mon|notre|une?) (?:(?:petite?|grande?|jeune|seule?|demi) )?(?:fille|fils|enfant|bebe|frere|soeur|mere|pere|maman|papa|cousine?|niece|neveu|tante|oncle|grand mere|grand pere|colocataires?|coloc|amie?|proprietaire|chatt?e?|chien\\w*)';
const isKin = (name: string, words: string): boolean =>
  new RegExp(
    `\\b(?:${name}|c est) ${kin}\\b|\\b${name} (?:qui )?a \\d{1,2} (?:ans|mois)\\b|\\bnaissance\\b|\\bchez (?:ma|mon|mes)\\b`,
  ).test(words);
/** Nor a landlord, or who runs a home. */
const noPartner = new Set([
  ...['maman', 'papa', 'mamie', 'papi', 'papy', 'mme', 'madame', 'monsieur', 'mr', 'mlle'],
  ...['emmaus', 'adoma', 'coallia', 'habitat', 'caritas', 'croix', 'action', 'france'],
]);
const notSo =
  /\b(?:seule?s?|pas|plus|jamais|si|peut etre|separ\w*|quitte\w*|ex|ancien\w*|avant|etait|annul\w*|projet|souhait\w*|voudrai\w*)\b/;

const isParted =
  /\b(?:separ\w*|rupture|divorc\w*|(?:il|elle) est partie?|quitte(?:e|es|s)?|ne \p{L}+ plus|demenage de|parti vivre)\b/u;

export function checkTogetherTold({ asked, recap, page, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const answer = said.find(
    (field) =>
      stateOf(field) === 'filled' &&
      ((asksWith.test(foldAll(field.question, field.label)) && alone.test(fold(textOf(field) ?? ''))) ||
        saysAlone(field)),
  );
  if (!answer) return [];
  const children = childrenIn(page.blocks, said);
  const notes = said.filter((field) => field !== answer).flatMap(wordsOf);
  const messages = messagesSince(page, today).flatMap(({ sentences }) => sentences);
  const all = [...notes, ...messages];
  const told = all.find((sentence) => {
    const found = withSomebody.exec(sentence);
    const name = fold(found?.[1] ?? found?.[2] ?? '');
    const words = fold(sentence);
    if (withPartner.test(words)) return !notSo.test(words) && !notThere.test(words);
    return (
      name !== '' && !noPartner.has(name) && !children.has(name) && !notSo.test(words) && !isKin(name, words)
    );
  });
  // Parted since, in another of them, or by what she declares here.
  const answers = said.flatMap((field) =>
    field !== answer && stateOf(field) === 'filled' && yesNoOf(field) !== 'no'
      ? [`${field.valueType === 'date' || yesNoOf(field) ? field.label : ''} ${textOf(field)}`]
      : [],
  );
  const isOver = [...all, ...answers].some((sentence) => isParted.test(fold(sentence)));
  return told && !isOver
    ? [ownFinding('contradiction', 'problem', spotOf(answer), 'page-error-problem', { said: told })]
    : [];
}

/** « Maëlys, 3 ans », « Enfant : Gabin AUBRY », « Prénom de l'enfant : Zoé » */
function childrenIn(blocks: readonly string[], said: readonly Field[]): Set<string> {
  const aged = blocks.flatMap((block) =>
    [...block.matchAll(/(\p{Lu}\p{Ll}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?,? \(?\d{1,2} (?:ans|mois)/gu)].map(
      ([, name]) => name,
    ),
  );
  const named = blocks.flatMap((block) => /enfants?\s?:\s(\p{Lu}\p{Ll}[\p{L}'’-]+)/iu.exec(block)?.[1]);
  const inCases = said
    .filter(({ label, group }) => /\b(?:enfants?|fils|fille)\b/.test(foldAll(label, group)))
    .flatMap((field) => (textOf(field) ?? '').split(' '));
  return new Set([...aged, ...named, ...inCases].flatMap((name) => (name ? [fold(name)] : [])));
}
