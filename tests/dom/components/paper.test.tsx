import { describe, expect, it } from 'vitest';
import { PrintSheet } from '../../../components/Ending/PrintSheet.tsx';
import {
  sampleAssessment,
  sampleReview,
  sampleState,
  sampleTexts,
  say,
} from '../../../components/Panel/sample.ts';
import { Paper } from '../../../components/Paper/Paper.tsx';
import { listReviewItems } from '../../../components/Review/review-items.ts';
import { InShell } from '../../../components/Shell/InShell.tsx';
import type { Assessment, Finding } from '../../../core/assessment.ts';
import type { SentPaper } from '../../../core/notebook/paper.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

const groups = ['Camille Exemple (vous)', 'Lou Exemple (votre enfant, 17 ans)', 'Max Exemple (votre enfant)'];
const ask = (id: string, key: string, params: Record<string, string> = {}): Finding => ({
  id,
  check: 'ask',
  status: 'question',
  fieldId: null,
  fieldLabel: null,
  group: null,
  text: say(key, params),
  why: null,
  waysOut: [],
  source: null,
});
const assessment: Assessment = {
  ...sampleAssessment,
  findings: [
    ...sampleAssessment.findings,
    // Every sentence of a guide takes the name of its case, here of none.
    ask('ask:all', 'L’argent de tous est-il écrit ?', { label: '' }),
    ask('ask:sum', 'La page dit {sum} ?', { sum: '1 180 €' }),
  ],
  review: sampleReview.map((line, at) => ({ ...line, group: groups[at] ?? null })),
};

/** Rows of the sheet: their cells' texts. */
async function sheet(
  withAnswers: boolean,
  textSize: '100' | '200' = '100',
  width = 360,
  of = assessment,
  isPractice = false,
) {
  const progress = { ...sampleState.progress, dismissed: ['changed.f3'] };
  await draw(
    <InShell look={{ textSize, dir: 'ltr' }}>
      <PrintSheet
        items={listReviewItems(of, progress)}
        answers={{ 'ask:all': 'unsure' }}
        site="CAF"
        siteName="la CAF"
        isPractice={isPractice}
        withAnswers={withAnswers}
        text={sampleTexts.text}
        inFrench={sampleTexts.inFrench}
      />
    </InShell>,
    width,
  );
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
  );
}

