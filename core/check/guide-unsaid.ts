import type { Finding } from '../assessment.ts';
import type { CheckOf, Procedure } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../values/answer.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { monthName, type NamedMonth } from '../wording/months.ts';
import type { CheckContext } from './context.ts';
import { packFinding, spotOf } from './finding.ts';
import { isSamePerson, monthOf, type Person, personOf } from './who-and-when.ts';

interface Block {
  person: Person;
  month: NamedMonth | null;
  fields: Field[];
}

const aboutMoney =
  /\b(ressources?|revenus?|argent|percu\w*|recu\w*|gagne\w*|touche\w*|travaille\w*|salaires?|paye?s?|allocations?|activite)\b/;
const aTotal = /\b(total|somme)\b/;

/** A person's month with nothing said: no amount, no zero, no « aucune ressource ». Said zero is an answer; empty is not. */
export function checkUnsaid(guide: Procedure, check: CheckOf<'unsaid'>, context: CheckContext): Finding[] {
  const none = context.asked.filter(
    (field) =>
      field.kind === 'checkbox' && saysOneOf(`${field.label} ${field.question ?? ''}`, check.noneLabels),
  );
  const ticked = none.filter((field) => stateOf(field) === 'filled');
  const findings: Finding[] = [];
  for (const block of blocksOf(context.asked.filter((field) => !goesWithAYes(field, guide, context)))) {
    const states = block.fields.map(stateOf);
    const [first] = block.fields;
    if (!first) continue;
    const box = ticked.find((field) => covers(field, block));
    const given = block.fields.find((field) => isMoney(field));
    if (box && given)
      findings.push(
        packFinding(guide, check, 'problem', spotOf(given), paramsOf(block), check.noneButAmountText),
      );
    if (box || states.includes('filled') || saidNo(context.asked, block)) continue;
    if (states.includes('unread')) continue; // Already said to be unread.
    findings.push(packFinding(guide, check, 'problem', spotOf(first), paramsOf(block), keyFor(check, block)));
  }
  return findings;
}

/** An amount asked for only after a yes: that question answers for it. */
function goesWithAYes(field: Field, guide: Procedure, { caseOf, asked }: CheckContext): boolean {
  const id = caseOf.get(field.id);
  const isNamed = guide.checks.some(
    (one) => one.kind === 'yes-needs' && id !== undefined && one.needs.includes(id),
  );
  return isNamed || asked.some((question) => isYesNo(question) && question.label === field.group);
}

/** Cases that hold resources, by person and month. Cases of no month count only where a person has none with one. */
function blocksOf(asked: readonly Field[]): Block[] {
  const blocks: Block[] = [];
  for (const field of asked) {
    if (field.valueType !== 'amount' || isOptional(field) || aTotal.test(fold(field.label))) continue;
    const [person, month] = [personOf(field), monthOf(field)];
    const block = blocks.find((one) => isSamePerson(one.person, person) && one.month?.month === month?.month);
    if (block) block.fields.push(field);
    else blocks.push({ person, month, fields: [field] });
  }
  return blocks.filter(
    (block) =>
      block.month !== null ||
      !blocks.some((other) => other.month !== null && isSamePerson(other.person, block.person)),
  );
}

function covers(box: Field, block: Block): boolean {
  if (!isSamePerson(personOf(box), block.person)) return false;
  const month = monthOf(box);
  return month === null || month.month === block.month?.month;
}

/** A question about that person's money, answered « Non »: there is nothing to give. */
function saidNo(asked: readonly Field[], block: Block): boolean {
  return asked.some(
    (field) =>
      isYesNo(field) &&
      yesNoOf(field) === 'no' &&
      aboutMoney.test(fold(`${field.label} ${field.question ?? ''}`)) &&
      covers(field, block),
  );
}

function isMoney(field: Field): boolean {
  const amount = readAmount(textOf(field) ?? '');
  return amount.state === 'amount' && amount.cents !== 0;
}

function keyFor(check: CheckOf<'unsaid'>, { person }: Block): string {
  return { partner: check.partnerText, child: check.childText, you: check.text, named: check.text }[
    person.role
  ];
}

function paramsOf({ month, person }: Block): Record<string, string> {
  return { month: month ? monthName(month.month) : '', person: person.name };
}
