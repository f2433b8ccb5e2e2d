/** What is told beside an answer, in the ways other makers write it; each beside what only looks like it. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

describe('somebody at work, and no pay', () => {
  const look = (fields: Parameters<typeof wrongIn>[0], work: string) =>
    wrongIn(fields, {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle de ressources',
      says: ['Trimestre de référence : août, septembre et octobre 2026.', 'Théo EXEMPLE', work],
    });
  const apprentice = 'Apprenti (contrat du 01/09/2025 au 31/08/2027)';
  const box = (label: string) => [aField(label, { kind: 'checkbox', text: label })];

  test('asked of his months, by his name', () => {
    const label = 'Entre août et octobre, Théo a-t-il touché de l’argent (job, stage) ?';
    const since = (day: string) => `Apprenti boulanger (contrat en cours depuis le ${day}, payé par EXEMPLE)`;
    expect(look([aYesNo(label, 'Non')], since('1er septembre 2026'))).toEqual([label]);
    expect(look([aYesNo(label, 'Non')], since('28 septembre 2026'))).toEqual([]);
    expect(look([aYesNo(label, 'Oui')], since('1er septembre 2026'))).toEqual([]);
    expect(look([aYesNo(label.replace('Théo', 'Lou'), 'Non')], since('1er septembre 2026'))).toEqual([]);
    for (const other of [
      'Est-ce que Théo a touché un salaire ?',
      'En septembre, Théo EXEMPLE a-t-il perçu des ressources ?',
      'Théo a-t-il gagné de l’argent ?',
    ])
      expect(look([aYesNo(other, 'Non')], apprentice)).toEqual([other]);
    const abroad = 'En septembre, Théo a-t-il perçu des revenus de l’étranger ?';
    expect(look([aYesNo(abroad, 'Non')], apprentice)).toEqual([]);
  });

  test('ticked beside his name, or chosen under it', () => {
    const label = 'Théo : aucune ressource pendant ces trois mois';
    expect(look(box(label), apprentice)).toEqual([label]);
    expect(look(box(label), 'Scolarisé (collège)')).toEqual([]);
    expect(look(box(label), 'Apprenti (contrat du 01/11/2026 au 31/08/2028)')).toEqual([]);
    expect(look(box('Lou : aucune ressource pendant ces trois mois'), apprentice)).toEqual([]);
    expect(look(box('Théo : aucun revenu de l’étranger'), apprentice)).toEqual([]);
    const options = ['Aucune ressource', 'A perçu des ressources'];
    const chosen = (name: string, text: string) => [aField(name, { kind: 'radio', options, text })];
    expect(look(chosen('Ressources de Théo', 'Aucune ressource'), apprentice)).toEqual([
      'Ressources de Théo',
    ]);
    expect(look(chosen('Ressources de Théo', 'A perçu des ressources'), apprentice)).toEqual([]);
    expect(look(chosen('Autres ressources de Théo', 'Aucune ressource'), apprentice)).toEqual([]);
  });
});