describe('the sheet of the re-reading', () => {
  it('says in her voice what she left aside and what she has still to look at, and asks its questions again', async () => {
    expect(await sheet(false)).toEqual([
      ['Personne 1 (vous)Pension reçue : août', 'J’ai un doute'],
      ['L’argent de vos enfants', 'Je dois encore regarder'],
      ['L’argent de tous est-il écrit ?', 'Je dois encore regarder'],
      ['Une question pour vous', 'Je dois encore regarder'],
      ['Une zone que je n’ai pas pu lire', 'Je dois encore regarder'],
      ['Personne 2 (votre enfant)Salaire : septembre', 'J’ai laissé de côté'],
      ['Personne 3 (votre enfant)Salaire : août', ''],
      ['Salaire : juillet', ''],
    ]);
  });

  it('bears the names and the amounts with her answers only', async () => {
    await sheet(false);
    const without = document.querySelector('.print-sheet')?.textContent ?? '';
    expect(without).not.toMatch(/Exemple|17 ans|1 180|1 420/);
    const rows = (await sheet(true)).map(([name]) => name);
    expect(rows).toContain('Lou Exemple (votre enfant, 17 ans)Salaire : septembre : 1 420 €La CAF : 1 180 €');
    expect(rows).toContain('La page dit 1 180 € ?');
  });

  it('tells under an amount she changed what stood there before her, with her answers only', async () => {
    const changed = (rows: (string | undefined)[][]) => rows.find(([one]) => one?.includes('septembre'));
    expect(changed(await sheet(true))?.[0]).toContain('1 420 €La CAF : 1 180 €');
    expect(changed(await sheet(false))?.[0]).not.toContain('1 180');
  });

  it('tells her answers to questions, and that a box is ticked or not, with her answers only', async () => {
    const [first] = sampleReview;
    if (!first) throw new Error('no line');
    const box = { ...first, box: true as const, findingIds: [], hasChanged: false, initial: null };
    const of = {
      ...assessment,
      review: [
        { ...box, fieldId: 'b1', label: 'Je déclare tout', value: 'Je déclare tout' },
        { ...box, fieldId: 'b2', label: 'Aucune ressource', value: null },
      ],
    };
    const rows = await sheet(true, '100', 360, of);
    expect(rows).toContainEqual([
      'L’argent de tous est-il écrit ?',
      'Je ne sais pas',
      'Je dois encore regarder',
    ]);
    expect(rows.flat().join()).toContain('Je déclare tout : cochée');
    expect(rows.flat().join()).toContain('Aucune ressource : pas cochée');
    expect((await sheet(false, '100', 360, of)).flat().join()).not.toMatch(/Je ne sais pas|cochée/);
  });

  describe('a recap', () => {
    const [first] = sampleReview;
    const rest = { findingIds: [], hasChanged: false, initial: null, isUnread: false, sentence: null };
    const row = (label: string, value: string | null, more = {}) => ({
      ...(first as NonNullable<typeof first>),
      ...rest,
      fieldId: label,
      group: 'Récapitulatif',
      label,
      value,
      ...more,
    });
    const of = {
      ...assessment,
      findings: [],
      page: { ...assessment.page, unreadZones: 0 },
      review: [
        row('Camille Exemple (vous) – Juillet 2026 – Montant net social', '1 180 €'),
        row('Camille Exemple (vous) – Août 2026 – Montant net social', '1 180 €'),
        row('Camille Exemple (vous) – Septembre 2026 – Montant net social', '1 054,61 €'),
        row('Lou Exemple (votre enfant, 17 ans) – Juillet 2026 – Montant net social', null),
        row('Lou Exemple (votre enfant, 17 ans) – Août 2026 – Montant net social', null),
        row('Lou Exemple (votre enfant, 17 ans) – Aucune ressource', null, { box: true }),
      ],
    };

    it('is told by person, each named once, months of one amount together, none left out', async () => {
      expect((await sheet(true, '100', 360, of)).map(([one]) => one)).toEqual([
        'Camille Exemple (vous)Montant net social : juillet 2026, août 2026 : 1 180 € · septembre 2026 : 1 054,61 €',
        'Lou Exemple (votre enfant, 17 ans)Montant net social : juillet 2026, août 2026 : videAucune ressource : pas cochée',
      ]);
      expect(document.body.textContent?.split('Récapitulatif')).toHaveLength(2);
    });

    it('tells without her answers neither amounts nor which months are alike', async () => {
      expect((await sheet(false, '100', 360, of)).map(([one]) => one)).toEqual([
        'Personne 1 (vous)Montant net social : juillet 2026, août 2026, septembre 2026',
        'Personne 2 (votre enfant)Montant net social : juillet 2026, août 2026Aucune ressource',
      ]);
    });
  });

  it('says on paper too that it is a rehearsal', async () => {
    const said = () => document.querySelector('.print-sheet')?.textContent;
    await sheet(true, '100', 360, assessment, true);
    expect(said()).toContain('Pour de faux.');
    await sheet(true);
    expect(said()).not.toContain('Pour de faux.');
  });

  it('names no case of a subject that never leaves without her answers, by its label or its part', async () => {
    const names = [
      ['Votre foyer', 'Situation familiale'],
      ['Votre foyer', 'Avez-vous subi des violences ?'],
      ['Votre santé', 'Depuis quand ?'],
      ['Camille Exemple (vous, conjointe)', 'Salaire'],
    ];
    const review = sampleReview
      .slice(0, names.length)
      .map((line, at) => ({ ...line, group: names[at]?.[0] ?? null, label: names[at]?.[1] ?? '' }));
    const of = { ...assessment, findings: [], review };
    const carried = (await sheet(false, '100', 360, of)).flat().join('\n');
    expect(carried.split('Une question personnelle')).toHaveLength(4);
    expect(carried).not.toMatch(/familiale|violences|santé|Depuis quand/u);
    expect(carried).toContain('Salaire');
    const kept = (await sheet(true, '100', 360, of)).flat().join('\n');
    expect(kept).toContain('Situation familiale');
    expect(kept).not.toContain('Une question personnelle');
  });

  it('writes nobody’s name without her answers, whatever names them: part, row, question', async () => {
    const named = {
      ...assessment,
      findings: [{ ...ask('ask:row', 'Question'), fieldLabel: 'Max Fictif – Août 2026 – Salaire' }],
      review: sampleReview.map((line, at) =>
        at === 0 ? { ...line, group: 'Lou Exemple', label: 'Zoé Modèle – Août 2026 – Salaire' } : line,
      ),
    };
    const rows = (await sheet(false, '100', 360, named)).map(([name]) => name);
    expect(rows).toContain('Personne 1Personne 2, Salaire : août 2026');
    expect(rows).toContain('Personne 3 – Août 2026 – Salaire');
    expect((await sheet(true, '100', 360, named)).flat().join()).toContain('Lou ExempleZoé Modèle');
  });

  it.each([
    [320, '200'],
    [360, '200'],
    [360, '100'],
  ] as const)('at %d and %s %% neither widens nor puts an amount over another cell', async (width, size) => {
    await sheet(true, size, width);
    for (const cell of document.querySelectorAll<HTMLElement>('.print-sheet td'))
      expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
  });
});

