import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { draftKey } from '../../../components/Helper/drafts.ts';
import { Helper, type HelperPlace } from '../../../components/Helper/Helper.tsx';
import type { HelperAct, HelperView } from '../../../components/Helper/helper-view.ts';
import {
  looking,
  opened,
  relative,
  sampleTools,
  sampleView,
  seenSince,
  shown,
} from '../../../components/Helper/sample-helper.ts';
import type { MarkKind, PersonEvent, SharedLine } from '../../../core/review/events.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import type { ReviewState } from '../../../core/review/state.ts';
import { draw, settled } from './draw.tsx';

const look = { textSize: '100', dir: 'ltr' } as const;
const text = () => document.querySelector('main')?.textContent?.replaceAll(/\s/gu, ' ') ?? '';
const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('main button')].find((one) => one.textContent?.startsWith(name));
const press = async (name: string) => {
  const found = button(name);
  if (!found) throw new Error(`No button « ${name} ».`);
  await userEvent.click(found);
  await settled();
};
const box = () => document.querySelector('textarea');
const write = async (words: string) => {
  const area = box();
  if (!area) throw new Error('No box.');
  await userEvent.fill(area, words);
  await settled();
};

interface FollowedProps {
  first: ReviewState;
  part: Partial<HelperView>;
  from: HelperPlace;
  onAct: (act: HelperAct) => void;
  onReady: (give: (next: ReviewState) => void, change: (part: Partial<HelperView>) => void) => void;
}

function Followed({ first, part, from, onAct, onReady }: FollowedProps) {
  const [now, setNow] = useState(first);
  const [more, setMore] = useState(part);
  useEffect(() => onReady(setNow, setMore), [onReady]);
  const view = sampleView(look, { review: looking(now), ...more });
  return <Helper view={view} tools={sampleTools} onAct={onAct} from={{ self: relative, ...from }} />;
}

/** The helper's page over a review, and what makes her say something more. */
async function open(review: ReviewState, from: HelperPlace = {}, part: Partial<HelperView> = {}) {
  const onAct = vi.fn<(act: HelperAct) => void>();
  let become: (next: ReviewState) => void = () => undefined;
  let change: (part: Partial<HelperView>) => void = () => undefined;
  await draw(
    <Followed
      first={review}
      part={part}
      from={from}
      onAct={onAct}
      onReady={(give, also) => {
        become = give;
        change = also;
      }}
    />,
  );
  return {
    onAct,
    become: (next: Partial<HelperView>) => flushSync(() => change(next)),
    hear: async (...events: PersonEvent[]) => {
      const next = events.reduce((one, event) => reduceReview(one, { from: 'person', event }, 0), review);
      flushSync(() => become(next));
      await settled();
    },
    /** What he says is said. */
    say: async (id: string, mark: MarkKind, remark: string) => {
      const event = { t: 'mark', snap: 1, id, version: 1, mark, remark } as const;
      flushSync(() => become(reduceReview(review, { from: 'helper', event }, 0)));
      await settled();
    },
  };
}

const version2 = (id: string, label: string): PersonEvent => ({
  t: 'delta',
  snap: 1,
  lines: [{ id, label, group: null, kind: 'number', version: 2, isDoubted: false }],
  gone: [],
});

