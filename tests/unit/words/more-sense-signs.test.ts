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

type Row = [sense: string, sentence: string, element?: WordContext['element']];
const check = (termId: string, rows: Row[]) =>
  describe(termId, () => {
    test.each<Row>(rows)('%s: %s', (sense, sentence, element) => {
      expect(senseOf(termId, sentence, element)).toBe(sense);
    });
  });

check('telecharger', [
  // To send: a paper with an age, one's own, at least one, beside what is filled in or dropped.
  ['upload', '*Téléchargez* vos quittances de loyer des trois derniers mois'],
  ['upload', '*Téléchargez* votre justificatif de domicile de moins de trois mois', 'label'],
  ['upload', 'Vous pouvez *télécharger* votre propre logo', 'label'],
  ['upload', 'Il faut *télécharger* au moins une pièce', 'message'],
  // Into the request, in the place for it, and what was not shown well.
  ['upload', 'Touchez le champ de *téléchargement* pour choisir un fichier', 'paragraph'],
  ['upload', 'La photo *téléchargée* est trop sombre', 'message'],
  ['upload', '*Téléchargez* un CV récent', 'label'],
  ['upload', 'Remplissez le formulaire puis joignez ou *téléchargez* vos justificatifs'],
  ['upload', 'Glissez vos fichiers ou cliquez pour les *télécharger*', 'label'],
  ['upload', '*Téléchargez* votre carte d’électeur', 'label'],
  ['upload', 'Fichiers *téléchargés* (2)', 'heading'],
  ['upload', '*Télécharger* le document (facultatif)', 'label'],
  // One more of one's own, a face of a card, a picture; said to be there or not; what the site will do with it.
  ['upload', '*Télécharger* un nouveau justificatif', 'label'],
  ['upload', 'Merci de *télécharger* les deux faces de votre titre', 'message'],
  ['upload', '*Téléchargez* une image pour votre fiche', 'label'],
  ['upload', 'Aucune pièce *téléchargée*', 'message'],
  ['upload', '*Téléchargez* les plans qui seront utilisés pour le chantier', 'label'],
  ['upload', 'J’ai *téléchargé* tous mes documents', 'label'],
  ['upload', 'Vos pièces sont incomplètes : *téléchargez* le document manquant', 'message'],
  ['upload', 'L’image que vous voulez *télécharger* est trop lourde', 'message'],
  ['upload', 'Cette photo ne convient pas, merci d’en *télécharger* une autre', 'message'],
  ['upload', 'Cliquez pour *télécharger* une image depuis votre téléphone', 'link'],
  ['upload', 'Déposez ici vos documents à *télécharger*', 'label'],
  ['upload', 'Vous ne pouvez pas *télécharger* de fichiers de plus de 5 Mo', 'message'],
  ['upload', 'Les pièces que je *télécharge* sont-elles gardées ?', 'heading'],
  ['upload', 'Vous n’avez pas encore *téléchargé* de justificatif'],
  // To fetch: what only the site has, a copy of it, a right, a count, an end, a sign-in.
  ['download', 'Vous pouvez *télécharger* les barèmes de l’année'],
  ['download', '*Téléchargez* une copie de vos données'],
  ['download', 'Il n’y a rien à *télécharger*', 'message'],
  ['download', 'Vous n’avez pas les droits pour *télécharger* cette archive', 'message'],
  ['download', 'Une fois la demande acceptée, vous pourrez *télécharger* votre carte de transport'],
  ['download', 'Connectez-vous pour *télécharger* vos relevés'],
  ['download', '*Téléchargez* le fichier CSV', 'heading'],
  ['download', 'Retrouvez et *téléchargez* vos bulletins de salaire'],
  ['download', '*Téléchargez* les photos traitées'],
  ['download', 'Documents à *télécharger*', 'heading'],
  ['download', 'Suivez vos dossiers et *téléchargez* vos justificatifs d’inscription'],
  ['download', '*Téléchargez* vos photos en haute définition'],
  ['download', 'Les recruteurs peuvent *télécharger* les pièces que vous joignez'],
  ['upload', 'Glissez-déposez ou cliquez pour *télécharger* votre fichier'],
  ['download', '*Téléchargez* votre avis sur impots.gouv.fr'],
  ['download', '*Téléchargez* vos justificatifs pour l’impôt'],
  // What is opened or handed in after, what the site put together.
  ['download', 'Le document *téléchargé* doit être transmis signé', 'message'],
  ['download', 'Ouvrez le fichier *téléchargé*'],
  ['download', 'Personnalisez et *téléchargez* votre affiche'],
  ['download', 'Vous pouvez *télécharger* vos fichiers', 'message'],
  ['download', '*Téléchargez* une copie du formulaire envoyé'],
  ['download', 'Merci de *télécharger* la fiche suivante et de la remplir'],
  // Both ways in one sentence: what is handed in afterwards was fetched first.
  ['download', '*Téléchargez* le formulaire, signez-le puis déposez-le sur votre espace'],
  ['download', '*Télécharger* le mandat, le faire signer puis le renvoyer à la caisse'],
  ['download', 'Veuillez *télécharger* le modèle puis le téléverser ici', 'message'],
  ['upload', 'Après l’avoir signé et scanné, *téléchargez* le document ici'],
  ['upload', '*Téléchargez* vos pièces justificatives et envoyez votre demande'],
  // An order that only asks to read; a file moved from her device.
  ['download', 'Veuillez *télécharger* le document pour le consulter', 'message'],
  ['download', 'Je confirme avoir *téléchargé* et vérifié le relevé', 'label'],
  ['download', '*Téléchargez* votre relevé depuis votre compte en ligne'],
  ['download', 'Importer ou *télécharger* un document'],
  ['download', 'Je m’inscris pour continuer et *télécharger* mes fichiers'],
  ['upload', 'Il est obligatoire de *télécharger* un plan'],
  ['upload', 'Vous ne pouvez pas *télécharger* ce fichier : format non autorisé', 'message'],
  ['upload', 'Glissez-déposez ici : le *téléchargement* de documents est ouvert', 'message'],
  ['upload', 'Veuillez d’abord *télécharger* un document', 'message'],
  ['upload', '*Téléchargez* vos tableaux depuis votre ordinateur vers le site'],
]);

