import type { Finding, FindingStatus, TextRef, WayOut, WayOutKind } from '../assessment.ts';
import { sourceRef } from '../pack/source-ref.ts';
import type { PackCheck, Procedure } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { textOf } from '../values/answer.ts';

/** A sentence of the interface's own list, locales/<lang>/checks.json. */
export function ownText(key: string, params: Record<string, string> = {}): TextRef {
  return { ns: 'checks', key, params };
}

/** Where a finding stands: a case, several cases that answer one question, or the page. */
export interface Spot {
  fieldId: string | null;
  fieldLabel: string | null;
  group: string | null;
}

export const wholePage: Spot = { fieldId: null, fieldLabel: null, group: null };

export function spotOf(field: Field): Spot {
  return { fieldId: field.id, fieldLabel: field.label, group: field.group };
}

/** What tells one place from another: its case, else its words. */
function nameOfSpot({ fieldId, fieldLabel, group }: Spot): string {
  return fieldId ?? ([group, fieldLabel].filter(Boolean).join(' ') || 'page');
}

/** The name under which a check's finding at a place is kept and answered. */
export function findingId(check: string, spot: Spot): string {
  return `${check}:${nameOfSpot(spot)}`;
}

/** Cases that answer one question together are named by it. */
export function spotOfQuestion(field: Field): Spot {
  const name = field.question ?? field.group;
  return name
    ? { fieldId: field.id, fieldLabel: name, group: field.question ? field.group : null }
    : spotOf(field);
}

function generalWays({ fieldId }: Spot): WayOut[] {
  const onPage = ways('leave-and-ask', 'send-anyway');
  return fieldId === null ? onPage : [...ways('put-right'), ...onPage];
}

function ways(...kinds: WayOutKind[]): WayOut[] {
  return kinds.map((kind) => ({
    kind,
    text: ownText(`way-${kind}`),
    then: ownText(`way-${kind}-then`),
  }));
}

/** A finding of the checks made on every page. `key` names its sentences: `<key>` and, when given, `<key>-why`. */
export function ownFinding(
  check: string,
  status: FindingStatus,
  spot: Spot,
  key: string,
  params: Record<string, string> = {},
): Finding {
  const all = { label: spot.fieldLabel ?? '', ...params };
  return {
    id: findingId(check, spot),
    check,
    status,
    ...spot,
    text: ownText(key, all),
    why: status === 'problem' ? ownText(`${check}-why`, all) : null,
    waysOut: status === 'problem' ? generalWays(spot) : [],
    source: null,
  };
}

/** An answer, and another that goes against it. */
export function answersApart(spot: Spot, other: Field): Finding {
  const first = other.kind === 'checkbox' ? other.label : `${other.label} ${textOf(other) ?? ''}`;
  return ownFinding('contradiction', 'problem', spot, 'answers-apart', { first });
}

/** What was written differs from what the page shows: `first`. */
export function differs(field: Field, first: string): Finding {
  return { ...ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', { first }), why: null };
}

/** The same of a guide's check: what she answers to one guide is no answer to another that asks the same. */
export const packFindingId = (guide: Procedure, check: PackCheck, spot: Spot): string =>
  findingId(nameOfCheck(guide, check), spot);

const nameOfCheck = ({ portal, id }: Procedure, check: PackCheck): string => `${portal}/${id}/${check.id}`;

/** The guide's check that made a finding; undefined for one made on every page. */
export const checkThatMade = (guide: Procedure, { id }: Pick<Finding, 'id'>): PackCheck | undefined =>
  guide.checks.find((check) => id.startsWith(`${nameOfCheck(guide, check)}:`));

/** A finding of a guide's check, with the guide's sentences, ways out, source and date. */
export function packFinding(
  procedure: Procedure,
  check: PackCheck,
  status: FindingStatus,
  spot: Spot,
  params: Record<string, string> = {},
  key: string = check.text,
): Finding {
  const ns = procedure.portal;
  const all = { label: spot.fieldLabel ?? '', ...params };
  const asText = (name: string): TextRef => ({ ns, key: name, params: all });
  const isToLookAt = status === 'problem' || status === 'question';
  return {
    id: packFindingId(procedure, check, spot),
    check: check.kind,
    status,
    ...spot,
    text: asText(key),
    why: isToLookAt && check.why ? asText(check.why) : null,
    waysOut: !isToLookAt
      ? []
      : check.waysOut.length > 0
        ? check.waysOut.map((way) => ({
            kind: way.kind,
            text: asText(way.text),
            then: way.then ? asText(way.then) : null,
          }))
        : status === 'problem'
          ? generalWays(spot)
          : [],
    source: sourceRef(procedure, check.source),
  };
}
