import { useEffect } from 'react';
import type { Field, FieldId } from '../../core/page-model.ts';
import { doubtState } from '../../core/progress.ts';
import { lookedAtTogether } from '../../core/redact.ts';
import { isLooking, type Sight, sightOf } from '../../core/review/reach.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import type { ReviewState } from '../../core/review/state.ts';
import { showableOf } from '../../core/review/tell.ts';
import type { LineView } from '../../core/review/view.ts';
import { formatAmount, readAmount } from '../../core/values/amount.ts';
import { BesideLine } from '../Beside/BesideLine.tsx';
import type { AnswerState } from '../Beside/MaskedAnswer.tsx';
import { trapsAt, type VoiceName } from '../Guide/guide-view.ts';
import { HelperTraps } from '../Helper/HelperTraps.tsx';
import { HelperVoice } from '../Helper/HelperVoice.tsx';
import { TwoAmounts } from '../Review/TwoAmounts.tsx';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import type { BesidePlace } from './BesideScreens.tsx';
import type { LookedAt } from './looked-at.ts';
import { PhoneAboveLine } from './PhoneAboveLine.tsx';
import type { PanelView } from './panel-view.ts';

interface LineScreenProps extends PanelView {
  place: BesidePlace;
  lines: LineView[];
  order: FieldId[];
  goTo: (id: FieldId) => void;
  looked: LookedAt;
}

/** One line for two: which it is, what may be shown of it, and what each press says. */
export function BesideLineScreen({ place, lines, order, goTo, looked, ...view }: LineScreenProps) {
  const { move, onAct, state, portal, sayBeside } = view;
  const at = Math.max(0, order.indexOf(place.lineId ?? ''));
  const line = lines.find((one) => one.line.id === order[at]);
  const shownId = line?.line.id ?? null;
  // On arrival too, the line and its order are kept: a doubt told here would put another line first, under her hand.
  useEffect(() => {
    if (place.lineId !== shownId)
      move({ type: 'settle', place: { ...place, stage: 'line', lineId: shownId, ids: order } });
  }, [place, shownId, order, move]);
  if (!line) return null;
  const { id, version } = line.line;
  const { review, page, phone } = looked;
  const field = page ? lookedAtTogether(page.assessment).find((one) => one.id === id) : undefined;
  const toEnd = () => {
    if (!phone) sayBeside({ type: 'finish' });
    move({ type: 'replace', place: { ...place, stage: 'end', lineId: id, ids: order } });
  };
  const before = order[at - 1];
  const toRoles = phone
    ? null
    : () => move({ type: 'replace', place: { ...place, stage: 'who', lineId: id } });
  return (
    <BesideLine
      key={`${review.person.snap} ${id} ${version}`}
      view={line}
      at={at}
      total={order.length}
      posture={review.helper.posture}
      phone={
        phone && {
          above: <PhoneAboveLine {...view} live={phone} lineId={id} onLine={goTo} />,
          isLooking: isLooking(phone),
          answer: answerThere(phone, line),
        }
      }
      answer={answerOf(line, field, page !== null && showableOf(review, page, id) !== null)}
      isCaf={portal?.id === 'caf'}
      explained={<Explained {...view} label={line.line.label} hint={field?.hint ?? null} />}
      withAnswer={<WithAnswer {...view} view={line} field={field} />}
      guideSays={!phone && <GuideSays {...view} review={review} voice={place.voice} />}
      hadDoubt={field !== undefined && doubtState(state.progress, field) === 'expired'}
      onShow={() => looked.onShow(id)}
      onHide={looked.onHide}
      onMark={(mark, remark) => sayBeside({ type: 'mark', id, mark, remark })}
      onUnmark={() => sayBeside({ type: 'unmark', id })}
      onDoubt={(isDoubted) => {
        const marked = view.items.find((item) => item.kind === 'line' && item.id === id);
        if (!isDoubted) onAct({ type: 'clearField', fieldId: id });
        else onAct({ type: 'doubtField', fieldId: id, value: marked?.kind === 'line' ? marked.marked : '' });
        looked.onReply(id, isDoubted ? 'doubt' : 'none');
      }}
      onReply={(reply) => looked.onReply(id, reply)}
      onCase={() => {
        onAct({ type: 'focusField', fieldId: id });
        if (state.surface === 'side') move({ type: 'showField', fieldId: id });
      }}
      onBefore={before === undefined ? toRoles : () => goTo(before)}
      onNext={() => goTo(order[at + 1] ?? id)}
      onFinish={toEnd}
    />
  );
}

