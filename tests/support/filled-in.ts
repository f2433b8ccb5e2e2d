import { expect, test } from 'vitest';
import type { Field, PageModel } from '../../core/page-model.ts';
import { assessed } from './assessed.ts';
import { aButton, aField, anAmount, aPage } from './page-model.ts';
import { told } from './recap.ts';

export const townHall = 'www.mairie-exemple.fr';
/** The yearly return, on a day on which it is open. */
export const taxReturn = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Déclaration en ligne des revenus 2026',
  today: '2027-05-11',
};
/** Of the quarter, on whatever day. */
export const quarterly = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };
export const aDate = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { valueType: 'date', text, ...given });
export const aRadio = (
  label: string,
  options: string[],
  text: string,
  given: Parameters<typeof aField>[1] = {},
) => aField(label, { kind: 'radio', options, text, ...given });
export const aSelect = (
  label: string,
  options: string[],
  text: string,
  given: Parameters<typeof aField>[1] = {},
) => aField(label, { kind: 'select', valueType: 'choice', options, text, ...given });
export const aFile = (label: string, name: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, {
    kind: 'file',
    valueType: 'file',
    text: name,
    files: [{ name, type: 'application/pdf', size: 240_000 }],
    ...given,
  });

/** What is told of a page of a form, under the lines given and nothing else. */
export const problemsIn = (
  fields: Field[],
  blocks: string[] = [],
  { host = townHall, title = 'Demande en ligne', ...given }: Partial<PageModel> = {},
) =>
  told(
    assessed(
      aPage(host, [title], {
        blocks: [title, ...blocks],
        fields,
        buttons: [aButton('Suivant', 'next')],
        ...given,
      }),
      '2026-11-24',
    ),
  ).problems;

/** The cases to look at on a page of a form, by their names, under the lines it says over them. */
export function wrongIn(
  fields: Field[],
  { says = [], host = townHall, title = 'Demande en ligne', today = '2026-11-24', ...given }: Asked = {},
): (string | null)[] {
  const page = aPage(host, [title], {
    blocks: [title, ...says, ...fields.map(({ label }) => label)],
    fields,
    buttons: [aButton('Suivant', 'next')],
    ...given,
  });
  return told(assessed(page, today)).problems.map(([, label]) => label ?? null);
}

interface Asked extends Partial<Omit<PageModel, 'host' | 'title'>> {
  says?: string[];
  host?: string;
  title?: string;
  today?: string;
}

/** What a page is called here, its cases, the lines it says over them. */
export type OrdinaryPage = [name: string, fields: Field[], says?: string[], given?: Asked];

/** Pages rightly filled in, of which nothing is to be told. */
export const rightly = (pages: OrdinaryPage[]): void =>
  test.each(pages.map(([name, fields, says = [], given = {}]) => ({ name, fields, says, given })))(
    '$name',
    ({ fields, says, given }) => {
      expect(wrongIn(fields, { says, ...given })).toEqual([]);
    },
  );

/** The same, of one site or one day. */
export const rightlyOn = (given: Asked, pages: OrdinaryPage[]): void =>
  rightly(pages.map(([name, fields, says = [], more = {}]) => [name, fields, says, { ...given, ...more }]));

/** The case that is wrong on each page, its cases and the lines it says over them; nothing else is to be told. */
export const wrongly = (pages: [wrong: string, fields: Field[], says?: string[]][]): void =>
  test.each(pages.map(([wrong, fields, says = []]) => ({ wrong, fields, says })))(
    '$wrong – $says',
    ({ wrong, fields, says }) => {
      expect(wrongIn(fields, { says })).toEqual([wrong]);
    },
  );

type Given = Parameters<typeof aField>[1];

/** Cases of one meaning. */
export const casesOf =
  (valueType: Field['valueType']) =>
  (label: string, text: string, given: Given = {}): Field =>
    aField(label, { valueType, text, ...given });

const inLines =
  (make: (label: string, text: string, given: Given) => Field) =>
  (lines: string[], given: Given = {}): Field[] =>
    lines.map((line) => {
      const [label = '', text = ''] = line.split(' : ');
      return make(label, text, given);
    });

/** « Loyer : 500 », one case each. */
export const amounts = inLines(anAmount);
/** « Heures Adecco : 28 » */
export const hours = inLines(casesOf('hours'));
/** « Date du mariage : 02/05/2025 » */
export const days = inLines(aDate);
/** « Taxe foncière 2025 : taxe-fonciere-2025.pdf » */
export const files = inLines(aFile);
