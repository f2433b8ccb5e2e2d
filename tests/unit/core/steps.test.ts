/** What is said done of each step, by what the page itself counts. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { packs } from '../../../packs/index.ts';
import { assessed } from '../../support/assessed.ts';
import { aSelect } from '../../support/filled-in.ts';
import { aButton, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

/** The second of so many parts of the CAF's form for a change. */
const onPart = (index: number, total: number) => {
  const asks = aSelect('Quel changement souhaitez-vous déclarer ?', ['Déménagement', 'Séparation'], '');
  const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation', 'Votre changement'], {
    fields: [asks],
    blocks: ['Déclarer un changement de situation', asks.label],
    buttons: [aButton('Continuer', 'next')],
    step: { index, total, title: null },
  });
  return assessed(page, '2027-02-24').steps.map(({ id, state }) => [id, state]);
};

test('what is done before the form is counted by none of its parts', () => {
  for (const [index, total] of [
    [2, 3],
    [1, 2],
    [1, 4],
  ] as const)
    expect(onPart(index, total)).toEqual([
      ['open', 'look'],
      ['tell', 'look'],
      ['send', 'later'],
    ]);
});

describe('the site has changed its words', () => {
  /** A part called as no guide calls it, under the procedure's own name. */
  const renamed = (host: string, name: string, part: string, given: Partial<PageModel> = {}) =>
    aPage(host, [name, part], {
      fields: [aYesNo('Avez-vous bougé ?', '', { required: true }), anAmount('Montant net social', '')],
      buttons: [aButton('Continuer', 'next')],
      step: { index: 3, total: 4, title: part },
      ...given,
    });

  test('a part is not told from the procedure’s own name, whatever stands in it', () => {
    const guides = [...packs.values()].flatMap(({ procedures }) => procedures);
    let placed = 0;
    for (const { id, portal, hosts, recognise } of guides.filter(({ hosts }) => hosts.length > 0))
      for (const name of recognise.strong) {
        const { place } = assessed(
          renamed(hosts[0]?.replace('*.', 'www.') ?? '', name, 'Grimoire'),
          '2026-11-24',
        );
        if (place?.portal !== portal || place.procedure !== id) continue;
        placed++;
        expect([name, place.stepId]).toEqual([name, null]);
      }
    expect(placed).toBeGreaterThan(80);
  });

  test('nothing is said of any part, seen nor later, and amounts that are not there are not asked of', () => {
    const page = renamed('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', 'Grimoire', {
      fields: [aYesNo('Votre profil a-t-il changé ?', '', { required: true })],
      step: { index: 3, total: 4, title: null },
      blocks: ['RSA et prime d’activité'],
    });
    const lost = { ...page, step: { index: 2, total: 5, title: null } };
    const { steps, findings, place } = assessed(lost, '2026-11-24');
    expect(place).toMatchObject({ procedure: 'quarterly-declaration', stepId: null });
    expect(steps.map(({ state }) => state)).toEqual(['look', 'look', 'look', 'look']);
    expect(findings.map(({ text }) => text.key)).not.toContain('ask-line');
  });

  test('a part named after the procedure, in one title, is still that part', () => {
    const page = renamed(
      'wwwd.caf.fr',
      'Déclaration trimestrielle de ressources : vos ressources',
      'Juillet 2026',
    );
    expect(assessed(page, '2026-11-24').place?.stepId).toBe('resources');
  });
});
