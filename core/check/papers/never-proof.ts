/** « Justificatif de domicile », « de ressources », « d'identité » may be papers of many makes; some are none of them. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { kindsIn, wordsOf } from './paper-kinds.ts';

const ofHealth = ['vitale', 'pregnancy', 'delivery', 'medical', 'health', 'prescription', 'care'];
const ofStudies = ['diploma', 'marks', 'resume'];

/**
 * What is proved, words that show that a file may prove it all the same, and papers that do not: they tell no address of
 * today, no income, or not who somebody is. What some offices take and others do not (a payslip, a card of identity) is
 * in none.
 */
const proofs = [
  {
    asked: /\b(?:justificatifs?|preuves?) (?:de (?:votre |son |mon )?|d )(?:domicile|adresse|residence)\b/,
    mayProve: /\b(?:domicile|adresse|logement|hebergement|facture|quittance|loyer|bail|edf|eau|assurance)\b/,
    never: [...ofHealth, ...ofStudies, 'bank', 'birth', 'school', 'sickness', 'quote', 'grant'],
  },
  {
    asked: /\b(?:justificatifs?|preuves?) (?:de (?:vos |ses |mes )?)(?:ressources|revenus)\b/,
    mayProve:
      /\b(?:ressources?|revenus?|salaires?|paie|pension|allocations?|indemnites?|chomage|retraite|invalidite|vieillesse|rsa|caf|msa|france travail|pole emploi|bourse)\b/,
    never: [...ofHealth, ...ofStudies, 'bank', 'birth', 'identity', 'quote', 'vehicle', 'insurance'],
  },
  {
    asked: /\b(?:justificatifs?|preuves?) (?:de (?:votre |son |mon )?|d )identite\b/,
    mayProve: /\b(?:identite|cni|passeport|naissance|famille)\b/,
    never: [
      ...ofHealth,
      ...ofStudies,
      'bank',
      'statement',
      'bill',
      'rent',
      'tax',
      'payslip',
      'insurance',
      'quote',
    ],
  },
];

/** « Fichier », « Joindre un document (PDF) » */
const bare =
  /^(?:(?:choisir|choisissez|deposer|deposez|ajouter|ajoutez|joindre|joignez|selectionne[rz]|parcourir|televerse[rz]|telecharge[rz]|importe[rz]|votre|vos|un|une|le|la|les|du|de|des|ou|ici|fichiers?|documents?|pieces?|jointe?s?|justificati(?:f|ve)s?|scan|photo|page|recto|verso|\d+|pdf|jpe?g|png|mo)(?: |$))*$/;

/** What asks for a proof that this file cannot be, by its name; null when it may be, or when another paper would do. */
export function proofAsked({ label, question, group, files }: Field, name: string): string | null {
  const [kinds, words] = [kindsIn(name), wordsOf(name)];
  // Of several, the others may be the proof.
  if (kinds.length === 0 || files.length > 1) return null;
  // « Relevé d'identité bancaire », under « Justificatif de domicile et coordonnées », asks for its own paper.
  const asking = bare.test(fold(label)) ? [label, question, group] : [label];
  for (const text of asking) {
    const asks = fold(text ?? '');
    const proof = proofs.find(({ asked }) => asked.test(asks));
    if (!proof || text === null) continue;
    const isNever = kinds.every((kind) => proof.never.includes(kind)) && !proof.mayProve.test(words);
    return isNever && !/\bou\b/.test(asks) && kindsIn(text).length === 0 ? text : null;
  }
  return null;
}
