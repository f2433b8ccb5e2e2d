/** A list of errors about several cases: each of its lines names its case, or links to it. */
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { add, type ErrorList, LONGEST_ERROR, PREFIX } from './error-list.ts';
import { attributeOf, findAllIn } from './safe-dom.ts';
import { attr, type Seen } from './seen.ts';
import type { Unit } from './units.ts';

/** Beyond this many fields a summary is matched by its links alone. */
const MOST_FIELDS_MATCHED = 400;

/** The words by which a message may name a field. */
export interface FieldNames {
  label: string;
  question: string;
}

/**
 * A summary names the field each of its lines is about: « Le champ Nom est obligatoire », « Expiry date must… ». The
 * longest name a line opens with wins; a name borne by fields of different questions tells nothing.
 */
export function readSummary(
  message: Seen,
  said: string,
  units: Unit[],
  nameOf: (i: number) => FieldNames,
  errors: ErrorList,
): boolean {
  if (units.length > MOST_FIELDS_MATCHED) return false;
  let form: Seen | null = message.parent;
  while (form && form.tag !== 'form') form = form.parent;
  let hasNamed = false;
  for (const line of linesOf(message, said)) {
    const whole = fold(line).replace(PREFIX, '');
    const text = (/[«“"]\s*([^»”"]{3,80}?)\s*[»”"]/.exec(whole)?.[1] ?? whole)
      .replace(INVITES, '')
      .replace(/^(le |la |les |l'|the )?(champ|case|rubrique|question|field)\s*[:"'«“]*\s*/, '')
      .replace(ARTICLE, '');
    let best = '';
    let found: Unit[] = [];
    for (const [i, unit] of units.entries()) {
      if (form && (unit.item < form.itemStart || unit.item >= form.itemEnd)) continue;
      const { label, question } = nameOf(i);
      for (const bare of [fold(label), fold(question)]) {
        const name = bare.replace(ARTICLE, '');
        if (
          name.length < 3 ||
          name.length < best.length ||
          !text.startsWith(name) ||
          /^\p{L}/u.test(text.slice(name.length))
        )
          continue;
        if (name.length > best.length) found = [];
        best = name;
        found.push(unit);
      }
    }
    // Two addresses, one of which must be given: a summary speaks of that one.
    const needed = found.filter((unit) => unit.seens.some((seen) => attr(seen, 'required') !== null));
    if (needed.length > 0) found = needed;
    const isOne =
      found.length === 1 ||
      found.every((unit) => unit.kind !== 'checkbox' && sameHolder(unit, found[0] as Unit));
    if (!isOne) continue;
    for (const unit of found) {
      hasNamed = true;
      if (fold(line).length > best.length + 4) add(errors, unit, line);
    }
  }
  return hasNamed;
}

const ARTICLE = /^(le |la |les |l'|un |une |votre |vos |the |your |an? )/;

/** « Veuillez saisir votre… », « Vous devez indiquer le… ». */
export const INVITES =
  /^(veuillez|merci de|il faut|vous devez|please|you must)( bien)?( vouloir)? [a-z]+( in)? /;

/** Within one group: the parts of one date. */
export function sameHolder(one: Unit, other: Unit): boolean {
  const holder = (unit: Unit): Seen | null => {
    let at: Seen | null = unit.box;
    while (at && at.tag !== 'fieldset' && at.role !== 'group') at = at.parent;
    return at;
  };
  const box = holder(one);
  return box !== null && box === holder(other) && box.fieldEnd - box.fieldStart <= 4;
}

/** How many messages about the whole page are read sentence by sentence. */
export const MOST_WIDE = 20;

export function standsOverSeveral(message: Seen): boolean {
  let at: Seen | null = message.parent;
  while (at && at.fieldEnd === at.fieldStart) at = at.parent;
  return at !== null && at.fieldEnd - at.fieldStart > 1;
}

function linesOf(message: Seen, text: string): string[] {
  const lines = [...findAllIn(message.el, 'li, a')]
    .slice(0, 60)
    .map((line) => collapse((line.textContent ?? '').slice(0, LONGEST_ERROR)));
  return lines.length > 0 ? lines : text.slice(0, LONGEST_ERROR).split(/(?<=[.!;])\s+/);
}

/** An error summary links each message to its field. */
export function linkedFields(message: Seen, owner: Map<Seen, Unit>): [Unit, string][] {
  const found: [Unit, string][] = [];
  for (const link of findAllIn(message.el, 'a[href^="#"]')) {
    const id = decode((attributeOf(link, 'href') ?? '').slice(1));
    const target = id ? message.scope.ids.get(id) : undefined;
    const unit = target ? owner.get(target) : undefined;
    if (unit) found.push([unit, link.textContent ?? '']);
  }
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An error about one part of a date is about the date: the other parts of the same group share it. */
export function sameQuestion(unit: Unit, units: Unit[], nameOf: (i: number) => FieldNames): Unit[] {
  const isPart = (i: number) => /^(jour|mois|annee|day|month|year|jj|mm|aaaa)\b/.test(fold(nameOf(i).label));
  if (!isPart(units.indexOf(unit))) return [unit];
  return units.filter((one, i) => one === unit || (sameHolder(one, unit) && isPart(i)));
}
