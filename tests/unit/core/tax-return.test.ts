/** The tax return and its correction: shown again before it is signed, and once it has gone. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { see } from '../../support/declared-pages.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';
import { recapOf } from '../../support/recap.ts';

const host = 'cfspart.impots.gouv.fr';
const boxes = ['1AJ – Salaires : 24 816 €', '6GU – Pensions alimentaires versées : 1 200 €'];
const certified = aField('Je certifie l’exactitude des renseignements déclarés', {
  kind: 'checkbox',
  valueType: 'consent',
  text: 'Je certifie l’exactitude des renseignements déclarés',
});
const sign = { buttons: [aButton('Signer ma déclaration', 'submit-final')], fields: [certified] };

describe('boxes of the tax return, above the button that signs it', () => {
  const placed = (title: string, lines = boxes, given: Partial<PageModel> = sign) => {
    const { place, verdict } = see(recapOf(host, title, lines, given), '2026-05-06');
    return [place?.procedure, place?.stepId, verdict];
  };

  test.each([
    'Résumé avant signature – revenus 2025',
    'Relecture avant envoi',
    'Synthèse de vos revenus 2025',
    'Vérifiez et signez votre déclaration',
  ])('%s', (title) => expect(placed(title)).toEqual(['annual-declaration', 'sign', 'complete']));

  test('not of something else, of a simulation, nor where nothing is signed', () => {
    const none = [undefined, undefined, 'incomplete-view'];
    expect(placed('Résumé avant signature', ['Somme donnée : 20 000 €', 'Date du don : 02/04/2026'])).toEqual(
      none,
    );
    expect(placed('Simulateur : résumé de vos revenus 2025')).toEqual(none);
    expect(placed('Votre avis d’impôt', boxes, { buttons: [aButton('Télécharger', 'download')] })).toEqual(
      none,
    );
  });
});

describe('once sent', () => {
  const sent = (title: string, line: string, today = '2026-09-24') =>
    see(aPage(host, [title], { blocks: [title, line] }), today).sent.state;

  test.each([
    ['Votre déclaration corrective a bien été transmise', 'Transmise le 24/09/2026 à 10:05'],
    ['Correction de votre déclaration', 'Votre déclaration corrigée a été transmise le 24/09/2026 à 10:05.'],
    ['Votre déclaration rectificative a bien été reçue', 'Le 24 septembre 2026 à 10 h 05'],
    ['Vos corrections ont bien été transmises', 'Transmises le 24/09/2026 à 10 h 05.'],
  ])('%s', (title, line) => expect(sent(title, line)).toBe('sent'));

  test.each([
    ['Votre déclaration des revenus 2025 est signée et transmise', 'Signée le 20/05/2026 à 18 h 02.'],
    ['Déclaration en ligne des revenus', 'Vous avez signé votre déclaration le 20/05/2026 à 18 h 02.'],
  ])('%s', (title, line) => expect(sent(title, line, '2026-05-20')).toBe('sent'));

  test.each([
    ['Votre déclaration corrective n’a pas été transmise', 'Erreur le 24/09/2026 à 10:05'],
    ['Votre déclaration corrective sera transmise', 'Le 24/09/2026 à 10:05, signez pour la transmettre.'],
    ['Votre correction a bien été enregistrée en brouillon', 'Enregistrée le 24/09/2026 à 10:05.'],
    ['Correction enregistrée', 'Enregistrée le 24/09/2026 à 10:05. Il vous reste à signer votre correction.'],
    ['Votre déclaration corrective a bien été transmise', 'Transmise le 24/09/2025 à 10:05'],
    ['Correction en ligne', 'Dernière déclaration transmise le 20/09/2026 à 18:02.'],
    [
      'Correction en ligne',
      'Une fois que vous avez signé votre déclaration corrective, vous recevez un accusé de réception le 24/09/2026.',
    ],
  ])('%s: not so', (title, line) => expect(sent(title, line)).not.toBe('sent'));
});

test('« Situation : célibataire », over what a second declarant earned', () => {
  const told = (situation: string) =>
    see(
      recapOf(
        host,
        'Résumé de votre déclaration des revenus 2025',
        [
          `Situation : ${situation}`,
          'Traitements et salaires, déclarant 1 – 1AJ : 19 846 €',
          'Traitements et salaires, déclarant 2 – 1BJ : 9 870 €',
        ],
        sign,
      ),
      '2026-05-06',
    ).findings.flatMap(({ status, fieldLabel }) => (status === 'problem' ? [fieldLabel] : []));
  expect(told('Mariés')).toEqual([]);
  expect(told('Célibataire')).toEqual(['Traitements et salaires, déclarant 2 – 1BJ']);
});

test('a pension for a child, written among other deductions', () => {
  const told = (nature: string, own: string) =>
    see(
      recapOf(
        host,
        'Résumé de votre déclaration des revenus 2025',
        [
          `6GU – Pensions alimentaires versées, enfants mineurs : ${own} €`,
          '6DD – Déductions diverses : 3 600 €',
          `Nature des déductions diverses : ${nature}`,
        ],
        sign,
      ),
      '2026-05-06',
    ).findings.flatMap(({ status, check }) => (status === 'problem' ? [check] : []));
  expect(told('Pension alimentaire pour Tom', '0')).toEqual(['wrong-line']);
  expect(told('Rente, pas de pension alimentaire', '2 400')).toEqual([]);
  expect(told('Rachat de cotisations', '0')).toEqual([]);
});
