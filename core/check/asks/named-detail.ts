/** « Nom de la mutuelle », right after « Avez-vous une mutuelle ? »: a case that says nothing but of what is asked there. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import {
  denies,
  isMarkedOptional,
  isYesNo,
  stateOf,
  tellsNothing,
  textOf,
  yesNoOf,
} from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { changeOf } from '../answers/changed.ts';
import { over } from '../answers/no-but-given.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isForSome, ofDetail } from './if-yes.ts';
import {
  asksNothing,
  isDenied,
  isOnlyAsked,
  isOpenEnd,
  isOtherColumn,
  ofNo,
  openedBy,
  questionsOf,
} from './yes-needs.ts';

/** What a detail may be called, of whatever it is. */
const head =
  /^(?:(?:le |la |les |l |son |sa |ses |quel est le |quelle est la |indiquez (?:le |la |l ))?(?:noms?|prenoms?|numeros?|n|no|intitules?|libelles?|adresse|telephone|types?|natures?|organismes?|etablissements?|immatriculation|plaque|taux|pays|coordonnees|references?|nombre|combien|dates?|precise[rz]|precisions?|description|details?|montants?)\b)/;
/** « À quoi ? », « Lesquelles ? » */
const asksWhich = /^(?:d |de |avec |chez |a )?(?:lequel|laquelle|lesquel(?:le)?s|quoi|qui)$/;
/** « Dans quel pays ? »; a reason is asked after a « Non » as well. */
const asksOfWhat =
  /^(?:a|dans|de|par|avec|chez|pour|en) quel(?:le)?s? (?!raisons?\b|motifs?\b|titre\b|cause\b)\p{L}+$/u;
const light =
  /^(?:de|du|des|d|la|le|les|l|un|une|et|ou|a|au|aux|votre|vos|mon|ma|mes|son|sa|ses|leur|leurs|ton|ta|tes|ces?|cet|cette|en|est|quel|quelle|complete?s?|exacte?s?|total|mensuel|reconnue?|concernee?s?|personne|qui|vous)$/;
/** « Numéro de contrat d'assurance »: of the insurance. */
const plain = /^(?:contrat|police|adherente?|dossier|carte|service)$/;
/** Each with what stands for it in the name of a case. */
const goesWith: [RegExp, RegExp][] = [
  [/\b(?:travaill\w*|activite|emploi)\b/, /^(?:nom de (?:l |votre |son ))?employeur$/],
  [/\b(?:vehicules?|voitures?)\b/, /^(?:numero d )?immatriculation\b|^plaque\b/],
  [
    /\b(?:chang\w+|modifi\w+|nouve\w+)\b.*\b(?:comptes?|banques?|bancaires?|rib|iban)\b/,
    /^(?:votre |le |mon )?(?:nouve\w+ )?(?:numero d )?iban$/,
  ],
  [
    /\b(?:demenage\w*|chang\w+ (?:d |de )(?:adresse|logement|domicile))\b/,
    /^(?:votre |ma )?nouvelle adresse\b/,
  ],
  [/\b(?:etranger|hors de france)\b/, /^(?:dans quel |nom du )?pays\b/],
  [
    /\b(?:tutelle|curatelle)\b/,
    /^(?:nom|coordonnees) (?:du |de la |de votre )?(?:tuteur|tutrice|curateur|curatrice)\b/,
  ],
  [
    /\bgarde(?:r|e)\b.*\benfants?\b/,
    /^(?:nom|coordonnees) (?:de |la |l |du )*(?:assistante?|nourrice|creche|garde)\b/,
  ],
  [/\b(?:handicap\w*|invalidite)\b/, /^taux\b/],
  [
    /\b(?:en location|loue\w*|locati(?:fs?|ves?)|foncie?r\w*)\b/,
    /^(?:montant )?(?:des |du |total des )?(?:loyers?|fermages?|revenus? (?:fonciers?|locatifs?))\b/,
  ],
  [
    /\b(?:epargne|placements?|livrets?|capitaux|actions|obligations|titres|assurances? vie)\b/,
    /^(?:montant )?(?:des |total des )?(?:interets?|dividendes?|plus values?|coupons?)\b/,
  ],
  [/\b(?:vend\w*|cede\w*)\b/, /^(?:prix|montant) (?:de )?(?:la )?(?:vente|cession)\b/],
  [
    /\battendez vous un (?:enfant|bebe)\b|\benceinte\b/,
    /^(?:date|mois) (?:prevue? )?(?:de |d |du |pour |l |la )*(?:accouchement|terme|naissance)\b/,
  ],
];

