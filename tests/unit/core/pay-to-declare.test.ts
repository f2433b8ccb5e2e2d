/** « Ses salaires sont à indiquer », which a message or a note says of somebody, and « Non » to any resources of that person. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-10-06' };
const hisMoney = 'Votre compagnon, Idriss, a-t-il perçu des ressources entre juin et août 2026 ?';
const denied = (question: string, ...says: string[]) =>
  wrongIn([aYesNo(question, 'Non')], { ...caf, says: ['Ressources de juin, juillet et août 2026', ...says] });

describe('told', () => {
  test.each([
    '« Bonjour, j’ai bien enregistré le contrat de votre compagnon Idriss au centre de tri, commencé le 1er juin 2026. Ses salaires de juin, de juillet et d’août sont à indiquer dans votre prochaine déclaration, avec les vôtres. »',
    'Votre compagnon travaille chez Sodexo. Ses salaires doivent être déclarés chaque trimestre.',
    'Votre compagnon a repris un emploi. N’oubliez pas de déclarer ses salaires.',
    'Les salaires de votre compagnon de juin et juillet 2026 sont à reporter ici.',
  ])('%s', (note) => expect(denied(hisMoney, note)).toEqual([hisMoney]));

  test('of a child among others', () => {
    const theirs = 'Un enfant vivant chez vous a-t-il perçu des ressources en juin, juillet ou août 2026 ?';
    const line = 'Lina EXEMPLE, 19 ans, apprentie au salon du 01/09/2025 au 31/08/2027, payée tous les mois';
    expect(denied(theirs, 'Enfant vivant chez vous', line)).toEqual([theirs]);
    expect(denied(theirs, 'Enfant vivant chez vous', 'Lina EXEMPLE, 19 ans, lycéenne')).toEqual([]);
  });
});

describe('silent', () => {
  test.each([
    // A rule for everybody.
    'Les ressources de votre compagnon doivent être déclarées.',
    'Si votre compagnon a travaillé, ses salaires sont à indiquer.',
    'Votre compagnon a terminé son contrat. Ses salaires ne sont plus à déclarer.',
    'Les salaires de votre compagnon de juin 2026 sont déjà connus : ils ne sont pas à indiquer.',
    // Of somebody else.
    'Votre fille Lina est apprentie. Ses salaires de juin et juillet sont à indiquer.',
  ])('%s', (note) => expect(denied(hisMoney, note)).toEqual([]));
});
