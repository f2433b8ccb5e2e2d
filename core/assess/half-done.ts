/** What is done to a declaration and does not send it: kept, signed by one of two. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { arrivedOrSettled } from './done.ts';
import type { Receipt } from './receipt.ts';

/** « Votre déclaration est enregistrée », of which nothing tells that it has left. */
export const isKeptOnly = ({ sentence }: Pick<Receipt, 'sentence'>): boolean =>
  /\benregistre/.test(fold(sentence)) && !gone.test(fold(sentence));
export const gone = new RegExp(`\\b(?:${arrivedOrSettled}|accuse|a jour)\\b`);

/** « Votre déclaration a été signée », where another is to sign: only by both, or where it is said to have left. */
export const isSignedOnly = ({ sentence }: Receipt): boolean => {
  const told = fold(sentence);
  return (
    /\bsign(?:ee?|ature)\b/.test(told) &&
    !/\b(?:(?:transmis|envoye|depose|recu|parvenu|accuse)e?|accusons)\b/.test(told)
  );
};
export const isOfTwo = (page: PageModel): boolean => {
  const { title, headings, alerts, blocks } = page;
  const pairs = blocks.slice(1).map((block, at) => `${blocks[at]} ${block}`);
  const told = [title, ...headings.map(({ text }) => text), ...alerts, ...blocks].map(fold);
  const isAwaited = told.some((one) => ofTwo.test(one)) || pairs.some((one) => toSign.test(fold(one)));
  return isAwaited && !told.some((one) => byBoth.test(one));
};
const ofTwo =
  /\b(?:declaration commune|(?:deuxieme|seconde|autre) signature|signatures? sur (?:deux|2)|declarant 2|co ?declarante?|(?:madame|monsieur|mme|m|elle|il) (?:doit|devra|va) (?:aussi |encore )?a son tour|(?:conjointe?|partenaire|epoux|epouse)\b.{0,40} (?:approuver|accepter|approuve|manque)\b|(?:a (?:elle|lui|votre \w+) de (?:faire de meme|signer))|les deux (?:ont|auront|aient|signent)|(?:conjointe?|partenaire|epoux|epouse|mari|femme)\b(?=.*\bsign)|sign\w+\b.*\b(?:conjointe?|partenaire|epoux|epouse|mari|femme))\b/;
/** « Signature de Mme Benali », « Attendue avant le 4 juin » */
const toSign =
  /\bsignature (?:2|de (?:m|mme|monsieur|madame) .{2,40})(?: est| reste)? (?:attendue|manquante|demandee|en attente)\b/;
const byBoth = /\b(?:par|tous|toutes) (?:les )?deux\b|\b(?:les|vos) deux signatures\b/;
