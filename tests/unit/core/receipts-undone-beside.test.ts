/** A receipt with its day and its hour, and right beside it what undoes it. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const taxes = 'cfspart.impots.gouv.fr';
const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-05-20', title, lines);
const inAutumn = (...[title, ...lines]: Told) => stateOfReceipt(taxes, '2026-09-17', title, lines);

describe('never', () => {
  test.each<Told>([
    [
      'Actualisation de novembre 2026',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
      'Elle est conservée 48 heures dans votre espace en attendant d’être complétée.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation de novembre a bien été enregistrée le 29/11/2026 à 10:12.',
      'Statut',
      'Saisie partielle',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a été transmise à France Travail le 29/11/2026 à 11:20.',
      'Vous l’avez annulée le 29/11/2026 à 11:32.',
    ],
    [
      'Mon actualisation',
      '29/11/2026 à 11:20 : votre déclaration a bien été transmise.',
      '29/11/2026 à 11:26 : retour du service, dossier rejeté (anomalie 302).',
    ],
    [
      'Actualisation',
      'Votre déclaration a bien été validée le 29/11/2026 à 11:20.',
      'Suite à votre demande, cette validation a été annulée à 11:40.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a bien été validée le 29/11/2026 à 11:20.',
      'Vous avez choisi « Revenir sur ma déclaration » : la validation est levée.',
    ],
    [
      'Mon actualisation',
      '! Vous êtes sur la version d’essai de l’actualisation.',
      'Votre déclaration a bien été transmise le 29/11/2026 à 10:12.',
    ],
    [
      'Mon actualisation',
      '! Environnement de recette – aucune donnée réelle',
      'Votre déclaration a bien été transmise le 29/11/2026 à 10:12.',
    ],
    [
      'Mon actualisation',
      'S’exercer à l’actualisation',
      'Votre déclaration a bien été validée le 29/11/2026 à 10:12.',
      'Recommencer l’exercice',
    ],
    [
      'Actualisation',
      'Mode découverte',
      'Votre actualisation a bien été validée le 29/11/2026 à 10:12.',
      'Quitter le mode découverte et faire ma vraie actualisation',
    ],
    [
      'Mon actualisation pas à pas',
      '4. Fin',
      'Votre déclaration a bien été transmise le 29/11/2026 à 10:12.',
    ],
    [
      'Récapitulatif de mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
      'Relisez puis appuyez sur le bouton vert en bas de page.',
    ],
    [
      'Actualisation – Vérification',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
      'Plus qu’un clic !',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a été transmise le 29/11/2026 à 10:12.',
      'Le serveur n’a pas répondu.',
    ],
    [
      'Actualisation',
      'Changement de situation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
      'Ce changement ne remplace pas votre actualisation.',
    ],
    [
      'Actualisation',
      '# Déclaration de reprise d’emploi',
      'Votre déclaration a bien été transmise le 29/11/2026 à 10:12.',
    ],
    ['Mon actualisation', 'DSN', 'Déclaration transmise le 29/11/2026 à 10:12', 'Employeur : ADECCO'],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
      'À confirmer par SMS sous 30 minutes.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
      'Saisissez le code reçu par SMS pour terminer.',
    ],
    [
      'Actualisation',
      'Votre actualisation a bien été validée le 29/11/2026 à 10:12.',
      '1 élément en file d’attente',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 14:05.',
      'Vous avez deux jours pour y revenir et la rendre définitive.',
    ],
    [
      'Actualisation',
      '! Application en mode avion',
      'Votre actualisation a bien été enregistrée le 29/11/2026 à 14:05.',
      'L’envoi reprendra plus tard.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 14:05.',
      'Il ne vous reste qu’à donner votre accord en bas de page.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 14:05.',
      'Nos serveurs n’ont rien reçu : contactez le 3949.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 14:05.',
      'Téléversement : 3 sur 5',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 16:31.',
      'Vous ne l’avez pas encore soumise.',
    ],
    [
      'Actualisation de novembre 2026',
      'Votre actualisation a bien été enregistrée le 29/11/2026 à 16:31.',
      'Étape 3/4',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 16:31.',
      'Valable sous réserve de votre confirmation dans l’application.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 16:31.',
      'Vos réponses sont gardées jusqu’à minuit, heure à laquelle elles seront effacées.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 18:02.',
      'Encore un effort : une question vous attend.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 18:02.',
      'Désolé, cet envoi a été perdu. Merci de recommencer.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 18:02.',
      'Opération annulée par l’utilisateur.',
    ],
    [
      'Mon actualisation',
      'Votre déclaration a bien été transmise le 29/11/2026 à 18:02.',
      'Doublon détecté : envoi ignoré.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a bien été validée le 29/11/2026 à 18:02.',
      'Double validation : attendez le SMS et répondez OUI.',
    ],
  ])('France Travail: %s, %s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));

  test.each<Told>([
    [
      'Déclaration en ligne',
      '! Votre déclaration est enregistrée le 20/05/2026 à 10:12.',
      'Cet enregistrement est temporaire.',
      'Accusé de réception disponible à la fin de la démarche',
    ],
    [
      'Déclarer mes revenus',
      'Votre déclaration a été prise en compte le 20/05/2026 à 10:12 comme version de travail.',
      'Version de travail n° 2026-4471',
    ],
    [
      'Déclaration de revenus 2025',
      'Votre déclaration a bien été transmise à votre espace « Documents en préparation » le 20/05/2026 à 10:12.',
    ],
    [
      'Déclaration de revenus 2025',
      'Votre déclaration a été signée le 20/05/2026 à 10:12 par M. Karim BENALI.',
      'Signature de Mme BENALI',
      'Attendue avant le 4 juin',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été signée le 20/05/2026 à 09:41.',
      'Nous avons prévenu votre épouse : à elle de faire de même.',
    ],
    [
      'Déclarer mes revenus',
      'Votre déclaration a bien été signée le 20/05/2026 à 10:12.',
      'Co-déclarant : invitation envoyée par courriel, sans réponse à ce jour.',
    ],
    [
      'Déclaration de revenus 2025',
      'Votre déclaration a bien été transmise le 20/05/2026 à 10:12.',
      'À 10:20, vous avez demandé son retrait. Elle ne compte plus.',
    ],
    [
      'Déclaration en ligne',
      'Accusé de réception n° 2026 4471 du 20/05/2026 à 10:12',
      'Accusé annulé le 20/05/2026 à 10:30',
    ],
    [
      'Mes déclarations',
      'Votre déclaration a été transmise le 20/05/2026 à 10:12.',
      'Contrôle automatique : déclaration non conforme, renvoyée à l’usager.',
    ],
    [
      'Déclaration de revenus 2025',
      'Votre déclaration a bien été transmise le 20/05/2026 à 10:12. Elle a été rouverte le 20/05/2026 à 10:40 et n’est donc plus déposée.',
    ],
    [
      'Déclaration en ligne',
      '! Site de test : les données saisies ici ne sont pas transmises à l’administration.',
      'Votre déclaration a bien été transmise le 20/05/2026 à 10:12.',
    ],
    ['Déclaration de revenus 2025', 'Bac à sable', 'Accusé de réception n° 2026 4471 du 20/05/2026 à 10:12'],
    [
      'Déclaration en ligne : ce qui se passe à la fin',
      'Un écran vous dit ceci.',
      'Votre déclaration a bien été transmise le 20/05/2026 à 10:12.',
    ],
    [
      'Déclaration de revenus : reconnaître un vrai accusé de réception',
      'Accusé de réception n° 2026 4471 du 20/05/2026 à 10:12',
    ],
    [
      'Déclaration en ligne – Récapitulatif',
      'Votre déclaration a été prise en compte le 20/05/2026 à 10:12.',
      'La signature se fait sur la page d’après.',
    ],
    [
      'Résumé de votre déclaration de revenus',
      'Votre déclaration est enregistrée le 20/05/2026 à 10:12 sous le numéro 2026 4471.',
      'Dernière action : signer',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a été transmise le 20/05/2026 à 10:12.',
      'Fichier illisible : l’administration n’a rien pu enregistrer.',
    ],
    [
      'Déclaration de revenus 2025',
      'Votre déclaration a été transmise le 20/05/2026 à 10:12.',
      'Retour : KO',
    ],
    [
      'Mes déclarations',
      'Déclaration d’occupation',
      'Votre déclaration a bien été transmise le 20/05/2026 à 10:12.',
      'Déclaration de revenus 2025',
      'À déposer avant le 4 juin',
    ],
    ['Déclarations', 'Déclaration de don manuel', 'Accusé de réception n° 2026 4471 du 20/05/2026 à 10:12'],
    [
      'Déclaration de revenus 2025',
      'Vous agissez pour : Mme Odette MARTIN (votre mère)',
      'Votre déclaration a bien été transmise le 20/05/2026 à 10:12.',
      'Revenir à mon propre dossier : déclaration à faire',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a été signée le 20/05/2026 à 10:12.',
      'Un code vous a été envoyé : sans lui, la signature ne sera pas retenue.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a été signée le 20/05/2026 à 10:12.',
      'Acheminement vers l’administration : 60 %',
    ],
    [
      'Impots.gouv mobile – déclaration',
      'Votre déclaration a bien été signée le 20/05/2026 à 10:12.',
      'Synchronisation impossible pour le moment',
    ],
    [
      'Déclaration de revenus 2025',
      'Nous avons bien reçu votre justificatif le 20/05/2026 à 10:12.',
      'Accusé de réception n° 4471-2026',
    ],
    [
      'Déclaration en ligne',
      'Accusé de réception n° 2026 8812 du 20/05/2026 à 14:05',
      'Cet accusé n’est plus valable : vous avez repris votre déclaration à 14:31.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a été transmise le 20/05/2026 à 14:05.',
      'Vous avez ensuite cliqué sur « Annuler ma déclaration ». Annulation enregistrée.',
    ],
    [
      'Estimer mon impôt',
      'Déclaration de revenus',
      'Votre déclaration a bien été transmise le 20/05/2026 à 14:05.',
      'Vous utilisez le simulateur.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 14:05 à votre expert-comptable, qui la déposera.',
    ],
    [
      'Déclarations de vos administrés – guichet France Services',
      'M. ROCHE',
      'Votre déclaration a bien été transmise le 20/05/2026 à 14:05.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été signée le 20/05/2026 à 16:31.',
      'L’accord de votre mari manque encore.',
    ],
    [
      'Déclaration de revenus 2025',
      'Votre déclaration a bien été signée le 20/05/2026 à 16:31.',
      'Signataires : 1 sur 2',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a été transmise le 20/05/2026 à 16:31.',
      'Réponse du serveur : 500',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a été signée le 20/05/2026 à 16:31.',
      'Nous n’avons pas pu la faire parvenir au service des impôts.',
    ],
    [
      'Déclaration des revenus 2024',
      'Votre déclaration a bien été transmise le 20/05/2026 à 16:31.',
      'Année suivante : revenus 2025, pas commencée',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été signée le 20/05/2026 à 18:02.',
      'Madame doit à son tour se connecter.',
    ],
    [
      'Déclaration en ligne',
      'Votre déclaration a bien été transmise le 20/05/2026 à 18:02.',
      'État : à régulariser avant prise en compte',
    ],
  ])('impôts: %s, %s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));

  test.each<Told>([
    [
      'Corriger ma déclaration',
      'Votre correction a été transmise le 17/09/2026 à 10:12.',
      'Correction abandonnée le 17/09/2026 à 10:30',
    ],
    [
      'Corriger ma déclaration',
      'Votre correction a été transmise le 17/09/2026 à 16:31.',
      'Le service de correction a décliné cette demande.',
    ],
    [
      'Correction en ligne',
      'Votre correction a été prise en compte le 17/09/2026 à 16:31 dans la prévisualisation de votre avis.',
    ],
    [
      'Corriger ma déclaration',
      'Votre correction a été transmise le 17/09/2026 à 18:02.',
      'Rejet automatique : montant incohérent.',
    ],
  ])('correction: %s, %s, %s', (...page) => expect(inAutumn(...page)).not.toBe('sent'));
});
