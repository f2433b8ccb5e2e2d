/** What a page shows in its cards, its tables and her own messages, against an answer; and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { aRadio, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { paysOf, wrongInQuarter } from '../../support/quarter.ts';
import { tableOf } from '../../support/recap.ts';

describe('payments in a table, the day of each in its first column', () => {
  const table = (head: string) =>
    tableOf(
      [head, 'Nature', 'Montant net social'],
      [['14/07/2026', 'Indemnités journalières maladie', '312,40 €']],
    );
  const look = (sums: string[], head = 'Date de paiement') => {
    const { blocks = [], answers = [] } = table(head);
    return wrongInQuarter(
      paysOf('Indemnités journalières', sums, 'Vous'),
      blocks.slice(1),
      'bretagne.msa.fr',
      {
        answers,
      },
    );
  };

  test('and that sum in another month', () => {
    expect(look(['312,40', '0', '0'])).toEqual(['paid-month Indemnités journalières Juin 2026']);
    expect(look(['0', '312,40', '0'])).toEqual([]);
    expect(look(['312,40', '0', '0'], 'Date de l’arrêt')).toEqual([]);
  });
});

describe('a choice left to those who live alone', () => {
  const rule =
    'La majoration pour isolement est réservée aux personnes qui vivent seules, sans conjoint ni concubin, avec au moins un enfant à charge ou enceintes.';
  const options = ['Je demande la majoration pour isolement', 'Je n’ai pas de demande particulière'];
  const look = (line: string, chosen = options[0] ?? '') =>
    wrongIn([aRadio('Demande particulière', options, chosen)], { says: [line, rule] });

  test('asked for by one of a couple', () => {
    expect(look('Situation familiale : en concubinage depuis le 12/03/2024')).toEqual([
      'Demande particulière',
    ]);
    expect(look('Situation familiale : célibataire')).toEqual([]);
    expect(look('Situation familiale : en concubinage depuis le 12/03/2024', options[1])).toEqual([]);
  });

  test('under the question whether something changed, as a title of its own', () => {
    const changed = 'Votre situation a-t-elle changé depuis votre dernière déclaration ?';
    const page = (answer: 'Oui' | 'Non') =>
      wrongIn([aYesNo(changed, answer), aRadio('Demande particulière', options, options[0] ?? '')], {
        says: ['Situation familiale : mariée', rule],
        headings: [
          { level: 1, text: 'Demande en ligne' },
          { level: 2, text: changed },
        ],
      });
    expect(page('Non')).toEqual(['Demande particulière']);
    expect(page('Oui')).toEqual([]);
  });
});

describe('a child chosen by name, whose birth is in a table', () => {
  const rule = 'Seuls comptent les frais payés pour un enfant de moins de 6 ans au 1er janvier 2025.';
  const { blocks = [], answers = [] } = tableOf(
    ['Prénom', 'Date de naissance', 'Âge au 1er janvier 2025'],
    [
      ['Timéo', '19/02/2016', '8 ans'],
      ['Rose', '12/09/2022', '2 ans'],
    ],
  );
  const look = (name: string) =>
    wrongIn(
      [aSelect('Enfant gardé', ['Timéo', 'Rose'], name), anAmount('7GA : montant des dépenses', '2140')],
      { ...taxReturn, blocks: [...blocks, rule, 'Enfant gardé'], answers },
    );

  test('of another age than the page asks for', () => {
    expect(look('Timéo')).toEqual(['Enfant gardé']);
    expect(look('Rose')).toEqual([]);
  });
});

describe('a child whom the household has, left out of the request', () => {
  const rule =
    'Le foyer comprend vous, votre conjoint et les enfants de moins de 25 ans qui vivent chez vous, même s’ils sont étudiants.';
  const asks = 'Inès EXEMPLE fait partie de votre demande';
  const look = (answer: 'Oui' | 'Non', line: string, says = rule) =>
    wrongIn([aYesNo(asks, answer)], {
      says: [says, 'Inès EXEMPLE (votre enfant)', line, 'Fait partie de votre demande :'],
    });

  test('by her card', () => {
    expect(look('Non', '22 ans, étudiante, vit avec vous')).toHaveLength(1);
    expect(look('Oui', '22 ans, étudiante, vit avec vous')).toEqual([]);
    expect(look('Non', '26 ans, étudiante, vit avec vous')).toEqual([]);
    expect(look('Non', '22 ans, étudiante à Lyon')).toEqual([]);
    expect(
      look(
        'Non',
        '22 ans, étudiante, vit avec vous',
        'Vous pouvez inclure les enfants de moins de 25 ans qui vivent chez vous.',
      ),
    ).toEqual([]);
  });
});

describe('work told in the card of a child, all in one line', () => {
  const asks = 'Inès a-t-elle perçu des ressources au cours de ce trimestre ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrongInQuarter([aYesNo(asks, answer)], ['Ressources de juin, juillet et août 2026', line]);
  const card =
    'Inès EXEMPLE Votre fille, 19 ans Apprentie depuis le 01/05/2026 Employeur connu : SARL EXEMPLE.';

  test('and no resources', () => {
    expect(look(card)).toEqual([`contradiction ${asks}`]);
    expect(look(card, 'Oui')).toEqual([]);
    expect(look(card.replace('Inès', 'Yanis'))).toEqual([]);
    expect(look('Inès EXEMPLE Votre fille, 19 ans Étudiante')).toEqual([]);
  });
});

describe('maintenance that the page has as paid in each of these months', () => {
  const asks = 'Avez-vous reçu une pension alimentaire pendant ces trois mois ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    wrongInQuarter([aYesNo(asks, answer)], ['Ressources de juin, juillet et août 2026', line]);

  test.each([
    'Le 23/09/2026, vous nous avez écrit : « La pension est bien versée tous les mois, juin, juillet et août compris. »',
    'Votre pension alimentaire a été payée chaque mois en juin, juillet et août 2026.',
  ])('%s', (line) => {
    expect(look(line)).toEqual([`contradiction ${asks}`]);
    expect(look(line, 'Oui')).toEqual([]);
  });

  test.each([
    'La pension alimentaire est versée tous les mois au parent qui a la garde, juin compris.',
    'Vous nous avez écrit : « La pension n’est plus versée depuis juin. »',
    'La pension alimentaire a été payée chaque mois en mars, avril et mai 2026.',
    'La pension de retraite est bien versée tous les mois, juin, juillet et août compris.',
    'Si la pension est bien versée tous les mois, juin compris, répondez Oui.',
  ])('not: %s', (line) => expect(look(line)).toEqual([]));
});

describe('a child at work, in a card of pairs', () => {
  const asks =
    'L’un de vos enfants était-il salarié, apprenti ou stagiaire rémunéré au cours de ces trois mois ?';
  const look = (age: string, work: string) =>
    wrongInQuarter(
      [aYesNo(asks, 'Non')],
      ['Ressources de juin, juillet et août 2026', 'Lou EXEMPLE', 'Âge', age, 'Situation', work],
    );

  test('and no child who was', () => {
    expect(look('19 ans', 'Apprentie boulangère, rémunérée, depuis le 01/07/2026')).toEqual([
      `contradiction ${asks}`,
    ]);
    expect(look('19 ans', 'Apprentie boulangère, à partir du 01/10/2026')).toEqual([]);
    expect(look('44 ans', 'Salariée depuis le 01/07/2025')).toEqual([]);
    expect(look('13 ans', 'Collégienne')).toEqual([]);
  });
});

describe('the day of a payslip, and its sum with another day after it', () => {
  const look = (sums: string[]) =>
    wrongInQuarter(
      paysOf('Yanis EXEMPLE', sums, 'Rémunération de gérant salarié (Montant net social, en euros)'),
      [
        'Bulletin de paie – SARL EXEMPLE (gérant salarié) Période d’emploi : du 01/07/2026 au 31/07/2026',
        'Payé le : 03/08/2026',
        'Montant net social : 1 126,48 € Seul bulletin de votre trimestre – reçu par la Caf le 16/09/2026',
      ],
    );

  test('in the month of the work', () => {
    expect(look(['0', '1126,48', '0'])).toEqual(['paid-month Yanis EXEMPLE Juillet 2026']);
    expect(look(['0', '0', '1126,48'])).toEqual([]);
  });
});

describe('an account that the page says to be closed', () => {
  const closed = 'FR76 2004 1010 0501 2345 6441 778';
  const notice = `La banque nous a renvoyé le virement : le compte ${closed} est clôturé. Indiquez un autre compte.`;
  const changed = 'Votre profil a-t-il changé ? (hors compte bancaire)';
  const look = (iban: string) =>
    wrongIn(
      [
        aYesNo(changed, 'Non'),
        aField('IBAN', { valueType: 'iban', text: iban, group: 'Votre nouveau compte bancaire' }),
      ],
      { says: [notice], title: 'Déclaration trimestrielle de ressources', host: 'wwwd.caf.fr' },
    );

  test('written again; another one is no change of the rest', () => {
    expect(look(closed)).toEqual(['IBAN']);
    expect(look('FR76 1380 7004 1230 5219 7468 840')).toEqual([]);
  });
});

describe('a person without resources, over whose choice the page shows some', () => {
  const group = 'Yvette EXEMPLE – conjointe';
  const asks = 'Votre réponse pour Yvette';
  const options = [
    'Les montants inscrits ci-dessus sont exacts',
    'Yvette n’a eu aucune ressource pendant ces trois mois',
  ];
  const look = (chosen: string, row = 'Pension d’invalidité') => {
    const { blocks = [], answers = [] } = tableOf(
      ['Nature', 'Juin', 'Juillet', 'Août'],
      [[row, '421,18 €', '421,18 €', '421,18 €']],
    );
    const [title = '', ...table] = blocks;
    const moved = answers.map(({ block, name, column, from }) => ({
      block: block + 1,
      name: name + 1,
      column: column === null ? null : column + 1,
      from,
    }));
    return wrongIn([aRadio(asks, options, chosen, { group })], {
      blocks: [title, group, ...table, asks, ...options],
      answers: moved,
      host: 'bretagne.msa.fr',
    });
  };

  test('is told', () => {
    expect(look(options[1] ?? '')).toEqual([asks]);
    expect(look(options[0] ?? '')).toEqual([]);
    expect(look(options[1] ?? '', 'Prime d’activité')).toEqual([]);
  });
});

test('the rent with its charges, where the words under the case ask for it without them', () => {
  const asks = 'Loyer mensuel, en euros';
  const hint = 'Le loyer seul, sans les charges, tel que votre bailleur l’a attesté.';
  const says = [
    'Attestation de loyer',
    'Loyer mensuel hors charges : 412,36 €',
    'Total de la quittance : 490,86 €',
  ];
  const headings = [
    { level: 1, text: 'Demande en ligne' },
    { level: 2, text: 'Attestation de loyer' },
  ] as const;
  const look = (sum: string) => wrongIn([anAmount(asks, sum, { hint })], { says, headings: [...headings] });
  expect(look('490,86')).toEqual([asks]);
  expect(look('412,36')).toEqual([]);
});
