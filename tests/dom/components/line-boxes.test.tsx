import { expect, it } from 'vitest';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleAssessment, sampleLine, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { ReviewLine } from '../../../core/assessment.ts';
import { draw } from './draw.tsx';

const line = sampleLine({ fieldId: 'box', label: 'Aucune ressource' });

async function title(given: Partial<ReviewLine>) {
  const assessment = { ...sampleAssessment, findings: [], review: [{ ...line, ...given }] };
  const host = await draw(
    <Panel
      state={{ ...sampleState, assessment }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['box'], at: 0 }] }}
      onAct={() => {}}
    />,
  );
  return host.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ');
}

it.each([
  [{ box: true }, 'Case pas cochée : Aucune ressource'],
  [{}, 'Case vide : Aucune ressource'],
  [{ box: true, value: 'Aucune ressource' }, 'Aucune ressource : cochée'],
  [{ value: '12' }, 'Aucune ressource : 12'],
] as const)('an empty case never reads as a statement, nor a box twice: %j', async (given, said) => {
  expect(await title(given)).toBe(said);
});
