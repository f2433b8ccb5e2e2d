/** Births and amounts of a month, rightly told, that look out of place; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const filled = (fields: Field[], given: Partial<PageModel> = {}) => problemsIn(fields, [], given);

describe('births', () => {
  const born = (label: string, text: string, group: string | null = null) => aDate(label, text, { group });
  test.each<[string, Field[]]>([
    [
      'a grown child',
      [
        born('Votre date de naissance', '02/03/1996'),
        born('Date de naissance de l’élève majeur', '02/03/1994'),
      ],
    ],
    [
      'of his first wedding',
      [
        born('Votre date de naissance', '02/03/1996'),
        born('Date de naissance de l’enfant de votre conjoint', '02/03/1995'),
      ],
    ],
    [
      'a guardian',
      [
        born('Date de naissance de l’élève', '02/03/1990'),
        born('Date de naissance du responsable légal (tuteur)', '02/03/1992'),
      ],
    ],
    [
      'a mother and her child',
      [born('Date de naissance', '02/03/1986', 'Mère'), born('Date de naissance', '02/03/2016', 'Enfant')],
    ],
    [
      'of the conjoint, younger than her grown child',
      [
        born('Date de naissance', '02/03/1999', 'Votre conjoint'),
        born('Date de naissance', '02/03/1998', 'Votre enfant majeur'),
      ],
    ],
    [
      'she asks for her parent',
      [
        born('Date de naissance du demandeur', '02/03/1986', 'Vous'),
        born('Date de naissance', '02/03/1950', 'Votre parent'),
      ],
    ],
    [
      'a child who asks for his parents',
      [
        born('Date de naissance', '02/03/1956', 'Personne âgée'),
        born('Date de naissance', '02/03/1986', 'Son enfant (aidant)'),
      ],
    ],
    [
      'the helper is a daughter',
      [
        born('Date de naissance', '02/03/1956', 'Fille ou fils'),
        born('Date de naissance', '02/03/1930', 'Vous'),
      ],
    ],
    [
      'the pupil is who asks',
      [
        born('Votre date de naissance', '02/03/2008'),
        born('Date de naissance', '02/03/1978', 'Représentant légal'),
      ],
    ],
    [
      'brother of the insured',
      [
        born('Date de naissance', '02/03/2012', 'Assuré mineur'),
        born('Date de naissance', '02/03/2010', 'Autre enfant'),
      ],
    ],
    [
      'of the other demandeur',
      [
        born('Date de naissance', '02/03/2008', 'Demandeur (élève)'),
        born('Date de naissance', '02/03/2007', 'Frère ou sœur : enfant'),
      ],
    ],
    [
      'a step-mother',
      [
        born('Date de naissance', '02/03/1990', 'Conjointe du père'),
        born('Date de naissance', '02/03/1989', 'Fille du père'),
      ],
    ],
    [
      'two births the same in error of read',
      [
        born('Date de naissance de l’enfant', '02/03/2016'),
        born('Date de naissance de la mère', '02/03/1986'),
      ],
    ],
    [
      'maiden name',
      [born('Née le', '02/03/1956', 'Jeune fille au pair'), born('Né le', '02/03/1986', 'Parent employeur')],
    ],
  ])('%s', (_what, fields) => {
    expect(filled(fields)).toEqual([]);
  });
});

describe('a declaration of each month', () => {
  const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };
  const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
  const pay = (text = '900') => months.map((group) => anAmount('Salaire', text, { group }));
  const each = (label: string, texts: string[], given: Parameters<typeof aField>[1] = {}) =>
    months.map((group, at) => aField(label, { group, text: texts[at] ?? '', ...given }));
  test.each<[string, Field[]]>([
    ['the days worked', [...pay(), ...each('Jours travaillés', ['20', '', '18'])]],
    ['a registration number', [...pay(), ...each('Matricule', ['4512', '4512', ''])]],
    ['a code', [...pay(), ...each('Code APE', ['8810', '', ''])]],
    ['the contracts', [...pay(), ...each('Contrats', ['1', '1', ''])]],
    [
      'the people at home',
      [...pay(), ...each('Personnes au foyer', ['3', '3', ''], { valueType: 'household' })],
    ],
    ['children', [...pay(), ...each('Enfants gardés', ['1', '', ''], { valueType: 'count' })]],
    ['remarks, none', [...pay(), ...each('Remarques', [])]],
    ['a note', [...pay(), ...each('Pour nous expliquer', [])]],
    ['reference of a payslip', [...pay(), ...each('Référence du bulletin', ['12', '13', ''])]],
    ['meals', [...pay(), ...each('Repas pris', ['12', '13', ''], { valueType: 'count' })]],
    ['nights', [...pay(), ...each('Nuits', ['2', '3', ''])]],
    ['kilometres', [...pay(), ...each('Kilomètres', ['212', '', '180'])]],
    ['weeks', [...pay(), ...each('Semaines', ['4', '4', ''], { valueType: 'count' })]],
    ['percentage', [...pay(), ...each('Quotité', ['80', '80', ''])]],
    ['other money at zero, a note empty', [...pay('0'), ...each('Autre précision', ['', '', ''])]],
    [
      'a choice for each, optional',
      [
        ...pay(),
        ...months.map((group) =>
          aRadio(
            'Ressources',
            ['J’ai eu des ressources', 'Aucune ressource'],
            group === 'Août 2026' ? 'J’ai eu des ressources' : '',
            { group, hint: 'Facultatif' },
          ),
        ),
      ],
    ],
    [
      'a partner greyed out',
      [
        ...pay(),
        aRadio('Vos ressources', ['J’ai eu des ressources', 'Aucune ressource'], 'J’ai eu des ressources'),
        aRadio('Ressources du conjoint', ['A eu des ressources', 'Aucune ressource'], '', { disabled: true }),
      ],
    ],
    [
      'alone',
      [
        aYesNo('Vivez-vous en couple ?', 'Non'),
        ...pay(),
        aRadio('Vos ressources', ['J’ai eu des ressources', 'Aucune ressource'], 'J’ai eu des ressources'),
        aRadio('Ressources du conjoint', ['A eu des ressources', 'Aucune ressource'], ''),
      ],
    ],
    [
      'the choice of one whose amounts are given',
      [
        ...pay(),
        aRadio('Vos ressources', ['J’ai eu des ressources', 'Aucune ressource'], 'J’ai eu des ressources'),
        aRadio('Ressources de Mia', ['A eu des ressources', 'Aucune ressource'], ''),
        anAmount('Salaire', '300', { group: 'Ressources de Mia' }),
      ],
    ],
  ])('%s', (_what, fields) => {
    expect(filled(fields, caf).filter(([check]) => check === 'unsaid')).toEqual([]);
  });
});
