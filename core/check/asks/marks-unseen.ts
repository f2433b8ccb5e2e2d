/**
 * « Les cases à liseré rouge doivent être remplies »: a mark that was not read on any case. Where one is left empty, nobody
 * can say whether it is one of those.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isMarkedOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, wholePage } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { needsIt } from './required-signs.ts';
import { mayStayEmptyIn } from './waits.ts';

const cases =
  /\b(?:champs?|cases?|zones?|lignes?|rubriques?|intitules?|libelles?|questions?|informations?|mentions?|reponses?|elements?|donnees?|celles?|ceux|ce qui)\b/;
const look =
  /\b(?:rouges?|bleue?s?|verte?s?|en orange|jaunes?|violet\w*|roses?|grise?s?|grisee?s?|noire?s?|blanc(?:s|hes?)?|colore\w*|couleurs?|gras(?:se)?|italiques?|soulign\w*|surlign\w*|encadree?s|majuscules?|capitales|lisere\w*|bordures?|contours?|pastilles?|puces?|icones?|pictogrammes?|symboles?|drapeaux?|epingles?|losanges?|triangles?)\b/;
/** « Les champs en rouge sont à corriger », « en gris : facultatif » */
const ofOther =
  /\b(?:erreurs?|corrig\w*|incorrect\w*|facultati\w*|optionnel\w*|n est pas|ne sont pas|non obligatoires?|modifi\w*|coche[rz] la case|exemples?|encre|stylo|imprimerie|lettres|clique[rz]|appuye[rz]|survole[rz]|boutons?|telecharge[rz]|(?:remplir|remplissez|ecrire|ecrivez|saisir|saisissez|completer|completez|renseigner|etre \w+) (?:\w+ ){0,2}en (?:lettres )?(?:majuscules|capitales))\b/;
/** « Tout est à remplir, sauf les lignes en italique », « Seules celles en gris peuvent rester vides » */
const exception = /\b(?:sauf|hors|hormis|except\w*|les autres|le reste)\b/;
const onlyThose = /^seule?s? .*\b(?:facultati\w*|optionnel\w*|vides?|en blanc)\b/;

const saysMark = (said: string): boolean =>
  cases.test(said) &&
  look.test(said) &&
  ((needsIt.test(said) && (exception.test(said) || !ofOther.test(said))) || onlyThose.test(said)) &&
  !/\b(?:si|lorsque?|quand)\b/.test(said);

export function checkMarksUnseen(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const known = asked.filter(
    ({ required, needsOne, valueType }) => (required || needsOne) && valueType !== 'consent',
  );
  // One alone may be so by its markup.
  if (known.length > 1 || !clausesOf(page.blocks).map(fold).some(saysMark)) return [];
  const mayStayEmpty = mayStayEmptyIn(context);
  const isLeft = (field: Field): boolean =>
    field.kind !== 'checkbox' &&
    stateOf(field) === 'empty' &&
    !isMarkedOptional(field) &&
    !mayStayEmpty(field);
  return asked.some(isLeft) ? [ownFinding('required', 'unknown', wholePage, 'required-unseen')] : [];
}
