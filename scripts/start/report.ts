import type { Snapshot } from '../../adapters/browser/messages.ts';

/** One step of the walk in plain Markdown: words, place, cases, findings, verdict, sent or not. */
export function describeStep(name: string, { words, assessment }: Snapshot): string {
  if (!assessment) return `## ${name}\n\nNot read.\n`;
  const { place, page, findings, verdict, sent, steps } = assessment;
  const step = page.step ? `, step ${page.step.index} of ${page.step.total ?? '?'}` : '';
  return [
    `## ${name}`,
    '',
    `- Pictures: ${name}-page.png, ${name}-panel.png`,
    `- Place: ${place ? `${place.portal}/${place.procedure}` : 'not recognised'}${step}`,
    `- Steps: ${steps.map(({ id, state, isCurrent }) => `${id} (${state}${isCurrent ? ', here' : ''})`).join(', ') || 'none'}`,
    `- Words: ${[...new Set(words.map(({ form, sense }) => `${form} [${sense ?? 'several senses'}]`))].join(', ') || 'none'}`,
    `- Cases read: ${page.fields.length}; zones not read: ${page.unreadZones}`,
    `- Findings: ${findings.length === 0 ? 'none' : ''}`,
    ...findings.map(
      ({ status, check, fieldLabel, group }) =>
        `  - ${status}: ${check}${fieldLabel ? `, « ${fieldLabel} »` : ''}${group ? ` (${group})` : ''}`,
    ),
    `- Verdict: ${verdict}; sent: ${sent.state}`,
    '',
  ].join('\n');
}
