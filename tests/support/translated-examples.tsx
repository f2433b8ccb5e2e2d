import type { Example, Look } from '../../components/example.ts';
import type { GuidePart } from '../../components/Guide/guide-view.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { PanelState } from '../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState } from '../../components/Panel/sample.ts';
import { ReviewList } from '../../components/Review/ReviewList.tsx';
import { ReviewOne } from '../../components/Review/ReviewOne.tsx';
import { listReviewItems, type ReviewItem } from '../../components/Review/review-items.ts';
import { InShell } from '../../components/Shell/InShell.tsx';
import {
  emptyProgress,
  type Finding,
  type TextRef,
  type WayOut,
  type WayOutKind,
} from '../../core/assessment.ts';
import { guideViews } from '../../entrypoints/sidepanel/guide-views.ts';
import { createPanelTexts } from '../../entrypoints/sidepanel/panel-texts.ts';
import { packs } from '../../packs/index.ts';
import { exampleI18n } from './i18n.tsx';

/** Screens drawn with the guides' and the glossary's own sentences, as a language gives them: for looking at translations. */
const ignore = () => {};
const caf = (key: string): TextRef => ({
  ns: 'caf',
  key,
  params: {
    before: '1\u00a0180\u00a0€',
    after: '1\u00a0420\u00a0€',
    month: 'août',
    amount: '0\u00a0€',
    person: 'Sam',
  },
});
const titles = ['step-situation', 'step-bank', 'step-resources', 'step-send'];
const way = (kind: WayOutKind, text: string, then: string): WayOut => ({
  kind,
  text: caf(text),
  then: caf(then),
});
const changed: Finding = {
  id: 'changed.f3',
  check: 'changed-value',
  status: 'problem',
  fieldId: 'f3',
  fieldLabel: 'Salaire de septembre',
  group: null,
  text: caf('changed-text'),
  why: caf('changed-why'),
  waysOut: [
    way('keep-mine', 'changed-keep', 'changed-keep-then'),
    way('put-right', 'changed-put-back', 'changed-put-back-then'),
    way('no-paper', 'changed-no-paper', 'changed-no-paper-then'),
    way('send-anyway', 'send-anyway', 'changed-send-then'),
  ],
  source: { name: 'caf.fr', url: 'https://caf.fr/', verifiedOn: '2026-11-10' },
};
const required: Finding = {
  ...changed,
  id: 'required.f5',
  check: 'required',
  fieldId: 'f5',
  fieldLabel: 'L’argent de vos enfants',
  text: { ns: 'checks', key: 'required-problem', params: {} },
  why: { ns: 'checks', key: 'required-why', params: {} },
  waysOut: [],
};
const assessment = {
  ...sampleAssessment,
  steps: sampleAssessment.steps.map((step, at) => ({ ...step, title: caf(titles[at] ?? '') })),
  findings: [changed, required],
  review: sampleAssessment.review.map((line) =>
    line.fieldId === 'f2' ? { ...line, sentence: caf('said-zero') } : line,
  ),
};
const items = listReviewItems(assessment, emptyProgress);
const textsIn = (look: Look) => createPanelTexts(exampleI18n, look.lang ?? 'fr', 'caf');

function panel(look: Look, part: Partial<PanelState>, termId?: string, sense: string | null = null) {
  const settings = { ...sampleState.settings, textSize: look.textSize, lang: look.lang ?? 'fr' };
  const card = termId ? { name: 'word' as const, termId, sense, showsAll: false } : null;
  return (
    <Panel
      state={{ ...sampleState, assessment, progress: emptyProgress, ...part, settings }}
      texts={textsIn(look)}
      dir={look.dir}
      from={card ? { stack: [{ name: 'main' }, card] } : {}}
      onAct={ignore}
    />
  );
}

/** A sentence of the checks made on every page, as it is asked about; `isShown`: on a recap. */
function found(look: Look, key: string, why: string | null, params: Record<string, string>, isShown = false) {
  const own = (name: string): TextRef => ({ ns: 'checks', key: name, params });
  const ways = ['put-right', 'leave-and-ask', 'send-anyway'] as const;
  const finding: Finding = {
    ...required,
    id: key,
    check: 'found',
    fieldId: 'f4',
    fieldLabel: 'Pension reçue en août',
    text: own(key),
    why: why === null ? null : own(why),
    waysOut: ways.map((kind) => ({ kind, text: own(`way-${kind}`), then: own(`way-${kind}-then`) })),
  };
  const fields = assessment.page.fields.map((field) => ({ ...field, readOnly: isShown }));
  const [item] = listReviewItems(
    { ...assessment, page: { ...assessment.page, fields }, findings: [finding] },
    emptyProgress,
  );
  return asked(look, item);
}

