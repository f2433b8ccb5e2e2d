import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import type { Ask } from '../paper.ts';
import { writeAmount } from '../wording.ts';
import type { Sort } from './guide.ts';
import { pageOf, spoil } from './page.ts';

const url = 'https://cfspart.impots.gouv.fr/enp/declaration';

interface Which {
  today: string;
  titles: readonly [string, ...string[]];
  steps: string[];
  button: string;
}

const annual: Which = {
  today: '2026-05-12',
  titles: [
    'Déclaration de revenus',
    'Déclaration en ligne des revenus 2025',
    'Déclarer mes revenus',
    'Ma déclaration de revenus 2025',
    'Votre déclaration des revenus de 2025',
  ],
  steps: ['Situation du foyer', 'Vos revenus', 'Vos charges', 'Récapitulatif'],
  button: 'Signer ma déclaration',
};

const correction: Which = {
  today: '2026-09-14',
  titles: [
    'Corriger ma déclaration de revenus',
    'Correction de la déclaration',
    'Service de correction en ligne',
    'Corriger ma déclaration en ligne',
  ],
  steps: ['Déclarations à corriger', 'Vos revenus', 'Récapitulatif'],
  button: 'Signer ma déclaration corrective',
};

/** The page of incomes: amounts already there, one or two people, codes of the paper form beside them or not. */
function incomes(which: Which): (chance: Chance) => Draft {
  return (chance) => {
    const hasCodes = chance.is(0.5);
    const line = (id: string, label: string, code: string, before?: string): Ask => ({
      id,
      label: hasCodes ? chance.one([`${code} - ${label}`, `${label} (${code})`]) : label,
      kind: 'text',
      ...(before === undefined ? {} : { before }),
    });
    const whole = (least: number, most: number) => writeAmount(chance.between(least, most) * 100, chance);
    const person = (number: 1 | 2): [string, [Ask, string?][]] => [
      `Déclarant ${number}`,
      [
        [
          line(
            `sal${number}`,
            chance.one(['Traitements et salaires', 'Salaires']),
            number === 1 ? '1AJ' : '1BJ',
            whole(6_000, 24_000),
          ),
        ],
        [
          line(
            `cho${number}`,
            chance.one(['Allocations chômage', 'Autres revenus imposables : chômage, préretraite']),
            number === 1 ? '1AP' : '1BP',
            whole(900, 6_000),
          ),
        ],
        [
          line(
            `ret${number}`,
            chance.one(['Pensions de retraite', 'Pensions, retraites, rentes']),
            number === 1 ? '1AS' : '1BS',
          ),
        ],
      ],
    ];
    return pageOf({
      url,
      today: which.today,
      site: 'impots.gouv.fr',
      h1: chance.one(which.titles),
      h2: chance.one(['Vos revenus', 'Traitements et salaires', 'Revenus']),
      steps: which.steps,
      at: chance.one([0, 2]),
      intro: ['Vérifiez les montants connus de l’administration et complétez-les.'],
      blocks: [person(1), ...(chance.is(0.4) ? [person(2)] : [])],
      buttons: chance.one([['Précédent', 'Suivant'], ['Retour', 'Continuer'], ['Suivant']]),
    });
  };
}

function sign(which: Which): (chance: Chance) => Draft {
  return (chance) => {
    const page = pageOf({
      url,
      today: which.today,
      site: 'impots.gouv.fr',
      h1: chance.one(which.titles),
      h2: chance.one(['Récapitulatif', 'Récapitulatif de votre déclaration']),
      steps: which.steps,
      at: which.steps.length,
      blocks: [
        [
          null,
          [
            [
              {
                id: 'honneur',
                label: 'Je certifie sur l’honneur l’exactitude des renseignements',
                kind: 'tick',
                isRequired: true,
              },
              true,
            ],
          ],
        ],
      ],
      buttons: ['Précédent', which.button],
    });
    page.paper.summary = [
      ['Traitements et salaires', '14 200 €'],
      ['Revenu fiscal de référence', '12 780 €'],
    ];
    return page;
  };
}

function receipt(which: Which, line: (date: string) => string, alert = false): Sort['make'] {
  return () => {
    const date = which.today.split('-').reverse().join('/');
    const text = line(date);
    return pageOf({
      url,
      today: which.today,
      site: 'impots.gouv.fr',
      h1: which.titles[0],
      ...(alert ? {} : { h2: text }),
      intro: ['Un courriel de confirmation vous est adressé.'],
      alerts: alert ? [text] : [],
    });
  };
}

function sortsOf(which: Which): Sort[] {
  const make = incomes(which);
  const known = (what: string, change: (before: string, chance: Chance) => string, times: number): Sort => ({
    what,
    kind: 'planted',
    times,
    make: (chance) => {
      const page = make(chance);
      const [block] = page.paper.parts;
      const ask = block?.kind === 'block' ? block.asks[0] : undefined;
      page.answers.set('sal1', change(ask?.before ?? '', chance));
      return [page, 'salaires'];
    },
  });
  return [
    { what: 'incomes', kind: 'clean', times: 6, make },
    { what: 'signing', kind: 'clean', times: 2, make: sign(which) },
    known('known amount changed', (_, chance) => chance.one(['25 410', '310,50', '99999']), 3),
    known('known amount wiped', () => '', 1),
    known('not an amount', () => '12 O00', 1),
    spoil('below zero', make, 'ret1', '-1 200', '', 1),
    spoil('word on honour left', sign(which), 'honneur', null, 'honneur'),
    {
      what: 'receipt as a title',
      kind: 'receipt',
      times: 2,
      make: receipt(which, (date) => `Accusé de réception de votre déclaration (${date} 10:42)`),
    },
    {
      what: 'receipt as a message',
      kind: 'receipt',
      times: 1,
      make: receipt(
        which,
        (date) => `Accusé de réception de votre déclaration de revenus du ${date} à 10h42`,
        true,
      ),
    },
    {
      what: 'an older receipt',
      kind: 'no-proof',
      make: receipt(which, () => 'Accusé de réception de votre déclaration (21/05/2025 10:42)'),
    },
    {
      what: 'a receipt to come',
      kind: 'no-proof',
      make: () =>
        pageOf({
          url,
          today: which.today,
          site: 'impots.gouv.fr',
          h1: which.titles[0],
          intro: [
            'Après votre signature, vous recevrez un accusé de réception. Votre déclaration n’est pas encore signée.',
          ],
          buttons: ['Précédent', which.button],
        }),
    },
    {
      what: 'documents listed',
      kind: 'unseen',
      make: () =>
        pageOf({
          url: 'https://cfspart.impots.gouv.fr/enp/documents.do?n=1',
          today: which.today,
          site: 'impots.gouv.fr',
          h1: 'Mes documents',
          h2: '2025',
          intro: [
            'Déclaration de revenus 2024',
            'Accusé de réception de votre déclaration de revenus 2024 (21/05/2025 10:42)',
            'Avis d’impôt 2025',
          ],
        }),
    },
    {
      what: 'source rate',
      kind: 'elsewhere',
      make: () =>
        pageOf({
          url: 'https://cfspart.impots.gouv.fr/tremisu/accueil.html',
          today: which.today,
          site: 'impots.gouv.fr',
          h1: 'Gérer mon prélèvement à la source',
          blocks: [[null, [[{ id: 's', label: 'Salaires', kind: 'text' }, '14000']]]],
          buttons: ['Valider'],
        }),
    },
  ];
}

export const impotsAnnual = sortsOf(annual);
export const impotsCorrection = sortsOf(correction);
