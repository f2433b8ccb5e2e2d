/** « Le certificat de travail et le bulletin de salaire ne la remplacent pas », and a file of that very name. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { wordsOf } from './paper-kinds.ts';

/** What is not taken, before the verb that says so. */
const refused =
  /^(.{4,160}?)\s(?:ne\s(?:la\s|le\s|les\s|l[’'])?(?:remplac|suffi|convien|vau?[tl])\p{L}*\spas|(?:n[’']est|ne\ssont)\spas\s(?:accepté|valable|recevable|admis)\p{L}*)/iu;
const notOfThese = /\b(?:si|sauf|seule?s?|sans|que|qui|autres?|photos?|plus de|fichiers?)\b/;
const light = /^(?:le|la|les|l|un|une|d|de|du|des|pour|tout|toute|votre|vos|mon|ma|mes|en|a|au)$/;
/** « Certificat » alone may be any. */
const leastWords = 2;

/** The sentence of the page that refuses a paper of this file's name; null where none does. */
export function refusedHere({ files }: Field, name: string, { blocks }: PageModel): string | null {
  if (files.length > 1) return null;
  const words = wordsOf(name).split(' ');
  const says = sentencesOf(blocks).find((sentence) => {
    const [, what = ''] = refused.exec(sentence) ?? [];
    if (notOfThese.test(fold(what))) return false;
    return what.split(/,|\s(?:et|ou|ni)\s/iu).some((paper) => {
      const own = fold(paper)
        .split(' ')
        .filter((word) => word !== '' && !light.test(word));
      return own.length >= leastWords && own.every((word) => words.includes(word));
    });
  });
  return says ?? null;
}
