import { describe, expect, it, vi } from 'vitest';
import { HelperCode } from '../../../components/Helper/HelperCode.tsx';
import { allExamples } from '../../support/all-examples.ts';
import { draw } from './draw.tsx';

const shown = async (name: string) => {
  const example = allExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example « ${name} ».`);
  return (await draw(example.draw({ textSize: '100', dir: 'ltr' }))).textContent;
};

describe('the helper’s page', () => {
  it('says no number of digits over a code of eleven', async () => {
    const title = async (digits: string) =>
      (
        await draw(
          <HelperCode
            digits={digits}
            onDigits={vi.fn()}
            found={null}
            onBack={vi.fn()}
            kept={0}
            onForget={vi.fn()}
          />,
        )
      ).querySelector('h1')?.textContent;
    expect(await title('4175190637')).toBe('Tapez les 10 chiffres');
    expect(await title('41751906371')).toBe('Les chiffres du code');
  });

  it('says that it can be closed where nothing can be begun again', async () => {
    const close = 'Vous pouvez fermer cette page.';
    for (const why of ['left', 'refused', 'unsafe'])
      expect(await shown(`helper-beside-stopped-${why}`)).toContain(close);
    expect(await shown('helper-beside-stopped-unreached')).not.toContain(close);
  });
});
