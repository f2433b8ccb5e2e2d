/** « Avez-vous un véhicule ? Non », or « Je n'ai pas d'enfant à charge », beside a case that tells about it all the same. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import {
  denies,
  initialTextOf,
  isYesNo,
  stateOf,
  tellsNothing,
  textOf,
  yesNoOf,
} from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';

/** To have something, not to have changed it, nor another one. */
const asksIfHad =
  /^(?:avez vous(?: actuellement| deja)?(?: beneficie d| beneficie de| obtenu)?|disposez vous|possedez vous|detenez vous|beneficiez vous|utilisez vous|etes vous couverte? par|faites vous l objet)(?: (?:par|d|de))? (?:une?|des|cette|ce|cet|la|l) (.+)$/;
const saysHasNone =
  /\b(?:aucune?|pas (?:de|d)|n a(?:i|vons)? jamais (?:eu|beneficie) (?:de|d)(?: cette| ce)?) (.+)$/;
const another =
  /\b(autres?|nouve\w*|anciens?|ancienne?s?|precedente?s?|dernie\w*|futur\w*|prevu\w*|souhait\w*|recherch\w*|demandeur\w*|change\w*|suite)\b/;

/** What adds nothing to the thing named. */
const light = new Set(
  'moteur actuel personn cours un une par ou et a en de du d l la le les votre vos mon ma mes ce cette au aux avec'.split(
    ' ',
  ),
);
const stemsOf = (words: string): string[] =>
  words
    .split(' ')
    .filter((word) => word.length > 2)
    .map(stem)
    .filter((word) => !light.has(word));

/** Of a thing that one has: « Nom de la mutuelle »; its end, or what is wished for, may well be told without it. */
const ofOneHad = new Set(
  'nom noms prenom prenoms numero immatriculation marque modele puissance plaque organisme quel quelle annee date delivrance obtention obtenu beneficie eu vous avez couvre complementaire assurance compagnie etablissement cabinet premier jour'
    .split(' ')
    .map(stem),
);

/** Further off, a case is about something else. */
const near = 6;

