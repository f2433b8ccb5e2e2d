/** Totals, months and years that the page itself tells apart, each beside the right page. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const caf = 'wwwd.caf.fr';
const tax = 'cfspart.impots.gouv.fr';
const next = aButton('Suivant', 'next');

const wrongOn = (host: string, title: string, given: Partial<PageModel>, today = '2026-09-11') =>
  told(assessed(aPage(host, [title], { buttons: [next], ...given }), today)).problems;

const text = (label: string, answer: string, more: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'text', text: answer, ...more });

describe('a total named last', () => {
  const look = (total: string, stated: string) => {
    const group = 'Votre gîte';
    const part = (label: string, amount: string) => text(label, amount, { group });
    return wrongOn('monespaceprive.msa.fr', 'Déclaration trimestrielle de ressources', {
      blocks: ['Inscrivez vos recettes, puis leur total.'],
      fields: [
        part('Vente de miel', '1 200,00'),
        part('Nuits du gîte', '640,50'),
        anAmount(total, stated, { group }),
      ],
    }).filter(([check]) => check === 'sum');
  };
  test.each(['Recettes totales d’avril à juin', 'Ventes totales', 'Revenus totaux du trimestre'])(
    '%s',
    (total) => {
      expect(look(total, '1 740,50')).toEqual([['sum', total]]);
      expect(look(total, '1 840,50')).toEqual([]);
    },
  );
});

describe('the month of a sum she adds, its year beside it', () => {
  const look = (month: string, rule = 'Vous déclarez les sommes payées en mai, juin et juillet 2026.') => {
    const group = 'Ressources que vous ajoutez';
    const months = ['avril', 'mai', 'juin', 'juillet', 'août'];
    return wrongOn(caf, 'Déclaration trimestrielle de ressources', {
      blocks: [rule],
      fields: [
        aField('Mois de perception, ligne 1', {
          kind: 'select',
          valueType: 'month',
          text: month,
          group,
          options: months,
        }),
        aField('Année, ligne 1', {
          kind: 'select',
          valueType: 'year',
          text: '2026',
          group,
          options: ['2025', '2026'],
        }),
        anAmount('Montant perçu, ligne 1', '310,00', { group }),
      ],
    });
  };
  test('outside of the quarter that is declared', () => {
    expect(look('août').map(([, label]) => label)).toEqual(['Mois de perception, ligne 1']);
    expect(look('juin')).toEqual([]);
    // What the Caf paid in those months is not what is declared.
    expect(look('août', 'Le RSA versé en mai, juin et juillet 2026 a été recalculé.')).toEqual([]);
  });
});

test('resources told one by one on a recap, whose period names the declaration', () => {
  const look = (last: string) => {
    const ofMonth = (at: number, month: string, amount: string) => [
      `Ressource n° ${at}`,
      `Mois : ${month} 2026`,
      `Montant net social : ${amount} €`,
    ];
    const lines = [
      'Prime d’activité. Période déclarée : juillet, août et septembre 2026.',
      ...ofMonth(1, 'juillet', '1 190,33'),
      ...ofMonth(2, 'août', '1 204,90'),
      ...ofMonth(3, last, '1 187,06'),
    ];
    const headings = ['Récapitulatif avant envoi', 'Ressource n° 1', 'Ressource n° 2', 'Ressource n° 3'].map(
      (title, at) => ({ level: at === 0 ? 1 : 2, text: title }),
    );
    return told(
      assessed(
        recapOf('monespaceprive.msa.fr', 'Récapitulatif avant envoi', lines, { headings }),
        '2026-10-14',
      ),
    );
  };
  expect(look('octobre').problems.map(([, label]) => label)).toEqual(['Mois']);
  expect(look('septembre')).toEqual({ verdict: 'complete', problems: [] });
});

describe('a child too old for what is paid for her', () => {
  const hint = 'Enfants de moins de 6 ans au 1er janvier 2026 (nés à partir du 1er janvier 2020)';
  const look = (children: string, amount = '1860') =>
    wrongOn(
      tax,
      'Réductions et crédits d’impôt',
      {
        blocks: [`Foyer fiscal : Mme Odile EXEMPLE, divorcée. ${children}`],
        fields: [
          anAmount('7GA – Frais de garde, 1er enfant', amount, { hint }),
          anAmount('7UF – Dons', '60'),
        ],
      },
      '2027-05-18',
    ).map(([, label]) => label);
  test('told in one sentence about the household', () => {
    expect(look('Enfant à charge : Lou, née le 17/09/2014.')).toEqual(['7GA – Frais de garde, 1er enfant']);
    expect(look('Enfants à charge : Lou, née le 17/09/2014, Sacha, né le 02/03/2022.')).toEqual([]);
    expect(look('Enfant à charge : Lou, née le 17/09/2014.', '0')).toEqual([]);
    // Of one of them no birth is told.
    expect(look('Enfants à charge : Lou, née le 17/09/2014, et Sacha.')).toEqual([]);
  });
});

test('a sort of income chosen on the page before has its amount', () => {
  const look = (answer: string, chosen = 'salaires du déclarant 1, salaires du déclarant 2') =>
    wrongOn(tax, 'Déclaration en ligne des revenus 2025', {
      blocks: [`Étape 3 sur 6. Catégories choisies à l’étape précédente : ${chosen}.`],
      fields: [
        anAmount('Salaires (1AJ / 1BJ) Déclarant 1', '14 382'),
        anAmount('Salaires (1AJ / 1BJ) Déclarant 2', answer),
        anAmount('Pensions (1AS / 1BS) Déclarant 1', ''),
      ],
    }).map(([, label]) => label);
  expect(look('')).toEqual(['Salaires (1AJ / 1BJ) Déclarant 2']);
  expect(look('9 120')).toEqual([]);
  expect(look('', 'salaires du déclarant 1')).toEqual([]);
  expect(look('', 'revenus fonciers, salaires du déclarant 1')).toEqual([]);
});
