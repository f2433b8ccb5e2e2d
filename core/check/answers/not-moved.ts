/** « Vous n'avez pas changé d'adresse en 2025 », and two addresses of that year, a new one, or the day of a move. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { messagesSince } from '../messages/hers.ts';
import { aDay } from '../recap/answer-lines.ts';
import { sentencesOf } from '../sentences.ts';
import { personOf } from '../who-and-when.ts';
import { over } from './no-but-given.ts';
import { isInOnePart } from './no-room-for.ts';
import { wordsOf } from './told-in-words.ts';

const moved =
  /\b(?:demenag\w*|changee? (?:d adresse|de (?:logement|domicile|residence))|changement (?:d adresse|de (?:logement|domicile|residence))|(?:adresse|domicile|logement)(?: a t (?:elle|il)| a) change)\b/;
const same =
  /\b(?:meme (?:adresse|logement|domicile)|adresse (?:est )?(?:inchangee|identique|la meme)|adresse est elle (?:toujours |encore )?(?:la meme|identique|inchangee))\b/;
const address =
  /^(?:votre |mon )?(?:adresse|domicile|residence)(?: principale?| personnelle| complete)?(?: (?:au|le|en|depuis)\b.*)?$/;
const sinceDay = new RegExp(String.raw`(?<!\p{L})depuis (?:le )?(${aDay})`, 'iu');

/** « L'adresse au dossier est-elle toujours la vôtre ? » */
const sameStill =
  /\badresse\b.*\b(?:toujours|encore)\b.*\b(?:la votre|la bonne|valable|exacte|a jour|votre adresse|vivez|habitez)\b/;
/** « Nous avons rendu les clés », « nous sommes installés au 27 rue du Four » */
const sheMoved =
  /\b(?:j ai|nous avons) (?:bien )?(?:demenage|emmenage|rendu les (?:cles|clefs)|change d adresse)\b|\b(?:suis|sommes) (?:bien |maintenant |desormais )?installee?s? (?:depuis |maintenant |desormais )*(?:au|dans|chez)\b|\b(?:ma|notre) nouvelle adresse (?:est|au|a partir|depuis)\b/;
const notYet =
  /\b(?:pas|si|quand|va|allons|prochaine?\w*|projet|annul\w*|finalement|revenue?s?|provisoire\w*|temps|travaux|pendant|quelques|vacances|bureau|magasin|entreprise|garage|box|cave|parking|local|atelier|voiture|de (?:ma|mon|mes) (?:mere|pere|parents|soeur|frere|fils|fille))\b/;

/** « rue du Four à Chaux », folded: the file may write « R DU FOUR », « AV » for « avenue », so that its name tells it. */
const aStreet = String.raw`(?:rue|avenue|boulevard|allee|place|chemin|impasse|route|quai|cours|square) (?:(?:de|du|des|la|le|les|l|d|aux?) )*(\p{L}+)`;
const toNew = new RegExp(String.raw`\b(?:installee?s?|emmenage|nouvelle adresse)\b.*?${aStreet}`, 'u');
const fromOld = new RegExp(String.raw`\b(?:rendu les (?:cles|clefs)|quitte|demenage)\b.*?${aStreet}`, 'u');
const isOfHome =
  /^(?:(?:votre|mon) )?adresse\b(?!.* ?(?:e ?mail|mail|courriel|electronique|est elle|toujours)\b)/;
/** After « Adresse » alone: her name, the street, the town. */
const linesOfAddress = 3;

/** What the file says of her home, in the line of its name or in those under it. */
const homesOnFile = (blocks: readonly string[]): string[] =>
  blocks.flatMap((block, at) =>
    isOfHome.test(fold(block)) ? blocks.slice(at, at + (/\d/.test(block) ? 1 : 1 + linesOfAddress)) : [],
  );

