/** What a « Oui », a choice, a list or a title says of a case further on; and beside each, the page that is right. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const impots = { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025', today: '2026-05-04' };
const choice = (label: string, text: string, options: string[], given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options, ...given });

describe('an amount left after « Oui », on a tax return', () => {
  const look = (...fields: Field[]) => wrongIn(fields, impots);

  test('named by its case alone', () => {
    const paid = aYesNo('A-t-elle perçu des salaires en 2025 ?', 'Oui', { group: 'Déclarant 2' });
    const amount = (text: string) => anAmount('Montant net imposable (1BJ)', text, { group: 'Déclarant 2' });
    expect(look(paid, amount(''))).toEqual(['Montant net imposable (1BJ)']);
    expect(look(paid, amount('9 120'))).toEqual([]);
  });

  test('« si oui », with brackets that explain; not with brackets that say of whom', () => {
    const paid = aYesNo('Avez-vous versé une pension à un enfant mineur ?', 'Oui');
    const asked = (brackets: string, text = '') =>
      anAmount(`Si oui, montant total versé aux enfants mineurs (${brackets})`, text);
    const explained = 'décision de justice depuis 2006';
    expect(look(paid, asked(explained))).toEqual([asked(explained).label]);
    expect(look(paid, asked(explained, '1 200'))).toEqual([]);
    expect(look(paid, asked('seulement s’il vit ailleurs'))).toEqual([]);
  });
});

test('where all is asked for, a case left in a part that is otherwise filled in', () => {
  const says = ['Sauf indication « facultatif », une réponse est attendue partout.'];
  const page = (rent: string, charges: string) =>
    wrongIn(
      [
        choice('Dans ce logement, vous êtes', 'locataire', ['locataire', 'propriétaire'], { required: true }),
        anAmount('Montant du loyer mensuel', rent, { group: 'Votre loyer', required: true }),
        anAmount('Montant mensuel des charges', charges, { group: 'Votre loyer', required: true }),
        aField('Nom ou raison sociale', { text: 'Habitat 54', group: 'Votre bailleur', required: true }),
      ],
      { says, host: 'wwwd.caf.fr', title: 'Vous déménagez : votre nouveau logement' },
    );
  expect(page('', '65')).toEqual(['Montant du loyer mensuel']);
  expect(page('512', '65')).toEqual([]);
  // The whole part may be that of another answer.
  expect(page('', '')).toEqual([]);
});

test('a household told part by part, where the others are to be added', () => {
  const person = (group: string, name: string) => aField('Prénom', { valueType: 'name', text: name, group });
  const page = (count: string, button: string) =>
    wrongIn(
      [
        aField('Nombre total de personnes du foyer (vous compris)', { valueType: 'household', text: count }),
        person('Vous', 'Ana'),
        person('Votre conjoint', 'Théo'),
        person('Enfant 1', 'Lou'),
      ],
      { host: 'assure.ameli.fr', title: 'Mon foyer', buttons: [aButton(button, 'other')] },
    );
  expect(page('4', 'Ajouter un enfant')).toEqual(['Nombre total de personnes du foyer (vous compris)']);
  expect(page('3', 'Ajouter un enfant')).toEqual([]);
  expect(page('4', 'Continuer')).toEqual([]);
});

describe('the partner one has left, in the list of those who live there', () => {
  const look = (title: string, tie: string) =>
    told(
      caf(['Changement déclaré : Séparation', 'Date de la séparation : 03/10/2026', title, 'Inès LEROUX'], {
        title: 'Changement de situation',
        fields: [
          choice('Changement déclaré', 'Séparation', ['Séparation', 'Naissance']),
          choice('Lien avec vous', tie, ['Conjoint', 'Enfant'], { group: title }),
        ],
      }),
    ).problems.map(([, label]) => label);

  test('is told', () => {
    expect(look('Personnes vivant à votre foyer', 'Conjoint')).toEqual(['Lien avec vous']);
    expect(look('Personnes vivant à votre foyer', 'Enfant')).toEqual([]);
    expect(look('Personnes qui vivaient avec vous avant la séparation', 'Conjoint')).toEqual([]);
  });
});

describe('the paper a page asks for', () => {
  const france = { host: 'candidat.francetravail.fr', title: 'Transmettre un document' };

  test('the month named twice', () => {
    const says = [
      'Document attendu : bulletin de salaire du mois d’octobre 2026, suite à votre actualisation d’octobre.',
    ];
    const page = (name: string) => wrongIn([aFile('Fichier à joindre', name)], { ...france, says });
    expect(page('bulletin_septembre_2026.pdf')).toEqual(['Fichier à joindre']);
    expect(page('bulletin_octobre_2026.pdf')).toEqual([]);
  });

  test('if what is answered is so', () => {
    const says = [
      'Le contrat continue : un bulletin de salaire. Le contrat est terminé : l’attestation employeur.',
    ];
    const page = (isOver: 'Oui' | 'Non', paper: string) =>
      wrongIn(
        [
          aYesNo('Votre contrat chez cet employeur est-il terminé ?', isOver),
          aDate('Date de fin du contrat', isOver === 'Oui' ? '24/07/2026' : ''),
          choice('Document envoyé', paper, ['Bulletin de salaire', 'Attestation employeur']),
        ],
        { ...france, says },
      );
    expect(page('Oui', 'Bulletin de salaire')).toEqual(['Document envoyé']);
    expect(page('Oui', 'Attestation employeur')).toEqual([]);
    expect(page('Non', 'Bulletin de salaire')).toEqual([]);
  });

  test('in what she copied from them', () => {
    const page = (chosen: string) =>
      wrongIn(
        [
          aField('Recopiez ce qui vous est demandé', {
            kind: 'textarea',
            valueType: 'free-text',
            text: 'Fournir l’attestation de quotient familial pour la cantine.',
          }),
          choice('Quelle attestation voulez-vous télécharger ?', chosen, [
            'Attestation de paiements',
            'Attestation de quotient familial',
          ]),
        ],
        { host: 'wwwd.caf.fr', title: 'Obtenir une attestation' },
      );
    expect(page('Attestation de paiements')).toEqual(['Quelle attestation voulez-vous télécharger ?']);
    expect(page('Attestation de quotient familial')).toEqual([]);
  });
});

test('totals side by side in the last row: each adds its own column', () => {
  const page = (total: string) =>
    wrongIn(
      [
        aField('Heures Elior', { valueType: 'hours', text: '42' }),
        anAmount('Salaire brut Elior', '516,18'),
        aYesNo('Contrat terminé Elior', 'Oui'),
        aField('Heures Manpower', { valueType: 'hours', text: '35' }),
        anAmount('Salaire brut Manpower', '437,50'),
        aYesNo('Contrat terminé Manpower', 'Oui'),
        aField('Total des heures', { valueType: 'hours', text: '77' }),
        anAmount('Total des salaires bruts', total),
      ],
      {
        host: 'candidat.francetravail.fr',
        title: 'Actualisation du mois de septembre 2026',
        today: '2026-09-30',
      },
    );
  expect(page('853,68')).toEqual(['Total des salaires bruts']);
  expect(page('953,68')).toEqual([]);
});

test('money that the CAF itself pays, declared to it', () => {
  const page = (nature: string, name = 'Montant pour mars 2026') =>
    wrongIn(
      [
        aField('Nature de la ressource', { valueType: 'free-text', text: nature }),
        anAmount(name, '271'),
        anAmount('Montant pour avril 2026', '271'),
        anAmount('Montant pour mai 2026', '271'),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Ma déclaration trimestrielle',
        says: ['Autres ressources (mars, avril et mai 2026)'],
        today: '2026-07-06',
      },
    );
  expect(page('Aide au logement (APL) payée par la Caf')).toEqual(['Montant pour mars 2026']);
  expect(page('Pension alimentaire reçue')).toEqual([]);
  expect(page('Loyers perçus, hors aide au logement')).toEqual([]);
});

describe('people told by their number', () => {
  const count = (text: string) =>
    aField('Nombre de personnes du foyer, vous compris', { valueType: 'household', text });
  const asks = { host: 'assure.ameli.fr', title: 'Complémentaire santé solidaire' };

  test('in parts with cases', () => {
    const person = (group: string) => aField('Prénom', { valueType: 'name', text: 'Ana', group });
    const page = (text: string) =>
      wrongIn(
        [count(text), person('Vous'), person('Personne 2 : enfant'), person('Personne 3 : enfant')],
        asks,
      );
    expect(page('4')).toEqual([count('').label]);
    expect(page('3')).toEqual([]);
  });

  test('in lines, where others are to be added', () => {
    const page = (text: string, adds: string) =>
      wrongIn([count(text)], {
        ...asks,
        blocks: [
          count('').label,
          'Personne 1 (demandeur)',
          'Ana EXEMPLE, née le 05/03/1984',
          'Personne 2',
          'Lou EXEMPLE, né le 19/10/2011 – enfant',
          adds,
        ],
      });
    expect(page('3', '+ Ajouter une personne')).toEqual([count('').label]);
    expect(page('2', '+ Ajouter une personne')).toEqual([]);
    expect(page('3', 'Suite à la page suivante')).toEqual([]);
  });
});

test('who has died, and « vivant avec son conjoint » today', () => {
  const page = (status: string, title = 'Changement de situation : décès') =>
    wrongIn(
      [
        choice('Personne concernée', 'Mon conjoint, Gérard EXEMPLE', [
          'Mon conjoint, Gérard EXEMPLE',
          'Un enfant',
        ]),
        choice('Votre situation familiale actuelle', status, ['Veuve', 'Mariée, vivant avec son conjoint']),
      ],
      { host: 'wwwd.caf.fr', title },
    );
  expect(page('Mariée, vivant avec son conjoint')).toEqual(['Votre situation familiale actuelle']);
  expect(page('Veuve')).toEqual([]);
  expect(page('Mariée, vivant avec son conjoint', 'Changement de situation : emploi')).toEqual([]);
});

describe('not left after « Oui »', () => {
  const yes = aYesNo('Zoé a-t-elle perçu des ressources en janvier, février ou mars ?', 'Oui', {
    group: 'Zoé, 18 ans',
  });
  const box = (label: string, isTicked: boolean) =>
    aField(label, {
      kind: 'checkbox',
      valueType: 'choice',
      text: isTicked ? label : '',
      group: 'Zoé, 18 ans',
    });
  const months = (...texts: string[]) =>
    ['Janvier 2026', 'Février 2026', 'Mars 2026'].map((label, at) =>
      anAmount(label, texts[at] ?? '', { group: 'Zoé, 18 ans' }),
    );
  const look = (...fields: Field[]) =>
    wrongIn(fields, {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle de ressources',
      today: '2026-05-14',
    });

  test('the months of a sort whose box is not ticked', () => {
    const paid = [box('Salaires', true), ...months('0', '96,20', '96,20')];
    expect(look(yes, ...paid, box('Gratification de stage', false), ...months())).toEqual([]);
    expect(look(yes, ...paid, box('Gratification de stage', true), ...months('', '', '12'))).not.toEqual([]);
  });

  test('the column of somebody else, named again by the first name', () => {
    const grant = (who: string, text: 'oui' | 'non') =>
      aField(`Bourse ? – ${who}`, { kind: 'radio', options: ['oui', 'non'], valueType: 'yes-no', text });
    const amount = (who: string, text: string) => anAmount(`Montant de la bourse si oui, ${who}`, text);
    const page = (lou: string, ana: string) =>
      look(
        grant('Lou (20 ans)', 'oui'),
        grant('Ana (14 ans)', 'non'),
        amount('Lou', lou),
        amount('Ana', ana),
      );
    expect(page('2 463', '')).toEqual([]);
    expect(page('2 463', '120')).toEqual(['Montant de la bourse si oui, Ana']);
  });
});
