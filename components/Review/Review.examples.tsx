import { useTranslation } from 'react-i18next';
import type { DoubtBefore } from '../../core/assessment.ts';
import type { Example, Look } from '../example.ts';
import { DueLine } from '../Guide/DueLine.tsx';
import { sampleGuide, sampleToldGuide } from '../Guide/sample-guide.ts';
import { sampleAssessment, samplePortals, sampleState, sampleTexts } from '../Panel/sample.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { DoubtsBefore } from './DoubtBefore.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewOne } from './ReviewOne.tsx';
import { listReviewItems, type ReviewItem } from './review-items.ts';

const ignore = () => {};
const items = listReviewItems(sampleAssessment, sampleState.progress);
const leftAside = listReviewItems(sampleAssessment, {
  ...sampleState.progress,
  dismissed: ['required.f5'],
});
/** What she doubted has changed since. */
/** Her doubt stands on a case that something was found of. */
const doubted: ReviewItem[] = items.map((item) =>
  item.kind === 'line' ? { ...item, doubt: 'stands' as const } : item,
);
const oldDoubt = listReviewItems(sampleAssessment, {
  ...sampleState.progress,
  doubts: { f3: '412', f4: '140' },
});
/** Somebody looked with her: a word on two lines, and on a third nothing to say. */
const afterTwo = listReviewItems(sampleAssessment, sampleState.progress, {
  f1: { kind: 'together', remark: 'Prenez la fiche de paie de juillet.', state: 'current' },
  f3: { kind: 'question', remark: '', state: 'current' },
  f4: { kind: 'nothing', remark: '', state: 'current' },
});
const loose: ReviewItem[] = [
  {
    id: 'finding:period',
    kind: 'finding',
    group: 'finding',
    finding: {
      id: 'period',
      check: 'question',
      status: 'question',
      fieldId: null,
      fieldLabel: null,
      group: null,
      text: { ns: 'sample', key: 'Avez-vous changé d’adresse depuis juillet ?', params: {} },
      why: { ns: 'sample', key: 'L’aide au logement dépend de l’adresse.', params: {} },
      waysOut: [],
      source: null,
    },
  },
  {
    id: 'finding:line',
    kind: 'finding',
    group: 'finding',
    finding: {
      id: 'line',
      check: 'ask',
      status: 'question',
      fieldId: null,
      fieldLabel: null,
      group: null,
      text: { ns: 'sample', key: 'Sur quelle ligne avez-vous lu ces montants ?', params: {} },
      why: { ns: 'sample', key: 'Pour la CAF, c’est « Montant net social ».', params: {} },
      waysOut: [],
      source: null,
      asks: {
        choices: [
          { label: 'Montant net social', isRight: true },
          { label: 'Net à payer', isRight: false },
          { label: 'Salaire brut', isRight: false },
          { label: 'Net imposable', isRight: false },
        ],
        toPutRight: null,
        isForHelper: false,
      },
    },
  },
];

/** A sentence of the page that no check reads. */
const ruleUnread: ReviewItem = {
  id: 'finding:rule',
  kind: 'finding',
  group: 'unseen',
  finding: {
    id: 'rule',
    check: 'rule-unread',
    status: 'unknown',
    fieldId: null,
    fieldLabel: null,
    group: null,
    text: {
      ns: 'sample',
      key: 'La page dit : « {said} ». Je ne sais pas le vérifier. Vos réponses vont-elles avec ?',
      params: { said: 'Seuls les habitants de la commune peuvent s’abonner' },
    },
    why: null,
    waysOut: [],
    source: null,
  },
};

/** A line of a recap: the page only shows it again. */
const recapLine: ReviewItem = {
  id: 'shown-1',
  kind: 'line',
  group: 'rest',
  line: {
    fieldId: 'shown-1',
    label: 'Avez-vous travaillé en novembre ?',
    group: 'Récapitulatif de vos réponses',
    sentence: null,
    value: 'Non',
    isUnread: false,
    isOnlyShown: true,
    initial: null,
    hasChanged: false,
    findingIds: [],
  },
  findings: [],
  aside: [],
  doubt: 'none',
  confirmed: 'none',
  marked: 'Non',
};

/** A line of a recap in a form not known: it stands copied. */
const copiedLine: ReviewItem = {
  ...recapLine,
  id: 'shown-2',
  group: 'unseen',
  line: {
    ...recapLine.line,
    fieldId: 'shown-2',
    label: '',
    value: 'Vous avez déclaré ne pas avoir travaillé.',
    isNotUnderstood: true,
  },
  marked: 'Vous avez déclaré ne pas avoir travaillé.',
};

/** Her doubt is on a case of a page before: on a recap that shows its answer again, and elsewhere. */
const doubtBefore: DoubtBefore = {
  name: '~august',
  label: 'Montant net social, août 2026',
  whose: 'Dominique Exemple (votre conjoint)',
  part: { ns: 'sample', key: 'Votre argent', params: {} },
  lineId: null,
};
const beforeItem: ReviewItem = { id: 'before:~august', kind: 'before', group: 'doubt', before: doubtBefore };
const doubtedAgain: ReviewItem = {
  ...recapLine,
  id: 'shown-3',
  group: 'doubt',
  doubt: 'stands',
  before: doubtBefore,
};

