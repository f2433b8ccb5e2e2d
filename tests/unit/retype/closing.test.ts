import { expect, it, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { saysItWillClose } from '../../../core/retype/closing.ts';
import { aPage } from '../../support/page-model.ts';

const page = (given: Partial<PageModel>) => aPage('wwwd.caf.fr', ['Vos ressources'], given);
const told = (text: string) => saysItWillClose(page({ blocks: ['Vos ressources', text] }));

test.each([
  ['Votre session expire dans 5 minutes.', 'Votre session expire dans 5 minutes'],
  ['Attention, votre session va expirer !', 'votre session va expirer'],
  ['Vous serez automatiquement déconnecté(e) dans 2 minutes.', null],
  ['Êtes-vous toujours là ? Votre session va bientôt expirer', 'Votre session va bientôt expirer'],
  ['Temps restant avant déconnexion : 04:59', null],
  ['Déconnexion automatique dans 0:45', null],
  [
    'Bonjour Léa Morel, votre session sera fermée dans moins d’une minute',
    'votre session sera fermée dans moins d’une minute',
  ],
  ['Il vous reste 3 min avant la fin de votre session', null],
  ['Sans action de votre part, vous serez déconnecté dans 60 secondes', null],
  ['Votre connexion est sur le point d’être coupée', null],
  ['Vous allez être déconnecté', null],
  ['Votre session arrive à expiration', null],
  ['Fin de session dans 2 min', null],
  ['Fin de votre session dans 2 minutes', null],
  ['Attention, fin de session imminente', 'fin de session imminente'],
  ['Fermeture imminente de votre session.', null],
  ['Déconnexion imminente', null],
  ['Nous fermons votre espace dans une minute', null],
  [
    'Pour votre sécurité, nous allons couper votre connexion dans 30 secondes',
    'nous allons couper votre connexion dans 30 secondes',
  ],
  ['Votre page se fermera dans 2 minutes', null],
  ['Votre espace va se fermer dans 2 minutes', null],
  ['Session : temps restant 04:59', null],
  ['Vous êtes inactif depuis un moment, vous allez être redirigé vers la page de connexion.', null],
  ['Vous allez être redirigée vers la page d’accueil pour inactivité', null],
  ['Nous allons vous déconnecter dans 2 minutes.', null],
  ['Sans réponse, nous vous déconnecterons dans 60 secondes.', null],
  ['Nous vous déconnectons dans une minute.', null],
  ['Cette page expire dans 10 minutes.', null],
  ['Bonjour Léa Morel, cette page expirera dans 5 minutes', 'cette page expirera dans 5 minutes'],
])('is near: %s', (text, quote) => {
  expect(told(text)).toEqual({ quote: quote ?? text.replace(/\.$/u, ''), isSoon: true });
});

test.each([
  'Après 20 minutes d’inactivité, vous serez déconnecté',
  'En cas d’inactivité, vous serez déconnecté',
  'Vous êtes déconnecté au bout de 15 minutes sans action',
  'Votre session expirera à 14 h 30',
  'La durée de votre session est limitée à 30 minutes',
  'Votre session expire dans 25 minutes',
  'Temps restant avant déconnexion : 29:59',
  'Temps restant avant déconnexion : 01:04:59',
  'votre page se fermera automatiquement après 15 minutes sans action de votre part',
  'Votre espace est fermé après 20 minutes',
  'Toute inactivité de plus de 15 minutes entraîne la déconnexion',
  'Au-delà de 30 minutes d’inactivité, une déconnexion automatique est effectuée',
  'Passé un délai de 20 minutes, la déconnexion est automatique',
  'Passé un délai de 20 minutes, la déconnexion sera automatique',
  'Votre connexion expirera à 14h30',
  'Votre session prendra fin à 9 h',
  'Une inactivité de 20 minutes provoque la fermeture de la session',
  'L’absence d’action pendant 15 minutes entraîne la fin de votre session',
  'Pensez à enregistrer : vous serez déconnecté après 20 minutes',
  'Nous vous déconnectons après 20 minutes d’inactivité',
  'Nous allons vous déconnecter dans 25 minutes',
  'En cas d’inactivité, vous serez redirigé vers l’accueil',
])('is how the site always does, or later: %s', (text) => {
  expect(told(text)).toEqual({ quote: text, isSoon: false });
});

test.each([
  'Pensez à vous déconnecter.',
  'Votre code expire dans 5 minutes.',
  'Votre session de formation se termine dans 2 heures.',
  'La session d’examen va bientôt se terminer.',
  'Se déconnecter',
  'Votre session va-t-elle expirer dans 5 minutes ?',
  'Un message vous dit quand votre session va expirer.',
  'Le message « Votre session expire dans 5 minutes » peut apparaître.',
  'Répondez dans 5 minutes. Vous êtes connecté.',
  'Temps restant pour remplir : 10 minutes',
  'Votre mot de passe expirera dans 10 jours ; votre session reste ouverte.',
  'La déconnexion de la messagerie est possible.',
  'Dernière connexion à 14 h 30',
  'Fin de droits',
  'Fin de droits dans 5 minutes de lecture',
  'La session d’examen se termine',
  'La session d’examen se termine dans 5 minutes.',
  'Fin de session d’examen dans 5 minutes',
  'Fin imminente de la session de formation',
  'Temps restant pour l’épreuve : 04:59',
  'Session d’examen. Temps restant : 04:59',
  'Votre connexion est sûre. Temps restant pour remplir la page : 04:59',
  'Temps restant : 04:59',
  'Nous fermons votre compte dans 30 jours.',
  'Nous fermons votre dossier dans 5 minutes de lecture.',
  'Votre espace sera fermé après 2 ans d’inactivité.',
  'Votre espace France services ferme à 18 h.',
  'Votre page se fermera après l’envoi.',
  'Le message « Fin de session imminente » s’affiche avant la déconnexion.',
  'Avant la fin de session, un message s’affiche pendant 2 minutes.',
  'Comment éviter la fin de session dans 15 minutes ?',
  'La déconnexion protège vos données : le site coupe ce qui ne sert plus.',
  'Votre carte expire dans 10 minutes de marche.',
  'Votre carte expire à 14h30 ; la connexion est sécurisée.',
  'La connexion est sécurisée.',
  'Cette offre expire dans 10 minutes, sur cette page de connexion.',
  'Vous allez être redirigé vers la page de connexion.',
  'Vous serez redirigé vers le service dans 5 secondes, sans nouvelle connexion.',
  'Vous allez être redirigé vers la page de paiement de votre session.',
  'Pensez à enregistrer avant la déconnexion.',
  'Pensez à vous déconnecter après 20 minutes.',
  'Une inactivité de 20 minutes provoque la fermeture de la porte.',
  'Nous vous répondrons dans 2 minutes, connexion ou pas.',
  'Toute inactivité professionnelle de plus de 15 jours se déclare, après connexion.',
  'La fermeture de la session d’examen suit une inactivité de 20 minutes.',
  'La page de connexion du service ferme à 18 h.',
])('is no such thing: %s', (text) => {
  expect(told(text)).toBeNull();
});

it('« Temps restant » alone is of the connection where one is named beside it, and of nothing else', () => {
  const left = 'Temps restant : 04:59';
  const closing = { quote: left, isSoon: true };
  expect(saysItWillClose(page({ blocks: ['Votre session', left] }))).toEqual(closing);
  expect(saysItWillClose(page({ blocks: [left, 'Prolonger ma connexion'] }))).toEqual(closing);
  expect(saysItWillClose(page({ blocks: ['Votre session', 'Vos ressources', left] }))).toBeNull();
  expect(saysItWillClose(page({ blocks: ['Épreuve de français', left, 'Session d’examen'] }))).toBeNull();
  expect(saysItWillClose(page({ blocks: ['Votre session', 'Temps restant : 25:00'] }))?.isSoon).toBe(false);
});

it('says what is near rather than what always is, and the line rather than the message read whole', () => {
  const rule = 'Après 20 minutes d’inactivité, vous serez déconnecté.';
  const blocks = [rule, 'Votre session va expirer'];
  const alerts = ['Encore là Votre session va expirer Rester connecté'];
  expect(saysItWillClose(page({ alerts, blocks }))?.quote).toBe('Votre session va expirer');
  expect(saysItWillClose(page({ alerts: ['Votre session expire dans 5 minutes'] }))?.isSoon).toBe(true);
});

it('quotes no more than a few lines, and says nothing of a page that is shut, translated or not read', () => {
  const long = `Votre session expire dans 5 minutes ${'et vous le savez '.repeat(30)}`;
  expect(told(long)?.quote.length).toBeLessThanOrEqual(161);
  const blocks = ['Votre session expire dans 5 minutes'];
  expect(saysItWillClose(page({ blocks, alerts: ['Votre session a expiré'] }))).toBeNull();
  expect(saysItWillClose(page({ blocks, isTranslated: true }))).toBeNull();
  expect(saysItWillClose(page({ blocks, stopped: 'sign-in' }))).toBeNull();
});