/** The words of a name after its head, and those of the question. */
const wordsOf = (text: string): string[] =>
  fold(withoutBrackets(text))
    .split(' ')
    .filter((word) => word !== '' && !light.test(word));

/** « Boursier » and « bourse », « séparés » and « séparation » are of one thing. */
const sharedLetters = 5;
const isLike = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= sharedLetters && one.slice(0, sharedLetters) === other.slice(0, sharedLetters));

/** « Loyers encaissés », of « Possédez-vous un logement en location ? » */
export const isOfThatThing = (question: Field, { label }: Field): boolean =>
  goesWith.some(
    ([what, detail]) => what.test(fold(question.label)) && detail.test(fold(withoutBrackets(label))),
  );

/** Whether the name of a case speaks of what is asked, and of nothing else. */
export function isNamedDetail(question: Field, asked: Field): boolean {
  const [asks, name] = [question.label, withoutBrackets(asked.label)].map(fold) as [string, string];
  if (asksWhich.test(name) || asksOfWhat.test(name) || isOfThatThing(question, asked)) return true;
  const found = head.exec(name);
  const words = wordsOf(found ? name.slice(found[0].length) : '');
  const strong = words.filter((word) => !plain.test(word));
  const own = wordsOf(asks);
  return (
    words.length > 0 &&
    (strong.length > 0 ? strong : words).every((word) => own.some((one) => isLike(one, word)))
  );
}

const written = new Set(['text', 'textarea', 'number', 'date', 'select', 'combobox']);
const isOfPart = (question: Field, { group, heading }: Field): boolean =>
  heading === question.heading && (group === question.group || group === question.label);

/** The cases right after a question that are its details, up to the first that is not. */
function detailsAfter(question: Field, following: readonly Field[]): Field[] {
  const end = following.findIndex(
    (field) =>
      !written.has(field.kind) ||
      isYesNo(field) ||
      !isOfPart(question, field) ||
      isOtherColumn(question, field) ||
      !isNamedDetail(question, field),
  );
  return end < 0 ? [...following] : following.slice(0, end);
}

/** More cases than that are no detail of one answer. */
const mostDetails = 8;