/** What stands for paper alone stands on screen too, for as long as it is measured. */
async function asPrinted<T>(measure: () => Promise<T>): Promise<T> {
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return await measure();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}

it('the paper does not follow the size chosen for the screen: half a page stays one, French below too', async () => {
  await exampleI18n.changeLanguage('ar');
  try {
    const heights = await asPrinted(async () => {
      const measured: number[] = [];
      for (const size of ['100', '200'] as const) {
        await sheet(true, size, 703);
        measured.push(document.querySelector('.print-sheet')?.getBoundingClientRect().height ?? 0);
      }
      return measured;
    });
    expect(heights[0]).toBeGreaterThan(0);
    expect(heights[1]).toBe(heights[0]);
  } finally {
    await exampleI18n.changeLanguage('fr');
  }
});

describe('our own page for the printer', () => {
  it('offers a file in the place of paper only where one may stay', async () => {
    const said = (canKeep: boolean) =>
      draw(
        <Paper
          paper={{ kind: 'card', lines: [{ name: 'Où', text: 'Le site de la CAF' }], text: 'Carte Bienvu' }}
          lang="fr"
          dir="ltr"
          textSize="100"
          canKeep={canKeep}
          onPrint={() => {}}
        />,
      ).then(({ textContent }) => textContent);
    expect(await said(true)).toContain('PDF');
    const shared = await said(false);
    expect(shared).toContain('Imprimer');
    expect(shared).not.toContain('PDF');
  });
});

describe('her notes of the day', () => {
  const notes = async (given: Partial<SentPaper>) => {
    const paper: SentPaper = {
      kind: 'sent',
      title: { text: 'Envoyer un papier à la CAF', lang: 'fr' },
      site: 'CAF',
      at: '2026-12-01',
      reference: null,
      isTold: true,
      toSend: null,
      next: null,
      today: '2026-12-01',
      ...given,
    };
    const { textContent } = await draw(
      <Paper paper={paper} lang="fr" dir="ltr" textSize="100" canKeep onPrint={() => {}} />,
    );
    return (textContent ?? '').replaceAll('\u00a0', ' ');
  };
  const source = { name: 'francetravail.fr', url: null, verifiedOn: '2026-11', day: 'document' } as const;
  const payslip = { said: { text: 'La fiche de paie.', lang: 'fr', french: null }, source };

  it('name the procedure they are of, and announce nothing that nobody knows to come', async () => {
    const text = await notes({});
    expect(text).toContain('Envoyer un papier à la CAF');
    expect(text).not.toMatch(/prochaine fois|à envoyer|Source/u);
  });

  it('say what comes after in the words of the panel: the papers to send, and when it comes back', async () => {
    const employer = { ...payslip, said: { ...payslip.said, text: 'L’attestation employeur.' } };
    const next = { kind: 'window', opens: '2026-12-28', closes: '2027-01-15', source: null } as const;
    const text = await notes({ toSend: [payslip, employer], next });
    expect(text).toContain('Vos papiers à envoyerLa fiche de paie.L’attestation employeur.Source');
    expect(text.split('francetravail.fr')).toHaveLength(2);
    expect(text).toContain('La prochaine foisEntre le 28 décembre 2026 et le 15 janvier 2027.');
    expect(text).toContain('C’est la règle habituelle.');
  });

  it('say so where no paper is called for, or where nobody knows the day', async () => {
    const text = await notes({ toSend: [], next: { kind: 'unknown' } });
    expect(text).toContain('je ne vois pas de papier à envoyer');
    expect(text).toContain('Je ne connais pas la date.');
    const said = await notes({
      next: { kind: 'said', ...payslip, said: { ...payslip.said, text: 'Tous les trois mois.' } },
    });
    expect(said).toContain('La prochaine foisTous les trois mois.');
  });
});
