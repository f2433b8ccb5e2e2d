/**
 * « Karim touche depuis le 01/11/2026 une pension d'invalidité », « unis par le mariage », « dort à l'internat », which the page tells,
 * and « Rente d'accident du travail », « Fin de vie en concubinage », « Demi-pensionnaire » chosen, where the right one is offered.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, isYesNo, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { firstNames } from '../papers/first-names.ts';
import { linesFromTitle } from '../part-over.ts';
import { linesOf } from '../people/lines-of-page.ts';
import { sorts, waysIn } from '../people/ways-to-be.ts';
import { isHers, personOf } from '../who-and-when.ts';
import { childWords, formerWords, herPartner } from '../word-lists.ts';
import { mayBeWrong } from './known-work.ts';

/** What is the same in several words. */
const families: [name: string, words: RegExp][] = [
  ['interne', /\b(?:internes?|internats?|(?<!\bdemi )pensionnaires?|en pension complete)\b/g],
  ['demi', /\bdemi pension(?:naires?)?\b/g],
  ['externe', /\bextern(?:e|es|at)\b/g],
  ['mariage', /\b(?:mariages?|mariee?s?|epoux|epouses?)\b/g],
  ['pacs', /\b(?:pacs|pacsee?s?|pacte civil(?: de solidarite)?)\b/g],
  ['concubinage', /\b(?:concubin\w*|union libre|vie maritale|maritalement)\b/g],
  ['divorce', /\bdivorc\w*/g],
  ['veuvage', /\bveu(?:f|ve|vage)s?\b/g],
  ['cdi', /\b(?:cdi|duree indeterminee)\b/g],
  ['cdd', /\b(?:cdd|duree determinee)\b/g],
  ['interim', /\b(?:interim\w*|travail temporaire)\b/g],
  ['apprenti', /\bapprenti\w*/g],
  ['saison', /\bsaisonni\w*/g],
  ['location', /\b(?:locataires?|en location)\b/g],
  ['propriete', /\b(?:proprietaires?|accession)\b/g],
  ['heberge', /\bheberg\w*/g],
  ['licenciement', /\blicenci\w*/g],
  ['demission', /\bdemissi\w*/g],
  ['rupture conventionnelle', /\brupture conventionnelle\b/g],
  ['partiel', /\btemps partiel\b/g],
  ['plein', /\btemps (?:plein|complet)\b/g],
];
/** Words of any choice: what is over, how it is called. */
const hollow = new Set(
  'dans avec pour chez sous sans mais vous votre vos mon mes elle nous leur fin vie fait rupture separation dissolution pension pensions contrat regime nature type titre autre autres recue recues percue versee montant travail france service services aide aides allocation allocations indemnite indemnites revenu revenus droit droits droite compte personne personnes actuelle actuel'.split(
    ' ',
  ),
);

/** By its families and its long words, without the endings of gender and number. */
function keysIn(text: string): Set<string> {
  let words = fold(text.replace(/\(e\)(?:\(s\))?|\(e?s\)|·e(?:·s)?/giu, ''));
  const keys = new Set<string>();
  for (const [name, pattern] of families) {
    const without = words.replace(pattern, ' ');
    if (without !== words) keys.add(name);
    words = without;
  }
  for (const word of words.split(' '))
    if (word.length > 3 && !hollow.has(word) && !/^\d/.test(word))
      keys.add(word.replace(/(?:ee?s?|s|x)$/u, ''));
  return keys;
}

/** The nature of something that is so, and no wish of hers, nor what may have changed since the page knew it. */
const asksWhat =
  /\b(?:natures?|regimes?|types?|sortes?|titre|categorie|forme|contrat|motif|cause|raison|mode de garde|union)\b/;
const ofWish =
  /\b(?:souhait\w*|prefer\w*|voulez|desirez|demand\w*|document\w*|justificatif\w*|attestations?|certificats?|bulletins?|fiches?|pieces?|papiers?|envoi\w*|paiement|reglement|versement|livraison|contact\w*|message|courrier|formules?|options?|serez|sera|lien|enfant concerne|eleve concerne|lequel|laquelle|arrets? de (?:montee|descente|bus|car)|jours?|horaires?|ligne|adresse|commune|nationalite|langue|civilite)\b/;
