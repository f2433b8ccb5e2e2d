import type { SharedLine } from '../../core/review/events.ts';
import type { HelperReviewState, HelperStop } from '../../core/review/helper-review.ts';
import type { Example } from '../example.ts';
import { type Draft, draftKey } from './drafts.ts';
import { Helper, type HelperPlace } from './Helper.tsx';
import { type HelperView, unknownSelf } from './helper-view.ts';
import {
  adviser,
  busy,
  done,
  looking,
  moved,
  opened,
  relative,
  replied,
  saidBefore,
  sampleTools,
  sampleView,
  seenSince,
  shown,
  shownLong,
} from './sample-helper.ts';

type Agreeing = Extract<HelperReviewState, { stage: 'agreeing' }>;
const ignore = () => {};

const drawn = (name: string, from: HelperPlace, part: Partial<HelperView> = {}): Example => ({
  name: `helper-${name}`,
  draw: (look) => <Helper view={sampleView(look, part)} tools={sampleTools} onAct={ignore} from={from} />,
});
const during = (name: string, review: HelperReviewState, from: HelperPlace = {}): Example =>
  drawn(name, { self: relative, ...from }, { review });

const pictures: Agreeing = { stage: 'agreeing', way: 'code', pictures: [0, 1, 2, 3], link: 'live' };
const row: HelperView['pictures'] = ['fish', 'moon', 'hat', 'camera'];
const salary = shown.person.lines['salary-9'] as SharedLine;
const draft: Draft = { key: draftKey(1, salary), label: salary.label, text: 'Quelle fiche avez-vous ?' };
const lost: Draft = { key: 'other', label: 'Primes de septembre', text: 'On regarde ensemble.' };
const tooLong: Draft = { ...draft, text: 'Regardez la ligne « montant net social » de la fiche. '.repeat(6) };
const stops: HelperStop[] = ['refused', 'aged', 'unreached', 'busy', 'left', 'versions', 'unsafe'];

export const examples: Example[] = [
  drawn('who', {}),
  drawn('who-relative', { self: relative }),
  drawn('who-professional', { self: { ...adviser, posture: null, hasMandate: false } }),
  drawn('who-mandate', { self: { ...adviser, hasMandate: false } }),
  drawn('who-bad-link', {}, { arrival: 'bad-link', host: 'relire.exemple.org' }),
  drawn('who-link', { self: relative }, { arrival: 'link', host: 'relire.exemple.org' }),
  drawn('code', { self: relative, step: 'code' }),
  drawn('code-short', { self: relative, step: 'code', digits: '4175', found: 'short' }),
  drawn('code-wrong', { self: relative, step: 'code', digits: '4175190636', found: 'wrong' }),
  during('joining', { stage: 'joining', isSlow: false }),
  during('joining-slow', { stage: 'joining', isSlow: true }),
  drawn('pictures', { self: relative }, { review: pictures, pictures: row }),
  drawn('pictures-professional', { self: adviser }, { review: pictures, pictures: row }),
  drawn('pictures-beside', { self: relative }, { review: { ...pictures, way: 'beside' }, pictures: row }),
  during('agreeing-link', { ...pictures, way: 'link', pictures: null }),
  during('lines', looking(opened)),
  during('line-hidden', looking(opened), { openId: 'pension' }),
  during('line-shown', looking(shown), { openId: 'salary-9' }),
  during('line-shown-long', looking(shownLong), { openId: 'salary-9' }),
  during('line-old', looking(busy), { openId: 'rent' }),
  during('lines-busy', looking(busy, { at: 15_000 }), { openId: 'salary-9' }),
  drawn('code-kept', { self: relative, step: 'code' }, { before: saidBefore }),
  drawn('line-again', { self: relative, openId: 'rent' }, { review: looking(opened), before: saidBefore }),
  drawn(
    'line-again-hidden',
    { self: relative, openId: 'salary-9' },
    { review: looking(opened), before: saidBefore },
  ),
  during('line-was-hidden', looking(seenSince), { openId: 'rent' }),
  during('line-too-long', looking(shown), { openId: 'salary-9', drafts: [tooLong] }),
  during('lines-draft', looking(busy), { openId: null, drafts: [draft, lost] }),
  during('drafts', looking(shown), { isFinishing: true, drafts: [draft, lost] }),
  drawn('lines-adviser', { self: adviser }, { review: looking(opened), guide: null }),
  during('lines-connecting', looking(shown, { link: 'connecting', isUnheard: true })),
  during('lines-silent', looking(shown, { link: 'silent' })),
  during('lines-silent-long', looking(shown, { link: 'silent', silentMinutes: 12 })),
  during('line-pointed-later', looking(busy, { link: 'connecting' }), { openId: 'salary-9' }),
  during('lines-incomplete', looking(shown, { link: 'incomplete', isFull: true })),
  during('lines-away', looking({ ...opened, person: { ...opened.person, status: 'away', unreadZones: 2 } })),
  during('lines-sent', looking({ ...shown, person: { ...shown.person, status: 'sent' } })),
  during('finish', looking(busy), { isFinishing: true }),
  during('finish-nothing-seen', looking(opened), { isFinishing: true }),
  during('finish-done', looking(done), { isFinishing: true }),
  during('finish-replied', looking(replied), { isFinishing: true }),
  during('finish-moved', looking(moved), { isFinishing: true }),
  during('lines-moved', looking(moved)),
  during('finish-noted', looking(done, { link: 'connecting', isUnheard: true }), { isFinishing: true }),
  ...(['me', 'person', 'relay'] as const).map((by) => during(`ended-${by}`, { stage: 'ended', by })),
  ...stops.map((why) => during(`stopped-${why}`, { stage: 'stopped', why })),
  ...(['refused', 'unsafe', 'left', 'unreached'] as const).map((why) =>
    drawn(
      `beside-stopped-${why}`,
      { self: relative },
      { arrival: 'beside', review: { stage: 'stopped', why } },
    ),
  ),
  drawn('no-relay', { self: unknownSelf }, { hasRelay: false }),
];
