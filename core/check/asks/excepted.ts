/** The cases that a sentence about all of them leaves out, by a mark of theirs or by their name. */
import type { Field, PageModel } from '../../page-model.ts';
import { readPageConvention } from '../../reading/required-words.ts';
import { collapse, fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { longestText, sentencesOf } from '../sentences.ts';

/** « sauf celles marquées « au choix » », « seul le téléphone peut rester vide » */
const exception =
  /(?:\b(?:sauf|hors|hormis|except\p{L}*|à l['’]exception|en dehors|mis à part|seule?s?)(?!\p{L})|\bnon (?:suivi|marqu|signal)\p{L}*|\bsans\b|\bne portent pas\b|\bce qui (?:est|porte)\b|n['’](?:est|ont|a) pas\b)([^.;!]*)/iu;
/** « …, chaque case est à compléter »: what is asked of the others. */
const ofOthers =
  /,\s(?=(?:chaque|chacun|tou[st]|aucun|rien|l['’](?:ensemble|intégralité|totalité)|les (?:\p{L}+ )?(?:champs|cases|rubriques|questions|lignes|réponses|zones|informations)|une réponse|merci|veuillez|répond|rempli|complét|renseign|vous devez|il faut|ne laiss)).*$/iu;
/** « Vous pouvez laisser le fax de côté ; le reste est nécessaire »: what stands before. */
const beforeRest =
  /^(.*?)(?:[;.,:–—]\s(?:et |mais )?(?:toutes |tous |tout )?(?:le reste|les autres)|\s(?:est la|est le|sont les) seule?s?)(?!\p{L})/iu;
const quoted = /[«"“]\s*([^«»"“”]+?)\s*[»"”]/gu;
/** « (f) », « (option) », « ° »: a sign, where a word has letters alone. */
const sign = /(?<=\s)(?:[([]\p{L}{1,12}\.?[)\]]|[^\p{L}\p{N}\s.,:;!?«»"“”'’()[\]–—-]+)(?=[\s.,;)]|$)/gu;
/** Freedom, in the name of a case, whatever word the page has for it. */
const free =
  /\b(?:si (?:possible|connue?|besoin|vous (?:le |la |l )?(?:souhaitez|voulez|desirez|pouvez|connaissez|en avez))|au choix|libre|souhaitee?|recommandee?|conseillee?|non obligatoire)\b/;

/** « Celles entre [crochets] peuvent rester vides », and a name that stands whole in them. */
const inBrackets = /\bentre (?:crochets|parentheses|accolades|guillemets|tirets)\b/;
const enclosed = /^\s*(?:\[.+\]|\(.+\)|\{.+\}|[«"“].+[»"”]|[–—-].+[–—-])\s*$/u;

/** Of a paragraph, what is said of what must be filled in or may be left: not how to find the sum. */
const ofBlanks =
  /\b(?:vides?|blanc|blanche|facultati\w*|optionnel\w*|option|reste|obligatoires?|obligation|laiss\w*|rest\w*|necessaires?|indispensables?|requis\w*|demandee?s?|attendue?s?|libres?|choix|suivi\w*|marqu\w*|signal\w*|portent|portant|sauf|hors|hormis|except\w*|rempli\w*|complet\w*|renseign\w*|repond\w*|servi\w*)\b/;

/** A mark of the page's own, in the line of a case; a case named as one that may be left. */
export function exceptedBy({ blocks, fields }: PageModel): (field: Field, line: string) => boolean {
  const rules = blocks
    .filter((block) => readPageConvention([block]).allRequired)
    .map((block) =>
      sentencesOf([block], longestText)
        .filter((one) => ofBlanks.test(fold(one)))
        .join(' '),
    );
  const said = rules.flatMap((rule) =>
    [exception.exec(rule)?.[0].replace(ofOthers, ''), beforeRest.exec(rule)?.[1]].filter(
      (text) => text !== undefined,
    ),
  );
  const all = said.join(' ');
  // « Lorsque vous répondez « Oui », donnez la date »: an answer, and no mark.
  const answers = new Set(['', ...fields.flatMap(({ options }) => options.map(fold))]);
  const quotes = rules.flatMap((rule) => [...rule.matchAll(quoted)].map(([, mark = '']) => fold(mark)));
  const marks = quotes.filter((mark) => !answers.has(mark));
  const signs = said.flatMap((text) => ` ${text}`.match(sign) ?? []);
  const named = stems(all.replace(quoted, ' '));
  const words = ` ${fold(all)} `;
  const leavesBrackets = rules.some((rule) => inBrackets.test(fold(rule)));
  return (field, line) => {
    const texts = [field.label, field.hint ?? '', field.question ?? '', line];
    return (
      texts.some(
        (text) =>
          free.test(fold(text)) ||
          (leavesBrackets && enclosed.test(text)) ||
          marks.some((mark) => ` ${fold(text)} `.includes(` ${mark} `)) ||
          signs.some((one) => collapse(text).includes(one)),
      ) ||
      stems(field.label).some((stem) => named.includes(stem)) ||
      words.includes(` ${fold(headOf(field))} `)
    );
  };
}

/** « Date de fin », of « Date de fin, Collège Moulin » */
const headOf = ({ label }: Field): string => label.split(/[,(–:]/u)[0] ?? label;
