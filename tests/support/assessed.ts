import { assess } from '../../core/assess.ts';
import { type Assessment, emptyProgress, type Finding } from '../../core/assessment.ts';
import type { PageModel } from '../../core/page-model.ts';
import { checkKey } from '../../core/values/keyed-numbers.ts';
import { proceduresFor } from '../../packs/index.ts';

/** What is concluded of a page with the guides of its host, nothing told yet; and what is to be looked at among it. */
export function assessed(page: PageModel, today: string): Assessment & { problems: Finding[] } {
  const assessment = assess(page, proceduresFor(page.host), emptyProgress, today, 'Europe/Paris', checkKey);
  return { ...assessment, problems: assessment.findings.filter(({ status }) => status === 'problem') };
}
