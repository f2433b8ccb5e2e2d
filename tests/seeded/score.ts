import { fold } from '../../core/wording/fold.ts';
import type { Answer } from '../../scripts/assess/answer.ts';
import type { SeededCase } from './case.ts';

interface Share {
  right: number;
  of: number;
}

/** The figures the set is judged by, and what went wrong, case by case. */
export interface Score {
  cases: number;
  plantedFound: Share;
  falseAlarmsOnClean: Share;
  falseComplete: string[];
  falseSent: string[];
  cleanComplete: Share;
  receiptsSent: Share;
  firedElsewhere: string[];
  misplaced: string[];
  notPlayed: string[];
  misses: string[];
}

type Played = Answer | { case: string; error: string };

export function scoreOf(cases: readonly SeededCase[], answers: readonly Played[]): Score {
  const score: Score = {
    cases: cases.length,
    plantedFound: { right: 0, of: 0 },
    falseAlarmsOnClean: { right: 0, of: 0 },
    falseComplete: [],
    falseSent: [],
    cleanComplete: { right: 0, of: 0 },
    receiptsSent: { right: 0, of: 0 },
    firedElsewhere: [],
    misplaced: [],
    notPlayed: [],
    misses: [],
  };
  const byName = new Map(answers.map((answer) => [answer.case, answer]));
  for (const one of cases) judge(one, byName.get(one.name), score);
  return score;
}

function judge({ name, truth }: SeededCase, answer: Played | undefined, score: Score): void {
  if (!answer || !('verdict' in answer)) {
    score.notPlayed.push(`${name}: ${answer?.error ?? 'no answer'}`);
    return;
  }
  if (answer.error) score.notPlayed.push(`${name}: ${answer.error}`);
  const place = answer.place ? `${answer.place.portal}/${answer.place.procedure}` : null;
  if (
    truth.kind === 'elsewhere'
      ? place !== null && (place === truth.guide || truth.guide === 'elsewhere')
      : place !== truth.guide && truth.kind !== 'no-proof' && truth.kind !== 'unseen'
  )
    (truth.kind === 'elsewhere' ? score.firedElsewhere : score.misplaced).push(`${name}: ${place}`);
  if (answer.sent === 'sent' && truth.kind !== 'receipt') score.falseSent.push(name);
  if (answer.verdict === 'complete' && !['clean', 'receipt'].includes(truth.kind))
    score.falseComplete.push(name);
  const problems = answer.findings.filter(({ status }) => status === 'problem');
  const said = problems.map(
    ({ check, fieldLabel, group }) => `${check} « ${[fieldLabel, group].filter(Boolean).join(' · ')} »`,
  );
  if (truth.kind === 'clean') {
    add(score.falseAlarmsOnClean, problems.length > 0);
    if (problems.length > 0) score.misses.push(`${name}: false alarm ${said.join(', ')}`);
    add(score.cleanComplete, answer.verdict === 'complete');
    if (answer.verdict !== 'complete' && problems.length === 0)
      score.misses.push(
        `${name}: ${answer.verdict}, unknown ${answer.findings
          .filter(({ status }) => status === 'unknown')
          .map(({ check, fieldLabel }) => `${check} « ${fieldLabel} »`)
          .join(', ')}`,
      );
  }
  for (const { near } of truth.planted) {
    const isFound = problems.some(({ fieldLabel, group }) =>
      fold(`${fieldLabel ?? ''} ${group ?? ''}`).includes(fold(near)),
    );
    add(score.plantedFound, isFound);
    if (!isFound)
      score.misses.push(`${name}: not found near « ${near} », said ${said.join(', ') || 'nothing'}`);
  }
  if (truth.kind === 'receipt') {
    add(score.receiptsSent, answer.sent === 'sent');
    if (answer.sent !== 'sent') score.misses.push(`${name}: ${answer.sent}`);
  }
}

function add(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

/** The gates that are missed, in words; none when the set passes. */
export function missedGates(score: Score): string[] {
  const share = ({ right, of }: Share) => (of === 0 ? null : right / of);
  const [found, alarms, complete, sent] = [
    score.plantedFound,
    score.falseAlarmsOnClean,
    score.cleanComplete,
    score.receiptsSent,
  ].map(share);
  return [
    ...(found !== null && (found ?? 0) < 0.95 ? ['planted errors found: at least 95 %'] : []),
    ...((alarms ?? 0) > 0.02 ? ['false alarms on clean pages: at most 2 %'] : []),
    ...(score.falseComplete.length > 0 ? ['false « complete »: none'] : []),
    ...(score.falseSent.length > 0 ? ['false « sent »: none'] : []),
    ...(complete !== null && (complete ?? 0) < 0.9 ? ['clean pages « complete »: at least 90 %'] : []),
    ...(sent !== null && (sent ?? 0) < 0.95 ? ['known receipts « sent »: at least 95 %'] : []),
    ...(score.firedElsewhere.length > 0 ? ['guides on a page that is not theirs: none'] : []),
    ...(score.notPlayed.length > 0 ? ['every case is played'] : []),
  ];
}
