/** A paper named right under « nous attendons : », and the month, the quarter or the employer told beside its file. */
import { describe, expect, test } from 'vitest';
import { aFile, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
const quarters = ['2e trimestre 2026', '3e trimestre 2026', '4e trimestre 2026'];

const look = (says: string[], label: string, chosen: string) =>
  wrongIn(
    [
      aSelect('Type de document', ['Bulletin de salaire', 'Quittance de loyer', 'Autre document'], ''),
      aSelect(label, chosen.includes('trim') ? quarters : months, chosen),
      aFile('Votre fichier', 'document.pdf'),
    ],
    { says, today: '2026-12-02' },
  ).filter((one) => one !== 'Type de document');

describe('one paper under a line that awaits it', () => {
  test.each<[string[], string, string, string]>([
    [
      [
        'Suite à votre actualisation, nous attendons :',
        'Bulletin de salaire – novembre 2026 Employeur : Boulangerie Au Bon Levain',
      ],
      'Période du document',
      'Octobre 2026',
      'Novembre 2026',
    ],
    [
      ['Il manque encore à votre dossier :', 'Fiche de paie d’octobre 2026'],
      'Mois concerné',
      'Septembre 2026',
      'Octobre 2026',
    ],
    [
      ['Votre caisse vous demande :', 'Quittance de loyer – septembre 2026'],
      'Mois du document',
      'Novembre 2026',
      'Septembre 2026',
    ],
    [
      ['Vous devez nous transmettre :', 'Avis d’échéance de loyer – 3e trimestre 2026'],
      'Document joint – période concernée',
      '2e trimestre 2026',
      '3e trimestre 2026',
    ],
  ])('%s', (says, label, wrong, right) => {
    expect(look(says, label, wrong)).toEqual([label]);
    expect(look(says, label, right)).toEqual([]);
  });

  test.each<[string[]]>([
    [['Nous attendons :', 'Bulletin de salaire – octobre 2026', 'Bulletin de salaire – novembre 2026']],
    [['Si nous vous demandons :', 'Bulletin de salaire – novembre 2026']],
    [['Nous n’attendons plus :', 'Bulletin de salaire – novembre 2026']],
    [['Nous attendons :', 'Bulletin de salaire – novembre 2026 (reçu le 2 décembre)']],
    [['Nous attendons :', 'Bulletin de salaire de novembre 2026 ou d’octobre 2026']],
    [['Vos derniers envois :', 'Bulletin de salaire – novembre 2026']],
  ])('%s: another month may be chosen', (says) =>
    expect(look(says, 'Période du document', 'Octobre 2026')).toEqual([]),
  );

  test('its employer, in the same line', () => {
    const says = [
      'Nous attendons :',
      'Bulletin de salaire – novembre 2026 Employeur : Boulangerie Au Bon Levain',
    ];
    const at = (employer: string) =>
      wrongIn([aField('Employeur', { valueType: 'organisation', text: employer })], { says });
    expect(at('Boulangerie Marchal')).toEqual(['Employeur']);
    expect(at('Au Bon Levain')).toEqual([]);
  });
});
