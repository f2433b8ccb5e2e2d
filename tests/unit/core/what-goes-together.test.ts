import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { see } from '../../support/declared-pages.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, tableOf, told } from '../../support/recap.ts';

const c2s = 'Demande de complémentaire santé solidaire';
const next = [aButton('Suivant', 'next')];
const filled = (host: string, title: string, fields: Field[], today = '2026-11-24') =>
  told(assessed(aPage(host, [title], { fields, buttons: next }), today)).problems;
const recap = (host: string, title: string, lines: string[]) =>
  told(assessed(recapOf(host, title, lines), '2026-11-24')).problems;

describe('the amounts of a payslip the page shows', () => {
  const slip = ['Salaire brut : 1 801,80 €', 'Montant net social : 1 421,06 €', 'Net imposable : 1 468,93 €'];
  const look = (declared: string) =>
    told(
      assessed(
        recapOf(
          'candidat.francetravail.fr',
          'Actualisation du mois de novembre 2026',
          ['Votre bulletin', ...slip, 'Ce que vous déclarez', `Salaire brut déclaré : ${declared}`],
          {
            headings: [
              { level: 1, text: 'Actualisation du mois de novembre 2026' },
              { level: 2, text: 'Votre bulletin' },
              { level: 2, text: 'Ce que vous déclarez' },
            ],
            buttons: [aButton('Valider mon actualisation', 'submit-final')],
          },
        ),
        '2026-11-30',
      ),
    ).problems;

  test('are not taken one for the other; another amount altogether is not said to be one of them', () => {
    expect(look('1 468,93 €')).toEqual([['figures', 'Salaire brut déclaré']]);
    expect(look('1 801,80 €')).toEqual([]);
    expect(look('1 790,00 €')).toEqual([]);
  });

  test('in a case named as one of its lines', () => {
    const asked = anAmount('Montant net social', '1 468,93');
    const look = (text: string) =>
      told(
        assessed(
          aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
            headings: [
              { level: 1, text: 'Déclaration trimestrielle de ressources' },
              { level: 2, text: 'Votre bulletin' },
            ],
            blocks: ['Votre bulletin', ...slip.flatMap((line) => line.split(' : ')), 'Montant net social'],
            fields: [{ ...asked, value: { state: 'filled', text } }],
            buttons: next,
          }),
          '2026-11-24',
        ),
      ).problems.filter(([check]) => check === 'figures');
    expect(look('1 468,93')).toEqual([['figures', 'Montant net social']]);
    expect(look('1 421,06')).toEqual([]);
  });
});

describe('the day something was paid', () => {
  test('on a recap, is in one of the three months declared', () => {
    const look = (day: string) =>
      told(caf([`Payé le ${day} : 522,14 €`, 'Date de paiement : 30/09/2026'])).problems;
    expect(look('31/10/2026')).toEqual([['paid-month', 'Payé le 31/10/2026']]);
    expect(look('31/08/2026')).toEqual([]);
  });

  test('is not in the future', () => {
    const day = (text: string) =>
      filled('candidat.francetravail.fr', 'Envoyer un document', [
        aField('Date de paiement bulletin 2', { valueType: 'date', text }),
        aField('Votre document', { kind: 'file', valueType: 'file', text: 'bulletin-2.pdf' }),
      ]);
    expect(day('28/12/2026')).toEqual([['range', 'Date de paiement bulletin 2']]);
    expect(day('28/10/2026')).toEqual([]);
  });
});

test('hours in a table of hours and amounts have their own total', () => {
  const look = (total: string) =>
    told(
      assessed(
        recapOf('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', [], {
          ...tableOf(
            ['Employeur', 'Heures', 'Brut'],
            [
              ['Transports Exemple', '52', '650,00 €'],
              ['Association Exemple', '21', '262,50 €'],
              ['Ensemble', total, '912,50 €'],
            ],
          ),
          buttons: [aButton('Valider mon actualisation', 'submit-final')],
        }),
        '2026-11-30',
      ),
    ).problems;
  expect(look('63')).toEqual([['sum', 'Ensemble – Heures']]);
  expect(look('73')).toEqual([]);
});

describe('everybody of the household, she among them', () => {
  const people = (names: string[], label: (at: number) => string) =>
    names.map((text, at) => aField(label(at), { valueType: 'name', text }));
  const count = aField('Nombre de personnes dans le foyer (vous compris)', {
    valueType: 'household',
    text: '4',
  });
  const look = (fields: Field[]) => filled('assure.ameli.fr', c2s, [count, ...fields]);

  test('told by who they are', () => {
    const who = ['vous', 'conjoint', 'enfant 1', 'enfant 2'];
    const label = (at: number) => `Prénom, ${who[at]}`;
    expect(look(people(['Karim', 'Leïla', 'Adam'], label))).toEqual([['count', count.label]]);
    expect(look(people(['Karim', 'Leïla', 'Adam', 'Inès'], label))).toEqual([]);
  });

  test('told in rows, of which one is left empty', () => {
    const label = (at: number) => `Nom et prénom, personne ${at + 1}`;
    expect(look(people(['Elena', 'Tom', 'Mia', ''], label))).toEqual([['count', count.label]]);
    expect(look(people(['Elena', 'Tom', 'Mia', 'Léo'], label))).toEqual([]);
    // A page of one person may be followed by others.
    expect(look(people(['Elena'], label))).toEqual([]);
  });
});

