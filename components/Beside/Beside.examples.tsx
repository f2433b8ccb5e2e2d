import type { ReactNode } from 'react';
import { emptyProgress } from '../../core/assessment.ts';
import { type BesideAct, type BesideReview, reduceBeside } from '../../core/review/beside.ts';
import type { MarkKind, Posture } from '../../core/review/events.ts';
import type { SharedPage } from '../../core/review/tell.ts';
import { summarise, viewLines } from '../../core/review/view.ts';
import type { Example, Look } from '../example.ts';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { sampleAssessment, samplePage, sampleTexts } from '../Panel/sample.ts';
import { HersBefore } from '../Remote/HersBefore.tsx';
import { pageTitleFrom } from '../Remote/page-title.ts';
import { InShell } from '../Shell/InShell.tsx';
import './Beside.css';
import { BesideEnd } from './BesideEnd.tsx';
import { BesideLine } from './BesideLine.tsx';
import { BesideOver } from './BesideOver.tsx';
import { Mandate } from './Mandate.tsx';
import type { AnswerState } from './MaskedAnswer.tsx';
import { NothingThere } from './NothingThere.tsx';
import { PostureChoice } from './PostureChoice.tsx';
import { WhoLooks } from './WhoLooks.tsx';

const ignore = () => {};

const page = (september = '1 420'): SharedPage => ({
  assessment: {
    ...sampleAssessment,
    page: {
      ...samplePage,
      fields: samplePage.fields.map((field) =>
        field.id === 'f3' ? { ...field, value: { state: 'filled', text: september } } : field,
      ),
    },
  },
  progress: { ...emptyProgress, doubts: { f4: '150' } },
});

function play(posture: Posture, acts: BesideAct[]): BesideReview {
  const begun = reduceBeside(null, { type: 'start', posture, page: page() });
  const state = acts.reduce(reduceBeside, begun);
  if (!state) throw new Error('The sample ends before it is drawn.');
  return state;
}

const seen = (id: string): BesideAct[] => [{ type: 'show', id }, { type: 'hide' }];
const mark = (id: string, kind: MarkKind, remark = ''): BesideAct => ({
  type: 'mark',
  id,
  mark: kind,
  remark,
});

const acts: BesideAct[] = [
  ...['f1', 'f2', 'f3', 'f4'].flatMap(seen),
  mark('f1', 'nothing'),
  mark('f2', 'nothing'),
  mark('f3', 'together', 'Prenez la fiche. On regarde la ligne.'),
  mark('f4', 'question', 'Reçue en août ou en septembre ?'),
  { type: 'reply', id: 'f4', reply: 'corrected' },
  { type: 'page', page: page('1 400') },
  mark('f5', 'unseen'),
  { type: 'finish' },
];

interface Line {
  id: string;
  posture?: Posture;
  acts?: BesideAct[];
  answer?: AnswerState;
  withAnswer?: ReactNode;
}

function line(look: Look, { id, posture = 'relative', acts: given = [], answer, withAnswer = null }: Line) {
  const { review } = play(posture, given);
  const lines = viewLines(review);
  const at = lines.findIndex((one) => one.line.id === id);
  const view = lines[at];
  if (!view) throw new Error(`No sample line « ${id} ».`);
  return inShell(
    look,
    <BesideLine
      view={view}
      at={at}
      total={lines.length}
      posture={posture}
      phone={null}
      answer={answer ?? { state: 'masked' }}
      isCaf
      explained={
        <p>
          <bdi lang="fr">Recopiez la ligne de la fiche de paie.</bdi>
        </p>
      }
      withAnswer={withAnswer}
      guideSays={null}
      hadDoubt={false}
      onShow={ignore}
      onHide={ignore}
      onMark={ignore}
      onUnmark={ignore}
      onDoubt={ignore}
      onReply={ignore}
      onCase={ignore}
      onBefore={ignore}
      onNext={ignore}
      onFinish={ignore}
    />,
  );
}

const inShell = (look: Look, screen: ReactNode) => (
  <InShell look={look}>
    <div className="beside">{screen}</div>
  </InShell>
);

