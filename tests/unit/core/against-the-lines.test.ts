/** What a page says in lines over its cases, held against the answers; each with its right twin. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, aFile, aSelect, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
const row = (label: string, amounts: string[], heading = 'Vous'): Field[] =>
  months.map((month, at) => anAmount(`${label} – ${month}`, amounts[at] ?? '', { heading }));

test('the sum of three months, written in one of them', () => {
  const line = 'Pension alimentaire pour Inès : 135,00 € par mois, payés par l’autre parent.';
  const look = (amounts: string[], says = line, arrears: 'Oui' | 'Non' = 'Non') =>
    wrongIn(
      [...row('Pension alimentaire reçue', amounts), aYesNo('Vous a-t-il versé un rattrapage ?', arrears)],
      { says: [says] },
    );
  expect(look(['135', '135', '405'])).toEqual(['Pension alimentaire reçue – Août 2026']);
  expect(look(['135', '135', '135'])).toEqual([]);
  expect(look(['135', '135', '405'], line, 'Oui')).toEqual([]);
  expect(look(['135', '135', '405'], 'Inscrivez ce que vous avez reçu.')).toEqual([]);
});

test('the money of one month in the line of another sort', () => {
  const look = (wages: string[], pensions: string[]) =>
    wrongIn([...row('Salaires', wages), ...row('Retraites, rentes', pensions)]);
  expect(look(['0', '512,30', '0'], ['512,30', '0', '512,30'])).toEqual(['Salaires – Juillet 2026']);
  expect(look(['0', '0', '0'], ['512,30', '512,30', '512,30'])).toEqual([]);
  expect(look(['0', '480', '0'], ['512,30', '0', '512,30'])).toEqual([]);
});

test('an activity of one’s own that the page knows, denied in the same part', () => {
  const asks = 'Moussa DIARRA : une activité non salariée était-elle ouverte ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrongIn([aYesNo(asks, answer, { group: 'Moussa DIARRA' })], {
      says: ['Moussa DIARRA', 'Situation professionnelle enregistrée', line, 'Depuis le', '01/10/2024'],
    });
  expect(look('Micro-entrepreneur (livraison à domicile), entreprise en activité')).toEqual([asks]);
  expect(look('Micro-entrepreneur (livraison à domicile), entreprise en activité', 'Oui')).toEqual([]);
  expect(look('Ancien micro-entrepreneur, radié en 2025')).toEqual([]);
  expect(look('Salarié, CDI à temps partiel')).toEqual([]);
});

test('the bracket of a table that an amount falls in', () => {
  const table = ['A', 'de 0 à 600', '1,85 €', 'B', 'de 601 à 800', '2,70 €', 'C', '801 et plus', '4,60 €'];
  const options = ['Tranche A', 'Tranche B', 'Tranche C'];
  const look = (amount: string, chosen: string) =>
    wrongIn(
      [anAmount('Votre quotient familial', amount), aSelect('Tranche correspondante', options, chosen)],
      {
        says: table,
      },
    );
  expect(look('742', 'Tranche C')).toEqual(['Tranche correspondante']);
  expect(look('742', 'Tranche B')).toEqual([]);
  expect(look('1 204,50', 'Tranche C')).toEqual([]);
  // « 600 et plus » and « moins de 600 » leave 600 to either.
  const open = ['A', 'moins de 600', 'B', 'de 600 à 800', 'C', '800 et plus'];
  for (const [amount, right] of [
    ['600', 'Tranche B'],
    ['800', 'Tranche C'],
  ] as const)
    expect(
      wrongIn([anAmount('Votre quotient familial', amount), aSelect('Tranche', options, right)], {
        says: open,
      }),
    ).toEqual([]);
  // Between two of them, the table tells nothing.
  expect(look('600,50', 'Tranche C')).toEqual([]);
});

test('a child who « habite tout le temps chez l’autre parent » is not counted as living with her', () => {
  const homes = ['tout le temps chez moi', 'tout le temps chez l’autre parent'];
  const count = 'Nombre d’enfants qui habitent tout le temps avec vous';
  const look = (enzo: string) =>
    wrongIn([
      ...['Maëlle', 'Noé'].map((name) =>
        aSelect(`Depuis la séparation, ${name} habite`, homes, homes[0] ?? ''),
      ),
      aSelect('Depuis la séparation, Enzo habite', homes, enzo),
      aField(count, { valueType: 'household', text: '3' }),
      aSelect(
        'Une pension a-t-elle été fixée pour les enfants qui vivent chez vous ?',
        ['Oui', 'Pas encore'],
        'Pas encore',
      ),
    ]);
  expect(look(homes[1] ?? '')).toEqual([count]);
  expect(look(homes[0] ?? '')).toEqual([]);
});

test('box T in words of its own, and married', () => {
  const box = 'T Au 31 décembre 2025, vous élevez vos enfants seul(e), sans conjoint au foyer';
  const look = (situation: string) =>
    wrongIn([
      aSelect('Situation de famille', ['M Mariés', 'C Célibataire'], situation),
      aField(box, { kind: 'checkbox', valueType: 'choice', text: box }),
    ]);
  expect(look('M Mariés')).toEqual([box]);
  expect(look('C Célibataire')).toEqual([]);
});

test('one paper told on the page with its school year, and the file of another', () => {
  const line = 'Certificat de scolarité de l’année en cours (2026-2027) de votre enfant Yanis';
  const look = (name: string, says = [line]) => wrongIn([aFile('Votre fichier', name)], { says });
  expect(look('certificat_scolarite_Yanis_2025-2026.pdf')).toEqual(['Votre fichier']);
  expect(look('certificat_scolarite_Yanis_2026-2027.pdf')).toEqual([]);
  expect(look('certificat_scolarite_Yanis_2025-2026.pdf', [line, 'Bourse 2025-2026'])).toEqual([]);
});

test('more hours than the days that the row names', () => {
  const look = (hours: string) =>
    wrongIn([aField('Heures faites', { valueType: 'hours', text: hours, group: 'Proman' })], {
      says: ['Proman jeudi 11 et vendredi 12 juin 2026'],
    });
  expect(look('140')).toEqual(['Heures faites']);
  expect(look('14')).toEqual([]);
});

test('a training that has not ended is followed and paid', () => {
  const group = 'Bloc 1/3 : votre formation';
  const payer = 'Qui vous verse de l’argent pendant cette formation ?';
  const said = (label: string, answer: 'Oui' | 'Non') =>
    aSelect(label, ['Oui', 'Non'], answer, { group, valueType: 'yes-no' });
  const page = aPage(
    'candidat.francetravail.fr',
    ['Déclaration de situation – mois de novembre 2026', group],
    {
      path: '/actualisation',
      fields: [
        said('Avez-vous bien suivi cette formation en novembre ?', 'Oui'),
        said('Au 30 novembre, votre formation est-elle achevée ?', 'Non'),
        aField('Nombre de jours d’absence en novembre (0 si aucun)', {
          valueType: 'count',
          text: '0',
          group,
        }),
        aSelect(payer, ['France Travail', 'La Région'], 'France Travail', { group }),
      ],
    },
  );
  const { place, problems } = assessed(page, '2026-11-30');
  expect(place?.procedure).toBe('monthly-actualisation');
  expect(problems).toEqual([]);
});

test('a training that whoever gives it says goes on, and « achevée : Oui » before its last day', () => {
  const asks = 'Au 30 novembre, votre formation est-elle achevée ?';
  const span = 'Secrétaire assistant, GRETA de l’Aisne Du 09/11/2026 au 18/12/2026';
  const look = (lines: string[], answer: 'Oui' | 'Non' = 'Oui') =>
    wrongIn([aYesNo(asks, answer)], {
      title: 'Mon mois de novembre',
      says: ['Formation inscrite à votre projet :', ...lines],
    });
  const goesOn = 'Point de l’organisme : parcours poursuivi jusqu’à la date prévue.';
  expect(look([span, goesOn])).toEqual([asks]);
  expect(look([span, goesOn], 'Non')).toEqual([]);
  // Nobody says that it goes on: she may have left it.
  expect(look([span])).toEqual([]);
  expect(look([span.replace('18/12', '27/11'), goesOn])).toEqual([]);
});

test('« s’ils n’ont pas 25 ans », and « même s’il habite chez vous »', () => {
  const rule = 'À partir de 25 ans, un enfant fait sa propre demande, même s’il habite chez vous.';
  const look = (born: string) =>
    problemsIn(
      [
        aField('Nom et prénom', { valueType: 'name', text: 'LEBRUN Thomas', group: 'Personne 1' }),
        aDate('Date de naissance', born, { group: 'Personne 1' }),
        aSelect('Lien avec vous', ['Enfant', 'Conjoint'], 'Enfant', { group: 'Personne 1' }),
      ],
      [rule],
    );
  expect(look('03/02/1999')).toEqual([['range', 'Date de naissance']]);
  expect(look('03/02/2003')).toEqual([]);
});

test('a postal code and its town in one case; a total called « cumul »', () => {
  const label = 'Code postal et ville';
  const place = (text: string) => wrongIn([aField(label, { valueType: 'postal-code', text })]);
  expect(place('57000 STRASBOURG')).toEqual([label]);
  expect(place('67000 STRASBOURG')).toEqual([]);
  const name = 'Gains de vente à domicile, cumul de mars à mai';
  const look = (total: string) =>
    wrongIn([
      ...['Mars 2026', 'Avril 2026', 'Mai 2026'].map((group) =>
        anAmount('Gains de vente à domicile', '100', { group }),
      ),
      anAmount(name, total, { group: 'Bilan' }),
    ]);
  expect(look('200')).toEqual([name]);
  expect(look('300')).toEqual([]);
});

test('a couple’s first day told by its name and its day', () => {
  const asks = 'Quel jour votre vie de couple a-t-elle pris fin ?';
  const look = (day: string, says: string[]) => wrongIn([aDate(asks, day)], { says });
  const known = ['En couple depuis le', '3 juin 2021'];
  expect(look('03/06/2021', known)).toEqual([asks]);
  expect(look('02/10/2026', known)).toEqual([]);
  const inWords = ['D’après votre dossier, vous vivez maritalement avec M. HADDAD depuis le 15/03/2019.'];
  expect(look('15/03/2019', inWords)).toEqual([asks]);
});

test('who is to hold the card is a minor, and born when her mother was', () => {
  const [born, parent] = ['Date de naissance du futur titulaire', 'Date de naissance du parent'];
  const look = (day: string, chosen = 'une personne mineure') =>
    wrongIn([
      aSelect('La carte est destinée à', ['une personne majeure', 'une personne mineure'], chosen),
      aDate(born, day),
      aDate(parent, '22/07/1988'),
    ]);
  expect(look('22/07/1988')).toEqual([born]);
  expect(look('14/03/2018')).toEqual([]);
  expect(look('22/07/1988', 'une personne majeure')).toEqual([]);
});

test('rules that the answers keep are not shown as unread', () => {
  const unread = (fields: Field[], rule: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Déclarer un changement', 'Mon adresse'], {
        blocks: ['Déclarer un changement', rule, ...fields.map(({ label }) => label)],
        fields,
      }),
      '2026-11-24',
    ).findings.filter(({ check }) => check === 'rule-unread').length;
  const moved = 'Votre déménagement doit déjà avoir eu lieu.';
  expect(unread([aDate('Date du déménagement', '20/11/2026')], moved)).toBe(0);
  expect(unread([aDate('Date du déménagement', '')], moved)).toBe(1);
});

test('« une case sans revenu doit contenir 0 », kept in each table, is not shown as unread', () => {
  const title = 'Prime d’activité – déclaration de ressources';
  const months = ['août', 'septembre', 'octobre'];
  const table = (group: string, money: string, paid: string): Field[] =>
    ['Indemnités journalières', 'Pension d’invalidité'].flatMap((name) =>
      months.map((month) =>
        anAmount(`${name} – ${month}`, name === money ? paid : '0', { group, heading: 'Vos relevés' }),
      ),
    );
  const fields = [
    ...table('Gérard LE GALL', 'Pension d’invalidité', '318,75'),
    ...table('Mireille LE GALL', '', '0'),
    aYesNo('Avez-vous des revenus fonciers ?', 'Non', { group: 'Vos relevés' }),
  ];
  const { findings } = assessed(
    aPage('armorique.msa.fr', [title, 'Vos relevés'], {
      path: '/lfp/group/espace-prive/prime-activite-declaration',
      blocks: [
        title,
        'Mois à renseigner : août, septembre et octobre 2026.',
        'Vos relevés',
        'Reportez ces montants au nom de la personne qui les a perçus. Une case sans revenu doit contenir 0.',
        ...['Gérard LE GALL', ...months, 'Mireille LE GALL', ...months],
      ],
      fields,
    }),
    '2026-12-04',
  );
  expect(findings.filter(({ status }) => status === 'problem' || status === 'unknown')).toEqual([]);
});
