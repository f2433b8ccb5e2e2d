import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const ft = 'candidat.francetravail.fr';
const tax = 'cfspart.impots.gouv.fr';

function see(page: PageModel, today = '2026-11-29') {
  const { problems, ...rest } = assessed(page, today);
  return { ...rest, problems: problems.map((one) => [one.check, one.fieldLabel]) };
}

describe('nothing asked, nothing to call complete', () => {
  test('a list of documents with a receipt of another year', () => {
    const lines = [
      'Déclaration de revenus 2024',
      'Accusé de réception de votre déclaration (21/05/2025 10:42)',
    ];
    const seen = see(
      aPage(tax, ['Déclaration de revenus', 'Mes documents'], { blocks: lines }),
      '2026-05-12',
    );
    expect(seen.verdict).toBe('incomplete-view');
    expect(seen.sent.state).not.toBe('sent');
  });

  test('an old receipt; a form not drawn yet, its button already there', () => {
    const old = 'Votre déclaration mensuelle - septembre 2026 - a bien été validée le 30/09/2026 à 10:12.';
    expect(see(aPage(ft, ['Actualisation'], { blocks: [old] })).verdict).toBe('incomplete-view');
    const bare = aPage(ft, ['Actualisation', 'Je déclare ma situation'], {
      step: { index: 1, total: 3, title: 'Je déclare ma situation' },
      buttons: [aButton('Valider', 'next')],
    });
    expect(see(bare).verdict).toBe('incomplete-view');
  });

  test('a letter to subscribe to asks nothing of the procedure', () => {
    const letter = aField('Recevoir la lettre d’information', { kind: 'email', valueType: 'email' });
    expect(see(aPage(ft, ['Actualisation'], { fields: [letter] })).verdict).toBe('incomplete-view');
  });
});

describe('the summary, before what cannot be undone', () => {
  const summary = (answer: string, question = 'Etes-vous toujours à la recherche d’un emploi ?') =>
    aPage(ft, ['Actualisation de novembre 2026', 'Je vérifie et valide ma déclaration'], {
      step: { index: 2, total: 3, title: 'Je vérifie et valide ma déclaration' },
      blocks: ['Avez-vous été en stage ?', 'Non', question, answer],
      buttons: [aButton('Retour', 'previous'), aButton('Valider', 'next')],
    });

  test('its button sends for good, though papers follow', () => {
    const { page, verdict, sent } = see(summary('Oui'));
    expect(page.buttons.map(({ role }) => role)).toEqual(['previous', 'submit-final']);
    expect(verdict).toBe('complete');
    expect(sent.state).toBe('not-sent');
  });

  test('« Non » to the last question is looked at again there; another question’s is not', () => {
    const seen = see(summary('Non'));
    expect(seen.problems).toEqual([['answer', 'Etes-vous toujours à la recherche d’un emploi ?']]);
    expect(seen.verdict).toBe('attention');
    expect(see(summary('Non', 'Avez-vous été en arrêt maladie ?')).problems).toEqual([]);
  });

  test('said in one line, or twice with two answers', () => {
    const inLine = summary('', 'Etes-vous toujours à la recherche d’un emploi ? Non');
    expect(see(inLine).problems).toHaveLength(1);
    const both = summary('Non');
    both.blocks.push('Etes-vous toujours à la recherche d’un emploi ?', 'Oui');
    expect(see(both).problems).toEqual([]);
  });
});

describe('what a case asks for, when its label alone does not say', () => {
  test('« Début de l’arrêt », or a case told to be written JJ/MM/AAAA, is a date', () => {
    const sick = (label: string, hint: string | null) =>
      aPage(ft, ['Actualisation de novembre 2026'], {
        fields: [
          aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
          aField(label, { hint, text: '31/02/2026' }),
        ],
      });
    for (const page of [sick('Début de l’arrêt', null), sick('Premier jour', 'Au format JJ/MM/AAAA')])
      expect(see(page).problems.map(([check]) => check)).toContain('format');
  });

  test('a child’s row in a table of amounts is said by nobody', () => {
    const group = 'Montant net social';
    const cells = (who: string, texts: string[]) =>
      ['août 2026', 'septembre 2026', 'octobre 2026'].map((month, at) =>
        who === 'Vous'
          ? anAmount(`${who} – ${month}`, texts[at] ?? '', { group })
          : aField(`${who} – ${month}`, { group, valueType: 'household' }),
      );
    const page = aPage('bourgogne.msa.fr', ['Déclaration trimestrielle de ressources'], {
      fields: [
        ...cells('Vous', ['900', '900', '0']),
        ...cells('Lou (enfant à charge)', []),
        aYesNo('Avez-vous perçu une pension alimentaire pour un enfant ?', 'Non'),
      ],
    });
    expect(see(page, '2026-12-15').problems.map(([check]) => check)).toEqual(['unsaid', 'unsaid', 'unsaid']);
  });
});

