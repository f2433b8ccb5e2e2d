import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { Helper } from '../../../components/Helper/Helper.tsx';
import { HelperCode } from '../../../components/Helper/HelperCode.tsx';
import type { HelperAct } from '../../../components/Helper/helper-view.ts';
import {
  done,
  looking,
  moved,
  relative,
  sampleTools,
  sampleView,
} from '../../../components/Helper/sample-helper.ts';
import type { Looking } from '../../../core/review/helper-review.ts';
import { allExamples } from '../../support/all-examples.ts';
import { draw, settled } from './draw.tsx';
import { press } from './open-remote.tsx';

const shown = async (name: string) => {
  const example = allExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example « ${name} ».`);
  return (await draw(example.draw({ textSize: '100', dir: 'ltr' }))).textContent;
};

interface FollowedProps {
  first: Looking;
  onReady: (become: (review: Looking) => void) => void;
  onAct: (act: HelperAct) => void;
}

/** At the end of his reading, a line still open behind it; `onReady` is given what makes the review another. */
function Followed({ first, onReady, onAct }: FollowedProps) {
  const [review, setReview] = useState(first);
  useEffect(() => onReady(setReview), [onReady]);
  const view = sampleView({ textSize: '100', dir: 'ltr' }, { review });
  const from = { self: relative, isFinishing: true, openId: 'salary-9' };
  return <Helper view={view} tools={sampleTools} onAct={onAct} from={from} />;
}

describe('the helper’s page', () => {
  it('says no number of digits over a code of eleven', async () => {
    const title = async (digits: string) =>
      (
        await draw(
          <HelperCode
            digits={digits}
            onDigits={vi.fn()}
            onJoin={vi.fn()}
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

  it('shows what she answers after his end, on the card of each line', async () => {
    expect(await shown('helper-finish-done')).not.toContain('Corrigé');
    expect(await shown('helper-finish-replied')).toContain('Elle dit\u00a0: «\u00a0Corrigé\u00a0».');
    expect(document.querySelector('li.card [role="status"]')?.textContent).toContain('Corrigé');
  });

  it('a new page brings him back to the lines: no other act comes under his thumb, no line of hers is open', async () => {
    const onAct = vi.fn();
    let become: (review: Looking) => void = () => undefined;
    const onReady = (give: typeof become) => {
      become = give;
    };
    await draw(<Followed first={looking(done)} onReady={onReady} onAct={onAct} />);
    const bottom = () => document.querySelector('.shell-bottom')?.textContent;
    expect(bottom()).toContain('Fermer et oublier');
    flushSync(() => become(looking(moved)));
    await settled();
    expect(bottom()).toContain('Finir ma relecture');
    const text = document.body.textContent ?? '';
    expect(text).not.toContain('Lui dire que j’ai fini');
    expect(text).toContain('Elle a changé de page.');
    expect(text).toContain('Vous avez dit avoir fini la page d’avant.');
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(0);
    expect(text.slice(text.indexOf('Vos avis sur les pages d’avant'))).toContain('«\u00a0Prenez la fiche.');
    expect(onAct).not.toHaveBeenCalled();
  });

  it('says that she reads his end only once she has it', async () => {
    expect(await shown('helper-finish-done')).toContain('C’est dit. Elle lit');
    const noted = await shown('helper-finish-noted');
    expect(noted).toContain('C’est noté, pas encore arrivé. Elle lira');
    expect(noted).not.toContain('Elle lit\u00a0:');
    // Closed now, it would never reach her.
    expect(noted).not.toContain('ou fermer');
    expect(noted).toContain('Gardez cette page ouverte.');
  });

  it('closes in two presses while something of his has not reached her, in one once it has', async () => {
    const onAct = vi.fn();
    let become: (review: Looking) => void = () => undefined;
    const onReady = (give: typeof become) => {
      become = give;
    };
    const unheard = looking(done, { link: 'connecting', isUnheard: true });
    await draw(<Followed first={unheard} onReady={onReady} onAct={onAct} />);
    const bottom = () => document.querySelector('.shell-bottom')?.textContent ?? '';
    await press('Fermer et oublier');
    expect(onAct).not.toHaveBeenCalled();
    expect(bottom()).toContain('Vos derniers avis ne sont pas encore arrivés.');
    expect(bottom()).toContain('Fermée, tout s’efface.');
    expect(bottom()).not.toContain('Elle garde vos avis');
    // It arrives while he is asked: nothing else comes under his finger.
    flushSync(() => become(looking(done)));
    expect(bottom()).toContain('Elle garde vos avis');
    await press('Rester');
    await press('Fermer et oublier');
    expect(onAct).toHaveBeenCalledExactlyOnceWith({ do: 'end' });
  });

  it('says that she sees the line he shows only while she looks', async () => {
    expect(await shown('helper-lines-busy')).toContain('Elle voit quelle ligne.');
    const later = await shown('helper-line-pointed-later');
    expect(later).not.toContain('Elle voit quelle ligne.');
    expect(later).toContain('Cette ligne reste notée pour elle.');
  });

  it('counts the time without a word of hers, and the time of an answer, in minutes', async () => {
    expect(await shown('helper-lines-silent')).toContain('Liaison coupée depuis 45 secondes.');
    expect(await shown('helper-lines-silent-long')).toContain('Liaison coupée depuis 12 minutes.');
    expect(await shown('helper-line-shown-long')).toContain('Sa réponse reste montrée encore 15 minutes.');
    expect(await shown('helper-line-shown')).toContain('Sa réponse reste montrée encore 24 secondes.');
  });

  it('tells of opinions that have not arrived while the link is cut only', async () => {
    const sentence = 'Vos derniers avis ne sont pas encore arrivés.';
    expect(await shown('helper-lines-connecting')).toContain(sentence);
    expect(await shown('helper-lines-silent')).not.toContain(sentence);
  });
});
