/** Answers of one page that cannot both be so, or that what the page says leaves no room for; each with its right twin. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, amounts, aRadio, aSelect, rightly, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

type Case = [wrong: string, bad: Field[], good: Field[], says?: string[]];

const household = (text: string) =>
  aField('Combien de personnes vivront dans le logement, vous compris ?', { valueType: 'household', text });
const row = (group: string, text: string) =>
  aField('Prénom', { valueType: 'name', group, outerGroup: 'Le foyer', text });
const rows = [
  row('Vous (demandeur)', 'Ana'),
  row('Personne 2', 'Lou'),
  row('Personne 3', 'Rose'),
  row('Personne 4', ''),
];
const budget = (fees: number) => [
  ...amounts(['Achats : 300', 'Locations : 250', 'Total des dépenses : 550'], { group: 'Dépenses' }),
  ...amounts(['Dons : 300', `Cotisations : ${fees}`, `Total des recettes : ${300 + fees}`], {
    group: 'Recettes',
  }),
];
const lunch = (text: string) =>
  aRadio(
    'Où votre enfant déjeune-t-il ?',
    ['À la cantine', 'À la maison : il ne mange jamais à la cantine'],
    text,
  );
const day = (text: string) =>
  aField('Lundi', { kind: 'checkbox', question: 'Jours de cantine', group: 'Jours de cantine', text });
const ill = (text: 'Oui' | 'Non') => aYesNo('Avez-vous été en arrêt maladie ?', text);
const paper = (label: string) =>
  aField(label, { kind: 'checkbox', group: 'Les justificatifs que j’enverrai', text: label });
const asks = ['Première demande : je n’ai jamais eu l’APA', 'Révision : mes besoins ont changé'];
const asked = (text: string) => aRadio('Nature de votre demande', asks, text);
const had = aYesNo('Avez-vous déjà perçu l’APA, ici ou ailleurs ?', 'Oui');
const ages = ['Une personne majeure (18 ans ou plus)', 'Une personne mineure (moins de 18 ans)'];
const age = (text: string) => aRadio('Le passeport est demandé pour', ages, text);
const born = (text: string) => aDate('Né(e) le', text);
const papers = ['Attestation de paiements', 'Attestation de quotient familial'];
const reasons = [
  'Cantine : la mairie me demande mon quotient familial',
  'Bailleur : il me demande les sommes versées',
];
const why = (text: string) => aSelect('Pour quelle démarche ?', reasons, text);
const chosen = (text: string) => aRadio('Attestation à éditer', papers, text);
const worked = (text: string) =>
  aDate('Date du premier jour de travail', text, {
    hint: 'Cette date doit être comprise dans le trimestre déclaré.',
  });
const moved = (text: string) => aDate('Date du déménagement (jj/mm/aaaa)', text);
const none = (text: string) => aField('Aucune ressource', { kind: 'checkbox', group: 'Ana', text });
const month = (label: string, text: string) => anAmount(label, text, { group: 'Ana' });

const cases: Case[] = [
  [household('').label, [household('2'), ...rows], [household('3'), ...rows]],
  ['Total des recettes', budget(300), budget(250), ['Le total des dépenses est égal au total des recettes.']],
  [
    'Lundi',
    [lunch('À la maison : il ne mange jamais à la cantine'), day('Lundi')],
    [lunch('À la cantine'), day('Lundi')],
  ],
  [
    'Avis d’arrêt maladie',
    [ill('Non'), paper('Avis d’arrêt maladie')],
    [ill('Non'), paper('Bulletin de salaire')],
  ],
  ['Nature de votre demande', [asked(asks[0] ?? ''), had], [asked(asks[1] ?? ''), had]],
  ['Né(e) le', [age(ages[0] ?? ''), born('12/05/2013')], [age(ages[1] ?? ''), born('12/05/2013')]],
  [
    'Attestation à éditer',
    [why(reasons[0] ?? ''), chosen(papers[0] ?? '')],
    [why(reasons[0] ?? ''), chosen(papers[1] ?? '')],
  ],
  [
    'Date du premier jour de travail',
    [worked('17/09/2026')],
    [worked('17/08/2026')],
    ['Trimestre déclaré : du 1er juin 2026 au 31 août 2026'],
  ],
  [
    'Date du déménagement (jj/mm/aaaa)',
    [moved('02/12/2026')],
    [moved('02/11/2026')],
    ['La date du déménagement ne peut pas être après aujourd’hui.'],
  ],
  [
    'Août 2026',
    [month('Juillet 2026', '320'), none(''), month('Août 2026', '214,80'), none('oui')],
    [month('Juillet 2026', '320'), none(''), month('Août 2026', ''), none('oui')],
  ],
];

describe('wrong', () => {
  wrongly(cases.map(([wrong, bad, _good, says = []]) => [wrong, bad, says]));
});

describe('right', () => {
  rightly(cases.map(([wrong, _bad, good, says = []]) => [wrong, good, says]));
});
