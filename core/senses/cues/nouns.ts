// Nouns that signs share: parts of regular expressions, without accents and in lower case.

/** Who decides, works or answers on the other side. */
export const OFFICE =
  '\\b(?:administrat(?:ion|eurs?|rices?)|prefet|prefecture|maires?|mairie|departement|region|etat|ministere|ministre|services?|organismes?|instructeurs?|agents?|gestionnaires?|conseill[a-z]+|conservateurs?|referente?s?|equipes?|commissions?|moderat[a-z]+|autorites?|responsables?|employeurs?|chefs?|comite|conseil|jury|juge|caf|msa|cpam|cnaf|dgfip|tuteurs?|ambassade|universite|direction|nos soins|expert\\w*|destinataires?|partenaires?|prestataires?|tiers|entreprises?|collectivites?)';

/** What a person files. */
export const REQUEST =
  '\\b(?:demandes?|candidatures?|inscriptions?|dossiers?|declarations?|teledeclarations?|signalements?|reclamations?|formulaires?|requetes?|saisines?|voeux?|depots?|plaintes?|actualisation|commande|simulation)';

/** What is written in a form and kept there, sent or not. */
export const WRITING =
  '\\b(?:modifications?|changements?|preferences|parametres?|reponses?|saisies?|brouillons?|mots? de passe|profil|filtres?|recherche|simulation|progression|avancement|notes?|choix|commentaires?|reglages?)';

/** What binds two sides once signed. */
export const DEAL =
  '\\b(?:contrats?|conventions?|chartes?|accords?|bail|baux|engagements?|avenants?|partenariats?|compromis|pacte|cer|devis|actes? (?:de vente|notarie|authentique)|rupture|protocole)\\b';
