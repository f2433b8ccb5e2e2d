/** A box, a paper or a number of one part of the page or of one person, held against another. */
import { expect, test } from 'vitest';
import { aFile, amounts, aSelect, hours, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-05-18' };

test('« rien encaissé » is of the business, « aucune ressource » of all', () => {
  const months = ['janvier', 'février', 'mars'];
  const pay = months.map((month) => anAmount(`Salaire de ${month} 2027`, '845,12', { group: 'Salaires' }));
  const sales = months.map((month) =>
    anAmount(`Chiffre d’affaires de ${month} 2027`, '0', { group: 'Micro-entreprise' }),
  );
  const box = (label: string) =>
    aField(label, { kind: 'checkbox', valueType: 'choice', text: label, group: 'Micro-entreprise' });
  const look = (label: string) => wrongIn([...pay, ...sales, box(label)], caf);
  expect(look('Je n’ai rien encaissé sur les trois mois')).toEqual([]);
  expect(look('Aucune ressource sur les trois mois')).not.toEqual([]);
});

test('a « Non » under the payslips that were received for that very person', () => {
  const part = 'Votre conjoint – Adrien Mercier';
  const asks = 'Adrien a-t-il perçu des ressources ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    problemsIn([aYesNo(asks, answer, { group: part })], [part, line, asks], {
      ...caf,
      headings: [{ level: 1, text: caf.title }],
    }).map(([, label]) => label);
  expect(look('Bulletins reçus : payé le 29/01/2027, net social 1 021,64 €.')).toEqual([asks]);
  expect(look('Aucun bulletin reçu depuis le 29/01/2027, dernier net social 1 021,64 €.')).toEqual([]);
  expect(look('Le montant net social figure sur chaque bulletin.')).toEqual([]);
  expect(look('Bulletins reçus : payé le 29/01/2027, net social 1 021,64 €.', 'Oui')).toEqual([]);
});

test('a part that the page says is left, and whose cases are folded away', () => {
  const look = (text: string) =>
    problemsIn([anAmount('Dons', '120')], [], {
      buttons: [aButton('Suivant', 'next'), aButton(text, 'other')],
    });
  expect(look('Logement À compléter : 1 réponse obligatoire')).toHaveLength(1);
  expect(look('Logement À compléter : 2 réponses obligatoires')).toHaveLength(1);
  expect(look('Logement Complétée')).toEqual([]);
  expect(look('Logement À compléter : 0 réponse obligatoire')).toEqual([]);
  expect(look('Logement À compléter si besoin')).toEqual([]);
});

test('a zero more than on the paper of that part of the page', () => {
  const part = 'Ligne 1AP – allocations de chômage';
  const label = 'Nouveau montant, en euros';
  const look = (text: string, line = 'Attestation fiscale de France Travail : 3 462 €') =>
    problemsIn([anAmount(label, text, { group: part })], [part, 'Montant déposé : 0 €', line, label], {
      host: 'cfspart.impots.gouv.fr',
      headings: [
        { level: 1, text: 'Corriger ma déclaration' },
        { level: 3, text: part },
      ],
    }).map(([, name]) => name);
  expect(look('34620')).toEqual([label]);
  expect(look('3462')).toEqual([]);
  expect(look('34620', 'Plafond de cette ligne : 3 462 €')).toEqual([]);
});

test('a month in the case of the year', () => {
  const look = (year: string, months: string) =>
    wrongIn([
      anAmount('Montant versé chaque mois', '150', { group: 'Pension' }),
      aField('Nombre de mois', { valueType: 'duration', text: months, group: 'Pension' }),
      anAmount('Montant de toute l’année', year, { group: 'Pension' }),
    ]);
  expect(look('150', '12')).toEqual(['Montant de toute l’année']);
  expect(look('1800', '12')).toEqual([]);
  expect(look('150', '1')).toEqual([]);
});

test('the number of hers in the case of the other one', () => {
  const label = 'Numéro de sécurité sociale du conjoint';
  const says = ['Vous : Céline EXEMPLE, N° de sécurité sociale : 2 88 03 35 238 114 47'];
  const look = (text: string, of = label) => wrongIn([aField(of, { valueType: 'nir', text })], { says });
  expect(look('288033523811447')).toEqual([label]);
  expect(look('2 88 03 35 238 114 47', 'Votre numéro de sécurité sociale')).toEqual([]);
  const known = ['Paul EXEMPLE, N° de sécurité sociale : 2 88 03 35 238 114 47'];
  expect(wrongIn([aField(label, { valueType: 'nir', text: '288033523811447' })], { says: known })).toEqual(
    [],
  );
});

test('more employers in the table than she says', () => {
  const asks = 'Chez combien d’employeurs avez-vous travaillé ?';
  const options = ['1 employeur', '2 employeurs', '3 employeurs'];
  const rows = [
    ...hours(['Mme Guérin – Heures : 14', 'M. Olivier – Heures : 9', 'Les Tilleuls – Heures : 30'], {
      group: 'Contrats',
    }),
    ...amounts(['Mme Guérin – Brut : 182', 'M. Olivier – Brut : 121,50', 'Les Tilleuls – Brut : 384'], {
      group: 'Contrats',
    }),
    ...amounts(['Total – Brut : 687,50'], { group: 'Contrats' }),
  ];
  const look = (text: string) => wrongIn([aSelect(asks, options, text), ...rows]);
  expect(look('2 employeurs')).toEqual([asks]);
  expect(look('3 employeurs')).toEqual([]);
});

test('days taken for hours', () => {
  const part = 'Mission connue : Solvia';
  const label = 'Heures travaillées dans le mois';
  const look = (text: string) =>
    problemsIn(
      [aField(label, { valueType: 'hours', text, group: part })],
      [part, 'Du 11 au 19 janvier 2027 : 7 journées de 7 heures.', label],
    ).map(([, name]) => name);
  expect(look('7')).toEqual([label]);
  expect(look('49')).toEqual([]);
  expect(look('42')).toEqual([]);
});

test('« Faites un choix » was written by nobody', () => {
  const asks = 'Pourquoi envoyez-vous ce document ?';
  const look = (initial: string) =>
    wrongIn([
      aSelect(asks, ['On me l’a demandé', 'C’est moi qui le veux'], 'On me l’a demandé', { initial }),
      aFile('Votre document', 'bulletin.pdf'),
    ]);
  expect(look('Faites un choix')).toEqual([]);
  expect(look('C’est moi qui le veux')).toEqual([asks]);
});

test('a list that still shows « Faites un choix », which is none of its choices, is empty', () => {
  const asks = 'Pourquoi envoyez-vous ce document ?';
  const ways = ['On me l’a demandé', 'C’est moi qui le veux'];
  const look = (text: string) => wrongIn([aSelect(asks, ways, text, { required: true })]);
  expect(look('Faites un choix')).toEqual([asks]);
  expect(look('On me l’a demandé')).toEqual([]);
});

test('« Non, il continue » denies no money of the same row', () => {
  const row = (answer: string) => [
    aField('Mairie – salaire brut', { valueType: 'amount', text: '471,20', group: 'Contrats' }),
    aSelect('Mairie – contrat terminé en avril', ['Non, il continue', 'Oui', 'Non payé'], answer, {
      group: 'Contrats',
    }),
  ];
  expect(wrongIn(row('Non, il continue'))).toEqual([]);
  expect(wrongIn(row('Non payé'))).toEqual(['Mairie – salaire brut']);
});
