import { assess } from '../../core/assess.ts';
import { type Assessment, emptyProgress, type Finding, type Progress } from '../../core/assessment.ts';
import type { PageModel } from '../../core/page-model.ts';
import { checkKey } from '../../core/values/keyed-numbers.ts';
import { proceduresFor } from '../../packs/index.ts';

/** What is concluded of a page with the guides of its host, nothing told yet unless given; and what is to be looked at among it. */
export function assessed(
  page: PageModel,
  today: string,
  progress: Progress = emptyProgress,
): Assessment & { problems: Finding[] } {
  const assessment = assess(page, proceduresFor(page.host), progress, today, 'Europe/Paris', checkKey);
  return { ...assessment, problems: assessment.findings.filter(({ status }) => status === 'problem') };
}
