/** A label's text taken apart: the words, and what only says whether an answer is needed. */
import { collapse, fold } from './normalise.ts';

export interface LabelParts {
  text: string;
  /** What the label says about needing an answer; null when it says nothing. */
  says: 'required' | 'optional' | null;
}

const OPTIONAL =
  /\s*[([]\s*(?:fac|facult|opt|option)\.?\s*[)\]]|\s*[([\-–—:]?\s*\b(facultati(?:f|ve)s?|optionnel(?:le)?s?|optional|non obligatoire|si vous le souhaitez|not required)\b\s*[)\]]?/i;
const REQUIRED =
  /\s*[([\-–—]?\s*\b((?:champs? |saisie |réponse )?obligatoires?|requise?|required|mandatory)\b\s*[)\]]?/i;
/** « (rien d'obligatoire) », « (ce n'est pas obligatoire) », « (jamais obligatoire) » */
const NOT_REQUIRED =
  /\s*[([][^()[\]]*\b(?:pas|jamais|rien|aucune?)\b[^()[\]]*\b(?:obliga|requis)[^()[\]]*[)\]]/i;
/** Quick look: most labels say nothing of it. */
const ABOUT_NEED = /\bfac\b|facult|\bopt\b|option|oblig|requi|mandat|souhait/i;
/** A star, alone or in brackets, at an end of the label. */
const STAR_END = /\s*[([]?\s*[*＊∗✱✻]+\s*[)\]]?\s*(:?)\s*$/;
const STAR = /[*＊∗✱✻]/;
const STAR_START = /^\s*(?:[*＊∗✱✻]+|[([]\s*[*＊∗✱✻]\s*[)\]])\s*/;

/** Splits « Nom (facultatif) » or « Nom * : » into its words and its marker. */
export function splitLabel(raw: string): LabelParts {
  let text = collapse(raw);
  let says: LabelParts['says'] = null;
  if (STAR.test(text)) {
    const bare = withoutStars(text);
    if (bare && bare !== text) {
      says = 'required';
      text = bare;
    }
  }
  if (!ABOUT_NEED.test(text)) return { text: trimEnds(text), says };
  const denied = NOT_REQUIRED.exec(text);
  const optional = denied ?? OPTIONAL.exec(text);
  if (optional && isMarker(text, optional)) {
    says = 'optional';
    text = cut(text, optional);
  } else {
    const required = REQUIRED.exec(text);
    if (required && isMarker(text, required)) {
      says = 'required';
      text = cut(text, required);
    }
  }
  return { text: trimEnds(text), says };
}

function withoutStars(text: string): string {
  const end = STAR_END.exec(text);
  const start = end ? text.slice(0, end.index) + end[1] : text;
  return collapse(STAR_START.test(start) ? start.replace(STAR_START, '') : start);
}

/** In brackets, after a dash, or the last word of a label that goes on before it: a marker, not the subject. */
function isMarker(text: string, found: RegExpExecArray): boolean {
  const whole = found[0].trim();
  if (/^[([]/.test(whole) && /[)\]]$/.test(whole)) return true;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (!/^[\s.:*]*$/.test(after)) return false;
  return (
    /^[-–—]/.test(whole) ||
    /[^a-zà-ÿ'’]\s*$/i.test(before) ||
    !/\b(est|sont|is|are|non|pas|jamais|rien d['’]|ou|et|and|or|not|si)$/i.test(before.trim())
  );
}

function cut(text: string, found: RegExpExecArray): string {
  const rest = collapse(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`);
  return rest || text;
}

/** Quick look: most labels neither begin nor end so. */
const ROUGH_END = /^[\s:;,•·-]|[\s:;,]$/;

function trimEnds(text: string): string {
  if (!ROUGH_END.test(text)) return text;
  return (
    text
      .replace(/^[\s:;,•·-]+(?=\S)/, '')
      .replace(/\s*[:;,]\s*$/, '')
      .trim() || text
  );
}

/** A line that only tells how to fill, never what is asked. */
export function isHintText(text: string): boolean {
  return /^\(?(format(s)? (attendu|accepte|supporte|demande)|par exemple|exemple|ex ?[.:]|for example|e\.g\.|taille max|plusieurs (choix|reponses) possible|select all that apply|selectionnez (toutes|plusieurs)|choisissez (une|plusieurs))/.test(
    fold(text),
  );
}
