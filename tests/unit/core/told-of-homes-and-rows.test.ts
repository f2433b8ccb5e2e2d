/** Who lives where, what changed, what was paid to whom and when: an answer that goes against what the page or she herself tells. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle de ressources – RSA',
  today: '2026-12-08',
};
const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-02-10',
};

describe('what happened and what one is since', () => {
  const happened = ['Mariage', 'Pacs', 'Divorce ou séparation', 'Décès du conjoint'];
  const is = ['Mariée', 'Pacsée', 'Célibataire', 'Divorcée ou séparée', 'Veuve'];
  const asks = 'Au 31 décembre 2026, vous étiez';
  const look = (event: string, day: string, status: string, label = asks) =>
    wrongIn(
      [
        aRadio('De quel changement s’agit-il ?', happened, event, { group: 'Changement' }),
        aDate('Date de ce changement', day, { group: 'Changement' }),
        aRadio(label, is, status, { valueType: 'marital-status' }),
      ],
      taxReturn,
    );
  test('go together', () => {
    expect(look('Divorce ou séparation', '18/09/2026', 'Veuve')).toEqual([asks]);
    expect(look('Divorce ou séparation', '18/09/2026', 'Divorcée ou séparée')).toEqual([]);
    expect(look('Décès du conjoint', '18/09/2026', 'Mariée')).toEqual([asks]);
  });
  test('or the one is told of before', () => {
    const before = 'Au 1er janvier 2026, vous étiez';
    expect(look('Divorce ou séparation', '18/09/2026', 'Mariée', before)).toEqual([]);
  });
});

describe('nothing changed, and the file says otherwise', () => {
  const how = 'Comment vivez-vous aujourd’hui ?';
  const look = (changed: 'Oui' | 'Non', lives: string, known: string) =>
    wrongIn(
      [
        aYesNo('La composition de votre foyer a-t-elle changé ?', changed),
        aRadio(how, ['En couple', 'Seul'], lives),
      ],
      { ...msa, says: ['Votre dossier à ce jour', known] },
    );
  const couple = 'Vie maritale avec Inès Caradec depuis le 01/05/2021.';
  test('of a couple, and of one who is alone', () => {
    expect(look('Non', 'Seul', couple)).toEqual([how]);
    expect(look('Non', 'En couple', 'Célibataire depuis le 01/05/2021.')).toEqual([how]);
  });
  test('not where it changed, or where both say the same', () => {
    expect(look('Oui', 'Seul', couple)).toEqual([]);
    expect(look('Non', 'En couple', couple)).toEqual([]);
    expect(look('Non', 'Seul', 'Un enfant : Milo, né le 17/06/2022.')).toEqual([]);
  });
});

describe('a child who lives there, left out of a request for all', () => {
  const rule = 'Une seule demande pour vous et tous vos enfants de moins de 25 ans qui vivent avec vous.';
  const look = (said: string, chosen: string, says = rule) =>
    wrongIn([aRadio('Zoé ROUSSEL', ['Dans la demande', 'Hors de la demande'], chosen)], {
      ...c2s,
      blocks: [c2s.title, says, 'Zoé ROUSSEL', said, 'Dans la demande', 'Hors de la demande'],
    });
  const here = 'votre fille, née le 19/08/2005 (21 ans), étudiante, vit avec vous';
  test('is told', () => {
    expect(look(here, 'Hors de la demande')).toEqual(['Zoé ROUSSEL']);
    expect(look(here, 'Dans la demande')).toEqual([]);
  });
  test('not of one who is older, lives elsewhere, or may be left out', () => {
    const older = 'votre fille, née le 19/08/2000 (26 ans), vit avec vous';
    const away = 'votre fille, née le 19/08/2005 (21 ans), vit chez son père';
    const partner = 'votre conjoint, né le 19/08/2005, vit avec vous';
    const may = 'Vous pouvez y mettre tous vos enfants de moins de 25 ans qui vivent avec vous.';
    for (const said of [older, away, partner]) expect(look(said, 'Hors de la demande')).toEqual([]);
    expect(look(here, 'Hors de la demande', may)).toEqual([]);
  });
});

describe('homes of a child', () => {
  const options = ['Chez vous toute l’année (charge exclusive)', 'En alternance (charge partagée)'];
  const look = (chosen: number, known: string) =>
    wrongIn([aSelect('Résidence en 2026', options, options[chosen] ?? '', { group: 'Lila' })], {
      ...taxReturn,
      says: [known],
    });
  const inTurn = 'Lila habite une semaine sur deux chez son père et une semaine sur deux chez vous.';
  test('in turn, and the whole year', () => {
    expect(look(0, inTurn)).toEqual(['Résidence en 2026']);
    expect(look(1, inTurn)).toEqual([]);
    expect(look(0, 'Son père demande que Lila habite une semaine sur deux chez lui.')).toEqual([]);
    expect(look(0, 'Tom habite une semaine sur deux chez son père.')).toEqual([]);
  });
  test('a pension for one who is at home', () => {
    const asks = 'Pour quel enfant avez-vous versé cette pension ?';
    const says = [
      'Nino Farge, né le 03/02/2016 : vit chez vous, compté à votre charge',
      'Maëlle Farge, née le 22/08/2013 : vit chez sa mère, non comptée à votre charge',
    ];
    const paid = (who: string) =>
      wrongIn([aSelect(asks, ['Nino Farge', 'Maëlle Farge'], who)], { ...taxReturn, says });
    expect(paid('Nino Farge')).toEqual([asks]);
    expect(paid('Maëlle Farge')).toEqual([]);
  });
  test('counted as a minor, who is of age', () => {
    const asks = 'Loan Kermarrec – Compté(e) comme';
    const counted = (born: string, chosen: string) =>
      wrongIn([aSelect(asks, ['Enfant mineur', 'Enfant majeur rattaché'], chosen)], {
        ...taxReturn,
        blocks: [taxReturn.title, 'Enfant', 'Né(e) le', 'Loan Kermarrec', born],
        answers: [{ block: 4, from: 0, name: 3, column: 2 }],
      });
    expect(counted('14/03/2005', 'Enfant mineur')).toEqual([asks]);
    expect(counted('14/03/2005', 'Enfant majeur rattaché')).toEqual([]);
    expect(counted('14/03/2015', 'Enfant mineur')).toEqual([]);
  });
});

describe('answers that go against each other', () => {
  test('no, and the name of this very thing', () => {
    const look = (said: 'Oui' | 'Non', name: string, asks = 'Êtes-vous couverte par une mutuelle ?') =>
      wrongIn(
        [
          aYesNo(asks, said, { group: 'Votre couverture' }),
          aField('Nom de cette mutuelle', { text: name, valueType: 'name', group: 'Votre couverture' }),
        ],
        c2s,
      );
    expect(look('Non', 'Mutuelle des Deux Rives')).toEqual(['Nom de cette mutuelle']);
    expect(look('Non', '')).toEqual([]);
    expect(look('Oui', 'Mutuelle des Deux Rives')).toEqual([]);
    expect(look('Non', 'Mutuelle des Deux Rives', 'Avez-vous changé de mutuelle ?')).toEqual([]);
  });
  test('without pay, and his pay', () => {
    const his = { heading: 'Mathis Fabrègues (votre fils)' };
    const asks = 'Activité de Mathis sur ces trois mois';
    const look = (chosen: string, pay: string, given = his) =>
      wrongIn(
        [
          anAmount('Mathis, salaire, Septembre 2026', pay, given),
          aSelect(asks, ['Apprenti', 'Lycéen ou étudiant, sans rémunération'], chosen, his),
        ],
        { host: 'www.mairie-exemple.fr' },
      );
    expect(look('Lycéen ou étudiant, sans rémunération', '776,40')).toEqual([asks]);
    expect(look('Apprenti', '776,40')).toEqual([]);
    expect(look('Lycéen ou étudiant, sans rémunération', '0')).toEqual([]);
    expect(look('Lycéen ou étudiant, sans rémunération', '776,40', { heading: 'Sandrine (vous)' })).toEqual(
      [],
    );
  });
  test('lodged for nothing, « je ne paie pas de loyer » after it', () => {
    const free = 'J’y suis hébergé gratuitement, je ne paie pas de loyer';
    const rent = 'Loyer payé, hors charges (0 si aucun) – Par mois (€)';
    const look = (sum: string, chosen = free) =>
      wrongIn(
        [
          aRadio(
            'Comment occupez-vous ce logement ?',
            ['Je le loue', 'J’en suis propriétaire', free],
            chosen,
          ),
          anAmount(rent, sum),
        ],
        c2s,
      );
    expect(look('485')).toEqual([rent]);
    expect(look('0')).toEqual([]);
    expect(look('485', 'Je le loue')).toEqual([]);
  });
  test('more, and less', () => {
    const asks = 'Par rapport à votre déclaration, le nouveau montant est';
    const row = 'Traitements et salaires (1AJ)';
    const look = (sum: string, chosen: string) =>
      wrongIn(
        [anAmount(`${row} – Nouveau montant`, sum), aRadio(asks, ['Plus élevé', 'Moins élevé'], chosen)],
        {
          ...taxReturn,
          title: 'Corriger ma déclaration de revenus',
          today: '2026-10-06',
          blocks: ['Rubrique', 'Montant de votre déclaration', row, '18 420 €', asks],
          answers: [{ block: 3, from: 0, name: 2, column: 1 }],
        },
      );
    expect(look('17640', 'Plus élevé')).toEqual([asks]);
    expect(look('17640', 'Moins élevé')).toEqual([]);
    expect(look('19640', 'Plus élevé')).toEqual([]);
  });
});

test('what is said to have been, in a day to come', () => {
  const look = (label: string, day: string) => wrongIn([aDate(label, day)], msa);
  expect(look('Date de ce changement, qui a déjà eu lieu', '14/11/2027')).toHaveLength(1);
  expect(look('Date de ce changement, qui a déjà eu lieu', '14/11/2026')).toEqual([]);
  expect(look('Date prévue de ce changement', '14/11/2027')).toEqual([]);
});

test('help with child care in the year, told by the fund and denied', () => {
  const asks = 'La CAF vous a-t-elle aidée à payer cette garde en 2026 ?';
  const look = (said: 'Oui' | 'Non', year: number) =>
    wrongIn([aYesNo(asks, said)], {
      ...taxReturn,
      says: [`Complément de libre choix du mode de garde versé en ${year} pour Jade : 1 944 €`],
    });
  expect(look('Non', 2026)).toEqual([asks]);
  expect(look('Oui', 2026)).toEqual([]);
  expect(look('Non', 2025)).toEqual([]);
});
