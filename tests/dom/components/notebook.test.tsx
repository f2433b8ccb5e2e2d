import { useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Forget } from '../../../components/Forget/Forget.tsx';
import { TickLine } from '../../../components/Guide/TickLine.tsx';
import { AfterSent } from '../../../components/Keep/AfterSent.tsx';
import type { Keeping, NextTime, ReminderOf } from '../../../components/Keep/keeping.ts';
import { linesWith, sampleEnds, sampleKeeping, sampleSent } from '../../../components/Keep/sample.ts';
import { Notebook } from '../../../components/Notebook/Notebook.tsx';
import { sampleTexts, say } from '../../../components/Panel/sample.ts';
import { InShell } from '../../../components/Shell/InShell.tsx';
import { draw, settled } from './draw.tsx';

const ignore = () => {};
const said = (host: HTMLElement) => (host.textContent ?? '').replaceAll('\u00a0', ' ');
const notebook = (keeping: Keeping, onRemind: (reminder: ReminderOf) => void) => (
  <InShell look={{ textSize: '100', dir: 'ltr' }}>
    <Notebook
      keeping={keeping}
      text={sampleTexts.text}
      backLabel="Retour"
      onBack={ignore}
      onRemove={ignore}
      onDoubts={ignore}
      onRemoveDoubts={ignore}
      onRemoveAnswers={ignore}
      onRemind={onRemind}
    />
  </InShell>
);
const drawLines = (
  next: NextTime[],
  onRemind: (reminder: ReminderOf) => void = ignore,
  part: Partial<Keeping> = {},
) => draw(notebook({ ...sampleKeeping, lines: linesWith(next), ...part }, onRemind));
interface SlowDisk {
  write: (remindOn: string) => void;
}
/** Its only line has a day from when the disk writes it. */
function SlowNotebook({ disk, onRemind }: { disk: SlowDisk; onRemind: (reminder: ReminderOf) => void }) {
  const [remindOn, setRemindOn] = useState<string | null>(null);
  disk.write = (day) => flushSync(() => setRemindOn(day));
  const lines = linesWith([{ kind: 'unknown' }]).map((line) => ({ ...line, remindOn }));
  return notebook({ ...sampleKeeping, lines }, onRemind);
}
const drawSent = (
  part: Partial<Keeping>,
  onKeep: (withAnswers: boolean, remindOn: string | null) => void = ignore,
) =>
  draw(
    <InShell look={{ textSize: '100', dir: 'ltr' }}>
      <AfterSent
        keeping={{ ...sampleKeeping, ...part }}
        text={sampleTexts.text}
        onPrint={ignore}
        onKeep={onKeep}
        onRemind={ignore}
        onNotebook={ignore}
        onDoubts={ignore}
      />
    </InShell>,
  );
const sentWith = (next: NextTime) => ({ ...sampleSent, next });
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
          onRemoveAnswers={vi.fn()}
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

describe('what is said of a file', () => {
  it('is under which name to look for it, and that it is not forgotten with the rest', async () => {
    const lines = linesWith([{ kind: 'once' }]).map((line) => ({ ...line, remindOn: '2099-12-10' }));
    const host = await drawLines([], ignore, { lines });
    const remind = [...host.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Me le rappeler'),
    );
    await userEvent.click(remind as Element);
    expect(said(host)).toContain('Cherchez « Un rappel pour vous » dans l’ordinateur.');
    const forget = await draw(<Forget onForget={ignore} onBack={ignore} />);
    expect(said(forget)).toContain('Un rappel, une carte ou des notes restent dans l’ordinateur.');
  });
});

it('the box of a choice grows with the text', async () => {
  const sizes = [];
  for (const textSize of ['100', '200'] as const) {
    await draw(
      <InShell look={{ textSize, dir: 'ltr' }}>
        <TickLine isChoice isTicked={false} onTick={ignore}>
          Garder aussi mes réponses
        </TickLine>
      </InShell>,
    );
    sizes.push(document.querySelector('input')?.getBoundingClientRect().height ?? 0);
  }
  const [normal = 0, large = 0] = sizes;
  expect([normal >= 24, large / normal]).toEqual([true, 2]);
});

