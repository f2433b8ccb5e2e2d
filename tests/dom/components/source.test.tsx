import { afterEach, expect, it, vi } from 'vitest';
import { OpenDays } from '../../../components/Guide/OpenDays.tsx';
import { sampleTexts } from '../../../components/Panel/sample.ts';
import { Source } from '../../../components/Source/Source.tsx';
import type { SourceRef } from '../../../core/assessment.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

const said = async (verifiedOn: string, day: SourceRef['day'] = 'document') => {
  const host = await draw(<Source source={{ name: 'caf.fr', url: null, verifiedOn, day }} />);
  // Its day and its month stay together.
  return host.textContent.replace(/(\d)\u00a0(?=\p{Ll})/gu, '$1 ');
};

afterEach(() => vi.restoreAllMocks());

it('a source bears a day, never called the day of a reading, and says when it is two years old', async () => {
  vi.spyOn(Temporal.Now, 'plainDateISO').mockReturnValue(Temporal.PlainDate.from('2026-11-24'));
  expect(await said('2024-11-24')).toBe(
    'Source : caf.fr, à la date du 24 novembre 2024. Cela peut avoir changé.'.replace(' :', '\u00a0:'),
  );
  expect(await said('2024-11-25')).not.toContain('changé');
});

it('a page without a day is said so, with the day it was read, and may have changed', async () => {
  vi.spyOn(Temporal.Now, 'plainDateISO').mockReturnValue(Temporal.PlainDate.from('2026-11-25'));
  expect(await said('2026-11-24', 'undated')).toBe(
    'Source : caf.fr, page sans date, lue le 24 novembre 2026. Cela peut avoir changé.'.replace(
      ' :',
      '\u00a0:',
    ),
  );
  expect(await said('2026-11-24', 'reading')).toContain('caf.fr, lu le 24 novembre 2026.');
});

it('a date known only by its month or its year is said so, and is as old as it may be', async () => {
  vi.spyOn(Temporal.Now, 'plainDateISO').mockReturnValue(Temporal.PlainDate.from('2026-11-25'));
  const date = (words: string) => `Source\u00a0: caf.fr, date\u00a0: ${words}.`;
  expect(await said('2025-03')).toBe(date('mars 2025'));
  expect(await said('2025')).toBe(date('2025'));
  expect(await said('2024')).toBe(`${date('2024')} Cela peut avoir changé.`);
});

it('what Bienvu says itself is said so in her language; the name of a site stays as it is', async () => {
  const by = async (own: SourceRef['own'], lang: string) => {
    await exampleI18n.changeLanguage(lang);
    const host = await draw(
      <Source source={{ name: 'caf.fr', own, url: null, verifiedOn: '2026-11-24', day: 'document' }} />,
    );
    return host.textContent?.replaceAll(/[\u2066-\u2069]/gu, '');
  };
  expect(await by('advice', 'fr')).toContain('Bienvu, conseil pratique, à la date du');
  expect(await by('site', 'fr')).toContain('Bienvu, d’après caf.fr, à la date du');
  expect(await by('site', 'en')).toContain('Bienvu, based on caf.fr, as of');
  expect(await by(undefined, 'en')).toContain('Source: caf.fr, as of');
  await exampleI18n.changeLanguage('fr');
});

it('days worked out by a rule are said to be the usual ones', async () => {
  const window = {
    isOpen: true,
    daysLeft: 12,
    opens: '2026-11-28',
    closes: '2026-12-15',
    month: 'novembre',
    nextOpens: '2026-12-28',
    nextCloses: '2027-01-15',
    source: null,
    gone: null,
  };
  const host = await draw(<OpenDays window={window} text={sampleTexts.text} />);
  expect(host.textContent).toContain('C’est la règle habituelle. Regardez la date sur le site.');
});
