/**
 * « Non », and what only a « Oui » asks for filled in all the same: told by the part it stands in, or by its own words. « Oui, c'est
 * toujours mon adresse », and another one written.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import { isAskedBetween } from '../asks/asked-between.ts';
import { beforeNext } from '../asks/if-yes.ts';
import { asksNothing, isDenied, isOtherColumn, ofNo } from '../asks/yes-needs.ts';
import type { CheckContext } from '../context.ts';
import { asksIfOver } from '../days/known-to-be-over.ts';
import { answersApart, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isGivenByHer } from './changed.ts';
import { asksForSome } from './detail-given.ts';
import { over } from './no-but-given.ts';

/** Further from its question, a case is of something else. */
const mostUnder = 12;

export function checkUnderNo({ asked, page, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  return asked.flatMap((question, at) => {
    const answer = isYesNo(question) ? yesNoOf(question) : null;
    const isStill = answer === 'yes' && asksStill.test(fold(question.label));
    // What has not ended yet is there.
    if ((answer !== 'no' && !isStill) || asksIfOver.test(fold(question.label))) return [];
    const given = beforeNext(asked.slice(at + 1, at + 1 + mostUnder)).filter(
      (field) =>
        isGivenByHer(field) && !isOtherColumn(question, field) && !isAskedBetween(page, question, field),
    );
    if (isStill)
      return given
        .filter((field) => isOfChange(field) && mayBeOfSame(question, field) && !isAskedAnyway(page, field))
        .slice(0, 1)
        .map((field) => answersApart(spotOf(field), question));
    const isChain = at > 0 && question.group !== null && question.group === asked[at - 1]?.label;
    const [first] = given.filter(
      (field) => isOfYes(question, field) && !mayGoWithNo(field) && !(isChain && /\?\s*$/.test(field.label)),
    );
    return first ? [over(spotOf(first), question)] : [];
  });
}

/** « Cette adresse est-elle encore la vôtre ? », and over the cases for another, « si elle n'est plus celle du cadre ». */
const asksStill =
  /\b(?:est|sont) (?:il|elle|ils|elles|ce) (?:(?:bien|encore|toujours|la|le) )*(?:votre|exacte?s?|correcte?s?|juste|bonne?s?|a jour|valables?|inchange\w*)\b|\bvous (?:encore|toujours)\b/u;
const ofChange =
  /\b(?:si (?:elle|il|celle ci|celui ci|votre|cette|vous)\b.{0,30}(?:\b(?:n est|n etes|n habitez|ne vivez) (?:plus|pas)\b|\b(?:a|ont|avez) (?:change|demenage)\b|\bdiffer\w*)|en cas de (?:changement|modification|demenagement)|nouve(?:l|lle|au) (?:adresse|compte|rib|iban|numero|logement))\b/;
const isOfChange = ({ label, group }: Field): boolean =>
  [label, group ?? ''].some((text) => ofChange.test(fold(text)));

/** What a page keeps of somebody, each confirmed by itself. */
const kept = [
  /\b(?:comptes?|rib|iban|bancaires?)\b/,
  /\b(?:e ?mails?|mails?|courriels?|messagerie|electronique)\b/,
  /\b(?:telephones?|portables?|mobiles?)\b/,
  /\b(?:logements?|domiciles?|hab\w+|vivez|residez|demeurez|adresse(?! (?:e ?mail|mail|courriel|electronique|de (?:messagerie|courriel))))\b/,
  /\b(?:employeurs?|contrats?|emplois?)\b/,
];
/** « Ce compte est-il toujours le vôtre ? » says nothing of « Nouvelle adresse e-mail ». */
function mayBeOfSame(question: Field, field: Field): boolean {
  const sortIn = ({ label, group }: Field): number =>
    [label, group ?? ''].map((text) => kept.findIndex((one) => one.test(fold(text)))).find((at) => at >= 0) ??
    -1;
  const [asked, given] = [sortIn(question), sortIn(field)];
  return asked === given || asked < 0 || given < 0;
}

/** « Votre ancienne adresse ne reçoit plus nos messages : donnez-en une nouvelle. » */
const asksForNew =
  /^(?!.*\b(?:si|sinon|en cas|lorsqu\w*|quand|sauf)\b).*\b(?:donn|indiqu|ecri|saisi|choisi|communiqu|fourni|renseign|inscri)\w*(?: nous)?(?: en)? (?:une?|votre|la) (?:nouve\w+|autre)\b/;
const linesOver = 4;

function isAskedAnyway({ blocks }: PageModel, { label }: Field): boolean {
  const at = blocks.indexOf(label);
  return sentencesOf(blocks.slice(Math.max(0, at - linesOver), Math.max(0, at))).some((sentence) =>
    asksForNew.test(fold(sentence)),
  );
}

/** « Si non, pourquoi ? », « Précisez », « Ancienne adresse » */
const mayGoWithNo = ({ label, group }: Field): boolean =>
  ofNo.test(fold(label)) ||
  /\b(?:sinon|si non|pourquoi|motifs?|raisons?|expli\w+|precis\w+)\b/.test(foldAll(label, group));

const isOfYes = (question: Field, field: Field): boolean =>
  isSaidIfYes(field) ||
  isOfDeniedSort(question, field) ||
  (asksIfSo(question) && (isInItsPart(question, field) || isSameThing(question, field)));

/** What is asked, and what is told of it in other words. */
const sorts: { asked: RegExp; told: (field: Field, name: string) => boolean }[] = [
  {
    asked:
      /^(?=.*\b(?:comptes?|coordonnees bancaires|rib|iban)\b)(?=.*\b(?:chang\w+|autre|nouve\w+|modifi\w+)\b)(?!.*\b(?:memes?|toujours|bien|deja|hors|sauf|excepte)\b)/,
    told: ({ valueType }, name) => valueType === 'iban' && /\bnouve\w+/.test(name),
  },
  {
    asked: /\b(?:(?:micro|auto) ?entrepren\w+|independante?|non salarie\w*)\b/,
    told: ({ valueType }, name) =>
      valueType === 'amount' && /\b(?:chiffres? d affaires|recettes)\b/.test(name),
  },
  {
    asked:
      /^(?:vivez vous|etes vous) (?:\p{L}+ )?en couple\b|\b(?:conjointe?|concubine?|partenaire)\b.*\b(?:vit|habite) (?:il |elle |t il )?avec vous\b/u,
    told: (_, name) => /\b(?:vivez(?: vous)? ensemble|avec (?:qui|laquelle|lequel) vous vivez)\b/.test(name),
  },
];

const isOfDeniedSort = (question: Field, field: Field): boolean => {
  const asks = fold(question.label);
  return sorts.some(({ asked, told }) => asked.test(asks) && told(field, foldAll(field.label, field.group)));
};

/** « Si oui, votre nouveau compte », « Période du stage (si vous avez répondu Oui) », over the case or in its own name. */
const ifYes =
  /\bsi oui\b|\bsi vous (?:avez )?repond\w+ (?:par )?oui\b|\bdans l affirmative\b|\bsi (?:vous en avez une?|c est (?:le|votre) cas|tel est le cas)\b/;
const ofQuestion = /\boui (?:a|au|aux) (?:la |l )?(?:question|rubrique|ligne|\d)/;
const isSaidIfYes = ({ label, group }: Field): boolean =>
  [label, group ?? ''].map(fold).some((text) => ifYes.test(text) && !ofQuestion.test(text));

/** Not « Est-ce toujours exact ? », « N'avez-vous rien reçu ? », after whose « Non » there is something to tell. */
function asksIfSo(question: Field): boolean {
  const { label, group } = question;
  const asks = fold(label === '' ? (group ?? '') : label);
  return (
    asks !== '' && !asksNothing.test(asks) && !isDenied(asks) && !ofKnown.test(asks) && !asksForSome(question)
  );
}
const ofKnown = /\b(?:autres?|chang\w*|tous|toutes?|seule?s?|reste\w*|conserv\w*|gard\w*|continue\w*)\b/;

/** The question is the title of the part, or the part bears no other name than the one that the question has. */
const isInItsPart = ({ label, group }: Field, field: Field): boolean =>
  [field.group, field.outerGroup, field.question].includes(label === '' ? group : label);

/** « Qui vous verse cette aide ? », after « Une aide vous est-elle versée ? » */
const ofThis = /\b(?:cette|cet|ce|ces) (\p{L}{4,})\b/gu;
const ofAnything = new Set([
  'periode',
  'trimestre',
  'annee',
  'mois',
  'situation',
  'page',
  'demande',
  'declaration',
  'jour',
  'date',
]);
function isSameThing(question: Field, field: Field): boolean {
  if (question.group !== field.group) return false;
  const asks = fold(question.label).split(' ').map(stem);
  // « Ce contrat s'est-il terminé ? Non »: there is one all the same.
  const there = [...fold(question.label).matchAll(ofThis)].map(([, noun]) => noun);
  return [...fold(field.label).matchAll(ofThis)].some(
    ([, noun = '']) => !ofAnything.has(noun) && !there.includes(noun) && asks.includes(stem(noun)),
  );
}
