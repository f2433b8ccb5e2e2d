/**
 * « Léo : vit chez vous à temps plein », where she writes « Léo habite chez son papa depuis la rentrée »; or the other way
 * round. Of one who is named on both sides.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { denies, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { notNow, shared, withHer } from './children-alternate.ts';

type Home = 'hers' | 'other' | 'in-turn';

/** A tax return asks who lived there on the first of January. */
const ofTax = /\bdeclaration (?:\w+ )?(?:de|des) (?:vos |mes )?revenus\b|\bfoyer fiscal\b/;

export function checkChildNamedWhere({ asked, recap, page, today }: CheckContext): Finding[] {
  if ([page.title, ...page.headings.map(({ text }) => text)].some((text) => ofTax.test(fold(text))))
    return [];
  const said = [...asked, ...recap];
  const notes = said.filter((field) => wordsOf(field).length > 0);
  const each = said.flatMap((field) => {
    const chosen = homeChosen(field);
    const name = chosen && nameOf(field);
    return name ? [{ field, chosen, name }] : [];
  });
  // « Les enfants » are all of them, who live in one home.
  const areTogether = each.length > 1 && each.every(({ chosen }) => chosen === each[0]?.chosen);
  return each.flatMap(({ field, chosen, name }) => {
    const told = notes
      .filter((note) => note !== field)
      .flatMap((note) =>
        wordsOf(note)
          .flatMap((sentence) => apiece(sentence, areTogether ? name : null))
          .flatMap((sentence) => homesWritten(sentence, name).map((home) => ({ note, home }))),
      );
    const isSaidBack = notes.some((note) => wordsOf(note).some((one) => isBackOf(one, name)));
    const gone =
      told.length === 0 && chosen === 'hers' && !isSaidBack
        ? saidToBeGone(field, name, page, today)
        : undefined;
    if (gone !== undefined)
      return [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: gone })];
    const [first] = told;
    if (!first || told.some(({ home }) => home !== first.home) || !areApart(chosen, first.home, field))
      return [];
    return [
      ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
        told: first.note.label,
        asked: field.label,
      }),
    ];
  });
}

const isBack = /\b(?:revenue?|de retour|rentree? (?:chez|a la maison)|reviv\w*|reprend\w*|repris)\b/;

/** « Jules vit-il toujours chez vous ? Oui », where the page itself tells that he is gone to live with his father. */
function saidToBeGone(
  { label }: Field,
  name: string,
  { blocks }: PageModel,
  today: Temporal.PlainDate,
): string | undefined {
  if (!/\b(?:toujours|encore)\b/.test(fold(label))) return undefined;
  const sentences = sentencesOf(blocks, longestText).filter((sentence) => !sentence.includes('?'));
  if (sentences.some((one) => isBackOf(one, name))) return undefined;
  // Of another year, one may be back since.
  const isOld = (sentence: string): boolean =>
    Number(/\b20\d\d\b/.exec(sentence)?.[0] ?? today.year) < today.year - 1;
  const told = sentences
    .filter((sentence) => !isOld(sentence))
    .flatMap((sentence) => homesWritten(sentence, name).map((home) => ({ sentence, home })));
  // Gone once, and back since.
  return told.every(({ home }) => home === 'other') ? told[0]?.sentence : undefined;
}

const isBackOf = (sentence: string, name: string): boolean =>
  isBack.test(fold(sentence)) && fold(sentence).includes(name);