/** What she wrote of her move, in a note or in a message that the page shows, where the file has not its new address. */
function moveTold({ asked, recap, page, today }: CheckContext): string | undefined {
  const ofFile = homesOnFile(page.blocks);
  const inCases = [...asked, ...recap].map((field) => textOf(field) ?? '');
  const notes = [...asked, ...recap].flatMap(wordsOf);
  const messages = messagesSince(page, today).flatMap(({ sentences }) => sentences);
  return [...notes, ...messages].find((sentence) => {
    const words = fold(sentence);
    if (!sheMoved.test(words) || notYet.test(words)) return false;
    const others = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes(sentence));
    const isIn = (street: string, lines: readonly string[]): boolean =>
      others(lines).some((line) => fold(line).split(' ').includes(street));
    const [, next] = toNew.exec(words) ?? [];
    const [, old] = fromOld.exec(words) ?? [];
    // Written down since, on whatever line or in a case, it is the one on file.
    return next === undefined
      ? old !== undefined && isIn(old, ofFile)
      : ofFile.length > 0 && !isIn(next, [...page.blocks, ...inCases]);
  });
}

const asksOfSame =
  /^(?=.*\b(?:toujours|encore|inchange\w*|meme|bien)\b).*\b(?:adresse|domicile|logement|habit\w+|vivez|demeur\w+|resid\w+|log(?:ee?|ez))\b/;
const pageSaysMoved =
  /\bvous avez (?:bien |recemment )?(?:demenage|emmenage|change d adresse|quitte)\b|\bvotre (?:demenagement|changement d adresse|nouvelle adresse|nouveau (?:logement|domicile|bail)|emmenagement)\b|^(?:nouvelle adresse|demenagement|nouveau (?:logement|domicile|bail)|emmenagement|bail)\b/;
const streetsIn = (words: string): string[] =>
  [...words.matchAll(new RegExp(aStreet, 'gu'))].flatMap(([, street]) => street ?? []);

/** « Vous avez déménagé le 2 juin : 14 rue des Lilas », and yes to « Habitez-vous toujours 3 place du Marché ? » */
function oldHomeKept({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const asks = fold(field.label);
    if (!isYesNo(field) || yesNoOf(field) !== 'yes' || !asksOfSame.test(asks)) return [];
    const at = page.blocks.indexOf(field.label);
    const lines = page.blocks.filter((_block, place) => place !== at);
    const told = sentencesOf(lines).find((line) => {
      const words = fold(line);
      const [next, other] = streetsIn(words);
      const isMove =
        pageSaysMoved.test(words) &&
        !line.includes('?') &&
        !notYet.test(words.replace(/\bfin de bail\b/, ''));
      if (!isMove || next === undefined || other !== undefined) return false;
      const shown = streetsIn(asks);
      const onFile = homesOnFile(lines.filter((one) => !one.includes(line))).flatMap((one) =>
        streetsIn(fold(one)),
      );
      return shown.length > 0 ? !shown.includes(next) : onFile.length > 0 && !onFile.includes(next);
    });
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told })];
  });
}

