import type { ValueType } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

const numbered: [ValueType, RegExp][] = [
  [
    'nir',
    /\bnir\b|\b(numero|n) (de |d )?(immatriculation )?(de |a la )?(?:securite sociale|secu|ss)\b|^securite sociale$/,
  ],
  ['tax-number', /\b(numero|n|identifiant) fiscal\b/],
  ['siret', /\b(siret|siren)\b/],
  ['iban', /\biban\b/],
  ['phone', /\b(telephone|mobile|portable)\b|^(?:votre |mon )?tel$|^tel (?:portable|mobile|fixe|domicile)$/],
  ['postal-code', /^code postal\b/],
  ['email', /\b(e ?mail|courriel|mel|adresse electronique|adresse mail)\b|^(?:votre |mon )?mail$/],
];

/** « N° de facture téléphone », « IBAN se terminant par », « Code postal de naissance »: a number that another names, or part of one. */
const ofSomethingElse =
  /\b(factures?|contrats?|forfait|abonnement|frais|dossier|reference|virement|terminant|derniers? (chiffres?|caracteres?)|naissance|etranger)\b/;

/** The number of hers that words name, or null: on a recap its name is all that says what it holds. */
export function numberNamed(words: string): ValueType | null {
  const name = fold(words);
  if (ofSomethingElse.test(name)) return null;
  return numbered.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
