import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtBefore, Finding, ReviewLine, TextRef } from '../../core/assessment.ts';
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
import { isOfSubject, listSheetRows, meetPeople, nameBefore, type SheetEntry } from './sheet-rows.ts';

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
  const { common, rows } = listSheetRows(items, people, withAnswers);
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
      {common && (
        <p>
          <PageWords>{common}</PageWords>
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th>{both('print.case')}</th>
            {withAnswers && <th>{both('print.answer')}</th>}
            <th>{both('print.yourLook')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.kind === 'cases' ? (
                <td colSpan={withAnswers ? 2 : 1} className="print-cases">
                  {row.title && (
                    <b>
                      <PageWords>{row.title}</PageWords>
                    </b>
                  )}
                  {row.entries.map((entry) => (
                    <Entry key={entry.id} entry={entry} siteName={siteName} withAnswers={withAnswers} />
                  ))}
                </td>
              ) : (
                <td>
                  {row.item.kind === 'before' && (
                    <DoubtedBefore
                      {...row.item}
                      people={people}
                      withAnswers={withAnswers}
                      inFrench={inFrench}
                    />
                  )}
                  {row.item.kind === 'zones' && both('review.zonesTitle', { count: row.item.count })}
                  {row.item.kind === 'finding' && (
                    <Question
                      finding={row.item.finding}
                      people={people}
                      withAnswers={withAnswers}
                      text={text}
                      inFrench={inFrench}
                    />
                  )}
                </td>
              )}
              {row.kind === 'alone' && withAnswers && (
                <td data-head={t('print.answer')}>
                  {row.item.kind === 'finding' && <Answer finding={row.item.finding} answers={answers} />}
                </td>
              )}
              <td data-head={t('print.yourLook')}>{row.look && both(row.look)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{both('print.footer')}</p>
    </div>
  );
}

/** What it may write of a name the page gave: without her answers, nobody's name nor age, whoever it meets known from the first line. */
function writerFor(items: ReviewItem[], withAnswers: boolean): People {
  if (withAnswers) return { hide: (text) => text };
  const people = peopleNamed();
  meetPeople(items, people);
  return people;
}

/** A case of a page before, by its name and its part: what it holds is not known here. */
function DoubtedBefore({
  before,
  people,
  withAnswers,
  inFrench,
}: {
  before: DoubtBefore;
  people: People;
  withAnswers: boolean;
  inFrench: (ref: TextRef) => string;
}) {
  const both = useInBoth('panel');
  return (
    <>
      {!withAnswers && isOfSubject(before.label) ? (
        both('print.personal')
      ) : (
        <PageWords>{nameBefore(before, people)}</PageWords>
      )}
      {before.part && (
        <span className="print-before">
          {both('before.part')} {inFrench(before.part)}
        </span>
      )}
    </>
  );
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
  if (finding.fieldLabel && !withAnswers && isOfSubject(finding.fieldLabel)) return both('print.personal');
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

/** What she answered to it, if she did. */
function Answer({ finding, answers }: { finding: Finding; answers: Readonly<Record<string, string>> }) {
  const answer = answers[finding.id];
  return answer === undefined ? null : <AnswerSaid finding={finding} answer={answer} isForTwo />;
}

/** An empty case says so; one that could not be read says nothing. What was there before her stands under her own. */
function LineAnswer({ line, siteName }: { line: ReviewLine; siteName: string | null }) {
  const both = useInBoth('panel');
  const { value, isUnread, box, hasChanged, initial } = line;
  if (value === null && isUnread) return null;
  return (
    <>
      {value === null ? (
        both(box ? 'review.unticked' : 'review.emptyNow')
      ) : (
        <LineValue line={line} text={value} isForTwo />
      )}
      {hasChanged && initial !== null && (
        <span className="print-before">
          <WrittenBefore line={line} before={initial} siteName={siteName} />
        </span>
      )}
    </>
  );
}

/** « Montant net social : juillet 2026, août 2026 : 1 180 € · septembre 2026 : 1 054,61 € »; without her answers, the months alone. */
function Entry({
  entry: { what, isPersonal, values },
  siteName,
  withAnswers,
}: {
  entry: SheetEntry;
  siteName: string | null;
  withAnswers: boolean;
}) {
  const { t } = useTranslation('panel');
  const both = useInBoth('panel');
  const hasMonths = values.some(({ months }) => months.length > 0);
  return (
    <div>
      {isPersonal && both('print.personal')}
      {what ? <PageWords>{what}</PageWords> : !hasMonths && !isPersonal && both('review.pageLine')}
      {values.map(({ months, line }, at) => (
        <Fragment key={line.fieldId}>
          {at > 0 && ' · '}
          {hasMonths && (
            <>
              {at === 0 && what && t('review.colon')}
              <PageWords>{months.join(', ')}</PageWords>
            </>
          )}
          {withAnswers &&
            !(line.value === null && line.isUnread) &&
            (what.endsWith('?') ? ' ' : t('review.colon'))}
          {withAnswers && <LineAnswer line={line} siteName={siteName} />}
        </Fragment>
      ))}
    </div>
  );
}
