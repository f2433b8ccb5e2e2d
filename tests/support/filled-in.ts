import type { Field, PageModel } from '../../core/page-model.ts';
import { assessed } from './assessed.ts';
import { aButton, aField, aPage } from './page-model.ts';
import { told } from './recap.ts';

export const townHall = 'www.mairie-exemple.fr';
export const aDate = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { valueType: 'date', text, ...given });
export const aFile = (label: string, name: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, {
    kind: 'file',
    valueType: 'file',
    text: name,
    files: [{ name, type: 'application/pdf', size: 240_000 }],
    ...given,
  });

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
