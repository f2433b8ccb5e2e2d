/**
 * Cases that a page leaves to some people: « La case T est réservée aux contribuables célibataires ou veufs », and whether she is
 * one of them, by what the page tells of her and what she answered. Left empty, such a case keeps to it.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isOfThem, type Known } from './one-of-them.ts';

export interface Reserved {
  sentence: string;
  field: Field;
  /** Unknown: it is filled in, and nothing tells whether she is one of them. */
  state: 'kept' | 'broken' | 'unknown';
  known: Known | null;
}

interface Rule {
  subject: string;
  whom: string;
  /** It is of everybody but them. */
  isNot: boolean;
}

const only = '(?:que|uniquement|seulement|exclusivement)';
const fill = '(?:coch|rempli|choisi|complet|selectionn|renseign|demand)\\w*';
const [ofThem, ofOthers] = [
  [
    '^(?<subject>.*?)\\breserve(?:e|s|es)? (?:\\p{L}+ment )?(?:aux?|a(?: la| l| une?)?|pour les) (?<whom>.+)$',
    `^(?<subject>.*?)\\b(?:concerne|s adresse|est (?:destinee?|ouverte?|prevue?|faite?)|vaut)\\w* ${only} (?:aux?|a la|a l|les?|la|des|pour les) (?<whom>.+)$`,
    `^(?<subject>.*?)\\b${fill} ${only} (?:par (?:les |des |une? )?|pour les |si (?:vous|l on) (?:etes |est )?)(?<whom>.+)$`,
    `^(?:ne )?${fill} (?<subject>.*?) ${only} si vous (?:etes )?(?<whom>.+)$`,
    `^seule?s? (?:les |des )?(?<whom>.+?) (?:(?:peuvent|doivent) )?${fill} (?<subject>.+)$`,
  ],
  [
    `^ne ${fill} (?:pas|jamais) (?<subject>.*?) si vous (?:etes )?(?<whom>.+)$`,
    `^(?<subject>.*?)\\bne (?:peu(?:t|vent)|doi(?:t|vent)) (?:pas|jamais) etre ${fill} (?:par (?:les |des |une? )?|si vous (?:etes )?)(?<whom>.+)$`,
    `^(?<subject>.*?)\\bne se ${fill} (?:pas|jamais) si vous (?:etes )?(?<whom>.+)$`,
    '^(?<subject>.*?)\\b(?:n est pas (?:destinee?|ouverte?|faite?|prevue?)|interdite?) (?:aux?|pour les) (?<whom>.+)$',
    `^si vous etes (?<whom>.+?) (?:ne ${fill} (?:pas|jamais) |laissez )(?<subject>.+)$`,
    `^(?:les |des |une? )?(?<whom>.+?) ne (?:${fill}|doi(?:t|vent)|peu(?:t|vent)) (?:pas|jamais) (?:${fill} )?(?<subject>.+)$`,
  ],
].map((forms) => forms.map((form) => new RegExp(form, 'u')));

/** Most sentences are of nobody: they are read no further. */
const mayLeave = /réserv|uniquement|seul|exclusiv|\bque\b|\bpas\b|jamais|laissez/iu;

/** « Qui vivent seules, sans conjoint ni concubin, avec au moins un enfant »: the same told twice, and one thing more. */
const withoutPartner = /,? sans (?:conjoint|concubin|partenaire)e?(?:(?: ni|,| ou)[^,]*)?(?=,|$| avec )/iu;
const oneMore = /, ((?:et )?(?:avec|ayant)\b[^,]*?)(?:(?:,| ou\b).*)?$/iu;

const ruleIn = onceForEach((sentence: string): Rule | null => {
  if (!mayLeave.test(sentence)) return null;
  const said = fold(
    sentence
      .replace(/\(e\)(?:\(s\))?|\(e?s\)|·e(?:·s)?/giu, '')
      .replace(/[.\s]+$/u, '')
      .replace(/\bseule?s?.*$/iu, (rest) => rest.replace(withoutPartner, ''))
      .replace(oneMore, ' $1')
      .replace(/,/g, ' ou '),
  );
  for (const [forms, isNot] of [
    [ofOthers, true],
    [ofThem, false],
  ] as const)
    for (const form of forms ?? []) {
      const { subject, whom } = form.exec(said)?.groups ?? {};
      if (subject !== undefined && whom) return { subject: subject.trim(), whom, isNot };
    }
  return null;
});

/** « La case T », « les cases T et L », « Parent isolé »; « cette case », « à cocher » are of the one beside. */
const marksIn = (subject: string): string[] =>
  /\bcases? (?:marquees? )?(?!(?:est|sont|se|ne|du|de|des|ci|la|le|les|si|que|qui|n (?:est|y))\b)([a-z0-9]{1,3}(?: (?:et|ou) [a-z0-9]{1,3})*)\b/
    .exec(subject)?.[1]
    ?.split(/ (?:et|ou) /) ?? [];
const isOfItself = (subject: string): boolean =>
  subject === '' ||
  /^(?:(?:cette|la|ce|cet) (?:case|option|choix|ligne|reponse|champ)|elle|il|a|ne)?(?: (?:est|ne|n|se|s|ou|ne se|doit etre|peut etre))*$/.test(
    subject,
  );

