import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleKeeping } from '../../../components/Keep/sample.ts';
import { Notebook } from '../../../components/Notebook/Notebook.tsx';
import { sampleTexts } from '../../../components/Panel/sample.ts';
import { InShell } from '../../../components/Shell/InShell.tsx';
import { draw, settled } from './draw.tsx';

const card = () => document.querySelector('main .card') as HTMLElement;
const button = (name: string) =>
  [...card().querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;
const press = async (name: string) => {
  await userEvent.click(button(name));
  await settled();
};

describe('taking a line out of the notebook', () => {
  it('takes two presses, both named; the first only asks, and she may keep it', async () => {
    const onRemove = vi.fn<(id: string) => void>();
    await draw(
      <InShell look={{ textSize: '100', dir: 'ltr' }}>
        <Notebook
          keeping={sampleKeeping}
          text={sampleTexts.text}
          backLabel="Retour"
          onBack={vi.fn()}
          onRemove={onRemove}
          onDoubts={vi.fn()}
          onRemoveDoubts={vi.fn()}
          onRemind={vi.fn()}
        />
      </InShell>,
    );
    await press('Enlever de mon carnet');
    expect(card().textContent).toContain('Le jour et le numéro s’effacent pour toujours.');
    expect(card().contains(document.activeElement)).toBe(true);
    await press('Garder dans mon carnet');
    expect(onRemove).not.toHaveBeenCalled();
    await press('Enlever de mon carnet');
    await press('Effacer pour toujours');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(sampleKeeping.lines[0]?.id);
  });
});
