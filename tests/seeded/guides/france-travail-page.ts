import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { type Ask, blankPaper } from '../paper.ts';
import { monthAndYear, ofMonth, writeAmount, writeDate } from '../wording.ts';

/** A day of the window, and the month declared on it. */
const days = [
  '2026-11-28',
  '2026-11-29',
  '2026-12-01',
  '2026-12-15',
  '2026-12-31',
  '2027-01-02',
  '2027-02-26',
  '2027-03-15',
  '2028-02-29',
  '2026-10-28',
  '2026-03-29',
] as const;

interface Wanted {
  day?: string;
  /** The page names the month that many after the one declared. */
  monthShown?: number;
}

/** The monthly declaration, rightly filled in. */
export function actualisationOf(chance: Chance, { day, monthShown = 0 }: Wanted = {}) {
  const today = Temporal.PlainDate.from(day ?? chance.one(days));
  const now = today.toPlainYearMonth();
  const month = today.day <= 16 ? now.subtract({ months: 1 }) : now;
  const shown = month.add({ months: monthShown });
  const answers: Draft['answers'] = new Map();
  const asks = asksFor(chance, month, answers);
  const isSplit = chance.is(0.3);
  const paper = blankPaper(
    chance.one(['France Travail', 'Mon espace', 'Candidat']),
    chance.one([
      `Actualisation ${ofMonth(shown)}`,
      `Mon actualisation - ${monthAndYear(shown)}`,
      'Actualisation',
      'Je déclare ma situation',
      `Déclaration de situation pour le mois ${ofMonth(shown)}`,
      'Actualiser ma situation',
    ]),
  );
  paper.h2 = chance.one(['Je déclare ma situation', 'Vos activités', null]);
  paper.steps = [
    'Je déclare ma situation',
    'Je vérifie et valide ma déclaration',
    'J’envoie mes justificatifs',
  ];
  paper.at = 1;
  paper.intro = [
    chance.one([
      `Répondez pour la période du 1er au ${shown.daysInMonth} ${monthAndYear(shown)}.`,
      `Période du 01/${String(shown.month).padStart(2, '0')}/${shown.year} au ${shown.daysInMonth}/${String(shown.month).padStart(2, '0')}/${shown.year}`,
      `Mois déclaré : ${monthAndYear(shown)}`,
      `Votre situation pour le mois ${ofMonth(shown)}`,
    ]),
  ];
  paper.parts = isSplit
    ? [
        { kind: 'block', title: chance.one(['Vos activités', 'VOS ACTIVITÉS']), asks: asks.slice(0, -2) },
        {
          kind: 'block',
          title: chance.one(['Votre inscription', 'Situation particulière']),
          asks: asks.slice(-2),
        },
      ]
    : [{ kind: 'block', title: null, asks }];
  paper.buttons = chance.one([
    ['Valider'],
    ['Retour', 'Passer à l’étape suivante'],
    ['Précédent', 'Suivant'],
    ['Continuer'],
  ]);
  const lastQuestion = asks.at(-1)?.label ?? '';
  const timeZone = chance.one([
    'Europe/Paris',
    'Europe/Paris',
    'America/Martinique',
    'Indian/Reunion',
    'Pacific/Noumea',
  ]);
  const page: Draft = {
    url: 'https://candidat.francetravail.fr/actualisation',
    today,
    timeZone,
    paper,
    answers,
  };
  return { ...page, month, asks, lastQuestion };
}

