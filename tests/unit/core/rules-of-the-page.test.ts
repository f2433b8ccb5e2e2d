/** What the page itself says of its cases: which may stay empty, which wait for another answer, which days and people are theirs. */
import { describe, expect, test } from 'vitest';
import { mayStayBlank } from '../../../core/check/asks/may-stay-blank.ts';
import { fold } from '../../../core/wording/fold.ts';
import { amounts, aRadio, aSelect, days, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Ma demande de Complémentaire santé solidaire',
  today: '2026-06-10',
};

describe('an empty case is an answer only where the page says so', () => {
  test.each([
    'Laissez vide la case d’un mois sans salaire.',
    'Si le salaire n’est pas encore connu, laissez la case vide.',
    'Les autres lignes peuvent rester vides.',
    'Une case laissée vide signifie que vous n’avez rien perçu.',
    'Une case laissée vide sera lue comme un zéro',
  ])('%s', (sentence) => expect(mayStayBlank(fold(sentence))).toBe(true));
  test.each([
    'Une carte laissée vide nous oblige à vous écrire, et retarde la prime.',
    'Une ligne laissée vide fait revenir le dossier.',
    'Ne laissez aucune case vide.',
    'Aucune case ne doit rester vide.',
    'Une case laissée vide sera considérée comme un oubli.',
  ])('%s', (sentence) => expect(mayStayBlank(fold(sentence))).toBe(false));

  test('the card of a partner, of which the page wants the amounts or the box', () => {
    const rule =
      'Pour chacun, les trois montants ou la case « rien touché ». Une carte laissée vide nous oblige à vous écrire.';
    const card = (who: string, sums: [string, string, string], none = '') => {
      const [group, label] = [who, 'Je n’ai rien touché pendant ces trois mois'];
      const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
      return [
        ...months.map((month, at) => anAmount(month, sums[at] ?? '', { group, question: group })),
        aField(label, { kind: 'checkbox', valueType: 'choice', text: none && label, group, question: group }),
      ];
    };
    const look = (none: string) =>
      wrongIn(
        [
          ...card('Vous', ['1 312,55', '1 312,55', '1 298,03']),
          ...card('Votre conjoint', ['', '', ''], none),
        ],
        {
          host: 'wwwd.caf.fr',
          title: 'Déclaration trimestrielle de ressources',
          today: '2027-01-12',
          says: [rule],
        },
      );
    expect(look('')).toEqual(['Septembre 2026', 'Octobre 2026', 'Novembre 2026']);
    expect(look('x')).toEqual([]);
  });
});

test('« Oui » in a rule about all cases excepts none that is named by it', () => {
  const says = [
    'Répondez à toutes les questions. Lorsque vous répondez « Oui », donnez le montant demandé en dessous.',
  ];
  const asks = 'Avez-vous déjà payé un acompte à l’auto-école ?';
  const sum = 'Si oui, montant de l’acompte (en euros)';
  const look = (answer: 'Oui' | 'Non', paid: string) =>
    wrongIn([aYesNo(asks, answer), anAmount(sum, paid, { group: asks, question: asks })], { ...c2s, says });
  expect(look('Oui', '')).toEqual([sum]);
  expect(look('Oui', '250')).toEqual([]);
  expect(look('Non', '')).toEqual([]);
});

describe('a case left by the page to one answer of a question it numbers', () => {
  const asks = '2. Viviez-vous sans autre adulte au foyer ?';
  const box = 'Case T : élève des enfants hors de toute vie commune';
  const look = (answer: 'Oui' | 'Non', text: string, rule: string) =>
    wrongIn(
      [
        aField('1. Nombre d’enfants', { valueType: 'count', text: '1' }),
        aYesNo(asks, answer),
        aField(box, { kind: 'checkbox', valueType: 'choice', text }),
      ],
      { ...taxReturn, blocks: [asks, box, rule] },
    );
  const named = 'La case T ne se coche que si vous avez répondu « Oui » à la question 2.';
  const itself = 'À cocher uniquement si vous avez répondu « Oui » à la question 2.';
  test.each([named, itself])('%s', (rule) => {
    expect(look('Non', box, rule)).toEqual([box]);
    expect(look('Oui', box, rule)).toEqual([]);
    expect(look('Non', '', rule)).toEqual([]);
  });
});

