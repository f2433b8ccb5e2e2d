/** What is told beside an answer, in the ways other makers write it; each beside what only looks like it. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, ft, told } from '../../support/recap.ts';

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
    expect(look(chosen('Théo EXEMPLE, 17 ans', 'Aucune ressource'), apprentice)).toHaveLength(1);
    expect(look(chosen('Théo – prestations familiales', 'Aucune somme perçue'), apprentice)).toEqual([]);
    expect(look(chosen('Autres ressources de Théo', 'Aucune ressource'), apprentice)).toEqual([]);
  });
});

test('hours that an employer told, and no work', () => {
  const label = 'Du 1er au 30 novembre, avez-vous travaillé, pour un employeur ou à votre compte ?';
  const look = (says: string[], text: 'Oui' | 'Non' = 'Non', box = '', asks = label) =>
    wrongIn(
      [
        aField('Une de ces informations est fausse, je la signale', { kind: 'checkbox', text: box }),
        aYesNo(asks, text),
        aYesNo('Avez-vous été en stage ?', 'Non'),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', says },
    ).filter(Boolean);
  const known = 'Ce que nous savons déjà de votre mois';
  const days = 'Du 9 au 20 novembre 2026 — EXEMPLE Aide, aide à domicile';
  const hours = '42 heures travaillées, transmises par l’employeur (contrat à durée déterminée).';
  expect(look([known, days, hours])).toEqual([label]);
  for (const says of [
    ['D’après votre employeur EXEMPLE, qui les a déclarées, 42 heures en novembre 2026.'],
    ['EXEMPLE Intérim a transmis par DSN 35 h travaillées en novembre 2026'],
    ['Activités déjà connues', 'EXEMPLE Aide', 'du 09/11/2026 au 20/11/2026', '42 h'],
  ])
    expect(look(says)).toEqual([label]);
  expect(look([days, hours], 'Non', '', 'Avez-vous travaillé en novembre ?')).toHaveLength(1);

  expect(look([known, days, hours], 'Oui')).toEqual([]);
  expect(look([known, days, hours], 'Non', 'on')).toEqual([]);
  expect(look([known, days.replaceAll('novembre', 'octobre'), hours])).toEqual([]);
  expect(look([known, 'Formation du 9 au 20 novembre 2026', '42 heures'])).toEqual([]);
  expect(look([known, days, 'Aucune heure transmise, 0 heure déclarée par l’employeur.'])).toEqual([]);
  expect(look([known, 'Mise à jour le 28 novembre 2026 à 10 h'])).toEqual([]);
  expect(look(['Si votre employeur a déclaré 42 heures en novembre 2026, répondez oui.'])).toEqual([]);
  expect(look([known, days, hours], 'Non', '', 'Avez-vous travaillé à l’étranger en novembre ?')).toEqual([]);
});

describe('what she writes to who reads', () => {
  test('of her work', () => {
    const look = (message: string) =>
      told(
        ft([
          'Vous n’avez pas travaillé ni exercé d’activité non salariée.',
          'Vous êtes toujours à la recherche d’un emploi.',
          `Votre message : Bonjour Madame, ${message}`,
        ]),
      ).problems.length;
    for (const wrong of [
      'j’ai fait l’inventaire chez EXEMPLE le 16 et le 17 novembre (21 heures).',
      'j’ai effectué un remplacement à la cantine, 12 heures payées.',
      'j’ai été payée pour 8 heures de ménage.',
      'j’ai fait 14 heures chez EXEMPLE.',
    ])
      expect(look(wrong), wrong).toBe(1);
    for (const right of [
      'j’ai fait une formation chez EXEMPLE, 21 heures.',
      'j’ai fait une demande chez EXEMPLE pour un contrat, 20 heures.',
      'j’ai donné mes papiers au guichet à 14 heures.',
      'j’ai fait 3 heures de route pour un entretien.',
      'j’ai fait le ménage chez ma mère, 3 heures.',
      'j’ai fait l’inventaire chez EXEMPLE en août (21 heures).',
      'je n’ai pas fait l’inventaire chez EXEMPLE (21 heures).',
    ])
      expect(look(right), right).toBe(0);
  });

  test('under its name, in the first person', () => {
    const look = (message: string, name = 'Votre message') =>
      told(
        ft(['Vous n’avez pas travaillé ni exercé d’activité non salariée.', name, message]),
      ).problems.filter(([check]) => check === 'contradiction').length;
    const wrong =
      'J’ai fait l’inventaire chez EXEMPLE le 16 novembre (7 heures). Je n’ai pas ma fiche de paie.';
    expect(look(wrong)).toBe(1);
    expect(look(wrong.replace('novembre', 'août'))).toBe(0);
    expect(look('J’ai suivi une formation chez EXEMPLE, 21 heures.')).toBe(0);
  });

  test('of a home that is let', () => {
    const look = (message: string, asks = 'Revenus d’un bien loué ou revenus reçus de l’étranger') =>
      told(caf(['Salaires – août 2026 : 934,61 €', `${asks} : Non`, `Votre message : ${message}`])).problems
        .length;
    const let_ =
      'L’appartement est à mon nom, il est loué 280 € par mois et le locataire a payé tous les mois.';
    expect(look(let_)).toBe(1);
    expect(look(let_, 'Avez-vous perçu des revenus du patrimoine ?')).toBe(1);
    expect(look('Je loue mon studio de Braga à des étudiants.')).toBe(1);
    expect(look('Je perçois un loyer de 280 €.')).toBe(1);
    for (const right of [
      'Mon appartement est loué 600 € par mois.',
      'Je loue mon logement à une dame, 600 € par mois.',
      'Le locataire a quitté l’appartement, il est vide.',
      'Le locataire paie son loyer à ma mère.',
      'Je cherche un locataire.',
    ])
      expect(look(right), right).toBe(0);
    expect(look(let_, 'Le bien loué est-il meublé ?')).toBe(0);
  });
});

describe('one amount of a payslip for another', () => {
  test('asked for in other words than « brut »', () => {
    const line = 'Intitulé de la ligne du bulletin recopiée';
    const look = (hint: string, text: string) =>
      wrongIn([
        anAmount('Salaire de décembre', '764', { hint }),
        aField(line, { valueType: 'unknown', text }),
      ]);
    const paid = 'Net à payer avant impôt sur le revenu';
    for (const hint of [
      'Le salaire avant retrait des cotisations, arrondi à l’euro',
      'Avant déduction de toutes les cotisations',
      'Montant avant les cotisations salariales',
      'Avant de retirer les cotisations',
    ])
      expect(look(hint, paid), hint).toEqual([line]);
    expect(look('Le salaire avant retrait des cotisations', 'Salaire brut')).toEqual([]);
    expect(look('Le salaire après retrait des cotisations', paid)).toEqual([]);
    expect(look('Le salaire versé, avant impôt', paid)).toEqual([]);
  });

  test('shown again without its cents, beside what the employer told', () => {
    const look = (gross: string, says = 'salaire brut 1 521,40 € ; net à payer 1 187,30 €') =>
      told(
        ft([
          'Heures : 112 h',
          `Salaire brut déclaré : ${gross}`,
          `Reçu de cet employeur : 112 heures ; ${says}.`,
          'Toujours à la recherche d’un emploi : oui',
        ]),
      ).problems.map(([check]) => check);
    expect(look('1 187 €')).toEqual(['figures']);
    expect(look('1 188 €')).toEqual(['figures']);
    expect(look('1 187,30 €', 'salaire brut : 1 521,40 € ; net à payer : 1 187,30 €')).toEqual(['figures']);
    expect(look('1 521 €')).toEqual([]);
    expect(look('1 522 €')).toEqual([]);
    expect(look('1 100 €')).toEqual([]);
    expect(look('1 187 €', 'net social 1 240,10 € ; net à payer 1 187,30 €')).toEqual([]);
  });
});

describe('the hours of a week, told for a month', () => {
  const label = 'Heures travaillées dans le mois';
  const page = (
    hours: string,
    {
      week = 'Temps plein (35 h par semaine)',
      first = '02/11/2026',
      away = 'Non' as '' | 'Oui' | 'Non',
      asks = 'Durée du travail',
      more = [] as Parameters<typeof wrongIn>[0],
    } = {},
  ) =>
    wrongIn(
      [
        aDate('Début du contrat', first, { group: 'Votre activité' }),
        aDate('Fin du contrat ou fin du mois', '30/11/2026', { group: 'Votre activité' }),
        aField(asks, { valueType: 'unknown', text: week, group: 'Votre activité' }),
        aYesNo('Avez-vous été absente pendant ce contrat ?', away, { group: 'Votre activité' }),
        aField(label, { valueType: 'hours', text: hours, group: 'Votre activité' }),
        ...more,
      ],
      { title: 'Actualisation de novembre 2026', today: '2026-12-02' },
    ).filter((name) => name === label);

  test('in cases', () => {
    expect(page('35')).toEqual([label]);
    expect(page('7')).toEqual([label]);
    expect(page('35', { week: 'Temps complet' })).toEqual([label]);
    expect(page('24', { week: '24', asks: 'Heures par semaine prévues au contrat' })).toEqual([label]);
    expect(page('28', { week: 'Temps partiel, 28 heures par semaine', first: '01/09/2025' })).toEqual([
      label,
    ]);
    expect(page('35', { away: '' })).toEqual([label]);

    expect(page('151')).toEqual([]);
    expect(page('7', { away: '' })).toEqual([]);
    expect(page('35', { away: 'Oui' })).toEqual([]);
    expect(page('35', { first: '23/11/2026' })).toEqual([]);
    expect(page('35', { week: 'Quelques heures' })).toEqual([]);
    expect(page('35', { week: 'Temps plein', asks: 'Emploi recherché' })).toEqual([]);
    expect(page('35', { more: [aYesNo('Avez-vous été en arrêt maladie ?', 'Oui')] })).toEqual([]);
    const words = {
      kind: 'textarea',
      valueType: 'free-text',
      text: 'Congés sans solde trois semaines.',
    } as const;
    expect(page('35', { more: [aField('Précisions', words)] })).toEqual([]);
  });

  test('shown again', () => {
    const look = (hours: string, days = 'du 02/11/2026 au 30/11/2026') =>
      told(
        ft([
          `Contrat : ${days}`,
          'Durée du travail : 35 heures par semaine',
          `Heures travaillées : ${hours}`,
          'Salaire brut : 1 870 €',
          'Toujours à la recherche d’un emploi : Oui',
        ]),
      ).problems.map(([, name]) => name);
    expect(look('35 h')).toEqual(['Heures travaillées']);
    expect(look('147 h')).toEqual([]);
    expect(look('35 h', 'du 23/11/2026 au 27/11/2026')).toEqual([]);
  });
});
