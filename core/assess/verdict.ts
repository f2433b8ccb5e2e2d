import type { Finding, Place, Sent, Verdict } from '../assessment.ts';
import type { CheckContext } from '../check/context.ts';
import { listsFiles } from '../check/papers/files-listed.ts';
import { sentencesOf } from '../check/sentences.ts';
import { hasFinalButton } from '../detect/final-buttons.ts';
import { givesPaper } from '../detect/score.ts';
import { signIn } from '../detect.ts';
import type { PageModel } from '../page-model.ts';
import { confirmedState } from '../progress.ts';
import { isOptional, stateOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';

/**
 * About the step on screen. incomplete-view: something was not read, no procedure is known, or the page asks nothing that
 * could be looked at; attention: something to look at before sending; complete: everything was read and nothing found.
 * Open questions do not prevent the last, nor does what only a third party says.
 */
export function verdictOf(
  context: CheckContext,
  place: Place | null,
  findings: readonly Finding[],
  sent: Sent,
): Verdict {
  const { page } = context;
  const isSeen =
    place !== null &&
    place.procedure !== signIn &&
    page.stopped === null &&
    !page.isTranslated &&
    !page.isLoading;
  if (!isSeen || page.unreadZones > 0) return 'incomplete-view';
  if (findings.some((finding) => finding.status === 'problem' && !isSettled(finding, context)))
    return 'attention';
  if (findings.some(({ status, check }) => status === 'unknown' && check !== 'months-reported'))
    return 'incomplete-view';
  return (isAsking(context) && isAnswered(context) && isUnderstood(context)) || sent.state === 'sent'
    ? 'complete'
    : 'incomplete-view';
}

/** With every case still empty, « rien vu d'oublié » would be said of a page nobody has begun. */
function isAnswered({ page, asked, recap, procedure }: CheckContext): boolean {
  return (
    asked.length === 0 ||
    recap.some((line) => stateOf(line) !== 'empty') ||
    asked.some((field) => stateOf(field) !== 'empty') ||
    asked.every(isOptional) ||
    (procedure !== null && givesPaper(page, procedure))
  );
}

/** Meanings that any case may have. */
const vague = new Set(['unknown', 'free-text', 'choice', 'count']);

/** Where no part, no case and no meaning of a portal's own guide is known again, the page is the guide's by its title alone. */
function isUnderstood({ asked, cases, stepId, procedure, recap }: CheckContext): boolean {
  return (
    stepId !== null ||
    cases.size > 0 ||
    procedure === null ||
    procedure.recognise.anySite !== null ||
    asked.length === 0 ||
    [...asked, ...recap].some(({ valueType }) => !vague.has(valueType))
  );
}

/** Fewer words beside names may be anything: a name and its account, a step and its title. */
const leastWords = 3;

/**
 * Something is asked: a case; a paper to fetch, where that is the guide; files about to leave; or, on the step that sends, the last button
 * under what is to be read again. A list of documents, an old receipt, a notice or a form not yet drawn gives nothing to call complete.
 */
function isAsking({ page, asked, recap, procedure, stepId }: CheckContext): boolean {
  if (asked.length > 0) return true;
  if (!procedure) return false;
  if (recap.some(({ valueType }) => valueType !== 'free-text') || recap.length >= leastWords) return true;
  const isSending = procedure.steps.some((step) => step.sends && step.id === stepId);
  return (
    givesPaper(page, procedure) ||
    (listsFiles(page, procedure) && !(saysLeft(page) && saysGone(page))) ||
    (isSending && page.blocks.length > 0 && hasFinalButton(page, procedure) && !saysLeft(page))
  );
}

/** « Il vous reste à valider votre déclaration », and nothing of hers to read again. */
const saysLeft = ({ blocks, alerts }: PageModel): boolean =>
  sentencesOf([...blocks, ...alerts]).some((one) =>
    /\bil (?:vous |me )?(?:reste|faut encore|manque)\b|\bn (?:est|a) pas encore (?:ete )?(?:validee?|envoyee?|transmise?|signee?|terminee?)\b/.test(
      fold(one),
    ),
  );

/** The files it names have left already. */
const saysGone = ({ blocks, alerts }: PageModel): boolean =>
  [...blocks, ...alerts].some((text) =>
    /\b(?:bien|deja) (?:ete )?(?:envoye|transmis|recu|depose|enregistre|ajoute)e?s?\b/.test(fold(text)),
  );

/**
 * « Mon papier dit 1 420 €. Je garde ma réponse. »: an already-written amount she changed, compared with her paper and
 * confirmed as it now stands. Nothing else is settled by her word, and another change opens it again.
 */
function isSettled(finding: Finding, { page, recap, progress }: CheckContext): boolean {
  const field = [...page.fields, ...recap].find((one) => one.id === finding.fieldId);
  return (
    finding.check === 'changed-value' && field !== undefined && confirmedState(progress, field) === 'stands'
  );
}
