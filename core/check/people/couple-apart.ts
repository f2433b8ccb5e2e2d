/** Two answers about a couple that cannot both be: alone and married, parted and together. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { livesAsCouple } from './couple.ts';

/** « T – Vous viviez seul(e) au 1er janvier avec vos enfants », a box of the tax return. */
const livedAlone =
  /\b(?:vous viviez|vous vivez|je vi(?:vai)?s) seule?\b|(?<!\ballocation de )\bparent isole\b|\b(?:elev(?:ez|iez)|eleve|elevais) seule?\b|\bcase t\b/;

/** « Demandez-vous la case T (parent isolé) ? Oui », « Depuis, vivez-vous seule avec votre enfant ? Oui » */
const asksAlone =
  /^(?!.*\b(?:avant|jusqu)\b)(?:.*\bvivez vous (?:toujours |maintenant )?seule?\b|(?=.*\b(?:case t|parent isole)\b).*\b(?:seule?|isole)\b)/;
const saysAlone = (field: Field): boolean =>
  field.kind !== 'checkbox' && asksAlone.test(fold(field.label)) && yesNoOf(field) === 'yes';

/** « Au 31 décembre 2025, vous étiez : M – marié(e) », of who may be « C – célibataire ». */
function isMarriedAmong(field: Field): boolean {
  const offered = field.options.map(fold);
  const said = fold(textOf(field) ?? '');
  return (
    (/^(?:votre )?situation (?:de famille|familiale|matrimoniale|du foyer)\b/.test(fold(field.label)) ||
      [/\bmariee?s?\b/, /\bcelibataires?\b/].every((one) => offered.some((option) => one.test(option)))) &&
    /\b(?:mariee?s?|pacsee?s?)\b/.test(said) &&
    !denies(said)
  );
}

/** « Viviez-vous en concubinage ? Oui, avec Julien depuis le 01/09/2024 » */
const isTogether = (field: Field): boolean =>
  /\b(?:viviez|vivez|etiez|etes) vous\b.*\b(?:concubinage|union libre|couple)\b/.test(fold(field.label)) &&
  yesNoOf(field) === 'yes';

/** « Qui habitait sous votre toit ? Moi, mes enfants et mon concubin » */
const livesWithPartner = (field: Field): boolean =>
  field.options.length > 1 &&
  /(?:^|\bavec )qui\b.*\b(?:viv\w*|habit\w*|log\w*|toit|foyer)\b/.test(fold(field.label)) &&
  !/\bavant\b/.test(fold(field.label)) &&
  /^(?!.*\b(?:sans|pas|ni|sauf)\b).*\b(?:(?:mon|ma) (?:conjointe?|concubine?|partenaire|compagn\w+|mari|femme|epou\w+)|viv(?:ais|ions|s|ons) (?:en (?:concubinage|couple|union libre)|maritalement))\b/.test(
    fold(textOf(field) ?? ''),
  );

/** « Ce qui change : je commence ou reprends une vie de couple » */
const beginsTogether =
  /^(?!.*\b(?:fin|cesse|arrete|rupture)\b).*\b(?:commenc\w+|repren\w+|repris\w*|debut\w*|mise?)\b.{0,30}\b(?:vie (?:de|en) couple|vie commune|(?:en )?couple|menage)\b/;

/** On a recap, « Vous vivez seule : Oui » may be of one who is married and lives apart. */
const ofTaxes = /\bcase t\b|\bviviez\b|\belevez seule?\b|^(?:t )?parent isole\b/;

const situation =
  /^(?:votre |la |l )?(?:situation|statut|etat civil)(?: (?:de famille|familiale|matrimoniale|du (?:foyer|couple)|actuelle|connue|au \d.*|en 20\d\d))*$/;
const married = /^(?!.*\b(?:non|pas|plus|ni|anciens?|ex)\b).*\b(?:mariee?s?|pacsee?s?|epoux)\b/;