/** What the guide says to who looks with her, as it does on the page of who looks from afar. */
function GuideSays({
  guide,
  texts: { text },
  review,
  voice,
}: PanelView & { review: ReviewState; voice: VoiceName | undefined }) {
  if (!guide) return null;
  const traps = trapsAt(guide, review.person.place?.stepId ?? null);
  const own = voice && guide.voices[voice];
  return (
    <>
      {traps.length > 0 && <HelperTraps traps={traps} text={text} />}
      {own && <HelperVoice voice={own} text={text} />}
    </>
  );
}

function answerOf({ line, answer }: LineView, field: Field | undefined, mayShow: boolean): AnswerState {
  if (answer) return { state: 'shown', value: readable(answer.value, field), kind: line.kind };
  if (mayShow) return { state: 'masked' };
  return { state: field?.value.state === 'unread' ? 'unread' : 'never' };
}

/** Once hidden, it is away from his telephone only when that has it. */
function answerThere(live: LiveReview, { line: { id }, answer }: LineView): Sight | 'hiding' | null {
  if (answer) return sightOf(live, id);
  return live.reach.isHiding && Object.hasOwn(live.review.person.shown, id) ? 'hiding' : null;
}

function readable(text: string, field: Field | undefined): string {
  const amount = field?.valueType === 'amount' ? readAmount(text) : null;
  return amount?.state === 'amount' ? formatAmount(amount.cents) : text;
}

/** The words of its name, each in a sentence, and the page's own hint. */
function Explained({ label, hint, texts, words }: PanelView & { label: string; hint: string | null }) {
  const explained = texts.namedWords(label).flatMap((entry) => {
    const here = words.filter((word) => word.entry.termId === entry.termId);
    const sense = here.length === 1 ? here[0]?.sense : null;
    const own = entry.senses.find((one) => one.sense === sense) ?? onlyOne(entry.senses);
    return own ? [{ entry, own }] : [];
  });
  if (explained.length === 0 && !hint) return null;
  return (
    <div className="stack">
      {hint && (
        <p>
          <bdi lang="fr">{hint}</bdi>
        </p>
      )}
      {explained.slice(0, 2).map(({ entry, own }) => (
        <p key={entry.termId}>
          <b>
            <bdi lang="fr">{entry.headword}</bdi>
          </b>{' '}
          <bdi lang={own.lang}>{own.line}</bdi>
        </p>
      ))}
    </div>
  );
}

const onlyOne = <T,>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** What follows from the answer: the guide's sentence, what was there before, what was found. */
function WithAnswer({ view, field, ...panel }: PanelView & { view: LineView; field: Field | undefined }) {
  const { items, texts, portal } = panel;
  const item = items.find((one) => one.kind === 'line' && one.id === view.line.id);
  const line = item?.kind === 'line' ? item : null;
  const { answer } = view;
  const said = [line?.line.sentence, line?.findings[0]?.text].flatMap((ref) =>
    ref ? [texts.text(ref)] : [],
  );
  return (
    <>
      {answer?.initial && (
        <TwoAmounts
          site={portal?.nameWithArticle ?? null}
          before={readable(answer.initial, field)}
          now={answer.value === '' ? null : readable(answer.value, field)}
        />
      )}
      {said.map((one) => (
        <p key={one.text}>
          <Sentence said={one} />
          <FrenchBelow said={one} />
        </p>
      ))}
    </>
  );
}
