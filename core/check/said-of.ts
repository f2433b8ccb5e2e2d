import type { Field } from '../page-model.ts';
import { fold, foldAll } from '../wording/fold.ts';
import { stem } from '../wording/stem.ts';

/** What may stand around a bound without naming anything else. */
const light = new Set(
  (
    'la le les l un une de d du des a au aux en et ou y est sont doit doivent etre avoir lieu compris comprise comprises situe situee ' +
    'se trouver situer figurer entre choisir choisissez choisie choisi saisir saisissez indiquez indiquer renseignez nombre nb valeur montant somme date jour chiffre plus tard ' +
    'minimum maximum mini maxi min max moins obligatoirement imperativement uniquement format jj mm aaaa euro euros votre vos ce cette il elle ils elles ' +
    'ne peut peuvent pas depasser exceder inferieur inferieure superieur superieure entier limite limitee limites bornes sans centimes centime avec inclus incluse ' +
    'possible possibles pris prise prises fixe fixee attendu attendue total totale par m2 heures heure h minutes minute non decimales virgule'
  ).split(' '),
);
/** « Par semaine », « dans le mois déclaré », « pour le mois » */
const perTime =
  /\bpar (?:jour|semaine|mois|trimestre|an|annee|personne)\b|\bdans (?:le mois|la periode|le trimestre) declaree?\b|\b(?:pour|sur) (?:tout )?le mois\b/g;

/**
 * Whether a bound found in a text is of the case beside which it stands: the sentence around it names nothing that the case
 * does not. « Remboursement de 300 € maximum », beside the amount of a bill, bounds what is paid back; « de 3 à 11 ans » is
 * not how many children.
 */
export function isSaidOf(field: Field, text: string, found: RegExpExecArray): boolean {
  const own = new Set(foldAll(field.label, field.question, field.group).split(' ').map(stem));
  const before =
    text
      .slice(0, found.index)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(found.index + found[0].length).split(/[.;!?,)](?:\s|$)/);
  return [before, after].every((part) =>
    fold(part)
      .replace(perTime, '')
      .split(' ')
      .every((word) => word === '' || light.has(word) || own.has(stem(word))),
  );
}
