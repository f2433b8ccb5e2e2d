import { describe, expect, it, test } from 'vitest';
import { findDoubts, lastAgain, nameOfWho, withoutSubjects } from '../../../core/notebook/again.ts';
import type { NotebookEntry } from '../../../core/notebook/entry.ts';
import type { Case } from '../../../core/pack.ts';
import { anAmount } from '../../support/page-model.ts';

const known = [
  { id: 'salary', labels: ['Salaire net', 'Salaire'], groups: [], valueTypes: [] },
  { id: 'rent', labels: ['Loyers reçus'], groups: [], valueTypes: [] },
] as unknown as Case[];

describe('the name of who looked', () => {
  test.each([
    ['Samira', 'Samira'],
    ['  Mon voisin   ', 'Mon voisin'],
    ['France services de Lille', 'France services de Lille'],
    ['سميرة', 'سميرة'],
    ['Association Rive gauche', 'Association Rive gauche'],
    ['Marie', 'Marie'],
    ['Mission locale', 'Mission locale'],
    ['Secours populaire', 'Secours populaire'],
    ['Restos du cœur', 'Restos du cœur'],
    ['Assistante sociale', 'Assistante sociale'],
    ['CCAS', 'CCAS'],
    ['Marie Claire', 'Marie Claire'],
    ['Marie CCAS', 'Marie CCAS'],
    ['Marie de Lille', 'Marie de Lille'],
    ['Mme', 'Mme'],
    ['Mehdi', 'Mehdi'],
    ['Me', 'Me'],
    ['Drissa', 'Drissa'],
    ['France Bénévolat', 'France Bénévolat'],
    ['Ma conseillère', 'Ma conseillère'],
    ['', null],
    ['   ', null],
    ['\u202eariam\u200bS', 'ariamS'],
  ])('« %s » is kept as « %s »', (written, kept) => expect(nameOfWho(written)).toBe(kept));

  test.each([
    '06 12 34 56 78',
    'Samira 0612345678',
    'samira@example.org',
    'Samira @ exemple',
    'www.exemple.fr',
    'exemple.fr',
    'https://relais.example/r#abc',
    '1234 5678 90',
    '٠٦١٢',
    '12 rue des Lilas',
    'rue des Lilas',
    'bâtiment B',
    'zéro six douze trente quatre',
    'Samira zéro six',
    'x'.repeat(41),
    'SOS violences conjugales',
    'Médecins du monde',
    'Foyer pour réfugiés',
    'MDPH',
    'Dr Martin',
    'dr. martin',
    'Docteur Martin',
    'M. Martin',
    'Mme Exemple',
    'Maître Exemple',
    'ma psychologue',
    'Mon avocate',
    'l’infirmière',
    'Marie Exemple',
    'Karim DIALLO',
  ])('« %s » is refused', (written) => expect(nameOfWho(written)).toBe('refused'));
});

const entry = (part: Partial<NotebookEntry>): NotebookEntry => ({
  id: 'a',
  portal: 'caf',
  procedure: 'quarterly-declaration',
  site: 'CAF',
  at: '2026-09-03',
  reference: null,
  isTold: false,
  isLast: false,
  keptOn: '2026-09-03',
  remindOn: null,
  again: { cases: ['salary'], who: 'Samira' },
  ...part,
});
const place = { portal: 'caf', procedure: 'quarterly-declaration', stepId: null, step: null };

describe('the last re-reading', () => {
  it('is the newest line of this guide that has doubts', () => {
    const entries = [
      entry({ id: 'none', again: null }),
      entry({ id: 'other', procedure: 'change-of-situation' }),
      entry({ id: 'elsewhere', portal: 'msa' }),
      entry({ id: 'new' }),
      entry({ id: 'old' }),
    ];
    expect(lastAgain(entries, place)?.id).toBe('new');
    expect(lastAgain(entries.slice(0, 3), place)).toBeNull();
    expect(lastAgain(entries, null)).toBeNull();
  });
});

describe('last time’s doubts on today’s page', () => {
  const [july, august] = [anAmount('Salaire', '', { group: 'Juillet' }), anAmount('Salaire net', '')];
  const again = { cases: ['salary', 'rent', 'former'], steps: { rent: 'money' }, who: null };

  it('are where the guide’s words are, whatever the ids; what is not there has no place', () => {
    expect(findDoubts(again, [july, august, anAmount('Autre chose', '')], known)).toEqual([
      { caseId: 'salary', label: 'Salaire net', fieldIds: [july.id, august.id], stepId: null },
      { caseId: 'rent', label: 'Loyers reçus', fieldIds: [], stepId: 'money' },
      { caseId: 'former', label: null, fieldIds: [], stepId: null },
    ]);
  });

  it('are nowhere on a page without cases', () => {
    expect(findDoubts(again, [], known).flatMap(({ fieldIds }) => fieldIds)).toEqual([]);
  });
});

describe('doubts kept before subjects were left out', () => {
  const couple = { id: 'couple', labels: ['Vivez-vous en couple ?'], groups: [], valueTypes: [] };
  const cases = [...known, couple as unknown as Case];

  it('are shown no more; the others stay', () => {
    expect(withoutSubjects({ cases: ['couple', 'salary', 'former'], who: 'Samira' }, cases)).toEqual({
      cases: ['salary', 'former'],
      who: 'Samira',
    });
    expect(withoutSubjects({ cases: ['couple'], who: null }, cases)).toBeNull();
    expect(withoutSubjects(null, cases)).toBeNull();
  });
});
