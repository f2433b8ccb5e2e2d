/** What the words of a class say of an element. Classes come again and again: each is looked at once. */
export interface ClassLook {
  /** Looks like a message to the person. */
  isMessage: boolean;
  /** Looks made for steps. */
  isStep: boolean;
  /** Inside a label: help, or an error. */
  part: 'hint' | 'error' | null;
}

const MESSAGE =
  /alert|error|erreur|not-valid|validation[_-]?message|(?:^|[\s_-])(?:err|ko|red|rouge)(?:$|[\s_-])|invalid|danger|warning|notice|succes|callout|flash|toast|message|feedback|help-block/;
const STEP = /step|etape|breadcrumb|progress|wizard|fil-?ariane|parcours|timeline/;
const HINT =
  /hint|help|aide|indice|form-text|descri|muted|\binfo\b|info-?text|helper|sub-?label|subtitle|-sub\b|note|detail|explic|consigne|tooltip|exemple|example|format|caption|message|updated/;
const ERROR =
  /error|erreur|not-valid|validation[_-]?message|(?:^|[\s_-])(?:err|ko)(?:$|[\s_-])|invalid|danger|feedback/;
const MOST_KEPT = 2000;

const NO_LOOK: ClassLook = { isMessage: false, isStep: false, part: null };
const looks = new Map<string, ClassLook>();

/** The look of a class attribute in lower case. */
export function lookOf(cls: string): ClassLook {
  if (cls === '') return NO_LOOK;
  const known = looks.get(cls);
  if (known) return known;
  const look: ClassLook = {
    isMessage: MESSAGE.test(cls),
    isStep: STEP.test(cls),
    part: ERROR.test(cls) ? 'error' : HINT.test(cls) ? 'hint' : null,
  };
  if (looks.size >= MOST_KEPT) looks.clear();
  looks.set(cls, look);
  return look;
}