export function checkNotMoved(context: CheckContext): Finding[] {
  const { asked, recap, today } = context;
  const said = [...asked, ...recap];
  const still = said.find((field) => sameStill.test(fold(field.label)) && yesNoOf(field) === 'yes');
  const denial = said.find(saysNotMoved);
  const kept = oldHomeKept(context);
  if (kept.length > 0) return kept;
  const told = still ? moveTold(context) : undefined;
  if (still && told !== undefined)
    return [ownFinding('contradiction', 'problem', spotOf(still), 'page-error-problem', { said: told })];
  if (!denial) return [];
  const year = Number(/\b20\d\d\b/.exec(denial.label)?.[0] ?? 0);
  const homes = said.filter(
    (field) =>
      field !== denial &&
      stateOf(field) === 'filled' &&
      address.test(fold(field.label)) &&
      personOf(field).role !== 'partner',
  );
  const dated = homes.flatMap((field) => {
    const on = yearOf(field.label);
    return on === null ? [] : [{ field, on }];
  });
  const apart = dated.find(({ field, on }) =>
    dated.some(
      (one) =>
        one.on < on && (year === 0 || (one.on <= year && on > year)) && placeOf(one.field) !== placeOf(field),
    ),
  );
  const since = homes.find((field) => year > 0 && movedIn(textOf(field) ?? '') === year);
  const other = apart?.field ?? since;
  if (other) return [answersApart(spotOf(denial), other)];
  if (!isOfAnyMove(denial)) return [];
  const from = firstDay(denial, today);
  const given = said.find(
    (field) => field !== denial && isInOnePart(field, denial) && tellsOfMove(field, from),
  );
  if (given)
    return [
      isYesNo(denial) && yesNoOf(denial) === 'no'
        ? over(spotOf(given), denial)
        : answersApart(spotOf(given), denial),
    ];
  const note = [...asked, ...recap].find((field) =>
    wordsOf(field).some((sentence) => movedSince(sentence, from, context)),
  );
  return note
    ? [
        ownFinding('contradiction', 'problem', spotOf(denial), 'papers-problem', {
          told: note.label,
          asked: denial.label,
        }),
      ]
    : [];
}

/** Asked of the whole home: not of a bonus for it, of a move to come, of one of several. */
function isOfAnyMove({ label, options, value }: Field): boolean {
  const asks = fold(label);
  const chosen = options.length > 0 && value.state === 'filled' ? fold(value.text) : '';
  return (
    (asksIfMoved.test(asks) ||
      /^je n ai pas demenage\b|^pas de (?:demenagement|changement d adresse)\b/.test(chosen)) &&
    !ofSomeMove.test(asks)
  );
}

const asksIfMoved =
  /\b(?:avez vous|vous avez|j ai|y a t il eu un|avez vous eu un) (?:recemment )?(?:demenage|demenagement|change(?:ment)? d(?:e|) (?:adresse|logement|domicile))\b|\b(?:adresse|domicile|logement)(?: a t (?:elle|il)| a)? change\b|^(?:un |votre |mon )?(?:demenagement|changement d(?:e|) (?:adresse|logement|domicile))(?: (?:depuis|en|au cours)\b.*)?$|\b(?:toujours|encore|inchange\w*)\b.*\b(?:meme (?:adresse|logement|domicile)|adresse)\b|\badresse\b.*\b(?:toujours|encore|inchange\w*)\b/;
const ofSomeMove =
  /\b(?:primes?|aides?|frais|conges?|prevu|prevoyez|allez|envisagez|plusieurs|deux|autre|avant|precedent\w*|dernier logement|mail|courriel|electronique|raison|suite|pour|employeur)\b/;

/** « Depuis le 1er janvier 2025 », « en 2025 »; of the last three months where it does not say, « ce mois-ci » of one. */
function firstDay({ label, question, group }: Field, today: Temporal.PlainDate): Temporal.PlainDate {
  const asks = [label, question, group].filter(Boolean).join(' ');
  const day = readDate(new RegExp(aDay, 'iu').exec(asks)?.[0] ?? '');
  const year = /\b20\d\d\b/.exec(asks)?.[0];
  if (day.state === 'date') return day.date;
  if (year) return Temporal.PlainDate.from(`${year}-01-01`);
  return today.subtract({ months: /\b(?:ce|du|le) mois\b|\bmois ci\b/.test(fold(asks)) ? 1 : 3 });
}

const isSince = (text: string, from: Temporal.PlainDate): boolean => {
  const day = readDate(new RegExp(aDay, 'iu').exec(text)?.[0] ?? text);
  return day.state === 'date' && Temporal.PlainDate.compare(day.date, from) >= 0;
};

