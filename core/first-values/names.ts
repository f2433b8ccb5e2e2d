/** By what name a case, and a guide, is kept beside what the case first held. */
import type { Place } from '../assessment.ts';
import type { FieldId, PageModel } from '../page-model.ts';
import { nameFieldsAlone } from '../progress-names.ts';
import { digest } from '../wording/digest.ts';

/** On another page, or under other titles, the same label is another case. */
export function namesOn(page: PageModel): Map<FieldId, string> {
  const { host, path, hash, step, headings, fields } = page;
  const where = digest(JSON.stringify([host, path, hash, step, headings.map(({ text }) => text)]));
  return new Map([...nameFieldsAlone(fields)].map(([id, name]) => [id, `${where}${name}`]));
}

/** The name the case alone goes by away from its page: what she told of it is told by that one. */
export const nameInKey = (key: string): string => key.slice(key.lastIndexOf('~'));

export const guideName = ({ portal, procedure }: Pick<Place, 'portal' | 'procedure'>): string =>
  `${portal}/${procedure}`;
