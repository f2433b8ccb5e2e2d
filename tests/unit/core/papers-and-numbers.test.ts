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
