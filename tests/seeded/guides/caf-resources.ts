import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { type Ask, blankPaper, type Grid } from '../paper.ts';
import { householdOf } from '../people.ts';
import { monthAndYear, writeAmount } from '../wording.ts';

/** The quarterly declaration's page of resources, rightly filled in. */
export interface Resources extends Draft {
  grid: Grid;
  /** Amounts already there when the page opened: id → cents. */
  known: Map<string, number>;
}

const days = [
  '2026-11-24',
  '2026-11-29',
  '2026-01-03',
  '2026-02-28',
  '2024-02-29',
  '2026-12-31',
  '2026-03-01',
  '2026-03-29',
  '2026-10-25',
  '2026-04-15',
  '2026-07-14',
] as const;

/** @param shift months the page asks for, later than it should: an error to find when it is not 0 */
export function resourcesOf(chance: Chance, shift = 0): Resources {
  const today = Temporal.PlainDate.from(chance.one(days));
  const months = [4, 3, 2].map((back) => today.toPlainYearMonth().subtract({ months: back - shift }));
  const columns = months.map(
    chance.is(0.8)
      ? monthAndYear
      : (month) => monthAndYear(month).replace(/^./, (first) => first.toLocaleUpperCase('fr')),
  );
  const answers: Draft['answers'] = new Map();
  const known = new Map<string, number>();
  const isByPerson = chance.is(0.65);
  const people = isByPerson ? householdOf(chance) : [{ role: 'vous' as const, name: 'Vous' }];
  const kinds = chance
    .mixed(['Salaires', 'Allocations chômage', 'Indemnités journalières', 'Pensions et retraites'])
    .slice(0, 2);
  const names = isByPerson ? people.map(({ name }) => name) : kinds;
  const noneLabel = chance.one([
    'Aucune ressource',
    'Je n’ai perçu aucune ressource',
    'Aucune ressource sur la période',
    'Aucun revenu pour ces trois mois',
  ]);
  const rows = names.map((name, row) => {
    const hasNothing = row > 0 && isByPerson && chance.is(0.5);
    const cells = months.map((_, column): Ask => {
      const id = `r${row}m${column}`;
      const cents = chance.is(0.25) ? 0 : chance.between(8_000, 210_000);
      if (hasNothing) return { id, label: name, kind: 'text' };
      if (chance.is(0.6)) {
        known.set(id, cents);
        return { id, label: name, kind: 'text', before: writeAmount(cents, chance) };
      }
      answers.set(id, cents === 0 ? chance.one(['0', '0,00', 'zéro', '0 €']) : writeAmount(cents, chance));
      return { id, label: name, kind: 'text' };
    });
    const after: Ask = { id: `rien${row}`, label: noneLabel, kind: 'tick' };
    if (hasNothing) answers.set(after.id, true);
    return { name, cells, ...(isByPerson ? { after } : {}) };
  });
  // An amount already there that was changed, then put back in another way of writing it, is no change.
  const [first] = known;
  if (first && chance.is(0.3)) answers.set(first[0], writeAmount(first[1], chance));
  const grid: Grid = {
    kind: 'grid',
    title: chance.one(['Ressources du foyer', 'Ressources perçues', 'Montants à déclarer']),
    what: chance.one(['Montant net social', 'Montant net social (en euros)', 'Net social']),
    rows,
    columns,
  };
  const paper = blankPaper(
    chance.one(['Mon Compte', 'Espace Mon Compte', 'Allocations familiales']),
    chance.one([
      'Déclaration trimestrielle de ressources',
      'Déclarer mes ressources trimestrielles AAH, RSA et prime d’activité',
      'Ma déclaration trimestrielle',
      'Déclaration trimestrielle RSA',
      'Déclaration de ressources RSA et prime d’activité',
      'Déclarer mes ressources trimestrielles',
    ]),
  );
  paper.h2 = chance.one([
    'Déclarez vos ressources et celles de votre foyer',
    'Vos ressources',
    'Ressources du foyer',
    null,
  ]);
  paper.steps = ['Votre situation', 'Vos coordonnées bancaires', 'Vos ressources', 'Récapitulatif'];
  paper.at = 3;
  paper.intro = [
    chance.one([
      'Les montants déjà connus sont indiqués en montant net social. Vérifiez-les.',
      'Pour chaque mois, indiquez le montant net social qui figure sur le bulletin de paie ou le relevé.',
      'Vérifiez les montants de chaque personne du foyer, puis ajoutez ceux qui manquent.',
    ]),
  ];
  paper.parts = [grid, { kind: 'block', title: null, asks: questionsOf(chance, answers) }];
  paper.buttons = chance.one([
    ['Précédent', 'Suivant'],
    ['Retour', 'Continuer'],
    ['Continuer'],
    ['Valider et continuer'],
  ]);
  return { url: 'https://wwwd.caf.fr/wps/myportal/declaration', today, paper, answers, grid, known };
}

function questionsOf(chance: Chance, answers: Draft['answers']): Ask[] {
  const maintenance: Ask = {
    id: 'pension',
    label: chance.one([
      'Avez-vous reçu une pension alimentaire ?',
      'Percevez-vous une pension alimentaire ?',
      'Avez-vous perçu une pension alimentaire pour un enfant ?',
    ]),
    kind: 'yes-no',
    isRequired: true,
    follow: {
      when: 'oui',
      asks: [
        {
          id: 'pension-montant',
          label: chance.one([
            'Montant de la pension alimentaire',
            'Pension alimentaire reçue (total des trois mois)',
          ]),
          kind: 'text',
          hint: 'En euros',
        },
      ],
    },
  };
  const others: Ask[] = [
    {
      id: 'etranger',
      label: chance.one([
        'Avez-vous reçu des revenus de l’étranger ?',
        'Avez-vous perçu des ressources à l’étranger ?',
      ]),
      kind: 'yes-no',
      isRequired: true,
    },
    {
      id: 'patrimoine',
      label: 'Avez-vous des revenus de votre patrimoine (loyers, placements) ?',
      kind: 'yes-no',
      isRequired: true,
    },
    { id: 'independant', label: 'Avez-vous une activité indépendante ?', kind: 'yes-no', isRequired: true },
  ];
  const asked = [maintenance, ...chance.mixed(others).slice(0, chance.between(1, 3))];
  for (const { id } of asked) answers.set(id, 'non');
  if (chance.is(0.35)) {
    answers.set('pension', 'oui');
    answers.set('pension-montant', writeAmount(chance.between(9_000, 60_000), chance));
  }
  return asked;
}