/** « Situation | Mariés, vivant ensemble », as the page knows it; of a wedding of that very year, one was alone before. */
const situationKnown = ({ answers, blocks }: PageModel, year: number): string | null => {
  const lines = answers.map(({ name, block }) => [blocks[name] ?? '', blocks[block] ?? ''] as const);
  const [name, known] =
    lines.find(
      ([label, text]) => situation.test(fold(label)) && married.test(fold(text)) && !apart.test(fold(text)),
    ) ?? [];
  const isSince = new RegExp(`\\bdepuis .*${year}\\b|\\d (?:\\w+ )?${year}\\b`).test(fold(known ?? ''));
  return known && !isSince ? `${name} ${known}` : null;
};
/** « Damien (déclarant 1) et Sophie (déclarante 2), mariés depuis le 23/07/2011, imposition commune » */
const marriedSince = ({ blocks }: PageModel, year: number): string | null =>
  sentencesOf(blocks).find((sentence) => {
    const [since, other] = datesIn(sentence.slice(sentence.search(/depuis/iu)));
    if (apart.test(fold(sentence))) return false;
    return (
      atBothEnds.test(fold(sentence)) ||
      (/\b(?:mariee?s?|pacsee?s?) depuis\b/.test(fold(sentence)) &&
        since !== undefined &&
        !other &&
        since.year < year)
    );
  }) ?? null;
/** « Vous êtes : mariés, imposition commune », « Mariés depuis le 25/06/2010, même domicile »; of no rule, and of no case. */
function marriedTold({ blocks, fields }: PageModel, year: number, box: Field): string | null {
  // Of 1 January, a wedding of the year came after.
  const isOfNow = !/\b(?:1er janvier|viviez|viv(?:ais|ait))\b/.test(fold(box.label));
  const ofCases = new Set(fields.flatMap(({ label, options, hint }) => [label, hint, ...options]));
  return (
    sentencesOf(blocks.filter((block) => !ofCases.has(block))).find((sentence) => {
      const words = fold(sentence);
      const years = (
        (isOfNow || /\bdepuis\b/iu.test(sentence) ? sentence.replace(onThatDay, '') : sentence).match(
          /\b20\d\d\b|\b19\d\d\b/g,
        ) ?? []
      ).map(Number);
      return (
        isMarried.test(words) && asOne.test(words) && !apart.test(words) && years.every((one) => one < year)
      );
    }) ?? null
  );
}
/** Told of that day, they may have been so long before. */
const onThatDay = /(?<!\p{L})au (?:1er janvier|31 décembre) 20\d\d/giu;
const isMarried =
  /^(?!.*\b(?:ou|si|sauf|lorsqu\w*|quand|pas|n|ne|non|qui|celui|case t|parent isole|avant|ancien\w*|parents)\b).*\b(?:mariee?s?|pacsee?s?)\b/;
const asOne =
  /\b(?:(?:imposition|declaration) commune|(?:imposee?s?|declar\w+) ensemble|meme (?:domicile|foyer|logement)|vivant ensemble)\b/;

/** « Situation au 1er janvier et au 31 décembre 2026 : mariés, imposition commune » */
const atBothEnds =
  /\b1er janvier et (?:au |le )?31 decembre(?: 20\d\d)? (?:\p{L}+ ){0,2}?(?:mariee?s?|pacsee?s?)\b(?!.*\b(?:ou|si)\b)/u;
const apart = /\b(?:separe\w*|divorc\w*|(?<!\bune )seule?s?|veu(?:f|ve))\b/;

/** That box, ticked beside « Marié(e) »: not where a wedding of the year is told, since one was alone before it. */
export function checkAloneInCouple({ asked: cases, recap, page, today }: CheckContext): Finding[] {
  const asked = [...cases, ...recap];
  const box = asked.find(
    (field) =>
      ((isShown(field)
        ? yesNoOf(field) === 'yes' && ofTaxes.test(fold(field.label))
        : field.kind === 'checkbox' && stateOf(field) === 'filled') &&
        livedAlone.test(fold(field.label))) ||
      saysAlone(field),
  );
  const couple = asked.find(
    (field) =>
      ((field.options.length > 1 || isShown(field)) &&
        livesAsCouple({ asked: [field], recap: [] }) === true) ||
      isMarriedAmong(field) ||
      isTogether(field) ||
      livesWithPartner(field) ||
      (field.options.length > 1 && beginsTogether.test(fold(textOf(field) ?? ''))),
  );
  const year = Number(/\b20\d\d\b/.exec(box?.label ?? '')?.[0] ?? today.year - 1);
  const isOfTheYear = asked.some(
    (field) =>
      !tellsNothing(field) &&
      yesNoOf(field) !== 'no' &&
      /\b(?:mariage|pacs|union)\b/.test(fold(field.label)) &&
      Number(/\b20\d\d\b/.exec(textOf(field) ?? '')?.[0] ?? today.year) >= year,
  );
  if (!box || isOfTheYear) return [];
  if (couple) return [answersApart(spotOf(box), couple)];
  const told = situationKnown(page, year) ?? marriedSince(page, year) ?? marriedTold(page, year, box);
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(box), 'papers-problem', { told, asked: box.label })]
    : [];
}

