import type { Field } from '../../core/page-model.ts';
import { assessed } from './assessed.ts';
import { aButton, aField, aPage } from './page-model.ts';

/** The verdict, and the rules shown to her as not known. */
export function look(fields: Field[], ...lines: string[]) {
  const page = aPage('wwwd.caf.fr', ['Obtenir une attestation'], {
    // A case that is understood: of a page without one, nothing is called complete.
    fields: [...fields, aField('Commune', { valueType: 'city', text: 'Lyon' })],
    blocks: ['Obtenir une attestation', ...fields.map(({ label }) => label), ...lines],
    buttons: [aButton('Suivant', 'next')],
  });
  const { verdict, findings } = assessed(page, '2026-11-24');
  const unread = findings.filter(({ check }) => check === 'rule-unread');
  return [verdict, ...unread.map(({ text }) => text.params.said)];
}

const aChoice = (label: string, text: string, options: string[]): Field =>
  aField(label, { kind: 'select', valueType: 'choice', text, options });
export const wishes = ['Premier', 'Deuxième'].map((rank, at) =>
  aChoice(`${rank} atelier souhaité`, ['Poterie', 'Chant'][at] ?? '', ['Poterie', 'Chant', 'Danse']),
);
