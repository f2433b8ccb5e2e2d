import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const today = '2026-11-24';

function problemsOf(given: Partial<PageModel>, title = 'Envoyer un document') {
  const page = aPage('wwwd.caf.fr', [title], { buttons: [aButton('Suivant', 'next')], ...given });
  return assessed(page, today).problems.map((one) => [one.check, one.fieldLabel]);
}

describe('kinds of file', () => {
  const chosen = (name: string, type: string, lines: string[]) =>
    problemsOf({
      fields: [
        aField('Votre scan', {
          kind: 'file',
          valueType: 'file',
          files: [{ name, type, size: 90_000 }],
          text: name,
        }),
      ],
      blocks: ['Votre scan', ...lines],
    });

  test('the name of what was chosen, shown beside what is taken, adds no kind', () => {
    const line = 'Formats acceptés : PDF ou PNG scan.webp';
    expect(chosen('scan.webp', 'image/webp', [line])).toEqual([['file', 'Votre scan']]);
    expect(chosen('scan.png', 'image/png', [line])).toEqual([]);
  });

  test('a kind said to be refused is not one that is taken', () => {
    const line = 'Formats autorisés : PDF, JPG. Les fichiers TIFF ne sont pas acceptés.';
    expect(chosen('bail.tiff', 'image/tiff', [line])).toEqual([['file', 'Votre scan']]);
    expect(chosen('bail.pdf', 'application/pdf', [line])).toEqual([]);
    const unread =
      'Nous acceptons PDF et PNG, formats limités à ceux-là. Les TIFF ne pourront pas être ouverts.';
    expect(chosen('bail.tiff', 'image/tiff', [unread])).toEqual([['file', 'Votre scan']]);
    expect(chosen('bail.png', 'image/png', [unread])).toEqual([]);
    const heavy = 'Formats : PDF, JPG. Le poids ne peut pas dépasser 5 Mo.';
    expect(chosen('bail.pdf', 'application/pdf', [heavy])).toEqual([]);
    const all = 'Tous les formats sont acceptés, sauf ZIP';
    expect(chosen('bail.pdf', 'application/pdf', [all])).toEqual([]);
  });
});

describe('the number of a business', () => {
  const written = (label: string, text: string) =>
    problemsOf({ fields: [aField(label, { valueType: 'siret', text })] });

  test('a SIREN has nine digits, a SIRET fourteen', () => {
    expect(written('N° SIREN de l’employeur', '732 829 320')).toEqual([]);
    expect(written('N° SIREN de l’employeur', '732 829 321')).toHaveLength(1);
    expect(written('N° SIRET', '732 829 320')).toHaveLength(1);
    expect(written('SIREN ou SIRET', '732829320')).toEqual([]);
    expect(written('SIREN ou SIRET', '73282932000074')).toEqual([]);
  });
});

describe('numbers that a recap shows again', () => {
  const recap = (line: string) => {
    const [name = '', value = ''] = line.split(' : ');
    return problemsOf({
      headings: ['Envoyer un document', 'Qui vous êtes'].map((text, at) => ({ level: at + 1, text })),
      blocks: ['Envoyer un document', 'Qui vous êtes', name, value],
      answers: [{ block: 3, from: 0, name: 2, column: null }],
      buttons: [aButton('Modifier', 'previous'), aButton('Envoyer', 'submit-final')],
    });
  };

  test('one that cannot be right is said; a hidden one and words are left', () => {
    expect(recap('Téléphone portable : 06 12 34 56')).toEqual([['format', 'Téléphone portable']]);
    expect(recap('Téléphone portable : 06 39 98 12 34')).toEqual([]);
    expect(recap('SIRET : 732 829 320 00075')).toEqual([['format', 'SIRET']]);
    expect(recap('SIRET : 732 829 320 00074')).toEqual([]);
    expect(recap('IBAN : FR76 XXXX XXXX XX12')).toEqual([]);
    expect(recap('Téléphone portable : inchangé')).toEqual([]);
  });
});

describe('what a recap says was not given', () => {
  const recap = (...notes: string[]) =>
    problemsOf({
      headings: ['Envoyer un document', 'Votre envoi'].map((text, at) => ({ level: at + 1, text })),
      blocks: [...notes, 'Envoyer un document', 'Votre envoi', 'Service concerné * : -', 'Objet : bail'],
      buttons: [aButton('Modifier', 'previous'), aButton('Envoyer', 'submit-final')],
    });

  test('is missing where its star says it had to be; elsewhere a star is a note', () => {
    expect(recap('* Réponse obligatoire')).toEqual([['required', 'Service concerné *']]);
    expect(recap('* Si vous le connaissez')).toEqual([]);
  });
});

