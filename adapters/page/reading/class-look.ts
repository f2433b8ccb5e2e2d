/** What the words of a class say of an element. Classes come again and again: each is looked at once. */
export interface ClassLook {
  /** Says that something is wrong. */
  isWrong: boolean;
  /** Looks like a message to the person. */
  isMessage: boolean;
  /** Looks made for steps. */
  isStep: boolean;
  /** Inside a label: help, or an error. */
  part: 'hint' | 'error' | null;
}

/** A message that something is wrong. */
export const ERROR =
  /error|erreur|not-valid|validation[_-]?message|(?:^|[\s_-])(?:err|ko)(?:$|[\s_-])|invalid|danger/;
/** « text-red-600 », « rouge »: a colour alone. */
export const RED = /(?:^|[\s_-])(?:red|rouge)(?:$|[\s_-])/;
const MESSAGE = /alert|warning|notice|succes|callout|flash|toast|message|feedback|help-block/;
const STEP = /step|etape|breadcrumb|progress|wizard|fil-?ariane|parcours|timeline/;
const HINT =
  /hint|help|aide|indice|form-text|descri|muted|\binfo\b|info-?text|helper|sub-?label|subtitle|-sub\b|note|detail|explic|consigne|tooltip|exemple|example|format|caption|message|updated|placeholder|single-?value/;
const MOST_KEPT = 2000;

const NO_LOOK: ClassLook = { isWrong: false, isMessage: false, isStep: false, part: null };
const looks = new Map<string, ClassLook>();

/** The look of a class attribute in lower case. */
export function lookOf(cls: string): ClassLook {
  if (cls === '') return NO_LOOK;
  const known = looks.get(cls);
  if (known) return known;
  const isWrong = ERROR.test(cls);
  const look: ClassLook = {
    isWrong,
    isMessage: MESSAGE.test(cls) || isWrong || RED.test(cls),
    isStep: STEP.test(cls),
    part: isWrong || cls.includes('feedback') ? 'error' : HINT.test(cls) ? 'hint' : null,
  };
  if (looks.size >= MOST_KEPT) looks.clear();
  looks.set(cls, look);
  return look;
}
