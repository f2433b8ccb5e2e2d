/**
 * « Les ateliers et bilans organisés par France Travail ne sont pas une formation : répondez « Non » », « Atelier « Mes compétences »,
 * le 8 décembre », which is all that the page tells, and « Avez-vous suivi une formation ? Oui ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesWithNames } from '../sentences.ts';

const sayNo = String.raw`(?:repond(?:ez|re|ant)|coch(?:ez|er|ant)|choisi(?:ssez|r|ssant)|indiquez|mettez|laissez|selectionnez) (?:\p{L}+ ){0,3}?non\b`;
const isNone =
  '(?:(?:ne sont|n est|ne constituent?|ne valent|ne vaut|ne forment?|ne representent?) (?:pas|jamais|en rien|en aucun cas)|(?:ne comptent|ne compte|ne passent|ne passe) (?:pas|jamais) (?:comme|pour|parmi))';
const article = '(?:une?|des?|de la|du|de l|d|la|le|les|l|vos|votre|comme|parmi)';

/** What is none of what is asked, and what that is. */
const ways: { says: RegExp; thing: number; asked: number }[] = [
  // « Les ateliers ne sont pas une formation : répondez Non »
  {
    says: new RegExp(String.raw`^(.{5,140}?) ${isNone} (?:${article} )*(\p{L}{4,}).*\b${sayNo}`, 'u'),
    thing: 1,
    asked: 2,
  },
  // « Répondez Non pour les ateliers : ce ne sont pas des formations »
  {
    says: new RegExp(
      String.raw`\b${sayNo} (?:pour|si|a|aux|en cas de?|meme (?:pour|si)) ?(.{5,140}?) (?:ce n est|ce ne sont|ils ne sont|elles ne sont|cela n est|il n est|elle n est) (?:pas|jamais) (?:${article} )*(\p{L}{4,})`,
      'u',
    ),
    thing: 1,
    asked: 2,
  },
  // « Ne sont pas des formations les ateliers et bilans : répondez Non », « Ne comptez pas comme formation un atelier : répondez Non »
  {
    says: new RegExp(
      String.raw`^(?:ne sont pas|n est pas|ne comptez pas comme|ne considerez pas comme) (?:${article} )*(\p{L}{4,}) (.{5,140}?) ${sayNo}`,
      'u',
    ),
    thing: 2,
    asked: 1,
  },
];

interface Rule {
  said: string;
  /** « atelier », « bilan »: each by its first noun, in the singular. */
  things: string[];
  /** « formation » */
  asked: string;
}

export function checkIsNoSuchThing({ asked, page }: CheckContext): Finding[] {
  const questions = asked.filter((field) => isYesNo(field) && yesNoOf(field) === 'yes');
  if (questions.length === 0) return [];
  const hints = asked.flatMap(({ hint }) => hint ?? []);
  const rules = rulesIn([...new Set([...page.blocks, ...hints])]);
  return questions.flatMap((question) => {
    const rule = rules.find((one) => isAbout(question, one));
    const at = rule ? asked.indexOf(question) : -1;
    if (!rule) return [];
    // What the yes opened may be what is asked.
    const given = asked
      .slice(at + 1, at + 1 + mostDetails)
      .filter((field) => isDetail(field, question) && stateOf(field) === 'filled' && !tellsNothing(field));
    const detail = given.find((field) => names(rule, textOf(field) ?? '', question));
    if (detail) return [answersApart(spotOf(detail), question)];
    const lines = linesTold(page, rule, asked);
    if (given.some(({ options }) => options.length === 0) || lines.some((line) => tellsOf(rule.asked, line)))
      return [];
    const line = lines.find((one) => names(rule, one, question));
    return line
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'page-error-problem', { said: line })]
      : [];
  });
}

const mostDetails = 4;
const isDetail = (field: Field, question: Field): boolean =>
  !isYesNo(field) &&
  field.valueType !== 'amount' &&
  field.valueType !== 'phone' &&
  field.valueType !== 'email' &&
  (field.group === question.label || field.question === question.label || !field.label.trim().endsWith('?'));

