/** Somebody at work, papers, accounts and boxes, in the ways other makers write them; each beside what only looks like it. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, told } from '../../support/recap.ts';

const cafHost = 'wwwd.caf.fr';
const look = (host: string, title: string, fields: Field[], given: Partial<PageModel>, today: string) =>
  assessed(aPage(host, [title], { fields, ...given }), today).problems.map(({ fieldLabel }) => fieldLabel);

describe('somebody at work, and no pay', () => {
  const months = 'Mois concernés : juillet, août et septembre 2026.';
  const recap = (lines: string[], headings: string[]) =>
    told(
      assessed(
        recapOf('bourgogne.msa.fr', 'Déclaration trimestrielle de ressources', [months, ...lines], {
          headings: [
            { level: 1, text: 'Déclaration trimestrielle de ressources' },
            ...headings.map((text) => ({ level: 2, text })),
          ],
        }),
        '2026-11-10',
      ),
    ).problems.filter(([check]) => check === 'contradiction');
  const money = (amount: string) => [
    'Ressources de Loïc',
    ...['juillet', 'août', 'septembre'].map((month) => `Salaire de ${month} : ${amount}`),
  ];

  test('under the name, then the work, then zero in each month', () => {
    const at = (work: string) => ['Loïc Exemple, né le 07/10/1988', 'Situation professionnelle', work];
    const titles = ['Ressources de Loïc'];
    expect(recap([...at('Salarié en CDI depuis le 04/03/2024'), ...money('0,00 €')], titles)).toHaveLength(1);
    expect(recap([...at('Salarié en CDI depuis le 12/07/2026'), ...money('0,00 €')], titles)).toHaveLength(1);
    expect(recap([...at('Salarié en CDI depuis le 12/08/2026'), ...money('0,00 €')], titles)).toEqual([]);
    expect(recap([...at('Salarié en CDI depuis le 04/03/2024'), ...money('640,00 €')], titles)).toEqual([]);
    expect(recap([...at('Demandeur d’emploi depuis le 04/03/2024'), ...money('0,00 €')], titles)).toEqual([]);
    expect(
      recap([...at('Salarié depuis le 04/03/2024, en congé parental'), ...money('0,00 €')], titles),
    ).toEqual([]);
  });

  test('« n’a perçu aucune ressource », ticked', () => {
    const label = 'Loïc n’a perçu aucune ressource en juillet, août et septembre 2026';
    const ticked = (text: string, work = 'Salarié en CDI depuis le 04/03/2024') =>
      look(
        'bourgogne.msa.fr',
        'Déclaration trimestrielle de ressources',
        [aField(label, { kind: 'checkbox', valueType: 'choice', text })],
        { blocks: [months, 'Loïc Exemple, votre conjoint', work, label] },
        '2026-11-10',
      );
    expect(ticked(label)).toEqual([label]);
    expect(ticked('')).toEqual([]);
    expect(ticked(label, 'Sans emploi depuis le 04/03/2024')).toEqual([]);
  });

  test('a child, and « Vos enfants ont-ils perçu des revenus ? Non »', () => {
    const question = 'Vos enfants ont-ils perçu des revenus sur la période ?';
    const asked = (work: string, child = 'Théo Exemple (fils)') =>
      look(
        'bourgogne.msa.fr',
        'Déclaration trimestrielle de ressources',
        [aYesNo(question, 'Non')],
        { blocks: [months, child, work, question] },
        '2026-11-10',
      );
    expect(asked('19 ans, apprenti mécanicien, contrat du 01/09/2025 au 31/08/2027')).toEqual([question]);
    expect(asked('19 ans, apprenti mécanicien, contrat du 01/09/2026 au 31/08/2028')).toEqual([]);
    expect(asked('14 ans, collégien')).toEqual([]);
    expect(asked('47 ans, salarié depuis le 01/09/2020', 'Marc Exemple')).toEqual([]);
  });
});

describe('« Non » to work', () => {
  const title = 'Actualisation du mois de novembre 2026';
  const ofMonth = (lines: string[]) =>
    told(
      assessed(
        recapOf('candidat.francetravail.fr', title, lines, {
          buttons: [aButton('Valider mon actualisation', 'submit-final')],
        }),
        '2026-11-30',
      ),
    ).problems.filter(([check]) => check === 'contradiction');

  test('over the employers of the month', () => {
    const line = 'Employeurs et missions du mois : Le Fournil, 34 heures, 433,50 € brut';
    const question = 'Avez-vous travaillé en novembre, ou exercé une activité à votre compte ?';
    expect(ofMonth([`${question} Non`, line]).length).toBeGreaterThan(0);
    expect(ofMonth([`${question} Oui`, line])).toEqual([]);
    expect(ofMonth(['Avez-vous exercé une activité à votre compte ? Non', line])).toEqual([]);
  });

  test('over a payslip of the month, filed already', () => {
    const page = (paper: string) =>
      ofMonth(['Avez-vous travaillé en novembre ? Non', 'Pièces déjà déposées', paper]);
    expect(page('Bulletin de salaire de novembre 2026 — Boulangerie Exemple')).toHaveLength(1);
    expect(page('Bulletin de salaire de septembre 2026 — Boulangerie Exemple')).toEqual([]);
  });
});

test('an account in the name of a parent, where the student’s own is wanted', () => {
  const account = (holder: string, rule = 'L’aide est payée sur un compte ouvert au nom de l’étudiant.') =>
    wrongIn(
      [
        aField('Nom et prénom', { valueType: 'name', text: 'POMMIER Inès' }),
        aField('Titulaire du compte', { valueType: 'name', text: holder }),
      ],
      { says: [rule] },
    );
  expect(account('POMMIER Gérard')).toEqual(['Titulaire du compte']);
  expect(account('Inès Pommier')).toEqual([]);
  const named = [
    aField('Nom et prénom', { valueType: 'name', text: 'ROUX Anne-Marie' }),
    aField('Titulaire du compte', { valueType: 'name', text: 'Anne-Marie ROUX' }),
  ];
  expect(wrongIn(named, { says: ['Un compte ouvert au nom de l’étudiant.'] })).toEqual([]);
  expect(account('POMMIER Gérard', 'L’aide est payée par virement.')).toEqual([]);
  const recap = (holder: string) =>
    caf([
      'Nom : EXEMPLE Solène',
      'Paie de juillet 2026 : 10,00 €',
      'Le compte doit être au nom du parent payeur.',
      `Titulaire du compte : ${holder}`,
    ]).problems.map(({ fieldLabel }) => fieldLabel);
  expect(recap('M. Gérard AUTRE')).toEqual(['Titulaire du compte']);
  expect(recap('Mme Solène EXEMPLE')).toEqual([]);
});

test('a number of social security that the site holds, and another birth', () => {
  const group = 'Personne qui fait la demande';
  const birth = (day: string) =>
    wrongIn([
      aField('Numéro de Sécurité sociale', {
        valueType: 'nir',
        text: '2 87 11 44 109 087 95',
        group,
        readOnly: true,
      }),
      aDate('Date de naissance', day, { group }),
    ]);
  expect(birth('09/11/1978')).toEqual(['Date de naissance']);
  expect(birth('09/11/1987')).toEqual([]);
});

test('the key of a number in the next cell of its row', () => {
  const key = (text: string) =>
    assessed(
      aPage('assure.ameli.fr', ['Demande de Complémentaire santé solidaire'], {
        fields: [
          aField('Aurélie Exemple Numéro de sécurité sociale', {
            valueType: 'nir',
            text: '2 84 05 56 260 041',
          }),
          aField('Aurélie Exemple Clé', { text }),
        ],
      }),
      '2026-11-10',
    )
      .findings.filter(({ check }) => check === 'format')
      .map(({ status }) => status);
  expect(key('91')).toContain('ok');
  expect(key('19')).toContain('problem');
  expect(key('19')).not.toContain('unknown');
});

test('a paper dated on a recap, under the rule of its age', () => {
  const dated = (day: string, rule = 'Le certificat médical doit avoir moins d’un an le jour du dépôt.') =>
    caf(['Paie de juillet 2026 : 10,00 €', rule, `Certificat médical : Dr Exemple, daté du ${day}`])
      .problems.filter(({ check }) => check === 'range')
      .map(({ fieldLabel }) => fieldLabel);
  expect(dated('18/02/2025')).toEqual(['Certificat médical']);
  expect(dated('18/02/2026')).toEqual([]);
  expect(
    caf([
      'Paie de juillet 2026 : 10,00 €',
      'Le certificat médical doit avoir moins d’un an.',
      'Certificat médical : établi le 18/02/2025',
    ]).problems.map(({ fieldLabel }) => fieldLabel),
  ).toEqual(['Certificat médical']);
  expect(dated('18/02/2025', 'Le justificatif de domicile doit avoir moins d’un an.')).toEqual([]);
});

test('a payslip counted under another month than the one it was paid in', () => {
  const counted = (month: string) =>
    caf([`Paie d’août – bulletin payé le 04/09/2026 – ${month} : 1 106,22 €`, 'Loyer : 10,00 €'])
      .problems.filter(({ check }) => check === 'paid-month')
      .map(({ check }) => check);
  expect(counted('Août 2026')).toEqual(['paid-month']);
  expect(counted('Septembre 2026')).toEqual([]);
  expect(counted('salaire d’août 2026')).toEqual([]);
});

test('the birth of a child too old for the rule over it', () => {
  const rule = 'Réservé aux enfants à charge qui avaient moins de 6 ans au 1er janvier 2025.';
  const label = 'Date de naissance de l’enfant';
  const born = (day: string, said = rule) =>
    look(
      'www.impots.gouv.fr',
      'Correction en ligne',
      [aDate(label, day)],
      { blocks: ['Garde des jeunes enfants', said, label] },
      '2026-09-10',
    );
  expect(born('12/03/2016')).toEqual([label]);
  expect(born('12/03/2021')).toEqual([]);
  expect(born('12/03/2016', 'Réservé aux enfants à charge.')).toEqual([]);
  expect(born('12/03/2016', 'Nombre d’enfants de moins de 6 ans au 1er janvier 2025')).toEqual([]);
});

test('a file of 0 octet in the next cell of a list', () => {
  const listed = (size: string) =>
    caf(['Paie de juillet 2026 : 10,00 €', 'Certificat médical', 'certificat-medical.pdf', size])
      .problems.map(({ check }) => check)
      .filter((check) => check === 'file');
  expect(listed('0 octet')).toEqual(['file']);
  expect(listed('120 Ko')).toEqual([]);
});

test('« T – Parent isolé : OUI », the first row of its table, beside « mariés »', () => {
  const blocks = [
    'Déclaration des revenus de 2025 — Récapitulatif',
    'Situation du foyer : mariés, imposition commune',
    'T',
    'Vous vivez seul(e) et élevez seul(e) vos enfants (parent isolé)',
    'OUI',
    'P',
    'Titulaire d’une carte d’invalidité',
    'NON',
  ];
  const answers = [6, 7].map((block) => ({ block, from: 0, name: 5, column: block - 3 }));
  const boxes = (answer: string) =>
    told(
      assessed(
        recapOf('www.impots.gouv.fr', blocks[0] ?? '', [], {
          blocks: blocks.map((block) => (block === 'OUI' ? answer : block)),
          answers,
          buttons: [aButton('Signer ma déclaration', 'submit-final')],
        }),
        '2026-05-20',
      ),
    ).problems.filter(([check]) => check === 'contradiction');
  expect(boxes('OUI')).toHaveLength(1);
  expect(boxes('NON')).toEqual([]);
});

test('a table « N° | Question | Réponse »', () => {
  const questions = [
    'Avez-vous suivi une formation ?',
    'Avez-vous travaillé ?',
    'Cherchez-vous toujours un emploi ?',
  ];
  const numbered = (last: 'Oui' | 'Non') =>
    look(
      'candidat.francetravail.fr',
      'Actualisation du mois de novembre 2026',
      ['1', '2', '3'].map((label) => aYesNo(label, label === '3' ? last : 'Non')),
      {
        blocks: [
          'Actualisation du mois de novembre 2026',
          ...['1', 'Identité', '2', 'Questionnaire', '3', 'Envoi'],
          ...['N°', 'Question', 'Réponse'],
          ...questions.flatMap((question, at) => [String(at + 1), question]),
        ],
      },
      '2026-11-30',
    );
  expect(numbered('Non')).toEqual(['Cherchez-vous toujours un emploi ?']);
  expect(numbered('Oui')).toEqual([]);
});

test('« si oui », over the cases of an address, or said of the two next ones', () => {
  const group = 'Si oui, votre nouveau logement';
  const moved = (street: string, answer: 'Oui' | 'Non' = 'Oui') =>
    look(
      cafHost,
      'Déclaration trimestrielle de ressources',
      [
        aYesNo('Avez-vous déménagé ?', answer),
        aDate('Vous y habitez depuis le', '12/09/2026', { group }),
        aField('Numéro et nom de la rue', { valueType: 'address', text: street, group }),
      ],
      {},
      '2026-10-08',
    );
  expect(moved('')).toContain('Numéro et nom de la rue');
  expect(moved('3 rue des Lilas')).toEqual([]);
  const said = 'Si vous avez répondu oui, les deux renseignements suivants sont nécessaires.';
  const two = (pay: string, line = said) =>
    look(
      'candidat.francetravail.fr',
      'Actualisation du mois d’octobre 2026',
      [
        aYesNo('Avez-vous été salarié(e) en octobre ?', 'Oui'),
        aField('Nombre d’heures', { valueType: 'hours', text: '45' }),
        anAmount('Salaire brut', pay),
        aYesNo('Avez-vous exercé une activité à votre compte en octobre ?', 'Non'),
      ],
      { blocks: ['Avez-vous été salarié(e) en octobre ?', line, 'Nombre d’heures', 'Salaire brut'] },
      '2026-11-02',
    );
  expect(two('')).toEqual(['Salaire brut']);
  expect(two('512')).toEqual([]);
  // Whatever the page says: of work with its hours, France Travail asks for the pay.
  expect(two('', 'Si oui, ajoutez ce que vous voulez.')).toEqual(['Salaire brut']);
});

test('zero asked in each case, whatever its brackets say', () => {
  const rule = 'Chaque case doit contenir un montant : inscrivez 0 si vous n’avez rien perçu ce mois-là.';
  const row = (month: string, text: string) =>
    anAmount(`Salaires (saisonnier, ouvrier agricole…) – ${month}`, text);
  const page = (said: string) =>
    look(
      'bourgogne.msa.fr',
      'Déclaration trimestrielle de ressources',
      [row('Juillet', '1 204,77'), row('Août', '388,60'), row('Septembre', '')],
      { blocks: ['Vos ressources de juillet, août et septembre 2026', said] },
      '2026-11-10',
    );
  expect(page(rule)).toEqual(['Salaires (saisonnier, ouvrier agricole…) – Septembre']);
  expect(page('Indiquez vos salaires.')).toEqual([]);
});