function asksFor(chance: Chance, month: Temporal.PlainYearMonth, answers: Draft['answers']): Ask[] {
  const date = (id: string, label: string): Ask => ({ id, label, kind: 'text', hint: 'JJ/MM/AAAA' });
  const span = (id: string, of: string): Ask[] => {
    const [from, to] = chance.one([
      [`Date de début ${of}`, `Date de fin ${of}`],
      ['Du', 'Au'],
      [`Début ${of}`, `Fin ${of}`],
    ]);
    return [date(`${id}-du`, from), date(`${id}-au`, to)];
  };
  const ask = (id: string, label: string, asks: Ask[] = [], when: 'oui' | 'non' = 'oui'): Ask => ({
    id,
    label,
    kind: 'yes-no',
    ...(asks.length > 0 ? { follow: { when, asks } } : {}),
  });
  const training = ask(
    'formation',
    chance.one([
      'Etes-vous inscrit à une session de formation ou suivez-vous une formation ?',
      'Êtes-vous inscrit(e) à une session de formation ou suivez-vous une formation ?',
      'Suivez-vous une formation ?',
    ]),
  );
  const worked = ask(
    'travail',
    chance.one([
      'Avez-vous travaillé ou exercé une activité non salariée ?',
      'Avez-vous travaillé ce mois-ci ?',
      'Avez-vous travaillé ou exercé une activité non-salariée ?',
      'Avez-vous exercé une activité ?',
    ]),
    [
      {
        id: 'heures',
        label: chance.one([
          'Heures travaillées dans le mois',
          'Nombre d’heures travaillées',
          'Nb d’heures travaillées',
        ]),
        kind: 'text',
        ...(chance.is(0.5) ? { hint: 'En heures, sans les minutes' } : {}),
      },
      {
        id: 'brut',
        label: chance.one([
          'Montant total de votre ou vos salaires bruts réels ou estimés',
          'Salaire brut',
          'Montant du salaire brut',
        ]),
        kind: 'text',
        ...(chance.is(0.5) ? { hint: 'En euros' } : {}),
      },
    ],
  );
  const internship = ask(
    'stage',
    chance.one(['Avez-vous été en stage ?', 'Avez-vous effectué un stage ?']),
    span('stage', 'du stage'),
  );
  const sick = ask(
    'maladie',
    chance.one([
      'Avez-vous été en arrêt maladie ?',
      'Avez-vous été en arrêt de travail pour maladie ?',
      'Avez-vous eu un arrêt maladie ?',
    ]),
    span('maladie', 'de l’arrêt'),
  );
  const retired = ask(
    'retraite',
    chance.one([
      'Percevez-vous une nouvelle pension retraite ?',
      'Percevez-vous une nouvelle pension de retraite ?',
    ]),
    [date('retraite-du', 'Depuis le')],
  );
  const disabled = ask(
    'invalidite',
    'Percevez-vous une nouvelle pension d’invalidité de 2ème ou 3ème catégorie ?',
    [date('invalidite-du', 'Depuis le')],
  );
  const looking = ask(
    'recherche',
    chance.one([
      'Etes-vous toujours à la recherche d’un emploi ?',
      'Êtes-vous toujours à la recherche d’un emploi ?',
      'Êtes-vous toujours à la recherche d’un emploi et souhaitez-vous rester inscrit(e) ?',
      'Souhaitez-vous le maintien de votre inscription comme demandeur d’emploi ?',
      'Êtes-vous toujours en recherche d’emploi ?',
    ]),
    [
      date('fin', 'Vous n’êtes plus à la recherche d’un emploi depuis le'),
      {
        id: 'motif',
        label: 'Pour quel motif ?',
        kind: 'choice',
        options: ['Reprise du travail', 'Retraite', 'Autre'],
      },
    ],
    'non',
  );
  for (const id of ['formation', 'travail', 'stage', 'maladie', 'retraite', 'invalidite'])
    answers.set(id, 'non');
  answers.set('recherche', 'oui');
  const day = (number: number) => writeDate(month.toPlainDate({ day: number }));
  if (chance.is(0.5)) {
    answers.set('travail', 'oui').set('heures', chance.one(['42', '120', '7', '151']));
    answers.set('brut', writeAmount(chance.between(20_000, 240_000), chance));
  }
  if (chance.is(0.3))
    answers
      .set('stage', 'oui')
      .set('stage-du', day(2))
      .set('stage-au', day(chance.between(3, 28)));
  if (chance.is(0.4))
    answers
      .set('maladie', 'oui')
      .set('maladie-du', day(chance.between(2, 9)))
      .set('maladie-au', day(chance.between(10, 28)));
  // Whoever was ill until the 28th worked a day at most.
  if (answers.get('maladie') === 'oui' && answers.has('heures')) answers.set('heures', '7');
  if (chance.is(0.15)) answers.set('retraite', 'oui').set('retraite-du', day(1));
  return [training, worked, internship, sick, retired, disabled, looking];
}

/** The page on which all is read again, before the button that cannot be undone. */
export function recapOf(chance: Chance): Draft {
  const { today, month, url } = actualisationOf(chance);
  const paper = blankPaper(
    'France Travail',
    chance.one([`Actualisation ${ofMonth(month)}`, 'Actualisation']),
  );
  paper.h2 = chance.one(['Je vérifie et valide ma déclaration', 'Récapitulatif de ma déclaration']);
  paper.steps = [
    'Je déclare ma situation',
    'Je vérifie et valide ma déclaration',
    'J’envoie mes justificatifs',
  ];
  paper.at = 2;
  paper.summary = [
    ['Mois déclaré', monthAndYear(month)],
    ['Avez-vous travaillé ou exercé une activité non salariée ?', 'Non'],
    ['Etes-vous toujours à la recherche d’un emploi ?', 'Oui'],
  ];
  paper.intro = ['Une fois que j’ai validé mon actualisation, je ne peux plus la modifier en ligne.'];
  paper.buttons = chance.one([
    ['Retour', 'Valider'],
    ['Je modifie', 'Je valide ma déclaration'],
    ['Non, je modifie', 'Oui, je confirme'],
  ]);
  return { url, today, paper, answers: new Map() };
}
