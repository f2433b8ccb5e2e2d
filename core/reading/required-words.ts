/** Sentences by which a page says once for all which answers it needs. */
import { fold } from './normalise.ts';

export interface Convention {
  /** « Tous les champs sont obligatoires » (sauf mention contraire). */
  allRequired: boolean;
  /** « * champs obligatoires ». */
  starMeansRequired: boolean;
  /** « * facultatif »: rare, and the reverse of the habit. */
  starMeansOptional: boolean;
}

const ALL =
  /\b(tous les champs|toutes les (questions|informations|reponses|rubriques|zones)|l'ensemble des (champs|informations|questions)|les champs (ci-dessous|suivants|de ce formulaire|du formulaire)|chaque (champ|question)|all (of the |the )?(fields|questions|information|answers))\b(?! (obligatoires?|requis|requises|necessaires?)\b)[^.;]{0,60}\b(obligatoires?|requis|requises|required|mandatory|(sont|est) necessaires?|doi(t|vent) etre (rempli|renseigne|complete)e?s?|(sont )?a (remplir|renseigner|completer))\b/;
const ALL_OTHER = [
  /\b(les champs|questions|fields)\b[^.;]{0,40}\b(non facultatifs|sans (la )?mention|not marked)\b/,
  /\b(seuls? les champs|champs)\b[^.;]{0,40}\bfacultatifs?\b[^.;]{0,40}\b(sont )?(indiques|signales|precises|marques|mentionnes)\b/,
  /\b(repondez|repondre) a (toutes (les|ces|nos)|chaque|chacune de (ces|nos)) questions?\b/,
  /\btout (ce qui suit )?(est|doit etre|sera) (necessaire|obligatoire|requis|a (remplir|renseigner|completer)|rempli|renseigne|complete)\b[^.;]{0,20}\b(sauf|hors|excepte)\b[^.;]{0,40}\bfacultati/,
  /\bseule?s? (les |ces )?(informations|reponses|cases|rubriques|lignes|mentions|questions|zones|celles|ceux)\b[^;]{0,50}\b(sont|est) (facultati|optionnel)/,
  /\b(you must|please) (answer|complete|fill in) (all|every) (the |of the )?(questions?|fields?|sections?)\b/,
  /\b(required|mandatory) unless\b/,
  /\bsauf (mention|indication)[ «"']+(contraire|facultatif)\b[^.;]{0,60}\b(obligatoire|necessaire|requis|a remplir)/,
];
/** Quick look: each of the wordings above has one of these. */
const MAY_SAY_ALL =
  /tou(?:s|tes) (?:les|ces|nos)|seule|chacune|ensemble|champs|chaque|\ball\b|every|facultati|mention|marked|unless|sauf/;
/** Speaks of marked fields only, so not of all. */
const MARKED =
  /(asteris|etoile|\*|marques?|signales?|suivis?|precedes?|indiques? (par|en|d')|comportant|avec un|marked|denoted|indicated|followed)/;

/** Reads the page's sentences about what is needed. */
export function readPageConvention(sentences: string[]): Convention {
  const convention: Convention = { allRequired: false, starMeansRequired: false, starMeansOptional: false };
  for (const raw of sentences) {
    for (const sentence of fold(raw).split(/(?<=[.!])\s+/)) {
      if (/\*/.test(sentence) || /asteris|etoile/.test(sentence)) {
        if (
          /facultati|optionnel|optional/.test(sentence) &&
          !/obligatoire|required|mandatory|requis/.test(sentence)
        )
          convention.starMeansOptional = true;
        else if (/obligatoire|required|mandatory|requis/.test(sentence)) convention.starMeansRequired = true;
      }
      if (!MAY_SAY_ALL.test(sentence)) continue;
      const all = ALL.exec(sentence);
      const isAll =
        (all && !/\b(ne sont pas|pas tous|not all)\b/.test(sentence) && !isMarkedOnly(sentence, all)) ||
        ALL_OTHER.some((test) => test.test(sentence));
      if (isAll) convention.allRequired = true;
    }
  }
  return convention;
}

/** An error that says an answer is missing: « Ce champ est obligatoire ». */
export function saysMissing(error: string): boolean {
  return MISSING.test(fold(error));
}

const MISSING =
  /\b(obligatoire|requise?s?\b|required|mandatory|pas (etre|rester) vide|doi(t|vent) etre (rempli|renseigne|complete)|be (empty|blank))/;

/** « Tous les champs marqués d'un astérisque sont obligatoires » says nothing of the others. */
function isMarkedOnly(sentence: string, all: RegExpExecArray): boolean {
  const clause = sentence.slice(all.index, all.index + all[0].length);
  return MARKED.test(clause) && !/\bsauf\b|\bunless\b|\bexcept/.test(clause);
}
