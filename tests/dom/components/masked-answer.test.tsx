import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type AnswerState, MaskedAnswer } from '../../../components/Beside/MaskedAnswer.tsx';
import { draw } from './draw.tsx';

const press = (name: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
  if (!button) throw new Error(`No button « ${name} »`);
  return userEvent.click(button);
};

async function open(answer: AnswerState) {
  const [onShow, onHide] = [vi.fn(), vi.fn()];
  await draw(<MaskedAnswer answer={answer} canHold note={null} onShow={onShow} onHide={onHide} />);
  return { onShow, onHide };
}

it('an answer that is there already can be hidden at once', async () => {
  const { onShow, onHide } = await open({ state: 'shown', value: '900 €' });
  await press('Cacher la réponse');
  expect(onHide).toHaveBeenCalled();
  expect(onShow).not.toHaveBeenCalled();
});

it('a hidden one is shown first', async () => {
  const { onShow, onHide } = await open({ state: 'masked' });
  await press('Voir sans garder appuyé');
  expect(onShow).toHaveBeenCalledOnce();
  expect(onHide).not.toHaveBeenCalled();
});
