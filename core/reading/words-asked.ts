/**
 * Cases for words whose label speaks of money, hours or a number all the same: « Employeur du revenu ajouté », « Régime de
 * retraite », « Nom et téléphone ». A head noun tells what a case holds, what follows it only whose it is.
 */
import type { ValueType } from '../page-model.ts';

/** Meanings whose answers have a shape of their own: taken for one of them, words would be told to be wrong. */
const shaped = new Set<ValueType>(
  'amount hours nir iban siret tax-number phone email postal-code date'.split(' ') as ValueType[],
);

const heads: [ValueType, string][] = [
  [
    'organisation',
    'employeur|entreprise|organisme|caisse|banque|etablissement|mutuelle|assureur|compagnie|fournisseur|operateur|centre|agence|bailleur',
  ],
  [
    'name',
    'nom|prenom|titulaire|beneficiaire|debiteur|creancier|payeur|personne|proprietaire|destinataire|conseiller',
  ],
  [
    'free-text',
    'regime|origine|source|provenance|periodicite|frequence|modalite|mode|moyen|objet|raison|motif|libelle|intitule|categorie|statut|situation|changement|evolution|liste|justificati(?:f|on)|devise|monnaie|couverture|nature|lien|lieu|qui|laquelle|lequel|lesquel(?:le)?|quand (?:souhaite|prefere|ete|pouve)[sz]?(?: |-)vou|quelle?s? (?:allocation|prestation|aide|caisse|banque)',
  ],
  // « Mois du quotient », not « Mois de juillet ».
  [
    'month',
    "mois (?:du |de la |de l'|des? |d')(?!(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b).*",
  ],
  ['unknown', 'jours? d.*|horaire|dates'],
  ['country', 'pays'],
];
const determiners =
  /^(?:\W|(?:l'|le|la|les|votre|vos|mon|ma|mes|si oui|precisez|indiquez|preciser|indiquer)(?= |\b(?<=')))*/;
const opening = heads.map(([type, words]): [ValueType, RegExp] => [
  type,
  new RegExp(`^(?:${words})s?(?![\\w-])`),
]);
const openingOf = (text: string): ValueType | null =>
  opening.find(([, words]) => words.test(text.replace(determiners, '')))?.[0] ?? null;

/** « Allocation demandée », « Autres ressources, précisez »: which one it is, and no sum. */
const whichOne =
  /^(?:autres? )?(?:allocation|prestation|aide|pension|prime|indemnite)s? (?:.* )?(?:demandee|sollicitee|concernee|souhaitee|choisie|visee)s?$|\b(?:precisez|preciser|a preciser|lesquelles|laquelle)(?: svp)?\W*$/;

/** A number of hers, however it is asked for, is one: it stays hidden. */
const numbers = new Set<ValueType>(['nir', 'iban', 'siret', 'tax-number', 'phone', 'email']);
/** « Indemnités journalières de la Sécurité sociale », « Frais de téléphone »: money, whatever number it names after. */
const opensWithMoney =
  /^(?:montant|total|salaire|revenu|indemnite|allocation|prestation|pension|rente|prime|retraite|cotisation|remboursement|frais|depense|facture|abonnement|forfait|budget|solde|interet)s?\b(?!.*(?:\b(?:sur|numero|nir|iban|siret|siren)\b|n°))/;
const isNumber = /\b(?:numero|nir|iban|siret|siren|telephone|tel|courriel|e?-?mail)\b|n°/;

/** The meaning of a case for words that was taken for one of a shape; or that meaning. `meaningsIn` are those its words may have. */
export function orWords(
  type: ValueType | null,
  label: string,
  meaningsIn: (text: string) => readonly ValueType[],
): ValueType | null {
  if (type === null || !shaped.has(type)) return type;
  if (numbers.has(type) && opensWithMoney.test(label.replace(determiners, ''))) return 'amount';
  if (numbers.has(type) && isNumber.test(label)) return type;
  const isShaped = (text: string): boolean => meaningsIn(text).some((one) => shaped.has(one));
  if (asksTwo(label, isShaped)) return 'free-text';
  // « Employeur : salaire net », « Caisse (montant) »: what follows is what is asked.
  const [head = '', ...rest] = label.split(/ ?[:(,;–—] ?| - /);
  if (isShaped(rest.join(' | '))) return type;
  return openingOf(head) ?? (type === 'amount' && whichOne.test(label) ? 'free-text' : type);
}

/** « Laquelle et le montant de juillet », « Personne à prévenir (nom, téléphone) »: words and a number in one case. */
function asksTwo(label: string, isShaped: (text: string) => boolean): boolean {
  const inBrackets = [...label.matchAll(/\(([^)]*)\)/g)].map(([, text = '']) => text.split(/ et | ou |[/,]/));
  const outside = label.replace(/\([^)]*\)/g, ' ').split(/ et | ou | ?\/ ?/);
  return [outside, ...inBrackets].some(
    (parts) =>
      parts.length > 1 &&
      parts.some((part) => openingOf(part) !== null && !isShaped(part)) &&
      parts.some((part) => openingOf(part) === null && isShaped(part)),
  );
}
