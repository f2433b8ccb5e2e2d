import { expect, it } from 'vitest';
import { Cases } from '../../../components/Cases/Cases.tsx';
import type { Field } from '../../../core/page-model.ts';
import { aField } from '../../support/page-model.ts';
import { draw } from './draw.tsx';

const drawCases = (fields: Field[]) =>
  draw(<Cases fields={fields} shownId={null} backLabel="Cette page" onBack={() => {}} onShow={() => {}} />);
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);

it('tells each case apart: by its own name, under whose it is', async () => {
  const mine = 'Camille Exemple (vous)';
  const months = ['juillet', 'août'].map((month) =>
    aField(`Montant net social, ${month} 2026`, { group: mine, question: mine }),
  );
  const inMonths = ['Camille', 'Dominique'].map((outerGroup) => ({
    ...aField('Salaire', { group: 'juillet' }),
    outerGroup,
  }));
  await drawCases([...months, ...inMonths, aField('', { question: 'Pension', group: 'Pension' })]);
  expect(textsOf('h2.sub')).toEqual([mine, 'Camille – juillet', 'Dominique – juillet', 'Pension']);
  expect(textsOf('.cases b')).toEqual([
    'Montant net social, juillet 2026',
    'Montant net social, août 2026',
    'Salaire',
    'Salaire',
    'Pension',
  ]);
});

it('says of a box alone whether it is ticked, never its own name again', async () => {
  const consent = 'Je déclare sur l’honneur';
  const box = (text: string) => aField(consent, { kind: 'checkbox', valueType: 'consent', text });
  const fields = [box(consent), box(''), { ...box(''), required: true }, aField('Nom', { text: 'EXEMPLE' })];
  await drawCases(fields);
  expect(textsOf('.cases .soft')).toEqual([
    'cochée',
    'Case pas cochée.',
    'Case pas cochée. La page la demande.',
    'EXEMPLE',
  ]);
});
