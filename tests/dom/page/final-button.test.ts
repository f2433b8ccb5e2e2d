import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchFinalButtons } from '../../../adapters/page/final-button.ts';
import type { Button } from '../../../core/page-model.ts';
import { makeAssessment } from '../../support/review/field.ts';
import { makeWorld, setPage } from './fake-world.ts';

test('5: only her own press on the last button is told, and the portal gets each one', async () => {
  const button = setPage('<button>Envoyer</button>').querySelector('button') as HTMLButtonElement;
  const told: string[] = [];
  let heard = 0;
  button.addEventListener('click', () => heard++);
  const final = { id: 'b', text: 'Envoyer', role: 'submit-final' } as Button;
  watchFinalButtons(makeWorld(), {
    press: () => told.push('press'),
    near: (isNear) => isNear && told.push('near'),
  }).watch(makeAssessment([], { buttons: [final] }), () => button);
  button.hidden = true;
  for (const type of ['click', 'focus', 'pointerenter']) button.dispatchEvent(new MouseEvent(type));
  button.click();
  expect([told, heard]).toEqual([[], 2]);
  button.hidden = false;
  await userEvent.click(button);
  expect(told).toContain('press');
  expect(told).toContain('near');
  expect(heard).toBe(3);
});
