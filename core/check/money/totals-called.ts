/** Looks at sums with every total called « Total », whatever the page calls it; what is found is told by the page's own names. */
import type { Finding, TextRef } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { withTotal } from '../../wording/total-names.ts';
import type { CheckContext } from '../context.ts';

type Check = (context: CheckContext) => Finding[];

/** « Pour vous deux », a choice or a name, is none. */
const mayHoldTotal = new Set(['amount', 'hours', 'unknown', 'period', 'month', 'household', 'duration']);

export function withTotalsCalled(check: Check): Check {
  return (context) => {
    const { page, asked, shown, recap } = context;
    const called = new Map<Field, Field>();
    for (const field of new Set([...page.fields, ...shown, ...recap])) {
      const label = mayHoldTotal.has(field.valueType) ? withTotal(field.label) : field.label;
      if (label !== field.label) called.set(field, { ...field, label });
    }
    if (called.size === 0) return check(context);
    const all = (fields: readonly Field[]): Field[] => fields.map((field) => called.get(field) ?? field);
    const found = check({
      ...context,
      page: { ...page, fields: all(page.fields) },
      asked: all(asked),
      shown: all(shown),
      recap: all(recap),
    });
    const own = new Map([...called].map(([{ id, label }, field]) => [`${id} ${field.label}`, label]));
    return found.map((finding) => {
      const label = own.get(`${finding.fieldId} ${finding.fieldLabel}`);
      const named = (text: TextRef): TextRef => ({ ...text, params: { ...text.params, label: label ?? '' } });
      return label === undefined
        ? finding
        : {
            ...finding,
            fieldLabel: label,
            text: named(finding.text),
            why: finding.why && named(finding.why),
          };
    });
  };
}
