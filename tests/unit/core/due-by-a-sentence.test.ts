/** A paper, or a detail, that a sentence of the page wants for what was answered, and that was left out. */
import { describe, expect, test } from 'vitest';
import { aFile, aSelect, townHall, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const noFile = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'file', valueType: 'file', ...given });

describe('the file of a part that a choice calls', () => {
  const group = 'Virement bancaire';
  const look = (says: string[], { chosen = 'Par virement bancaire', hint = null as string | null } = {}) =>
    wrongIn(
      [
        aSelect('Comment souhaitez-vous être remboursé ?', ['Par virement bancaire', 'Par chèque'], chosen),
        aField('Titulaire du compte', { group, text: chosen === 'Par chèque' ? '' : 'Aline Roche' }),
        noFile('Relevé d’identité bancaire', { group, hint }),
      ],
      {
        host: townHall,
        says: [
          'Comment souhaitez-vous être remboursé ?',
          group,
          ...says,
          'Titulaire du compte',
          'Relevé d’identité bancaire',
        ],
      },
    );

  test.each([
    'Cette partie concerne les parents qui ont choisi le virement bancaire.',
    'À remplir si vous avez choisi le virement bancaire.',
    'Deux choses sont demandées : le titulaire du compte et le relevé d’identité bancaire en pièce jointe.',
    'Pour les parents qui ont opté pour le virement, les deux cases sont attendues.',
  ])('%s', (says) => {
    expect(look([says])).toEqual(['Relevé d’identité bancaire']);
    expect(look([says], { chosen: 'Par chèque' })).toEqual([]);
  });

  test('not where the page says that it may stay out', () => {
    expect(look(['Le relevé d’identité bancaire est facultatif.'])).toEqual([]);
    expect(look(['Les champs sans astérisque sont facultatifs.'])).toEqual([]);
    expect(look([], { hint: 'Inutile si nous l’avons déjà.' })).toEqual([]);
  });
});

describe('both sides of the paper that was chosen', () => {
  const asks = 'Quel document joignez-vous ?';
  const [card, passport] = ['Carte nationale d’identité', 'Passeport'];
  const look = (says: string[], { chosen = card, verso = '', front = 'photo-1.jpg' } = {}) =>
    wrongIn(
      [
        aSelect(asks, [card, passport], chosen),
        aFile('Recto du document', front, { required: true }),
        verso === '' ? noFile('Verso du document') : aFile('Verso du document', verso),
      ],
      { says: [asks, ...says, 'Recto du document', 'Verso du document'] },
    );

  test.each([
    [
      [
        'Carte d’identité, titre de séjour',
        'Envoyez le recto et le verso.',
        'Passeport',
        'La page de la photo.',
      ],
    ],
    [['Pour une carte d’identité, les deux faces sont nécessaires. Pour un passeport, la page de la photo.']],
    [['Joignez le recto et le verso, un fichier par face.']],
    [['Carte nationale d’identité : recto et verso']],
  ])('%s', (says) => {
    expect(look(says)).toEqual(['Verso du document']);
    expect(look(says, { verso: 'photo-2.jpg' })).toEqual([]);
    expect(look(says, { chosen: passport })).toEqual([]);
  });

  test('not where one file may hold both, nor where the page leaves it open', () => {
    expect(look(['Envoyez le recto et le verso, dans le même fichier si vous le pouvez.'])).toEqual([]);
    expect(look(['Envoyez le recto et le verso.'], { front: 'carte-recto-verso.pdf' })).toEqual([]);
    expect(look(['Recto et verso si possible.'])).toEqual([]);
  });
});

describe('the paper of a lower amount', () => {
  const look = (hint: string, amount: string, file = '') =>
    wrongIn(
      [
        anAmount('Montant déclaré en mai (€)', '12 300', { readOnly: true }),
        anAmount('Montant corrigé (€)', amount),
        file === '' ? noFile('Document', { hint }) : aFile('Document', file, { hint }),
      ],
      { says: ['Montant déclaré en mai (€)', 'Montant corrigé (€)', 'Document'] },
    );

  test.each([
    'Si le montant corrigé est inférieur au montant déclaré, joignez la pièce qui l’explique.',
    'Obligatoire lorsque le montant corrigé est plus bas que le montant déclaré.',
    'Toute correction à la baisse doit être justifiée.',
    'En cas de baisse, joignez un justificatif.',
    'À joindre quand vous réduisez un montant.',
  ])('%s', (hint) => {
    expect(look(hint, '11 900')).toEqual(['Document']);
    expect(look(hint, '12 800')).toEqual([]);
    expect(look(hint, '11 900', 'releve-2026.pdf')).toEqual([]);
  });

  test('a higher one, by a sentence of it; what is only to be kept', () => {
    expect(look('Une correction à la hausse doit être justifiée.', '12 800')).toEqual(['Document']);
    expect(look('Une correction à la hausse doit être justifiée.', '11 900')).toEqual([]);
    expect(look('En cas de baisse, conservez votre justificatif.', '11 900')).toEqual([]);
    expect(look('En cas de baisse, vous pouvez joindre un justificatif.', '11 900')).toEqual([]);
  });
});

describe('what goes with an amount', () => {
  const group = 'Services à domicile';
  const look = (
    says: string,
    { sum = '900', name = '', given = {} }: { sum?: string; name?: string; given?: object } = {},
  ) =>
    wrongIn(
      [
        anAmount('7DB – Emploi d’un salarié', sum, { group }),
        aField('Nom de l’organisme', { valueType: 'organisation', text: name, group, ...given }),
        aField('Adresse du siège', {
          valueType: 'address',
          text: name === '' ? '' : '3 rue du Lac',
          group,
          ...given,
        }),
        anAmount('7UF – Dons', '40', { group: 'Dons' }),
      ],
      { says: [group, '7DB – Emploi d’un salarié', says, 'Nom de l’organisme', 'Adresse du siège'] },
    );

  test.each([
    'Toute somme portée en 7DB doit être accompagnée du nom et de l’adresse de l’organisme qui l’a reçue.',
    'Si vous remplissez la case 7DB, indiquez le nom de l’organisme et son adresse.',
    'Dès qu’un montant est inscrit en 7DB, le nom et l’adresse de l’organisme sont obligatoires.',
    'Le nom et l’adresse sont à renseigner pour toute somme déclarée ligne 7DB.',
    'La case 7DB s’accompagne toujours du nom et de l’adresse de l’organisme.',
    'Vous portez une somme en 7DB ? Indiquez le nom et l’adresse de l’organisme.',
  ])('%s', (says) => {
    expect(look(says)).toEqual(['Nom de l’organisme', 'Adresse du siège']);
    expect(look(says, { name: 'Aide du Lac' })).toEqual([]);
    expect(look(says, { sum: '' })).toEqual([]);
    expect(look(says, { given: { optional: true } })).toEqual([]);
  });

  test('not of another case, nor where the page leaves it open', () => {
    expect(look('Toute somme portée en 7GA doit être accompagnée du nom de l’organisme.')).toEqual([]);
    expect(look('Si vous remplissez 7DB, vous pouvez indiquer le nom de l’organisme.')).toEqual([]);
    expect(look('Si vous ne remplissez pas 7DB, indiquez le nom de l’organisme.')).toEqual([]);
  });
});
