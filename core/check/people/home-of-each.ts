/**
 * Who lives with her is told of each, and counted beside it: « Jules habite : chez son père », « Rose habite : chez vous », and
 * two children with her; three boxes ticked under « qui vivent avec vous », and three « vous comprise ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { bareNumber, numberIn, sortIn } from './count-said.ts';
import { childrenTicked } from './household-least.ts';
import { withHer, withoutHer } from './people-told.ts';
import { numberOf } from './rows-told.ts';

type Home = 'hers' | 'other' | 'unsure';

/** How many are told to live with her, at least and at most, of how many. */
interface Told {
  least: number;
  most: number;
  all: number;
}

export function checkHomeOfEach({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const ticked = childrenTicked(said);
  const children =
    childrenTold(said) ??
    (ticked ? { least: ticked.stated, most: ticked.stated, all: mayBeMore(page) ? 0 : ticked.all } : null);
  const people = peopleTicked(said) ?? peopleNamed(said);
  const ofAll = people && { ...people, all: mayBeMore(page) ? 0 : people.all };
  return [
    ...(children ? childrenMiscounted(children, said) : []),
    ...(ofAll ? peopleMiscounted(ofAll, said) : []),
    ...(children && !people ? peopleMiscounted({ ...children, all: 0 }, said) : []),
  ];
}

/** One whom the page does not know is told in a part of its own. */
const mayBeMore = ({ buttons, blocks, fields }: PageModel): boolean =>
  [...buttons.map(({ text }) => text), ...blocks].some((text) =>
    /\bajouter\b|\bpas dans (?:la|cette) liste\b/.test(fold(text)),
  ) ||
  fields.some(
    ({ label, valueType, value }) =>
      value.state === 'filled' && (valueType === 'name' || /\bnaissance\b/.test(fold(label))),
  );

const miscounted = (count: Field, stated: number, told: number): Finding =>
  ownFinding('count', 'problem', spotOf(count), 'count-problem', { stated: `${stated}`, told: `${told}` });

const statedIn = (field: Field): number | null => numberIn(bareNumber(textOf(field) ?? ''));

/** More than are told may be one who was not asked about, where it is more than all of those who were. */
function against(count: Field, { least, most, all }: Told): Finding[] {
  const stated = statedIn(count);
  if (stated === null) return [];
  if (stated < least) return [miscounted(count, stated, least)];
  return stated > most && stated <= all ? [miscounted(count, stated, most)] : [];
}

const theOnly = <One>([one, other]: readonly One[]): One | null => (one && !other ? one : null);

const countsChildren = /^(?:en tout |au total )?(?:combien d|nombre (?:total )?d) enfants\b/;
const atHers = /\b(?:avec|chez) (?:vous|moi)\b|\b(?:votre|mon|au|du) (?:foyer|domicile|logement|toit)\b/;
/** « À charge », one who lives elsewhere may be, and one who has grown up may not. */
const ofSomeChildren =
  /\b(?:charge|autres?|majeurs?|mineurs?|moins de|plus de|altern\w*|conjointe?|nouveau|scolaris\w*|etudiants?|handicap\w*|avant|viva(?:i|ie)nt|habita(?:i|ie)nt|vacances|week|naitre|attendus?|visite|inscri\w*|ne|n|sans)\b/;

function childrenMiscounted(told: Told, said: readonly Field[]): Finding[] {
  const count = theOnly(
    said.filter(({ label }) => {
      const words = fold(label);
      return countsChildren.test(words) && atHers.test(words) && !ofSomeChildren.test(words);
    }),
  );
  // « Enfants cochés ci-dessus »: those, and no other.
  const isOfThose = count !== null && /\bcoche\w*\b/.test(fold(count.label));
  return count ? against(count, isOfThose ? { ...told, all: Number.POSITIVE_INFINITY } : told) : [];
}

/** « Combien êtes-vous à habiter ce logement ? » has her among them. */
const howMany = /\bcombien (?:etes|serez|vivez|habitez|logez) vous\b|\bvous etes combien\b/;
/** She lives there too. */
const ofHome = /\b(?:logement|foyer|menage|domicile|maison|appartement|adresse)\b/;
const besidesHer = /\b(?:avec vous|autres?|en plus de vous|a part vous|outre vous)\b/;
const ofSomePeople = /\b(?:charge|adultes?|majeurs?|mineurs?|moins de|plus de|enfants|ne|n)\b/;

/** Of a count of people: she is told nowhere among the others. */
function peopleMiscounted(told: Told, said: readonly Field[]): Finding[] {
  const count = theOnly(
    said.filter((field) => {
      const words = fold(withoutBrackets(field.label));
      const isCount = howMany.test(words) || (sortIn(field.label) === 'personne' && statedIn(field) !== null);
      return isCount && !ofSomePeople.test(words);
    }),
  );
  if (!count) return [];
  const words = foldAll(count.label, count.hint);
  const hasNot = withoutHer.test(words) || (!withHer.test(words) && besidesHer.test(words));
  const has = !hasNot && (withHer.test(words) || howMany.test(words) || ofHome.test(words));
  const [least, most] = [has ? 1 : 0, hasNot ? 0 : 1];
  return against(count, { least: told.least + least, most: told.most + most, all: told.all + most });
}

/** « Cochez les personnes qui vivent avec vous »: she has no box among them. */
const whoLives =
  /\b(?:cochez|selectionnez|indiquez|choisissez|qui|quelles?|lesquel\w+|personnes)\b.*\b(?:viv\w+|vit|habit\w+|log\w+|resid\w+|occup\w+|emmenag\w+|demenag\w+|install\w+)\b.*\bavec vous\b/;
const ofSomeBoxes =
  /\b(?:enfants?|conjointe?|charge|adultes?|majeurs?|mineurs?|moins de|plus de|vacances|week|parfois|temporaire\w*|ne|n|plus|avant)\b/;
/** Nobody, or more than one. */
const isNoPerson =
  /^(?:aucune?|autres?|une? autre|personne|tous|toutes|oui|non|je|nous|quelqu)\b|\b(?:vous meme|moi|enfants|parents|amis|amies|freres|soeurs|proches|famille|colocataires)\b/;
const isNamed = /^(?:\p{Lu}[\p{L}'’-]+(?: |,|\(|$)|(?:votre|mon|ma) \p{L}+)/u;
const ofPartTime =
  /\b(?:altern\w*|week ?ends?|vacances|ponctuel\w*|parfois|internat|etudiante?|decede\w*|naitre|attendue?)\b/;

function peopleTicked(said: readonly Field[]): Told | null {
  const groups = Map.groupBy(
    said.filter(({ kind, question }) => kind === 'checkbox' && question !== null),
    ({ question }) => fold(question ?? ''),
  );
  const boxes = theOnly(
    [...groups].filter(([question]) => whoLives.test(question) && !ofSomeBoxes.test(question)),
  )?.[1];
  if (!boxes || boxes.some((box) => stateOf(box) === 'unread')) return null;
  const people = boxes.filter(({ label }) => isNamed.test(label) && !isNoPerson.test(fold(label)));
  const ticked = boxes.filter((box) => stateOf(box) === 'filled');
  // « Une autre personne », left unticked, is nobody.
  const isOfPeople = ticked.every((box) => people.includes(box));
  if (people.length < 2 || ticked.length === 0 || !isOfPeople) return null;
  const unsure = ticked.filter(({ label, hint }) => ofPartTime.test(foldAll(label, hint))).length;
  return { least: ticked.length - unsure, most: ticked.length, all: people.length };
}

const besidesInLine =
  /^(?:personnes? |occupants? )?(?:qui )?(?:viv\w+|habit\w+|log\w+|resid\w+) avec vous\b|^autres (?:personnes|occupants|membres)\b.*\b(?:foyer|logement|domicile|adresse)\b/;
const aFullName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*)*$/u;

/** « Personnes vivant avec vous : Yann LE GOFF (conjoint), Malo, 8 ans, et Enora »; another line may tell of more. */
function peopleNamed(said: readonly Field[]): Told | null {
  const line = theOnly(
    said.filter(({ label }) => besidesInLine.test(fold(label)) && !ofSomeBoxes.test(fold(label))),
  );
  const text = (line && textOf(line)) ?? '';
  if (ofPartTime.test(fold(text))) return null;
  const names = withoutBrackets(text)
    .replace(/,? ?\d{1,2} (?:ans|mois)/g, '')
    .split(/,| et /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isList =
    names.length > 1 && names.every((name) => aFullName.test(name) && !isNoPerson.test(fold(name)));
  return isList ? { least: names.length, most: names.length, all: 0 } : null;
}

const lives =
  /\b(?:vit|vivra|vivent|habite(?:ra|nt)?|reside(?:ra|nt)?|loge(?:ra|nt)?|domicile|residence|lieu de vie)\b/;
const notNow = /\b(?:vivait|habitait|avant|auparavant|vacances|week|souhait\w*|ecole|scolarise\w*)\b/;

/** Each child asked about by name or number, where two or more are. */
function childrenTold(said: readonly Field[]): Told | null {
  const each = said.flatMap((field) => {
    const [child, home] = [childIn(field), homeOf(field)];
    return child !== null && home !== null ? [{ child, home }] : [];
  });
  const isEachOnce = new Set(each.map(({ child }) => child)).size === each.length;
  if (each.length < 2 || !isEachOnce) return null;
  const least = each.filter(({ home }) => home === 'hers').length;
  const unsure = each.filter(({ home }) => home === 'unsure').length;
  return { least, most: least + unsure, all: each.length };
}

const aWord = /\p{Lu}[\p{L}'’-]+/gu;
const noName =
  /^(?:ou|une?|les|quel(?:le)?|nombre|combien|pour|chez|avec|lieu|residence|domicile|qui|votre|vos|mon|ma|mes|est|habite|vit|reside|loge|enfants?|date|l enfant|actuellement|depuis|adresse)$/;

/** The name or the number of the child whose home is asked for; null where it is of somebody else, or of several. */
function childIn({ label, question, group, outerGroup = '', heading, options }: Field): string | null {
  const over = [question, group, outerGroup, heading].map((name) => name ?? '');
  const words = fold([label, question, group].join(' '));
  if (!lives.test(words) || notNow.test(words)) return null;
  const isOfChildren =
    over.some((name) => /\benfants?\b/.test(fold(name))) ||
    [label, ...options].some((text) =>
      /\b(?:son|sa|l autre) (?:pere|mere|papa|maman|parent)\b|\benfant\b/.test(fold(text)),
    );
  if (!isOfChildren) return null;
  const number = [label, ...over].map((name) => numberOf('enfant', name)).find((one) => one !== null);
  if (number) return number;
  // « Jules et Rose habitent » is of both.
  if (/\bet\b/.test(fold(label))) return null;
  const own = namesIn(label);
  if (own.length > 0) return own.join(' ');
  const isOfAdult = /\b(?:conjointe?|concubine?|partenaire|pere|mere|parent|ex)\b/.test(fold(label));
  return !isOfAdult && aName.test(group ?? '') ? namesIn(group ?? '').join(' ') || null : null;
}

const namesIn = (text: string): string[] =>
  (text.match(aWord) ?? []).map(fold).filter((word) => !noName.test(word));
/** « Jules », « Jules FABRE, 9 ans » */
const aName = /^\p{Lu}\S+(?: \p{Lu}\S+)?(?:,| \(|$)/u;

const withHerNow =
  /^(?:toujours |uniquement |seulement |habituellement |tout le temps |en permanence |entierement |exclusivement )?(?:avec|chez|a) (?:vous|moi|nous|votre (?:domicile|foyer)|mon (?:domicile|foyer))\b/;
const withOther =
  /^(?:toujours |uniquement |seulement |habituellement |tout le temps |en permanence |entierement |exclusivement )?(?:avec|chez) (?:(?:son|sa|le|la|l) ?(?:autre )?(?:pere|mere|papa|maman|parent)|(?:mon|ma|votre) ex|m|mme|monsieur|madame)\b/;
const inTurn =
  /\b(?:altern\w*|moitie|(?<!toute la )semaines?|partag\w*|tour a tour|deux parents|parfois|chacun|et (?:chez|avec)|vacances|week)\b/;

function homeOf(field: Field): Home | null {
  const [label, answer] = [fold(field.label), fold(textOf(field) ?? '')];
  if (isYesNo(field)) {
    if (!/\b(?:avec|chez) (?:vous|moi)\b/.test(label) || inTurn.test(label)) return null;
    // « Vit-elle toujours avec vous ? Non » may be of one who is there half of the time.
    const answers = { yes: 'hers', no: /\btoujours\b/.test(label) ? 'unsure' : 'other' } as const;
    const said = yesNoOf(field);
    return said === 'yes' || said === 'no' ? answers[said] : null;
  }
  if (answer === '' || answer.length > longestAnswer) return null;
  if (inTurn.test(answer)) return 'unsure';
  if (withHerNow.test(answer)) return 'hers';
  // « En internat », « dans un logement étudiant »: she may have them with her all the same.
  return withOther.test(answer) ? 'other' : field.options.length > 1 ? 'unsure' : null;
}

const longestAnswer = 60;
