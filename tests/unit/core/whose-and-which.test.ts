/** One person, one employer or one thing told where another is asked for; each with its right twin. */
import { describe, expect, test } from 'vitest';
import { aDate, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

describe('her own name, where that of the one who joins her is asked for', () => {
  const group = 'Qui est la personne qui arrive ?';
  const banner = 'Vous, titulaire du dossier : Mme Élodie EXEMPLE, née le 22/04/1991 à Bourges';
  const look = (last: string, first: string, says = banner) =>
    wrongIn(
      [
        aField('Nom de naissance de l’arrivant', { valueType: 'name', text: last, group }),
        aField('Prénom de l’arrivant', { valueType: 'name', text: first, group }),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Signaler un changement de situation',
        today: '2026-12-10',
        says: [says],
      },
    );
  test('as the page calls her', () => {
    expect(look('EXEMPLE', 'Élodie')).toEqual(['Prénom de l’arrivant']);
    expect(look('MODÈLE', 'Karim')).toEqual([]);
    // Her brother, or her husband.
    expect(look('EXEMPLE', 'Karim')).toEqual([]);
  });
  test('not where the page names two', () => {
    expect(look('EXEMPLE', 'Élodie', 'Mme Nora MODÈLE et sa conjointe Élodie EXEMPLE')).toEqual([]);
  });
});

test('the employer that she left, where the new one is asked for', () => {
  const label = 'Au service de qui ?';
  const left = 'Pour mémoire, place précédente : Restaurant Le Petit Port, quittée le 31 août 2026.';
  const look = (
    text: string,
    says = ['Une embauche nous est parvenue : EHPAD Les Mimosas.', left],
    asked = label,
  ) =>
    wrongIn([aField(asked, { valueType: 'unknown', text }), aField('En qualité de', { text: 'Agent' })], {
      says,
    });
  expect(look('Restaurant Le Petit Port')).toEqual([label]);
  expect(look('EHPAD Les Mimosas')).toEqual([]);
  expect(look('Restaurant Le Petit Port', [left])).toEqual([]);
  expect(look('Restaurant Le Petit Port', undefined, 'Votre ancien employeur')).toEqual([]);
});

describe('the one chosen, and what is told of another', () => {
  const names = ['Loïc', 'Anaïs'];
  const look = (who: string, sums: { [name: string]: string }, asks = 'gagnés par') =>
    wrongIn([
      aSelect(asks, names, who),
      ...names.map((name) => anAmount(`Salaires, chiffre rectifié – ${name} (déclarant)`, sums[name] ?? '')),
    ]);
  test('the sum in his column', () => {
    expect(look('Anaïs', { Loïc: '23754' })).toEqual(['Salaires, chiffre rectifié – Loïc (déclarant)']);
    expect(look('Anaïs', { Anaïs: '13470' })).toEqual([]);
    expect(look('Anaïs', { Loïc: '21604', Anaïs: '13470' })).toEqual([]);
    // Chosen for something else.
    expect(look('Anaïs', { Loïc: '23754' }, 'Prénom')).toEqual([]);
  });
  test('the paper of one, for the file of another', () => {
    const options = [
      'Sandrine EXEMPLE, née en 1983',
      'Théo EXEMPLE, né en 2011',
      'Lina EXEMPLE, née en 2016',
    ];
    const lookAt = (who: string, usage: string) =>
      wrongIn([
        aField('Usage', { valueType: 'unknown', text: usage }),
        aSelect('Nom à imprimer', options, who),
      ]);
    expect(lookAt('Lina EXEMPLE, née en 2016', 'Dossier d’internat de Théo')).toEqual(['Nom à imprimer']);
    expect(lookAt('Théo EXEMPLE, né en 2011', 'Dossier d’internat de Théo')).toEqual([]);
    expect(lookAt('Lina EXEMPLE, née en 2016', 'Pour Lina et son frère Théo')).toEqual([]);
    expect(lookAt('Lina EXEMPLE, née en 2016', 'Inscription au judo')).toEqual([]);
  });
});

test('« 5 personnes, moi comprise », and a table in which hers is the first line', () => {
  const label = 'Cette demande vaut pour personnes en tout, moi comprise.';
  const look = (stated: string, says = 'Inscrivez une ligne par personne. Vous occupez déjà la première.') =>
    wrongIn(
      [
        aField(label, { valueType: 'unknown', text: stated }),
        ...['2e ligne', '3e ligne'].flatMap((group) => [
          aField(`${group} Prénom et nom`, { valueType: 'name', text: `Karim ${group}`, group }),
          aDate(`${group} Venu(e) au monde le`, '02/11/1985', { group }),
        ]),
      ],
      { says: [says] },
    );
  expect(look('4')).toEqual([label]);
  expect(look('3')).toEqual([]);
  expect(look('4', 'Inscrivez les personnes que vous voulez.')).toEqual([]);
});
