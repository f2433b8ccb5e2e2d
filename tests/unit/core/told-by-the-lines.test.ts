/** What a page's own lines tell against a case, and lines of a recap that tell several things; each beside what only looks like it. */
import { describe, expect, test } from 'vitest';
import { birthsIn } from '../../../core/check/recap/answer-lines.ts';
import { hoursAndPayIn, jobInSentences } from '../../../core/check/recap/figures-in-line.ts';
import { herWordsIn } from '../../../core/check/recap/line-within.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, ft, told } from '../../support/recap.ts';

const cafHost = 'wwwd.caf.fr';
const problems = (fields: Field[], given: Partial<PageModel>, host: string, today: string) =>
  assessed(
    aPage(host, ['Déclaration trimestrielle de ressources'], { fields, ...given }),
    today,
  ).problems.map(({ check, fieldLabel }) => `${check} ${fieldLabel}`);

test.each(['(obligatoire : numéro, rue, commune)', '(requise – comme sur votre bail)'])(
  'a case whose mark stands in brackets with more: %s',
  (hint) => {
    const look = (text: string, said = hint) =>
      wrongIn([
        aDate('Date d’entrée dans les lieux', '14/11/2026'),
        aField('Nouvelle adresse', { valueType: 'address', text, hint: said }),
      ]);
    expect(look('')).toEqual(['Nouvelle adresse']);
    expect(look('3 rue des Lilas, 44000 Nantes')).toEqual([]);
    expect(look('', '(obligatoire : seulement si vous déménagez)')).toEqual([]);
    expect(look('', '(obligatoire : dès 16 ans)')).toEqual([]);
    expect(look('', '(obligatoire – locataires)')).toEqual([]);
  },
);

test('the account of « l’allocataire », where somebody else holds it', () => {
  const label = 'Titulaire du compte, tel qu’écrit sur le RIB';
  const look = (name: string) =>
    problems(
      [aField(label, { valueType: 'name', text: name })],
      {
        blocks: [
          'Connectée : Léa EXEMPLE (allocataire)',
          'Le compte doit être au nom de l’allocataire, seul ou en compte joint.',
          label,
        ],
      },
      cafHost,
      '2026-11-24',
    );
  expect(look('M. Jean AUTRE')).toEqual([`contradiction ${label}`]);
  expect(look('M. Jean AUTRE ou Mme Léa EXEMPLE')).toEqual([]);
  expect(look('Mme Léa EXEMPLE-AUTRE')).toEqual([]);
});

test('the day of « troisième versement », outside the time whose sums are asked', () => {
  const rule =
    'Vous déclarez juin, juillet et août. Notez uniquement les sommes versées entre le 1er juin et le 31 août 2026. Nous ne connaissons pas ces pensions.';
  const look = (day: string, line = rule) =>
    wrongIn(
      [
        aDate('Date', '05/07/2026', { group: 'Deuxième versement' }),
        aDate('Date', day, { group: 'Troisième versement' }),
      ],
      { says: [line] },
    );
  expect(look('04/09/2026')).toEqual(['Date']);
  expect(look('04/08/2026')).toEqual([]);
  expect(look('04/09/2026', 'Notez les sommes versées.')).toEqual([]);
});

