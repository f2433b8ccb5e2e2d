/** « BS : bulletin de salaire. CT : contrat de travail. »: papers that a page calls by a code of its own. */
import type { PageModel } from '../../page-model.ts';
import { kindsIn } from './paper-kinds.ts';

const code = String.raw`\p{Lu}{1,4}\d{0,2}|\d{1,2}`;
/** « BS : bulletin de salaire », « P1 = RIB », « 02 – quittance de loyer » */
const codeFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(${code})\s?(?::|=|–|—|-|→)\s([^.;:=,()\n]{3,60})`,
  'gu',
);
/** « bulletin de salaire (BS) » */
const codeLast = new RegExp(String.raw`([\p{L}’' ]{4,50}) \((${code})\)`, 'gu');
const onlyCode = new RegExp(`^(?:${code})$`, 'u');
/** Kinds of files, and words that are no code: « CAF : attestation de paiement » says who gives it. */
const noCode =
  /^(?:PDF|JPE?G|PNG|HEIC|DOCX?|ODT|ZIP|MO|KO|GO|CAF|MSA|CPAM|CARSAT|DGFIP|FT|RSA|APL|AAH|ARE|ASS|C2S|CDI|CDD|CMU|ESS)$/;
const longest = 400;
const longestName = 60;

/** Each text with the papers it calls by their codes named in full; a number is a code only by itself. */
export function papersInFull(page: PageModel): (text: string) => string {
  const names = codesIn(page);
  if (names.size === 0) return (text) => text;
  return (text) =>
    names.get(text.trim()) ??
    text.replace(/(?<![\p{L}\d])\p{Lu}{1,4}\d{0,2}(?![\p{L}\d])/gu, (one) => names.get(one) ?? one);
}

function codesIn({ blocks, fields }: PageModel): Map<string, string> {
  const names = new Map<string, string>();
  const add = (short: string, name: string): void => {
    if (!noCode.test(short) && kindsIn(name).length === 1 && kindsIn(short).length === 0)
      names.set(short, name.trim());
  };
  const texts = [...blocks, ...fields.map(({ hint }) => hint ?? '')];
  texts.forEach((text, at) => {
    if (text.length > longest) return;
    for (const [, short = '', name = ''] of text.matchAll(codeFirst)) add(short, name);
    if (text.includes('(')) for (const [, name = '', short = ''] of text.matchAll(codeLast)) add(short, name);
    // « BS », then « Bulletin de salaire » in the next cell
    const next = texts[at + 1] ?? '';
    if (
      onlyCode.test(text.trim()) &&
      !onlyCode.test(next.trim()) &&
      next.length <= longestName &&
      !names.has(text.trim())
    )
      add(text.trim(), next);
  });
  return names;
}
