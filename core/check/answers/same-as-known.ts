/** « Votre nouvelle adresse », « Nouveau numéro », and what the page already knows. */
import type { Finding } from '../../assessment.ts';
import type { Field, ValueType } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { isSameValue } from '../../values/same.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { ofDetail } from '../asks/if-yes.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { cellsOfRow } from '../row-cells.ts';
import { changeOf } from './changed.ts';

const isNew =
  /\b(nouve(au|l|lle)|futur|ou vous (?:emmenagez|habiterez|vivrez|allez (?:habiter|vivre|emmenager|loger))|maintenant|desormais|changement (de |d )(rib|iban|compte|coordonnees bancaires|telephone|numero|mail|courriel|e ?mail|adresse|logement|domicile))\b/;
/** « Signaler un déménagement », over the one address that is asked for. */
const moves = /\b(demenag\w*|(changement|changer) d adresse)\b/;
/** Of what was before, and the page knows. */
const isKnown =
  /\b(ancien|ancienne|actuel|actuelle|actuellement|precedente?|connue?|connaissons|enregistree?|dossier|quitt\w*|laissee?s?|libere\w*|depart|(?:habit|viv|log|resid|occup)(?:iez|ais|ions)|jusqu (ici|a present))\b/;
const ofKnown = (text: string): boolean => isKnown.test(fold(text)) && !isNew.test(fold(text));

const changes = new Set<ValueType>(['phone', 'email', 'iban']);
/** Lines between an address in a list and the title that says whose it is. */
const farAddress = 3;
const ofOffer = /\b(?:attribue\w*|propose\w*|bail)\b/;
/** A longer line is a sentence about the procedure. */
const longest = 120;

const namesOf = ({ label, question, group }: Field): string => [label, question, group].join(' ');
const titled = (field: Field, pattern: RegExp): boolean => pattern.test(fold(namesOf(field)));

export function checkSameAsKnown(context: CheckContext): Finding[] {
  const isMove = context.page.headings.some(({ text }) => moves.test(fold(text)));
  const [, another] = context.asked.filter(({ valueType }) => valueType === 'address');
  const copied = columnCopied(context);
  if (copied) return [copied];
  return context.asked.flatMap((field) => {
    const isMoved = isMove && !another && field.valueType === 'address' && !ofKnown(namesOf(field));
    // Already written by the site, it is what it knows.
    if (changeOf(field) === 'kept') return [];
    if (!(titled(field, isNew) || isMoved) || ofKnown(field.label)) return [];
    const first =
      field.valueType === 'address'
        ? knownAddress(field, context)
        : changes.has(field.valueType)
          ? knownValue(field, context)
          : null;
    return first === null ? [] : [ownFinding('same', 'problem', spotOf(field), 'same-problem', { first })];
  });
}

/** « Ancien logement » and « Nouveau logement », two columns: what she writes in one is, row by row, what stands in the other. */
function columnCopied({ asked, page }: CheckContext): Finding | null {
  const rows = asked.flatMap((field) => {
    const cell = cellsOfRow(rowName(field.label), page).find(({ head }) => ofKnown(head));
    const isOfNew = cell !== undefined && isNew.test(fold(field.label));
    return isOfNew
      ? [{ field, head: cell.head, isSame: inWords(cell.text) === inWords(textOf(field) ?? '') }]
      : [];
  });
  const [first] = rows;
  return first && rows.length >= fewestRows && rows.every(({ isSame }) => isSame)
    ? ownFinding('same', 'problem', spotOf(first.field), 'same-problem', { first: first.head })
    : null;
}
/** A street and a number alone may be the same elsewhere. */
const fewestRows = 3;

/** The name under which the page shows that value: the nearest line over it that says it is known, or a case's. */
function knownValue(field: Field, { page }: CheckContext): string | null {
  const text = textOf(field) ?? '';
  if (text === '') return null;
  const plain = (value: string): string => value.replace(/[\s.-]+/g, '').toLowerCase();
  const isSame = (value: string): boolean =>
    isSameValue(value, text, field.valueType) || plain(value) === plain(text);
  const other = page.fields.find(
    (one) =>
      one !== field &&
      one.valueType === field.valueType &&
      ofKnown(namesOf(one)) &&
      isSame(textOf(one) ?? ''),
  );
  if (other) return other.label;
  return lineOver(page.blocks, (block) => plain(block).endsWith(plain(text)));
}

