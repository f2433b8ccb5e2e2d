import { foldAccents } from '../glossary/tokenise.ts';
import { cuesByTerm } from './cues.ts';
import type { WordContext } from './word-context.ts';

/** Name of a sign → how strongly it is there, 0 to 1. */
export type Features = Record<string, number>;

/** Texts are cut: what is far from the word says little, and a page may hold an endless block. */
const REACH = 400;

/** What signs are looked for in: without case, accents and what is not seen; spaces single. */
export function plain(text: string): string {
  return foldAccents(text.toLowerCase())
    .replace(/[\u2019\u2018\u02BC]/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF<>]/g, '')
    .replace(/\s+/g, ' ');
}

/** The word without accents, but for a last « é », written E: « validé » is not the adjective « valide ». */
function plainWord(word: string): string {
  const folded = plain(word);
  return /ée?s?$/i.test(word.normalize('NFC')) ? folded.replace(/e(e?s?)$/, 'E$1') : folded;
}

/** The word's sentence, the word itself between < and >. */
function sentenceAround(context: WordContext): { sentence: string; block: string } {
  const left = plain(context.block.slice(Math.max(0, context.start - REACH), context.start));
  const right = plain(context.block.slice(context.end, context.end + REACH));
  const word = `<${plainWord(context.block.slice(context.start, context.end))}>`;
  const from = Math.max(left.lastIndexOf('. '), left.lastIndexOf('! '), left.lastIndexOf('? '));
  const stop = /[.!?](?= |$)/.exec(right)?.index ?? right.length;
  return {
    sentence: (left.slice(from < 0 ? 0 : from + 2) + word + right.slice(0, stop + 1)).trim(),
    block: `${left}${word}${right}`.trim(),
  };
}

function shapeOf(word: string): string {
  if (/(tion|ment|ture|pot|mission)s?$/.test(word)) return 'noun';
  if (/ez$/.test(word)) return 'command';
  if (/(Ee?s?|ise?s?|inte?s?)$/.test(word)) return 'done';
  return /(er|re|ir)$/.test(word) ? 'toDo' : 'other';
}

/** Reads the signs of one word. Pure, some tens of short regular expressions. */
export function readFeatures(termId: string, context: WordContext): Features {
  const { sentence, block } = sentenceAround(context);
  const near = plain(`${(context.before ?? '').slice(-160)} | ${(context.after ?? '').slice(0, 160)}`);
  const features: Features = { bias: 1, [`on:${context.element}`]: 1 };
  cuesByTerm[termId]?.forEach(([, pattern], index) => {
    const value = pattern.test(sentence) ? 1 : pattern.test(block) ? 0.5 : pattern.test(near) ? 0.5 : 0;
    if (value) features[`c${index}`] = value;
  });
  const word = /<([^>]*)>/.exec(sentence)?.[1] ?? '';
  const shape = shapeOf(word);
  features[`shape:${shape}`] = 1;
  features[`${context.element}:${shape}`] = 1;
  const size = sentence.split(' ').length;
  if (size <= 3) features['is:short'] = 1;
  if (size > 18) features['is:long'] = 1;
  if (/\b(je|j'|mon|ma|mes)\b/.test(sentence)) features['is:mine'] = 1;
  if (/\b(vous|votre|vos)\b/.test(sentence)) features['is:yours'] = 1;
  if (/(erreur|echec|impossible|echoue|veuillez|merci de)/.test(sentence)) features['is:warning'] = 1;
  if (/(veuillez|merci de|dev(ez|rez)|oubliez pas de|pensez a|il faut)( \w+){0,2} </.test(sentence))
    features[`${context.element}:asked`] = 1;
  if (context.isInFileGroup || context.describesFileInput) features['at:file'] = 1;
  // Mostly that case's own label.
  else if (context.isNearFileInput && context.element === 'label') features['at:file'] = 0.6;
  if (context.isFileLink) features['at:fileLink'] = 1;
  if (context.isNearFileInput) features['near:file'] = 1;
  if (context.isNearSizeLimit) features['near:size'] = 1;
  if (context.isNearDownload) features['near:download'] = 1;
  if (context.portal) features[`portal:${context.portal}`] = 1;
  return features;
}
