import { describe, expect, test } from 'vitest';
import { chooseSense } from '../../../core/senses/choose-sense.ts';
import type { WordContext } from '../../../core/senses/word-context.ts';

/** The word stands between * and * in the sentence. */
function senseOf(termId: string, sentence: string, element: WordContext['element'] = 'paragraph') {
  const start = sentence.indexOf('*');
  const end = sentence.indexOf('*', start + 1) - 1;
  const { sense } = chooseSense(termId, { block: sentence.replaceAll('*', ''), start, end, element });
  return sense?.split('.')[1] ?? null;
}

describe('a sign of the sentence tells the sense', () => {
  test.each<[string, string, string, WordContext['element']?]>([
    // What is given: a paper of hers, as many as allowed, kept by the service.
    ['telecharger', 'upload', 'Merci de *télécharger* un justificatif de moins de trois mois'],
    ['telecharger', 'upload', 'Veuillez *télécharger* votre titre de séjour', 'message'],
    ['telecharger', 'upload', 'Vous devez *télécharger* au moins une photo de la chambre'],
    ['telecharger', 'upload', 'Il manque un document au dossier. *Téléchargez* la pièce'],
    ['telecharger', 'upload', 'Attendez la fin du *téléchargement* de vos documents', 'message'],
    ['telecharger', 'upload', '*Téléchargez* une image JPG ou PNG', 'label'],
    ['telecharger', 'upload', 'Vous pouvez *télécharger* jusqu’à 4 documents', 'label'],
    ['telecharger', 'upload', 'Vos pièces doivent être *téléchargées* au plus tard le 3 mai'],
    ['telecharger', 'upload', '*Téléchargez* la pièce dans l’espace prévu', 'label'],
    ['telecharger', 'upload', 'Vous n’avez pas *téléchargé* la pièce demandée', 'message'],
    ['telecharger', 'upload', 'Les documents *téléchargés* sont conservés par nos services 2 ans'],
    ['telecharger', 'upload', 'Documents *téléchargés* (3)', 'heading'],
    ['telecharger', 'upload', 'Votre document n’a pas pu être *téléchargé*, il est trop lourd', 'message'],
    // What is fetched: made by the site, taken from a place, to be read.
    ['telecharger', 'download', 'L’attestation a bien été *téléchargée*', 'message'],
    ['telecharger', 'download', '*Téléchargez* un fichier contenant la liste des écoles'],
    ['telecharger', 'download', 'Aucun relevé à *télécharger*'],
    ['telecharger', 'download', '*Téléchargez*-le pour le consulter'],
    ['telecharger', 'download', 'Le livret est en *téléchargement*'],
    ['telecharger', 'download', '*Téléchargez* gratuitement le guide'],
    ['telecharger', 'download', '*Téléchargez*-la depuis votre espace'],
    ['telecharger', 'download', 'Complétez puis renvoyez le fichier exemple à *télécharger*'],
    ['telecharger', 'download', 'Choisissez le format du relevé à *télécharger*', 'label'],
    ['valider', 'approved', 'Le devis est *validé*', 'message'],
    ['valider', 'approved', 'Le projet est *validé* en commission', 'message'],
    ['valider', 'approved', 'Vous êtes informé de la *validation* de votre demande par le service'],
    ['valider', 'format_check', 'Erreur lors de la *validation* du champ', 'message'],
    ['valider', 'submit_final', '*Validez* et envoyez votre demande'],
    ['valider', 'submit_final', 'Vérifiez et *validez* votre candidature'],
    ['valider', 'verify_account', 'Votre compte est *validé*, vous pouvez vous connecter', 'message'],
    ['enregistrer', 'stored_data', 'Nous *enregistrons* de façon anonyme les pages lues'],
    ['enregistrer', 'stored_data', 'Vos données sont *enregistrées* dans un centre sécurisé'],
    ['enregistrer', 'save', '*Enregistrer* les notes', 'button'],
    ['enregistrer', 'save', 'Vos modifications ont bien été *enregistrées*', 'message'],
    ['enregistrer', 'register', 'Cet appareil est déjà *enregistré*', 'message'],
    ['foyer', 'fiscal', 'Le nombre de parts de votre *foyer*'],
    [
      'foyer',
      'prestations',
      'Les ressources prises en compte pour votre *foyer* ouvrent droit à l’allocation',
    ],
    ['foyer', 'hebergement', 'Une place dans un *foyer* pour étudiants'],
    ['foyer', 'menage', 'Combien de personnes composent votre *foyer* ?', 'label'],
    ['transmettre', 'you_send', 'Votre demande a bien été *transmise*', 'message'],
    ['transmettre', 'they_send', 'La mairie a *transmis* son avis'],
    ['transmettre', 'they_send', 'Le rapport sera *transmis* au préfet'],
    ['declarer', 'attest', 'Toute fausse *déclaration* est punie'],
    ['declarer', 'ruled', 'Ce logement est *déclaré* insalubre'],
    ['declarer', 'ruled', 'L’état de crise *déclaré* par le décret du 3 mars'],
    ['declarer', 'formality', '*Déclarer* des travaux en mairie', 'heading'],
    ['declarer', 'report_event', '*Déclarer* une suspension de contrat', 'heading'],
    ['soumettre', 'for_approval', 'Les élus auxquels vous voulez *soumettre* l’idée'],
    ['soumettre', 'subject_to', 'La règle à laquelle ce local est *soumis*'],
    ['actualiser', 'monthly_status', '*Actualisation* envoyée à France Travail', 'label'],
    ['actualiser', 'refresh_page', 'Attendez, puis cliquez sur le bouton « *Actualiser* ».'],
    ['dossier', 'folder', 'Chemin du *dossier* des photos', 'label'],
    ['dossier', 'application', 'Refuser le *dossier* déposé', 'heading'],
    ['charger', 'loading', '*Charger* les messages suivants', 'button'],
    ['charger', 'loading', 'Les données n’ont pas pu être *chargées*', 'message'],
    ['joindre', 'contact', 'Le service est difficile à *joindre*'],
    ['joindre', 'contact', 'Le numéro à composer pour *joindre* le centre'],
    ['session', 'event', 'La prochaine *session* de présentation'],
    ['compte', 'online_account', 'Supprimer mon *compte* citoyen', 'heading'],
    ['signer', 'other', 'La clé privée sert à *signer* le jeton'],
    ['signer', 'agree', 'Le délai de *signature* de la convention'],
  ])('%s, %s: %s', (termId, sense, sentence, element) => {
    expect(senseOf(termId, sentence, element)).toBe(sense);
  });
});

describe('a sentence that says neither way leaves both', () => {
  test.each<[string, string]>([
    ['telecharger', 'Fichier *téléchargé* avec succès'],
    ['telecharger', '*Téléchargement* en cours'],
    ['telecharger', '*Téléchargé*'],
    ['enregistrer', 'Informations bien *enregistrées*'],
  ])('%s: %s', (termId, sentence) => {
    expect(senseOf(termId, sentence, 'message')).toBe(null);
  });
});
