import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, tableOf, told } from '../../support/recap.ts';

const c2s = 'Demande de complémentaire santé solidaire';
const next = [aButton('Suivant', 'next')];
const filled = (host: string, title: string, fields: Field[], today = '2026-11-24') =>
  told(assessed(aPage(host, [title], { fields, buttons: next }), today)).problems;

describe('plain lines over cases', () => {
  const children = (count: string) => {
    const rows = ['Lou', 'Rose'].flatMap((text) => [
      aField('Prénom', { valueType: 'name', text }),
      aField('Né(e) le', { valueType: 'date', text: '29/10/2018' }),
    ]);
    const title = 'Changement de situation';
    return told(
      assessed(
        aPage('wwwd.caf.fr', [title], {
          blocks: [
            title,
            'Nombre d’enfants à charge',
            'Enfant 1',
            'Prénom',
            'Né(e) le',
            'Enfant 2',
            'Prénom',
            'Né(e) le',
          ],
          fields: [aField('Nombre d’enfants à charge', { valueType: 'household', text: count }), ...rows],
          buttons: [aButton('+ Ajouter un enfant', 'other'), ...next],
        }),
        '2026-11-24',
      ),
    );
  };

  test('name a group, whole where one can add to it', () => {
    expect(children('3').problems).toEqual([['count', 'Nombre d’enfants à charge']]);
    expect(children('2').problems).toEqual([]);
  });

  test('name a date in three lists', () => {
    const look = (day: string) => {
      const parts = [day, 'septembre', '2026'].map((text, at) =>
        aField(['Jour', 'Mois', 'Année'][at] ?? '', { kind: 'select', valueType: 'date-part', text }),
      );
      const title = 'Changement de situation';
      const blocks = [title, 'Nous sommes séparés depuis le', 'Jour', 'Mois', 'Année'];
      return told(
        assessed(aPage('wwwd.caf.fr', [title], { blocks, fields: parts, buttons: next }), '2026-09-03'),
      ).problems;
    };
    expect(look('28')).toEqual([['range', 'Nous sommes séparés depuis le']]);
    expect(look('2')).toEqual([]);
  });
});

describe('what the page itself asks for', () => {
  test('an amount in each case, zero if there was none', () => {
    const look = (rule: string, theirs: string) =>
      told(
        assessed(
          aPage('assure.ameli.fr', [c2s], {
            blocks: [rule],
            fields: [anAmount('Bourse d’études – Nadège', '0'), anAmount('Bourse d’études – Loïc', theirs)],
            buttons: next,
          }),
          '2026-06-09',
        ),
      ).problems;
    const rule = 'Remplissez chaque case pour chaque personne ; écrivez 0 si la personne n’a rien perçu.';
    expect(look(rule, '')).toEqual([['required', 'Bourse d’études – Loïc']]);
    expect(look(rule, '0')).toEqual([]);
    expect(look('Indiquez les bourses perçues.', '')).toEqual([]);
  });

  test('an end of period that is not after today', () => {
    const look = (end: string) =>
      told(
        assessed(
          aPage('candidat.francetravail.fr', ['Attestation de paiement'], {
            blocks: ['Indiquez les dates ; la date de fin ne peut pas dépasser la date du jour.'],
            fields: [
              aField('Sommes versées depuis le', { valueType: 'date', text: '01/11/2025' }),
              aField('jusqu’au', { valueType: 'date', text: end }),
            ],
            buttons: [aButton('Télécharger mon attestation', 'download')],
          }),
          '2026-02-05',
        ),
      ).problems;
    expect(look('28/02/2026')).toEqual([['range', 'jusqu’au']]);
    expect(look('31/01/2026')).toEqual([]);
  });

  test('what « Si oui » asks, when it is yes', () => {
    const look = (answer: 'Oui' | 'Non', school: string) =>
      filled('assure.ameli.fr', c2s, [
        aYesNo('Votre enfant change-t-il d’établissement ?', answer),
        aField('Si oui, nom du nouvel établissement', { text: school }),
      ]).filter(([check]) => check === 'yes-needs' || check === 'contradiction');
    expect(look('Oui', '')).toEqual([['yes-needs', 'Si oui, nom du nouvel établissement']]);
    expect(look('Oui', 'École Exemple')).toEqual([]);
    expect(look('Non', '')).toEqual([]);
  });
});