describe('what the disk refuses', () => {
  it('is said where she asked, and never otherwise', async () => {
    expect(said(await drawSent({}))).not.toContain('L’ordinateur n’a pas voulu');
    const told = 'L’ordinateur n’a pas voulu le garder. Essayez encore, ou notez-le sur un papier.';
    expect(said(await drawSent({ refused: 'keep' }))).toContain(told);
    expect(said(await drawLines([], ignore, { refused: 'remove', lines: sampleKeeping.lines }))).toContain(
      'L’ordinateur n’a pas voulu l’enlever. Essayez encore.',
    );
  });
});

describe('the next time of a line', () => {
  it('is not announced, nor a reminder offered, to whoever stopped', async () => {
    const text = said(await drawLines([sampleEnds]));
    expect(text).toContain('Vous cherchez encore ? Appelez le 3949 sans attendre.');
    for (const never of ['La prochaine fois', 'Je ne connais pas la date', 'Me le rappeler'])
      expect(text).not.toContain(never);
  });

  it('is not looked for in letters where nothing comes back', async () => {
    const text = said(await drawLines([{ kind: 'once' }]));
    expect(text).not.toContain('La prochaine fois');
    expect(text).not.toContain('Je ne connais pas la date');
    expect(text).toContain('Un jour à retenir');
  });

  it('that nobody knows is a day that she writes: none is proposed, none that is past makes a reminder', async () => {
    const onRemind = vi.fn<(reminder: ReminderOf) => void>();
    const disk: SlowDisk = { write: ignore };
    const host = await draw(<SlowNotebook disk={disk} onRemind={onRemind} />);
    const input = host.querySelector('input[type=date]') as HTMLInputElement;
    expect([input.value, input.min, input.max]).toEqual(['', '', '']);
    expect(input.labels?.[0]?.textContent).toBe('Écrivez le jour lu sur la lettre ou sur le site.');
    const remind = async () => {
      const all = [...host.querySelectorAll('button')];
      await userEvent.click(
        all.find(({ textContent }) => textContent?.includes('Me le rappeler')) as Element,
      );
      await settled();
      return card().querySelector('[role=status]')?.textContent;
    };
    expect(await remind()).toBe('Choisissez d’abord un jour.');
    await userEvent.fill(input, '2020-01-15');
    expect(await remind()).toBe('Ce jour est passé. Choisissez-en un autre.');
    expect(onRemind).not.toHaveBeenCalled();
    await userEvent.fill(input, '2099-01-15');
    // A browser may show the month first.
    expect(said(host)).toContain('15 janvier 2099');
    // Said ready before it is kept, she would close, and its line would not have it.
    expect(await remind()).toBe('');
    disk.write('2099-01-15');
    expect(card().querySelector('[role=status]')?.textContent).toContain('Le rappel est prêt.');
    expect(onRemind).toHaveBeenCalledExactlyOnceWith({
      day: '2099-01-15',
      title: 'Un rappel pour vous',
      id: sampleKeeping.lines[0]?.id,
    });
  });

  it('is the day she chose before, where she chose one', async () => {
    const lines = linesWith([{ kind: 'once' }]).map((line) => ({ ...line, remindOn: '2099-12-10' }));
    const host = await drawLines([], ignore, { lines });
    expect((host.querySelector('input[type=date]') as HTMLInputElement).value).toBe('2099-12-10');
  });

  it('what comes next is said, and not to keep a screen that is past', async () => {
    const host = await drawLines([{ kind: 'once' }]);
    expect(said(host)).toContain('Envoyé ne veut pas dire accepté. La réponse viendra plus tard.');
  });
});

