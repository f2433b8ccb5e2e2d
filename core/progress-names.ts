/**
 * An id lasts as long as its element: on the next page, or when a step is drawn anew, « f3 » is another case. What she
 * told of a case must not pass to another one, nor be lost when she comes back: away from its page it goes by a name
 * made of what surrounds the case, and never of its answer.
 */
import type { Progress } from './assessment.ts';
import type { Field, FieldId } from './page-model.ts';
import { digest } from './wording/digest.ts';

type Names = Map<FieldId, string>;

/** What surrounds a case. */
type Case = Pick<Field, 'id' | 'label' | 'question' | 'group' | 'outerGroup' | 'heading' | 'kind'>;

/** No id of the reader begins so. */
const mark = '~';

/** A name for each case: the same one whenever the same question stands in the same place. */
export function nameFields(fields: readonly Case[]): Names {
  const counts = new Map<string, number>();
  const names: Names = new Map();
  for (const { id, label, question, group, outerGroup, heading, kind } of fields) {
    const base = digest(JSON.stringify([label, question, group, outerGroup ?? null, heading, kind]));
    const rank = counts.get(base) ?? 0;
    counts.set(base, rank + 1);
    names.set(id, `${mark}${base}.${rank}`);
  }
  return names;
}

/** The same, of the cases whose name no other one bears: of two of one name, which is which is not known on another page. */
export function nameFieldsAlone(fields: readonly Case[]): Names {
  const names = [...nameFields(fields)];
  const baseOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));
  const uses = Map.groupBy(names, ([, name]) => baseOf(name));
  return new Map(names.filter(([, name]) => uses.get(baseOf(name))?.length === 1));
}

/** How many cases she has a doubt about that are not on this page: of another one, or no longer asked. */
export const doubtsElsewhere = ({ doubts, doubted }: Pick<Progress, 'doubts' | 'doubted'>): number =>
  Object.keys(doubts).filter((key) => key.startsWith(mark) && !doubted?.[key]?.isOld).length;

/** As it may leave this page: nothing of it is tied to an id. */
export function withoutIds(progress: Progress, fields: readonly Case[]): Progress {
  return rename(progress, nameFields(fields));
}

/** What was told, for the cases of a page just read; `before`: those of the former reading, some of which are gone. */
export function findAgain(progress: Progress, before: readonly Case[], now: readonly Case[]): Progress {
  const ids = new Set(now.map(({ id }) => id));
  const gone = [...nameFields(before)].filter(([id]) => !ids.has(id));
  const back = [...nameFields(now)].map(([id, name]) => [name, id] as const);
  return rename(rename(progress, new Map(gone)), new Map(back));
}

function rename(progress: Progress, names: Map<string, string>): Progress {
  const keyOf = (key: string) => names.get(key) ?? key;
  const findingOf = (id: string) => {
    const at = id.indexOf(':');
    return at < 0 ? id : `${id.slice(0, at)}:${keyOf(id.slice(at + 1))}`;
  };
  return {
    ...progress,
    doubts: mapKeys(progress.doubts, keyOf),
    confirmed: mapKeys(progress.confirmed, keyOf),
    answers: mapKeys(progress.answers, findingOf),
    ...(progress.answeredOn ? { answeredOn: mapKeys(progress.answeredOn, findingOf) } : {}),
    dismissed: progress.dismissed.map(findingOf),
  };
}

const mapKeys = (record: Record<string, string>, keyOf: (key: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [keyOf(key), value]));
