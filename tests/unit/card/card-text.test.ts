import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Card, CardLineKind } from '../../../core/card/card.ts';
import { writeCard } from '../../../core/card/card-text.ts';
import { readCard } from '../../../core/card/read-card.ts';

const card: Card = {
  part: { index: 3, total: 4 },
  lines: [
    {
      kind: 'where',
      id: 'caf/quarterly-declaration/resources',
      text: 'CAF. Dire votre argent. « Votre argent »',
    },
    { kind: 'question', id: 'answer', text: 'Je ne sais pas quoi répondre' },
    { kind: 'question', id: 'net-social', text: 'Montant net social' },
    { kind: 'word', id: 'montant-net-social', text: 'Montant net social' },
    { kind: 'paper', id: 'gather-payslips', text: 'Les fiches de paie des trois mois.' },
    { kind: 'tried', id: 'review', text: 'Relire la page' },
    { kind: 'tried', id: 'word', text: 'Chercher le mot' },
  ],
};

describe('the card as a text', () => {
  it('is read by anybody, without Bienvu', () => {
    expect(writeCard(card)).toBe(
      [
        'Carte Bienvu',
        'Pas de nom, pas de numéro, pas de montant.',
        '',
        'Où : CAF. Dire votre argent. « Votre argent », partie 3 sur 4',
        'La question : Je ne sais pas quoi répondre / Montant net social',
        'Mot difficile : Montant net social',
        'Papier qui manque : Les fiches de paie des trois mois.',
        'Déjà essayé : Relire la page / Chercher le mot',
        '',
        'bienvu-carte-1 where=caf/quarterly-declaration/resources question=answer,net-social word=montant-net-social ' +
          'paper=gather-payslips tried=review,word part=3.4',
        '',
      ].join('\n'),
    );
  });

  const read = {
    where: ['caf/quarterly-declaration/resources'],
    question: ['answer', 'net-social'],
    word: ['montant-net-social'],
    paper: ['gather-payslips'],
    tried: ['review', 'word'],
    part: { index: 3, total: 4 },
    isCut: false,
  };

  it('is found again by Bienvu, from a file, a message, or another system’s line ends', () => {
    const text = writeCard(card);
    expect(readCard(text)).toEqual(read);
    expect(readCard(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(read);
    expect(readCard(`Bonjour,\n\n${text}\nMerci`)).toEqual(read);
  });

  /** As programs for messages do: at spaces, or, in a word that is too long, anywhere. */
  const wrap = (text: string, most: number, isHard: boolean) =>
    text
      .split('\n')
      .flatMap(
        (line) => line.match(new RegExp(isHard ? `.{1,${most}}` : `.{1,${most}}(?= |$)|\\S+`, 'g')) ?? [''],
      )
      .map((line) => line.trim())
      .join('\n');

  it.each([40, 60, 70, 76])('is found again whole in a message wrapped at %d', (most) => {
    const text = `Bonjour,\n\n${wrap(writeCard(card), most, false)}\n\nmerci`;
    expect(readCard(text)).toEqual(read);
    expect(readCard(text.replaceAll(/^/gm, '> '))).toEqual(read);
    expect(readCard(text.replaceAll(/^/gm, '> > '))).toEqual(read);
    expect(readCard(text.replaceAll(' ', '\u00a0'))).toEqual(read);
    expect(readCard(text.replaceAll('\n', '\n\n'))).toEqual(read);
  });

  it('a word of thanks right under it is not of it', () => {
    for (const after of ['Merci', 'merci', 'à demain, Camille'])
      expect(readCard(`${writeCard(card).trimEnd()}\n${after}`)).toEqual(read);
  });

  it('an entry broken in its middle is put together, or the card is said to be cut: never less in silence', () => {
    for (let most = 20; most < 120; most++) {
      const back = readCard(wrap(writeCard(card), most, true));
      if (back && !back.isCut) expect(back, String(most)).toEqual(read);
    }
  });

  it('says that it is cut where its text names a line that the last one no longer holds', () => {
    const text = writeCard(card);
    expect(readCard(text.replace(/ paper=.*/u, ''))).toMatchObject({ isCut: true, paper: [] });
    expect(readCard(text.replace(/ part=.*/u, ''))).toMatchObject({ isCut: true, part: null });
  });

  it('of more words than a card holds, carries the first, and is still a card', () => {
    const words = Array.from({ length: 25 }, (_, at) => ({
      kind: 'word' as const,
      id: `mot-${at}`,
      text: `Mot ${'abcdefghijklmnopqrstuvwxyz'[at]}`,
    }));
    const text = writeCard({ ...card, lines: [...card.lines, ...words] });
    expect(readCard(text)?.word).toHaveLength(20);
    expect(text).toContain('Mot a');
    expect(text).not.toContain('Mot y');
  });

  it('says nothing of a line that was taken out, nor of its id', () => {
    const without = writeCard({ ...card, lines: card.lines.filter(({ kind }) => kind !== 'where') });
    expect(without).not.toMatch(/caf|partie|part=/i);
  });

  it('loses, whoever built it, each line that tells of her', () => {
    const kinds = fc.constantFrom<CardLineKind>('where', 'question', 'word', 'paper', 'tried');
    const told = fc.constantFrom(
      'Salaire de 1 234,56 €',
      'huit cents euros',
      'Madame Durand',
      'FR76 3000 6000 0112 3456 7890 189',
      'claire@exemple.fr',
      'Votre conjoint',
      'Votre titre de séjour',
      'Vos dettes',
    );
    fc.assert(
      fc.property(kinds, told, (kind, text) => {
        const written = writeCard({ part: null, lines: [...card.lines, { kind, id: 'told-of-her', text }] });
        expect(written).not.toContain(text);
        expect(written).not.toContain('told-of-her');
      }),
      { seed: 20261124 },
    );
  });

  it('fits in one picture a telephone can read', () => {
    expect(new TextEncoder().encode(writeCard(card)).length).toBeLessThan(1200);
  });
});

describe('what is no card', () => {
  test.each([
    ['nothing', ''],
    ['a text', 'Bonjour'],
    ['a newer card', 'bienvu-carte-2 where=caf'],
    ['an unknown line', 'bienvu-carte-1 name=claire'],
    ['a sentence in place of an id', 'bienvu-carte-1 word=Madame'],
    ['an address', 'bienvu-carte-1 where=https://exemple.fr/'],
    ['markup', 'bienvu-carte-1 word=<b>'],
    ['two places', 'bienvu-carte-1 where=caf,msa'],
    ['the same line twice', 'bienvu-carte-1 word=a word=b'],
    ['a part that is none', 'bienvu-carte-1 where=caf part=zero'],
    ['a far part', 'bienvu-carte-1 where=caf part=1000'],
    ['a key of every object', 'bienvu-carte-1 __proto__=a'],
    ['a very long text', `${'a'.repeat(10_001)}\nbienvu-carte-1 where=caf`],
  ])('%s', (_name, text) => {
    expect(readCard(text)).toBeNull();
  });

  it('anything else: never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1=,. -/é\u202e\n😀') }), (rest) => {
        readCard(`bienvu-carte-1 ${rest}`);
      }),
      { seed: 20261124 },
    );
  });
});
