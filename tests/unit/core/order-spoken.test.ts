/** Both ends of a period named as one speaks: « Prise de poste le », « Quand l'avez-vous quitté ? »; and days of two things. */
import { describe, expect, test } from 'vitest';
import { days, wrongIn } from '../../support/filled-in.ts';

const backwards = (first: string, then: string) =>
  wrongIn(days([`${first} : 12/06/2026`, `${then} : 03/02/2026`]));
const inOrder = (first: string, then: string) =>
  wrongIn(days([`${first} : 03/02/2026`, `${then} : 12/06/2026`]));

describe('the wrong way round', () => {
  test.each([
    ['Quand avez-vous pris ce poste ?', 'Quand l’avez-vous quitté ?'],
    ['Prise de fonctions le', 'Départ le'],
    ['Vous avez pris votre poste le', 'Vous avez quitté cet emploi le'],
    ['Vous êtes arrivé dans l’entreprise le', 'Vous en êtes parti le'],
    ['Vous êtes entrée en formation le', 'Vous en êtes sortie le'],
    ['Embauchée le', 'Contrat terminé le'],
    ['Quand prenez-vous votre poste ?', 'Jusqu’à quand êtes-vous engagé ?'],
    ['Prise de poste le (JJ/MM/AAAA)', 'Échéance prévue le (JJ/MM/AAAA)'],
    ['Quand avez-vous été embauché ?', 'Quand êtes-vous parti ?'],
    ['Quand votre conjoint a-t-il pris cet emploi ?', 'Quand l’a-t-il quitté ?'],
    ['Admise le', 'Sortie le'],
    ['Vous y êtes arrivé le', 'Vous en êtes reparti le'],
    ['Date à laquelle vous avez été recruté', 'Date à laquelle vous quittez cet emploi'],
    ['Vie commune depuis le', 'Vous vous êtes quittés le'],
    ['Quand vous étiez-vous installés tous les deux ?', 'Quand vous êtes-vous quittés ?'],
    ['Vous avez emménagé ensemble le', 'Vous ne vivez plus ensemble depuis le'],
  ])('%s – %s', (first, then) => {
    expect(backwards(first, then)).toEqual([then]);
    expect(inOrder(first, then)).toEqual([]);
  });
});

describe('of two things, or of two people', () => {
  test.each([
    ['Vous êtes arrivé dans votre nouveau logement le', 'Vous avez quitté l’ancien le'],
    ['Quand avez-vous emménagé ?', 'Quand avez-vous quitté votre logement ?'],
    ['Date d’embauche', 'Date à laquelle vous avez quitté votre précédent employeur'],
    ['Prise de poste le', 'Fin de votre préavis chez l’ancien employeur'],
    ['Quand êtes-vous arrivé en France ?', 'Quand avez-vous quitté votre pays ?'],
    ['Vous êtes arrivée chez nous le', 'Votre mari est parti le'],
    ['Votre conjoint est arrivé le', 'Vous êtes parti le'],
    ['Quand prenez-vous votre poste ?', 'Quand êtes-vous sorti de formation ?'],
    ['Quand avez-vous été embauché ?', 'Quand avez-vous fini vos études ?'],
    ['Embauché le', 'Dernier jour travaillé chez votre ancien employeur'],
    ['Vous avez pris votre nouveau poste le', 'Vous avez quitté votre poste le'],
    ['Prise de poste le', 'Fin de l’arrêt maladie le'],
    ['Vous vous êtes installé ici le', 'Vous avez quitté votre pays le'],
    ['Vous êtes parti le', 'Vous êtes arrivé le'],
  ])('%s – %s', (first, then) => {
    expect(backwards(first, then)).toEqual([]);
  });
});
