/** « 150 caractères au plus », « en cent mots maximum », said of what is written, and a longer text. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { aNumberInWords, numberOfWords } from '../../values/number-words.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const count = String.raw`(\d{1,3} \d{3}|\d{2,4}|${aNumberInWords}) (caracteres|signes|mots)`;
const atMost = [
  String.raw`(?<!\b(?:moins|minimum|min|moins de) )\b${count} (?:(?:espaces compris\w* )?(?:au plus|(?:au |en )?max\w*|ou moins)|espaces compris\w*(?!.*\bmin))(?! par)\b`,
  // « En cent caractères », « Votre message tient en deux cents signes »
  String.raw`(?<!\bpas )\b(?:maximum|max|limitee?s? a|limite (?:de |fixee a )?|au plus|pas (?:depasser|exceder|plus de)|ne (?:depassez|depasse|depassent|excedez|excede) pas|jusqu a|(?:tient|tenir|tiennent|tenant) en|en|(?<!\b(?:au|pas) )moins de) (?:de )?${count}(?! (?:par|environ|minimum|au min\w*|au moins|ou plus)\b)`,
].map((pattern) => new RegExp(pattern, 'u'));
const withoutSpaces = /\b(?:hors|sans(?: compter)?(?: les)?) espaces\b|\bespaces (?:non|exclu\w*|pas) ?/;

/** A bound has two figures. */
const leastBound = 10;

/** What a page calls a text that it lets one write. */
const aText =
  /\b(?:textes?|messages?|explications?|precisions?|commentaires?|reponses?|motifs?|observations?|descriptions?|resumes?|lettre|recit|expose)\b/;
const ofOther = /\b(?:fichiers?|noms? (?:de|du|des)|mots? de passe|identifiants?|titres?|objet|si|sms)\b/;

/** `beside`: what stands beside each case. */
export function longerThanSaid(
  asked: readonly Field[],
  page: PageModel,
  beside: (field: Field) => string,
): Finding[] {
  const texts = asked.filter(({ kind }) => kind === 'textarea');
  // « Votre message ne doit pas dépasser cent caractères », anywhere on the page of one message.
  const onPage =
    texts.length === 1
      ? sentencesOf(page.blocks).find((sentence) => {
          const said = fold(sentence);
          return aText.test(said) && !ofOther.test(said) && limitIn(said) !== null;
        })
      : undefined;
  return asked.flatMap((field) => {
    const text = textOf(field)?.trim() ?? '';
    if (text.length < leastBound || field.options.length > 0) return [];
    const own = foldAll(field.label, field.question, beside(field));
    const limit = limitIn(own) ?? (field === texts[0] ? limitIn(fold(onPage ?? '')) : null);
    return limit && limit.lengthOf(text) > limit.most
      ? [ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: limit.bound })]
      : [];
  });
}

function limitIn(said: string): { most: number; bound: string; lengthOf: (text: string) => number } | null {
  const [, number = '', unit = ''] =
    atMost.map((pattern) => pattern.exec(said)).find((one) => one !== null) ?? [];
  const most = /\d/.test(number) ? Number(number.replace(' ', '')) : numberOfWords(number);
  if (number === '' || most < leastBound) return null;
  const lengthOf = (text: string): number =>
    unit === 'mots'
      ? text.split(/\s+/).length
      : (withoutSpaces.test(said) ? text.replace(/\s/g, '') : text).length;
  return { most, bound: `${most} ${unit.replace('caracteres', 'caractères')}`, lengthOf };
}
