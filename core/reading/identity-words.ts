/**
 * The words of what tells who one is, and of the codes sent to prove it. They stand apart from the other meanings: by them
 * alone a page is known, before anything of it may be read, as one where people sign in.
 */
import type { FieldKind } from '../page-model.ts';
import { fold } from './normalise.ts';
import type { Rule } from './word-index.ts';

export const CODE: Rule = {
  type: 'otp',
  words:
    'code verification|code confirmation|code securite|code validation|code connexion|code application|code a usage unique|code 9 chiffre|code recu|code temporaire|code sms|one time|verification code|security code|passcode|otp|code unique',
};

export const NIR: Rule = {
  type: 'nir',
  words:
    'nir|nia|securite sociale|carte vitale|secu|n° ss|n° s s|national insurance|social security|ssn|numero assure|numero assurance sociale|numero avs|immatriculation sociale|immatriculation ss',
};

export const CAF_NUMBER: Rule = {
  type: 'caf-number',
  words:
    'numero allocataire|no allocataire|matricule allocataire|identifiant allocataire|allocataire caf|allocataire msa|numero caf|identifiant caf|identifiant msa|matricule caf|numero msa|matricule msa|caf number',
  also: (c) => !/^(nom|prenom)\b/.test(c.label),
};

export const TAX_NUMBER: Rule = {
  type: 'tax-number',
  words:
    'numero fiscal|identifiant fiscal|invariant fiscal|spi|reference avis|reference fiscale|numero avis|tax number|tax reference|tax id|taxpayer id*|utr|tin|ein|itin|vat number|numero tva|tva intracommunautaire',
};

export const EMAIL: Rule = {
  type: 'email',
  words: 'email|mail|courriel|mel|adresse electronique|messagerie',
};

export const PHONE: Rule = {
  type: 'phone',
  words: 'telephone|tel|portable|mobile|phone|fax',
  // « Téléphone et internet », among what is paid.
  also: (c) => !/\b(internet|box|forfait|abonnement|facture)\b/.test(c.label),
};

export const IDENTIFIER: Rule = {
  type: 'identifier',
  words:
    'numero|no|code insee|nom utilisateur|identifiant|reference|ref|matricule|login|code dossier|code acces|code adherent|code suivi|code client|username|user name|number|dossier n|id|immatriculation',
  also: (c) => !/^no\b(?!\.)|number of/.test(c.label),
};

/** A case for a telephone number; some pages use the same one for any long number, which its words then tell. */
export function isPhone({ kind, label }: { kind: FieldKind; label: string }): boolean {
  return kind === 'tel' && !/\b(nir|securite sociale|siret|siren|code|iban)\b/.test(fold(label));
}
