import { expect, it } from 'vitest';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { Assessment } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { draw } from './draw.tsx';

const soon = 'Votre session expire dans 5 minutes.';
const rule = 'Après 20 minutes d’inactivité, vous serez déconnecté.';

async function said(
  page: Partial<PageModel>,
  { place = sampleAssessment.place, ...part }: Partial<PanelState> & Partial<Pick<Assessment, 'place'>> = {},
  stack: ScreenPlace[] = [],
) {
  const assessment = { ...sampleAssessment, page: { ...sampleAssessment.page, ...page }, place };
  const state = { ...sampleState, ...part, assessment };
  const from = stack.length > 0 ? { stack } : {};
  await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} from={from} />);
  return (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
}

it('a page that says it will soon shut is told, in its own French words, with what is remembered and no more', async () => {
  const told = await said({ alerts: [soon] }, { isWritten: true });
  expect(told).toContain('Le site annonce qu’il va fermer votre connexion.');
  expect(told).toContain('Il dit : « Votre session expire dans 5 minutes ».');
  expect(told).toContain('Je pourrai vous remontrer vos réponses');
  expect(told).not.toContain('Le site a fermé');
  const quoted = [...document.querySelectorAll('.note bdi')].find((one) =>
    one.textContent?.includes('5 minutes'),
  );
  expect(quoted?.getAttribute('lang')).toBe('fr');
  const spoken = [...document.querySelectorAll('.unseen[role=status]')].map(({ textContent }) => textContent);
  expect(spoken.join(' ')).toContain('Le site annonce qu’il va fermer votre connexion.');
  expect(await said({ alerts: [soon] })).not.toContain('Je pourrai vous remontrer');
});

it('it is said on the screens over the page, not while she has all forgotten, nor at a door', async () => {
  const is = 'Le site annonce';
  expect(await said({ alerts: [soon] }, {}, [{ name: 'cases' }])).toContain(is);
  expect(await said({ alerts: [soon] }, {}, [{ name: 'forget' }])).not.toContain(is);
  expect(await said({ alerts: [soon], stopped: 'sign-in' })).not.toContain(is);
  expect(await said({ alerts: ['Votre session a expiré', soon] })).not.toContain(is);
});

it('what the site always does is one quiet line, on a page that is known or not', async () => {
  for (const place of [sampleAssessment.place, null]) {
    const told = await said({ alerts: [rule] }, { place });
    expect(told).toContain('Le site dit : « Après 20 minutes d’inactivité, vous serez déconnecté ».');
    expect(told).not.toContain('Le site annonce');
  }
  expect(await said({ alerts: ['Pensez à vous déconnecter.'] })).not.toContain('Le site dit');
});
