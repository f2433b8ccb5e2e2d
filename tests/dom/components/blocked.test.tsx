import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BlockedGesture } from '../../../components/Blocked/BlockedGesture.tsx';
import { draw, settled } from './draw.tsx';

it('« Je n’y arrive pas » says that a gesture was tried when she unfolds one, and not before', async () => {
  const onGesture = vi.fn();
  const ignore = () => {};
  await draw(
    <BlockedGesture saying={null} ask={null} onBack={ignore} onGesture={onGesture} onSettings={ignore} />,
  );
  expect(onGesture).not.toHaveBeenCalled();
  const [summary] = document.querySelectorAll('summary');
  if (!summary) throw new Error('Nothing to unfold.');
  await userEvent.click(summary);
  await settled();
  expect(onGesture).toHaveBeenCalledTimes(1);
  await userEvent.click(summary);
  await settled();
  expect(onGesture).toHaveBeenCalledTimes(1);
});
