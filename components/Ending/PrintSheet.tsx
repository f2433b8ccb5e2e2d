import { useTranslation } from 'react-i18next';
import type { Finding, ReviewLine, TextRef } from '../../core/assessment.ts';
import { hideRows, type People, peopleNamed } from '../../core/redact/people.ts';
import { dayInWords } from '../../core/wording/day-in-words.ts';
import type { Said } from '../Panel/panel-state.ts';
import { AnswerSaid } from '../Review/AnswerSaid.tsx';
import type { ReviewItem } from '../Review/review-items.ts';
import { LineValue, WrittenBefore } from '../Review/TwoAmounts.tsx';
import { InFrench, useInBoth } from '../Said/InBoth.tsx';
import { Sentence } from '../Said/Said.tsx';
import './PrintSheet.css';
import { PageWords } from '../Said/PageWords.tsx';

/** What « Imprimer ma relecture » prints: on screen it is seen first. */
export function PrintSheet({
  items,
  answers,
  site,
  siteName,
  isPractice,
  withAnswers,
  text,
  inFrench,
}: {
  items: ReviewItem[];
  /** Her answers to questions so far, by finding. */
  answers: Readonly<Record<string, string>>;
  site: string;
  /** Who wrote before her: « la CAF »; null on a site without a guide. */
  siteName: string | null;
  /** A rehearsal says so on paper too. */
  isPractice: boolean;
  /** Without them neither amounts nor the people's names and ages go on it. */
  withAnswers: boolean;
  text: (ref: TextRef) => Said;
  /** For whoever reads the sheet with her. */
  inFrench: (ref: TextRef) => string;
}) {
  const { t, i18n } = useTranslation('panel');
  const both = useInBoth('panel');
  const people = writerFor(items, withAnswers);
  const dayIn = (lang: string) => dayInWords(new Date(), lang);
  return (
    <div className="print-sheet">
      <p className="print-title">
        {t('print.title', { site, date: dayIn(i18n.language) })}
        {i18n.language !== 'fr' && (
          <InFrench>{i18n.getFixedT('fr', 'panel')('print.title', { site, date: dayIn('fr') })}</InFrench>
        )}
      </p>
      {isPractice && <p>{both('shell.practice')}</p>}
      <table>
        <thead>
          <tr>
            <th>{both('print.case')}</th>
            {withAnswers && <th>{both('print.answer')}</th>}
            <th>{both('print.yourLook')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                {item.kind === 'before' && (
                  <>
                    <PageWords>{nameOf(namedBefore(item), people)}</PageWords>
                    {item.before.part && (
                      <span className="print-before">
                        {both('before.part')} {inFrench(item.before.part)}
                      </span>
                    )}
                  </>
                )}
                {item.kind === 'zones' && both('review.zonesTitle', { count: item.count })}
                {item.kind === 'line' &&
                  (nameOf(item.line, people) ? (
                    <PageWords>{nameOf(item.line, people)}</PageWords>
                  ) : (
                    both('review.pageLine')
                  ))}
                {item.kind === 'finding' && (
                  <Question
                    {...item}
                    people={people}
                    withAnswers={withAnswers}
                    text={text}
                    inFrench={inFrench}
                  />
                )}
              </td>
              {withAnswers && (
                <td data-head={t('print.answer')}>
                  <Answer item={item} answers={answers} siteName={siteName} />
                </td>
              )}
              <td data-head={t('print.yourLook')}>
                <Look item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{both('print.footer')}</p>
    </div>
  );
}

/** '' for a sentence of a recap: it has no name, and is itself an answer. */
function nameOf({ group, label }: Pick<ReviewLine, 'group' | 'label'>, people: People): string {
  return [group && people.hide(group, 'title'), hideRows(people, label)].filter(Boolean).join(', ');
}

const namedBefore = ({ before: { whose, label } }: Extract<ReviewItem, { kind: 'before' }>) => ({
  group: whose,
  label,
});

/** What it may write of a name the page gave: without her answers, nobody's name nor age, whoever it meets known from the first line. */
function writerFor(items: ReviewItem[], withAnswers: boolean): People {
  if (withAnswers) return { hide: (text) => text };
  const people = peopleNamed();
  for (const item of items) {
    if (item.kind === 'line') nameOf(item.line, people);
    if (item.kind === 'before') nameOf(namedBefore(item), people);
  }
  return people;
}

/** A question that belongs to no case, as it was asked. What is put into it may be an answer: it then stays off. */
function Question({
  finding,
  people,
  withAnswers,
  text,
  inFrench,
}: {
  finding: Finding;
  people: People;
  withAnswers: boolean;
  text: (ref: TextRef) => Said;
  inFrench: (ref: TextRef) => string;
}) {
  const both = useInBoth('panel');
  if (finding.fieldLabel) return <PageWords>{hideRows(people, finding.fieldLabel)}</PageWords>;
  // Every sentence takes the name of its case: here there is none.
  const tellsAnswer = Object.values(finding.text.params).some((value) => value !== '');
  if (tellsAnswer && !withAnswers) return both('finding.title');
  const said = text(finding.text);
  return (
    <>
      <Sentence said={said} />
      {said.lang !== 'fr' && <InFrench>{inFrench(finding.text)}</InFrench>}
    </>
  );
}

interface AnswerProps {
  item: ReviewItem;
  answers: Readonly<Record<string, string>>;
  siteName: string | null;
}

/** An empty case says so; one that could not be read says nothing. What was there before her stands under her own. */
function Answer({ item, answers, siteName }: AnswerProps) {
  const both = useInBoth('panel');
  if (item.kind === 'finding') {
    const answer = answers[item.finding.id];
    return answer === undefined ? null : <AnswerSaid finding={item.finding} answer={answer} isForTwo />;
  }
  if (item.kind !== 'line') return null;
  const { value, isUnread, box, hasChanged, initial } = item.line;
  if (value === null && isUnread) return null;
  return (
    <>
      {value === null ? (
        both(box ? 'review.unticked' : 'review.emptyNow')
      ) : (
        <LineValue line={item.line} text={value} isForTwo />
      )}
      {hasChanged && initial !== null && (
        <span className="print-before">
          <WrittenBefore line={item.line} before={initial} siteName={siteName} />
        </span>
      )}
    </>
  );
}

/** What she said of it, or that it is still to look at, in her voice; nothing where nothing was found and she said nothing. */
function Look({ item }: { item: ReviewItem }) {
  const both = useInBoth('panel');
  if (item.group === 'doubt') return both('review.doubt');
  if (item.kind === 'line' && item.confirmed === 'stands') return both('review.confirm');
  if (item.group === 'aside') return both('print.aside');
  return item.group === 'rest' ? null : both('print.look');
}
