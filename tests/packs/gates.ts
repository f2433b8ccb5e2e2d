import { kandelMoles, sentencesOf, wordsOf } from '../../core/glossary/plain-language.ts';
import { foldAccents, toPlain } from '../../core/glossary/tokenise.ts';

/** One entry as `npm run -s words` prints it, with what the gates need besides. */
export interface GatedEntry {
  id: string;
  termId: string;
  headword: string;
  /** Headword and written forms, folded: the word explained may be used. */
  ownForms: string[];
  isPolysemous: boolean;
  line: string;
  text: string;
  example: string;
  action: string;
  source: string;
}

export interface Vocabulary {
  /** Folded stem → true for a plain word. */
  isPlain(word: string): boolean;
  /** Id of the other term a word belongs to, or null. */
  termOf(word: string): string | null;
}

/** What ordinary people may not know, or that is no French. */
const FOREIGN =
  /\b(mail|e-mail|email|login|online|web|smartphone|spam|upload|download|a priori|a posteriori|in fine|idem|etc|via|pro rata|ad hoc|cloud|bug|check)\b/i;
/** One word for one thing, in every entry: the words on the left are said otherwise. */
const SAID_OTHERWISE =
  /\b(ordinateurs?|tablettes?|courriels?|documents?|organismes?|administrations?|percevoir|percevez|versements?|effectue[rz]?|proceder|procedez|veuillez|afin|ainsi que|cependant|toutefois|notamment)\b/i;

const fold = (text: string) => foldAccents(toPlain(text.replaceAll('\u00a0', ' ').replaceAll('’', "'")));

/** Gates 1 to 12 of plain language; returns what is wrong, each with its number. */
export function gate(entry: GatedEntry, vocabulary: Vocabulary): string[] {
  const { line, text, example, action } = entry;
  const wrong: string[] = [];
  const body = `${line} ${text}`.trim();
  const whole = `${body} ${example} ${action}`;
  const sentences = sentencesOf(body);
  if (sentences.length > 3) wrong.push(`1: ${sentences.length} sentences`);
  if (wordsOf(body).length > 35) wrong.push(`1: ${wordsOf(body).length} words`);
  if (sentencesOf(line).length !== 1) wrong.push('1: the line is one sentence');
  for (const sentence of sentencesOf(whole)) {
    const count = wordsOf(sentence).length;
    if (count > 15) wrong.push(`2: ${count} words « ${sentence} »`);
    if (/[()[\];*]/.test(sentence)) wrong.push(`3: bracket or semicolon « ${sentence} »`);
    const links = sentence.match(/(?<!p)\b(qui|que|qu|quand|dont|où|lorsque|parce|puisque)\b/gi)?.length ?? 0;
    if (links > 2) wrong.push(`3: more than one idea « ${sentence} »`);
    if (/\bn[e’'] ?[^.]*\b(pas|plus|jamais)\b[^.]*\b(sans|ni|n[e’'])\b/i.test(sentence))
      wrong.push(`6: « ${sentence} »`);
    if (/\b(est|sont|sera|seront|été) \p{L}+(é|ée|és|ées|is|it|u) par\b/u.test(sentence))
      wrong.push(`6: passive « ${sentence} »`);
  }
  const acronyms = whole.match(/\b\p{Lu}{2,}\b/gu)?.filter((one) => !entry.headword.includes(one)) ?? [];
  if (acronyms.length > 0) wrong.push(`5: ${acronyms.join(', ')}`);
  if (/^[\p{Lu}\d]{2,}$/u.test(entry.headword) && !/^[^,]+, .+,/.test(line))
    wrong.push('5: the headword is not spelled out');
  if (/%|\b[IVX]{2,}\b/.test(whole) || FOREIGN.test(fold(whole)))
    wrong.push(`5: ${FOREIGN.exec(fold(whole))?.[0] ?? '%'}`);
  if (/(?<!\p{L})(tu|toi|ton|tes|te)(?!\p{L})/iu.test(whole)) wrong.push('6: « vous »');
  const other = SAID_OTHERWISE.exec(fold(whole))?.[0];
  if (other && !entry.ownForms.some((form) => form.includes(other)))
    wrong.push(`7: « ${other} » is said otherwise`);
  const head = fold(entry.headword);
  const defining = fold(line).replace(/^(ici, )?.*?\b(veut dire|est|sont|sert|dit|suit)\b/, '');
  if (` ${defining} ${fold(text)} `.includes(` ${head} `)) wrong.push('7: the headword explains itself');
  if (wordsOf(example).length === 0 || wordsOf(example).length > 15) wrong.push('8: example');
  if (sentencesOf(action).length !== 1) wrong.push('9: action in one sentence');
  if (entry.isPolysemous !== line.startsWith('Ici, ')) wrong.push('10: « Ici, »');
  const ease = kandelMoles(whole);
  if (ease < 70) wrong.push(`11: ${ease.toFixed(0)}`);
  if (!/^https?:\/\//.test(entry.source)) wrong.push('12: source');
  wrong.push(...strangeWords(entry, whole, vocabulary));
  return wrong;
}

function strangeWords(entry: GatedEntry, whole: string, vocabulary: Vocabulary): string[] {
  const strange: string[] = [];
  const others = new Set<string>();
  const own = new Set(entry.ownForms.flatMap((form) => wordsOf(fold(form))));
  for (const word of wordsOf(whole.replaceAll('’', ' ')).flatMap((one) => one.split('-'))) {
    if (/^\d+$/.test(word) || own.has(fold(word)) || vocabulary.isPlain(word)) continue;
    const term = vocabulary.termOf(word);
    if (term === entry.termId) continue;
    if (term) others.add(term);
    else strange.push(word);
  }
  if (others.size > 1) strange.push(`other terms: ${[...others].join(', ')}`);
  return strange.length > 0 ? [`4: ${[...new Set(strange)].join(', ')}`] : [];
}
