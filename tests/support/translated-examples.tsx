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
  source: { name: 'caf.fr', url: 'https://caf.fr/', verifiedOn: '2026-11-10', day: 'document' },
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

interface Found {
  /** Of its case. */
  label: string;
  value: string | null;
  why?: string | null;
  params?: Record<string, string>;
  /** On a recap. */
  isShown?: boolean;
}

/** A sentence of the checks made on every page, as it is asked about. */
function found(look: Look, key: string, { label, value, why = null, params = {}, isShown = false }: Found) {
  const own = (name: string): TextRef => ({ ns: 'checks', key: name, params });
  const ways = ['put-right', 'leave-and-ask', 'send-anyway'] as const;
  const finding: Finding = {
    ...required,
    id: key,
    check: 'found',
    fieldId: 'f4',
    fieldLabel: label,
    text: own(key),
    why: why === null ? null : own(why),
    waysOut: ways.map((kind) => ({ kind, text: own(`way-${kind}`), then: own(`way-${kind}-then`) })),
    source: null,
  };
  const fields = assessment.page.fields.map((field) => ({
    ...field,
    readOnly: isShown,
    value: field.id === 'f4' && value === null ? ({ state: 'empty' } as const) : field.value,
  }));
  const review = assessment.review.map((line) => (line.fieldId === 'f4' ? { ...line, label, value } : line));
  const [item] = listReviewItems(
    { ...assessment, page: { ...assessment.page, fields }, review, findings: [finding] },
    emptyProgress,
  );
  return asked(look, item);
}

/** Name, sentence, and the case it stands at. */
const pension = { label: 'Pension reçue en août', value: '150\u00a0€' };
const foundOnes: [name: string, key: string, found: Found][] = [
  [
    'partner-left',
    'partner-left-problem',
    { label: 'Salaire de votre conjoint', value: null, why: 'partner-left-why' },
  ],
  [
    'partner-told',
    'partner-told-problem',
    { label: 'Salaire de votre conjoint', value: '980\u00a0€', why: 'contradiction-why' },
  ],
  [
    'none',
    'contradiction-problem',
    { ...pension, why: 'contradiction-why', params: { first: 'Je n’ai aucune ressource' } },
  ],
  [
    'no-but-given',
    'no-but-given-problem',
    {
      label: 'Nom du tuteur',
      value: 'Camille Exemple',
      why: 'contradiction-why',
      params: { first: 'Avez-vous un tuteur ?' },
    },
  ],
  [
    'birth',
    'nir-birth-problem',
    { label: 'Votre date de naissance', value: '12/03/1991', why: 'contradiction-why' },
  ],
  [
    'paper',
    'papers-problem',
    {
      label: 'Attestation de quotient familial',
      value: 'attestation-de-paiement-octobre-2026.pdf',
      why: 'papers-why',
      params: {
        asked: 'Attestation de quotient familial',
        told: 'attestation-de-paiement-octobre-2026.pdf',
      },
    },
  ],
  [
    'paid-month',
    'paid-month-problem',
    { label: 'Payé le', value: '02/10/2026', why: 'paid-month-why', params: { month: 'Septembre 2026' } },
  ],
  [
    'other-month',
    'other-month-problem',
    {
      label: 'Salaire de juin 2026',
      value: '1\u00a0180\u00a0€',
      why: 'other-month-why',
      params: { months: 'août, septembre, octobre' },
    },
  ],
  [
    'figure',
    'figures-problem',
    {
      label: 'Montant net social',
      value: '1\u00a0420\u00a0€',
      why: 'figures-why',
      params: { line: 'Net imposable', asked: 'Montant net social' },
    },
  ],
  [
    'count',
    'count-problem',
    { label: 'Nombre d’enfants à charge', value: '3', why: 'count-why', params: { stated: '3', told: '2' } },
  ],
  ['negative', 'range-negative', { ...pension, value: '-150\u00a0€' }],
  ['on-recap', 'range-negative', { ...pension, value: '-150\u00a0€', isShown: true }],
];

/** As the panel names it: other languages have no use for its article. */
const siteName = ({ lang = 'fr' }: Look) => (lang === 'fr' ? 'la CAF' : 'CAF');

const question = (look: Look, fieldId: string) =>
  asked(
    look,
    items.find(({ id }) => id === fieldId),
  );

function asked(look: Look, item: ReviewItem | undefined) {
  if (!item) throw new Error('No such line to re-read.');
  return (
    <InShell look={look} siteName={siteName(look)}>
      <ReviewOne
        item={item}
        at={1}
        total={5}
        siteName={siteName(look)}
        isShown={false}
        hearing={{ voices: ['fr', 'ar'], isReading: false, onHear: ignore, onStop: ignore }}
        text={textsIn(look).text}
        answers={{}}
        onList={ignore}
        onBefore={ignore}
        onConfirm={ignore}
        onDoubt={ignore}
        onClearDoubt={ignore}
        onShow={ignore}
        onWayOut={ignore}
        onAnswer={ignore}
        onReopen={ignore}
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
      <InShell look={look} siteName={siteName(look)}>
        <ReviewList
          before={[]}
          items={items}
          siteName={siteName(look)}
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
    name: 't1-guide-takeover-parts',
    draw: (look) => guide(look, 'common/someone-else-did-it', 'steps'),
  },
  ...foundOnes.map(([name, key, what]) => ({
    name: `t1-found-${name}`,
    draw: (look: Look) => found(look, key, what),
  })),
  { name: 't1-line', draw: (look) => question(look, 'f2') },
];