export function checkDenied({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const titleOf = plainLineOver(page);
  return said.flatMap((field, at) => {
    const thing = deniedBy(field);
    const left = leftBy(field);
    if (thing.length === 0 && left.length === 0) return [];
    const given = said
      .slice(Math.max(0, at - near), at + 1 + near)
      .find(
        (other) =>
          other !== field &&
          isBeside(field, other) &&
          ((thing.length > 0 && tellsOf(thing, other)) ||
            (left.length > 0 && fillsIn(left, field, other, titleOf(other)))),
      );
    return given
      ? [ownFinding('contradiction', 'problem', spotOf(given), 'answers-apart', { first: wordsOf(field) })]
      : [];
  });
}

/** The stems of what is said not to be had. */
function deniedBy(field: Field): string[] {
  const answer = fold(textOf(field) ?? '');
  const words = fold(wordsOf(field));
  if (another.test(words)) return [];
  const asks = asksIfHad.exec(fold(field.label))?.[1];
  if (isYesNo(field) && yesNoOf(field) === 'no' && asks !== undefined) return stemsOf(asks);
  const isChosen = field.options.length > 1 || isShown(field);
  const isTicked = field.kind === 'checkbox' && stateOf(field) === 'filled' && field.valueType !== 'consent';
  const none = isChosen
    ? saysHasNone.exec(answer)?.[1]
    : isTicked
      ? saysHasNone.exec(fold(field.label))?.[1]
      : undefined;
  // « Aucun de ces cas », « Aucune autre ».
  return none === undefined || /^(de|d) /.test(none) ? [] : stemsOf(none).slice(0, 3);
}

/** « Prénom de votre enfant à charge » : a name, a day, a number, of that thing and no other. */
function tellsOf(thing: readonly string[], field: Field): boolean {
  const label = fold(field.label);
  if (isYesNo(field) || field.kind === 'checkbox' || field.valueType === 'amount' || another.test(label))
    return false;
  if (stateOf(field) !== 'filled' || tellsNothing(field) || deniedBy(field).length > 0) return false;
  const own = stemsOf(label);
  const others = own.filter((one) => !thing.includes(one));
  return (
    others.length > 0 && others.every((one) => ofOneHad.has(one)) && thing.every((one) => own.includes(one))
  );
}

/** « Je ne souhaite pas désigner de », « Je n'ai pas encore reçu mon », « Je n'ai détenu ni utilisé aucun » */
const leaves =
  /\b(?:ne (?:souhait\w+|veux|desire|connais|sais) pas(?: encore)?|n (?:ai|avons) pas(?: encore)?|n (?:ai|avons)(?: \p{L}+ ni)?|ne (?:possede|detiens|designe|choisis|indique|nomme|communique)(?: pas)?)(?: (?:designer|nommer|choisir|declarer|ajouter|donner|communiquer|indiquer|renseigner|fournir|preciser|inscrire|joindre|choisi|trouve|recu|designe|obtenu|detenu|souscrit|utilise))? (?:de|d|une?|la|le|l|mon|ma|mes|les|aucune?) (.+)$/u;
/** « Je ne souhaite pas indiquer d'autre adresse », « … que mon numéro soit communiqué » */
const notLeft = /\b(autres?|que|qui|seule?|plus|change\w*|actuel\w*|ancien\w*)\b/;

const ofNothing = new Set('numero nom prenom date code annee jour postal'.split(' ').map(stem));

/** The stems of what is said to be left out, or not to be had yet. */
function leftBy(field: Field): string[] {
  const { kind, label, valueType, options } = field;
  const isTicked = kind === 'checkbox' && stateOf(field) === 'filled' && valueType !== 'consent';
  const words = isTicked ? label : options.length > 1 ? (textOf(field) ?? '') : '';
  // « …, ma caisse gère ma complémentaire »: the reason.
  const [said = ''] = words.split(/[:;,.(]|\s(?:car|mais|pour|parce)\s/u);
  const thing = leaves.exec(fold(said))?.[1];
  const left = thing === undefined || notLeft.test(fold(said)) ? [] : stemsOf(thing);
  // « Je n'ai pas de numéro » may be of any.
  return left.every((one) => ofNothing.has(one)) ? [] : left;
}

/** What adds nothing to the name of what is filled in: « Mutuelle désignée », « Nouvelle adresse : numéro et voie ». */
const ofDetail = new Set(
  [...ofOneHad].concat(
    'nombre designee choisie retenue voie rue pays adherent postal code contrat etabli'.split(' ').map(stem),
  ),
);
/** A town may be known before the address; a day may be that of something else. */
const mayBeKnown = new Set(['city', 'postal-code', 'country', 'date', 'phone', 'email']);

/** Whether a case is about that thing: by its name, by the part it shares with what is ticked, or by the line over it. */
function fillsIn(left: readonly string[], box: Field, field: Field, title: string): boolean {
  const { kind, label, group, valueType } = field;
  const said = fold(textOf(field) ?? '');
  if (isYesNo(field) || kind === 'checkbox' || said === '' || tellsNothing(field) || denies(said))
    return false;
  // A list without an empty choice shows its first one.
  if (kind === 'select' && initialTextOf(field) === textOf(field)) return false;
  // « Activité : retraitée » tells that there is none.
  if (/^(retraitee?|etudiante?|demandeu\w+|au chomage|inconnue?|je ne)\b/.test(said)) return false;
  const own = stemsOf(fold(label));
  const isDetail = own.every((one) => left.includes(one) || ofDetail.has(one));
  const isOf = (name: string): boolean => left.every((one) => stemsOf(fold(name)).includes(one));
  if (!isDetail || valueType === 'amount' || notLeft.test(fold(label))) return false;
  const isInPart = group !== null && [box.group, box.label].includes(group) && isOf(group);
  return isOf(label) || (isInPart && !mayBeKnown.has(valueType)) || isOf(title);
}

const longestTitle = 80;
/** « Si vous n'avez pas de numéro fiscal : » */
const isSentence = /\b(si|sinon|pas|sans|vous|seulement)\b/;

/** The plain line right over the name of a case. */
function plainLineOver({ blocks, fields }: PageModel): (field: Field) => string {
  const labels = new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  return ({ label }) => {
    const line = blocks[blocks.indexOf(label) - 1] ?? '';
    return labels.has(fold(line)) || line.length > longestTitle || isSentence.test(fold(line)) ? '' : line;
  };
}

function isBeside(field: Field, other: Field): boolean {
  return field.heading === other.heading && isSamePerson(personOf(field), personOf(other));
}

const wordsOf = (field: Field): string =>
  field.kind === 'checkbox' ? field.label : `${field.label} ${textOf(field) ?? ''}`;