describe('after the receipt', () => {
  it('a day that she chose is kept with the line, one that is past is not', async () => {
    const onKeep = vi.fn<(withAnswers: boolean, remindOn: string | null) => void>();
    const host = await drawSent({ sent: sentWith({ kind: 'once' }) }, onKeep);
    const keep = async (day: string) => {
      await userEvent.fill(host.querySelector('input[type=date]') as HTMLInputElement, day);
      const all = [...host.querySelectorAll('button')];
      await userEvent.click(all.find(({ textContent }) => textContent?.includes('Garder dans')) as Element);
      await settled();
    };
    await keep('2099-12-10');
    await keep('2020-12-10');
    expect(onKeep.mock.calls).toEqual([
      [false, '2099-12-10'],
      [false, null],
    ]);
  });

  it('says nothing of a next time when it ends: what ends stands above', async () => {
    const text = said(await drawSent({ sent: sentWith(sampleEnds) }));
    expect(text).not.toContain('La prochaine fois');
    expect(text).not.toContain('Je ne connais pas la date');
    expect(text).not.toContain('Me le rappeler');
  });

  it('tells of the site’s own receipt before it prints notes, and does not call them a receipt', async () => {
    const text = said(await drawSent({}));
    const order = [
      'Le reçu du site',
      'Ctrl et P',
      'Choisissez PDF dans la liste. Donnez-lui ce nom : Reçu France Travail, 1er décembre 2026',
      'Imprimer mes notes de ce jour',
      'Ce n’est pas le reçu du site',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('on a computer others use leaves the photograph alone: no print, no file, no day to type', async () => {
    for (const next of [sampleKeeping.sent?.next, { kind: 'unknown' }, { kind: 'once' }] as NextTime[]) {
      const host = await drawSent({ canKeep: false, sent: sentWith(next) });
      expect(said(host)).not.toMatch(/Imprimer|Ctrl|PDF|rappel/u);
      expect(host.querySelector('input')).toBeNull();
    }
  });
});

describe('her answers beside a line', () => {
  const pressKeep = async (host: HTMLElement) => {
    const all = [...host.querySelectorAll('button')];
    const keep = all.find(({ textContent }) => textContent?.startsWith('Garder dans mon carnet'));
    await userEvent.click(keep as Element);
  };
  const box = (host: HTMLElement) => host.querySelector<HTMLInputElement>('input[type=checkbox]');

  it('are kept by a choice of its own, off until she makes it', async () => {
    const onKeep = vi.fn<(withAnswers: boolean) => void>();
    const host = await drawSent({}, onKeep);
    expect(box(host)?.checked).toBe(false);
    await pressKeep(host);
    expect(onKeep).toHaveBeenLastCalledWith(false, null);
    await userEvent.click(box(host) as Element);
    await pressKeep(host);
    expect(onKeep).toHaveBeenLastCalledWith(true, null);
    // A choice is no statement: nothing calls it « dit par vous ».
    expect(said(host)).not.toContain('dit par vous');
  });

  it('are not offered where there is none, nor on a computer others use', async () => {
    expect(box(await drawSent({ sent: sentWith({ kind: 'once' }) }))).toBeNull();
    expect(box(await drawSent({ canKeep: false }))).toBeNull();
  });

  it('are said to be there, never shown, and go by one press or with their line', async () => {
    const text = said(await drawLines([{ kind: 'unknown' }, { kind: 'unknown' }]));
    expect(text.match(/Vos montants et vos heures sont gardés/gu)).toHaveLength(1);
    await press('Enlever de mon carnet');
    expect(card().textContent).toContain('Vos réponses gardées s’effacent aussi.');
  });
});

it('what follows from one source says it once, under the last', async () => {
  const [line] = linesWith([{ kind: 'unknown' }]);
  if (!line) throw new Error('no line');
  const paper = (text: string) => ({ ...(line.keep[0] as (typeof line.keep)[number]), text: say(text) });
  const keep = [
    paper('Envoyez votre fiche de paie.'),
    paper('Si vous avez fait un stage : son attestation.'),
  ];
  const host = await drawLines([], ignore, { lines: [{ ...line, keep }] });
  expect(host.querySelectorAll('.notebook-then .small')).toHaveLength(1);
});
