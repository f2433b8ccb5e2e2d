import { useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepsNothing } from '../../../components/Keep/keeping.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import type { Finding, Progress } from '../../../core/assessment.ts';
import { draw, settled } from './draw.tsx';

const open = (id: string, part: Partial<PanelState> = {}) =>
  draw(
    <Panel
      state={{ ...sampleState, ...part }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, { name: 'review', ids: [id], at: 0 }] }}
    />,
  );
const buttons = () => [...document.querySelectorAll<HTMLElement>('main button')];
const button = (name: string) =>
  buttons().find(({ textContent }) => textContent?.startsWith(name)) as HTMLElement;

let write = (_text: string) => {};

/** A page in which she writes in another case while it is re-read. */
function Written() {
  const [text, setText] = useState('1 180');
  write = (next) => flushSync(() => setText(next));
  const fields = sampleAssessment.page.fields.map((field) =>
    field.id === 'f2' ? { ...field, value: { state: 'filled' as const, text } } : field,
  );
  const assessment = { ...sampleAssessment, page: { ...sampleAssessment.page, fields } };
  return (
    <Panel
      state={{ ...sampleState, assessment }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['f1'], at: 0 }] }}
    />
  );
}

/** A page that keeps her doubt on its first case, over a review of that case and of the zones. */
function Doubting({ onAct }: { onAct: (act: PanelAct) => void }) {
  const [progress, setProgress] = useState<Progress>({ ...sampleState.progress, doubts: {} });
  return (
    <Panel
      state={{ ...sampleState, progress }}
      texts={sampleTexts}
      onAct={(act) => {
        onAct(act);
        const doubts: Progress['doubts'] = act.type === 'doubtField' ? { f1: act.value } : {};
        setProgress((now) => ({ ...now, doubts }));
      }}
      from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['f1', 'zones'], at: 0 }] }}
    />
  );
}

describe('« Me montrer »', () => {
  it.each([
    ['f1', 'Me montrer'],
    ['f3', 'Me montrer la case'],
    ['f5', 'Me montrer la case'],
    ['f5', 'Je vais la remplir'],
  ])('of %s moves no answer under her hand, and is said below it and to voices', async (id, name) => {
    await open(id);
    const tops = () => buttons().map((one) => one.getBoundingClientRect().top + scrollY);
    const upTo = buttons().indexOf(button(name)) + 1;
    const before = tops().slice(0, upTo);
    await userEvent.click(button(name));
    await settled();
    expect(tops().slice(0, upTo)).toEqual(before);
    expect(document.querySelector('.review-top [role=status]')?.textContent).toBe(
      'C’est entouré dans la page.',
    );
    const shown = [...document.querySelectorAll<HTMLElement>('.screen :is(p, .press-under)')].filter(
      ({ textContent }) => textContent === 'C’est entouré dans la page.',
    );
    expect(shown).toHaveLength(1);
    // Right by what she pressed: in it, or the next thing below.
    const pressed = button(name);
    expect(pressed.contains(shown[0] ?? null) || pressed.nextElementSibling === shown[0]).toBe(true);
  });

  it('is no longer said once she writes in the page: nothing is round the case any more', async () => {
    await draw(<Written />);
    await userEvent.click(button('Me montrer'));
    await settled();
    expect(document.body.textContent).toContain('C’est entouré dans la page.');
    write('1 200');
    await settled();
    expect(document.body.textContent).not.toContain('C’est entouré dans la page.');
  });
});

describe('the title of a line', () => {
  const lineOf = (person: string, group: string) => ({
    assessment: {
      ...sampleAssessment,
      review: sampleAssessment.review.map((line) =>
        line.fieldId === 'f2'
          ? {
              ...line,
              group,
              sentence: say('{person}, en juillet : 0 €. Vous dites : rien reçu.', { person }),
            }
          : line,
      ),
    },
  });
  const title = () => document.querySelector('h1')?.textContent;

  it('does not name again who is named above it', async () => {
    await open('f2', lineOf('Dominique Exemple', 'Dominique Exemple (votre conjoint)'));
    expect(title()).toBe('En juillet : 0 €');
    await open('f2', lineOf('Dominique Exemple', 'Vos ressources'));
    expect(title()).toBe('Dominique Exemple, en juillet : 0 €');
  });
});