const isNew =
  /\b(?:nouve\w+|futur\w*|prochain\w*|desormais|devien\w*|souhait\w*|recherch\w*|demandee?s?|repris\w*|apres)\b/;
const ofChange = /\b(?:chang\w*|modif\w*|demenag\w*|signaler|reprise)\b/;
const ofMoney =
  /\b(?:ressources?|revenus?|pensions?|sommes?|montants?|allocations?|prestations?|indemnites?)\b/;
/** Asked of what ends: what it was stands in the file. */
const ofParting = /\b(?:separation|rupture|union|fin)\b/;

/** Said of a case, and not to everybody: of her, of one who is named, by who knows it. */
const aFact =
  /\b(?:depuis|(?:touche|percoit|recoit|dort|loge|vit|mange|travaille|est|a|ont|sont)(?:nt)?|etes|avez|unie?s?|inscrite?|enregistree?|connue?s?|vous verse)\b/;
const ofCase =
  /\b(?:vous|votre|vos|dossiers?|fiche|jugement|signee?|signale\w*|indique\w*|informe\w*|transmi\w*|declaree?|a declare|recue?s?|enregistree?|connue?s?|notifiee?|inscrite?|survenue?)\b/;
const ofAll =
  /\b(?:les|aux|des) (?:eleves|personnes|pensions|rentes|retraites|allocataires|assure\w*|titulaires|beneficiaires|salarie\w*|contrats|internes|externes|demi pensionnaires|conjoints|couples|epoux|parents|familles)\b/;
const aRule = new RegExp(
  String.raw`\b(?:${formerWords}|si|sinon|ou|lorsqu\w*|quand|selon que|depend\w*|pour (?:les|un|une|le|la|tout|toute)|doi(?:t|vent)|peu(?:t|vent)|pouvez|devez|faut|choisissez|indiquez|cochez|precisez|selectionnez|declarez|joignez|exemple|sauf|hors|n|ne|non|pas|plus|aucune?|ni|jamais|sans|avant|jusqu|etai\w+|etiez|aviez|avait|sera|serez|seront|souhait\w*|demand\w*|futur\w*|prochain\w*|termine\w*|autres?|chaque|tous|toutes)\b`,
);

/** A sentence that says one of the options, and none of the others. */
interface Said {
  option: string;
  line: string;
}

const mostOptions = 12;

export function checkChoiceTold(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const titles = [page.title, ...page.headings.map(({ text }) => text)];
  const isOfChange = titles.some((text) => ofChange.test(fold(text)));
  if (mayBeWrong(asked)) return [];
  return asked.flatMap((field) => {
    const chosen = textOf(field) ?? '';
    const label = foldAll(field.label, field.question);
    const isOfKind =
      field.options.length > 1 &&
      field.options.length <= mostOptions &&
      field.options.includes(chosen) &&
      field.kind !== 'checkbox' &&
      !isYesNo(field) &&
      !field.options.every((option) => aFullName.test(option)) &&
      (!isOfWays(field) || ofParting.test(label)) &&
      !ofWish.test(label) &&
      !isNew.test(foldAll(field.label, field.question, field.group, field.heading)) &&
      (!isOfChange || ofParting.test(label));
    if (!isOfKind) return [];
    const keysOf = ownKeys(field);
    if ((keysOf.get(chosen)?.size ?? 0) === 0) return [];
    const alike = asked.filter(
      (one) => one.label === field.label || one.options.join() === field.options.join(),
    );
    const own = alike.length > 1 ? new Set(linesFromTitle(field.group, field, page.blocks)) : null;
    const said = telling(context).flatMap((line): Said[] => {
      const isHere = own === null || [...own].some((block) => block.includes(line));
      const isOfIt = isHere && isOfSame(field, line, context) && isOfItsSum(field, line, asked);
      const isOver = isPast(line, context) && !ofParting.test(label);
      return isOfIt && !isOver
        ? saidIn(line, keysOf).filter(({ option }) => asksWhat.test(label) || isOfFamily(keysOf.get(option)))
        : [];
    });
    const [first] = said;
    return first && first.option !== chosen && said.every(({ option }) => option === first.option)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: first.line })]
      : [];
  });
}

const isOfFamily = (keys: ReadonlySet<string> | undefined): boolean =>
  [...(keys ?? [])].every((key) => families.some(([name]) => name === key));