function WaysOn() {
  const { t } = useTranslation('panel');
  return (
    <div className="stack">
      <Press icon="show" leads onPress={ignore}>
        {t('unknown.showCases')}
      </Press>
      <PhoneCard portal={samplePortals[0] ?? null} />
    </div>
  );
}

function one(
  look: Look,
  id: string,
  at = 2,
  answers: Record<string, string> = {},
  isShown = false,
  lastTime: string | null = null,
  among: ReviewItem[] = items,
) {
  const item = [...among, ...loose, ruleUnread, recapLine, copiedLine, beforeItem, doubtedAgain].find(
    (candidate) => candidate.id === id,
  );
  if (!item) throw new Error(`No sample item « ${id} ».`);
  return (
    <InShell look={look}>
      <ReviewOne
        item={item}
        at={at}
        total={8}
        siteName="la CAF"
        isShown={isShown}
        lastTime={lastTime}
        hearing={{ voices: ['fr', 'ar'], isReading: false, onHear: ignore, onStop: ignore }}
        text={sampleTexts.text}
        answers={answers}
        waysOn={<WaysOn />}
        due={<DueLine guide={{ ...sampleGuide, window: sampleToldGuide.window }} text={sampleTexts.text} />}
        onList={ignore}
        onBefore={at > 0 ? ignore : null}
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

const list = (look: Look, shown: ReviewItem[]) => (
  <InShell look={look}>
    <ReviewList
      before={[]}
      items={shown}
      siteName="la CAF"
      text={sampleTexts.text}
      onBack={ignore}
      onOneByOne={ignore}
      onItem={ignore}
      onBeside={ignore}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'e-review-sentence', draw: (look) => one(look, 'f2') },
  { name: 'e-review-value', draw: (look) => one(look, 'f1') },
  { name: 'e-review-shown', draw: (look) => one(look, 'f2', 2, {}, true) },
  { name: 'f2-shown', draw: (look) => one(look, 'f3', 1, {}, true) },
  { name: 'e-review-last-time', draw: (look) => one(look, 'f4', 0, {}, false, '412\u00a0€') },
  { name: 'f2-last-time', draw: (look) => one(look, 'f3', 1, {}, false, '412\u00a0€') },
  { name: 'e-review-doubt', draw: (look) => one(look, 'f4', 0) },
  { name: 'e-review-expired', draw: (look) => one(look, 'f4', 0, {}, false, null, oldDoubt) },
  { name: 'f2-doubt', draw: (look) => one(look, 'f3', 0, {}, false, null, doubted) },
  { name: 'f2-expired', draw: (look) => one(look, 'f3', 0, {}, false, null, oldDoubt) },
  { name: 'e-review-question', draw: (look) => one(look, 'finding:period') },
  { name: 'e-review-answered', draw: (look) => one(look, 'finding:period', 2, { period: 'yes' }) },
  { name: 'e-review-question-lines', draw: (look) => one(look, 'finding:line') },
  { name: 'e-review-to-put-right', draw: (look) => one(look, 'finding:line', 2, { line: 'Net imposable' }) },
  { name: 'e-review-aside', draw: (look) => one(look, 'f5', 3, {}, false, null, leftAside) },
  { name: 'e-review-opinion', draw: (look) => one(look, 'f1', 0, {}, false, null, afterTwo) },
  { name: 'f2-opinion', draw: (look) => one(look, 'f3', 1, {}, false, null, afterTwo) },
  { name: 'e-review-zones', draw: (look) => one(look, 'zones', 7) },
  { name: 'e-review-rule', draw: (look) => one(look, 'finding:rule', 7) },
  { name: 'e-review-recap', draw: (look) => one(look, 'shown-1') },
  { name: 'e-review-copied', draw: (look) => one(look, 'shown-2') },
  { name: 'e-review-before', draw: (look) => one(look, 'before:~august', 0) },
  { name: 'e-review-doubted-again', draw: (look) => one(look, 'shown-3', 0) },
  {
    name: 'e-doubts-before',
    draw: (look) => (
      <InShell look={look}>
        <Screen title="Relire et envoyer">
          <DoubtsBefore
            doubts={[doubtBefore, { ...doubtBefore, name: '~', whose: null, part: null }]}
            text={sampleTexts.text}
          />
        </Screen>
      </InShell>
    ),
  },
  { name: 'f-review-list-before', draw: (look) => list(look, [beforeItem, ...items]) },
  { name: 'f-review-list', draw: (look) => list(look, items) },
  { name: 'f-review-list-old-doubt', draw: (look) => list(look, oldDoubt) },
  {
    name: 'f-review-list-aside',
    draw: (look) => list(look, leftAside),
  },
  {
    name: 'f-review-list-answered',
    draw: (look) => {
      const findings = loose.flatMap((item) => (item.kind === 'finding' ? [item.finding] : []));
      const answers = { period: 'no', line: 'yes' };
      return list(
        look,
        listReviewItems({ ...sampleAssessment, findings }, { ...sampleState.progress, answers }),
      );
    },
  },
  { name: 'f-review-list-opinion', draw: (look) => list(look, afterTwo) },
  { name: 'f-review-list-empty', draw: (look) => list(look, []) },
  { name: 'f2-changed-amount', draw: (look) => one(look, 'f3', 1) },
  { name: 'f2-finding', draw: (look) => one(look, 'f5', 3) },
];