const newHome =
  /^(?:(?:votre |ma |mon |ta |ton )?(?:nouvelle adresse|nouveau (?:domicile|logement))|adresse (?:(?:du|de (?:votre|mon|ton)) nouveau (?:logement|domicile)|apres (?:le |votre |mon )?demenagement))\b(?!.*\b(?:mail|courriel|electronique|employeur|surface|superficie|loyer|type|nombre|bailleur)\b)/;
const dayOfMove =
  /^(?:(?:date|jour) (?:d |de |du )(?:l |la |votre |mon )?(?:emmenagement|demenagement|changement d(?:e|) (?:adresse|logement|domicile))|(?:(?:date|jour) d )?entree dans (?:le|ce|votre|mon|un)(?: nouveau)? (?:logement|domicile|appartement|lieux)|(?:emmenagee?|demenagee?) le)\b/;

/** « Nouvelle adresse : 4 rue Haute », « Date d'emménagement : 03/10/2026 » */
function tellsOfMove(field: Field, from: Temporal.PlainDate): boolean {
  const [name, text] = [fold(field.label), textOf(field) ?? ''];
  if (isYesNo(field) || tellsNothing(field) || personOf(field).role !== 'you') return false;
  if (/\b(?:ancien\w*|precedent\w*)\b/.test(fold(field.group ?? ''))) return false;
  if (dayOfMove.test(name)) return isSince(text, from);
  return (
    newHome.test(name) &&
    /\d.*\p{L}{3}/u.test(text) &&
    !/\b(?:meme|identique|inchangee?|sans changement|idem)\b/.test(fold(text))
  );
}

/** « J'ai emménagé au 4 rue Haute le 3 octobre 2026. » */
const movedSince = (sentence: string, from: Temporal.PlainDate, { page }: CheckContext): boolean => {
  const words = fold(sentence);
  const [, street] = toNew.exec(words) ?? [];
  // On file already, it is no change.
  const isKnown =
    street !== undefined && page.blocks.some((block) => fold(block).split(' ').includes(street));
  return sheMoved.test(words) && !notYet.test(words) && isSince(sentence, from) && !isKnown;
};

function saysNotMoved(field: Field): boolean {
  const label = fold(field.label);
  if (personOf(field).role === 'partner' || /\b(?:enfants?|conjoint\w*)\b/.test(label)) return false;
  if (isYesNo(field)) {
    const isOfMove = moved.test(label) || /\bpas demenage\b/.test(fold(textOf(field) ?? ''));
    return yesNoOf(field) === (isOfMove ? 'no' : same.test(label) ? 'yes' : '');
  }
  if (!moved.test(label) || stateOf(field) !== 'filled') return false;
  return tellsNothing(field) || /^(?:non|aucun|pas de)\b/.test(fold(textOf(field) ?? ''));
}

/** « Adresse au 1er janvier 2026 » is of that year, « au 31 décembre 2025 » of the next. */
function yearOf(label: string): number | null {
  const day = readDate(new RegExp(aDay, 'iu').exec(label)?.[0] ?? '');
  if (day.state !== 'date') return null;
  return day.date.month === 12 ? day.date.year + 1 : day.date.year;
}

function movedIn(text: string): number | null {
  const day = readDate(sinceDay.exec(text)?.[1] ?? '');
  return day.state === 'date' && (day.date.month > 1 || day.date.day > 1) ? day.date.year : null;
}

/** Its number and its street, however « allée » is written and whatever is said of the building or of the town; or all of it. */
function placeOf(field: Field): string {
  const text = (textOf(field) ?? '').replace(/,? (?:où|depuis|jusqu|\().*$/u, '');
  const [, number, street] =
    /(?<!\d)(\d{1,4})\s?(?:bis|ter|[a-d])?,?\s\p{L}+\.?\s([^,\d]+)/iu.exec(text) ?? [];
  const words = fold(street ? `${number} ${street}` : text)
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/\b(?:apt|appt|appartement|bat|batiment|etage|residence)\b.*$/, '');
  return words.trim();
}
