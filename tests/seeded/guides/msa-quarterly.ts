import type { Chance } from '../chance.ts';
import type { Ask } from '../paper.ts';
import { writeAmount } from '../wording.ts';
import { type Resources, resourcesOf } from './caf-resources.ts';
import type { Sort } from './guide.ts';
import { pageOf } from './page.ts';

/** As at the CAF, the months and the « montant net social » included; in the MSA's space. */
function msa(chance: Chance): Resources {
  const page = resourcesOf(chance);
  page.url = chance.one([
    'https://bourgogne.msa.fr/lfp/web/declaration',
    'https://monespaceprive.msa.fr/declaration',
  ]);
  page.paper.site = chance.one(['Mon espace privé', 'MSA']);
  page.paper.title = `${page.paper.h1} - ${page.paper.site}`;
  if (page.paper.h1.startsWith('Déclarer mes ressources trimestrielles AAH'))
    page.paper.h1 = 'Déclaration trimestrielle de ressources';
  return page;
}

function withKnown(chance: Chance, holds: (page: Resources) => boolean): Resources {
  for (;;) {
    const page = msa(chance);
    if (holds(page)) return page;
  }
}

export const msaQuarterly: Sort[] = [
  { what: 'resources', kind: 'clean', times: 8, make: msa },
  {
    what: 'known amount changed',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const page = withKnown(chance, ({ known }) => [...known.values()].some((cents) => cents > 0));
      const [id, cents] = [...page.known].find(([, value]) => value > 0) as [string, number];
      page.answers.set(id, writeAmount(cents + 9_000, chance));
      return [page, page.grid.columns[Number(id.at(-1))] ?? ''];
    },
  },
  {
    what: 'someone without a word',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const isSilent = (page: Resources) => (row: Resources['grid']['rows'][number]) =>
        row.after !== undefined && page.answers.has(row.after.id);
      const page = withKnown(chance, (one) => one.grid.rows.some(isSilent(one)));
      const silent = page.grid.rows.find(isSilent(page)) as Resources['grid']['rows'][number];
      page.answers.delete((silent.after as Ask).id);
      return [page, page.grid.columns[0] ?? ''];
    },
  },
  {
    what: 'below zero',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = withKnown(chance, ({ answers }) => [...answers.keys()].some((id) => /^r\dm\d$/.test(id)));
      const id = [...page.answers.keys()].find((one) => /^r\dm\d$/.test(one)) as string;
      page.answers.set(id, '-320,00');
      return [page, page.grid.columns[Number(id.at(-1))] ?? ''];
    },
  },
  {
    what: 'question left',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = msa(chance);
      page.answers.delete('pension');
      page.answers.delete('pension-montant');
      return [page, 'pension'];
    },
  },
  {
    what: 'gone, says the page',
    kind: 'no-proof',
    make: () =>
      pageOf({
        url: 'https://bourgogne.msa.fr/declaration',
        site: 'MSA',
        h1: 'Déclaration trimestrielle de ressources',
        intro: ['Votre déclaration a bien été envoyée le 24/11/2026. Référence : M 2026 114.'],
      }),
  },
  {
    what: 'farm income',
    kind: 'elsewhere',
    make: () =>
      pageOf({
        url: 'https://bourgogne.msa.fr/',
        site: 'MSA',
        h1: 'Déclaration de revenus professionnels',
        blocks: [[null, [[{ id: 'r', label: 'Bénéfice agricole', kind: 'text' }, '12000']]]],
        buttons: ['Suivant'],
      }),
  },
];
