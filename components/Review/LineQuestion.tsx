import { useTranslation } from 'react-i18next';
import type { Finding, ReviewLine, TextRef } from '../../core/assessment.ts';
import type { MarkState } from '../../core/progress.ts';
import type { MarkView } from '../../core/review/view.ts';
import { FactLine } from '../Guide/Facts.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import { FrenchBelow, Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { YourMark } from './DoubtCount.tsx';
import { LastTime } from './LastTime.tsx';
import { OpinionSaid } from './OpinionSaid.tsx';
import { LineValue, TwoAmounts } from './TwoAmounts.tsx';

interface LineQuestionProps {
  line: ReviewLine;
  whose: string | null;
  siteName: string | null;
  isShown: boolean;
  mark: MarkState;
  opinion: MarkView | undefined;
  lastTime?: string | null;
  /** What was found of it, and that she chose to leave as it is. */
  aside: Finding[];
  text: (ref: TextRef) => Said;
  onConfirm: () => void;
  onDoubt: () => void;
  /** Her answers so far, by finding. */
  answers: Readonly<Record<string, string>>;
  onShow: (fieldId: string) => void;
  onReopen: () => void;
}

/** A case and its value, in the guide's sentence where it has one. Equal answers: three, or two where the page only shows it. */
export function LineQuestion(props: LineQuestionProps) {
  const { t } = useTranslation('panel');
  const { line } = props;
  const said = line.sentence && props.text(line.sentence);
  const [first, ...rest] = said ? splitSentences(withoutWho(said.text, line.sentence, props.whose)) : [];
  /** « Dominique Exemple – août 2026 – Montant net social », under a sentence that names the person. */
  const unsaid = line.label
    .split(' – ')
    .filter((part) => !first?.includes(part))
    .join(' – ');
  const isSaidBySending = rest.length > 0 && isUntouched(line);
  return (
    <Screen
      size="ask"
      eyebrow={props.whose ? <PageWords>{props.whose}</PageWords> : undefined}
      // Its own sentence may leave out of which money, and of which year.
      under={first && unsaid !== '' && <PageWords>{unsaid}</PageWords>}
      title={said && first ? <Sentence said={{ ...said, text: first }} /> : <LabelAndValue line={line} />}
    >
      <YourMark mark={props.mark} />
      {props.opinion && <OpinionSaid opinion={props.opinion} />}
      {isSaidBySending && (
        <p className="soft">
          {t('review.already')} {t('review.ifSent')}
        </p>
      )}
      {said && rest.length > 0 && (
        <p className="lead">
          <Sentence said={{ ...said, text: rest.join(' ') }} />
        </p>
      )}
      {said?.french && (
        <p>
          <FrenchBelow said={said} />
        </p>
      )}
      {line.hasChanged && line.initial !== null ? (
        <TwoAmounts site={props.siteName} before={line.initial} now={line.value} line={line} />
      ) : (
        !isSaidBySending && <Origin line={line} />
      )}
      <LastTime value={props.lastTime} isAsked />
      <div className="stack">
        <Press isLarge icon="yes" onPress={props.onConfirm}>
          {t('review.confirm')}
        </Press>
        <Press isLarge icon="ask" onPress={props.onDoubt}>
          {t('review.doubt')}
        </Press>
        {/* Said under its own words: an answer never moves under her hand. */}
        <Press
          isLarge
          icon="show"
          under={props.isShown && t('review.shown')}
          onPress={() => props.onShow(line.fieldId)}
        >
          {t('review.show')}
        </Press>
      </div>
      {props.aside.length > 0 && <LeftAside {...props} />}
      {(said || props.aside.length > 0) && <Unreviewed />}
    </Screen>
  );
}

/** Said, not asked again; and whom to ask, where there is somebody. */
function LeftAside({
  aside,
  answers,
  text,
  onReopen,
}: Pick<LineQuestionProps, 'aside' | 'answers' | 'text' | 'onReopen'>) {
  const { t } = useTranslation('panel');
  const refs = aside.flatMap(({ id, text: found, waysOut }) => [
    found,
    ...waysOut.flatMap(({ kind, then }) => (kind === (answers[id] ?? 'leave-and-ask') && then ? [then] : [])),
  ]);
  // Two things found of one line may have the same way.
  const once = new Map(refs.map(text).map((said) => [said.text, said]));
  return (
    <section>
      <h2 className="sub">{t('review.group.aside')}</h2>
      {[...once.values()].map((said) => (
        <FactLine key={said.text} said={said} />
      ))}
      <PressLink onPress={onReopen}>{t('sent.changeAnswer')}</PressLink>
    </section>
  );
}

function LabelAndValue({ line }: { line: ReviewLine }) {
  const { t } = useTranslation('panel');
  if (line.label === '') return <PageWords>{line.value}</PageWords>;
  if (line.isUnread) return <PageWords>{line.label}</PageWords>;
  // Said first: her eyes may stop at the name, which reads as if it were declared.
  if (!line.value && !line.hasChanged)
    return (
      <>
        {t(line.box ? 'review.untickedCase' : 'review.emptyCase')}
        {t('review.colon')}
        <PageWords>{line.label}</PageWords>
      </>
    );
  if (!line.value) return <PageWords>{line.label}</PageWords>;
  return (
    // One whole: a French name that goes on to a second line would have its answer before it, read from the left.
    <bdi>
      <span lang="fr">{line.label}</span>
      {/[?؟]\s*$/.test(line.label) ? ' ' : t('review.colon')}
      <LineValue line={line} text={line.value} />
    </bdi>
  );
}

/** Another wrote it: she says it only by sending it. */
const isUntouched = ({ initial, hasChanged }: ReviewLine): boolean => Boolean(initial) && !hasChanged;

/** What is known of a value: who wrote it, that it could not be read. */
function Origin({ line }: { line: ReviewLine }) {
  const { t } = useTranslation('panel');
  if (line.isHidden) return <p className="lead">{t('review.hidden')}</p>;
  if (line.isNotUnderstood) return <p className="lead">{t('review.notUnderstood')}</p>;
  if (line.isUnread) return <p className="lead">{t('review.unread')}</p>;
  if (!line.value || !isUntouched(line)) return null;
  return <p className="soft">{t('review.untouched')}</p>;
}

/** « Dominique Exemple, en juillet : 0 € » → « En juillet : 0 € » under a line that names this person already. */
function withoutWho(text: string, sentence: TextRef | null, whose: string | null): string {
  const who = sentence?.params.person;
  // Languages read from the right hold a name between two signs nobody sees.
  const from = text.startsWith('\u2068') ? 1 : 0;
  if (!who || !whose?.includes(who) || !text.startsWith(who, from)) return text;
  const rest = text.slice(from + who.length).replace(/^[\u2069\s,،]+/u, '');
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** « En août : 0 €. Vous dites : … » → its sentences. A point inside a number or an abbreviation does not end one. */
function splitSentences(text: string): string[] {
  // Arabic letters are neither large nor small.
  const parts = text.split(/(?<=[^\d\s.]\s?\.)\s+(?=[\p{Lu}\p{Lo}])/u);
  return parts.map((part, at) => (at === 0 ? part.replace(/\.$/u, '') : part));
}