describe('euros named over the cases', () => {
  const quarters = (total: string, group: string): Field[] => [
    ...['1er trimestre', '2e trimestre'].map((label, at) =>
      aField(label, { valueType: 'period', group, text: at === 0 ? '300' : '450' }),
    ),
    aField('Total du semestre', { group, text: total }),
  ];
  const title = 'Déclarer un changement de situation';

  test('make sums of what is named by its time', () => {
    expect(problemsOf({ fields: quarters('760', 'Ventes (en euros)') }, title)).toEqual([
      ['sum', 'Total du semestre'],
    ]);
    expect(problemsOf({ fields: quarters('750', 'Ventes (en euros)') }, title)).toEqual([]);
  });
});

describe('files listed above the button that sends them', () => {
  const title = 'Envoyer des documents';
  const listing = (announced: string, files: string[], given: Partial<PageModel> = {}) => {
    const blocks = [title, announced, ...files];
    const buttons = [aButton('Envoyer mes documents', 'submit-final')];
    return assessed(aPage('wwwd.caf.fr', [title], { blocks, buttons, ...given }), today);
  };
  const labels = (...given: Parameters<typeof listing>) =>
    listing(...given).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
  const two = ['avis.pdf (300 Ko)', 'quittance.jpg (1,1 Mo)'];

  test('fewer than announced; as many', () => {
    expect(labels('Nombre de pièces jointes : 3', two)).toEqual([['count', 'Nombre de pièces jointes']]);
    expect(labels('Vous allez envoyer 3 documents à votre Caf.', two)).toHaveLength(1);
    expect(labels('Nombre de pièces jointes : 2', two)).toEqual([]);
    expect(labels('Vous allez envoyer 2 documents à votre Caf.', ['scan.pdf', 'scan.pdf'])).toEqual([]);
  });

  test('one named otherwise, the two sides of one, what is asked or the most that is taken: nothing tells', () => {
    expect(labels('Nombre de pièces jointes : 3', [...two, 'Bail signé (PDF, 200 Ko)'])).toEqual([]);
    const buttons = ['Retirer', 'Retirer', 'Retirer'].map((text) => aButton(text, 'other'));
    const sending = [...buttons, aButton('Envoyer mes documents', 'submit-final')];
    expect(labels('Nombre de pièces jointes : 3', [...two, 'Bail'], { buttons: sending })).toEqual([]);
    expect(labels('Nombre de documents : 1', two)).toEqual([]);
    expect(labels('Vous allez joindre 4 documents au plus', two)).toEqual([]);
    expect(labels('Nombre de documents demandés : 4', two)).toEqual([]);
  });

  test('they are what is to be read again', () => {
    expect(listing('Vous allez envoyer 2 documents.', two).verdict).toBe('complete');
    expect(listing('Choisissez vos documents.', []).verdict).toBe('incomplete-view');
  });
});

test('numbers above a total, under the head of a column of amounts; of anything else, nothing tells', () => {
  const rows = (total: string, names = ['Chaudière', 'Isolation']) => [
    aField('Commune', { text: 'Dole', valueType: 'city' }),
    ...names.map((name, at) => aField(name, { text: at === 0 ? '2 150' : '930' })),
    aField('Total des travaux', { text: total, valueType: 'amount' }),
  ];
  const under = (head: string) => ({
    blocks: ['Travaux', head, 'Chaudière', 'Isolation', 'Total des travaux'],
  });
  expect(problemsOf({ fields: rows('3 080'), ...under('Montant payé') })).toEqual([]);
  expect(problemsOf({ fields: rows('3 800'), ...under('Montant payé') })).toEqual([
    ['sum', 'Total des travaux'],
  ]);
  expect(problemsOf({ fields: rows('3 800'), ...under('Surface') })).toEqual([]);
  expect(
    problemsOf({ fields: rows('3 800', ['Chaudière', 'Nombre de pièces']), ...under('Montant payé') }),
  ).toEqual([]);
});

describe('a number in several cases', () => {
  const iban = ['FR76', '3000', '6000', '0112', '3456', '7890', '189'];
  const parts = (texts: string[]) =>
    problemsOf({
      fields: texts.map((text, at) =>
        aField(`IBAN, partie ${at + 1}`, { valueType: 'iban', group: 'IBAN du compte', text }),
      ),
    });

  test('is judged whole, and said once', () => {
    expect(parts(iban)).toEqual([]);
    expect(parts(iban.with(3, '0121'))).toEqual([['format', 'IBAN du compte']]);
  });

  test('a telephone after the number of its country', () => {
    const phone = (prefix: string, text: string) =>
      problemsOf({
        fields: [
          aField('Indicatif', { kind: 'select', valueType: 'choice', text: prefix }),
          aField('Portable', { kind: 'tel', valueType: 'phone', text }),
        ],
      });
    expect(phone('+33', '6 84 27 50 39')).toEqual([]);
    expect(phone('+33', '6 84 27 50')).toEqual([['format', 'Portable']]);
    expect(phone('Domicile', '6 84 27 50 39')).toEqual([['format', 'Portable']]);
  });
});
