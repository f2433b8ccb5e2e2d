import { expect, it } from 'vitest';
import { Cases } from '../../../components/Cases/Cases.tsx';
import { aField } from '../../support/page-model.ts';
import { draw } from './draw.tsx';

it('says of a box alone whether it is ticked, never its own name again', async () => {
  const consent = 'Je déclare sur l’honneur';
  const box = (text: string) => aField(consent, { kind: 'checkbox', valueType: 'consent', text });
  const fields = [box(consent), box(''), { ...box(''), required: true }, aField('Nom', { text: 'EXEMPLE' })];
  await draw(
    <Cases fields={fields} shownId={null} backLabel="Cette page" onBack={() => {}} onShow={() => {}} />,
  );
  expect([...document.querySelectorAll('.cases .soft')].map((one) => one.textContent)).toEqual([
    'cochée',
    'Case pas cochée.',
    'Case pas cochée. La page la demande.',
    'EXEMPLE',
  ]);
});