function end(look: Look, posture: Posture, given: BesideAct[]) {
  const { review } = play(posture, given);
  return inShell(
    look,
    <BesideEnd
      lines={viewLines(review)}
      summary={summarise(review)}
      before={<HersBefore review={review} pageTitle={pageTitleFrom([sampleGuide], sampleTexts.text)} />}
      isCaf
      isByPhone={false}
      onLine={ignore}
      onGoOn={ignore}
      onReview={ignore}
      onPage={ignore}
      onForget={ignore}
    />,
  );
}

const nextPage: BesideAct = {
  type: 'page',
  page: {
    ...page(),
    assessment: {
      ...sampleAssessment,
      page: { ...samplePage, path: '/next', fields: samplePage.fields.slice(0, 2) },
    },
  },
};

export const examples: Example[] = [
  {
    name: 'beside-who',
    draw: (look) => inShell(look, <WhoLooks onBack={ignore} onVoice={ignore} onPhone={null} />),
  },
  {
    name: 'beside-posture',
    draw: (look) => inShell(look, <PostureChoice onBack={ignore} onPosture={ignore} />),
  },
  {
    name: 'beside-mandate',
    draw: (look) => inShell(look, <Mandate onBack={ignore} onSigned={ignore} />),
  },
  { name: 'beside-line-masked', draw: (look) => line(look, { id: 'f1' }) },
  {
    name: 'beside-line-shown',
    draw: (look) =>
      line(look, {
        id: 'f3',
        acts: [{ type: 'show', id: 'f3' }],
        answer: { state: 'shown', value: '1 420 €' },
        withAnswer: <p>Ce montant était déjà là. Vous l’avez changé.</p>,
      }),
  },
  {
    name: 'beside-line-empty',
    draw: (look) =>
      line(look, { id: 'f5', acts: [{ type: 'show', id: 'f5' }], answer: { state: 'shown', value: '' } }),
  },
  {
    name: 'beside-line-never',
    draw: (look) => line(look, { id: 'f2', posture: 'accompany', answer: { state: 'never' } }),
  },
  {
    name: 'beside-line-unread',
    draw: (look) => line(look, { id: 'f2', posture: 'train', answer: { state: 'unread' } }),
  },
  {
    name: 'beside-line-marked',
    draw: (look) =>
      line(look, {
        id: 'f4',
        posture: 'act',
        acts: [...seen('f4'), mark('f4', 'together', 'Prenez la fiche. On regarde la ligne.')],
      }),
  },
  {
    name: 'beside-line-expired',
    draw: (look) => line(look, { id: 'f3', acts }),
  },
  {
    name: 'beside-line-gone',
    draw: (look) => {
      const left = page();
      const fields = left.assessment.page.fields.filter(({ id }) => id !== 'f1');
      const now = { ...left.assessment, page: { ...left.assessment.page, fields } };
      return line(look, { id: 'f1', acts: [{ type: 'page', page: { ...left, assessment: now } }] });
    },
  },
  { name: 'beside-end', draw: (look) => end(look, 'relative', acts) },
  { name: 'beside-end-act', draw: (look) => end(look, 'act', acts) },
  {
    name: 'beside-end-all',
    draw: (look) =>
      end(look, 'accompany', [
        ...['f1', 'f2', 'f3', 'f4', 'f5'].flatMap((id) => [...seen(id), mark(id, 'nothing')]),
        { type: 'finish' },
      ]),
  },
  { name: 'beside-end-none', draw: (look) => end(look, 'relative', [{ type: 'finish' }]) },
  {
    name: 'beside-end-moved',
    draw: (look) =>
      end(look, 'relative', [
        ...seen('f3'),
        mark('f3', 'together', 'On regarde la fiche.'),
        nextPage,
        { type: 'finish' },
      ]),
  },
  { name: 'beside-over', draw: (look) => inShell(look, <BesideOver onPage={ignore} />) },
  { name: 'beside-nothing', draw: (look) => inShell(look, <NothingThere onPage={ignore} />) },
];
