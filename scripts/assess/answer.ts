import type { Snapshot } from '../../adapters/browser/messages.ts';
import type { FindingStatus, Verdict } from '../../core/assessment.ts';
import type { PageStep } from '../../core/page-model.ts';

/** What the panel concluded, in the form described in README.md. */
export interface Answer {
  case: string;
  place: { portal: string; procedure: string; step: PageStep | null } | null;
  words: { form: string; term: string; sense: string | null; block: string; start: number }[];
  fields: number;
  findings: { check: string; status: FindingStatus; fieldLabel: string | null; group: string | null }[];
  verdict: Verdict;
  sent: 'not-sent' | 'sent' | 'unknown';
  /** Acts of the case that could not be done. */
  error?: string;
}

/** The answer of a case from what its page told the panel. Throws when the page told nothing. */
export function answerFrom(name: string, snapshot: Snapshot | null): Answer {
  if (!snapshot) throw new Error('The page told the panel nothing.');
  const { assessment, words } = snapshot;
  if (!assessment) throw new Error('The page was not read.');
  const { place } = assessment;
  return {
    case: name,
    place: place && { portal: place.portal, procedure: place.procedure, step: place.step },
    words: words.map(({ form, termId, sense, block, start }) => ({
      form,
      term: termId,
      sense,
      block,
      start,
    })),
    fields: assessment.page.fields.length,
    findings: assessment.findings.map(({ check, status, fieldLabel, group }) => ({
      check,
      status,
      fieldLabel,
      group,
    })),
    verdict: assessment.verdict,
    sent: assessment.sent.state,
  };
}
