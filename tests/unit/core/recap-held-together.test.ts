/** Lines of a recap that go against each other, each beside those that agree. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { checkKey } from '../../../core/values/keyed-numbers.ts';
import { guidesFor } from '../../../packs/index.ts';
import { recapOf } from '../../support/recap.ts';

const sites = {
  town: ['demarches.ardeche.fr', 'Demande d’inscription au centre de loisirs', '2026-06-05'],
  tax: ['cfspart.impots.gouv.fr', 'Déclaration des revenus 2025 : récapitulatif', '2026-05-12'],
  health: ['assure.ameli.fr', 'Demande de Complémentaire santé solidaire', '2026-10-05'],
} as const;

function wrongIn(site: keyof typeof sites, lines: string[]): (string | null)[] {
  const [host, title, today] = sites[site];
  const given = site === 'town' ? { step: { index: 3, total: 3, title: null } } : {};
  const page = recapOf(host, title, [...lines, 'J’atteste sur l’honneur l’exactitude de ces lignes'], given);
  const { findings } = assess(page, guidesFor(host), emptyProgress, today, 'Europe/Paris', checkKey);
  return findings.filter(({ status }) => status === 'problem').map(({ fieldLabel }) => fieldLabel);
}

describe('wrong, then right', () => {
  test('the children named in a line with their years', () => {
    const lines = (count: number, ...others: string[]) =>
      wrongIn('tax', [
        `Nombre d’enfants mineurs à charge : ${count}`,
        'Enfants déclarés : Jules WEBER, né en 2012 ; Agathe WEBER, née en 2016',
        '1AJ Salaires : 18 420 €',
        ...others,
      ]);
    expect(lines(3)).toEqual(['Nombre d’enfants mineurs à charge']);
    expect(lines(2)).toEqual([]);
  });

  test('the year of the income under the title of another', () => {
    const lines = (year: number) =>
      wrongIn('tax', [`Année des revenus : ${year}`, '1AJ Salaires : 18 420 €']);
    expect(lines(2024)).toEqual(['Année des revenus']);
    expect(lines(2025)).toEqual([]);
  });

  test('a rent of one lodged for nothing', () => {
    const lines = (home: string, rent = 'Montant mensuel du loyer') =>
      wrongIn('health', [`Logement : ${home}`, `${rent} : 430 €`, 'Vos revenus : 4 200 €']);
    expect(lines('hébergée gratuitement')).toEqual(['Montant mensuel du loyer']);
    expect(lines('locataire')).toEqual([]);
    expect(lines('hébergée gratuitement', 'Loyer de votre local professionnel')).toEqual([]);
  });

  test('so many days', () => {
    const child = 'Enfant : Lina DUPRÉ';
    const stay = (
      days: string,
      when = 'Séjour : Du lundi 6 au vendredi 10 juillet 2026',
      name = 'réservés',
    ) => wrongIn('town', [child, when, `Nombre de jours ${name} : ${days}`]);
    expect(stay('4')).toEqual(['Nombre de jours réservés']);
    expect(stay('5')).toEqual([]);
    // Without the days of the week, or for some of the days, the first and the last tell less.
    expect(stay('4', 'Séjour : Du 6 au 10 juillet 2026')).toEqual([]);
    expect(stay('4', undefined, 'travaillés')).toEqual([]);
    const dates = (days: string) =>
      wrongIn('town', [child, 'Du : 06/07/2026', 'Au : 10/07/2026', `Nombre de jours : ${days}`]);
    expect(dates('9')).toEqual(['Nombre de jours']);
    expect(dates('5')).toEqual([]);
  });

  test('a file with nothing in it', () => {
    const lines = (size: string) =>
      wrongIn('town', [
        'Enfant : Lina DUPRÉ',
        `RIB : rib.pdf (${size})`,
        'Carnet de santé : carnet.pdf (80 Ko)',
      ]);
    expect(lines('0 Ko')).toEqual(['RIB']);
    expect(lines('40 Ko')).toEqual([]);
  });

  test('a file heavier than the page takes', () => {
    const lines = (...said: string[]) =>
      wrongIn('town', ['Enfant : Lina DUPRÉ', 'Un fichier de 5 Mo maximum (PDF, JPEG).', ...said]);
    expect(lines('scan.pdf (17,8 Mo)')).toEqual(['scan.pdf']);
    expect(lines('17,8 Mo', 'scan.pdf')).toEqual(['scan.pdf']);
    expect(lines('scan.pdf (4,8 Mo)', 'photo.jpg (900 Ko)')).toEqual([]);
    // In thousands or not, it may still pass.
    expect(lines('scan.pdf (5,1 Mo)')).toEqual([]);
    expect(wrongIn('town', ['Enfant : Lina DUPRÉ', '10 Mo au total', 'scan.pdf (17,8 Mo)'])).toEqual([]);
  });
});
