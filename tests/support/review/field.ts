import type { Assessment } from '../../../core/assessment.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';

export function makeField(given: Partial<Field> & { id: string }): Field {
  return {
    label: 'Case',
    question: null,
    group: null,
    heading: null,
    kind: 'text',
    valueType: 'unknown',
    required: false,
    hint: null,
    error: null,
    value: { state: 'empty' },
    initial: { state: 'empty' },
    options: [],
    files: [],
    min: null,
    max: null,
    maxLength: null,
    disabled: false,
    readOnly: false,
    ...given,
  };
}

export function filled(text: string): Pick<Field, 'value' | 'initial'> {
  return { value: { state: 'filled', text }, initial: { state: 'filled', text } };
}

export function makeAssessment(fields: Field[], page: Partial<PageModel> = {}): Assessment {
  return {
    page: {
      host: 'wwwd.caf.fr',
      path: '/secret-path',
      hash: '#secret-hash',
      title: 'Secret title',
      lang: 'fr',
      isTranslated: false,
      stopped: null,
      step: null,
      headings: [],
      alerts: [],
      fields,
      buttons: [],
      answers: [],
      blocks: [],
      unreadZones: 0,
      isLoading: false,
      ...page,
    },
    shown: [],
    nameable: [],
    place: { portal: 'caf', procedure: 'rsa-quarterly', stepId: null, step: null },
    steps: [],
    findings: [],
    review: [],
    verdict: 'incomplete-view',
    sent: { state: 'not-sent' },
    isCalm: false,
  };
}