describe('words he has typed and not given', () => {
  const word = 'Quelle fiche avez-vous ?';

  it('are there again after another line was opened', async () => {
    await open(shown, { openId: 'salary-9' });
    await write(word);
    await press('Loyer');
    expect(text()).toContain('Ce mot n’est pas donné.');
    await press('Salaire de septembre');
    expect(box()?.value).toBe(word);
  });

  it('are asked about before he says that he has finished: given, or left', async () => {
    const { onAct, say } = await open(shown, { openId: 'salary-9' });
    await write(word);
    await press('Finir ma relecture');
    expect(text()).toContain('Mots pas encore donnés');
    expect(button('Lui dire que j’ai fini')).toBeUndefined();
    await press('Donner');
    expect(onAct).toHaveBeenCalledWith({ do: 'mark', id: 'salary-9', mark: 'together', remark: word });
    // Refused, it would be lost: it stays until it is said.
    expect(text()).toContain(word);
    expect(button('Lui dire que j’ai fini')).toBeUndefined();
    await say('salary-9', 'together', word);
    expect(button('Lui dire que j’ai fini')).toBeDefined();
  });

  it('may be left', async () => {
    const { onAct } = await open(shown, { openId: 'salary-9' });
    await write(word);
    await press('Finir ma relecture');
    await press('Laisser');
    expect(onAct).not.toHaveBeenCalled();
    expect(button('Lui dire que j’ai fini')).toBeDefined();
  });

  it('stay when she changes her answer, and when their line leaves with its page', async () => {
    const { hear } = await open(shown, { openId: 'salary-9' });
    await write(word);
    await hear(version2('salary-9', 'Salaire de septembre'));
    expect(text()).toContain(word);
    await hear({
      t: 'snap',
      snap: 2,
      part: 0,
      of: 1,
      place: null,
      notShared: 0,
      unreadZones: 0,
      lines: [{ id: 'n', label: 'Commune', group: null, kind: 'text', version: 1, isDoubted: false }],
    });
    expect(text()).toContain('Mots pas encore donnés');
    expect(text()).toContain(word);
  });

  it('never stand on another question that bears the same name inside, and come back with their page', async () => {
    const { hear } = await open(shown, { openId: 'salary-9' });
    await write(word);
    const salary = shown.person.lines['salary-9'] as SharedLine;
    const page = (snap: number, label: string, first?: number): PersonEvent => ({
      t: 'snap',
      snap,
      ...(first && { page: first }),
      part: 0,
      of: 1,
      place: null,
      notShared: 0,
      unreadZones: 0,
      lines: [{ ...salary, label }],
    });
    await hear(page(2, 'Loyer payé'));
    expect(text()).toContain('Mots pas encore donnés');
    await press('Loyer payé');
    expect(box()?.value ?? '').toBe('');
    expect(document.querySelector('.helper-line-open')?.textContent).not.toContain(word);
    await hear(page(2, 'Loyer payé'), page(3, salary.label, 1));
    expect(text()).not.toContain('Mots pas encore donnés');
  });

  it('are of no line of another review, and are gone once it begins with another code', async () => {
    const key = draftKey(1, shown.person.lines['salary-9'] as SharedLine);
    const from = { drafts: [{ key, label: 'Salaire', text: word }] };
    for (const [why, isKept] of [
      ['unsafe', true],
      ['refused', false],
    ] as const) {
      const { become } = await open(shown, from);
      become({ review: { stage: 'stopped', why } });
      await settled();
      await press('Recommencer');
      become({ review: looking(shown) });
      await settled();
      expect(text().includes(word)).toBe(isKept);
      expect(text().includes('Mots pas encore donnés')).toBe(isKept);
    }
  });

  it('keep the box in which he writes: what she shows opens nothing else', async () => {
    const { hear } = await open(shown, { openId: 'salary-9' }, { arrival: 'beside' });
    await write(word);
    box()?.focus();
    const reveal = (id: string): PersonEvent => ({
      t: 'reveal',
      snap: 1,
      seconds: 60,
      answers: [{ id, version: 1, value: '612 €', initial: null }],
    });
    await hear({ t: 'conceal', snap: 1, ids: null } as PersonEvent, reveal('rent'));
    expect(box()?.value).toBe(word);
  });

  it('are cut nowhere: too long, they are seen whole and cannot be given', async () => {
    await open(shown, { openId: 'salary-9' });
    const long = 'Regardez la ligne du montant net social. '.repeat(8).trim();
    await write(long);
    expect(box()?.value).toBe(long);
    expect(text()).toContain(`Signes à enlever : ${long.length - 280}`);
    expect(button('Donner ce mot')).toBeUndefined();
    await write(long.slice(0, 280));
    expect(button('Donner ce mot')).toBeDefined();
  });
});

describe('the lines of her page', () => {
  it('« J’ai un doute » said here is a doubt of hers', async () => {
    const { hear } = await open({ ...opened, person: { ...opened.person, lines: plain(opened) } });
    expect(text()).toContain('Elle n’a montré aucun doute.');
    await hear({ t: 'reply', snap: 1, id: 'rent', version: 1, reply: 'doubt' });
    expect(text()).not.toContain('Elle n’a montré aucun doute.');
    const first = document.querySelector('h2.sub + ul .helper-line-label');
    expect(document.querySelector('h2.sub')?.textContent).toBe('Ses doutes d’abord');
    expect(first?.textContent).toBe('Loyer');
  });

  it('come before what the guide says, which is shut; what is his is said once, in no line', async () => {
    await open({ ...opened, person: { ...opened.person, lines: plain(opened) } }, { openId: 'rent' });
    const folds = [...document.querySelectorAll('details')];
    expect(folds.map((fold) => fold.open)).toEqual(folds.map(() => false));
    expect(document.querySelector('.helper-line-open')?.textContent).not.toContain('Ce que je fais');
    expect(document.querySelectorAll('main dl dt.field-name')).toHaveLength(3);
  });

  it('what he said of a hidden answer stays in sight once she shows it', async () => {
    await open(seenSince, { openId: 'rent' });
    const line = document.querySelector('.helper-line-open')?.textContent?.replaceAll(/\s/gu, ' ') ?? '';
    expect(line).toContain('Vous aviez dit :Vu sans la réponse« À quelle adresse ? »');
  });

  it('beside her, the line she shows opens by itself; afar, nothing moves', async () => {
    const reveal: PersonEvent = {
      t: 'reveal',
      snap: 1,
      seconds: 60,
      answers: [{ id: 'rent', version: 1, value: '612 €', initial: null }],
    };
    for (const arrival of ['beside', 'code'] as const) {
      const { hear } = await open(opened, { openId: 'pension' }, { arrival });
      await hear(reveal);
      const line = document.querySelector('.helper-line-open .helper-line-label')?.textContent;
      expect(line).toBe(arrival === 'beside' ? 'Loyer' : 'Pension reçue en août');
    }
  });
});

it('Enter in the box of the code does what « Rejoindre » does', async () => {
  await draw(
    <Helper
      view={sampleView(look)}
      tools={sampleTools}
      onAct={vi.fn()}
      from={{ self: relative, step: 'code', digits: '4175190636' }}
    />,
  );
  const input = document.querySelector<HTMLInputElement>('.code-input');
  await userEvent.type(input as HTMLInputElement, '{enter}');
  await settled();
  expect(text()).toContain('Ces chiffres ne vont pas ensemble.');
});

const plain = (review: ReviewState) =>
  Object.fromEntries(
    Object.entries(review.person.lines).map(([id, line]) => [id, { ...line, isDoubted: false }]),
  );