function bears({ label }: Field, mark: string): boolean {
  const [, first = ''] = /^(?:case )?([A-Z0-9]{1,3})(?=\p{Lu}\p{Ll}|[ \u00a0–—:.)-]|$)/iu.exec(label) ?? [];
  const [, glued = ''] = /^([A-Z0-9]{1,3})(?=\p{Lu}\p{Ll})/u.exec(label) ?? [];
  const inside = /\(?\bcase ([A-Z0-9]{1,3})\b|\(([A-Z0-9]{1,3})\)/iu.exec(label);
  return [glued || first, inside?.[1], inside?.[2]].some((one) => one !== undefined && fold(one) === mark);
}

const bearing = (marks: readonly string[], asked: readonly Field[]): Field[] =>
  asked.filter((field) => marks.some((mark) => bears(field, mark)));

const longWords = (text: string): string[] => text.split(' ').filter((word) => word.length > 3);

/** The cases so named: by their mark, by what stands beside them, by the words of a box. */
function casesOf({ subject }: Rule, sentence: string, page: PageModel, asked: readonly Field[]): Field[] {
  const marks = marksIn(subject);
  if (marks.length > 0) return bearing(marks, asked);
  const beside = asked.filter(
    (field) => field.label.includes(sentence) || linesBeside(page)(field).includes(sentence),
  );
  if (beside.length > 0) return beside.length === 1 ? beside : [];
  const words = longWords(
    subject.replace(/\b(?:la|les?) (?:case|option|formule|choix)s?\b|\b(?:est|sont)\b/g, ''),
  );
  if (isOfItself(subject) || words.length === 0) return [];
  const isNamed = (text: string | null): boolean => words.every((word) => fold(text ?? '').includes(word));
  return asked.filter((field) =>
    field.kind === 'checkbox'
      ? isNamed(field.label)
      : field.options.filter(isNamed).length === 1 && isNamed(textOf(field)),
  );
}

/** « (réservé aux exploitants agricoles) », « – locataires uniquement », in the name of a box. */
function ruleOfName(label: string): Rule | null {
  const [, inside = ''] = /\(([^()]{5,80})\)/.exec(label) ?? [];
  const rule = /\breserve\w*\b/.test(fold(label)) ? ruleIn(inside || label) : null;
  const alone = /^(?:(?:pour|aux?) (?:les )?)?(.{4,40}?) (?:uniquement|seulement|exclusivement)$/.exec(
    fold(inside),
  )?.[1];
  return rule ?? (alone ? { subject: '', whom: alone, isNot: false } : null);
}

/** « Un déclarant de plus de 74 ans titulaire de la carte du combattant » */
const ofAge =
  /^(?:case )?(?:[a-z0-9]{1,3} ?)?(?:une? |l un |au moins un )?(?:des )?(?:deux )?(?:declarante?s?(?: \d)?|vous avez|j ai|je suis agee?|vous etes agee?)(?: e)? (?=.*\b\d\d ans\b)/;

const isFilled = (field: Field): boolean => stateOf(field) === 'filled' && !tellsNothing(field);

export function reservedIn(context: CheckContext): Reserved[] {
  const { page, asked } = context;
  const boxes = asked.filter(({ kind, valueType }) => kind === 'checkbox' && valueType !== 'consent');
  const judge = (rule: Rule, sentence: string, field: Field): Reserved[] => {
    if (!isFilled(field)) return [{ sentence, field, state: 'kept', known: null }];
    const found = isOfThem(rule.whom, field, context, rule.isNot);
    if (!found) return [];
    const isKept = found.isOne === null ? null : found.isOne !== rule.isNot;
    const state = isKept === null ? 'unknown' : isKept ? 'kept' : 'broken';
    return [{ sentence, field, state, known: found.known }];
  };
  const said = new Set([...page.blocks, ...asked.flatMap(({ hint }) => hint ?? [])]);
  const told = [...said].flatMap((block) => {
    // « Elle », the case of which the sentence before speaks.
    let before: Field[] = [];
    return sentencesOf([block], longestText).flatMap((sentence) => {
      const rule = ruleIn(sentence);
      if (!rule) {
        before = bearing(marksIn(fold(sentence)), asked);
        return [];
      }
      const own = casesOf(rule, sentence, page, asked);
      before = own.length > 0 || !/^(?:elle|il)\b/.test(rule.subject) ? own : before;
      return before.flatMap((field) => judge(rule, sentence, field));
    });
  });
  const named = boxes.filter(isFilled).flatMap((field) => {
    const words = fold(field.label);
    const rule =
      ruleOfName(field.label) ?? (ofAge.test(words) ? { subject: '', whom: words, isNot: false } : null);
    return rule ? judge(rule, field.label, field) : [];
  });
  return [...told, ...named];
}

export function checkReserved(context: CheckContext): Finding[] {
  const broken = reservedIn(context).filter(({ state }) => state === 'broken');
  return [...new Map(broken.map((one) => [one.field.id, one])).values()].flatMap(({ field, known }) =>
    known?.answer
      ? [answersApart(spotOf(field), known.answer)]
      : [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: known?.line ?? '',
            asked: field.options.length > 1 ? (textOf(field) ?? field.label) : field.label,
          }),
        ],
  );
}
