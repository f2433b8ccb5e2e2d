import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { Heading, PageModel } from '../../core/page-model.ts';
import { guidesFor } from '../../packs/index.ts';
import { recapOf, told } from './recap.ts';

/** « # Pièces » is a title, « Nom | Léa » a name and its answer, « Nom | » a name beside which nothing stands. */
export function recap(
  host: string,
  title: string,
  lines: string[],
  given: Partial<PageModel> = {},
): PageModel {
  const blocks = [title];
  const answers: PageModel['answers'] = [];
  const headings: Heading[] = [{ level: 1, text: title }];
  for (const line of lines) {
    const [name = '', value] = line.split('|').map((text) => text.trim());
    if (name.startsWith('# ')) headings.push({ level: 3, text: name.slice(2) });
    blocks.push(name.replace('# ', ''));
    if (!value) continue;
    answers.push({ block: blocks.length, from: 0, name: blocks.length - 1, column: null });
    blocks.push(value);
  }
  const step = { index: 3, total: 3, title: null };
  return recapOf(host, title, [], { blocks, answers, headings, step, ...given });
}

/** What is told of it, by the guides of its site. */
export const seen = (page: PageModel, today = '2026-11-24') => {
  const { findings, ...all } = assess(page, guidesFor(page.host), emptyProgress, today, 'Europe/Paris');
  return told({ ...all, findings, problems: findings.filter(({ status }) => status === 'problem') });
};
