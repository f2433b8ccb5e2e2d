/** What is told of a thing that a « Non » says was not done, in cases or shown again. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { casesOf } from '../../support/filled-in.ts';
import { aButton, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { ft, recapOf, told } from '../../support/recap.ts';

const wrong = (lines: string[]) => told(ft(lines)).problems.map(([, label]) => label);
const looking = 'Toujours à la recherche d’un emploi ? Oui';

describe('shown again over the button that sends', () => {
  test.each([
    ['Organisme de formation', ['Avez-vous été en formation ? Non', 'Organisme de formation : GRETA']],
    ['Date de début du stage', ['Avez-vous effectué un stage ? Non', 'Date de début du stage : 03/11/2026']],
    ['Heures effectuées', ['Travail en novembre : non', 'Heures effectuées : 42']],
    ['Heures effectuées', ['Travail ou activité non salariée : Non', 'Heures effectuées : 42']],
    ['Employeur', ['Avez-vous travaillé en novembre ? Non', 'Employeur : Boulangerie Martin']],
    ['Heures travaillées', ['Avez-vous travaillé en novembre ?', 'Non', 'Heures travaillées', '42']],
    [
      'Nombre de jours à l’étranger',
      ['Êtes-vous parti à l’étranger ? Non', 'Nombre de jours à l’étranger : 12'],
    ],
  ])('%s', (label, lines) => expect(wrong([...lines, looking])).toEqual([label]));

  test.each([
    [['Avez-vous été en formation ? Non', 'Organisme de formation : Sans objet']],
    [['Avez-vous été en formation ? Non', 'Organisme de formation : –']],
    [['Avez-vous été en formation ? Non', 'Formation souhaitée : CAP cuisine']],
    [['Avez-vous travaillé en novembre ?', 'Non', 'Heures travaillées', '0']],
    [['Avez-vous travaillé en novembre ? Non', 'Dernier employeur : Boulangerie Martin']],
    [['Avez-vous travaillé en novembre ? Non', 'Heures travaillées en octobre : 42']],
    [['Avez-vous travaillé tout le mois ? Non', 'Heures travaillées : 42', 'Salaire brut : 612 €']],
    [['Avez-vous travaillé chez un autre employeur ? Non', 'Heures travaillées : 42']],
    [['Avez-vous travaillé plus de 78 heures ? Non', 'Heures travaillées : 42']],
    [['Avez-vous travaillé à l’étranger ? Non', 'Heures travaillées : 42']],
    [['Activité salariée : Non', 'Activité indépendante : Oui', 'Heures travaillées : 42']],
    [['Avez-vous bénéficié d’une aide au logement ? Non', 'Type de logement : appartement']],
    [['Avez-vous eu un enfant ? Non', 'Nombre d’enfants : 2']],
    [['Avez-vous quitté votre formation ? Non', 'Organisme de formation : GRETA']],
    [['Avez-vous été absent pendant la formation ? Non', 'Organisme de formation : GRETA']],
  ])('%j says nothing against itself', (lines) => expect(wrong([...lines, looking])).toEqual([]));

  test('under a title of its own, whose the page says it is', () => {
    const page = (title: string) =>
      told(
        assessed(
          recapOf(
            'candidat.francetravail.fr',
            'Actualisation du mois de novembre 2026',
            ['Vos réponses', 'Avez-vous été en formation ? Non', looking, title, 'Organisme : GRETA'],
            {
              headings: ['Actualisation du mois de novembre 2026', 'Vos réponses', title].map((text, at) => ({
                level: at === 0 ? 1 : 2,
                text,
              })),
              buttons: [aButton('Valider mon actualisation', 'submit-final')],
            },
          ),
          '2026-11-30',
        ),
      ).problems;
    expect(page('Formation suivie')).toEqual([['contradiction', 'Organisme']]);
    expect(page('Formation souhaitée')).toEqual([]);
    expect(page('Formation de votre conjoint')).toEqual([]);
  });
});

describe('in cases', () => {
  const asWritten = casesOf('free-text');
  const hours = casesOf('hours');
  const look = (fields: Parameters<typeof aPage>[2]) =>
    told(
      assessed(
        aPage('candidat.francetravail.fr', ['Actualisation du mois de novembre 2026'], {
          buttons: [aButton('Suivant', 'next')],
          ...fields,
        }),
        '2026-11-30',
      ),
    ).problems.map(([, label]) => label);
  const maladie = aYesNo('Avez-vous été en arrêt maladie ?', 'Non');

  test('the school of a training that was not followed', () => {
    const training = [
      aYesNo('Avez-vous été en formation ?', 'Non'),
      asWritten('Organisme', 'GRETA'),
      maladie,
    ];
    expect(look({ fields: training })).toEqual([]);
    training[1] = asWritten('Organisme de formation', 'GRETA');
    expect(look({ fields: training })).toEqual(['Organisme de formation']);
  });

  test.each([
    ['2. Travail – Avez-vous travaillé ou exercé une activité non salariée ?', ['salaire brut']],
    ['1. Avez-vous travaillé en novembre 2026 ?', ['salaire brut']],
    ['Avez-vous travaillé ce mois-ci ?', ['salaire brut']],
    ['Avez-vous travaillé, ne fût-ce que quelques heures, le mois écoulé ?', ['salaire brut']],
    ['2. Travail – Avez-vous travaillé à l’étranger ?', []],
    ['2. Avez-vous travaillé plus de 78 heures ?', []],
    ['Avez-vous travaillé ce jour-là ?', []],
  ])('« %s Non », and pay under it', (question, wrong) => {
    const fields = [
      aYesNo(question, 'Non'),
      anAmount('salaire brut', '437,50', { group: question }),
      maladie,
    ];
    expect(look({ fields })).toEqual(wrong);
  });

  test('« Si oui, salaire brut » under a « Non » that a guide knows is told of once', () => {
    const fields = [
      aYesNo('1. Avez-vous travaillé en novembre 2026 ?', 'Non'),
      anAmount('Si oui, salaire brut', '437,50'),
      maladie,
    ];
    expect(look({ fields })).toEqual(['Si oui, salaire brut']);
  });

  test('hours of the only employer, where there is no other', () => {
    const fields = [
      aYesNo('Avez-vous travaillé en novembre ?', 'Oui'),
      aYesNo('Avez-vous travaillé chez un autre employeur ?', 'Non'),
      hours('Heures travaillées', '42'),
      anAmount('Salaire brut', '612'),
      maladie,
    ];
    expect(look({ fields })).toEqual([]);
  });
});