test('the end of a contract said to have come in the month, and a day of the next', () => {
  const label = 'Si oui, dernier jour du contrat';
  const look = (day: string, question = 'Ce contrat s’est-il terminé au cours du mois de novembre ?') =>
    assessed(
      aPage('candidat.francetravail.fr', ['Actualisation du mois de novembre 2026'], {
        fields: [aYesNo(question, 'Oui'), aDate(label, day)],
      }),
      '2026-12-06',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  expect(look('04/12/2026')).toEqual([label]);
  expect(look('27/11/2026')).toEqual([]);
  expect(look('04/12/2026', 'Avez-vous un contrat en cours ?')).toEqual([]);
});

describe('the three months chosen in a list, against a rule of the page', () => {
  const look = (rule: string, text: string, today = '2026-10-15') =>
    problems(
      [
        aRadio('Trimestre déclaré', ['juin, juillet, août 2026', 'juillet, août, septembre 2026'], text),
        anAmount('Salaire', '640'),
      ],
      { blocks: ['Déclaration trimestrielle de ressources', rule] },
      'bourgogne.msa.fr',
      today,
    ).filter((one) => one.includes('Trimestre'));
  const ruled = 'Le mois en cours et le mois de septembre n’en font pas partie.';
  test('« le mois en cours et le mois de septembre »', () => {
    expect(look(ruled, 'juillet, août, septembre 2026')).toHaveLength(1);
    expect(look(ruled, 'juin, juillet, août 2026')).toEqual([]);
    expect(look(ruled, 'juillet, août, septembre 2026', '2026-12-15')).toEqual([]);
  });
  test('« une déclaration faite en octobre porte sur… »', () => {
    const rule = 'Une déclaration faite en octobre 2026 porte sur juin, juillet et août 2026.';
    expect(look(rule, 'juillet, août, septembre 2026')).toHaveLength(1);
    expect(look(rule, 'juin, juillet, août 2026')).toEqual([]);
  });
});

test('« moins d’un an », and the day written on the paper', () => {
  const label = 'Date inscrite sur le certificat';
  const look = (day: string, rule = 'Le certificat doit avoir moins d’un an le jour de l’envoi.') =>
    wrongIn([aDate(label, day)], { says: [rule] });
  expect(look('03/02/2025')).toEqual([label]);
  expect(look('03/02/2026')).toEqual([]);
  expect(look('03/02/2025', 'L’enfant doit avoir moins d’un an.')).toEqual([]);
  expect(
    wrongIn([aDate('Carte d’identité délivrée le', '01/09/2021')], {
      says: ['Joignez votre carte d’identité et un justificatif de domicile datant de moins de trois mois.'],
    }),
  ).toEqual([]);
});

test('people listed by first name and name in two cells, and their number', () => {
  const label = 'Combien de personnes en tout dans le foyer ?';
  const rows = (...ties: string[]) =>
    ties.flatMap((tie, at) => [`Prénom${'abc'[at]}`, 'EXEMPLE', `0${at + 1}/02/200${at}`, tie]);
  const look = (text: string) =>
    wrongIn([aField(label, { kind: 'number', valueType: 'household', text })], {
      says: [
        'Prénom',
        'Nom',
        'Né(e) le',
        'Lien',
        ...rows('Vous', 'Conjointe', 'Enfant'),
        'Ajouter une personne',
      ],
    });
  expect(look('2')).toEqual([label]);
  expect(look('3')).toEqual([]);
});

test('a partner at work all along, and « aucune ressource »', () => {
  const label = 'Jordan a-t-il eu des ressources en avril, mai ou juin 2026 ?';
  const look = (line: string) =>
    problems(
      [aRadio(label, ['Oui', 'Non, aucune ressource'], 'Non, aucune ressource', { valueType: 'yes-no' })],
      { blocks: ['Situation professionnelle de Jordan', line, label] },
      cafHost,
      '2026-08-11',
    ).filter((one) => one.startsWith('contradiction'));
  expect(look('Salarié en CDI depuis le 05/01/2026')).toEqual([`contradiction ${label}`]);
  expect(look('Salarié en CDI depuis le 05/06/2026')).toEqual([]);
  expect(look('En congé sans solde depuis le 05/01/2026')).toEqual([]);
});

test('under its month, a total adds the lines that name none too', () => {
  const group = 'Août 2026';
  const look = (total: string) =>
    wrongIn([
      anAmount('Salaire, montant net social', '604,15', { group }),
      anAmount('Indemnités payées en août', '138,20', { group }),
      anAmount('Autres revenus d’août', '0', { group }),
      anAmount('Total d’août', total, { group }),
    ]);
  expect(look('742,35')).toEqual([]);
  expect(look('724,35')).toEqual(['Total d’août']);
});

test('a question with a number of its own is not opened by the « Oui » before it', () => {
  const label = '4. Pension alimentaire reçue, en euros';
  const look = (name: string) =>
    wrongIn([aYesNo('Avez-vous bien reçu ces pensions ?', 'Oui'), anAmount(name, '0')]);
  expect(look(label)).toEqual([]);
});

test('« Non » in one line of a table is not of the next one', () => {
  const line = (at: number) => [
    anAmount(`Brut en euros, ligne ${at}`, '437,50'),
    aYesNo(`Contrat terminé, ligne ${at}`, 'Non'),
  ];
  expect(
    problems(
      [...line(1), ...line(2)],
      { headings: [{ level: 1, text: 'Actualisation du mois d’octobre 2026' }] },
      'candidat.francetravail.fr',
      '2026-10-29',
    ),
  ).toEqual([]);
});

describe('lines of a recap that tell several things', () => {
  test('hours, pay and the end of the contract', () => {
    const line = 'SARL Exemple — 41 heures, 512,91 € bruts, contrat terminé le 16/10/2026';
    expect(hoursAndPayIn(line)).toEqual([
      { label: 'SARL Exemple – heures', value: '41 heures' },
      { label: 'SARL Exemple – salaire brut', value: '512,91 €' },
      { label: 'SARL Exemple – contrat terminé le', value: '16/10/2026' },
    ]);
    expect(hoursAndPayIn('Soit 104 heures et 1 314,90 € bruts pour les employeurs indiqués.')).toEqual([
      { label: 'Total – heures', value: '104 heures' },
      { label: 'Total – salaire brut', value: '1 314,90 €' },
    ]);
  });
  test('a job in three sentences; not with a figure left over', () => {
    const line =
      'Du mardi 1er au vendredi 4 décembre 2026. 28 heures, 347,20 € bruts (28 h à 12,40 €). Mission terminée.';
    expect(jobInSentences(line)).toEqual([
      { label: 'Période travaillée', value: 'Du mardi 1er au vendredi 4 décembre 2026' },
      { label: 'heures', value: '28 heures' },
      { label: 'salaire brut', value: '347,20 €' },
    ]);
    expect(jobInSentences(line.replace('terminée', 'terminée le 4'))).toEqual([]);
  });
  test('her own words, whole', () => {
    const words = '« J’ai été arrêtée en août. L’avance de 200 € est dans la paie de juillet. »';
    expect(herWordsIn(`Votre commentaire : ${words}`)).toEqual({ label: 'Votre commentaire', value: words });
    expect(herWordsIn('Votre motif : séparation Salaire : 640 €')).toBeNull();
    expect(herWordsIn(`Votre salaire : ${words}`)).toBeNull();
  });
  test('a birth after « M. »', () =>
    expect(birthsIn('M. EXEMPLE Matthieu, né le 19/05/1997 à Limoges')).toEqual([
      { label: 'EXEMPLE Matthieu – né(e) le', value: '19/05/1997' },
    ]));
  test('who she is, and how she lives; a birth after her place in the household', () => {
    const told = (line: string) =>
      caf(['Paie de juillet 2026 : 10,00 €', line, 'Paie d’août 2026 : 10,00 €']).shown.map(
        ({ label, valueType }) => `${valueType} ${label}`,
      );
    expect(told('Vous êtes Perrine Exemple et vous vivez seule.')).toContain('yes-no Vivez-vous seule ?');
    expect(told('Cyril Exemple, demandeur, né le 22/09/1981')).toContain('date Cyril Exemple – né(e) le');
    expect(told('Vous avez travaillé 6 heures. Salaire brut : 79,20 €. Ce contrat est terminé.')).toContain(
      'amount Salaire brut',
    );
  });
  test('work told in her message, under « Non »', () => {
    const look = (words: string) =>
      told(
        ft([
          'Avez-vous travaillé ? Non',
          'Toujours à la recherche d’un emploi ? Oui',
          `Votre mot au conseiller : « ${words} »`,
        ]),
      ).problems.filter(([check]) => check === 'contradiction');
    expect(look('Les 19 et 20 novembre j’ai fait 18 heures en extra.')).toHaveLength(1);
    expect(look('En septembre j’ai fait 18 heures en extra.')).toEqual([]);
  });
  test('a question whose « Oui » says more is read', () => {
    const line = 'Avez-vous demandé toutes vos retraites ? Oui, y compris celle de votre mari';
    expect(caf(['Paie de juillet 2026 : 10,00 €', line]).shown.map(({ label }) => label)).toContain(
      'Avez-vous demandé toutes vos retraites ?',
    );
  });
});

test('an address after « au » is no day', () => {
  expect(wrongIn([aDate('au', '8 rue Orbe, 76000 Rouen')])).toEqual([]);
  expect(wrongIn([aDate('au', '8 rue Orbe')])).toEqual(['au']);
});

test('the birth of a child announced at the Caf', () => {
  const { place } = assessed(
    aPage(cafHost, ['Annoncer une naissance'], {
      fields: [aDate('Date de naissance', '03/11/2026'), aField('Prénom de l’enfant', { text: 'Marceau' })],
      buttons: [aButton('Étape suivante', 'next')],
    }),
    '2026-11-19',
  );
  expect(place?.procedure).toBe('change-of-situation');
});
