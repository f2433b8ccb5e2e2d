/** « Juillet et août : saison au camping, payé chaque mois », in a case for what Julien did: work that she tells of somebody. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import type { Time } from '../days/time-in.ts';
import { isHers, isOfPartner } from '../who-and-when.ts';
import { herPartner } from '../word-lists.ts';
import { type AtWork, namedIn, peopleToldOf } from './at-work.ts';
import { wordsOf } from './told-in-words.ts';
import { tellsOfSome, tellsOfWork } from './work-she-told.ts';

/** Who works, and the case in which she writes it, if she does. */
export interface WorkOf extends AtWork {
  note?: Field;
}

/** « Mon mari a », « Julien a », « il était », as she would say it of herself. */
const itsSubject =
  /(?<!\p{L})(?:(?:mon|ma) (?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne)(?:,? \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}[\p{L}-]+|il|elle) (?:(a)|(était)|(est))(?!\p{L})/giu;

export function workInNotes(
  said: readonly Field[],
  namesAsked: readonly string[],
  page: PageModel,
  isIn: (time: Time) => boolean,
  today: Temporal.PlainDate,
): WorkOf[] {
  const people = new Map<string, Omit<AtWork, 'line'>>([
    ...namesAsked.map((name) => [name, { ...reader, isReader: false, name }] as const),
    ...peopleToldOf(page).flatMap((who) => (who.name ? [[who.name, who] as const] : [])),
  ]);
  const whoIn = (text: string): Omit<AtWork, 'line'> | undefined =>
    herPartner.test(fold(text))
      ? ([...people.values()].find(({ isPartner }) => isPartner) ?? aPartner)
      : namedIn(` ${text}`, people);
  return said.flatMap((note) =>
    wordsOf(note).flatMap((line): WorkOf[] => {
      const who =
        whoIn(line) ?? whoIn(note.label) ?? (isOfPartner(note) ? aPartner : isHers(note) ? reader : null);
      if (!who) return [];
      const told = who.isReader
        ? line
        : line.replace(itsSubject, (_, has, was) => (has ? 'j’ai' : was ? 'j’étais' : 'je suis'));
      return tellsOfWork(told, isIn, today) || tellsOfSome(told, today) ? [{ ...who, line, note }] : [];
    }),
  );
}

const aPartner = { name: null, isPartner: true, isChild: false, isReader: false };
export const reader = { name: null, isPartner: false, isChild: false, isReader: true };
