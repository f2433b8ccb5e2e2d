import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../../core/pack/migrate.ts';
import { PackError, parsePack } from '../../../core/pack/parse.ts';
import { packFiles } from '../../../scripts/load-packs.ts';

const path = 'packs/caf/procedures/quarterly-declaration.json';
type Json = Record<string, unknown>;

function withChange(change: (file: Json, all: Json) => void, at = path): Json {
  const files = structuredClone(packFiles('caf'));
  change(files[at] as Json, files);
  return files;
}

function messageOf(files: Json): string {
  try {
    parsePack(files);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
}

describe('a malformed guide is refused, with its file and key', () => {
  test.each<[string, (file: Json, all: Json) => void, string[]]>([
    [
      'an unknown key',
      (file) => {
        file.colour = 'red';
      },
      [path, 'colour'],
    ],
    [
      'an unknown kind of check',
      (file) => {
        file.checks = [{ kind: 'script' }];
      },
      [path, 'checks[0].kind'],
    ],
    [
      'lines of a paper without a right one',
      (file) => {
        const asks = file.checks as { id: string; choices?: { isRight: boolean }[] }[];
        for (const choice of asks.find(({ id }) => id === 'which-line')?.choices ?? [])
          choice.isRight = false;
      },
      ['quarterly-declaration.json', 'which-line'],
    ],
    [
      'markup',
      (file) => {
        (file.recognise as Json).strong = ['<b>Mes ressources</b>'];
      },
      [path, 'recognise.strong[0]'],
    ],
    [
      'markup in a sentence',
      (_file, all) => {
        (all['packs/caf/texts/fr.json'] as Json)['changed-text'] = '<b>Mes ressources</b>';
      },
      ['packs/caf/texts/fr.json', 'changed-text'],
    ],
    [
      'a source that is no https address',
      (_file, all) => {
        const { sources } = all['packs/caf/pack.json'] as { sources: Record<string, Json> };
        sources['caf-var'] = { ...sources['caf-var'], url: 'javascript:alert(1)' };
      },
      ['packs/caf/pack.json', 'caf-var', 'Invalid URL'],
    ],
    [
      'the name of a member of every object',
      (file) => {
        (file.steps as Json[])[0] = { ...(file.steps as Json[])[0], id: 'constructor' };
      },
      [path, 'steps[0].id', 'reserved'],
    ],
    [
      'a direction mark',
      (file) => {
        (file.recognise as Json).strong = ['Mes \u202eressources'];
      },
      [path, 'strong[0]'],
    ],
    [
      'no source',
      (file) => {
        delete file.source;
      },
      [path, 'source'],
    ],
    [
      'no date',
      (file) => {
        file.verifiedOn = 'hier';
      },
      [path, 'verifiedOn'],
    ],
    [
      'no day for a page without a date',
      (_file, all) => {
        const { sources } = all['packs/caf/pack.json'] as { sources: Record<string, Json> };
        sources['caf-nord'] = { ...sources['caf-nord'], verifiedOn: '2026' };
      },
      ['packs/caf/pack.json', 'caf-nord', 'the day its copy was read'],
    ],
    [
      'a month that is none',
      (_file, all) => {
        const { sources } = all['packs/caf/pack.json'] as { sources: Record<string, Json> };
        sources['caf-var'] = { ...sources['caf-var'], verifiedOn: '2025-13' };
      },
      ['packs/caf/pack.json', 'caf-var', 'verifiedOn'],
    ],
    [
      'an unknown source',
      (file) => {
        file.source = 'nobody';
      },
      ['packs/caf/pack.json', 'nobody'],
    ],
    [
      'a source that says otherwise of no fact',
      (file) => {
        for (const trap of file.traps as Json[]) delete trap.contrary;
      },
      ['packs/caf/pack.json', 'caf-nord-contrary', 'contrary'],
    ],
    [
      'a fact whose contrary is unknown',
      (file) => {
        (file.traps as Json[])[0] = { ...(file.traps as Json[])[0], contrary: ['elsewhere'] };
      },
      ['packs/caf/pack.json', 'elsewhere', 'traps[0].contrary'],
    ],
    [
      'a missing sentence',
      (file) => {
        file.title = 'no-such-text';
      },
      ['no-such-text'],
    ],
    [
      'another id than its name',
      (file) => {
        file.id = 'other';
      },
      [path, 'id'],
    ],
    [
      'an unknown case',
      (file) => {
        (file.checks as Json[]).push({
          id: 'x',
          kind: 'answer',
          case: 'nowhere',
          answer: 'no',
          text: 'changed-text',
          unsureText: 'changed-text',
          source: 'caf-var',
        });
      },
      ['nowhere'],
    ],
    [
      'a paper to send by an answer nobody gives, and by a guide that is not there',
      (file) => {
        const when = { any: [{ case: 'nowhere', answer: 'yes' }] };
        const paper = { text: 'keep-screen', ifText: 'no-such-if', source: 'caf-var', when };
        file.toSend = { guide: 'no-such-guide', papers: [paper] };
      },
      ['nowhere', 'no-such-guide', 'no-such-if'],
    ],
  ])('%s', (_name, change, expected) => {
    const message = messageOf(withChange(change));
    for (const part of expected) expect(message).toContain(part);
  });

  test('a third party’s word may ground a question, not a problem', () => {
    const files = withChange((_file, all) => {
      const pack = all['packs/caf/pack.json'] as { sources: Record<string, Json> };
      pack.sources['caf-partners'] = { ...pack.sources['caf-partners'], confidence: 'T' };
    });
    expect(messageOf(files)).toContain('(T)');
    expect(messageOf(files)).toContain('checks.amount-changed');
    expect(messageOf(files)).not.toContain('checks.which-line');
  });

  test('a question to her says which answer leaves something to see', () => {
    const files = withChange((procedure) => {
      for (const check of procedure.checks as Json[]) if (check.id === 'other-money') delete check.toPutRight;
    });
    expect(messageOf(files)).toContain('checks.other-money');
    expect(messageOf(files)).toContain('toPutRight');
  });

  test('anything at all: an error in words, never another failure', () => {
    fc.assert(
      fc.property(
        fc.anything({ maxDepth: 3 }),
        fc.constantFrom('packs/caf/pack.json', path, 'packs/caf/texts/fr.json'),
        (value, at) => {
          const files = packFiles('caf');
          files[at] = value;
          try {
            parsePack(files);
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
          }
        },
      ),
      { seed: 20261124, numRuns: 300 },
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('versions', () => {
  test('the version before is migrated, step by step', () => {
    const table = { 1: (file: Json) => ({ ...file, title: file.name }) };
    expect(migrate({ schemaVersion: 1, name: 'a' }, 2, table)).toEqual({
      state: 'migrated',
      from: 1,
      file: { schemaVersion: 2, name: 'a', title: 'a' },
    });
  });

  test('a migrated guide passes the strict schema like any other', () => {
    const files = withChange((file) => {
      file.schemaVersion = 0;
      file.label = file.title;
      delete file.title;
    });
    const parsed = parsePack(files, { 0: ({ label, ...rest }) => ({ ...rest, title: label }) });
    expect(parsed.pack?.procedures.map((one) => one.id)).toContain('quarterly-declaration');
  });

  test('an unknown version is switched off, the other guides stay', () => {
    const parsed = parsePack(
      withChange((file) => {
        file.schemaVersion = 7;
      }),
    );
    expect(parsed.switchedOff).toEqual([{ path, version: 7, title: expect.any(String) }]);
    const left = parsed.pack?.procedures.map((one) => one.id);
    expect(left).toContain('sign-in');
    expect(left).not.toContain('quarterly-declaration');
  });
});
