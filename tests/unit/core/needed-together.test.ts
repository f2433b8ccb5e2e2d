/** What a sentence around the cases of a « Oui » says is wanted, each in other words, and left empty. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, casesOf, problemsIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const asks = 'Avez-vous une mutuelle en cours ?';
const group = 'Complémentaire en cours';
const nameIs = 'Nom de l’organisme';
const endIs = 'Date de fin de ce contrat (JJ/MM/AAAA)';
const organisation = casesOf('organisation');

const look = (
  said: string[],
  {
    answer = 'Oui',
    name = 'Mutuelle du Lac',
    end = '',
  }: { answer?: 'Oui' | 'Non'; name?: string; end?: string },
  place: 'over' | 'under' = 'over',
) =>
  problemsIn(
    [
      aYesNo(asks, answer, { required: true }),
      organisation(nameIs, name, { group }),
      aDate(endIs, end, { group }),
    ],
    [asks, ...(place === 'over' ? said : []), nameIs, endIs, ...(place === 'under' ? said : [])],
    { host: 'assure.ameli.fr', title: 'Demande de Complémentaire santé solidaire' },
  ).map(([, label]) => label);

describe('the name and the date', () => {
  test.each([
    'Si oui, le nom et la date sont tous deux nécessaires : vos droits ne peuvent commencer qu’ensuite.',
    'Les deux sont demandés.',
    'Si oui, indiquez le nom et la date de fin.',
    'En cas de réponse positive, merci de nous donner le nom de l’organisme et la date de fin du contrat.',
    'Vous avez répondu oui : les deux réponses ci-dessous sont obligatoires.',
    'La date de fin est à remplir si vous avez répondu Oui.',
    'Quand la réponse est oui, ces deux informations doivent être renseignées.',
    'Dans l’affirmative, complétez les deux cases suivantes.',
    'Il nous faut le nom de l’organisme ainsi que la date.',
    'Le nom sans la date ne suffit pas.',
    'Sans la date de fin, nous ne pouvons pas étudier votre demande.',
    'L’un ne va pas sans l’autre.',
    'N’oubliez pas la date de fin.',
    'Si vous avez coché oui, les deux lignes doivent être remplies.',
    'Le nom, comme la date de fin, doit être indiqué.',
    'Dans ce cas, le nom et la date de fin du contrat nous sont nécessaires pour fixer le début de vos droits.',
    'Pour un oui, nous avons besoin du nom et de la date de fin.',
  ])('%s', (said) => {
    expect(look([said], {})).toEqual([endIs]);
    expect(look([said], { end: '31/03/2027' })).toEqual([]);
    expect(look([said], { answer: 'Non', name: '' })).toEqual([]);
  });

  test.each([
    'Si oui, le nom ou la date suffit.',
    'Si oui, le nom est nécessaire.',
    'La date est facultative si vous ne la connaissez pas.',
    'Si oui, indiquez le nom et, si vous la connaissez, la date de fin.',
    'La date de naissance est obligatoire.',
    'Le nom et la date seront vérifiés par votre caisse.',
    'Les deux ne sont pas demandés.',
    'Le nom et la date sont-ils tous deux nécessaires ?',
  ])('not wanted: %s', (said) => {
    expect(look([said], {})).toEqual([]);
  });

  test('said under them', () => {
    expect(look(['Les deux sont nécessaires.'], {}, 'under')).toEqual([endIs]);
    expect(look(['Les deux sont nécessaires.'], { end: '31/03/2027' }, 'under')).toEqual([]);
  });
});

describe('on other pages', () => {
  const of = (fields: Field[], blocks: string[]) => problemsIn(fields, blocks).map(([, label]) => label);

  test('after a box, of three cases', () => {
    const cells = (day: string) => [
      aField('Je paie un loyer', { kind: 'checkbox', valueType: 'choice', text: 'Je paie un loyer' }),
      anAmount('Loyer mensuel', '512'),
      aDate('Entrée dans les lieux', day),
      aField('Bailleur', { text: 'Office du Lac' }),
    ];
    const blocks = cells('').map(({ label }) => label);
    const said = 'Les trois informations ci-dessous sont à donner.';
    expect(of(cells(''), blocks.toSpliced(1, 0, said))).toEqual(['Entrée dans les lieux']);
    expect(of(cells('01/02/2026'), blocks.toSpliced(1, 0, said))).toEqual([]);
    expect(of(cells(''), blocks)).toEqual([]);
  });

  test('said at the top, where one question alone opens cases', () => {
    const cells = (sum: string, answer: 'Oui' | 'Non' = 'Oui') => [
      aYesNo('Touchez-vous une aide d’une association ?', answer),
      aField('Association', { text: answer === 'Oui' ? 'Les Tilleuls' : '' }),
      anAmount('Somme de l’année', sum),
    ];
    const blocks = [
      'Si vous répondez oui, les deux cases qui suivent sont à remplir.',
      ...cells('').map(({ label }) => label),
    ];
    expect(of(cells(''), blocks)).toEqual(['Somme de l’année']);
    expect(of(cells('300'), blocks)).toEqual([]);
    expect(of(cells('', 'Non'), blocks)).toEqual([]);
  });

  test('all the cases of the frame', () => {
    const frame = { group: 'Votre séjour' };
    const cells = (day: string) => [
      aYesNo('Avez-vous quitté la France cette année ?', 'Oui'),
      aField('Ville', { text: 'Porto', ...frame }),
      aDate('Départ', '02/03/2026', frame),
      aDate('Retour en France', day, frame),
      aField('Autres précisions', frame),
    ];
    const blocks = cells('').map(({ label }) => label);
    const said = 'Si oui, remplissez toutes les cases de ce cadre.';
    expect(of(cells(''), blocks.toSpliced(1, 0, said))).toEqual(['Retour en France']);
    expect(of(cells('09/03/2026'), blocks.toSpliced(1, 0, said))).toEqual([]);
  });
});
