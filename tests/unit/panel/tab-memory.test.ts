import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import { answersToKeep } from '../../../core/notebook/answers.ts';
import type { SentThing } from '../../../core/notebook/entry.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { rememberThisTime } from '../../../entrypoints/sidepanel/this-time.ts';
import { guidesFor } from '../../../packs/index.ts';
import { anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const host = 'candidat.francetravail.fr';
const see = (page: PageModel) => assess(page, guidesFor(host), emptyProgress, '2026-11-29', 'Europe/Paris');
const declared = aPage(host, ['Actualisation du mois de novembre 2026'], {
  fields: [
    aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
    anAmount('Montant total de vos salaires bruts', '777'),
  ],
});

test('of one tab, what one person doubted, wrote and must send is not known to whoever signs in after her', () => {
  const memory = rememberThisTime();
  memory.see(1, see(declared), emptyProgress);
  memory.see(2, see(declared), emptyProgress);
  expect(memory.of(1)?.papers?.papers).toMatchObject({ 'paper-sick': true });
  expect(Object.keys(memory.of(1)?.answered?.written ?? {})).toHaveLength(1);
  memory.see(1, see(aPage(host, ['Connexion'], { stopped: 'sign-in' })), emptyProgress);
  expect(memory.of(1)).toBeNull();
  expect(memory.of(2)).not.toBeNull();
});

describe('what went last from a tab', () => {
  const pressedAt = '2026-11-29T16:04:00Z';
  const thing: SentThing = {
    portal: 'france-travail',
    procedure: 'monthly-actualisation',
    site: 'France Travail',
    at: '2026-11-29T17:04',
    reference: 'AB 12',
    pressedAt,
    isTold: false,
    isLast: false,
  };
  const receipt = see(aPage(host, ['Votre actualisation est enregistrée']));
  const next = see(
    aPage(host, ['Actualisation du mois de novembre 2026'], {
      fields: [anAmount('Montant total de vos salaires bruts', '900')],
    }),
  );
  const amounts = (memory: ReturnType<typeof rememberThisTime>) => {
    const sent = memory.of(1)?.sent;
    return sent && Object.values(answersToKeep(sent.answered, sent.thing) ?? {});
  };

  test('stays with what she wrote then, whatever page comes after, and is never of what she writes next', () => {
    const memory = rememberThisTime();
    memory.see(1, see(declared), emptyProgress);
    memory.see(1, receipt, emptyProgress, thing);
    memory.see(1, see(aPage(host, ['Mon espace'])), emptyProgress);
    memory.see(1, next, emptyProgress);
    expect([memory.of(1)?.sent?.thing, amounts(memory)]).toEqual([thing, ['777']]);
    // The browser's arrow brings its receipt back.
    memory.see(1, receipt, emptyProgress, thing);
    expect(amounts(memory)).toEqual(['777']);
    expect(memory.of(2)).toBeNull();
  });

  test('goes where somebody signs in, when she says that she saw no confirmation, and when another thing went', () => {
    const memory = rememberThisTime();
    const press = { at: pressedAt, host, button: 'Envoyer', isReceived: false };
    const said = (sawReceipt: Progress['sawReceipt']): Progress => ({
      ...emptyProgress,
      finalPress: { ...press, portal: thing.portal, procedure: thing.procedure },
      sawReceipt,
    });
    memory.see(1, receipt, said('yes'), { ...thing, isTold: true });
    memory.see(1, receipt, said('yes'));
    expect(memory.of(1)?.sent).not.toBeNull();
    memory.see(1, receipt, said('no'));
    expect(memory.of(1)?.sent).toBeNull();
    memory.see(1, receipt, emptyProgress, thing);
    memory.see(1, receipt, emptyProgress, {
      ...thing,
      reference: 'CD 34',
      pressedAt: '2026-11-30T09:00:00Z',
    });
    expect(memory.of(1)?.sent?.thing.reference).toBe('CD 34');
    memory.see(1, see(aPage(host, ['Connexion'], { stopped: 'sign-in' })), emptyProgress);
    expect(memory.of(1)).toBeNull();
  });
});