const aName = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`;
const pair = new RegExp(
  String.raw`(?<!\p{L})(${aName}) et (${aName}) (viv|habit|résid|rest|demeur)ent(?!\p{L})`,
  'u',
);
const ofAll =
  /(?<!\p{L})(?:les|mes|nos) (?:(?:deux|trois|quatre) )?enfants (viv|habit|résid|rest|demeur)ent(?!\p{L})/iu;

/** « Léo et Maëlle vivent chez leur père », « les enfants vivent… »: of each. */
function apiece(sentence: string, one: string | null): string[] {
  const verbOf = (stem: string): string => (stem === 'viv' ? 'vit' : `${stem}e`);
  const [, first, second, stem = ''] = pair.exec(sentence) ?? [];
  if (first && second)
    return [first, second].map((name) => sentence.replace(pair, `${name} ${verbOf(stem)}`));
  return [one === null ? sentence : sentence.replace(ofAll, (_, of: string) => `${one} ${verbOf(of)}`)];
}

const always =
  /\b(?:temps (?:plein|complet)|plein temps|en permanence|tout le temps|toute l annee|exclusi\w+|uniquement)\b/;

/** One may live with her, and be half of the time with the other: told « en alternance », it is against « à temps plein » alone. */
function areApart(chosen: Home, written: Home, field: Field): boolean {
  if (written === 'in-turn') return chosen === 'hers' && always.test(fold(textOf(field) ?? ''));
  return chosen !== 'in-turn' && chosen !== written;
}

const here =
  /^(?:il |elle )?(?:vi[tv]\w* |habite |reside |loge |est |residence |domicile |toujours |principale |habituelle |uniquement )*(?:(?:avec|chez) (?:vous|moi|nous)|a (?:votre|mon) (?:domicile|foyer))\b/;
const there =
  /^(?:il |elle )?(?:vi[tv]\w* |habite |reside |loge |est |residence |domicile |toujours |principale |habituelle |uniquement )*(?:avec|chez) (?:son|sa|l|le|la) ?(?:autre )?(?:pere|mere|papa|maman|parent)\b|^(?:il |elle )?ne (?:vit|habite|reside|loge) (?:plus|pas) (?:avec|chez) (?:vous|moi|nous)\b/;
const asksHome =
  /^(?!.*\b(?:avant|1er janvier|20\d\d|vivait|habitait|vacances|week|souhait\w*)\b).*\b(?:vi(?:t|vent)|habite(?:nt)?|reside(?:nt)?|loge(?:nt)?|residence|domicile)\b/;
const withReader =
  /\b(?:(?:avec|chez) (?:vous|moi)|(?:a|dans) (?:votre|mon|ce) (?:domicile|foyer|logement|adresse))\b/;
const longestAnswer = 60;

function homeChosen(field: Field): Home | null {
  const about = foldAll(field.label, field.question, field.group);
  if (field.kind === 'checkbox')
    return stateOf(field) === 'filled' && asksHome.test(about) && withReader.test(about) && !denies(about)
      ? 'hers'
      : null;
  if (isYesNo(field)) {
    const answer = yesNoOf(field);
    // « Vit-il toujours avec vous ? »
    if (!asksHome.test(fold(field.label)) || !withReader.test(fold(field.label)) || shared.test(about))
      return null;
    return answer === 'yes' ? 'hers' : answer === 'no' ? 'other' : null;
  }
  const answer = fold(textOf(field) ?? '');
  if (answer === '' || answer.length > longestAnswer || !(asksHome.test(about) || asksHome.test(answer)))
    return null;
  if (shared.test(answer)) return 'in-turn';
  if (there.test(answer)) return 'other';
  return here.test(answer) && !denies(answer) ? 'hers' : null;
}

/** « Léo », « Léo KERVELLA, 9 ans », « Où vit Léo ? », « Léo vit-il avec vous ? », « Résidence de Léo » */
const named = [
  new RegExp(
    String.raw`^(${aName})(?: \p{Lu}[\p{L}'’-]+)*(?:,? \(?\d{1,2} (?:ans|mois)\)?)?(?:\s?[:–-].*)?$`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:vit|habite|réside|loge)(?: actuellement)? (${aName})(?: \p{Lu}[\p{L}'’-]+)?\s?\??$`,
    'u',
  ),
  new RegExp(String.raw`^(${aName})(?: \p{Lu}[\p{L}'’-]+)? (?:vit|habite|réside|loge)(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`^(?:Résidence|Domicile|Lieu de vie|Adresse) (?:de |d['’])(${aName})(?: \p{Lu}[\p{L}'’-]+)?$`,
    'u',
  ),
];
/** A word of the page, and nobody's name. */
const noName =
  /^(?:residence|domicile|logement|adresse|enfants?|conjointe?|situation|lieu|garde|precisions?|message|personne|vous|votre|mon|ma|oui|non|autre|qui|ou|chez|avec)$/;