const question = (look: Look, fieldId: string) =>
  asked(
    look,
    items.find(({ id }) => id === fieldId),
  );

function asked(look: Look, item: ReviewItem | undefined) {
  if (!item) throw new Error('No such line to re-read.');
  return (
    <InShell look={look} siteName="CAF">
      <ReviewOne
        item={item}
        at={1}
        total={5}
        siteName="CAF"
        isShown={false}
        hearing={{ voices: ['fr', 'ar'], isReading: false, onHear: ignore, onStop: ignore }}
        text={textsIn(look).text}
        onList={ignore}
        onBefore={ignore}
        onConfirm={ignore}
        onDoubt={ignore}
        onShow={ignore}
        onWayOut={ignore}
        onAnswer={ignore}
        onNext={ignore}
      />
    </InShell>
  );
}

const guides = guideViews(packs, Temporal.PlainDate.from('2026-12-03'));

const atResources = { portal: 'caf', procedure: 'quarterly-declaration', stepId: 'resources', step: null };

function guide(look: Look, id: string, part: GuidePart) {
  const settings = { ...sampleState.settings, textSize: look.textSize, lang: look.lang ?? 'fr' };
  return (
    <Panel
      state={{ ...sampleState, assessment, guides, settings }}
      texts={textsIn(look)}
      dir={look.dir}
      from={{ stack: [{ name: 'main' }, { name: 'guide', id, part }] }}
      onAct={ignore}
    />
  );
}

export const translatedExamples: Example[] = [
  { name: 't1-panel', draw: (look) => panel(look, {}) },
  { name: 't1-word-send', draw: (look) => panel(look, {}, 'telecharger', 'telecharger.upload') },
  { name: 't1-word-senses', draw: (look) => panel(look, {}, 'foyer') },
  /** A word outside the core ones: French, said to be French. */
  { name: 't1-word-french', draw: (look) => panel(look, {}, 'apostille') },
  {
    name: 't1-sign-in',
    draw: (look) =>
      panel(look, { assessment: { ...assessment, page: { ...assessment.page, stopped: 'sign-in' } } }),
  },
  {
    name: 't1-list',
    draw: (look) => (
      <InShell look={look} siteName="CAF">
        <ReviewList
          items={items}
          siteName="CAF"
          text={textsIn(look).text}
          onBack={ignore}
          onOneByOne={ignore}
          onItem={ignore}
          onBeside={ignore}
        />
      </InShell>
    ),
  },
  { name: 't1-changed', draw: (look) => question(look, 'f3') },
  {
    name: 't1-panel-guide',
    draw: (look) => panel(look, { assessment: { ...assessment, place: atResources }, guides }),
  },
  { name: 't1-guide', draw: (look) => guide(look, 'caf/quarterly-declaration', 'hub') },
  { name: 't1-guide-gather', draw: (look) => guide(look, 'caf/quarterly-declaration', 'gather') },
  { name: 't1-guide-traps', draw: (look) => guide(look, 'msa/quarterly-declaration', 'traps') },
  { name: 't1-guide-days', draw: (look) => guide(look, 'france-travail/monthly-actualisation', 'next') },
  { name: 't1-guide-sign-in', draw: (look) => guide(look, 'caf/sign-in', 'hub') },
  { name: 't1-guide-codes', draw: (look) => guide(look, 'common/sign-in', 'traps') },
  { name: 't1-guide-takeover', draw: (look) => guide(look, 'common/someone-else-did-it', 'hub') },
  {
    name: 't1-found-partner-left',
    draw: (look) => found(look, 'partner-left-problem', 'partner-left-why', {}),
  },
  {
    name: 't1-found-partner-told',
    draw: (look) => found(look, 'partner-told-problem', 'contradiction-why', {}),
  },
  {
    name: 't1-found-none',
    draw: (look) =>
      found(look, 'contradiction-problem', 'contradiction-why', { first: 'Je n’ai aucune ressource' }),
  },
  {
    name: 't1-found-no-but-given',
    draw: (look) =>
      found(look, 'no-but-given-problem', 'contradiction-why', { first: 'Avez-vous un tuteur ?' }),
  },
  { name: 't1-found-birth', draw: (look) => found(look, 'nir-birth-problem', 'contradiction-why', {}) },
  { name: 't1-found-negative', draw: (look) => found(look, 'range-negative', null, {}) },
  { name: 't1-found-on-recap', draw: (look) => found(look, 'range-negative', null, {}, true) },
  { name: 't1-line', draw: (look) => question(look, 'f2') },
];
