/** Pages of an ordinary day that look like a receipt and are none: drafts, one of two, another month, another declaration. */
import { describe, expect, test } from 'vitest';
import { ft } from '../../support/declared-pages.ts';
import { stateOfReceipt, type Told } from '../../support/receipt-page.ts';

const inNovember = (...[title, ...lines]: Told) => stateOfReceipt(ft, '2026-11-29', title, lines);
const inMay = (...[title, ...lines]: Told) =>
  stateOfReceipt('cfspart.impots.gouv.fr', '2026-05-20', title, lines);

describe('never', () => {
  test.each<Told>([
    [
      'Mon actualisation',
      '! Votre actualisation est enregistrée',
      'Vous pourrez la compléter à votre prochaine connexion.',
    ],
    ['Actualisation', '! Votre déclaration a bien été enregistrée le 29/11/2026.', 'Revenir à la question 4'],
    [
      'Je m’actualise – novembre 2026',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 09:12.',
      'Vous avez répondu à 4 questions sur 6.',
    ],
    [
      'Mon actualisation',
      '! Votre actualisation a bien été enregistrée le 29/11/2026 à 10:12',
      'Il vous reste la page « Activités » à remplir.',
    ],
    [
      'Mon actualisation',
      'Vous avez été déconnectée pour inactivité.',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 10:12.',
    ],
    [
      'Mon actualisation',
      'Votre actualisation a été interrompue.',
      'Votre déclaration a bien été enregistrée le 29/11/2026 à 09:41.',
    ],
    ['Mon actualisation', 'Nous vérifions que votre déclaration a bien été enregistrée.', '29/11/2026'],
    ['Mon actualisation', '! Votre actualisation a bien été prise en compte.', 'Octobre 2026'],
    ['Mon actualisation', '! Votre actualisation est validée', 'Période du 01/10/2026 au 31/10/2026'],
    ['Mon actualisation', 'Vous avez déjà déclaré votre situation pour octobre 2026. Déclarez novembre.'],
    ['Contrat d’engagement', 'Votre actualisation du contrat a bien été validée le 29/11/2026.'],
    ['Déclarer une formation', 'Votre déclaration a bien été validée le 29/11/2026 à 10:12.'],
    [
      'Ma messagerie',
      'Objet : Votre actualisation est ouverte',
      'Reçu le 29/11/2026',
      'Objet : votre actualisation a été validée',
      'Reçu le 30/10/2026',
    ],
    [
      'Modifier mon actualisation',
      'Votre déclaration a bien été validée le 28/11/2026 à 10:00.',
      'Vous modifiez votre déclaration. Validez à nouveau pour que vos changements comptent.',
    ],
    ['Mon actualisation', 'Votre déclaration a bien été validée par votre conseillère le 29/11/2026.'],
  ])('%s, %s', (...page) => expect(inNovember(...page)).not.toBe('sent'));

  test.each<Told>([
    ['Fin de déclaration', 'Accusé de réception', 'Vous obtiendrez ici la date de votre envoi', '20/05/2026'],
    ['Déclaration en ligne', 'Accusé de réception par courriel : oui', 'Le 20/05/2026'],
    [
      'Déclaration commune',
      'Votre déclaration a bien été signée le 20/05/2026 par Mme DUPRÉ.',
      'M. DUPRÉ recevra une invitation.',
    ],
    ['Déclarer mes revenus', 'Votre déclaration a bien été signée par votre mari le 20/05/2026.'],
    [
      'Déclarer mes revenus',
      'Votre déclaration a été signée le 20/05/2026. L’envoi se fait quand les deux ont signé.',
    ],
    ['Déclaration en ligne', 'Votre déclaration a été signée le 20/05/2026.', 'Étape suivante : envoi'],
    ['Déclaration de TVA', 'Accusé de réception de votre déclaration n° 4471 du 20/05/2026 à 10:12'],
    ['Déclarer une location', 'Votre déclaration a été transmise le 20/05/2026.'],
    ['Déclarer mes revenus', 'Votre déclaration 3916 a bien été transmise le 20/05/2026.'],
    ['Taxe sur les logements vacants', 'Accusé de réception de votre déclaration du 20/05/2026'],
    ['Déclaration en ligne', 'Votre déclaration a été transmise le 20/05/2026 avec une anomalie bloquante.'],
    ['Corriger ma déclaration', 'Votre correction a bien été prise en compte dans le résumé.', '20/05/2026'],
  ])('%s, %s', (...page) => expect(inMay(...page)).not.toBe('sent'));
});