const singular = (word: string): string => word.replace(/[sx]$/, '');
const empty =
  /^(?:les?|la|l|une?|des?|du|d|ces?|cette|vos|votre|simples?|seuls?|seules?|tous|toutes|autres?|aux?|a|en|pour|si|vous|avez|que|qui|etes|alle\w*|suivi\w*|fait\w*|eu)$/;
/** Of any thing: they tell none from another. */
const vague =
  /^(?:aides?|sommes?|argent|personnes?|revenus?|ressources?|cas|jours?|mois|fait|choses?|situations?|versements?|montants?|periodes?|temps|heures?|somme|dossiers?|demandes?|declarations?|annee|employeur)$/;

/** The first noun of each of what a text lists; in the singular. */
const nounsOf = (text: string): string[] =>
  text.split(/ (?:et|ou|ni) |, /).flatMap((item) => {
    const word = item.split(' ').find((one) => !empty.test(one)) ?? '';
    return word.length > 3 && !vague.test(word) && !/(?:ees?|es|ant)$/.test(word.replace(/[sx]$/, ''))
      ? [singular(word)]
      : [];
  });

/** Folded, commas kept. */
const withCommas = (text: string): string => text.split(',').map(fold).filter(Boolean).join(', ');

function rulesIn(lines: readonly string[]): Rule[] {
  return lines.flatMap((block): Rule[] => {
    if (block.length > longestText || !/\bnon\b/i.test(block)) return [];
    const sentences = sentencesWithNames([block], longestText);
    // « Les ateliers ne sont pas une formation. Répondez Non. »
    return sentences.flatMap((sentence, at): Rule[] => {
      for (const text of [sentence, `${sentence} ${sentences[at + 1] ?? ''}`]) {
        const words = withCommas(text);
        for (const { says, thing, asked } of ways) {
          const found = says.exec(words);
          const things = nounsOf(found?.[thing] ?? '');
          if (found && things.length > 0 && !/\b(?:sauf|sinon|seulement si|que si)\b/.test(words))
            return [{ said: block, things, asked: singular(found[asked] ?? '') }];
        }
      }
      return [];
    });
  });
}

const hasNoun = (noun: string, text: string): boolean =>
  fold(text)
    .split(' ')
    .some((word) => singular(word) === noun);

const isAbout = ({ label, hint }: Field, { said, asked, things }: Rule): boolean =>
  !things.every((thing) => hasNoun(thing, label)) &&
  (hint === said || hasNoun(asked, label)) &&
  hasNoun(asked, label);

/** What the text says stands in the rule, and not in the question. */
const names = ({ things }: Rule, text: string, { label }: Field): boolean =>
  !denies(fold(text)) && things.some((thing) => hasNoun(thing, text) && !hasNoun(thing, label));

/** What the page tells, without its rules, titles, questions and answers. */
function linesTold(
  { blocks, fields, headings, title, buttons }: PageModel,
  { said }: Rule,
  asked: readonly Field[],
): string[] {
  const own = new Set([
    title,
    said,
    ...headings.map(({ text }) => text),
    ...buttons.map(({ text }) => text),
    ...fields.flatMap(({ label, question, hint, options }) => [label, question, hint, ...options]),
  ]);
  return [
    ...sentencesWithNames(
      blocks.filter((block) => !own.has(block) && !said.includes(block)),
      longestText,
    ).filter((line) => !line.includes('?') && !isGeneral.test(fold(line))),
    ...asked.flatMap((field) => (field.valueType === 'free-text' ? (textOf(field) ?? []) : [])),
  ];
}
const isGeneral =
  /\b(?:repond(?:ez|re)|coch(?:ez|er)|indiquez|declarez|si|exemples?|lorsqu\w*|quand|mes ateliers|inscrivez|decouvr\w+|proposons|aide|accueil|cookies|mentions)\b/;

/** « Pas d'entrée en formation » tells of none. */
const tellsOf = (noun: string, line: string): boolean =>
  line
    .split(/[,;]|\set\s/u)
    .some(
      (part) =>
        hasNoun(noun, part) && !denies(fold(part)) && !/\b(?:aucune?|sans|pas|ni|hors)\b/.test(fold(part)),
    );
