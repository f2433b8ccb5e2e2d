/** Whose money, and of which month, a box or a « Non » says that there was none of. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords, saysOneOf } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth, withoutMonths } from '../../wording/months.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, monthOf, type Person, personOf } from '../who-and-when.ts';

export interface Block {
  person: Person;
  month: NamedMonth | null;
  fields: Field[];
}

/** Of money, or of the work it comes from; of a folded question. */
export const aboutMoney =
  /\b(ressources?|revenus?|argent|percu\w*|recu\w*|gagne\w*|touche\w*|travaille\w*|salaires?|paye?s?|allocations?|activite)\b/;

/** « Avez-vous reçu des allocations ou une aide ? » is of those alone. */
const anyMoney = /\b(?:ressources?|revenus?|argent|sommes?|rien|quelque chose)\b/;
const aboutAllMoney = /\b(ressources?|revenus?|argent|percu\w*|recu\w*|touche\w*)\b/;

/** One sort of money among others: a « Non » there leaves the others unsaid. */
const oneSort =
  /\b(pension alimentaire|etranger|hors de (?:la )?france|autres? pays|patrimoine|placements?|argent place|mise? en location|louee?s?|epargne|livrets?|interets|dividendes|loyers?|independante?|a votre compte|non salariee?s?|interim|saisonni\w+|contrat|autre activite)\b/;

/** « Votre conjointe a-t-elle repris une activité ? Non »: it may go on. */
const ofAChange = /\b(repris\w*|repren\w*|chang\w*|commenc\w*|nouve\w+)\b/;

/** « Avez-vous autre chose à déclarer ? » */
const ofTheRest = /\bautre chose a declarer\b|\brien d autre\b/;

/** Other money than what is told already, or one sort of it. */
export function asksForOtherMoney({ label, question }: Field): boolean {
  // « Novembre 2026 (sans contrat) » is of all that month.
  const asks = fold(`${question ?? ''} ${label}`.replace(/\(sans [^()]*\)/giu, ' '));
  return (
    /\bautres? (ressources?|revenus?|sommes?|argent|salaires?|allocations?|pensions?)\b|^en plus de (?:ces|cette|ce|vos|votre)\b|\b(?:recu|percu|touche|gagne|eu)e?s? autre chose\b/.test(
      asks,
    ) || oneSort.test(asks)
  );
}

/** « Mes ressources du trimestre »; not « Autres revenus », nor one sort of them. */
export function ofAllMoney(label: string): boolean {
  return aboutAllMoney.test(label) && !/\bautres?\b/.test(label) && !oneSort.test(label);
}

/** « Anaïs n'a eu aucune ressource », « Noé DIALLO (8 ans) n'a rien perçu », « Lou : aucune ressource » */
const aSubject =
  /^(?!(?:Elles?|Ils|Vous|Nous|Moi|Madame|Mme|Monsieur|Personne|Conjoint\p{L}*|Allocataire|Déclarante?|Enfants?)(?!\p{L}))(\p{Lu}\p{Ll}{2,})(?: \p{Lu}[\p{L}'’-]+)*(?:,? \(?\d{1,2} ans\)?,?)?(?: (?:n['’]|ne |a )|\s?: ?(?:aucune?|rien)\b| (?:aucune?|rien) )/u;