check('soumettre', [
  ['for_approval', '*Soumettre* au service instructeur', 'button'],
  ['submit', 'Vérifiez le fichier avant de le *soumettre*'],
]);

check('enregistrer', [
  ['save', 'Voulez-vous quitter sans *enregistrer* ?', 'message'],
  ['save', '*Enregistrement*…', 'message'],
  ['save', 'Impossible d’*enregistrer* le thème', 'message'],
  ['save', 'Le commentaire n’a pas été *enregistré*', 'message'],
  ['save', 'Le mémo a été *enregistré* comme modèle', 'message'],
  ['register', 'Vous êtes déjà *enregistré*, connectez-vous', 'link'],
  ['save_file', 'Choisissez l’emplacement où *enregistrer* le tableau'],
  ['media', '*Enregistrement* de la visio', 'label'],
]);

check('transmettre', [
  ['you_send', 'Votre signalement a bien été *transmis* au fabricant', 'message'],
  ['you_send', 'Votre demande de rendez-vous a bien été *transmise*', 'message'],
  ['they_send', 'La caisse *transmettra* le relevé'],
  ['they_send', 'Nous pouvons *transmettre* ces données à la préfecture'],
  ['they_send', 'Vos coordonnées servent à vous *transmettre* le devis'],
  ['share', 'Vous devez leur *transmettre* ce lien'],
]);

check('valider', [
  ['approved', 'Faites *valider* la fiche par votre école'],
  ['approved', 'L’organisateur vous contactera pour *valider* la place'],
  ['approved', 'Certificats à *valider*', 'option'],
  ['verify_account', 'Votre adresse e-mail est *validée*', 'message'],
]);

check('soumettre', [
  ['submit', 'Demande *soumise* avec succès', 'message'],
  ['submit', 'En *soumettant* ce formulaire, vous êtes prévenu'],
  ['submit', 'Pensez à *soumettre* votre mémoire'],
  ['subject_to', 'Le conducteur doit se *soumettre* au dépistage'],
]);

check('signer', [
  ['electronic', 'Le certificat de *signature* a expiré', 'message'],
  ['electronic', 'Demande de *signature* à distance', 'heading'],
  ['agree', 'Lisez tout avant de *signer*'],
  ['handwritten', 'Nom, date et *signature* :', 'label'],
  ['image', 'Dessinez votre *signature*', 'label'],
]);

check('actualiser', [
  ['update_info', 'La position n’est plus *actualisée*', 'message'],
  ['update_info', 'Le statut sera *actualisé* demain', 'message'],
  ['update_info', 'Prochaine *actualisation* dans une heure', 'message'],
  ['refresh_page', '*Actualisation* toutes les 30 secondes'],
  ['monthly_status', 'L’*actualisation* est ouverte dès le 28 du mois'],
]);

check('foyer', [
  ['menage', 'Nombre de personnes au *foyer*', 'label'],
  ['hebergement', 'Un *foyer* de soins', 'label'],
]);

check('declarer', [
  ['formality', '*Déclaration* d’arrêt des travaux', 'heading'],
  ['formality', 'Le fichier a fait l’objet d’une *déclaration* à la CNIL'],
  ['formality', 'Ce chantier est soumis à *déclaration*'],
]);

check('dossier', [
  ['folder', 'Parcourez vos *dossiers*', 'label'],
  ['application', 'Pré-remplir votre *dossier* en mairie'],
]);

