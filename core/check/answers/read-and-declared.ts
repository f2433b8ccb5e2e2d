/** « Montant lu sur la ligne « Montant net social » du bulletin », and another beside it as the net social to declare. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { differs } from '../finding.ts';
import { isSame } from '../money/papers-in-line.ts';
import { sentencesOf } from '../sentences.ts';
import { isSamePerson, monthOf, personOf } from '../who-and-when.ts';
import { figuresIn } from './figures-of-paper.ts';

const paper =
  '(?:bulletins?|fiches?|feuilles? de pa[iy]e|attestations?|releves?|decomptes?|avis|quittances?|notifications?|justificatifs?|documents?)';
/** What the paper says, as she reads it there. */
const isRead = new RegExp(
  String.raw`\b(?:lue?s?|lisez|figur\w+|inscrite?s?|ecrite?s?|indiquee?s?|affichee?s?|imprimee?s?|portee?s?|mentionnee?s?)\b.*\b${paper}\b|\b${paper}\b.*\b(?:indiquent?|affichent?|portent?|mentionnent?)\b|^(?:montant|salaire|net|somme|total|loyer|indemnites|pension)\b.*\b(?:sur|selon|d apres|du|de la|de votre|de l) (?:la |le |l |votre |mon |ce |cette )?${paper}\b`,
  'u',
);
const isDeclared =
  /\b(?:a declarer|a retenir|declaree?|que (?:vous|je) declare[rz]?|a enregistrer|a prendre en compte|nouveau montant|montant (?:exact|corrige|rectifie|juste)|corrige|rectifie)\b/;
/** Of before the mend, or what somebody else said. */
const isKnown =
  /\b(?:connue?|transmise?|preremplie?|ancien\w*|preced\w*|initial\w*|deja|avant|erreur|errone\w*|errona\w*|estim\w*|prevu\w*)\b/;
/** Told of a part, or of more than what the paper says. */
const isOfPart =
  /\b(?:hors|sans|dont|part|moitie|quote|difference|ecart|reste|restant\w*|deduit\w*|abattement|trop percu|annuel\w*|cumul\w*|trimestr\w*|autres?|total des)\b/;

/** « Déclarez-le après abattement », « au prorata » */
const isWorkedOut =
  /\b(?:abattement|deduisez|deduire|retirez|retranchez|otez|soustra\w+|enlevez|ajoutez|additionnez|prorata|proratis\w+|moitie|converti\w*|divis\w+|multipli\w+)\b/;

export function checkReadAndDeclared({ asked, recap, page }: CheckContext): Finding[] {
  const amounts = [...asked, ...recap].filter(
    (field) => field.valueType === 'amount' && centsOf(field) !== null && !isOfPart.test(wordsOf(field)),
  );
  const read = amounts.filter((field) => isRead.test(wordsOf(field)) && !/\bdeclar/.test(wordsOf(field)));
  if (read.length === 0) return [];
  const declared = amounts.filter((field) => isToDeclare(field) && !isRead.test(wordsOf(field)));
  const isElse = sentencesOf(page.blocks).some((sentence) => isWorkedOut.test(fold(sentence)));
  if (isElse) return [];
  return read.flatMap((one) => {
    const beside = declared.filter((other) => isBeside(one, other));
    const [other, another] = beside;
    const isAlone = !read.some((third) => third !== one && other && isBeside(third, other));
    return other && !another && isAlone && !isAsRead(centsOf(other), centsOf(one))
      ? [differs(other, one.label)]
      : [];
  });
}

const wordsOf = ({ label }: Field): string => fold(label);
const isToDeclare = (field: Field): boolean =>
  isDeclared.test(wordsOf(field)) && !isKnown.test(wordsOf(field));

/** In whole euros too. */
const isAsRead = (cents: number | null, paperSays: number | null): boolean =>
  cents !== null && paperSays !== null && isSame(cents, paperSays);

/** Of one line of the paper, in one part of the page, of one month and one person. */
function isBeside(read: Field, declared: Field): boolean {
  const [own, other] = [figuresIn(wordsOf(read)), figuresIn(wordsOf(declared))];
  const [month, otherMonth] = [monthOf(read)?.month, monthOf(declared)?.month];
  return (
    own.length === 1 &&
    other.length === 1 &&
    own[0] === other[0] &&
    read.group === declared.group &&
    read.outerGroup === declared.outerGroup &&
    read.question === declared.question &&
    month === otherMonth &&
    isSamePerson(personOf(read), personOf(declared))
  );
}
