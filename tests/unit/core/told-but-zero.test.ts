/** Money told in words as coming each month, and zero in the cases of those months; beside families for whom that is right. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
const pension = 'Pension alimentaire reçue';
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-10-08' };

const inRows = (label: string, [a = '0', b = '0', c = '0']: string[], given = {}) =>
  months.map((month, at) => anAmount(`${label} – ${month}`, [a, b, c][at] ?? '', given));
const note = (text: string, label = 'Précisions (facultatif)') =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });

const look = (
  text: string,
  amounts = ['0', '0', '0'],
  label = pension,
  more: ReturnType<typeof anAmount>[] = [],
) => wrongIn([...inRows(label, amounts), ...more, note(text)], caf);

describe('maintenance that comes each month', () => {
  const first = `${pension} – Juin 2026`;

  test.each([
    'Le papa de Lou me verse 120 euros tous les mois par virement depuis le mois de juin.',
    'Le père de mes enfants me donne 150 € par mois.',
    'Le papa des enfants m’aide, il me verse 90 € chaque mois.',
    'Je suis séparée de mon ex. Il me verse 120 € tous les mois pour Lou.',
    'Mon ex-mari me paie 200 € par mois pour les enfants.',
    'Je reçois 180 € par mois du père de Lou.',
    'La maman de Tom me verse 75,50 € chaque mois depuis 2024.',
    'Je touche une pension alimentaire de 140 € par mois.',
    'La pension de 160 € est versée tous les mois par le père.',
    'Son père me verse 110 € par mois depuis janvier 2026. Je n’ai pas travaillé en juin.',
  ])('%s', (text) => {
    expect(look(text)).toEqual([first]);
    expect(look(text, ['120', '120', '120'])).toEqual([]);
  });

  test.each([
    'Le père de Lou doit me verser 120 € par mois.',
    'Le père de Lou me versait 120 € par mois.',
    'Le père de Lou me verse 120 € par mois depuis octobre.',
    'Le père de Lou me verse 120 € par mois à partir de septembre 2026.',
    'Le père de Lou me verse 120 € par mois depuis la semaine dernière.',
    'Le père de Lou me verse 120 € par mois depuis le jugement.',
    'Le père de Lou me verse 120 € par mois jusqu’en mai.',
    'Le père de Lou me verse 120 € par mois. Il n’a rien payé cet été.',
    'Le père de Lou ne me verse pas les 120 € par mois.',
    'Le père de Lou me donne 40 € par mois pour la cantine.',
    'Le père de Lou me verse mon salaire, 900 € par mois.',
    'Le père de Lou met 30 € par mois sur son livret.',
    'La Caf me verse 120 € par mois à la place du père (ASF).',
    'Mon père me verse 120 € par mois.',
    'Le père de mon mari nous verse 100 € par mois.',
    'Si le père de Lou me verse 120 € par mois, que faire ?',
    'Je verse 120 € par mois au père de Lou.',
    'La pension est fixée à 120 € par mois.',
    'Ma sœur touche 120 € de pension alimentaire par mois.',
    'Le père de Lou me voit tous les mois.',
  ])('%s: zero is right', (text) => expect(look(text)).toEqual([]));

  test('told in a case of another name, or paid by her', () => {
    const text = 'Le père de Lou me verse 120 € par mois.';
    expect(look(text, ['0', '0', '0'], pension, inRows('Autres ressources', ['120', '120', '120']))).toEqual(
      [],
    );
    expect(look(text, ['0', '0', '0'], pension, inRows('Aide de la famille', ['120', '120', '120']))).toEqual(
      [],
    );
    expect(look(text, ['0', '0', '0'], 'Pension alimentaire versée')).toEqual([]);
  });

  test('one month left at zero, of those in which it came', () => {
    const text = 'Le père de Lou me verse 120 € tous les mois depuis juin.';
    expect(look(text, ['120', '0', '120'])).toEqual([`${pension} – Juillet 2026`]);
    expect(look(text, ['0', '120', '120'])).toEqual([]);
    expect(look('Le père de Lou me verse 120 € par mois.', ['120', '0', '120'])).toEqual([]);
    expect(look(`${text} En juillet il a eu du retard.`, ['120', '0', '120'])).toEqual([]);
  });

  test('« non », and a note that tells of it without its name', () => {
    const question = 'Avez-vous reçu une pension alimentaire ?';
    const asked = (text: string) => wrongIn([aYesNo(question, 'Non'), note(text)], caf);
    expect(asked('Le papa de Lou me verse 120 € tous les mois.')).toEqual([question]);
    expect(asked('Le papa de Lou doit me verser 120 € tous les mois.')).toEqual([]);
  });

  test('what the page itself says that it knows', () => {
    const says = (line: string) => wrongIn(inRows(pension, []), { ...caf, says: [line] });
    expect(says('Le père de Lou vous verse 180 € tous les mois depuis mars.')).toEqual([first]);
    expect(says('Si le père de Lou vous verse 180 € tous les mois, indiquez-le.')).toEqual([]);
    expect(says('Exemple : le père vous verse 180 € par mois.')).toEqual([]);
  });
});

describe('in a message that the page shows', () => {
  const first = `${pension} – Juin 2026`;
  const quarter = 'Trimestre de référence : juin, juillet, août 2026.';
  const says = (lines: string[], amounts: string[] = [], more: ReturnType<typeof anAmount>[] = []) =>
    wrongIn([...inRows(pension, amounts), ...more], { ...caf, says: [quarter, ...lines] });
  const paid = 'Le papa de Lou me fait un virement de 140 € au début de chaque mois.';

  test.each([
    [
      [
        'Vous, le 9 août 2026 Bonjour, depuis le jugement de mai le papa de Lou me fait un virement de 140 € au début de chaque mois. Est-ce que ça change mon RSA ?',
      ],
    ],
    [[`9 août 2026 – Vous : « ${paid} »`]],
    [['Vous, le 09/08/2026', 'Bonjour,', paid]],
    [
      [
        'Votre message du 9 juillet 2026 : « Depuis mon divorce en avril, mon ex-mari me verse 200 € tous les mois. »',
      ],
    ],
    [
      [
        'Vous (2 septembre 2026) : Je touche 90 € par mois du papa des enfants depuis la séparation de février 2026.',
      ],
    ],
  ])('%s', (lines) => {
    expect(says(lines)).toEqual([first]);
    expect(says(lines, ['200', '200', '200'])).toEqual([]);
  });

  test.each([
    [
      'since the months declared',
      [
        `Vous, le 9 septembre 2026 Depuis le jugement de septembre le papa de Lou me verse 140 € chaque mois.`,
      ],
    ],
    ['before them', [`Vous, le 9 mai 2026 : ${paid}`]],
    ['long before', [`Vous, le 9 août 2025 : ${paid}`]],
    [
      'of no known beginning',
      ['Vous, le 9 août 2026 : Depuis le jugement le papa de Lou me verse 140 € chaque mois.'],
    ],
    [
      'no longer so',
      [`Vous, le 9 juin 2026 : ${paid}`, 'Vous, le 2 août 2026 : Le papa de Lou ne me verse plus rien.'],
    ],
    ['of the other who writes', [`Votre Caf, le 9 août 2026 : ${paid}`]],
    ['a question', ['Vous, le 9 août 2026 : Si le papa de Lou me verse 140 € chaque mois, que faire ?']],
    [
      'due and not paid',
      ['Vous, le 9 août 2026 : Le jugement dit que le papa de Lou doit me verser 140 € chaque mois.'],
    ],
  ])('%s: zero is right', (_, lines) => expect(says(lines)).toEqual([]));

  test('told in a case of another name', () => {
    expect(
      says([`Vous, le 9 août 2026 : ${paid}`], [], inRows('Autres ressources', ['140', '140', '140'])),
    ).toEqual([]);
  });
});

describe('in a recap', () => {
  const shown = (told: string, amount = '0,00 €') =>
    seen(
      recap('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
        '# Votre situation',
        `Pension alimentaire | ${told}`,
        ...['Juillet 2026', 'Août 2026', 'Septembre 2026'].flatMap((month) => [
          `# ${month}`,
          'Salaire (montant net social) | 986,40 €',
          `${pension} | ${amount}`,
        ]),
      ]),
    ).problems;

  test.each([
    'Fixée par jugement du 21/05/2026 : le père de Lou vous verse 180 € tous les mois depuis juin',
    'Vous recevez 180 € par mois depuis juin',
  ])('%s', (told) => {
    expect(shown(told)).toEqual([['contradiction', pension]]);
    expect(shown(told, '180,00 €')).toEqual([]);
  });

  test.each([
    'Fixée par jugement du 21/05/2026 : 180 € par mois',
    'Fixée à 180 € par mois, le père de Lou ne la verse pas',
    'Le père de Lou doit vous verser 180 € par mois',
    'Le père de Lou vous verse 180 € tous les mois depuis octobre',
  ])('%s: zero is right', (told) => expect(shown(told)).toEqual([]));
});

test('other money that comes each month', () => {
  const dole = 'Allocations chômage';
  expect(look('France Travail me verse l’ARE, 890 € par mois.', ['0', '0', '0'], dole)).toEqual([
    `${dole} – Juin 2026`,
  ]);
  expect(look('Je touche l’ARE, 890 € par mois, depuis octobre.', ['0', '0', '0'], dole)).toEqual([]);
  const rents = 'Loyers perçus';
  expect(look('Mon locataire me paie 450 € par mois.', ['0', '0', '0'], rents)).toEqual([
    `${rents} – Juin 2026`,
  ]);
  expect(look('Mon locataire me doit 450 € par mois.', ['0', '0', '0'], rents)).toEqual([]);
});
