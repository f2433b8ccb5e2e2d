import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { pageKey } from '../../../core/retype/page-key.ts';
import { draw, settled } from './draw.tsx';

async function open(part: Partial<PanelState>, stack: ScreenPlace[]) {
  const onAct = vi.fn();
  const from = stack.length > 0 ? { stack } : {};
  await draw(<Panel state={{ ...sampleState, ...part }} texts={sampleTexts} onAct={onAct} from={from} />);
  return onAct;
}

it('what she had written goes after twenty minutes where somebody else may come, and she is told', async () => {
  const retype = [
    { key: '1', title: null, lines: [{ id: 'a', group: null, label: 'Salaire', value: '0' }], unshown: 0 },
  ];
  const said = (isShared: PanelState['settings']['isShared'], pages = retype) =>
    open({ retype: pages, settings: { ...sampleState.settings, isShared } }, [{ name: 'retype' }]).then(
      () => document.querySelector('main')?.textContent,
    );
  expect(await said('no')).not.toContain('20 minutes');
  for (const isShared of ['yes', 'unsure'] as const)
    expect(await said(isShared)).toContain('j’oublie tout 20 minutes après');
  const gone = await said('yes', []);
  expect(gone).toContain('Je n’ai rien à vous montrer ici.');
  expect(gone).not.toContain('recopiez');
});

it('back on the site, what she had written is copied without signing in, and what is not shown is counted', async () => {
  const line = { id: 'a', group: null, label: 'Salaire', value: '0' };
  const retype = [{ key: '1', title: null, lines: [line], unshown: 2 }];
  const said = async (given: Partial<PanelState>, stack: ScreenPlace[] = []) => {
    await open({ retype, ...given }, stack);
    return (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
  };
  const page = { ...sampleAssessment.page, stopped: 'sign-in' as const };
  const door = { assessment: { ...sampleAssessment, page } };
  expect(await said(door)).toContain('Le site a fermé votre connexion.');
  expect(await said({})).toContain('Le site avait fermé votre connexion.');
  // A page that is not known is past the door too; one that says that it shut is not.
  const unknown = { ...sampleAssessment, place: null, steps: [] };
  expect(await said({ assessment: unknown })).toContain('Le site avait fermé votre connexion.');
  const shut = { ...unknown, page: { ...sampleAssessment.page, title: 'Vous avez été déconnecté' } };
  expect(await said({ assessment: shut })).toContain('Le site a fermé votre connexion.');
  expect(await said({ retype: [] })).not.toContain('votre connexion');
  expect(await said(door, [{ name: 'retype' }])).toContain('Rentrez sur le site.');
  const back = await said({}, [{ name: 'retype' }]);
  expect(back).toContain('2 autres réponses, plus personnelles, ne sont pas montrées ici.');
  expect(back).not.toContain('Rentrez sur le site.');
});

it('« Me montrer » stands beside each answer whose case is on the page again', async () => {
  const { page } = sampleAssessment;
  const lines = [
    { id: 'old', group: null, label: 'Salaire d’août', value: '0' },
    { id: 'gone', group: null, label: 'Une case d’avant', value: '3' },
  ];
  const retype = [{ key: pageKey(page), title: null, lines, unshown: 0 }];
  const onAct = await open({ retype }, [{ name: 'retype' }]);
  const [button] = [...document.querySelectorAll<HTMLElement>('main button')].filter(({ textContent }) =>
    textContent?.includes('Me montrer'),
  );
  await userEvent.click(button as HTMLElement);
  await settled();
  expect(onAct).toHaveBeenCalledWith({ type: 'focusField', fieldId: 'f2' });
  expect(document.querySelector('main')?.textContent?.match(/Me montrer/gu)).toHaveLength(1);
  await open({ retype: retype.map((one) => ({ ...one, key: 'another page' })) }, [{ name: 'retype' }]);
  expect(document.querySelector('main')?.textContent).not.toContain('Me montrer');
});
