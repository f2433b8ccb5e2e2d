/** Cases rightly left empty: what they wait for has not come, however the page says so. And beside some, the same page with something missing. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { asksAll, declares, france, needed } from '../../support/conditional.ts';
import { aDate, aRadio, problemsIn, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, ft, told } from '../../support/recap.ts';

describe('under a question that stands over its details', () => {
  const under = (asks: string, answer: 'Oui' | 'Non', details: [string, string][]): Field[] => [
    aYesNo(asks, answer, needed),
    ...details.map(([label, text]) => aDate(label, text, { ...needed, group: asks, heading: asks })),
  ];
  const page = (stage: 'Oui' | 'Non', first: string) =>
    wrongIn(
      [
        ...under('Avez-vous été en stage ?', stage, [
          ['Stage du', first],
          ['au', first],
        ]),
        ...under('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui', [
          ['Sinon, vous n’êtes plus à la recherche d’un emploi depuis le', ''],
          ['et depuis quel jour de la semaine ?', ''],
        ]),
      ],
      { ...france, says: [asksAll] },
    );

  test('they wait for « Oui »; « et … » goes on from the case before', () => {
    expect(page('Non', '')).toEqual([]);
    expect(page('Oui', '')).toEqual(expect.arrayContaining(['Stage du']));
  });
});

test('« Sinon, nouvelle adresse : », over several cases', () => {
  const page = (stays: 'Oui' | 'Non') =>
    wrongIn(
      [
        aYesNo('Restez-vous dans le logement actuel ?', stays, { ...needed, group: 'Votre logement' }),
        aField('Numéro et voie', { ...needed, valueType: 'address', group: 'Votre logement' }),
        aField('Commune', { ...needed, valueType: 'city', group: 'Votre logement' }),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclarer un changement de situation',
        blocks: [
          'Déclarer un changement de situation',
          'Toutes les réponses sont attendues.',
          'Votre logement',
          'Restez-vous dans le logement actuel ?',
          'Sinon, nouvelle adresse :',
          'Numéro et voie',
          'Commune',
        ],
      },
    );
  expect(page('Oui')).toEqual([]);
  expect(page('Non')).toEqual(['Numéro et voie', 'Commune']);
});

rightly([
  [
    'an amount « si vous en avez une », under « Si oui »',
    [
      aYesNo('Suivez-vous une formation ?', 'Oui', needed),
      aDate('Date de début', '07/09/2026', { ...needed, group: 'Si oui' }),
      anAmount('Rémunération (€ par mois, si vous en avez une)', '', { ...needed, group: 'Si oui' }),
    ],
    [asksAll],
  ],
  [
    'an amount « si elle était rémunérée », after « Non »',
    [
      aYesNo('Cette formation était-elle rémunérée ?', 'Non', { group: 'Évènements' }),
      anAmount('Rémunération totale (€), si elle était rémunérée', '', { group: 'Évènements' }),
    ],
    [],
    declares,
  ],
  [
    'amounts under « Non », among other answers than « Oui »',
    [
      aRadio('Versez-vous ou recevez-vous une pension ?', ['Non', 'Je verse', 'Je reçois'], 'Non'),
      anAmount('Montant mensuel versé', '', { group: 'Versez-vous ou recevez-vous une pension ?' }),
    ],
    [],
    declares,
  ],
  [
    'a yes typed where an amount was understood',
    [anAmount('Percevez-vous une aide au logement (oui ou non) ?', 'oui')],
    [],
    { host: 'assure.ameli.fr', title: 'Complémentaire santé solidaire' },
  ],
  [
    'days in the rows of questions answered « Non », beside one answered « Oui »',
    [
      ...['Avez-vous été en arrêt maladie ?', 'Avez-vous pris un congé de paternité ?'].flatMap(
        (asks, at) => {
          const own = { question: asks, group: asks };
          const [from, to] = at === 0 ? ['', ''] : ['09/11/2026', '15/11/2026'];
          return [
            aYesNo('Réponse', at === 0 ? 'Non' : 'Oui', own),
            aDate('Du', from ?? '', own),
            aDate('au', to ?? '', own),
          ];
        },
      ),
    ],
    [],
    france,
  ],
]);

rightly([
  [
    'a rent asked of tenants alone is no resource',
    [
      aRadio('Vous êtes', ['Locataire', 'Hébergé gratuitement'], 'Hébergé gratuitement', needed),
      anAmount('Si vous êtes locataire, loyer mensuel', ''),
    ],
    [],
    declares,
  ],
  [
    'a part « à remplir par les indépendants », and lines that serve nothing',
    [
      aYesNo('Avez-vous travaillé ?', 'Oui', needed),
      anAmount('Chiffre d’affaires', '', {
        ...needed,
        group: 'Activité non salariée (à remplir par les indépendants)',
      }),
    ],
    [asksAll],
    { host: 'www.mairie-exemple.fr', title: 'Demande d’aide' },
  ],
  [
    'a question asked « seulement en cas de travail dans l’UE »',
    [
      aYesNo('Avez-vous travaillé au cours des 24 derniers mois ?', 'Oui', needed),
      aYesNo('Avez-vous travaillé à l’étranger (UE, Suisse) ?', 'Non', needed),
      aYesNo('Disposez-vous du formulaire U1 ? (seulement en cas de travail dans l’UE)', '', needed),
    ],
    [],
    { host: 'www.mairie-exemple.fr', title: 'Demande d’aide' },
  ],
  [
    'a year asked of one of the papers to choose from, whose names share a word',
    [
      aRadio(
        'Type d’attestation',
        ['Attestation de paiements', 'Attestation de quotient familial'],
        'Attestation de paiements',
      ),
      aField('Année (attestation de quotient familial seulement)', {
        kind: 'select',
        valueType: 'year',
        ...needed,
      }),
    ],
    [],
    { host: 'wwwd.caf.fr', title: 'Télécharger une attestation' },
  ],
  [
    'one of the boxes of a tax return, under « Si oui »',
    [
      aYesNo('Avez-vous des enfants scolarisés ?', 'Oui'),
      ...['collège (7EA)', 'lycée (7EC)'].map((name, at) =>
        aField(`Si oui : ${name}`, { valueType: 'count', text: at === 0 ? '1' : '' }),
      ),
    ],
    [],
    { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025', today: '2026-05-04' },
  ],
]);

test('« Zoé, 15 ans : aucune ressource », beside the amounts of others', () => {
  const box = aField('Aucune ressource sur les trois mois', {
    kind: 'checkbox',
    text: 'Aucune ressource sur les trois mois',
  });
  const months = ['Juin', 'Juillet', 'Août'].map((month) =>
    anAmount(`Salaires – ${month} 2026`, '812,30', { group: 'Sandrine EXEMPLE (vous)' }),
  );
  const page = (line: string) =>
    wrongIn([...months, box], {
      ...declares,
      blocks: [
        declares.title,
        'Sandrine EXEMPLE (vous)',
        ...months.map(({ label }) => label),
        line,
        box.label,
      ],
    });
  expect(page('Zoé EXEMPLE, 15 ans :')).toEqual([]);
  expect(page('Sandrine EXEMPLE, 44 ans :')).not.toEqual([]);
});

describe('on a recap', () => {
  test('two children in one line are two', () => {
    const children = 'Inès EXEMPLE, née le 17/05/2018 Noé EXEMPLE, né le 09/01/2022';
    const page = (...count: string[]) => told(caf([...count, 'Enfants', children])).problems;
    expect(page('Nombre d’enfants à charge', '2')).toEqual([]);
    expect(page('Nombre d’enfants à charge : 3').map(([check]) => check)).toEqual(['count']);
  });

  test('an absence told before it comes', () => {
    const page = (what: string) =>
      told(ft(['Toujours à la recherche d’un emploi : Oui', `${what} : Oui, du 24/12/2026 au 30/12/2026.`]))
        .problems;
    expect(page('Absence prévue de votre domicile')).toEqual([]);
    expect(page('Arrêt maladie')).not.toEqual([]);
  });

  test('a total of what a « Oui » opens is not that of the lines above', () => {
    const page = (opens: string[]) =>
      told(
        caf([
          'Retraite de base : 802,00 €',
          'Pension de réversion : 388,25 €',
          ...opens,
          'Montant total : 11 800 €',
        ]),
      ).problems.filter(([check]) => check === 'sum');
    expect(page(['Épargne et assurance vie : Oui'])).toEqual([]);
    expect(page([])).toEqual([['sum', 'Montant total']]);
  });
});

test('an answer named with its question is a yes', () => {
  const asks = 'Avez-vous travaillé, même quelques heures ?';
  const page = (answer: string) =>
    wrongIn(
      [
        aRadio(asks, [`${asks} Oui`, `${asks} Non`], `${asks} ${answer}`, { valueType: 'yes-no' }),
        aField('Nombre d’heures effectuées', { valueType: 'hours' }),
      ],
      france,
    );
  expect(page('Oui')).toEqual(['Nombre d’heures effectuées']);
  expect(page('Non')).toEqual([]);
});

test('« Aucun revenu de stage », over an amount of that part', () => {
  const part = (group: string, box: string, may: string) => [
    aField(box, { kind: 'checkbox', text: box, group }),
    anAmount('Avril', '', { group }),
    anAmount('Mai', may, { group }),
    anAmount('Juin', '', { group }),
  ];
  const against = (may: string) =>
    problemsIn(
      [
        ...part('Salaires et primes', 'Aucune ressource de ce type sur les trois mois', ''),
        ...part('Revenus de stage', 'Aucun revenu de stage ou de formation sur les trois mois', may),
      ],
      [],
      { host: declares.host, title: declares.title },
    ).filter(([check]) => check === 'contradiction');
  expect(against('524,30')).toEqual([['contradiction', 'Mai']]);
  expect(against('')).toEqual([]);
});
