/** What the office pays itself: listed by the page to be declared, or never to be. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const given = { host: 'armorique.msa.fr', title: 'Mes ressources du trimestre', today: '2026-12-02' };

describe('payments listed under their days', () => {
  const list = [
    'Vos derniers paiements',
    '9 septembre 2026',
    'Indemnités journalières maladie (Amexa) : 312,40 €',
    '7 octobre 2026',
    'Indemnités journalières maladie (Amexa) : 286,00 €',
  ];
  const rule = 'Les indemnités journalières que la MSA vous verse sont à déclarer, à la date ci-dessus.';
  const look = (october: string, says = [...list, rule], name = 'Indemnités journalières') =>
    wrongIn(
      [
        anAmount(`${name} septembre 2026`, '312,40'),
        anAmount(`${name} octobre 2026`, october),
        anAmount('Salaires octobre 2026', '748,66'),
      ],
      { ...given, says },
    );

  test('and 0 in the case of that month', () => {
    expect(look('0')).toEqual(['Indemnités journalières octobre 2026']);
    expect(look('286,00')).toEqual([]);
  });

  test('not what the page never asks for, nor what it has under another name', () => {
    expect(look('0', list)).toEqual([]);
    expect(look('0', [...list, 'Les indemnités journalières ne sont pas à déclarer.'])).toEqual([]);
    expect(look('0', undefined, 'Pensions')).toEqual([]);
    expect(look('0', [...list.slice(0, 3), rule])).toEqual([]);
  });
});

describe('what is never to be declared, written as what a sum is', () => {
  const rules = [
    'Ne déclarez pas ces sommes : ce que la Caf paie elle-même (APL, RSA, allocations familiales) n’est jamais à inscrire.',
    'L’aide au logement et le RSA ne sont pas à déclarer.',
  ];
  const look = (rule: string, what: string, label = 'De quoi s’agit-il ?', cents = '271') => {
    const group = 'Autre somme';
    return wrongIn([aField(label, { text: what, group }), anAmount('Somme en août 2026', cents, { group })], {
      ...given,
      host: 'wwwd.caf.fr',
      says: [rule],
    });
  };
  test.each(rules)('%s', (rule) => {
    expect(look(rule, 'APL')).toHaveLength(1);
    expect(look(rule, 'aide au logement', 'Nature de la somme')).toHaveLength(1);
    expect(look(rule, 'APL', undefined, '0')).toEqual([]);
    expect(look(rule, 'Loyer d’un garage')).toEqual([]);
  });
});

describe('« répondez Non », under a yes', () => {
  const question = 'Percevez-vous une nouvelle pension d’invalidité de 2ème ou 3ème catégorie ?';
  const classes = ['1re catégorie', '2e catégorie', '3e catégorie'];
  const rule = 'Une pension de 1re catégorie ne se déclare pas ici : répondez alors « Non ».';
  const look = (chosen: string, says = [rule]) =>
    wrongIn(
      [
        aYesNo(question, 'Oui'),
        aRadio('Catégorie inscrite sur la notification', classes, chosen, { group: question }),
      ],
      { ...given, says: [question, ...says] },
    );
  test('and the thing itself told by the page', () => {
    const page = (line: string, answer: 'Oui' | 'Non' = 'Oui') =>
      wrongIn([{ ...aYesNo(question, answer), hint: rule }], {
        ...given,
        blocks: ['Document reçu', line, `${question} ${rule}`],
      });
    expect(page('Catégorie : 1re catégorie')).toEqual([question]);
    expect(page('Catégorie : 1re catégorie', 'Non')).toEqual([]);
    expect(page('Catégorie : 2e catégorie')).toEqual([]);
  });

  test('and the thing itself chosen', () => {
    expect(look('1re catégorie')).toHaveLength(1);
    expect(look('2e catégorie')).toEqual([]);
    expect(
      look('1re catégorie', ['Une pension de 1re catégorie se déclare ici : répondez « Oui ».']),
    ).toEqual([]);
  });
});