describe('« Non » over something given', () => {
  const pension = (question: string, text: 'Oui' | 'Non', given: string) =>
    filled('cfspart.impots.gouv.fr', 'Déclaration des revenus 2026', [
      aYesNo(question, text),
      anAmount('Montant de la pension alimentaire versée (6EL)', given),
      aYesNo('Avez-vous des emplois à domicile ?', 'Non'),
    ]).filter(([check]) => check === 'contradiction');
  const paid = 'Avez-vous versé une pension alimentaire à un enfant majeur ?';

  test('an amount that the question names', () => {
    expect(pension(paid, 'Non', '2 400')).toHaveLength(1);
    expect(pension(paid, 'Oui', '2 400')).toEqual([]);
    expect(pension(paid, 'Non', '0')).toEqual([]);
    expect(pension('La pension alimentaire versée a-t-elle changé ?', 'Non', '2 400')).toEqual([]);
    expect(pension('Avez-vous des frais réels ?', 'Non', '2 400')).toEqual([]);
  });

  test('a guardian after « Mesure de protection : non »', () => {
    const look = (answer: string, guardian: string) =>
      recap('assure.ameli.fr', c2s, [
        'Nom : EXEMPLE',
        `Faites-vous l’objet d’une mesure de protection ? ${answer}`,
        `Nom du tuteur ou curateur : ${guardian}`,
      ]);
    expect(look('Non', 'Mme Modèle')).toEqual([['contradiction', 'Nom du tuteur ou curateur']]);
    expect(look('Oui', 'Mme Modèle')).toEqual([]);
    expect(look('Non', 'Sans objet')).toEqual([]);
  });
});

describe('money left unsaid', () => {
  test('of the other person of a couple, where each gives theirs', () => {
    const look = (status: string, theirs: string) =>
      filled('assure.ameli.fr', c2s, [
        aField('Situation familiale', { kind: 'select', valueType: 'marital-status', text: status }),
        anAmount('Mes ressources des 12 mois (€)', '7 980', { group: 'Moi' }),
        aField('Prénom du conjoint', { valueType: 'name', text: 'Mathieu', group: 'Mon conjoint' }),
        anAmount('Ressources de mon conjoint sur 12 mois (€)', theirs, { group: 'Mon conjoint' }),
      ]).filter(([check]) => check === 'partner-left');
    expect(look('Je vis en couple', '')).toHaveLength(1);
    expect(look('Je vis en couple', '0')).toEqual([]);
    expect(look('Célibataire', '')).toEqual([]);
  });

  test('by the words of a recap; a dash may say that there was none', () => {
    const look = (said: string) =>
      recap('wwwd.caf.fr', 'Déclarer un changement de situation', [
        'Changement déclaré : Début de vie en couple',
        'Situation professionnelle : Salarié',
        `Ressources des trois derniers mois : ${said}`,
      ]);
    expect(look('Non renseigné')).toEqual([['required', 'Ressources des trois derniers mois']]);
    expect(look('–')).toEqual([]);
  });

  test('a box the page says to tick, under zeros alone', () => {
    const look = (text: string, amount: string) =>
      told(
        assessed(
          aPage('monespaceprive.msa.fr', ['Déclaration trimestrielle Rsa'], {
            blocks: ['Si vous n’avez rien perçu, vous devez cocher la case prévue.'],
            fields: [
              ...['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((month) => anAmount(month, amount)),
              aField('Je déclare n’avoir perçu aucune ressource', { kind: 'checkbox', text }),
            ],
            buttons: next,
          }),
          '2026-12-07',
        ),
      ).problems;
    expect(look('', '0')).toEqual([['required', 'Je déclare n’avoir perçu aucune ressource']]);
    expect(look('true', '0')).toEqual([]);
    expect(look('', '640')).toEqual([]);
  });
});

test('a number is known on a recap by any of its names; words beside it are not part of it', () => {
  const look = (line: string) =>
    caf([line, 'Salaires – août 2026 : 640,00 €']).problems.map(({ check }) => check);
  expect(look('N° de sécurité sociale (NIR) : 2 91 05 15 014 082 58')).toEqual(['format']);
  expect(look('N° de sécurité sociale (NIR) : 2 91 05 15 014 082 46')).toEqual([]);
  expect(look('Votre téléphone mobile : 06 12 34')).toEqual(['format']);
  expect(look('Téléphone de contact : 06 12 34 56 78 (le matin)')).toEqual([]);
});

test('« est bien validée » and « a été validée » state what « a bien été validée » states; of another month, of nothing now', () => {
  const state = (title: string) =>
    see(
      aPage('candidat.francetravail.fr', [title], { buttons: [aButton('Télécharger', 'download')] }),
      '2026-11-29',
    ).sent.state;
  expect(state('Votre actualisation de novembre 2026 est bien validée')).toBe('sent');
  expect(state('Votre actualisation de novembre 2026 n’est pas bien validée')).toBe('unknown');
  expect(state('Votre actualisation de novembre 2026 a été validée')).toBe('sent');
  expect(state('Votre actualisation de septembre 2026 a été validée')).toBe('unknown');
});

test('a page that gives a paper shows whose it is: a birth against the number that begins with it', () => {
  const lines = [
    'Né(e) le : 12/05/1948',
    'N° de sécurité sociale : 2 84 05 31 555 018 87',
    'Organisme : CPAM',
  ];
  const page = recapOf('assure.ameli.fr', 'Demander mon attestation de droits', lines, {
    buttons: [aButton('Télécharger l’attestation', 'download')],
  });
  expect(told(assessed(page, '2026-10-01')).problems).toEqual([['contradiction', 'Né(e) le']]);
});
