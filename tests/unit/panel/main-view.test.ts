import { describe, expect, it } from 'vitest';
import { mainViewOf } from '../../../components/Panel/main-view.ts';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState } from '../../../components/Panel/sample.ts';
import type { Assessment } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { finalPressed } from '../../../core/progress.ts';

const view = (part: Partial<PanelState>, hasMet = true, passedPress: string | null = null) =>
  mainViewOf({ ...sampleState, ...part }, { hasMet, passedPress });
const withPage = (page: Partial<PageModel>, part: Partial<Assessment> = {}) =>
  view({ assessment: { ...sampleAssessment, ...part, page: { ...sampleAssessment.page, ...page } } });

describe('the screen the page calls for', () => {
  it('is the first visit until it is answered or put off', () => {
    const settings = { ...sampleState.settings, isShared: null };
    expect(view({ settings }, false)).toBe('first-visit');
    expect(view({ settings }, true)).toBe('place');
  });

  it('reads nothing out of a sign-in page, whatever else was concluded', () => {
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    for (const stopped of ['sign-in', 'one-time-code', 'france-connect'] as const) {
      expect(withPage({ stopped }, { sent })).toBe('sign-in');
    }
    expect(withPage({ stopped: 'captcha' })).toBe('stopped');
  });

  it('is never a receipt on a translated page', () => {
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    expect(withPage({ isTranslated: true }, { sent })).toBe('translated');
  });

  it('asks whether it was sent only once the final button was pressed', () => {
    expect(withPage({}, { sent: { state: 'unknown', pressed: true } })).toBe('is-it-sent');
    expect(withPage({}, { sent: { state: 'unknown', pressed: false } })).toBe('place');
    expect(withPage({}, { sent: { state: 'unknown', pressed: false, isSaid: true } })).toBe('is-it-sent');
  });

  it('lets her go on from a press she has answered about, until the next one', () => {
    const sent = { state: 'unknown' as const, pressed: true };
    const where = { portal: 'caf', procedure: 'send-document' };
    const press = (at: string) => ({
      assessment: { ...sampleAssessment, sent },
      progress: finalPressed(sampleState.progress, { at, host: 'wwwd.caf.fr', button: 'Envoyer' }, where),
    });
    expect(view(press('2026-11-24T10:00:00Z'), true, '2026-11-24T10:00:00Z')).toBe('place');
    expect(view(press('2026-11-24T10:05:00Z'), true, '2026-11-24T10:00:00Z')).toBe('is-it-sent');
  });

  it('says an unknown page is unknown', () => {
    expect(withPage({}, { place: null })).toBe('unknown-page');
  });

  it('is the pause when switched off everywhere, but home stays home', () => {
    const settings = { ...sampleState.settings, isOn: false };
    expect(view({ settings })).toBe('paused');
    expect(view({ settings, connection: 'no-site' })).toBe('home');
  });
});
