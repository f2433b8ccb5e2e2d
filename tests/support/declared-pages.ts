import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { PageModel } from '../../core/page-model.ts';
import { checkKey } from '../../core/values/keyed-numbers.ts';
import { proceduresFor } from '../../packs/index.ts';
import { aButton, anAmount, aPage, aYesNo } from './page-model.ts';

export const caf = 'wwwd.caf.fr';
export const ft = 'candidat.francetravail.fr';
const paris = 'Europe/Paris';

/** What is made of a page by the guides of its site. */
export function see(page: PageModel, today = '2026-11-24', progress = emptyProgress) {
  return assess(page, proceduresFor(page.host), progress, today, paris, checkKey);
}

/** The CAF’s three months at the step that asks most, filled in as it should be. */
export function cafPage(
  change: (fields: PageModel['fields']) => void = () => {},
  given: Partial<PageModel> = {},
): PageModel {
  const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
  const fields = [
    ...months.map((group) => anAmount('Montant net social', '1 180,00', { group, initial: '1 180,00' })),
    ...months.map((month) => anAmount(`Salaire ${month}`, '0', { group: 'Votre conjoint' })),
    aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non', { group: 'Vous' }),
  ];
  change(fields);
  return aPage(
    caf,
    ['Déclaration trimestrielle de ressources', 'Déclarez vos ressources et celles de votre foyer'],
    {
      fields,
      step: { index: 3, total: 4, title: 'Vos ressources' },
      buttons: [aButton('Continuer', 'next')],
      ...given,
    },
  );
}

/** France Travail’s questions of the month, answered. */
export function ftPage(
  change: (fields: PageModel['fields']) => void = () => {},
  given: Partial<PageModel> = {},
): PageModel {
  const fields = [
    aYesNo('Avez-vous travaillé ou exercé une activité non salariée ?', 'Non'),
    aYesNo('Avez-vous été en stage ?', 'Non'),
    aYesNo('Avez-vous été en arrêt maladie ?', 'Non'),
    aYesNo('Percevez-vous une nouvelle pension retraite ?', 'Non'),
    aYesNo('Etes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  change(fields);
  return aPage(ft, ['Actualisation du mois de novembre 2026', 'Je déclare ma situation'], {
    fields,
    buttons: [aButton('Valider', 'next')],
    ...given,
  });
}