/** The same street under the same postcode, and the same flat where the page tells one. */
function knownAddress(field: Field, { page, asked }: CheckContext): string | null {
  const street = fold(textOf(field) ?? '');
  const together = asked.filter((one) => one.group === field.group);
  const code = together.find(({ valueType }) => valueType === 'postal-code');
  const digits = fold((code ? textOf(code) : (/\b\d{5}\b/.exec(textOf(field) ?? '')?.[0] ?? null)) ?? '');
  const flats = together
    .filter((one) => ofDetail.test(fold(one.label)) && stateOf(one) === 'filled')
    .map((one) => inWords(textOf(one) ?? ''));
  if (!/^\d/.test(street) || !/^\d{5}$/.test(digits)) return null;
  const own = street.replace(new RegExp(` ${digits}.*$`), '');
  const other = page.fields.find(
    (one) =>
      flats.length === 0 &&
      one.valueType === 'address' &&
      ofKnown(namesOf(one)) &&
      fold(textOf(one) ?? '').startsWith(own) &&
      page.fields.some(
        (two) =>
          (two === one || (two.valueType === 'postal-code' && two.group === one.group)) &&
          hasWords(fold(textOf(two) ?? ''), digits),
      ),
  );
  if (other) return other.group ?? other.label;
  // « Adresse que vous quittez », « Enregistrée dans votre compte », « Rue », « 18 rue des Tanneurs »
  return lineOver(
    page.blocks,
    (block, next) => {
      const lines = [block, ...next].map(inWords);
      const end = lines.findIndex((line) => hasWords(line, digits));
      const told = end < 0 ? [] : lines.slice(0, end + 1);
      // Where the page tells no flat, hers may be of the same house.
      const isSameFlat =
        !told.some((line) => aFlat.test(line)) || flats.every((flat) => told.some(holds(flat)));
      return hasWords(fold(block), own) && told.length > 0 && isSameFlat;
    },
    farAddress,
  );
}

/** Lines from a street to its postal code: « Bâtiment / appartement », « C 32 », « Code postal et ville ». */
const farCode = 4;
const aFlat = /\b(?:appartement|etage|batiment|escalier|porte|residence)\b/;

/** « Bât. C appt 32 », as « batiment c appartement 32 » */
const inWords = (text: string): string =>
  fold(text)
    .replace(/\bbat\b/g, 'batiment')
    .replace(/\b(?:appt?|apt)\b/g, 'appartement')
    .replace(/\besc\b/g, 'escalier')
    .replace(/\bres\b/g, 'residence');

/** Each word of the flat, in whatever order. */
const holds = (flat: string) => (line: string) => flat.split(' ').every((word) => hasWords(line, word));

/** « Adresse connue de votre Caf », over the line or in it. */
function lineOver(
  blocks: readonly string[],
  isIt: (block: string, next: string[]) => boolean,
  far = 1,
): string | null {
  const at = blocks.findIndex(
    (block, index) => block.length <= longest && isIt(block, blocks.slice(index + 1, index + 1 + farCode)),
  );
  // Another address, or a home that is given or offered, stands between: what is over it is not of this one.
  const over = blocks.slice(Math.max(0, at - far), at).reverse();
  const end = over.findIndex(
    (block) => /\b\d{5}\b/.test(block) || isNew.test(fold(block)) || ofOffer.test(fold(block)),
  );
  const [name] = [blocks[at] ?? '', ...(end < 0 ? over : over.slice(0, end))].filter(
    (block, before) =>
      block.length <= longest && ofKnown(block) && (before < 2 || !/\bdossier\b/.test(fold(block))),
  );
  return at < 0 ? null : (name ?? null);
}
