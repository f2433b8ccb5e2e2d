/** What a paragraph, a row or a box says of months, people and money, and an answer that goes against it; each beside what is right. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle de ressources – RSA',
  today: '2027-04-13',
};
const actualisation = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de février 2027',
  today: '2027-02-27',
};

describe('in the midst of a long paragraph', () => {
  const paragraph = (day: string) =>
    [
      'Un relevé n’a pas pu être repris automatiquement par nos services ce trimestre.',
      `Le relevé d’indemnités journalières a été payé le ${day}, montant net social 412,60 €.`,
      'C’est le seul versement de la période et il n’y en aura pas d’autre avant l’été prochain.',
      'Mettez 0 dans les mois sans versement.',
    ].join(' ');
  const look = (day: string) =>
    wrongIn(
      ['0', '412,60', '0'].map((sum, at) =>
        anAmount(`Indemnités journalières – ${['Janvier', 'Février', 'Mars'][at]} 2027`, sum),
      ),
      { ...msa, says: [paragraph(day)] },
    );
  test('a sum paid in another month than the one it is written in', () => {
    expect(paragraph('09/03/2027').length).toBeGreaterThan(240);
    expect(look('09/03/2027')).toContain('Indemnités journalières – Février 2027');
    expect(look('09/02/2027')).toEqual([]);
  });
});

test('an illness that began in February, by her own yes, and a first day in January', () => {
  const look = (day: string, asks = 'Un arrêt maladie a-t-il commencé en février ?') =>
    wrongIn([aYesNo(asks, 'Oui'), aDate('Premier jour de l’arrêt', day)], actualisation);
  expect(look('15/01/2027')).toEqual(['Premier jour de l’arrêt']);
  expect(look('15/02/2027')).toEqual([]);
  // One that goes on may have begun before.
  expect(look('15/01/2027', 'Étiez-vous en arrêt maladie en février ?')).toEqual([]);
});

describe('a day beside the month of its row', () => {
  const look = (last: string) =>
    wrongIn(
      [
        aDate('Février 2027 – Encaissé le', '03/02/2027'),
        aDate('Mars 2027 – Encaissé le', '02/03/2027'),
        aDate('Avril 2027 – Encaissé le', last),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-05-11' },
    );
  test('is of another, where each other day is of its own', () => {
    expect(look('03/05/2027')).toHaveLength(1);
    expect(look('03/04/2027')).toEqual([]);
  });
});

test('« Non » to salaried or other work, where the page knows a mission of that month', () => {
  const asks = 'Travail salarié ou activité non salariée';
  const look = (known: string) =>
    wrongIn([aYesNo(asks, 'Non')], {
      ...actualisation,
      title: 'Actualisation de mai 2027',
      today: '2027-05-30',
      blocks: ['Actualisation de mai 2027', asks, 'Connu de nos services', known],
    });
  expect(look('Vous avez travaillé du 10/05/2027 au 21/05/2027 : mission d’intérim, 63 heures.')).toEqual([
    asks,
  ]);
  expect(look('Vous avez travaillé du 10/03/2027 au 21/03/2027 : mission d’intérim, 63 heures.')).toEqual([]);
});

test('« Non » to maintenance for a child, and its amount month by month', () => {
  const asks = 'Avez-vous touché une pension alimentaire pour Chloé entre mars et mai 2027 ?';
  const look = (amount: string, label = 'Pension alimentaire reçue') =>
    wrongIn([aYesNo(asks, 'Non', { group: 'Ressources' }), anAmount(label, amount, { group: 'Mars 2027' })], {
      ...msa,
      today: '2027-06-15',
    });
  expect(look('130')).toEqual(['Pension alimentaire reçue']);
  expect(look('0')).toEqual([]);
  expect(look('130', 'Pension alimentaire versée')).toEqual([]);
});

test('« Pas gardé », and costs of care in the same row', () => {
  const ways = ['Pas gardé', 'Crèche ou garderie'];
  const look = (way: string) =>
    wrongIn(
      [
        aSelect('Noé – Mode de garde', ways, way, { group: 'Frais payés' }),
        anAmount('Noé – Frais nets d’aides', '1840', { group: 'Frais payés' }),
      ],
      taxReturn,
    );
  expect(look('Pas gardé')).toEqual(['Noé – Frais nets d’aides']);
  expect(look('Crèche ou garderie')).toEqual([]);
});

test('a pension of ten times that of the other months', () => {
  const look = (sum: string, label = 'Pension alimentaire reçue') =>
    wrongIn(
      ['180', sum, '180'].map((text, at) =>
        anAmount(label, text, { group: ['Octobre 2026', 'Novembre 2026', 'Décembre 2026'][at] ?? null }),
      ),
      { host: 'www.mairie-exemple.fr' },
    );
  expect(look('1800')).toEqual(['Pension alimentaire reçue']);
  expect(look('180')).toEqual([]);
  expect(look('1800', 'Ventes du mois')).toEqual([]);
});

describe('nothing said of a month', () => {
  const month = (name: string, sum: string) => [
    anAmount(`Salaires de ${name} 2027`, sum, { group: `${name} 2027` }),
    aField(`Aucune ressource en ${name} 2027`, { kind: 'checkbox', group: `${name} 2027` }),
  ];
  const look = (last: string, asks: string) =>
    wrongIn(
      [
        ...month('janvier', '1124,90'),
        ...month('février', '486,15'),
        ...month('mars', last),
        aYesNo(asks, 'Non'),
      ],
      { ...msa, says: ['Si vous n’avez rien reçu, laissez le montant vide et cochez « Aucune ressource ».'] },
    );
  test('by a « Non » to some sorts of money, where a box says that there was none', () => {
    const some = 'Avez-vous reçu, sur ces trois mois, des allocations ou une aide de la famille ?';
    expect(look('', some)).toHaveLength(1);
    expect(look('512,30', some)).toEqual([]);
  });
  test('« rien d’autre » says nothing of the amounts over it', () => {
    const ways = ['je n’ai rien touché d’autre', 'j’ai touché autre chose'];
    expect(
      wrongIn(
        [
          anAmount('Montant net social', '884,15', { group: 'Mars 2027' }),
          aRadio('En plus de ces paies, sur les trois mois', ways, ways[0] ?? ''),
        ],
        msa,
      ),
    ).toEqual([]);
  });
});

test('an amount of the tax return under its own question, answered « Oui »', () => {
  const asks = 'Avez-vous versé en 2026 une pension alimentaire pour un enfant mineur ?';
  const look = (answer: 'Oui' | 'Non', sum: string) =>
    wrongIn(
      [
        aYesNo(asks, answer, { group: 'Charges à déduire' }),
        anAmount('6GU - Montant total versé en 2026', sum, { group: asks, question: asks, required: true }),
      ],
      { ...taxReturn, title: 'Corriger ma déclaration de revenus 2026', today: '2027-09-07' },
    );
  expect(look('Oui', '')).toEqual(['6GU - Montant total versé en 2026']);
  expect(look('Oui', '1 800')).toEqual([]);
  expect(look('Non', '')).toEqual([]);
});

describe('what a hasty reader would take for wrong', () => {
  test('a month in which somebody began, in the title of a part', () => {
    const group = 'Malo FERRAND votre fils – apprenti depuis septembre 2026';
    expect(
      wrongIn(
        ['décembre 2026', 'janvier 2027', 'février 2027'].map((month) =>
          anAmount(`Malo, ${month}`, '742,18', { group }),
        ),
        { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-04-13' },
      ),
    ).toEqual([]);
  });
  test('« aucune ressource » of the one, under the amounts of the other in the same month', () => {
    const none = 'Rémi n’a perçu aucune ressource en février';
    expect(
      wrongIn(
        [
          anAmount('Aurore : salaire net social', '1 398,52', { group: 'Février 2027' }),
          aField(none, { kind: 'checkbox', group: 'Février 2027', text: none }),
        ],
        msa,
      ),
    ).toEqual([]);
  });
  test('« la formation », which the link that changes the answer is of', () => {
    const table = tableOf(
      ['Question', 'Réponse', ''],
      [
        ['Formation', 'Non', 'la formation'],
        ['Stage', 'Non', 'le stage'],
      ],
    );
    expect(
      wrongIn([], {
        ...actualisation,
        title: 'Récapitulatif de ma déclaration – actualisation de février 2027',
        ...table,
        buttons: [aButton('Valider mon actualisation', 'submit-final')],
      }),
    ).toEqual([]);
  });
  test('« total » of a line over the other money of its month', () => {
    expect(
      wrongIn(
        [
          anAmount('Indemnités journalières de mars, total', '617,70', { group: 'Mars 2027' }),
          anAmount('Salaires de mars', '0', { group: 'Mars 2027' }),
          anAmount('Chômage de mars', '0', { group: 'Mars 2027' }),
        ],
        msa,
      ),
    ).toEqual([]);
  });
  test('nothing in September, of one whose pay of August is written', () => {
    const none = 'Manon : aucune ressource en septembre';
    const look = (august: string) =>
      wrongIn(
        [
          anAmount('Manon : salaire d’août', august, { group: 'Août 2026' }),
          anAmount('Manon : salaire de septembre', '0', { group: 'Septembre 2026' }),
          aField(none, { kind: 'checkbox', group: 'Septembre 2026', text: none }),
        ],
        {
          host: 'wwwd.caf.fr',
          title: 'Déclaration trimestrielle de ressources',
          today: '2026-11-10',
          says: [
            'Manon, 17 ans, a travaillé du 3 au 16 août au camping : bulletin payé le 31/08/2026, net social 496,30 €, viré le 03/09/2026.',
          ],
        },
      );
    expect(look('496,30')).toEqual([]);
  });
});

test('nothing had by one whose row tells a pension each month', () => {
  const options = ['Loïc a perçu des ressources', 'Loïc n’a perçu aucune ressource'];
  const asks = 'Ressources de Loïc sur le trimestre';
  const look = (known: string, said = options[1] ?? '') => {
    const table = tableOf(['Personne', 'Versement connu'], [['Loïc LE GOFF (conjoint)', known]]);
    return wrongIn([aRadio(asks, options, said, { group: 'Loïc' })], {
      ...msa,
      ...table,
      blocks: [...(table.blocks ?? []), asks],
    });
  };
  expect(look('Retraite MSA : 618,20 € chaque mois')).toEqual([asks]);
  expect(look('Retraite MSA : 618,20 € chaque mois jusqu’en mars 2024, terminée')).toEqual([]);
  expect(look('Retraite MSA : 618,20 € chaque mois', options[0])).toEqual([]);
});

test('« Non » under a line that says to answer « Oui », whatever the sum', () => {
  const group = 'Julien MORVAN (votre conjoint) : micro-entrepreneur';
  const asks = 'Julien : avez-vous un chiffre d’affaires ou une autre ressource à ajouter ?';
  const look = (rule: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrongIn([aYesNo(asks, answer, { group })], { ...msa, blocks: [group, rule, asks] });
  const rule =
    'Son chiffre d’affaires : vous devez l’ajouter chaque trimestre, en répondant « Oui », même lorsqu’il est nul.';
  expect(look(rule)).toEqual([asks]);
  expect(look(rule, 'Oui')).toEqual([]);
  expect(look('Si son chiffre d’affaires est connu, répondez « Oui » chaque trimestre.')).toEqual([]);
});

test('no resource in a month, and what one has paid in it', () => {
  const asks = 'Avez-vous eu des ressources en août 2026 ?';
  const look = (label: string) =>
    wrongIn(
      [
        aRadio(asks, ['Oui', 'Non, aucune ressource'], 'Non, aucune ressource', { group: 'Août 2026' }),
        anAmount('Salaire net social d’août 2026', '0', { group: 'Août 2026' }),
        anAmount(label, '90', { group: 'Août 2026' }),
      ],
      { ...msa, today: '2026-11-10' },
    );
  expect(look('Pension alimentaire que vous avez versée en août 2026')).toEqual([]);
  expect(look('Pension alimentaire versée par l’autre parent en août 2026')).toHaveLength(1);
});

test('« aucune ressource » over rents received; a rent paid is none', () => {
  const none = 'Je n’ai perçu aucune ressource sur les trois mois';
  const look = (label: string) =>
    wrongIn(
      [
        ...['janvier', 'février', 'mars'].map((month) => anAmount(`${label} en ${month} 2027`, '310')),
        aField(none, { kind: 'checkbox', text: none }),
      ],
      msa,
    );
  expect(look('Loyers perçus').length).toBeGreaterThan(0);
  expect(look('Loyer payé')).toEqual([]);
});
