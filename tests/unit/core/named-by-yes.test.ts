/** What a « Oui » asks for right under it, named in other words than the question's. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const look = (...fields: Field[]) =>
  assessed(
    aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
      fields,
      blocks: fields.map(({ label }) => label),
      buttons: [aButton('Suivant', 'next')],
    }),
    '2026-11-24',
  )
    .problems.filter(({ check }) => check === 'yes-needs')
    .map(({ fieldLabel }) => fieldLabel);
const words = (label: string, text: string) => aField(label, { valueType: 'free-text', text });

test.each([
  ['Possédez-vous un logement en location ?', 'Loyers encaissés'],
  ['Louez-vous un appartement à quelqu’un ?', 'Revenus fonciers du trimestre'],
  ['Disposez-vous d’épargne ?', 'Intérêts perçus'],
  ['Avez-vous des placements ?', 'Dividendes du trimestre'],
  ['Avez-vous vendu un bien ?', 'Prix de vente'],
  ['Avez-vous d’autres ressources à déclarer ?', 'Précisez le montant'],
  ['Avez-vous perçu des revenus à l’étranger ?', 'Montant converti en euros'],
  ['Avez-vous eu d’autres revenus ?', 'Indemnités d’élu'],
])('%s Oui: %s', (question, name) => {
  expect(look(aYesNo(question, 'Oui'), anAmount(name, ''))).toEqual([name]);
  expect(look(aYesNo(question, 'Oui'), anAmount(name, '320'))).toEqual([]);
  expect(look(aYesNo(question, 'Non'), anAmount(name, ''))).toEqual([]);
});

test('which ones they are', () => {
  for (const name of ['Lesquelles ?', 'Précisez', 'Nature de ces ressources']) {
    const page = (text: string) =>
      look(aYesNo('Avez-vous d’autres ressources à déclarer ?', 'Oui'), words(name, text));
    expect(page('')).toEqual([name]);
    expect(page('Une bourse')).toEqual([]);
  }
});

test.each([
  ['Possédez-vous votre logement ?', 'Loyers encaissés'],
  ['Disposez-vous d’épargne ?', 'Loyers encaissés'],
  ['Êtes-vous locataire ?', 'Montant de votre épargne'],
  ['Avez-vous d’autres revenus ?', 'Frais de garde payés'],
  ['Avez-vous demandé d’autres ressources ?', 'Indemnités d’élu'],
  ['Vos autres revenus sont-ils inchangés ?', 'Indemnités d’élu'],
  ['Avez-vous d’autres ressources à déclarer ?', 'Montant (facultatif)'],
])('what is not of it: %s Oui: %s', (question, name) => {
  expect(look(aYesNo(question, 'Oui'), anAmount(name, ''))).toEqual([]);
});

test('an amount of several, of which one is given', () => {
  const others = [anAmount('Pension alimentaire reçue', ''), anAmount('Loyers reçus', '300')];
  expect(look(aYesNo('Avez-vous d’autres ressources ?', 'Oui'), ...others)).toEqual([]);
});

test('words asked for in another part, or that may be left', () => {
  const asks = aYesNo('Avez-vous d’autres ressources ?', 'Oui', { group: 'Ressources' });
  expect(look(asks, { ...words('Nature de ces pièces', ''), group: 'Votre demande' })).toEqual([]);
  expect(look(asks, { ...words('Précisez (facultatif)', ''), group: 'Ressources' })).toEqual([]);
  expect(look(asks, { ...words('Précisions', ''), group: 'Ressources' })).toEqual([]);
  const changed = aYesNo('Vos ressources sont-elles inchangées ?', 'Oui');
  expect(look(changed, words('Nature de ces ressources', ''))).toEqual([]);
});