test('leaving the old home before entering the new one is no period', () => {
  const dates = (labels: [string, string]) =>
    filled('wwwd.caf.fr', 'Déclarer un changement de situation', [
      aField(labels[0], { valueType: 'date', text: '01/11/2026' }),
      aField(labels[1], { valueType: 'date', text: '30/10/2026' }),
    ]);
  expect(dates(['Date d’entrée dans le nouveau logement', 'Date de départ de l’ancien logement'])).toEqual(
    [],
  );
  expect(dates(['Date d’entrée dans le logement', 'Date de départ du logement'])).toHaveLength(1);
});

test('« Travail : non » over hours told in another part of the recap', () => {
  const look = (answer: string) =>
    told(
      assessed(
        recapOf(
          'candidat.francetravail.fr',
          'Actualisation du mois de novembre 2026',
          [
            'Mes réponses',
            `Avez-vous travaillé ? ${answer}`,
            'Êtes-vous toujours à la recherche d’un emploi ? Oui',
            'Mon activité',
            'Salaire brut : 594,72 €',
          ],
          {
            headings: ['Actualisation du mois de novembre 2026', 'Mes réponses', 'Mon activité'].map(
              (text, at) => ({
                level: at === 0 ? 1 : 2,
                text,
              }),
            ),
            buttons: [aButton('Valider mon actualisation', 'submit-final')],
          },
        ),
        '2026-11-30',
      ),
    ).problems;
  expect(look('Non')).toEqual([['contradiction', 'Salaire brut']]);
  expect(look('Oui')).toEqual([]);
});

test('« Rester inscrit à France Travail : non » is the last question; its « travail » is no work', () => {
  const recap2 = recapOf(
    'candidat.francetravail.fr',
    'Actualisation du mois de novembre 2026',
    ['Travail : non', 'Arrêt maladie : non', 'Rester inscrit à France Travail : non'],
    { buttons: [aButton('Valider mon actualisation', 'submit-final')] },
  );
  expect(told(assessed(recap2, '2026-11-30')).problems).toEqual([
    ['answer', 'Rester inscrit à France Travail'],
  ]);
});

test('a number right under its name is read, however the page is made', () => {
  const lines = (number: string) => ['SIRET de l’employeur', number, 'Salaires – août 2026 : 640,00 €'];
  expect(caf(lines('42398761900028')).problems.map(({ check }) => check)).toEqual(['format']);
  expect(caf(lines('73282932000074')).problems).toEqual([]);
});

test('whole numbers under a head in euros are amounts, and add up', () => {
  const look = (total: string) =>
    told(
      assessed(
        recapOf('cfspart.impots.gouv.fr', 'Résumé de votre déclaration de revenus', [], {
          ...tableOf(
            ['Revenus', 'Montant (€)'],
            [
              ['Salaires', '9 640'],
              ['Pensions', '6 215'],
              ['Total des revenus', total],
            ],
          ),
          buttons: [aButton('Signer et envoyer', 'submit-final')],
        }),
        '2026-05-27',
      ),
    ).problems;
  expect(look('15 000')).toEqual([['sum', 'Total des revenus']]);
  expect(look('15 855')).toEqual([]);
});

test('an amount without a name, right under a « Non »', () => {
  const look = (answer: string) =>
    told(
      caf(
        [
          'Pension alimentaire',
          `Avez-vous reçu une pension alimentaire ? ${answer}`,
          'Montant reçu par mois : 150,00 €',
        ],
        {
          headings: ['Déclaration trimestrielle de ressources', 'Pension alimentaire'].map((text, at) => ({
            level: at + 1,
            text,
          })),
        },
      ),
    ).problems;
  expect(look('Non')).toEqual([['contradiction', 'Montant reçu par mois']]);
  expect(look('Oui')).toEqual([]);
});

