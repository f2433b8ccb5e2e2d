import i18next from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import panel from '../../locales/fr/panel.json' with { type: 'json' };

/** The interface's French, ready at once: examples and tests show the words people will read. */
export const exampleI18n = i18next.createInstance();

void exampleI18n.use(initReactI18next).init({
  lng: 'fr',
  fallbackLng: 'fr',
  resources: { fr: { panel } },
  defaultNS: 'panel',
  initAsync: false,
  interpolation: { escapeValue: false },
  // A sentence that does not exist is a failure, not a key shown to a person.
  saveMissing: true,
  missingKeyHandler: (_languages, namespace, key) => {
    throw new Error(`No French sentence « ${key} » in ${namespace}.json`);
  },
});

export function ExampleWords({ children }: { children: ReactNode }) {
  return <I18nextProvider i18n={exampleI18n}>{children}</I18nextProvider>;
}