const whoDied =
  /^(?:la )?personne (?:concernee|decedee)$|^qui (?:est|etait) (?:decedee?|mort)\b|^(?:personne|membre)\b.*\bdeced/;
const aPartner =
  /^(?:mon |ma |votre |le |la )?(?:conjointe?|concubine?|partenaire|mari|femme|epoux|epouse)\b/;
const livesWithHim =
  /\bviv(?:ant|ez|ons|s) avec (?:son|sa|mon|ma|votre) (?:conjointe?|mari|femme|epoux|epouse)\b/;

/** « La personne décédée : mon conjoint », and « Mariée, vivant avec son conjoint » chosen of today. */
export function checkWidowed({ asked, page }: CheckContext): Finding[] {
  const isOfDeath = [page.title, ...page.headings.map(({ text }) => text)].some((text) =>
    /^(?!.*\b(?:mariage|naissance|separation)\b).*\bdeces\b/.test(fold(text)),
  );
  const died = asked.find(
    (field) => whoDied.test(fold(field.label)) && aPartner.test(fold(textOf(field) ?? '')),
  );
  const couple = asked.find(
    (field) =>
      field.options.length > 1 &&
      livesWithHim.test(fold(textOf(field) ?? '')) &&
      !/\b(?:avant|etiez|date|moment|jour)\b/.test(fold(field.label)),
  );
  return isOfDeath && died && couple ? [answersApart(spotOf(couple), died)] : [];
}

const stillTogether = /\b(?:couple|vis|vivons|ensemble)\b.*\bmeme (?:personne|conjointe?|partenaire)\b/;
const partedOn = /\b(?:date|jour) (?:de |du |d )?(?:la |votre )?(?:separation|rupture|divorce)\b/;
const isMended = /\b(?:repris\w*|reprise|reconcili\w*|de nouveau)\b/;

const theOther =
  /\b(?:ancien(?:ne)? |ex )?(?:conjointe?|concubine?|partenaire|compagnon|compagne)\b|\bl autre parent\b/;
const stillHere =
  /\b(?:habite|vit|loge) (?:encore|toujours) (?:avec (?:moi|vous|nous)|chez (?:moi|vous|nous)|ici|(?:dans|a) (?:le|la|mon|notre|cette) (?:meme )?(?:logement|adresse|maison|appartement))\b/;

/** Parted under one roof, as some are. */
const isForNow = /\b(?:meme toit|en attendant|provisoire\w*|temporaire\w*|le temps)\b/;

/** « Adresse actuelle : il habite toujours avec moi », of who is left. */
const isStillHere = (field: Field): boolean =>
  stillHere.test(fold(textOf(field) ?? '')) &&
  /^(?:il|elle|mon ex|ma ex|oui (?:il|elle))\b/.test(fold(textOf(field) ?? '')) &&
  !isForNow.test(fold(textOf(field) ?? '')) &&
  [field.group, field.heading, field.label].some((name) => theOther.test(fold(name ?? '')));