test('a question, its answer and several amounts in one line', () => {
  const line = 'Avez-vous perçu un salaire ? Oui Août : 290,00 € — Septembre : 290,00 €';
  expect(
    caf([line]).shown.map(({ label, value }) => [label, value.state === 'filled' && value.text]),
  ).toEqual([
    ['Avez-vous perçu un salaire ?', 'Oui'],
    ['Août', '290,00 €'],
    ['Septembre', '290,00 €'],
  ]);
});

test('« Sur quelle ligne ? Net à payer », where the gross is asked for', () => {
  const line = (text: string) =>
    filled(
      'candidat.francetravail.fr',
      'Actualisation du mois de novembre 2026',
      [
        anAmount('Montant du salaire brut (€)', '1 021,33'),
        aField('Sur quelle ligne du bulletin avez-vous lu ce montant ?', {
          kind: 'radio',
          valueType: 'choice',
          options: ['Salaire brut', 'Net à payer'],
          text,
        }),
      ],
      '2026-11-29',
    ).filter(([check]) => check === 'figures');
  expect(line('Net à payer')).toHaveLength(1);
  expect(line('Salaire brut')).toEqual([]);
});

test('employers announced and employers told', () => {
  const look = (count: string) => {
    const titles = ['Actualisation du mois de novembre 2026', 'Travail', 'Employeur n° 1'];
    const page = recapOf(
      'candidat.francetravail.fr',
      titles[0] ?? '',
      [
        'Travail',
        `Nombre d’employeurs en novembre : ${count}`,
        'Employeur n° 1',
        'Nom : EXEMPLE SARL',
        'Salaire brut : 504,30 €',
      ],
      {
        headings: titles.map((text, at) => ({ level: Math.min(2, at + 1), text })),
        buttons: [aButton('Valider mon actualisation', 'submit-final')],
      },
    );
    return told(assessed(page, '2026-11-30')).problems;
  };
  expect(look('2')).toEqual([['count', 'Nombre d’employeurs en novembre']]);
  expect(look('1')).toEqual([]);
});

test('the day of a pay, in the quarter that a title names', () => {
  const look = (day: string) => {
    const titles = ['Déclaration trimestrielle RSA', 'Récapitulatif : trimestre d’août à octobre 2026'];
    const page = recapOf(
      'monespaceprive.msa.fr',
      titles[0] ?? '',
      [titles[1] ?? '', `Date de paiement : ${day}`, 'Montant net social : 610,45 €'],
      { headings: titles.map((text, at) => ({ level: at + 1, text })) },
    );
    return told(assessed(page, '2026-12-10')).problems;
  };
  expect(look('30/06/2026')).toEqual([['paid-month', 'Date de paiement']]);
  expect(look('30/09/2026')).toEqual([]);
});

test('the number and its key in two cases, under one name', () => {
  const look = (key: string) => {
    const given = { question: 'N° de sécurité sociale (NIR)', group: 'N° de sécurité sociale (NIR)' };
    return filled('assure.ameli.fr', c2s, [
      aField('13 premiers chiffres', { ...given, text: '2910515014082' }),
      aField('Clé (2 chiffres)', { ...given, text: key }),
    ]);
  };
  expect(look('58')).toEqual([['format', '13 premiers chiffres']]);
  expect(look('46')).toEqual([]);
});

test('a month to come, where the page says that the period ends before today', () => {
  const look = (text: string) =>
    told(
      assessed(
        aPage('candidat.francetravail.fr', ['Demander une attestation de paiement'], {
          blocks: ['La fin de la période ne peut pas être postérieure à la date du jour.'],
          fields: [
            aField('Premier mois', { valueType: 'month', text: '2026-07' }),
            aField('Dernier mois', { valueType: 'month', text }),
          ],
          buttons: [aButton('Télécharger mon attestation', 'download')],
        }),
        '2026-11-05',
      ),
    ).problems;
  expect(look('2027-03')).toEqual([['range', 'Dernier mois']]);
  expect(look('2026-10')).toEqual([]);
});
