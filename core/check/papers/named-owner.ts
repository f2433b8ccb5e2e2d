/** « Bulletin de salaire de Mme Nadia FERHAT », and « bulletin_aout_2026_BENALI_Karim.pdf ». */
import { fold } from '../../wording/fold.ts';
import { firstNames } from './first-names.ts';
import { isOfPaper, ofSchool } from './other-name.ts';
import { kindsIn, wordsOf } from './paper-kinds.ts';

/** In the name of the very person they are of; a notice of tax or a bill may be in that of one she lives with. */
const ofThePerson = new Set(['payslip', 'identity', 'sickness', 'school', 'health']);
const ofPension = /\battestation (?:de |du |des )?(?:paiements? )?(?:de )?(?:la )?(?:retraite|pension)s?\b/;

/** « Justificatif de domicile au nom de Nadia FERHAT »: said of any paper. */
const inTheName = /\bau (?:seul )?nom d/;

const owner =
  /(?:(?<!\p{L})(?:de|pour) |(?<!\p{L})d[’'])((?:Mme|Mlle|M|Madame|Monsieur)\.? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})/u;

/** Whether a file bears the name and first name of another than the one whose paper the case names, told on the page or not. */
export function isOfOtherThanNamed(label: string, file: string): boolean {
  const [, civility, asked = ''] = owner.exec(label) ?? [];
  const own = fold(asked).split(' ');
  const isNamed = civility !== undefined || own.some((word) => firstNames.has(word));
  const words = fold(label);
  const isPersonal =
    inTheName.test(words) || ofPension.test(words) || kindsIn(label).some((kind) => ofThePerson.has(kind));
  if (!isNamed || !isPersonal) return false;
  // « … ou de M. Karim BENALI »
  if (/\bou\b/.test(words) || ofSchool.test(wordsOf(file))) return false;
  const names = file
    .normalize('NFC')
    .replace(/\.\p{L}{2,5}$/u, '')
    .split(/[^\p{L}]+/u)
    .filter(
      (word) => /^\p{Lu}/u.test(word) && !isOfPaper(fold(word)) && !` ${words} `.includes(` ${fold(word)} `),
    );
  const isOwn = wordsOf(file)
    .split(' ')
    .some((word) => own.includes(word));
  const surnames = names.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  const first = names.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return (
    !isOwn &&
    surnames.length > 0 &&
    surnames.length + first.length === names.length &&
    first.some((word) => firstNames.has(fold(word)))
  );
}