check('joindre', [
  ['attach', 'Plan à *joindre* à la demande', 'label'],
  ['contact', 'Avez-vous réussi à les *joindre* ?', 'label'],
]);

check('charger', [['in_charge', '*Chargé*(e) de clientèle', 'option']]);

check('compte', [['online_account', 'Déjà un *compte* ?', 'link']]);

describe('a sentence that says neither way leaves both', () => {
  test.each<[string, string]>([
    ['telecharger', 'Impossible de *télécharger* la photo'],
    ['telecharger', 'Les pièces à *télécharger*'],
    ['telecharger', 'Choisissez un document à *télécharger*'],
    ['telecharger', 'Fichier *téléchargé*'],
    ['telecharger', 'Le fichier *téléchargé* est vide'],
    ['telecharger', '*Téléchargement*…'],
    ['enregistrer', 'Le cadeau a été *enregistré*'],
  ])('%s: %s', (termId, sentence) => {
    expect(senseOf(termId, sentence, 'message')).toBe(null);
  });
});

// What the sentence says elsewhere, of a trade, a family or access for all, does not tell the sense.
check('situation', [
  ['family', 'Changement de *situation* : mariage, séparation'],
  ['family', 'Votre *situation familiale*', 'label'],
  ['job', 'Quelle est votre *situation professionnelle* ?', 'label'],
]);
check('renseigner', [
  ['inform', 'Je viens au guichet pour me *renseigner* sur mon titre'],
  ['inform', 'Complétez la fiche de *renseignements*'],
  ['fill', 'Veuillez *renseigner* votre adresse'],
]);
check('transmettre', [
  [
    'you_send',
    'Vos clefs vous sont remises à condition que les documents aient été *transmis* à nos services',
  ],
  ['share', 'Vous pouvez *transmettre* cette tombe par donation'],
]);
check('valider', [['confirm', 'Après la *validation* par le mandant de sa demande']]);
check('soumettre', [['for_approval', 'La demande sera *soumise* à une nouvelle instance']]);
check('compte', [['accounts', 'Immatriculations, ventes et dépôt des *comptes*']]);
check('saisir', [
  ['refer', 'Un juge est déjà *saisi* de votre affaire'],
  ['refer', 'Merci de *saisir* la direction par courrier'],
  ['type', '*Saisissez* votre code postal'],
]);
check('transmettre', [['you_send', 'Les documents doivent être *transmis* au service chargé de la paie']]);
check('telecharger', [
  ['download', 'Une demande écrite (formulaire *téléchargeable* ci-dessous), soumise à la mairie'],
]);
check('enregistrer', [['save', 'Déposer vos papiers, ou les *enregistrer* pour une durée de 90 jours']]);
check('transmettre', [
  ['you_send', 'L’obligation d’adresser sa demande au service technique, et de *transmettre* les plans'],
]);
check('dossier', [['record', 'La constitution et l’instruction du *dossier* médical']]);
check('notification', [['decision', 'Attestation de *notification* au conjoint']]);
check('deposer', [['submit', 'Le guichet unique : *dépôt* des comptes annuels']]);

check('enregistrer', [['recorded', 'L’adresse *enregistrée* dans le dossier']]);
check('dossier', [['record', 'Une fois votre *dossier* connu, le service des admissions vous appelle']]);
check('notification', [['decision', 'La *notification* de l’aide aux vacances']]);
check('transmettre', [['you_send', 'La demande doit être *transmise* à la préfecture avant la fête']]);

check('telecharger', [
  ['upload', 'Vous restez propriétaire des photos et autres contenus que vous *téléchargez* sur le site'],
  ['upload', 'Aucune photo choisie pour le *téléchargement*', 'message'],
  ['upload', 'Vous ne pouvez *télécharger* que trois photos'],
  ['upload', 'Photo *téléchargée*', 'message'],
  ['upload', '*Téléchargez* vos documents personnels (diplômes, permis)'],
  [
    'upload',
    'Pour *télécharger* vos papiers, ouvrez la rubrique « Mon dossier » : vous pourrez y déposer le RIB',
  ],
  ['download', '*Téléchargez* ici les photos de la fête (Taille : 12 Mo)'],
  ['download', '*Téléchargez*-le avec prudence'],
]);