export function checkNamedDetail({ asked, procedure, caseOf }: CheckContext): Finding[] {
  if (!procedure) return [];
  const known = questionsOf(procedure);
  // Where other cases to write in are marked, those that are not may stay empty.
  const isMarked = asked.some(({ required, kind }) => required && (kind === 'text' || kind === 'textarea'));
  return asked.flatMap((question, at) => {
    if (!isYesNo(question) || isMarkedOptional(question)) return [];
    const following = asked.slice(at + 1, at + 1 + mostDetails);
    const details = detailsAfter(question, following);
    const answer = yesNoOf(question);
    if (answer === 'yes')
      return (isMarked ? [] : details)
        .filter(
          (field) =>
            isLeft(question, field, following) &&
            !isToldOtherwise(question, field, details) &&
            !(fold(field.label).endsWith('employeur') && asked.some(isOwnBoss)),
        )
        .map((field) => ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem'));
    if (answer === 'no')
      return details
        .filter(
          (field) =>
            !known.has(caseOf.get(question.id) ?? '') &&
            isGiven(field) &&
            changeOf(field) !== 'kept' &&
            leavesNoRoom(question, field),
        )
        .map((field) => over(spotOf(field), question));
    const given = [...details, ...openedBy(question, following).slice(0, 1)].some(
      (field) => isGiven(field) && changeOf(field) !== 'kept',
    );
    return answer === 'empty' && given && !question.required
      ? [ownFinding('required', 'problem', spotOf(question), 'required-choice')]
      : [];
  });
}

function isLeft(question: Field, field: Field, following: readonly Field[]): boolean {
  const asks = fold(question.label);
  return (
    stateOf(field) === 'empty' &&
    !field.required &&
    !isMarkedOptional(field) &&
    !isForSome(field) &&
    !isOnlyAsked(question, field) &&
    !asksNothing.test(asks) &&
    !isDenied(asks) &&
    !ofNo.test(fold(field.label)) &&
    !ofDetail.test(fold(field.label)) &&
    !seldom.test(fold(field.label)) &&
    !isOpenEnd(question, field, following)
  );
}

const seldom = /\b(?:usage|autres?|second\w*|deuxieme|complement\w*|eventuel\w*|fin|si)\b/;

/** « Nom de la crèche », beside « Nom de l'assistante maternelle »: one of them is enough. */
const isToldOtherwise = (question: Field, field: Field, details: readonly Field[]): boolean =>
  goesWith.some(
    ([what, detail]) =>
      what.test(fold(question.label)) &&
      detail.test(fold(field.label)) &&
      details.some((one) => detail.test(fold(one.label)) && isGiven(one)),
  );

/** One who works for herself has no employer. */
const isOwnBoss = (field: Field): boolean =>
  /\b(?:independante?|auto ?entrepreneu\w*|micro ?entrepreneu\w*|a mon compte|liberale?|artisane?|agricultrice|agriculteur)\b/.test(
    fold(textOf(field) ?? ''),
  );

const isGiven = (field: Field): boolean =>
  stateOf(field) === 'filled' &&
  !tellsNothing(field) &&
  !denies(fold(textOf(field) ?? '')) &&
  !/^(?:idem|identique|(?:la |le )?meme)\b/.test(fold(textOf(field) ?? ''));

/** Of one sort, some of them, or whether they are still so: a no leaves some. */
const ofSome =
  /\b(?:tous|toutes?|chaque|toujours|encore|aussi|egalement|plus|moins|deja|fixe|portable|mobile|seule?s?|memes?|exacte?s?|a jour|jusqu|depuis|avant|apres|souhait\w*|voul\w*|joint\w*|recu\w*|connai\w*|besoin)\b/;
const hasOne =
  /\b(?:avez vous|a t (?:il|elle)|ont (?:ils|elles)|possed\w+(?: vous| t (?:il|elle))?|dispos\w+(?: vous| t (?:il|elle))?|benefici\w+(?: vous| t (?:il|elle))?|attendez vous|titulaire)(?: (?:d|de|des|du|une?|le|la|les|l|eu|change|autres?))* (?!enfants?\b|bebe\b|personnes?\b|conjointe?\b)(\p{L}{4,})/u;

/** The account she keeps, the child already born. */
const noneOfNo = /^(?:taux|pays|date d accouchement|(?:votre |le |mon )?(?:numero d )?iban)\b/;

/** « Avez-vous le permis ? Non », and the number of it; not « une carte d'invalidité », and the rate of it. */
function leavesNoRoom(question: Field, { label }: Field): boolean {
  const asks = fold(question.label);
  const thing = hasOne.exec(asks)?.[1];
  const name = fold(label);
  // « Avez-vous changé de banque ? », and the name of the one she keeps.
  if (ofSome.test(asks) || (/\bchange/.test(asks) && !/\bnouve/.test(name))) return false;
  return (
    goesWith.some(([what, detail]) => what.test(asks) && detail.test(name) && !noneOfNo.test(name)) ||
    (thing !== undefined && (asksWhich.test(name) || wordsOf(name).some((word) => isLike(word, thing))))
  );
}
