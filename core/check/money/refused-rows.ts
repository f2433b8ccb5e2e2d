/** « N'y inscrivez pas ce que la Caf vous verse : l'aide au logement, le RSA… », and a row « Nature : APL », « Organisme : Caf ». */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isToldByGuide } from '../guide/guide-wrong-line.ts';
import { sameMoney } from '../same-money.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { betweenItems, ofSome, saysNotTo } from './not-to-count.ts';
import { type ResourceRow, resourceRows } from './resource-rows.ts';

interface Refusal {
  sentence: string;
  things: string[];
  /** Of what it pays itself. */
  office: RegExp | undefined;
}

export function checkRefusedRows({ asked, recap, page, procedure }: CheckContext): Finding[] {
  const refused = refusedOn(page.blocks);
  if (refused.length === 0) return [];
  return [asked, recap].flatMap(resourceRows).flatMap((row) => {
    const rule = isToldByGuide(row, procedure) ? undefined : refused.find((one) => isRefused(row, one));
    return rule
      ? [
          ownFinding('contradiction', 'problem', spotOf(row.named), 'page-error-problem', {
            said: rule.sentence,
          }),
        ]
      : [];
  });
}

const offices = [
  /\b(?:caf|caisse (?:nationale )?d allocations familiales)\b/,
  /\b(?:msa|mutualite sociale agricole)\b/,
  /\b(?:france travail|pole emploi)\b/,
];
const paysYou = /\b(?:vous (?:verse|paie|paye)|(?:verse|paye)\w* par)\b/;

function refusedOn(blocks: readonly string[]): Refusal[] {
  return sentencesOf(blocks, longestText).flatMap((sentence) => {
    const said = fold(sentence);
    if (!saysNotTo.test(said) || ofSome.test(said)) return [];
    const things = sentence
      .split(betweenItems)
      .map((item) => bareOf(fold(item).replace(saysNotTo, ' ')))
      .filter((one) => one.includes(' ') || (one.length > 1 && one.length < longestShort));
    return [
      { sentence, things, office: paysYou.test(said) ? offices.find((one) => one.test(said)) : undefined },
    ];
  });
}
/** « APL », « RSA »; « ressources », alone, is no name of one. */
const longestShort = 5;

/** « Aides au logement » and « aide au logement » */
const bareOf = (text: string): string =>
  fold(text)
    .replace(/^(?:(?:les?|la|l|une?|vos|votre|mon|ma|mes|notre|de|du|des|d|il|vous) )+| ici$/g, '')
    .replace(/(?<=\p{L}{3})s\b/gu, '');

/** What the Caf and the MSA pay, by its names. */
const ofFamilyFunds = new RegExp(
  `^(?:${sameMoney.apl}|${sameMoney.rsa}|primes? d activite|allocations? familiales?|complements? familial|allocations? de soutien familial)\\b`,
);
const notIt = /\b(?:pas|non|hors|sauf|sans|et|ou|deduite?s?|etrang\w+|suisses?|belges?|aripa)\b/;
/** « APL du mois », « aide au logement versée par la Caf » */
const more =
  /^(?: (?:de|du|des|d|la|le|l|en|au|par|pour|ma|caf|msa|verse\w*|paye\w*|percu\w*|recu\w*|mois|mensuel\w*|personnalisee?|logement|\d+|janvier|fevrier|mar|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))*$/;

function isRefused({ nature, payer }: ResourceRow, { things, office }: Refusal): boolean {
  if (notIt.test(fold(nature))) return false;
  const by = fold(payer);
  const isByOffice = office?.test(by) ?? false;
  // « Caisse de compensation, Genève »: another pays it.
  const isByOther = by !== '' && !isByOffice && !offices.slice(0, 2).some((one) => one.test(by));
  const inBrackets = /\(([^()]*)\)/.exec(nature)?.[1] ?? '';
  const names = [nature.replace(/\([^()]*\)/g, ' '), inBrackets].map(bareOf).filter((one) => one !== '');
  const thing = names.find((name) => things.some((one) => isSame(one, name)));
  if (thing !== undefined) return !isByOther || (office === undefined && !ofFamilyFunds.test(thing));
  // Whatever it is called; a pension that it only hands on is not its own.
  return (
    isByOffice && !/\b(?:et|ou)\b/.test(by) && !/\b(?:pension|salaire|aripa)/.test(`${fold(nature)} ${by}`)
  );
}

const underAnyName = Object.values(sameMoney).map((words) => new RegExp(`^(?:${words})(?= |$)`));

function isSame(thing: string, name: string): boolean {
  const begins = [
    thing,
    ...underAnyName.flatMap((one) => (one.test(thing) ? (one.exec(name)?.[0] ?? []) : [])),
  ];
  return begins.some((one) => name.startsWith(one) && more.test(name.slice(one.length)));
}