test('a sum paid before the period of the request', () => {
  const says = [
    'Votre demande porte sur la période du 1er mai 2025 au 30 avril 2026. N’inscrivez que des sommes versées entre ces deux dates ; le reste ne se déclare pas ici.',
  ];
  const look = (day: string) =>
    wrongIn([...days([`Date du versement : ${day}`]), ...amounts(['Montant reçu, en euros : 1 250'])], {
      ...c2s,
      says,
    });
  expect(look('18/03/2025')).toEqual(['Date du versement']);
  expect(look('18/03/2026')).toEqual([]);
});

test('alone, and somebody who lives with her', () => {
  const asks = 'Un conjoint, concubin ou partenaire de Pacs vit-il avec vous ?';
  const status = 'Votre situation depuis le changement';
  const ways = ['Je vis seul(e), sans conjoint', 'Je vis en concubinage', 'Je suis marié(e)'];
  const look = (way: string, answer: 'Oui' | 'Non', question = asks) =>
    wrongIn([aSelect(status, ways, way), aRadio(question, ['Oui', 'Non'], answer, { valueType: 'yes-no' })], {
      host: 'wwwd.caf.fr',
      title: 'Signaler un changement de situation familiale',
    });
  expect(look('Je vis seul(e), sans conjoint', 'Oui')).toHaveLength(1);
  expect(look('Je vis seul(e), sans conjoint', 'Non')).toEqual([]);
  expect(look('Je vis en concubinage', 'Oui')).toEqual([]);
  expect(look('Je vis seul(e), sans conjoint', 'Oui', 'Votre ex-conjoint vit-il encore avec vous ?')).toEqual(
    [],
  );
});

describe('one part of several, with neither an amount nor the box that says there was none', () => {
  const none = 'Aucune de ces ressources';
  const part = (group: string, sums: [string, string], text = '') => [
    ...sums.map((sum, at) =>
      anAmount(['Bourse d’études', 'Pension reçue'][at] ?? '', sum, { group, question: group }),
    ),
    aField(none, { kind: 'checkbox', valueType: 'choice', text, group, question: group }),
  ];
  const says = [
    'Chaque personne doit avoir sa réponse. Ne remplissez que les lignes qui concernent la personne.',
  ];
  const look = (text: string) =>
    wrongIn(
      [
        ...part('Aurore, vous', ['', '1 860']),
        ...part('Titouan', ['', ''], none),
        ...part('Maëlys', ['', ''], text),
      ],
      { ...c2s, says },
    );
  test('where a page leaves the lines of nobody empty', () => {
    expect(look('')).toHaveLength(1);
    expect(look(none)).toEqual([]);
  });

  test('nothing more is asked of whoever ticked it', () => {
    const rule =
      'Pour chaque personne, indiquez le revenu net d’octobre. Si elle n’a rien gagné, ne laissez pas vide : cochez « Aucun revenu en octobre ».';
    const person = (group: string, sum: string, text = '') => [
      anAmount('Revenu net d’octobre', sum, { group, question: group }),
      aField('Aucun revenu en octobre', {
        kind: 'checkbox',
        valueType: 'choice',
        text,
        group,
        question: group,
      }),
    ];
    const given = (text: string) =>
      wrongIn([...person('Hélène', '1 512'), ...person('Noé', '', text)], { ...c2s, says: [rule] });
    expect(given('Aucun revenu en octobre')).toEqual([]);
    expect(given('')).toHaveLength(1);
  });
});

test('« Pour un « Non », laissez la dernière colonne vide »: the sum of a « Oui » is asked for', () => {
  const row = (group: string, answer: 'Oui' | 'Non', sum: string) => [
    aYesNo('', answer, { group, question: group }),
    anAmount('Somme payée en 2025', sum, { group, question: group, required: true }),
  ];
  const says = [
    'Répondez à chaque ligne. Pour chaque « Oui », écrivez dans la dernière colonne la somme payée. Pour un « Non », laissez la dernière colonne vide.',
  ];
  const look = (sum: string) =>
    wrongIn(
      [
        ...row('Pension versée à un enfant majeur', 'Oui', sum),
        ...row('Dons', 'Oui', '120'),
        ...row('Garde', 'Non', ''),
      ],
      { ...taxReturn, says },
    );
  expect(look('')).toEqual(['Somme payée en 2025']);
  expect(look('900')).toEqual([]);
});