/** « Du 02/02/2026 au 30/04/2026 » */
function isPast(line: string, { today }: CheckContext): boolean {
  const [, ...ends] = datesIn(line);
  const last = /\b(?:du|au)\b/iu.test(line) ? ends.at(-1) : undefined;
  return last !== undefined && isBefore(last, today);
}

/** Of money, the page tells the very sum that is written beside the choice. */
function isOfItsSum(field: Field, line: string, asked: readonly Field[]): boolean {
  const beside = asked.flatMap((one) => (one.group === field.group ? (centsOf(one) ?? []) : []));
  const told = sumsIn(line);
  if (!ofMoney.test(foldAll(field.label, field.question))) return true;
  return told.some((cents) => beside.includes(cents));
}

/** « Célibataire », « Locataire »: what she is, told by the page in its own ways, see situation-told.ts. */
const isOfWays = ({ options }: Field): boolean =>
  sorts.some(
    ({ ways }) => options.filter((option) => waysIn(ways, option).length > 0).length * 2 >= options.length,
  );
const aFullName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u;

/** What each option has that no other one has, nor the question. */
function ownKeys({ label, question, options }: Field): Map<string, Set<string>> {
  const asked = keysIn(`${label} ${question ?? ''}`);
  const all = options.map((option): [string, Set<string>] => [option, keysIn(option)]);
  return new Map(
    all.map(([option, keys]) => [
      option,
      new Set(
        [...keys].filter(
          (key) => !asked.has(key) && all.every(([other, more]) => other === option || !more.has(key)),
        ),
      ),
    ]),
  );
}

/** All of the one option that it says; any word of a second one, or of the one chosen, and nothing is sure. */
function saidIn(line: string, keysOf: ReadonlyMap<string, ReadonlySet<string>>): Said[] {
  const told = keysIn(line);
  const touched = [...keysOf].filter(([, keys]) => [...keys].some((key) => told.has(key)));
  const [only, another] = touched;
  if (!only || another) return [];
  const [option, keys] = only;
  return [...keys].every((key) => told.has(key)) ? [{ option, line }] : [];
}

function telling({ page }: CheckContext): string[] {
  const ofTitles = new Set([page.title, ...page.headings.map(({ text }) => text)].map(fold));
  const { sentences, inTwo } = linesOf(page);
  const rows = new Set(inTwo.map(([name, text]) => `${name} : ${text}`));
  return [...new Set([...sentences, ...rows])].filter((line) => {
    const words = fold(line);
    return (
      !line.trim().endsWith('?') &&
      !ofTitles.has(words) &&
      !aRule.test(words) &&
      !ofAll.test(words) &&
      (aFact.test(words) || datesIn(line).length > 0 || rows.has(line)) &&
      (ofCase.test(words) || rows.has(line) || firstNamesIn(line).length > 0)
    );
  });
}

const firstNamesIn = (text: string): string[] =>
  (text.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu) ?? [])
    .map(fold)
    .filter((name) => firstNames.has(name));

const ofChild = new RegExp(String.raw`\b(?:votre|vos|mon|ma|mes) (?:${childWords})\b`);

/** Not of another than the one whom the case is of. */
function isOfSame(field: Field, line: string, { asked, page }: CheckContext): boolean {
  const words = fold(line);
  if (isHers(field) && (herPartner.test(words) || ofChild.test(words))) return false;
  if (personOf(field).role !== 'you' && /\bvous (?:etes|percevez|touchez|vivez)\b/.test(words)) return false;
  const told = firstNamesIn(line);
  // « Personne concernée : Karim OUARAB », chosen beside it
  const people = asked.filter(
    (one) => one.group === field.group && one.options.some((option) => aFullName.test(option)),
  );
  const titles = [field.label, field.question, field.group, field.outerGroup];
  const own = [...people.map(textOf), ...titles].flatMap((text) => firstNamesIn(text ?? ''));
  if (told.length === 0) return own.length === 0;
  if (own.length > 0) return told.every((name) => own.includes(name));
  // Of the two, or the only one of whom the page speaks.
  const named = new Set(page.blocks.flatMap(firstNamesIn));
  return ofParting.test(foldAll(field.label, field.question)) || named.size === 1;
}