describe('pairs of buttons', () => {
  const pair = (label: string, text: string | null) =>
    aField(label, { kind: 'button-group', valueType: 'yes-no', options: ['Oui', 'Non'], text });
  const page = (...texts: (string | null)[]) =>
    aPage(ft, ['Actualisation du mois de novembre 2026', 'Je déclare ma situation'], {
      fields: ['Avez-vous été en stage ?', 'Avez-vous été en arrêt maladie ?'].map((label, index) =>
        pair(label, texts[index] ?? null),
      ),
      buttons: [aButton('Suivant', 'next')],
    });

  test('one that shows which is pressed tells that another like it has none pressed; alone, it cannot be read', () => {
    expect(see(page('Non', null)).problems).toEqual([['every-question', 'Avez-vous été en arrêt maladie ?']]);
    expect(see(page(null, null))).toMatchObject({ problems: [], verdict: 'incomplete-view' });
  });
});

describe('several employers', () => {
  test('each needs its hours and its amount, past the questions asked for each', () => {
    const employer = (group: string, pay: string) => [
      aField('Nombre d’heures', { group, valueType: 'hours', text: '12' }),
      anAmount('Salaire brut', pay, { group }),
      aYesNo('Contrat terminé en novembre ?', 'Non', { group }),
    ];
    const page = (second: string) =>
      aPage(ft, ['Actualisation du mois de novembre 2026', 'Je déclare ma situation'], {
        fields: [
          aYesNo('Avez-vous travaillé ou exercé une activité non salariée ?', 'Oui'),
          ...employer('Employeur 1', '160'),
          ...employer('Employeur 2', second),
        ],
        buttons: [aButton('Suivant', 'next')],
      });
    expect(see(page('98')).problems).toEqual([]);
    expect(see(page('')).problems).toEqual([['yes-needs', 'Salaire brut']]);
  });
});

describe('questions under the procedure’s own title', () => {
  test('several that no guide knows are asked within it; one search case is not', () => {
    const asked = ['des loyers ?', 'des intérêts ?'].map((label) => aYesNo(label, 'Non'));
    const page = (fields: PageModel['fields']) =>
      aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], { fields, path: '/declaration' });
    expect(see(page(asked)).place).toMatchObject({ procedure: 'quarterly-declaration' });
    expect(see(page([aField('Rechercher', { kind: 'search' })])).place).toBeNull();
  });
});

describe('what a yes opens, by names that say nothing else', () => {
  const page = (question: string, ...after: PageModel['fields']) =>
    aPage(ft, ['Actualisation du mois de novembre 2026', 'Je déclare ma situation'], {
      fields: [aYesNo(question, 'Oui'), ...after],
      buttons: [aButton('Suivant', 'next')],
    });

  test.each(['Jour de début', 'Depuis', 'Fin', 'Paie brute estimée', 'Somme reçue', 'Total sur trois mois'])(
    '« %s » left empty',
    (label) => {
      const worked = 'Avez-vous travaillé ou exercé une activité non salariée ?';
      expect(see(page(worked, aField(label))).problems).toEqual([['yes-needs', label]]);
      const unknown = 'Avez-vous reçu une aide de votre famille ?';
      expect(see(page(unknown, aField(label, { valueType: 'period' }))).problems).toEqual([
        ['yes-needs', label],
      ]);
    },
  );

  test.each([
    ['(à indiquer si vous avez répondu oui)', true],
    ['(si oui)', true],
    ['(à remplir si vous repondez oui)', true],
    ['(si oui à la question précédente et sans quittance)', false],
    ['(pour les frontaliers)', false],
  ])('« Montant de l’aide reçue %s » left empty', (brackets, isWrong) => {
    const label = `Montant de l’aide reçue ${brackets}`;
    const asked = page('Avez-vous reçu une aide de votre famille ?', anAmount(label, ''));
    expect(see(asked).problems).toEqual(isWrong ? [['yes-needs', label]] : []);
  });

  test('« Durée du travail (heures) » holds hours', () => {
    const field = aField('Durée du travail (heures)', { valueType: 'duration', text: '480' });
    expect(see(page('Avez-vous travaillé ?', field)).problems).toEqual([['range', field.label]]);
  });
});

test('cases of several months under the title are asked within the procedure, whatever they are called', () => {
  const page = (...groups: string[]) =>
    aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
      fields: groups.map((group) => aField('Bourse', { group, text: '500' })),
    });
  expect(see(page('Juillet 2026', 'Août 2026', 'Septembre 2026'), '2026-11-24')).toMatchObject({
    place: { procedure: 'quarterly-declaration' },
    verdict: 'complete',
  });
  expect(see(page('Juillet 2026'), '2026-11-24').place).toBeNull();
});
