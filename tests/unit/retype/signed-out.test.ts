import { expect, test } from 'vitest';
import { hasLeft, isSignedOut } from '../../../core/retype/signed-out.ts';
import { aPage } from '../../support/page-model.ts';

const saying = (text: string) => aPage('wwwd.caf.fr', ['Vos ressources'], { alerts: [text] });

test.each([
  'Votre session a expiré',
  'Votre session est expirée.',
  'Session expirée',
  'Session utilisateur expirée, reconnectez-vous',
  'Votre session sur impots.gouv.fr a expiré',
  'Votre connexion a été fermée par mesure de sécurité.',
  'Votre session est terminée. Reconnectez-vous.',
  'Vous avez été déconnecté(e) après 20 minutes d’inactivité.',
  'Vous êtes maintenant déconnectée pour des raisons de sécurité.',
  'Vous n’êtes plus connecté.',
  'Veuillez vous reconnecter si vous souhaitez poursuivre.',
  'Pour continuer, reconnectez-vous.',
  'Attention. Pour votre sécurité, vous avez été automatiquement déconnecté. Après 20 minutes, vous serez toujours déconnecté.',
])('is over: %s', (text) => {
  expect(isSignedOut(saying(text))).toBe(true);
});

test.each([
  'Votre session expire dans 5 minutes.',
  'Votre session va expirer.',
  'Votre session va bientôt expirer. Restez connecté.',
  'Vous serez automatiquement déconnecté dans 2 minutes.',
  'Après 20 minutes d’inactivité, vous serez déconnecté.',
  'Après 20 minutes d’inactivité, vous êtes déconnecté.',
  'Vous êtes déconnecté au bout de 20 minutes sans action.',
  'Votre session est fermée après 20 minutes.',
  'La session est expirée au bout de 20 minutes.',
  'Votre session expirera à 14 h 30',
  'Votre session sera fermée ce soir.',
  'Pensez à vous déconnecter.',
  'Pour vous déconnecter, utilisez le bouton en haut de la page.',
  'Si vous êtes déconnecté, vos réponses sont perdues.',
  'Si votre session a expiré, veuillez vous reconnecter.',
  'Une fois votre session expirée, il faut vous reconnecter.',
  'En cas de déconnexion, vos réponses sont perdues.',
  'Vous avez été déconnecté ?',
  'Votre session n’a pas expiré.',
  'Votre session de formation est terminée.',
  'Vous avez peut-être été déconnecté.',
  'Le message « Votre session a expiré » peut apparaître.',
  'Vous devrez vous reconnecter demain.',
  'Votre mot de passe a expiré.',
])('is not over: %s', (text) => {
  expect(isSignedOut(saying(text))).toBe(false);
});

test.each([
  ['Vous êtes bien déconnecté', true],
  ['Déconnexion réussie', true],
  ['Vous êtes bien déconnecté. Après 20 minutes d’inactivité, vous serez déconnecté.', true],
  ['Vous avez bien été déconnecté en raison d’une inactivité.', false],
  ['Déconnexion effectuée. Votre session a expiré.', false],
  ['Si vous vous êtes déconnecté, vos réponses sont gardées.', false],
  ['Vous vous êtes déconnecté ?', false],
])('is left by her, or not: %s', (text, isLeft) => {
  expect(hasLeft(saying(text))).toBe(isLeft);
});
