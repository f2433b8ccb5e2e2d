import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

function look(rule: string, situation: string, paper: string) {
  const choice = { kind: 'radio' as const, valueType: 'choice' as const };
  const page = aPage('wwwd.caf.fr', ['Envoyer un justificatif de logement'], {
    fields: [
      aField('Vous êtes', {
        ...choice,
        options: ['Locataire', 'Propriétaire', 'Hébergée chez un proche'],
        text: situation,
      }),
      aField('Nature du document', {
        ...choice,
        options: ['Quittance de loyer', 'Avis de taxe foncière', 'Autre'],
        text: paper,
      }),
    ],
    blocks: ['Envoyer un justificatif de logement', rule],
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map(({ fieldLabel }) => fieldLabel);
}

describe('answers that the page pairs', () => {
  const told = ['Nature du document'];
  const rules = [
    'Locataire : la quittance de loyer. Propriétaire : l’avis de taxe foncière.',
    'Si vous êtes locataire, joignez la quittance de loyer. Si vous êtes propriétaire, joignez l’avis de taxe foncière.',
    'Locataire → quittance de loyer ; propriétaire → avis de taxe foncière',
  ];

  test.each(rules)('%s', (rule) => {
    expect(look(rule, 'Propriétaire', 'Quittance de loyer')).toEqual(told);
    expect(look(rule, 'Locataire', 'Avis de taxe foncière')).toEqual(told);
    expect(look(rule, 'Locataire', 'Quittance de loyer')).toEqual([]);
  });

  test('an answer that the page pairs with nothing', () => {
    expect(look(rules[0] ?? '', 'Hébergée chez un proche', 'Quittance de loyer')).toEqual([]);
    expect(look(rules[0] ?? '', 'Propriétaire', 'Autre')).toEqual([]);
  });

  test('a page that leaves the choice', () => {
    const either = 'Propriétaire : la quittance de loyer ou l’avis de taxe foncière, au choix.';
    expect(look(either, 'Propriétaire', 'Quittance de loyer')).toEqual([]);
  });
});