check('declarer', [
  ['report_data', 'Chaque mois, il faut *déclarer* l’ensemble de vos ressources'],
  ['formality', 'La *déclaration* doit être faite dans les trois jours'],
  ['ruled', 'Seul le médecin peut *déclarer* votre inaptitude'],
]);
check('foyer', [
  ['cheminee', 'Le *foyer* ouvert chauffe peu'],
  ['hebergement', 'Les résidents du *foyer* sont prévenus'],
  ['fiscal', 'Je suis rattaché fiscalement à un *foyer*'],
]);
check('joindre', [
  ['contact', 'Vous pouvez *joindre* directement la mairie'],
  ['attach', 'Ces papiers sont à *joindre* avec votre candidature'],
]);
check('actualiser', [['refresh_page', 'Il faut parfois *actualiser* la page', 'message']]);
check('valider', [
  ['verify_account', 'Votre adresse a été *validée*', 'message'],
  ['earn', 'Pour *valider* un trimestre, il faut avoir travaillé'],
  ['submit_final', '*Valider* et transmettre mon dossier', 'button'],
]);
check('soumettre', [['for_approval', 'L’ouverture est *soumise* à l’accord du bailleur']]);
check('compte', [
  ['bank', 'Ouverture d’un *compte* bancaire'],
  ['accounts', 'Le dernier *compte* de résultat'],
]);
check('enregistrer', [
  ['stored_data', 'Vous êtes prévenu quand un cookie est *enregistré*'],
  ['media', 'Le conseil a choisi d’*enregistrer* les débats'],
]);
check('transmettre', [
  ['automatic', 'Votre demande est directement *transmise* à la caisse'],
  ['share', 'Demandez-leur de le *transmettre* autour d’eux'],
  ['they_send', 'La préfecture *transmet* ensuite le dossier au ministère'],
]);
check('session', [['event', 'Choix de la *session*', 'label']]);
check('signer', [['image', 'Ce n’est qu’une *signature* dessinée']]);

describe('signs that stand too far', () => {
  test.each([
    ['situation', 'Un accident du travail, ou une autre *situation* prévue par la règle'],
    ['situation', 'Quelle que soit la *situation* de votre enfant'],
    ['situation', 'Selon la *situation* de l’étudiant'],
    ['renseigner', 'Ce papier vous *renseigne* sur votre terrain'],
    ['renseigner', '*Renseignement* du dossier de préinscription'],
    [
      'transmettre',
      'Les demandes *transmises* avant le 31 octobre donnent lieu à un remboursement automatique',
    ],
    ['ressources', 'Le centre de *ressources* de la ville'],
  ])('%s: %s', (termId, sentence) => {
    const chosen = senseOf(termId, sentence);
    expect(['family', 'job', 'income', 'fill', 'inform', 'automatic']).not.toContain(chosen);
  });
  test('one paper on her honour in a list does not make the others so', () => {
    const sentence = 'Déclaration sur l’honneur, *attestation* d’élection de domicile, avis d’impôt';
    expect(senseOf('attestation', sentence)).not.toBe('on_honour');
  });
  test('what is declared in a register of access is figures, not a published text', () => {
    const sentence = 'Les informations sont *déclarées* dans le registre d’accessibilité';
    expect(senseOf('declarer', sentence)).not.toBe('statement');
  });
});

check('soumettre', [
  ['subject_to', 'La sortie d’un enfant est *soumise* à l’accord de ses deux parents'],
  ['for_approval', 'Votre dossier est *soumis* à l’accord du maire'],
  ['for_approval', '*Soumettre* au vote du conseil', 'button'],
]);

check('telecharger', [
  ['upload', 'Avatar *téléchargé* avec succès', 'message'],
  ['upload', 'Un problème lors du *téléchargement* de votre photo', 'message'],
  ['upload', '*Télécharger* les fichiers choisis', 'label'],
  ['upload', 'Remplissez ce formulaire et *téléchargez* votre justificatif'],
  ['download', 'Ce rapport sera proposé au *téléchargement*', 'label'],
]);

check('actualiser', [
  ['monthly_status', 'N’oubliez pas de vous *actualiser* avant le 15'],
  ['refresh_page', 'Vos réponses sont perdues à l’*actualisation* de la page', 'message'],
]);
check('enregistrer', [
  ['save', 'Un problème a empêché ceci : erreur lors de l’*enregistrement* de votre adresse', 'message'],
  ['save_file', 'Vous pouvez imprimer le reçu ou l’*enregistrer* en PDF'],
]);
check('dossier', [
  ['folder', 'Les photos sont rangées dans un *dossier* à votre nom'],
  ['application', 'Indiquez votre numéro de *dossier* pour suivre la demande'],
]);
check('signer', [['handwritten', 'Document à imprimer et à *signer*']]);
check('soumettre', [['for_approval', '*Soumettre* pour approbation', 'button']]);
check('transmettre', [
  ['you_send', 'Relisez votre demande avant de la *transmettre*'],
  ['they_send', 'Saisissez le code qui vous a été *transmis* par courrier'],
]);
check('foyer', [['prestations', 'Montant de la prime d’activité perçue par votre *foyer*', 'label']]);
check('valider', [
  ['approved', 'La mairie *valide* ou refuse la demande'],
  ['verify_account', 'Un courriel vous attend pour la *valider* : saisissez le code reçu'],
]);
