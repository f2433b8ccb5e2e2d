/** A sentence as the clauses it is made of, each with its subject: « … et n'avez pas été malade » is « Vous n'avez pas été malade ». */

/** A longer sentence is a text about the procedure. */
export const longestSentence = 240;

const day = String.raw`(?:\d{1,2}|1er)(?:\s\p{L}{3,9}(?:\s\d{4})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}`;
const month = `(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`;
/** « En novembre 2026, vous… », « Depuis le 1er mars 2026, vous… » */
const when = new RegExp(
  String.raw`^((?:en|pour|au mois d['’e]|au cours de) ?${month}(?: \d{4})?(?:(?:, | et )${month}(?: \d{4})?)*|(?:depuis|à compter du|à partir du|le)(?: le)? (?:${day})|du (?:${day}) au (?:${day})|ce mois-ci|pendant ces (?:trois|3) mois),?\s(?=(?:vous|je|j['’]|(?:votre|mon|ma) \p{L}+)(?!\p{L}))(.+)$`,
  'iu',
);
const subject = String.raw`(?:que |qu['’])?(?:vous|je|j['’]|il|elle|(?:votre|mon|ma) \p{L}+(?: \p{Lu}[\p{L}-]+)?)`;
const startsWithSubject = new RegExp(String.raw`^(${subject})(?!\p{L})`, 'iu');
/** A verb that goes on with « vous », denied or not; « chez » and « assez » are none. */
const nextOfYou =
  /,? et (?=(?:ne |n['’])?(?!chez|assez|nez)\p{L}{1,}ez(?!\p{L})|(?:ne |n['’])?êtes(?!\p{L}))/u;
const nextNamed = /,? et (?=(?:vous|je|j['’]|il|elle)(?: |(?<=['’])))/u;
const nextOfOther = /,? et (?=(?:ne |n['’])(?:a|ai|est|suis)(?!\p{L}))/u;

const neither =
  /^(.*?)(?<!\p{L})(ne |n['’])((?:avez|ai|a|êtes|est|suis)(?: été| eu| perçu| reçu| touché| suivi| effectué| fait| exercé| déclaré)?|\p{L}+(?:ez|s|t|e)) ni (.+)$/iu;
/** « Travaillé », « touché le chômage »; not « revenu ». */
const aParticiple = /^(?!revenus?(?!\p{L}))(?:été|eu|fait|\p{L}{2,}(?:é|i|u|is|it|ert)e?s?)(?!\p{L})/iu;
const verbs = /^(?:avez|ai|a|êtes|est|suis)$/i;

/** « Oui, vous cherchez toujours un emploi »: the sentence says it whole. */
const saidBefore = /^(?:oui|non), (?=(?:vous|je|j['’])(?!\p{L}))/iu;

/** A sentence without what stands before its subject: a name called, a « Oui », a time, which then stands last. */
export function plainly(sentence: string): string {
  const line = sentence
    .replace(saidBefore, '')
    .replace(/^(?!Chez |Pour )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, (?=vous )/u, '');
  const [, time, rest] = when.exec(line) ?? [];
  const told = rest === undefined ? line : `${rest.replace(/[.;]$/, '')} ${lower(time ?? '')}`;
  return told.charAt(0).toUpperCase() + told.slice(1);
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The clauses of a sentence; it alone where it is one. */
export function clausesOf(sentence: string): string[] {
  const line = plainly(sentence);
  const who = startsWithSubject.exec(line)?.[1];
  if (who === undefined || line.length > longestSentence) return [line];
  const next = /^vous$/i.test(who) ? nextOfYou : nextOfOther;
  return line
    .split(next)
    .flatMap((part) => part.split(nextNamed))
    .map((part) => (startsWithSubject.test(part) ? part : `${who} ${part}`.replace(/(?<=['’]) /u, '')))
    .flatMap(withoutNeither);
}

/** « Vous ne recevez ni pension, ni loyer » → « Vous ne recevez pas de pension », « Vous ne recevez pas de loyer ». */
function withoutNeither(clause: string): string[] {
  const [, who = '', not = '', verb = '', things = ''] = neither.exec(clause) ?? [];
  if (things === '') return [clause];
  const [helper = '', ...participle] = verb.split(' ');
  return things.split(/,? (?:et )?ni /iu).map((thing) => {
    // « Ni travaillé, ni touché le chômage »: each its own verb; « ni pension, ni rente »: what is not had.
    const isOwn = verbs.test(helper) && participle.length === 0 && aParticiple.test(thing);
    const isPlaced = /^(?:en|à|au|de|d['’]|une?|malade)(?: |(?<=['’])|$)/iu.test(thing);
    const link =
      isOwn || isPlaced || participle[0] === 'été' ? '' : /^[aeiouyéèêh]/iu.test(thing) ? "d'" : 'de ';
    return `${who}${not}${helper} pas ${[...participle, ''].join(' ')}${link}${thing}`;
  });
}
