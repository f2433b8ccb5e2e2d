/** What a page tells of beside what is declared: papers, an e-mail, a payment, a meeting, another declaration. What is said of these tells nothing of it. */
import { act, declared, done } from './done.ts';

/**
 * What is declared, or what carries it, by any of its names. A sentence that names a paper or an e-mail besides one of these tells
 * of both: « Ni votre bulletin ni vos réponses n'ont pu être envoyés ».
 */
const itself = new RegExp(
  `\\b(?:${declared}|elle|demandes?|reponses|situation|dossiers?|signatures?|formulaires?|transmission|rejet|rien|heures)\\b`,
);
/** « Le courriel de confirmation de votre actualisation »: what the e-mail is about; not « Document de déclaration ». */
const aboutOfMail = new RegExp(
  `\\b(e mail|mail|courriel|sms|message)((?: de confirmation| d accuse)?) (?:de|concernant|pour|sur) (?:la |l |votre )?${declared}\\b`,
);
export const withoutMail = (folded: string): string => folded.replace(aboutOfMail, '$1$2');
export const namesItself = (folded: string): boolean => itself.test(withoutMail(folded));

export const papers =
  /\b(?:(?:avis|feuilles?) d arret|arrets? de travail|bulletins?|fiches? de paie|contrats?|certificats?|photos?|rib|documents?|pieces?|justificatifs?|attestations?(?! sur l honneur))\b/;
const besidePapers = new RegExp(
  `\\b(?:${declared}|elle|signature|reponses|rien|accuse|preuve|necessaires?|pour l[ae]?)\\b`,
);
/** Of a paper and of nothing else: « Votre bulletin : vous pouvez l'envoyer plus tard ». */
export const isOfPapers = (folded: string): boolean => papers.test(folded) && !besidePapers.test(folded);

/** « Déclaration de biens immobiliers : non déposée », « Ma déclaration de dons familiaux (brouillon du 02/02/2026) » */
export const isOfOtherDeclaration = (folded: string): boolean =>
  /\b(?:biens immobiliers|(?:declaration d |^)occupation\b(?: du logement)?|dons? (?:familia\w+|manuels?)|autres declarations)\b/.test(
    folded,
  );

/** There, what is declared every three months is no other declaration. */
export const siteOfFunds = /(?:^|\.)(?:caf|msa|ameli)\.fr$/;

const mail = '(?:e )?mails?|courriels?|sms|messages? de confirmation';
const namesMail = new RegExp(`\\b(?:${mail})\\b`);
/** « Un courriel de confirmation vous a été envoyé »: beside any receipt, and of nothing that has its day on the page. */
export const isOfMail = (folded: string): boolean => namesMail.test(folded);

/** « Votre numéro de téléphone », « le rendez-vous du 4 décembre », « une demande d'aide » */
const otherThings = new RegExp(
  `\\b(?:${[
    mail,
    '(?:paiement|versement|virement|prelevement|remboursement|telepaiement)s?(?: a la source)?|mensualisation|acomptes?|echeances?|allocations?|indemnites|soldes?',
    'rib|iban|(?:coordonnees|comptes?|references?) bancaires?|coordonnees|adresses?(?: postale| e mail| mail)?|(?:numeros? de )?(?:telephone|portable)s?|(?:nouveau )?taux',
    '(?:taxes?|contribution) [a-z]+(?: d habitation)?|cotisations? [a-z]+',
    'rendez vous|entretiens?|(?<!\\bla )reunions?|ateliers?|salons?|convocations?|candidatures?|cv|offres? d emploi|profil|projet(?: personnalise)?|contrat d engagement|presence|entree en (?:formation|stage)',
    'reclamations?|messages?|courriers?|lettres?|notifications?|procurations?|factures?|avis(?: d imposition| d impot)?|questionnaires?|titres? de sejour|abonnements?',
    `(?:demandes?|formulaires?|dossiers?) (?:de |d )(?!${declared}|${act}|situation|revenus?|ressources|confirmation|mois)[a-z]+(?: a la [a-z]+)?|inscription (?:a|au|aux) (?:l |la )?(?:atelier|reunion|salon|formation|newsletter|lettre)`,
  ].join('|')})\\b`,
  'g',
);
/** Of the whole page, or an order that names nothing and so is of what is declared: « Vérifiez votre adresse et signez ». */
const ofThePage =
  /\b(?:session|connexion|deconnect\w+|erreurs?|panne|incident|page|site|service|etapes?|code|saisie|sign\w+|actualis\w+|validation|envoi|reste|manque\w*)\b|\b(?:signez|validez|transmettez|envoyez|confirmez|signer|valider|envoyer|transmettre|confirmer)(?= (?:et|puis|pour|avant|apres|ici|maintenant|en|a|sur)\b|$)/;
/** « Confirmez par SMS »: the way, and no thing. */
const way = /\bpar (?:sms|(?:e )?mail|courriel|courrier|telephone)\b/g;
/** Of another thing and of nothing else: « Votre numéro de téléphone n'a pas été confirmé ». */
export function isOfOther(folded: string): boolean {
  const told = withoutMail(folded).replace(way, '');
  const rest = told.replace(otherThings, ' ');
  return rest !== told && !namesItself(rest) && !ofThePage.test(rest);
}

const feminine =
  /\b(?:une|l|la|cette|votre) (?:attestation|piece|fiche|photo|feuille|convocation|candidature|reclamation|procuration|facture|allocation|taxe)\b/;
const namesDeclared = new RegExp(`\\b${declared}\\b`);
const itIsNotDone = new RegExp(`^il n (?:est|a) pas (?:encore )?(?:ete )?(?:${done}|paye|verse)\\b`);
/** « Une attestation est attendue. Tant qu'elle n'est pas reçue… », « Votre paiement est estimé. Il n'est pas encore validé. » */
export const isOfThatBefore = (folded: string, before: string): boolean =>
  !namesDeclared.test(folded) &&
  (toSendThem.test(folded)
    ? isOfPapers(before) && !namesItself(before)
    : (itIsNotDone.test(folded) || (/\belle\b/.test(folded) && feminine.test(before))) &&
      (isOfPapers(before) || isOfOther(before)));
/** « Documents attendus : attestation employeur. À envoyer de préférence avant le 5 juillet. » */
const toSendThem = /^(?:a (?:nous )?(?:envoyer|transmettre|faire parvenir|deposer))\b/;
