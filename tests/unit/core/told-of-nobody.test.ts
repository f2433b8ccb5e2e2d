/** People whose money the page asks for, and of whom nothing is told. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const name = (label: string, text: string, given = {}) =>
  aField(label, { valueType: 'name', text, ...given });

describe('one of two people under a first name, of whom nothing is told', () => {
  const months = ['juillet', 'août', 'septembre'];
  const blocks = ['Foyer déclaré : Rachid EXEMPLE ; Fatiha EXEMPLE (épouse) ; Lou (3 ans).'];
  const box = 'Fatiha n’a eu ni salaire ni chômage de juillet à septembre';
  const pay = (who: string, group: string | null, texts: string[]) =>
    months.map((month, at) => anAmount(`Salaires de ${who}, ${month}`, texts[at] ?? '', { group }));
  const look = (fields: Parameters<typeof wrongIn>[0], says = blocks) =>
    wrongIn(fields, {
      host: 'monespaceprive.msa.fr',
      title: 'Déclaration trimestrielle de ressources : juillet 2026, août 2026, septembre 2026',
      today: '2026-11-10',
      says,
    });
  const his = pay('Rachid', '1. Rachid', ['0', '624,18', '1 302,77']);
  const none = (text: string) =>
    aField(box, { kind: 'checkbox', valueType: 'choice', group: '2. Fatiha', text });
  const left = ['Salaires de Fatiha, juillet', 'Salaires de Fatiha, août', 'Salaires de Fatiha, septembre'];
  test('neither an amount nor the box', () => {
    expect(look([...his, ...pay('Fatiha', '2. Fatiha', []), none('')])).toEqual(left);
    expect(look([...his, ...pay('Fatiha', '2. Fatiha', ['0', '0'])])).toEqual(left.slice(2));
    expect(look([...pay('Rachid', null, ['0', '624,18', '1 302,77']), ...pay('Fatiha', null, [])])).toEqual(
      left,
    );
  });
  test('told by an amount, by the box, by another sort of money; two employers', () => {
    expect(look([...his, ...pay('Fatiha', '2. Fatiha', ['0', '0', '412,10']), none('')])).toEqual([]);
    expect(look([...his, ...pay('Fatiha', '2. Fatiha', []), none(box)])).toEqual([]);
    const dole = months.map((month) =>
      aField(`Chômage de Fatiha, ${month}`, { group: '2. Fatiha', text: '640,20' }),
    );
    expect(look([...his, ...pay('Fatiha', '2. Fatiha', []), ...dole, none('')])).toEqual([]);
    expect(
      look([
        ...pay('Carrefour', '1. Carrefour', ['210,00', '624,18', '1 302,77']),
        ...pay('Adecco', '2. Adecco', ['', '310,00', '']),
      ]),
    ).toEqual([]);
    expect(
      look(
        [
          ...pay('Martin', '1. Martin', ['210,00', '', '1 302,77']),
          ...pay('Adecco', '2. Adecco', ['', '310,00', '']),
        ],
        ['Vos employeurs : Martin SARL et Adecco FRANCE'],
      ),
    ).toEqual([]);
  });
});

describe('amounts of a partner, where the page wants a zero', () => {
  const rule = 'Nous en avons besoin pour vos droits. Inscrivez 0 s’il n’a rien gagné.';
  const part = 'Ses ressources avant la vie commune';
  const look = (
    texts: string[],
    { says = rule, who = 'EXEMPLE Karim', more = [] as Parameters<typeof wrongIn>[0], group = part } = {},
  ) =>
    wrongIn(
      [
        name('Nom de naissance', who, { group: 'Votre conjoint' }),
        ...more,
        ...['Février', 'Mars', 'Avril'].map((month, at) =>
          anAmount(`Salaires – ${month} 2026`, texts[at] ?? '', { group }),
        ),
      ],
      {
        says: [says],
        host: 'wwwd.caf.fr',
        title: 'Déclarer un changement de situation : vie en couple',
        today: '2026-06-23',
      },
    );
  const all = ['Salaires – Février 2026', 'Salaires – Mars 2026', 'Salaires – Avril 2026'];
  test('all left empty', () => {
    expect(look([])).toEqual(all);
    expect(look([], { group: 'Ressources de votre conjoint' })).toEqual(all);
    expect(look([], { says: 'Indiquez 0 pour chaque mois sans revenu.' })).toEqual(all);
    expect(look(['0', '', '1 200'])).toEqual([all[1]]);
  });
  test('told, not wanted, or of nobody', () => {
    expect(look(['0', '0', '0'])).toEqual([]);
    expect(look([], { says: 'Indiquez ce qu’il a gagné.' })).toEqual([]);
    expect(look([], { says: 'Inscrivez 0 si vous n’avez rien gagné.' })).toEqual([]);
    // Who joins has a name; of nobody, no amount is wanted.
    expect(look([], { who: '' })).toEqual(['Nom de naissance']);
    expect(look([], { group: 'Vos dépenses' })).toEqual([]);
    const denied = aYesNo('A-t-il eu des ressources ?', 'Non', { group: part });
    expect(look([], { more: [denied] })).toEqual([]);
    const box = 'Aucune ressource';
    const none = aField(box, { kind: 'checkbox', valueType: 'choice', group: part, text: box });
    expect(look([], { more: [none] })).toEqual([]);
  });
});
