import type { Condition, PackCheck, Procedure, WordedPack } from '../pack.ts';

/** Kinds that may end in a problem or an « ok »: a third party's word is not enough for them. */
const judging = ({ kind }: PackCheck): boolean => kind !== 'ask' && kind !== 'months-reported';

/** What the schema alone cannot see: keys without a sentence, unknown ids, facts too weak for what they carry. */
export function findMistakes(pack: WordedPack): string[] {
  const mistakes: string[] = [];
  const fr = pack.texts.fr ?? {};
  const used = collectKeys(pack);
  for (const [key, where] of used.texts)
    if (!Object.hasOwn(fr, key)) mistakes.push(`texts/fr.json has no « ${key} »\n  → at ${where}`);
  for (const [source, where] of used.sources)
    if (!Object.hasOwn(pack.sources, source)) mistakes.push(`unknown source « ${source} »\n  → at ${where}`);
  const contacts = new Set(pack.contacts.map((contact) => contact.id));
  for (const [contact, where] of used.contacts)
    if (!contacts.has(contact)) mistakes.push(`unknown contact « ${contact} »\n  → at ${where}`);
  for (const procedure of pack.procedures) {
    mistakes.push(...procedureMistakes(procedure));
    const { toSend } = procedure;
    if (toSend && !pack.procedures.some(({ id }) => id === toSend.guide))
      mistakes.push(`unknown guide « ${toSend.guide} »\n  → at procedures/${procedure.id}.json toSend.guide`);
  }
  return mistakes;
}

/** Sources that no fact rests on nor names as saying otherwise: whoever edits the fact would not meet them. */
export function unnamedSources(pack: WordedPack): string[] {
  const { sources } = collectKeys(pack);
  return Object.keys(pack.sources)
    .filter((source) => !sources.has(source))
    .map(
      (source) =>
        `no fact names the source « ${source} »; the one it says otherwise of does, under « contrary »\n  → at pack.json sources`,
    );
}

function procedureMistakes(procedure: Procedure): string[] {
  const mistakes: string[] = [];
  const cases = new Set(procedure.cases.map((one) => one.id));
  const steps = new Set(procedure.steps.map((one) => one.id));
  const at = `procedures/${procedure.id}.json`;
  const ids = procedure.checks.map((check) => check.id);
  for (const id of ids)
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) mistakes.push(`check « ${id} » twice\n  → at ${at}`);
  for (const part of ['gather', 'traps'] as const)
    for (const fact of procedure[part])
      for (const step of fact.steps)
        if (!steps.has(step)) mistakes.push(`unknown step « ${step} »\n  → at ${at} ${part}.${fact.text}`);
  for (const { text, when } of procedure.toSend?.papers ?? [])
    for (const id of casesIn(when))
      if (!cases.has(id)) mistakes.push(`unknown case « ${id} »\n  → at ${at} toSend.${text}`);
  for (const step of procedure.steps)
    if (step.case && !cases.has(step.case))
      mistakes.push(`unknown case « ${step.case} »\n  → at ${at} steps.${step.id}`);
  for (const check of procedure.checks) {
    const where = `${at} checks.${check.id}`;
    if (judging(check) && procedure.sources[check.source]?.confidence === 'T')
      mistakes.push(
        `a third party's word (T) may only ground a question or an « I cannot tell »\n  → at ${where}.source`,
      );
    if (check.kind === 'ask' && check.choices.length > 0) {
      const right = check.choices.filter(({ isRight }) => isRight).length;
      if (right !== 1 || check.toPutRight !== null || check.isForHelper)
        mistakes.push(`one of the choices is right, and says by itself what is left to see\n  → at ${where}`);
    }
    // Without it, the answer that worries would go by like the other, and be lost.
    if (check.kind === 'ask' && check.choices.length === 0 && !check.isForHelper && check.toPutRight === null)
      mistakes.push(`« yes » or « no » leaves something to see: toPutRight says which\n  → at ${where}`);
    for (const step of check.steps)
      if (!steps.has(step)) mistakes.push(`unknown step « ${step} »\n  → at ${where}`);
    for (const id of casesOf(check))
      if (!cases.has(id)) mistakes.push(`unknown case « ${id} »\n  → at ${where}`);
  }
  return mistakes;
}

function casesOf(check: PackCheck): string[] {
  const own =
    check.kind === 'yes-needs' || check.kind === 'no-needs'
      ? [check.case, ...check.needs]
      : check.kind === 'dates-in-month'
        ? check.except
        : 'case' in check && check.case
          ? [check.case]
          : [];
  return [...own, ...(check.when ? casesIn(check.when) : [])];
}

function casesIn(when: Condition): string[] {
  if ('case' in when) return [when.case];
  return ('all' in when ? when.all : 'any' in when ? when.any : when.none).map((leaf) => leaf.case);
}

interface Used {
  texts: Map<string, string>;
  sources: Map<string, string>;
  contacts: Map<string, string>;
}

/** Property names that hold a key of texts/<lang>.json, a source or a contact, wherever they stand. */
const textNames = new Set([
  'text',
  'why',
  'then',
  'detail',
  'title',
  'warning',
  'lostMailbox',
  'mine',
  'howFar',
  'handOver',
]);

function collectKeys(pack: WordedPack): Used {
  const used: Used = { texts: new Map(), sources: new Map(), contacts: new Map() };
  const visit = (value: unknown, where: string, name: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, `${where}[${index}]`, name);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, where ? `${where}.${key}` : key, key);
    } else if (typeof value === 'string') {
      const isText = textNames.has(name) || name.endsWith('Text') || where.includes('.sentences.');
      if (isText || where.startsWith('signIn.steps')) used.texts.set(value, where);
      else if (name === 'source' || name === 'contrary' || name.endsWith('Source'))
        used.sources.set(value, where);
      else if (name === 'contact') used.contacts.set(value, where);
    }
  };
  const { texts: _texts, procedures, sources: _sources, ...own } = pack;
  visit(own, '', '');
  for (const { sources: _copied, contacts, ...procedure } of procedures) {
    visit(procedure, `procedures/${procedure.id}.json`, '');
    for (const contact of contacts) used.contacts.set(contact, `procedures/${procedure.id}.json contacts`);
  }
  return used;
}