function nameOf({ label, group }: Field): string | null {
  for (const text of [label, group ?? '']) {
    const name = fold(named.flatMap((shape) => shape.exec(text)?.[1] ?? [])[0] ?? '');
    if (name !== '' && !noName.test(name)) return name;
  }
  return null;
}

const adverb = '(?:bien |toujours |desormais |maintenant |encore |depuis \\p{L}+ )?';
/** « Habite », « est restée », « est partie vivre »; where one « est » tells of a home with « depuis ». */
const live = `${adverb}(?:habite|vit|reside|demeure|loge|reste(?! (?:dormir|manger))|est ${adverb}(?:restee?|(?:retournee?|repartie?|partie?|allee?|revenue?) (?:vivre|habiter)|domiciliee?))`;
const farOff = String.raw`(?: (?!et |mais |ou |avec |chez )\p{L}+){0,4}?`;
const withOther =
  '(?:avec|chez) (?:lui|elle|(?:leur|son|sa|le|la|l) ?(?:autre )?(?:pere|mere|papa|maman|parent)|mon ex|ma mere|mes parents)\\b';
/** What comes after today, or for a while. */
const notHome =
  /\b(?:a partir|des le|a compter|semaine prochaine|(?:cette|la|en) semaine|(?:une|deux|trois|quatre|\d+) semaines|internat|noel|paques|toussaint|vacances|week ?ends?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|jours?|soirs?|nuits?|ete|peut etre)\b/;
/** « Léo est resté chez son père » tells of a visit. */
const aStay = /^(?!.*\b(?:depuis|vivre|habiter)\b).*\best (?:\p{L}+ )?restee?\b/u;
const half =
  /\b(?:alternee?|alternance|une semaine sur (?:deux|2)|semaines? (?:paires?|impaires?)|moitie du temps)\b/;
const notHalf =
  /\b(?:demand\w*|souhait\w*|refus\w*|avant|fin(?:i|ie)?|termine\w*|plus|pas|bientot|si|vacances)\b/;

/** Where a sentence says that one lives: none, or more where it is not of one mind. */
function homesWritten(sentence: string, name: string): Home[] {
  const words = fold(sentence);
  const isOf = String.raw`(?<!\b(?:de|d|et|avec|chez|pour) )\b${name}`;
  if (!new RegExp(isOf).test(words)) return [];
  if (half.test(words))
    return !notHalf.test(words) && new RegExp(String.raw`${isOf} ${live}|${isOf} est\b`, 'u').test(words)
      ? ['in-turn']
      : [];
  if (shared.test(words)) return [];
  return sentence
    .split(/[,;:]|\s(?:et|mais)\s/u)
    .map(fold)
    .filter((clause) => !notHome.test(clause) && !notNow.test(clause) && !denies(clause))
    .flatMap((clause): Home[] => {
      const says = (where: string): boolean =>
        new RegExp(`${isOf} ${live}${farOff} (?:${where})`, 'u').test(clause);
      const isSince = (where: string): boolean =>
        /\bdepuis\b/.test(clause) && new RegExp(`${isOf} est ${adverb}(?:${where})`, 'u').test(clause);
      if (aStay.test(clause) && says(withOther)) return [];
      if (says(withOther) || isSince(withOther)) return ['other'];
      return says(withHer) || isSince(withHer) ? ['hers'] : [];
    });
}