/** « Kevin Marchand », of « Je vis en couple avec M. Kevin Marchand ». */
const nameTold = (field: Field): string =>
  fold(
    /\ben couple avec (?:M\.|Mme|Monsieur|Madame)? ?(\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(
      textOf(field) ?? '',
    )?.[1] ?? '',
  );
/** « Depuis quand êtes-vous séparée de M. Kevin Marchand ? 12/02/2027 » */
const partsFrom = (field: Field, name: string): boolean =>
  /\bseparee?s?( e)? d/.test(fold(field.label)) &&
  hasWords(fold(field.label), name) &&
  stateOf(field) === 'filled' &&
  yesNoOf(field) !== 'no';
const ofThen = /\b(?:avant|ancien\w*|etai\w+|etiez|viv(?:ais|iez)|connue?s?|precedent\w*)\b/;
/** What told her parted from the one she is said to live with now; undefined where nothing did. */
const partedFromHim = (field: Field, asked: readonly Field[]): Field | undefined => {
  const name =
    field.options.length > 1 && !ofThen.test(foldAll(field.label, textOf(field))) ? nameTold(field) : '';
  return name === ''
    ? undefined
    : asked.find(
        (one) =>
          one !== field && (partsFrom(one, name) || (whoLeft(one) === name && asked.some(isSeparation))),
      );
};

/** « damien auger », who left by « Qui a quitté le logement ? Damien Auger », or by « Damien Auger a quitté le logement », ticked. */
function whoLeft(field: Field): string {
  const isChosen = field.options.length > 1 && /^qui (?:a|est) (?:quitte|parti)/.test(fold(field.label));
  if (isChosen) return fold(aWholeName.exec(textOf(field) ?? '')?.[0] ?? '');
  const isTicked = field.kind === 'checkbox' && stateOf(field) === 'filled';
  const [name = ''] = (isTicked && aWholeName.exec(field.label)) || [];
  return /^ (?:a quitte|est partie?\b|n habite plus|ne vit plus)/.test(fold(field.label).slice(name.length))
    ? fold(name)
    : '';
}
const aWholeName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/u;

/** « Nature du changement : Séparation »; not that of a couple before. */
const isSeparation = (field: Field): boolean =>
  field.options.length > 1 &&
  /\b(?:changement|evenement|situation|se passe|arrive)\b/.test(fold(field.label)) &&
  /^(?:une |la |ma |notre )?separation\b(?! de biens)/.test(fold(textOf(field) ?? ''));

/** « Julien Marchal habite-t-il encore avec vous ? Oui », of whom the page tells as her partner. */
const partnerStays = (field: Field, { blocks }: PageModel): boolean => {
  const name = fold(aWholeName.exec(field.label)?.[0] ?? '');
  return (
    name !== '' &&
    isYesNo(field) &&
    yesNoOf(field) === 'yes' &&
    staysHere.test(fold(field.label)) &&
    blocks.some((block) =>
      block
        .split(/[;.]|,\s(?=\p{Lu})/u)
        .some((part) => hasWords(fold(part), name) && ofPartner.test(fold(part)) && part !== field.label),
    )
  );
};
const staysHere = /\b(?:habite|vit|loge)\b.*\b(?:encore|toujours)\b.*\bavec (?:vous|moi)\b/;
const ofPartner =
  /\b(?:conjointe?|concubine?|partenaire|mari|femme|epou\w+|compagnon|compagne|couple|mariee?s?|pacsee?s?)\b/;

/** « Qui occupe ce logement à présent ? Yann Garnier et moi » */
const partnerLivesThere = (field: Field, name: string): boolean =>
  field.options.length > 1 &&
  /^(?:avec )?qui (?:occupe|habite|vit|loge|vivez vous|habitez vous)\b/.test(fold(field.label)) &&
  !ofThen.test(fold(field.label)) &&
  !/\b(?:nouve\w+|sa|son|autre)\b/.test(fold(field.label)) &&
  hasWords(fold(textOf(field) ?? ''), name) &&
  !/\b(?:sans|sauf|pas|seule?)\b/.test(fold(textOf(field) ?? ''));

/** « Date de la séparation : 17/10/2026 », then « Je vis en couple avec la même personne ». */
export function checkStillTogether({ asked: cases, recap, page }: CheckContext): Finding[] {
  const asked = [...cases, ...recap];
  const together = asked.find(
    (field) =>
      (field.options.length > 1 && stillTogether.test(fold(textOf(field) ?? ''))) || isStillHere(field),
  );
  const parted = asked.find((field) => partedOn.test(fold(field.label)) && stateOf(field) === 'filled');
  const isOver = page.blocks.some((block) => isMended.test(fold(block)));
  if (together && parted && !isOver) return [answersApart(spotOf(together), parted)];
  const [again] = (isOver ? [] : asked).flatMap((field) => {
    const before = partedFromHim(field, asked);
    return before ? [answersApart(spotOf(field), before)] : [];
  });
  if (again) return [again];
  const left = asked.find((field) => whoLeft(field) !== '');
  const name = left ? whoLeft(left) : '';
  const separation = asked.find(isSeparation);
  const stays = asked.find(
    (field) =>
      (name !== '' && partnerLivesThere(field, name)) ||
      (separation && partnerStays(field, page)) ||
      (name !== '' &&
        isYesNo(field) &&
        yesNoOf(field) === 'yes' &&
        hasWords(fold(field.label), name) &&
        staysHere.test(fold(field.label))),
  );
  const against = left ?? separation;
  return against && stays && !isOver ? [answersApart(spotOf(stays), against)] : [];
}