describe('« J’ai un doute »', () => {
  const noted = 'Un doute noté';
  const doubted = 'Vous avez un doute.';

  it('on a case that something was found of, is taken back by its own words, whatever she answers of it', async () => {
    const onAct = vi.fn<(act: PanelAct) => void>();
    const value = sampleAssessment.page.fields.find(({ id }) => id === 'f3')?.value;
    const doubts = { f3: value?.state === 'filled' ? value.text : '' };
    await draw(
      <Panel
        state={{ ...sampleState, progress: { ...sampleState.progress, doubts } }}
        texts={sampleTexts}
        onAct={onAct}
        from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['f3'], at: 0 }] }}
      />,
    );
    expect(document.querySelector('.screen')?.textContent).toContain(doubted);
    await userEvent.click(button('Je n’ai plus de doute'));
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ type: 'clearField', fieldId: 'f3' });
  });

  it('by its key is noted on the line she stays on and taken back by the same key; on what is no case it does nothing', async () => {
    const onAct = vi.fn<(act: PanelAct) => void>();
    await draw(<Doubting onAct={onAct} />);
    const title = document.querySelector('h1')?.textContent;
    await userEvent.keyboard('{F8}');
    await settled();
    expect(onAct).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'doubtField', fieldId: 'f1' }));
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelector('.screen')?.textContent).toContain(doubted);
    await userEvent.keyboard('{F8}');
    await settled();
    expect(onAct).toHaveBeenLastCalledWith({ type: 'clearField', fieldId: 'f1' });
    expect(document.body.textContent).not.toContain(doubted);
    await userEvent.click(button('C’est bien ça'));
    await settled();
    const asked = document.querySelector('h1')?.textContent;
    const before = onAct.mock.calls.length;
    await userEvent.keyboard('{F8}');
    await settled();
    expect(document.querySelector('h1')?.textContent).toBe(asked);
    expect(onAct.mock.calls).toHaveLength(before);
  });

  it('is said on the question that follows, and on the one it was about when she comes back', async () => {
    await draw(
      <Panel
        state={sampleState}
        texts={sampleTexts}
        onAct={vi.fn()}
        from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['f4', 'f1', 'f5'], at: 0 }] }}
      />,
    );
    expect(document.body.textContent).not.toContain(noted);
    await userEvent.click(button('J’ai un doute'));
    await settled();
    expect(document.querySelector('.review-top .small')?.textContent).toBe(noted);
    expect(document.body.textContent).not.toContain(doubted);
    await userEvent.click(button('Revoir celle d’avant'));
    await settled();
    expect(document.querySelector('.screen')?.textContent).toContain(doubted);
    expect(document.body.textContent).not.toContain(noted);
    await userEvent.click(button('C’est bien ça'));
    await settled();
    expect(document.body.textContent).not.toContain(noted);
  });
});

describe('what she had written the last time', () => {
  const said = (host: HTMLElement) => (host.textContent ?? '').replaceAll('\u00a0', ' ');
  const keeping = { ...keepsNothing, canKeep: true, lastTime: { f1: '412\u00a0€', f3: '412\u00a0€' } };
  const wrote = 'La dernière fois, vous aviez écrit 412 €.';
  const asks = 'Et cette fois, c’est bien ça ?';

  it('is one question of its line, before its answers, and of no other line', async () => {
    const host = await open('f1', { keeping });
    expect(said(host)).toContain(`${wrote} ${asks}`);
    const question = [...host.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('412'));
    const after = question?.compareDocumentPosition(button('C’est bien ça')) ?? 0;
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(said(await open('f4', { keeping }))).not.toContain('La dernière fois');
  });

  it('is a fact beside what was found there, which asks its own question', async () => {
    const text = said(await open('f3', { keeping }));
    expect(text).toContain(wrote);
    expect(text).not.toContain(asks);
  });

  it('is asked no more once she said « C’est bien ça »', async () => {
    const line = sampleAssessment.page.fields.find(({ id }) => id === 'f1');
    const value = line?.value.state === 'filled' ? line.value.text : '';
    const progress = { ...sampleState.progress, confirmed: { f1: value } };
    expect(said(await open('f1', { keeping, progress }))).not.toContain('La dernière fois');
  });
});

