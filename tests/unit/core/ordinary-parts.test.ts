/** Cases rightly left empty: sub-questions by their number, parts of some people, lines to leave; and words where a number was understood. */
import { expect, test } from 'vitest';
import { asksAll, declares, france, needed } from '../../support/conditional.ts';
import { aDate, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

rightly([
  [
    'questions numbered after the one they go with',
    [
      aYesNo('5. Étiez-vous en formation ?', 'Non', needed),
      aField('5a. Organisme de formation', needed),
      aYesNo('5b. Rémunérée ?', '', needed),
    ],
    ['Une réponse est attendue à chaque question.'],
    declares,
  ],
  [
    'the day of a departure of who still lives there',
    [
      aYesNo('Vit toujours chez vous ?', 'Oui', { ...needed, group: 'Alba' }),
      aDate('Date de départ', '', { ...needed, group: 'Alba' }),
    ],
    [asksAll],
    declares,
  ],
  [
    'a part « selon réponse »',
    [
      aYesNo('A-t-il travaillé ?', 'Non', { ...needed, group: 'Gaspard (obligatoire)' }),
      anAmount('Net social', '', { ...needed, group: 'Travail de Gaspard (selon réponse)' }),
    ],
    [],
    { host: 'www.mairie-exemple.fr', title: 'Demande d’aide' },
  ],
  [
    'whose money it is, after its amount',
    [anAmount('Fermages ou loyers', '225'), anAmount('Fermages ou loyers, personne', 'Patrick')],
    [],
    { host: 'www.mairie-exemple.fr', title: 'Demande d’aide' },
  ],
  [
    'a salary under its own « Non », before another activity',
    [
      aYesNo('Avez-vous eu un emploi salarié ?', 'Non', needed),
      anAmount('Salaire brut (€)', ''),
      aYesNo('Avez-vous exercé une activité non salariée ?', 'Oui', needed),
      anAmount('Chiffre d’affaires (€)', '230'),
      aYesNo('Restez-vous à la recherche d’un emploi ?', 'Oui', needed),
      aDate('Date d’arrêt de la recherche', ''),
    ],
    [],
    france,
  ],
]);

rightly([
  [
    'an address asked « pour l’envoi par courrier »',
    [
      aRadio('Comment la recevoir ?', ['Par courrier', 'Dans mon compte'], 'Dans mon compte', needed),
      aField('Adresse postale (pour l’envoi par courrier)', { valueType: 'address', ...needed }),
    ],
    [],
    { host: 'assure.ameli.fr', title: 'Attestation de droits' },
  ],
]);

test('a pension paid by another country is had, and not paid by her', () => {
  const page = (name: string) =>
    told(
      caf([`${name} : 960,00 €`, 'Pension alimentaire reçue : Non', 'Pension alimentaire versée : Non']),
    ).problems.filter(([check]) => check === 'contradiction');
  expect(page('Pension versée par un pays étranger')).toEqual([]);
  expect(page('Pension versée pour mon fils')).toHaveLength(1);
});

rightly([
  [
    'a numbered name that begins « dans ce cas »',
    [
      aYesNo('4.3 Le congé est-il à temps partiel ?', 'Non', needed),
      aField('4.4 Dans ce cas, quotité travaillée (%)', { valueType: 'percent', ...needed }),
    ],
    [],
    declares,
  ],
  [
    'money « le cas échéant », by its hint, in a part that is called',
    [
      aYesNo('Avez-vous perçu une ressource ?', 'Oui', needed),
      anAmount('Salaire', '986,12', { ...needed, group: 'Si oui' }),
      anAmount('Autre ressource', '', { ...needed, group: 'Si oui', hint: 'le cas échéant' }),
    ],
    [asksAll],
    { host: 'www.mairie-exemple.fr', title: 'Demande d’aide' },
  ],
  [
    'a part « cotisants solidaires seulement »',
    [
      aYesNo('Avez-vous travaillé ?', 'Non', { ...needed, group: 'Tous' }),
      aYesNo('Avez-vous une autre activité ?', '', { ...needed, group: 'Cotisants solidaires seulement' }),
    ],
    [],
    { host: 'www.mairie-exemple.fr', title: 'Demande d’aide' },
  ],
  [
    'a share told in a word',
    [anAmount('Part des allocations', 'moitié')],
    [],
    { host: 'wwwd.caf.fr', title: 'Déclarer un changement : séparation' },
  ],
  [
    'boxes of a tax return beside a date, one of them filled in',
    [
      aYesNo('Souhaitez-vous corriger des pensions ?', 'Oui', { group: 'Pensions' }),
      anAmount('1AS, montant corrigé', '4 610', { group: 'Pensions' }),
      anAmount('1AZ, montant corrigé', '', { group: 'Pensions' }),
      aDate('Date de départ à la retraite', '01/10/2025', { group: 'Pensions' }),
    ],
    [],
    { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025', today: '2026-05-04' },
  ],
]);

test('a part that the page tells her to leave', () => {
  const title = 'Conjoint, concubin ou partenaire';
  const page = (sentence: string) =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ?', 'Non', { ...needed, group: 'Vous' }),
        aYesNo('Le conjoint est-il étudiant ?', '', { ...needed, group: title, heading: title }),
      ],
      {
        host: 'www.mairie-exemple.fr',
        title: 'Demande d’aide',
        headings: [{ level: 2, text: title }],
        blocks: [
          'Demande d’aide',
          'Vous',
          'Avez-vous travaillé ?',
          title,
          sentence,
          'Le conjoint est-il étudiant ?',
        ],
      },
    );
  expect(page('Vous êtes connu comme célibataire : ne remplissez pas cette partie.')).toEqual([]);
  expect(page('Remplissez bien cette partie.')).toEqual(['Le conjoint est-il étudiant ?']);
});

rightly([
  [
    'an amount in the row of a question answered « Non », named by its row alone',
    [
      anAmount('Salaire – juin 2026', '1 102,18', { group: 'Odile' }),
      anAmount('Salaire – juillet 2026', '1 102,18', { group: 'Odile' }),
      anAmount('Salaire – août 2026', '1 102,18', { group: 'Odile' }),
      aYesNo('', 'Non', { question: 'Pension de retraite', group: 'Pension de retraite' }),
      anAmount('Montant : Pension de retraite', '', { group: 'Pension de retraite' }),
    ],
    [],
    declares,
  ],
]);

test('questions asked of some, by their number', () => {
  const page = (home: string) =>
    wrongIn(
      [
        aRadio('3.1 Vous êtes', ['Locataire', 'Hébergé gratuitement'], home, needed),
        anAmount('3.2 Loyer', home === 'Locataire' ? '485' : '', needed),
        aField('3.10 Nom de la personne', needed),
      ],
      {
        host: 'www.mairie-exemple.fr',
        title: 'Demande d’aide',
        says: [
          'Tous les champs sont obligatoires.',
          'La question 3.2 s’adresse aux locataires.',
          'Les questions 3.9 à 3.11 s’adressent aux personnes hébergées.',
        ],
      },
    );
  expect(page('Locataire')).toEqual([]);
  expect(page('Hébergé gratuitement')).toEqual(['3.10 Nom de la personne']);
});