test('what is written in a case that its own name leaves to another answer', () => {
  const asks = 'Votre enfant a-t-il une allergie ?';
  const what = 'Allergie de l’enfant : à quoi ? (laissez vide si votre enfant n’a pas d’allergie)';
  const look = (answer: 'Oui' | 'Non', text: string) =>
    wrongIn([aYesNo(asks, answer), aField(what, { text })], c2s);
  expect(look('Non', 'Arachide')).toEqual([what]);
  expect(look('Oui', 'Arachide')).toEqual([]);
  expect(look('Non', '')).toEqual([]);
});

test('a period that ends in a month to come, where the page stops at the last one', () => {
  const says = [
    'La période s’arrête au plus tard à la fin du mois dernier. Un mois en cours ou à venir ne peut pas être attesté.',
  ];
  const look = (last: string, lines = says) =>
    wrongIn(days(['Premier jour de la période : 01/05/2026', `Dernier jour de la période : ${last}`]), {
      host: 'wwwd.caf.fr',
      title: 'Obtenir une attestation',
      today: '2026-11-24',
      says: lines,
    });
  expect(look('31/12/2026')).toEqual(['Dernier jour de la période']);
  expect(look('31/10/2026')).toEqual([]);
  expect(look('31/12/2026', [])).toEqual([]);
});

test('a total that its name makes of all the cases of a table', () => {
  const group = 'Revenus par personne';
  const sums = { 'Salaires – Karim': '14 820', 'Salaires – Sophie': '9 436,50', 'Salaires – Yanis': '1 980' };
  const cells = Object.entries(sums).map(([label, sum]) => anAmount(label, sum, { group }));
  const total = 'Total des revenus du foyer (somme de toutes les cases du tableau)';
  const look = (sum: string) => wrongIn([...cells, anAmount(total, sum, { group: 'Ressources' })], c2s);
  expect(look('24 256,50')).toEqual([total]);
  expect(look('26 236,50')).toEqual([]);
});

test('totals of two people, named at their end as the cells of each are', () => {
  const of = (who: string, sums: [string, string, string], mark: string) => [
    anAmount(`Trajets, ${who}`, sums[0]),
    anAmount(`Repas, ${who}`, sums[1]),
    anAmount(`Total des frais, ${who} (${mark})`, sums[2]),
  ];
  const [one, two] = [
    of('déclarant 1', ['2 214', '905', '3 119'], '1AK'),
    of('déclarant 2', ['3 168', '1 107', '4 275'], '1BK'),
  ];
  const rows = [one[0], two[0], one[1], two[1], one[2]].flatMap((field) => field ?? []);
  const [, , last] = two;
  const look = (text: string) =>
    wrongIn(
      [...rows, anAmount(last?.label ?? '', text)].map((field) => ({ ...field, group: 'Frais' })),
      taxReturn,
    );
  expect(look('4 275')).toEqual([]);
  expect(look('4 725')).toEqual(['Total des frais, déclarant 2 (1BK)']);
});

test('the month with neither an amount nor its box, on a page that leaves lines empty', () => {
  const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
  const look = (none: string) =>
    wrongIn(
      [
        ...months.map((month, at) => anAmount(`Salaires – ${month}`, ['845,20', '402,10', ''][at] ?? '')),
        ...months.map((month, at) =>
          aField(`Aucune ressource – ${month}`, {
            kind: 'checkbox',
            valueType: 'choice',
            text: at === 2 ? none : '',
          }),
        ),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclaration trimestrielle de ressources',
        today: '2027-01-12',
        says: [
          'Laissez vides les lignes qui ne vous concernent pas.',
          'Un mois sans rien se déclare aussi : cochez la case « Aucune ressource ».',
        ],
      },
    );
  expect(look('')).toEqual(['Salaires – Novembre 2026']);
  expect(look('Aucune ressource – Novembre 2026')).toEqual([]);
});

test('« Non » to a pension, over the months of one in a part of their own', () => {
  const heading = 'B. Pension alimentaire';
  const months = ['juin', 'juillet', 'août'];
  const look = (sum: string) =>
    wrongIn(
      [
        aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non', { heading, group: heading }),
        ...months.map((month) =>
          anAmount(`Pension alimentaire de ${month} 2026`, sum, {
            heading,
            group: 'Pension alimentaire reçue',
          }),
        ),
      ],
      { host: 'bourgogne.msa.fr', title: 'Déclaration trimestrielle pour le RSA', today: '2026-10-06' },
    );
  expect(look('135').length).toBeGreaterThan(0);
  expect(look('0')).toEqual([]);
});