/** « Je confirme que Léo n'a eu aucune ressource » */
const confirmed = /^(?:je|nous) \p{L}{4,12}(?: sur l['’]honneur)? que /iu;

/** Whom it names; « Ressources : aucune » is of nobody. */
export const subjectOf = ({ label }: Field): string | undefined =>
  [aSubject.exec(label.replace(confirmed, ''))?.[1] ?? ''].find(
    (word) => word !== '' && !aboutMoney.test(fold(word)) && monthsIn(word).length === 0,
  );

/** Whether « Lou n'a rien perçu » is of those cases: nobody named is of anybody. */
export function isOfSubject(box: Field, fields: readonly Field[]): boolean {
  const subject = subjectOf(box);
  const names = fields.flatMap(({ label, group, heading }) => [label, group ?? '', heading ?? '']);
  // In the part of those very cases, it is of whom they are, though only the page's first lines name her.
  const isOfPart =
    box.group !== null &&
    fields.every(({ group, label }) => group === box.group && [undefined, subject].includes(ownerIn(label)));
  return !subject || isOfPart || names.some((name) => hasWords(fold(name), fold(subject)));
}

/** « Aurore », of « Aurore : salaire net social » */
const ownerIn = (label: string): string | undefined => /^(\p{Lu}\p{Ll}{2,})\s:\s/u.exec(label)?.[1];

/** The first name after « enfant »: any other word with a capital may be a month or a resource. */
function namesIn(label: string): string[] {
  return label.match(/(?<=\b(?:enfant|fils|fille) )\p{Lu}\p{Ll}{2,}/gu) ?? [];
}

/** « Votre enfant Hugo : aucune ressource » says nothing of « votre enfant Inès ». */
function mayBeOf(box: Field, block: Block): boolean {
  if (!isOfSubject(box, block.fields)) return false;
  const [own, theirs] = [[box], block.fields].map((fields) => fields.flatMap(({ label }) => namesIn(label)));
  return own?.length === 0 || theirs?.length === 0 || own?.some((name) => theirs?.includes(name)) === true;
}

/** « Elle : aucune ressource », as told in « Elle n'a perçu aucune ressource » */
const ofThird = /^(?:ils?|elles?) : /i;

/**
 * « Amélie a-t-elle perçu des ressources ? », under « Amélie »: said of that part, whoever stands in the others. « Elle n'a
 * rien perçu » is of whom its own title names, and never of who reads.
 */
function isOfItsPart({ label, group, heading }: Field, { fields: [first], person }: Block): boolean {
  if (ofThird.test(label)) {
    const isOfReader =
      person.role === 'you' && /\b(?:vous|vos|votre|mes|mon|foyer)\b/.test(fold(group ?? ''));
    return group !== null && first?.group === group && !isOfReader;
  }
  return heading === null || !hasWords(fold(label), fold(heading)) || first?.heading === heading;
}

/** « AUCUNE RESSOURCE (LOU EXEMPLE) »: in capitals throughout, no word stands out as a name. */
function namesPerson({ label, question }: Field, { name }: Person): boolean {
  return name !== '' && hasWords(foldAll(label, question), fold(name));
}

/** « Aucune ressource », on the card « Yann LE GOFF », which holds « Ressources de Yann » too; not in a part of several people. */
const isOfItsCard = ({ group }: Field, { fields, person }: Block): boolean =>
  group !== null &&
  person.name !== '' &&
  hasWords(fold(group), fold(person.name)) &&
  fields.every(({ outerGroup }) => outerGroup === group);

/** « Elle n'avait aucune ressource ce mois-là »: of the month that another line names. */
const ofThatMonth = /\bce mois(?: la| ci)?\b/;

/** Whether a box or an answer is of that person and of that month. */
export function covers(box: Field, block: Block): boolean {
  if (ofThatMonth.test(fold(box.label)) && monthOf(box) === null) return false;
  if (!mayBeOf(box, block) || !isOfItsPart(box, block)) return false;
  const isSame = isSamePerson(personOf(box), block.person) || namesPerson(box, block.person);
  if (!isSame && !isOfItsCard(box, block)) return false;
  const month = monthOf(box);
  return month === null || month.month === block.month?.month;
}

/**
 * A person's one box under several months is about them all, wherever it stands: else each month would have its own. A
 * recap shows what was ticked alone, under its month.
 */
export function isOnlyBox(box: Field, boxes: readonly Field[], block: Block): boolean {
  if (isShown(box) && monthOf(box)) return false;
  // By its own words of one month; the boxes of the others may be hidden.
  if (monthsIn(box.label).length === 1 || ofThatMonth.test(fold(box.label)) || !isOfItsPart(box, block))
    return false;
  const { person } = block;
  const isTheirs = (field: Field): boolean =>
    isSamePerson(personOf(field), person) || namesPerson(field, person);
  return isTheirs(box) && mayBeOf(box, block) && boxes.filter(isTheirs).length === 1;
}

/** « Aucune ressource », ticked right before or after the months that bear a first name, and which names nobody itself. */
export function isTickedBeside(
  { person, month }: Block,
  own: readonly Field[],
  said: readonly Field[],
  ticked: readonly Field[],
): boolean {
  if (person.role !== 'named') return false;
  const isAmount = ({ valueType }: Field): boolean => valueType === 'amount';
  return ticked.some((box) => {
    const at = said.indexOf(box);
    const beside = [said.slice(0, at).findLast(isAmount), said.slice(at).find(isAmount)];
    const boxMonth = monthOf(box);
    return (
      personOf(box).role === 'you' &&
      (boxMonth === null || boxMonth.month === month?.month) &&
      beside.some((field) => field !== undefined && own.includes(field))
    );
  });
}

/**
 * A question about that person's money, answered « Non »: there is nothing to give. One about work alone leaves other
 * money unsaid, where the page has a box to say that there was none.
 */
export function saidNo(asked: readonly Field[], block: Block, none: readonly Field[]): boolean {
  const hasBox = none.some((box) => covers(box, block) || isOnlyBox(box, none, block));
  return asked.some((field) => {
    const text = foldAll(field.label, field.question);
    // « Aucune ressource : non » says that there was some.
    return (
      !none.includes(field) &&
      isYesNo(field) &&
      // « Autres revenus du foyer : Non » leaves those of each month unsaid.
      !asksForOtherMoney(field) &&
      yesNoOf(field) === 'no' &&
      saysNo(fold(textOf(field) ?? '')) &&
      ((hasBox ? anyMoney : aboutMoney).test(text) || ofTheRest.test(text)) &&
      !oneSort.test(text) &&
      !ofAChange.test(text) &&
      covers(field, block)
    );
  });
}

/** « Non », or a statement about money; « Mes revenus n'ont pas changé » says that there is some. */
function saysNo(answer: string): boolean {
  return /^non\b/.test(answer) || (aboutAllMoney.test(answer) && !/\b(chang\w*|mais)\b/.test(answer));
}

/** « Aucun revenu d'activité », « rien perçu à ce titre »: of some money. */
const ofSomeMoney =
  /\b(?:ressources?|revenus?|percu|recu|gagne) (?:professionnel\w*|salariale?s?|imposables?|fonciers?|locatifs?|d activite|d un|du patrimoine|de placement\w*|de remplacement|d appoint|de pensions?|a ce titre|de cette nature|(?:a|de) l etranger|au titre|d autre)\b|\b(?:percu|recu|touche|gagne|eu) d autre\b/;
/** « Zéro revenu sur la période », « Je n'ai pas touché un euro » */
const saysZero =
  /\b(?:zero|0) (?:revenus?|ressources?|salaires?|euros?|centimes?)\b|\bpas (?:eu |percu |recu |touche |gagne )?(?:un (?:seul )?|le moindre )(?:euro|centime|sou|revenu)\b|\bpas (?:eu|percu|recu|touche|gagne) (?:d |de )(?:argent|revenus?|ressources?)\b|\baucune? (?:versement|paiement|montant|somme|gain|rentree|argent)\b|\brien (?:ne|n)\b.{0,20}\b(?:verse|paye|arrive|rentre|percu|recu)\w*|\bsans (?:aucune? )?(?:revenus?|salaires?|argent|paies?|versements?)\b|\bne rien avoir (?:percu|recu|touche|gagne|eu)\b|^(?:pas|non) (?:ete )?(?:paye|verse|percu|recu|remunere|indemnise)e?s?$|^(?:je )?(?:confirme\w* )?(?:rien|neant|zero)$|^(?:neant|rien a declarer|(?:un )?mois (?:a )?(?:blanc|zero|0|vide|nul))\b/;
/** « Ressources du trimestre », beside which « Aucune » is enough. */
const wholeQuarter =
  /^(?:mes |vos )?(?:ressources|revenus)(?: (?:du|de|le|la|les|ce|cette|sur|pour|pendant|au|cours|trimestre|periode|trois|derniers|mois|percues?|declaree?s))*$/;
/** « Fatiha n'a eu ni salaire ni chômage »: of what the page asks of each; a pension beside it goes against nothing. */
export const saysNeither = (text: string): boolean =>
  /\bn (?:a|ai|avez|avons|ont) (?:eu |percu |recu |touche )?ni (?:de )?(?:salaires?|revenus?|ressources?|paies?)\b/.test(
    fold(text),
  );

/** « J'ai eu des ressources » or « Aucune ressource ce mois-ci ». */
export function isChoice({ kind }: Field): boolean {
  return kind === 'radio' || kind === 'button-group' || kind === 'select';
}

interface NoneSaid {
  /** What can say that there was no money: a box, a choice, a line of a recap. */
  none: Field[];
  /** Those that say so. */
  ticked: Field[];
}

/** What says that there was none, by the guide's own words for it (« aucune ressource »). */
export function noneIn(said: readonly Field[], labels: readonly string[]): NoneSaid {
  const isNone = (text: string): boolean =>
    ((saysOneOf(text, labels) || saysZero.test(fold(withoutMonths(text)))) &&
      !ofSomeMoney.test(fold(text))) ||
    saysNeither(text);
  // « Mes ressources du trimestre : aucune ressource », on a recap.
  const saysNone = (field: Field): boolean =>
    isShown(field) &&
    ofAllMoney(fold(field.label)) &&
    ((isNone(textOf(field) ?? '') && /^(?:aucune?|rien|je n)\b/.test(fold(textOf(field) ?? ''))) ||
      (wholeQuarter.test(fold(field.label)) && /^(?:aucune?s?|neant|rien)$/.test(fold(textOf(field) ?? ''))));
  const none = said.filter((field) =>
    // « Avez-vous eu d'autres ressources ? Non, aucune ressource »
    asksForOtherMoney(field)
      ? false
      : isChoice(field)
        ? field.options.some(isNone)
        : (field.kind === 'checkbox' || isShown(field)) &&
          (isNone(field.label) || isNone(field.question ?? '') || saysNone(field)),
  );
  const ticked = none.filter((field) => {
    if (isChoice(field)) return isNone(textOf(field) ?? '');
    return isShown(field) ? yesNoOf(field) === 'yes' || saysNone(field) : stateOf(field) === 'filled';
  });
  return { none, ticked };
}
