import type { PageModel } from '../../core/page-model.ts';
import { assessed } from './assessed.ts';
import { aButton, aPage } from './page-model.ts';

/** How answers are written on a page that only shows them again. */
export function recapOf(
  host: string,
  title: string,
  lines: string[],
  given: Partial<PageModel> = {},
): PageModel {
  return aPage(host, [title], {
    blocks: [title, ...lines],
    buttons: [aButton('Retour', 'previous'), aButton('Envoyer ma déclaration', 'submit-final')],
    ...given,
  });
}

export const caf = (lines: string[], given?: Partial<PageModel>) =>
  assessed(recapOf('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', lines, given), '2026-11-24');

export const ft = (lines: string[]) =>
  assessed(
    recapOf('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', lines, {
      buttons: [aButton('Valider mon actualisation', 'submit-final')],
    }),
    '2026-11-30',
  );

/** Rows under a head, as the page is built: the first cell of each names it. */
export function tableOf(head: string[], rows: string[][]): Partial<PageModel> {
  const blocks = ['Déclaration trimestrielle de ressources', ...head, ...rows.flat()];
  const answers = rows.flatMap((row, at) =>
    row.slice(1).map((_cell, column) => {
      const name = 1 + head.length * (at + 1);
      return { block: name + column + 1, from: 0, name, column: column + 2 };
    }),
  );
  return { blocks, answers };
}

export const told = ({ problems, verdict }: ReturnType<typeof caf>) => ({
  verdict,
  problems: problems.map(({ check, fieldLabel }) => [check, fieldLabel]),
});
