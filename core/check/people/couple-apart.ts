/** Two answers about a couple that cannot both be: alone and married, parted and together. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { partnerWords } from '../word-lists.ts';
import { separationTold } from './separation-told.ts';

const whoDied =
  /^(?:la )?personne (?:concernee|decedee)$|^qui (?:est|etait) (?:decedee?|mort)\b|^(?:personne|membre)\b.*\bdeced/;
const aPartner = new RegExp(String.raw`^(?:mon |ma |votre |le |la )?(?:${partnerWords})\b`);
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

const theOther = new RegExp(String.raw`\b(?:${partnerWords})\b|\bl autre parent\b`);
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
const ofPartner = new RegExp(String.raw`\b(?:${partnerWords}|couple|mariee?s?|pacsee?s?)\b`);

/** « Qui occupe ce logement à présent ? Yann Garnier et moi » */
const partnerLivesThere = (field: Field, name: string): boolean =>
  field.options.length > 1 &&
  /^(?:avec )?qui (?:occupe|habite|vit|loge|vivez vous|habitez vous)\b/.test(fold(field.label)) &&
  !ofThen.test(fold(field.label)) &&
  !/\b(?:nouve\w+|sa|son|autre)\b/.test(fold(field.label)) &&
  hasWords(fold(textOf(field) ?? ''), name) &&
  !/\b(?:sans|sauf|pas|seule?)\b/.test(fold(textOf(field) ?? ''));

/** « Aujourd'hui, comment vivez-vous ? En couple, sous le même toit », « Vivez-vous en couple ? Oui » */
const livesInCouple = (field: Field): boolean => {
  const [asks, answer] = [fold(field.label), fold(textOf(field) ?? '')];
  if (ofThen.test(`${asks} ${answer}`) || isAgain.test(`${asks} ${answer}`)) return false;
  return isYesNo(field)
    ? yesNoOf(field) === 'yes' && asksOfCouple.test(asks)
    : field.options.length > 1 &&
        inCouple.test(answer) &&
        !/\b(?:separee?s?|plus|sans|attendant|provisoire\w*|temporaire\w*)\b/.test(answer);
};
/** « La vie commune avec Patrice continue à ce jour : oui » */
const asksIfGoesOn =
  /\bvie (?:commune|de couple|maritale)\b.*\b(?:continue|dure|se poursuit|n a pas cesse)\b|^(?:(?:je vis|vous vivez|vivez vous|vivons nous) (?:toujours|encore) (?:ensemble|en couple|avec ))/;
const isAgain = /\b(?:nouve\w+|autre|quelqu un d autre|apres|depuis la separation|date|jour)\b/;
const asksOfCouple =
  /^(?:(?:aujourd hui|actuellement|a ce jour) )?(?:vivez vous|etes vous) (?:(?:toujours|encore|actuellement|aujourd hui) )?(?:en couple|ensemble|maritalement|en concubinage|avec (?:votre|un|une) (?:conjointe?|concubine?|partenaire))\b/;
const inCouple =
  /^(?:oui |non )?(?:je vis |vous vivez |nous vivons )?(?:toujours |encore )?(?:en couple|ensemble|maritalement|en concubinage|concubinage|vie maritale|(?:avec|chez) (?:mon|ma|votre) (?:conjointe?|concubine?|partenaire|mari|femme|compagnon|compagne))\b/;

/** « Séparée : je ne vis plus en couple avec quiconque », chosen of today. */
const livesAlone = (field: Field): boolean =>
  field.options.length > 1 &&
  !isYesNo(field) &&
  !ofThen.test(fold(field.label)) &&
  /^(?:separee?|divorcee?|celibataire|veu(?:f|ve)|seule?)?\b.*\b(?:je |nous )?ne (?:vis|vivons) (?:plus|pas) (?:en couple|avec (?:mon|ma|un|une))|^je vis seule?\b/.test(
    fold(textOf(field) ?? ''),
  );

/** « Date de la séparation : 17/10/2026 », then « Je vis en couple avec la même personne ». */
export function checkStillTogether({ asked: cases, recap, page, today }: CheckContext): Finding[] {
  const asked = [...cases, ...recap];
  const together = asked.find(
    (field) =>
      (field.options.length > 1 && stillTogether.test(fold(textOf(field) ?? ''))) ||
      (isYesNo(field) && yesNoOf(field) === 'yes' && asksIfGoesOn.test(fold(field.label))) ||
      isStillHere(field),
  );
  const parted = asked.find((field) => partedOn.test(fold(field.label)) && stateOf(field) === 'filled');
  const isOver = page.blocks.some((block) => isMended.test(fold(block)));
  if (together && parted && !isOver) return [answersApart(spotOf(together), parted)];
  const [again] = (isOver ? [] : asked).flatMap((field) => {
    const before = partedFromHim(field, asked);
    return before ? [answersApart(spotOf(field), before)] : [];
  });
  if (again) return [again];
  const couple = isOver ? undefined : cases.find(livesInCouple);
  const alone = couple && cases.find((field) => field !== couple && livesAlone(field));
  if (couple && alone) return [answersApart(spotOf(couple), alone)];
  const said = couple ? separationTold(page, today) : null;
  if (couple && said)
    return [ownFinding('contradiction', 'problem', spotOf(couple), 'page-error-problem', { said })];
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