describe('a double click', () => {
  it('answers what she saw, and not the question that came in its place', async () => {
    const onAct = vi.fn();
    await draw(
      <Panel
        state={sampleState}
        texts={sampleTexts}
        onAct={onAct}
        from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['f1', 'f2', 'f4'], at: 0 }] }}
      />,
    );
    await userEvent.dblClick(button('C’est bien ça'));
    await settled();
    expect(onAct.mock.calls.map(([act]) => act)).toEqual([expect.objectContaining({ fieldId: 'f1' })]);
    expect(document.querySelector('.review-top')?.textContent).toContain('2 sur 3');
  });
});

const asked: Finding = {
  ...(sampleAssessment.findings[0] as Finding),
  id: 'ask:home',
  check: 'ask',
  status: 'question',
  fieldId: null,
  fieldLabel: null,
  waysOut: [],
  text: say('Habitez-vous toujours là ?'),
};

/** A panel whose answers to questions are kept, and whose findings may go. */
function Answering({ ids, at = 0, gone = [] }: { ids: string[]; at?: number; gone?: string[] }) {
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const findings = [asked, ...sampleAssessment.findings].filter(({ id }) => !gone.includes(id));
  return (
    <Panel
      state={{
        ...sampleState,
        assessment: { ...sampleAssessment, findings },
        progress: { ...sampleState.progress, answers },
      }}
      texts={sampleTexts}
      onAct={(act) => {
        if (act.type === 'answerQuestion') setAnswers({ ...answers, [act.findingId]: act.answer });
      }}
      from={{ stack: [{ name: 'main' }, { name: 'review-list' }, { name: 'review', ids, at }] }}
    />
  );
}

describe('« Revoir celle d’avant »', () => {
  const title = () => document.querySelector('h1')?.textContent;

  it('leads to a question she answered, which says her answer and takes another', async () => {
    await draw(<Answering ids={['finding:ask:home', 'f1']} />);
    expect(document.querySelector('.screen')?.textContent).not.toContain('Vous avez choisi');
    await userEvent.click(button('Oui'));
    await settled();
    await userEvent.click(button('Revoir celle d’avant'));
    await settled();
    const screen = () => document.querySelector('.screen')?.textContent?.replaceAll('\u00a0', ' ');
    expect(screen()).toContain('Habitez-vous toujours là ?');
    expect(screen()).toContain('Vous avez choisi : Oui');
    await userEvent.click(button('Non'));
    await settled();
    await userEvent.click(button('Revenir à la liste'));
    await settled();
    await userEvent.click(document.querySelector('summary') as HTMLElement);
    expect(screen()).toContain('Vous avez choisi : Non');
  });

  it('passes over what is gone, the way she goes, and is not offered where nothing stands before', async () => {
    await draw(<Answering ids={['f1', 'finding:ask:home', 'f4']} at={2} gone={['ask:home']} />);
    const last = title();
    await userEvent.click(button('Revoir celle d’avant'));
    await settled();
    expect(document.querySelector('.review-top')?.textContent).toContain('1 sur 3');
    expect(title()).not.toBe(last);
    await draw(<Answering ids={['finding:ask:home', 'f4']} at={1} gone={['ask:home']} />);
    expect(button('Revoir celle d’avant')).toBeUndefined();
  });
});
