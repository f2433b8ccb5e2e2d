/** The guides as plain data. Types only: nothing of the schema library reaches a portal's page. */
import type { PackCheck } from './pack/check-schema.ts';
import type { Condition, ConditionLeaf } from './pack/condition-schema.ts';
import type { PackFile, ProcedureFile } from './pack/schema.ts';

export type { Condition, ConditionLeaf, PackCheck };

/** A check of one kind, with its own parameters. */
export type CheckOf<Kind extends PackCheck['kind']> = Extract<PackCheck, { kind: Kind }>;

export type Source = PackFile['sources'][string];
export type Contact = PackFile['contacts'][number];
export type SignInSheet = NonNullable<PackFile['signIn']>;
export type Case = ProcedureFile['cases'][number];
export type Step = ProcedureFile['steps'][number];
export type Stuck = NonNullable<ProcedureFile['stuck']>;
export type StuckKind = keyof Stuck;

/** One procedure, carrying what it needs of its portal: this is what the reader in the page is given. */
export type Procedure = ProcedureFile & {
  portal: string;
  /** The site's name with its article: « la CAF ». */
  site: string;
  hosts: string[];
  sources: Record<string, Source>;
};

/** Of what has no date of its own: done when she needs it, or once; null where it comes at its time, known or not. */
export const undatedOf = ({ comesBack }: Pick<Procedure, 'comesBack'>): 'as-needed' | 'once' | null =>
  comesBack === 'as-needed' || comesBack === 'once' ? comesBack : null;

export type Pack = PackFile & { procedures: Procedure[] };

/** A pack as its folder has it. */
export type WordedPack = Pack & {
  /** language → key → sentence */
  texts: Record<string, Record<string, string>>;
};
