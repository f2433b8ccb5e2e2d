import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { samplePlace } from '../../../components/Door/sample.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

/** Looked after today, whichever day that is. */
const fresh = { ...samplePlace, checkedOn: Temporal.Now.plainDateISO().toString() };
const far = { ...fresh, id: 'far', name: 'Maison Lointaine', city: 'Loin', postcode: '99001' };
const near = { ...fresh, id: 'near', name: 'Maison Proche', city: 'Près', postcode: '99998' };

const open = (places = [far, near]) =>
  draw(
    <Panel
      state={{ ...sampleState, places }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, { name: 'door', reason: null }] }}
    />,
  );
const said = () => document.querySelector('main [role=status]')?.textContent;
const shown = () => document.querySelector('main h2')?.textContent;
const town = () => document.querySelector<HTMLInputElement>('.one-line') as HTMLInputElement;

async function write(text: string): Promise<void> {
  await userEvent.fill(town(), text);
  await settled();
}

describe('where to go', () => {
  it('asks her town above the place, and says that it may be far as long as it is not known', async () => {
    await open();
    expect(document.querySelector('h1')?.textContent).toMatch(/^Où aller/);
    expect(said()).toContain('Ce lieu est peut-être loin de chez vous.');
    expect(shown()).toBe('Maison Lointaine');
    const card = document.querySelector('main .card') as HTMLElement;
    expect(town().getBoundingClientRect().bottom).toBeLessThan(card.getBoundingClientRect().top);
  });

  it('shows what her town gives right under it, and says it', async () => {
    await open();
    await write('99998');
    expect(said()).toBe('Vous pouvez aller ici. Maison Proche, Près');
    expect(shown()).toBe('Maison Proche');
    expect(document.querySelector('main h2')?.getBoundingClientRect().bottom).toBeLessThan(560);
    await write('Ailleurs');
    expect(said()).toBe('Je ne connais pas de lieu là-bas. Essayez avec votre code postal.');
    await write('12345');
    expect(said()).toBe('Je ne connais pas de lieu là-bas.');
  });

  it('says to call before, or to ask, where a place asks something, and what it asks', async () => {
    const asking = {
      ...near,
      visit: {
        mayCome: 'ask' as const,
        conditions: [{ id: 'young' as const }, { id: null, written: 'Habitants du quartier' }],
      },
    };
    const nobody = { ...far, visit: { mayCome: 'no' as const, conditions: [{ id: 'nobody' as const }] } };
    await open([nobody, asking, { ...asking, id: 'mute', phone: null, postcode: '99990' }]);
    expect(said()).toMatch(/^Ce lieu est peut-être loin de chez vous. Appelez avant d’y aller./);
    await write('99998');
    expect(said()).toMatch(/^Appelez avant d’y aller./);
    expect([...document.querySelectorAll('main .card li')].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Surtout pour les jeunes.', 'Habitants du quartier']),
    );
    await write('99990');
    expect(said()).toMatch(/^Vérifiez avant d’y aller./);
    expect(document.body.textContent).toContain('À prendre avec vous');
    await write('99001');
    expect(said()).toMatch(/^Ce lieu ne reçoit personne sur place. Appelez./);
    expect(document.body.textContent).not.toContain('À prendre avec vous');
    expect(document.querySelector('.door-hours')).toBeNull();
    expect(document.body.textContent).not.toContain('Je ne connais pas les heures');
  });

  it('says where a place is whose street is not told', async () => {
    await open([{ ...near, street: '' }]);
    expect(document.querySelector('main .card p')?.textContent).toBe(`${near.postcode} ${near.city}`);
  });

  it('speaks with one voice, above the place, of one nobody looked after for long, or dated ahead', async () => {
    const dated = async (checkedOn: string, phone: string | null = near.phone) => {
      await open([{ ...near, checkedOn, phone }]);
      const note = document.querySelector('main .note');
      const isAbove = note && note.compareDocumentPosition(document.querySelector('main .card') as Node) & 4;
      return { note: isAbove ? note.textContent : null, said: said() };
    };
    const today = Temporal.Now.plainDateISO();
    const old = await dated(today.subtract({ months: 7 }).toString());
    expect(old).toEqual({
      said: 'Appelez avant d’y aller. Maison Proche, Près',
      note: 'Ce qui est écrit ici a plus de six mois.',
    });
    expect((await dated(today.subtract({ months: 7 }).toString(), null)).said).toMatch(/^Vérifiez avant/);
    const ahead = await dated(today.add({ months: 2 }).toString());
    expect(ahead.said).toMatch(/^Appelez avant d’y aller./);
    expect(ahead.note).toBe('La date donnée ici n’est pas encore arrivée.');
    expect((await dated(today.toString())).note).toBeNull();
  });

  it('« Voir un autre lieu » brings the new place in sight, with the focus', async () => {
    const long = { bring: Array.from({ length: 8 }, (_, at) => `Papier ${at}`) };
    await open([
      { ...far, ...long },
      { ...near, ...long },
    ]);
    const other = [...document.querySelectorAll<HTMLElement>('main button')].find(
      ({ textContent }) => textContent === 'Voir un autre lieu',
    ) as HTMLElement;
    other.scrollIntoView({ block: 'end' });
    await userEvent.click(other);
    await settled();
    expect(shown()).toBe('Maison Proche');
    const { top, bottom } = document.querySelector('main h2')?.getBoundingClientRect() ?? {
      top: 0,
      bottom: 0,
    };
    expect(top).toBeGreaterThan(56);
    expect(bottom).toBeLessThan(560);
    expect(document.activeElement?.textContent).toContain('Maison Proche');
  });

  it('says nothing of far where the list has one place', async () => {
    await open([near]);
    expect(said()).toContain('Vous pouvez aller ici.');
  });
});
