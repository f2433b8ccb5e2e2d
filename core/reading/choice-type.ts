/** What is chosen, where an answer is a choice: told from its options and from the words around them. */
import type { ValueType } from '../page-model.ts';
import { isConsent } from './consent.ts';
import { type FieldWords, firstOf } from './field-words.ts';
import { fold } from './normalise.ts';

const YES_NO =
  /^(oui|non|yes|no|ne sais? pas|je ne sais? pas|nsp|non renseigne|sans objet|non concerne|non applicable|don'?t know|not sure|inconnu|ne se prononce pas|prefer not to say)\b/;

/** Of the neighbours' languages. */
const YES_ABROAD = /^(si|ja|sim)$/;
const NO_ABROAD = /^(no|nein|nee|nao)$/;

export function choiceType(words: FieldWords): ValueType {
  if (words.kind === 'select' && isDatePart(words)) return 'date-part';
  const options = words.options.map(fold).filter(Boolean);
  if (words.kind === 'radio' && options.length === 1 && isConsent(options[0] ?? '')) return 'consent';
  const [yes = '', no = ''] = options;
  if (options.length === 2 && YES_ABROAD.test(yes) && NO_ABROAD.test(no)) return 'yes-no';
  const told = options.filter((option) => YES_NO.test(option)).length;
  if (
    options.length >= 2 &&
    options.length <= 4 &&
    told === options.length &&
    options.some((o) => /^(oui|yes)\b/.test(o))
  )
    return 'yes-no';
  if (
    options.length >= 2 &&
    /^(oui|yes)\b/.test(options[0] ?? '') &&
    options.some((o) => /^(non|no)\b/.test(o)) &&
    options.length <= 3
  )
    return 'yes-no';
  const found = firstOf(words, CHOICE_TYPES);
  if (found && !isOnlyAbout(found, words)) return found;
  if (
    words.kind === 'select' &&
    /^(nombre|nb) /.test(fold(words.label)) &&
    options.some((o) => /^\d+$/.test(o))
  )
    return 'count';
  if (
    options.length >= 2 &&
    options.every((o) =>
      /^(m\.?|mme\.?|mlle|monsieur|madame|mademoiselle|mr\.?|mrs\.?|ms\.?|miss|dr\.?|mx\.?|homme|femme|masculin|feminin|autre|male|female|other)$/.test(
        o,
      ),
    )
  )
    return 'title';
  if (
    options.some((o) => /^(celibataire|single)\b/.test(o)) &&
    options.some((o) => /^(marie|divorce|veuf|pacse|married)/.test(o))
  )
    return 'marital-status';
  if (
    options.length >= 3 &&
    options.every((o) => /\d+ ?(mois|ans?|jours?|semaines?|months?|years?)\b/.test(o))
  )
    return 'duration';
  if (options.length >= 3 && options.every((o) => /%/.test(o))) return 'percent';
  if (options.length >= 10 && options.some((o) => /^janvier|^january/.test(o)))
    return isDatePart(words) ? 'date-part' : 'month';
  if (options.length >= 4 && options.every((o) => /^(19|20)\d\d$/.test(o)))
    return isDatePart(words) ? 'date-part' : 'year';
  return 'choice';
}

/** « Étage », « Moyen de contact du bailleur »: the words name a place or a body, the answer is a plain choice. */
function isOnlyAbout(type: ValueType, words: FieldWords): boolean {
  const label = fold(words.label);
  // « Dernière classe ou année suivie » is chosen among classes.
  if (type === 'year')
    return words.options.length > 0 && !words.options.some((text) => /\b\d{4}\b/.test(text));
  if (type === 'address' && /^(votre )?(adresse|address)$/.test(label))
    return !words.options.some((text) => /^\d+ ?(bis|ter)?,? \p{L}/iu.test(text));
  if (type === 'address')
    return !/\b(voie|rue|extension|indice de repetition|street)\b/.test(label) || words.kind !== 'select';
  if (
    type === 'organisation' ||
    type === 'job' ||
    type === 'identifier' ||
    type === 'city' ||
    type === 'household'
  ) {
    return (
      words.kind !== 'select' || /^(type|nature|categorie|forme|moyen|situation|statut|taille)\b/.test(label)
    );
  }
  return false;
}

/** Meanings a list of choices can have; any other meaning in its words only says what the choice is about. */
const CHOICE_TYPES = new Set<ValueType>([
  'title',
  'nationality',
  'marital-status',
  'birth-place',
  'country',
  'department',
  'city',
  'date-part',
  'month',
  'year',
  'postal-code',
  'duration',
  'percent',
  'address',
  'identifier',
  'household',
  'period',
  'organisation',
  'job',
]);

function isDatePart(words: FieldWords): boolean {
  const around = fold([words.question, words.group].filter(Boolean).join(' '));
  return (
    /\b(date|ne(e)? le|born|birth|naissance|depuis|expir)/.test(around) &&
    /^(jour|mois|annee|day|month|year)\b/.test(fold(words.label))
  );
}
