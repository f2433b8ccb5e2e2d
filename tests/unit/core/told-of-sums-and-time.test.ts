/** Totals, months, years and kilometres that the page itself tells apart, each beside the right page. */
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

describe('the year of a tax return', () => {
  const look = (label: string, answer: string, title = 'Corriger ma déclaration (revenus de 2025)') =>
    wrongOn(
      tax,
      title,
      {
        fields: [
          aField(label, { kind: 'text', valueType: 'date', text: answer }),
          anAmount('Montant corrigé de la case 7UF', '150'),
        ],
      },
      '2026-10-09',
    ).map(([, one]) => one);
  test('what was paid in another', () => {
    expect(look('Date du don', '14/01/2026')).toEqual(['Date du don']);
    expect(look('Date du versement oublié', '14/01/2026')).toEqual(['Date du versement oublié']);
    expect(look('Date du don', '14/12/2025')).toEqual([]);
    // The tax itself is paid the year after; a page of two years tells neither.
    expect(look('Date du paiement de l’impôt', '15/09/2026')).toEqual([]);
    expect(look('Date du don', '14/01/2026', 'Revenus de 2025 et revenus de 2026')).toEqual([]);
  });
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

test('a certificate of school of the year before, under a case that says no paper', () => {
  const look = (
    name: string,
    said = 'Document demandé : certificat de scolarité 2026-2027 de Lou EXEMPLE.',
  ) =>
    wrongOn(
      caf,
      'Transmettre un document',
      {
        blocks: [said],
        fields: [
          {
            ...aField('Choisir le fichier', { kind: 'file', valueType: 'file' }),
            files: [{ name, type: 'application/pdf', size: 20_000 }],
          },
        ],
        buttons: [aButton('Envoyer', 'submit-final')],
      },
      '2026-10-20',
    ).map(([check]) => check);
  expect(look('certificat_scolarite_2025-2026_lou.pdf')).toEqual(['papers']);
  expect(look('certificat_scolarite_2026-2027_lou.pdf')).toEqual([]);
  expect(look('certificat_scolarite_lou.pdf')).toEqual([]);
});

describe('kilometres to work', () => {
  const look = (driven: string, more: string[] = ['Trajets : un aller-retour par jour'], far = '18 km') =>
    told(
      assessed(
        recapOf(tax, 'Résumé de votre déclaration de revenus 2026', [
          '1AJ Salaires : 24 310 €',
          '1AK Frais réels : 4 000 €',
          `Distance entre le domicile et le travail (aller) : ${far}`,
          'Jours travaillés dans l’année : 210',
          ...more,
          `Kilomètres parcourus dans l’année : ${driven}`,
        ]),
        '2027-04-27',
      ),
    ).problems.map(([check]) => check);
  test('are there and back on each day', () => {
    expect(look('15 120 km')).toEqual(['sum']);
    expect(look('7 560 km')).toEqual([]);
    expect(look('7 600 km')).toEqual([]);
    // Home at noon; only the first forty count.
    expect(look('15 120 km', [])).toEqual([]);
    expect(look('16 800 km', undefined, '52 km')).toEqual([]);
    expect(look('9 000 km', [])).toEqual(['sum']);
  });
});

describe('money that the page says not to declare', () => {
  const rule = 'Les prestations de la Caf (RSA, aide au logement) ne sont pas à déclarer.';
  const look = (line: string, said = rule) =>
    told(
      assessed(
        recapOf(caf, 'Déclaration trimestrielle de ressources', [
          'Août 2026',
          'Salaires (montant net social) : 611,20 €',
          line,
          'Septembre 2026',
          'Salaires (montant net social) : 611,20 €',
          'Octobre 2026',
          'Salaires (montant net social) : 598,03 €',
          said,
        ]),
        '2026-12-08',
      ),
    ).problems.map(([check]) => check);
  test('among what she adds', () => {
    expect(look('Autres revenus saisis par vous – aide au logement : 287 €')).toEqual(['contradiction']);
    expect(look('Autres revenus saisis par vous – allocation familiale : 140 €')).toEqual(['contradiction']);
    expect(look('Autres revenus saisis par vous – loyers reçus : 287 €')).toEqual([]);
    expect(look('Autres revenus (hors aide au logement) : 287 €')).toEqual([]);
    expect(look('Autres revenus saisis par vous – aide au logement : 0 €')).toEqual([]);
    // What the site knows by itself, and a page that asks for it.
    expect(look('Aide au logement : 287 €')).toEqual([]);
    expect(look('Autres revenus saisis par vous – aide au logement : 287 €', 'Déclarez tout.')).toEqual([]);
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
