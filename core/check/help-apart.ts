/** « Numéro fiscal Il comporte 13 chiffres. »: the name of a case, and the sentence that explains it, written in one label. */
import type { Field, PageModel } from '../page-model.ts';
import { withLinesCut } from './cut-lines.ts';

/** How a sentence begins that explains a case; a capital within a name begins none. */
const opening =
  "(?:Ils?|Elles?|C[’']est|Ce sont|Cette|Cet|Vous|Nous|On|Indiquez|Inscrivez|Saisissez|Laissez|Écrivez|Mettez|Reportez|Choisissez|Joignez|Exemple|Par exemple|Si vous|Si (?:le|la|les|elle|il)|Uniquement|Attention)";
/** What a name does not end with. */
const unfinished =
  '(?<!\\s(?:à|de|du|des|la|le|les|que|qui|où|et|ou|par|pour|chez|un|une|votre|laquelle|lequel|avec|dans|dont|en|sur|M\\.|Mme))';
const withHelp = new RegExp(`^(\\p{L}.{4,110}?[^\\s:;,–—-])${unfinished}\\s+(${opening}\\s.{8,}[.])$`, 'u');

/** What is chosen or agreed to is read whole. */
const isWhole = ({ kind, options }: Field): boolean =>
  kind === 'checkbox' || kind === 'radio' || options.length > 0;

/** The page with the two apart, in its cases and in its lines. */
export function withHelpApart(page: PageModel): PageModel {
  const parts = new Map<string, [name: string, help: string]>();
  const fields = page.fields.map((field) => {
    const [, label, help] = isWhole(field) ? [] : (withHelp.exec(field.label) ?? []);
    if (label === undefined || help === undefined) return field;
    parts.set(field.label, [label, help]);
    return { ...field, label, hint: [field.hint, help].filter((text) => text !== null).join(' ') };
  });
  return parts.size === 0 ? page : withLinesCut({ ...page, fields }, (block) => parts.get(block) ?? [block]);
}
