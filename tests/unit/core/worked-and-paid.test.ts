/** Who worked, by the page or by an answer, and what is told of the pay; and families in which there may well be none. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { quarterMonths as months, paysOf as pays, wrongInQuarter as seen } from '../../support/quarter.ts';
import { caf, ft, told } from '../../support/recap.ts';

const aBox = (label: string, group: string, isTicked = true) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', group, text: isTicked ? label : '' });

describe('the page says since when somebody works, and « aucune ressource » is ticked', () => {
  const hers = pays('Chômage', ['512,40', '529,48', '529,48'], 'Nadia EXEMPLE');
  const look = (lines: string[], box: string, group = 'Karim EXEMPLE', isTicked = true) =>
    seen(
      [...hers, aBox(box, group, isTicked)],
      ['Nadia EXEMPLE (vous)', 'Sans emploi, inscrite depuis le 12/01/2026', ...months, ...lines],
    );
  const his = [
    'Karim EXEMPLE (votre conjoint)',
    'Salarié à temps plein, Transports EXEMPLE, depuis le 03/02/2025',
  ];

  test.each([
    [his, 'Aucune ressource pour Karim sur ces trois mois'],
    [his, 'Karim n’a perçu aucune ressource sur ces trois mois'],
    [his, 'Aucune ressource sur ces trois mois'],
    [his, 'Pas de ressources pour Karim'],
    [['Karim travaille à temps plein chez EXEMPLE depuis 2019.'], 'Aucune ressource pour Karim'],
    [['Votre conjoint Karim est salarié depuis plus de deux ans.'], 'Aucune ressource pour Karim'],
    [['Karim EXEMPLE : fonctionnaire depuis le 01/09/2020'], 'Aucune ressource pour Karim'],
    [['Situation de Karim : salarié à temps plein depuis le 03/02/2025'], 'Aucune ressource pour Karim'],
    [['Karim EXEMPLE', 'En CDI pendant les trois mois'], 'Aucune ressource pour Karim'],
    [['Monsieur', 'À temps plein depuis le 03/02/2025'], 'Aucune ressource pour Monsieur'],
    [['Monsieur : à temps plein depuis février 2025'], 'Monsieur n’a aucune ressource'],
  ])('%s, « %s »', (lines, box) => {
    expect(look(lines, box)).toEqual([`contradiction ${box}`]);
    expect(look(lines, box, 'Karim EXEMPLE', false)).toEqual([]);
  });

  test.each([
    'Salarié à temps plein, en congé parental depuis le 03/02/2025',
    'Salarié à temps plein depuis le 15/08/2026',
    'Étudiant à temps plein depuis le 03/02/2025',
    'Parent au foyer à temps plein depuis 2019',
    'Formation à temps plein depuis le 03/02/2025',
    'Travaille à son compte depuis le 03/02/2025',
    'Gérant salarié depuis 2019',
    'Ne travaille plus depuis le 03/02/2025',
    'Salarié à temps plein',
    'Indiquez les salaires de chaque salarié pendant ces trois mois',
  ])('not where it tells less: %s', (line) =>
    expect(look(['Karim EXEMPLE (votre conjoint)', line], 'Aucune ressource pour Karim')).toEqual([]),
  );

  test('nor for somebody else, nor of other money', () => {
    expect(look(his, 'Aucune ressource pour Sofia', 'Sofia EXEMPLE')).toEqual([]);
    expect(look(his, 'Aucune autre ressource pour Karim')).toEqual([]);
    expect(look(his, 'Aucune ressource', 'Sofia EXEMPLE')).toEqual([]);
  });

  test('who reads', () => {
    const page = (line: string, box = 'Je n’ai perçu aucune ressource pendant ces trois mois') =>
      seen([...pays('Salaires', ['', '', ''], 'Votre conjoint'), aBox(box, 'Vous')], [...months, line]);
    expect(page('Vous êtes salariée en CDI depuis le 02/09/2023')).toHaveLength(1);
    expect(page('Vous êtes salariée en CDI depuis le 02/09/2023', 'Aucune ressource')).toHaveLength(1);
    expect(page('Vous êtes salariée en CDI depuis le 02/09/2023', 'Aucune ressource en août 2026')).toEqual(
      [],
    );
    expect(page('Vous êtes en congé sans solde depuis le 02/09/2023')).toEqual([]);
    expect(page('Votre conjoint est salarié depuis le 02/09/2023')).toEqual([]);
  });

  test('nothing ticked, and 0 for each month', () => {
    const page = (sums: string[], more: Field[] = [], line = his[1] ?? '') =>
      seen([...pays('Salaires', sums, 'Karim EXEMPLE'), ...more], ['Karim EXEMPLE (votre conjoint)', line]);
    expect(page(['0', '0', '0,00'])).toEqual(['contradiction Salaires Juin 2026']);
    expect(page(['0', '1 480', '0'])).toEqual([]);
    expect(page(['0', '0', ''])).toEqual([]);
    const ill = pays('Indemnités journalières', ['900', '900', '900'], 'Karim EXEMPLE');
    expect(page(['0', '0', '0'], ill)).toEqual([]);
    expect(page(['0', '0', '0'], [], 'Demandeur d’emploi depuis le 03/02/2025')).toEqual([]);
    expect(seen(pays('Pensions alimentaires', ['0', '0', '0'], 'Karim EXEMPLE'), his)).toEqual([]);
  });
});

describe('somebody worked, and has had nothing', () => {
  const group = 'Votre enfant : Ilyès EXEMPLE, 19 ans, étudiant';
  const asks = 'Ilyès a-t-il travaillé, même quelques heures, pendant ces trois mois ?';
  const box = 'Ilyès n’a eu aucune ressource pendant ces trois mois';
  const look = (
    sums: string[],
    isTicked: boolean,
    { answer = 'Oui' as 'Oui' | 'Non', employer = 'Supérette EXEMPLE, le samedi', label = asks } = {},
  ) =>
    seen(
      [
        ...pays('', ['1 312,44', '1 312,44', '1 298,10'], 'Vous : Samira EXEMPLE', { heading: 'Salaires' }),
        aYesNo(label, answer, { group }),
        aField('Chez quel employeur ?', { valueType: 'organisation', text: employer, group }),
        ...pays('', sums, group, { heading: 'Salaires d’Ilyès' }),
        aBox(box, group, isTicked),
      ],
      [`Les ressources de juin, juillet et août 2026`, ...months],
    ).filter((one) => !one.includes('employeur'));
  const nothing = ['0', '0', '0'];

  test('a box, or 0 in each month', () => {
    expect(look(nothing, true)).toEqual([`contradiction ${box}`]);
    expect(look(nothing, false)).toEqual(['contradiction Juin 2026']);
    expect(look(nothing, false, { label: 'A-t-il exercé une activité salariée ?' })).toHaveLength(1);
    expect(
      look(nothing, false, { label: 'Votre fils a-t-il eu un emploi pendant le trimestre ?' }),
    ).toHaveLength(1);
  });

  test.each([
    ['some pay', look(['0', '86,40', '0'], false)],
    ['no work', look(nothing, true, { answer: 'Non', employer: '' })],
    ['paid later', look(nothing, true, { employer: 'Supérette EXEMPLE, pas encore payé' })],
    ['begun in the last month', look(nothing, true, { employer: 'Supérette EXEMPLE, depuis le 22/08/2026' })],
    ['at the end of the last month', look(nothing, false, { employer: 'Supérette EXEMPLE, fin août' })],
    ['for nothing', look(nothing, true, { employer: 'Association EXEMPLE, bénévole' })],
    ['a stage', look(nothing, true, { label: 'Ilyès a-t-il travaillé lors d’un stage ?' })],
    ['abroad', look(nothing, false, { label: 'Ilyès a-t-il travaillé à l’étranger ?' })],
    ['one month', look(nothing, true, { label: 'Ilyès a-t-il travaillé en août ?' })],
    ['to one’s account', look(nothing, false, { label: 'Ilyès a-t-il travaillé à son compte ?' })],
    ['not all told', look(['0', '', '0'], false)],
  ])('not with %s', (_case, found) => expect(found).toEqual([]));

  test('the partner, in a part that has no name', () => {
    const partner = (sum: string) =>
      seen(
        [
          aYesNo('Votre conjointe a-t-elle travaillé pendant ces trois mois ?', 'Oui', {
            group: 'Votre conjointe',
          }),
          ...pays('Salaires', [sum, '0', '0'], 'Votre conjointe'),
          ...pays('Salaires', ['900', '900', '900'], 'Vous'),
        ],
        [],
        'bourgogne.msa.fr',
      );
    expect(partner('0')).toEqual(['contradiction Salaires Juin 2026']);
    expect(partner('210')).toEqual([]);
  });

  test('on a recap', () => {
    const recap = (sum: string) =>
      told(
        caf(
          [
            'Votre fils Ilyès',
            'Ilyès a-t-il travaillé pendant ces trois mois ? : Oui',
            ...months.map((month, at) => `Salaire d’Ilyès – ${month} : ${at === 1 ? sum : '0,00 €'}`),
          ],
          {
            headings: [
              { level: 1, text: 'Déclaration trimestrielle de ressources' },
              { level: 2, text: 'Votre fils Ilyès' },
            ],
          },
        ),
      ).problems.filter(([check]) => check === 'contradiction');
    expect(recap('0,00 €')).toHaveLength(1);
    expect(recap('86,40 €')).toEqual([]);
  });
});

describe('« Avez-vous travaillé ? Non », under what the employers have told', () => {
  const mission = ['ADECCO EXEMPLE, mission d’intérim du 07/11/2026 au 18/11/2026', '70 heures'];
  const look = (lines: string[], answer = 'Non') =>
    told(
      ft([...lines, `Avez-vous travaillé ou exercé une activité non salariée ? : ${answer}`]),
    ).problems.filter(([check]) => check === 'contradiction');
  test.each([
    'Ce que vos employeurs nous ont déjà signalé pour novembre',
    'Transmis par vos employeurs',
    'Heures reçues de vos employeurs',
    'Votre employeur nous a déclaré',
    'Déjà connu de France Travail',
    'Données de la DSN transmises',
  ])('%s', (over) => {
    expect(look([over, ...mission])).toHaveLength(1);
    expect(look([over, ...mission], 'Oui')).toEqual([]);
    expect(look([over, ...mission.map((line) => line.replaceAll('/11/', '/10/'))])).toEqual([]);
  });
  test.each([
    [['Ce que vous avez transmis à votre employeur', ...mission]],
    [['Votre employeur doit nous transmettre l’attestation', ...mission]],
    [
      [
        'Aucune activité signalée par vos employeurs pour novembre',
        'Besoin d’aide',
        '70 heures de formation',
      ],
    ],
    [['Signalé par vos employeurs', ...mission, 'Ces informations sont-elles exactes ? : Non']],
    [['Signalé par vos employeurs', ...mission, 'Votre remarque : Cette mission a été annulée']],
    [['Offres pour vous', ...mission]],
  ])('%s', (lines) => expect(look(lines)).toEqual([]));

  test('of three months, where nobody else is asked about', () => {
    const known = ['Périodes d’emploi que nous connaissons', 'EARL EXEMPLE', 'du 03/08/2026 au 28/08/2026'];
    const label = 'Avez-vous travaillé pendant ces trois mois ?';
    const page = (lines: string[], more: Field[] = []) =>
      seen(
        [aYesNo(label, 'Non'), ...pays('Autres revenus', ['0', '0', '0'], 'Vous'), ...more],
        ['Vos ressources de juin, juillet et août 2026', ...lines],
        'bourgogne.msa.fr',
      );
    expect(page(known)).toEqual([`contradiction ${label}`]);
    expect(page(known.map((line) => line.replaceAll('/08/', '/03/')))).toEqual([]);
    expect(page(['Ouverture de nos bureaux', ...known.slice(2)])).toEqual([]);
    expect(page(known, pays('Salaires', ['900', '0', '0'], 'Votre conjointe'))).toEqual([]);
  });
});

describe('hours of work, and no gross pay', () => {
  const two = (hours: string, pay: string, more: string[] = []) =>
    told(
      ft([
        'Employeur 1 – Heures travaillées en novembre : 34 h',
        'Employeur 1 – Salaire brut, réel ou estimé : 446 €',
        `Employeur 2 – Heures travaillées en novembre : ${hours}`,
        `Employeur 2 – Salaire brut, réel ou estimé : ${pay}`,
        ...more,
      ]),
    ).problems.filter(([check]) => check === 'contradiction');
  test('of one of two employers', () => {
    expect(two('52 h', '0 €')).toEqual([['contradiction', 'Employeur 2 – Salaire brut, réel ou estimé']]);
    expect(two('52 h', '684 €')).toEqual([]);
    expect(two('0 h', '0 €')).toEqual([]);
  });

  const one = (hours: string, pay: string, group: string | null = null, more: Field[] = []) =>
    assessed(
      aPage(
        'candidat.francetravail.fr',
        ['Actualisation du mois de novembre 2026', 'Je déclare ma situation'],
        {
          fields: [
            aYesNo('Avez-vous travaillé ou exercé une activité non salariée ?', 'Oui', { group }),
            aField('Nombre d’heures travaillées', { valueType: 'hours', text: hours, group }),
            anAmount('Montant total de votre ou vos salaires bruts réels ou estimés', pay, { group }),
            aYesNo('Avez-vous été en stage ?', 'Non', { group }),
            ...more,
          ],
        },
      ),
      '2026-11-30',
    ).problems.filter(({ check }) => check === 'contradiction');
  test('in cases', () => {
    expect(one('40', '0')).toHaveLength(1);
    expect(one('40', '0,00', 'Boulangerie EXEMPLE')).toHaveLength(1);
    expect(one('40', '520')).toEqual([]);
    expect(one('40', '')).toEqual([]);
    const box = 'Je ne connais pas encore mon salaire';
    expect(one('40', '0', null, [aBox(box, '', false)])).toHaveLength(1);
    expect(one('40', '0', null, [aField(box, { kind: 'checkbox', text: box })])).toEqual([]);
  });
  test.each([
    ['paid by the piece', [anAmount('Cachets', '446')]],
    ['for nothing', [aField('Nature de l’activité', { text: 'Bénévolat' })]],
    ['a manager', [aField('Votre fonction', { text: 'Gérante non rémunérée' })]],
    ['a stage', [aField('Type de contrat', { text: 'Stage' })]],
  ])('not %s', (_case, more) => expect(one('40', '0', null, more)).toEqual([]));
  test('nor hours that are not of the month’s work', () => {
    const page = (label: string) =>
      told(ft([`${label} : 35 h`, 'Salaire brut : 0 €'])).problems.filter(
        ([check]) => check === 'contradiction',
      );
    expect(page('Heures travaillées')).toHaveLength(1);
    expect(page('Heures de formation')).toEqual([]);
    expect(page('Heures par semaine au contrat')).toEqual([]);
    expect(page('Heures d’absence')).toEqual([]);
  });

  test('in one line', () => {
    const line = (text: string) => told(ft(['Avez-vous travaillé ? : Oui', text])).problems.length > 0;
    expect(line('Aide à domicile EXEMPLE : 52 heures, salaire brut 0 €')).toBe(true);
    expect(line('Aide à domicile EXEMPLE : 52 heures, salaire brut 684 €')).toBe(false);
    expect(line('Aide à domicile EXEMPLE, bénévole : 52 heures, salaire brut 0 €')).toBe(false);
  });
});
