import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import { sampleKeeping } from '../../../components/Keep/sample.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { aButton } from '../../support/page-model.ts';
import { draw } from './draw.tsx';

const saying = async (
  sawReceipt: PanelState['progress']['sawReceipt'],
  page: Partial<PageModel> = { buttons: [] },
  given: Partial<PanelState> = {},
) => {
  const state: PanelState = {
    ...sampleState,
    guides: [sampleGuide],
    assessment: {
      ...sampleAssessment,
      page: { ...sampleAssessment.page, ...page },
      sent: { state: 'unknown', pressed: true },
    },
    progress: {
      ...sampleState.progress,
      sawReceipt,
      finalPress: {
        at: '2026-11-24T10:00:00Z',
        host: 'wwwd.caf.fr',
        portal: 'caf',
        procedure: 'quarterly',
        button: 'Envoyer',
        isReceived: false,
      },
    },
    ...given,
  };
  const host = await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
  return (host.textContent ?? '').replaceAll('\u00a0', ' ');
};

describe('a page that says it went, where no press was seen', () => {
  const assessment = {
    ...sampleAssessment,
    sent: { state: 'unknown' as const, pressed: false, isSaid: true as const },
  };
  const progress = { ...sampleState.progress, finalPress: null };

  it('is not known to have gone: where to look first, and nothing to send again', async () => {
    const said = await saying(null, {}, { assessment, progress });
    expect(said).toMatch(/Je ne sais pas si c’est parti\..*vos messages.*N’envoyez pas une deuxième fois/su);
    expect(said).not.toContain('Relire avant d’envoyer');
    await userEvent.click(
      [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('Continuer sur'),
      ) as HTMLElement,
    );
    await expect.poll(() => document.querySelector('main')?.textContent).toContain('Relire avec vous');
    expect(document.querySelector('.press-main')).toBeNull();
    expect(document.querySelector('main')?.textContent).not.toContain('Vous êtes ici');
  });
});

it('what she says she saw go is not said to be accepted; of another answer nothing of the kind', async () => {
  const accepted = 'Envoyé ne veut pas dire accepté.';
  expect(await saying('yes')).toContain(accepted);
  expect(await saying('unsure')).not.toContain(accepted);
  const site = { ...sampleState.site, id: 'practice' } as PanelState['site'];
  expect(await saying('yes', { buttons: [] }, { site })).not.toContain(accepted);
});

describe('after the last button, once the page is lost', () => {
  const lost = async (button?: string) => {
    const press = { at: '2026-11-24T10:00:00Z', host: 'wwwd.caf.fr', portal: 'caf', procedure: 'quarterly' };
    const lostPress = button === undefined ? null : { ...press, button, isReceived: false };
    const state: PanelState = { ...sampleState, connection: 'lost', assessment: null, lostPress };
    const host = await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
    return (host.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
  };

  it('says first that she pressed it, and that nobody knows; what she is asked to do is to look, not to begin anew', async () => {
    const pressed = await lost('Envoyer');
    expect(pressed).toMatch(
      /vois plus la page\.Vous avez appuyé sur « Envoyer »\. Je ne sais pas si c’est parti\./u,
    );
    expect(await lost('')).toContain('Vous avez appuyé sur le dernier bouton. Je ne sais pas');
    for (const said of [pressed, await lost()]) {
      expect(said).toContain('Regarder encore');
      expect(said).not.toContain('Recommencer');
    }
    expect(await lost()).not.toContain('Je ne sais pas si c’est parti');
    expect([pressed, await lost()].map((said) => said.includes('3230'))).toEqual([true, false]);
  });
});

describe('what went last from this tab', () => {
  const drawn = async (part: Partial<PanelState>) => {
    const state: PanelState = {
      ...sampleState,
      settings: { ...sampleState.settings, isShared: 'no' },
      ...part,
    };
    return await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
  };
  const way = (host: HTMLElement) =>
    [...host.querySelectorAll('button')].filter(({ textContent }) =>
      textContent?.includes('Votre dernier envoi'),
    );
  const unknown = { ...sampleAssessment, place: null, steps: [] };

  it('is one press away from a page that says nothing of it, with its number and the ways to keep it', async () => {
    const host = await drawn({ assessment: unknown, keeping: sampleKeeping });
    expect(way(host)[0]?.textContent?.replaceAll('\u00a0', ' ')).toContain(
      'France Travail, 1er décembre 2026',
    );
    await userEvent.click(way(host)[0] as Element);
    const said = (host.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
    for (const told of ['AB 1234 5678', 'Garder dans mon carnet', 'Me le rappeler', 'Imprimer mes notes'])
      expect(said).toContain(told);
    // Its page is gone: nothing of it can be printed there.
    expect(said).not.toContain('Sa page a peut-être un PDF');
  });

  it.each<[string, Partial<PanelState>]>([
    ['its own form that began again', { progress: { ...sampleState.progress, former } }],
    ['another site', { connection: 'unknown-site', assessment: null }],
    ['no site', { connection: 'no-site', assessment: null, site: null }],
  ])('is reached once from %s', async (_, part) => {
    expect(way(await drawn({ keeping: sampleKeeping, ...part }))).toHaveLength(1);
  });

  it.each<[string, Partial<PanelState>]>([
    [
      'a receipt',
      {
        assessment: {
          ...sampleAssessment,
          sent: { state: 'sent', at: null, reference: null, already: false },
        },
      },
    ],
    [
      'the doubt about another press',
      { assessment: { ...unknown, sent: { state: 'unknown', pressed: true } } },
    ],
    ['a page where nothing went', { keeping: { ...sampleKeeping, sent: null } }],
  ])('is not offered beside %s', async (_, part) => {
    expect(way(await drawn({ keeping: sampleKeeping, ...part }))).toEqual([]);
  });
});

const former = {
  portal: 'caf',
  procedure: sampleAssessment.place?.procedure ?? '',
  at: '2026-11-24T09:42:00Z',
  host: 'wwwd.caf.fr',
  button: 'Envoyer',
  isReceived: false,
};

/** « Suivant »: a form of the same guide begins again. */
function Anew() {
  const [progress, setProgress] = useState(sampleState.progress);
  return (
    <>
      <button type="button" onClick={() => setProgress({ ...progress, former })}>
        Suivant
      </button>
      <Panel
        state={{ ...sampleState, guides: [{ ...sampleGuide, id: `caf/${former.procedure}` }], progress }}
        texts={sampleTexts}
        onAct={() => {}}
        from={{ ticks: { [`caf/${former.procedure}`]: ['send'] } }}
      />
    </>
  );
}

describe('a form that begins again after what was sent', () => {
  const beside = async (given: Partial<typeof former>, at = 0) => {
    const progress = { ...sampleState.progress, former: { ...former, ...given } };
    const steps = sampleAssessment.steps.map((step, index) => ({ ...step, isCurrent: index === at }));
    const state = { ...sampleState, progress, assessment: { ...sampleAssessment, steps } };
    const host = await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
    return (host.textContent ?? '').replaceAll('\u00a0', ' ');
  };

  it('says that nothing of it is sent, and what became of the one before, by whom it is known', async () => {
    const told = await beside({});
    expect(told).toContain('Pas encore envoyé');
    expect(told).toMatch(/Envoi d’avant, 24 novembre 2026, \d+ h 42 : vous avez vu une confirmation\./u);
    expect(told).toContain('Si vous envoyez d’ici, ce sera un autre envoi.');
    // Further on she has begun another one: the former is said after what is to be done now.
    const further = await beside({}, 2);
    expect(further).toMatch(/Relire avant d’envoyer.*Envoi d’avant/u);
    expect(further).not.toContain('ce sera un autre envoi');
    expect(await beside({ host: 'wwwd.caf.fr', button: 'Envoyer', isReceived: true })).toContain(
      'la page a dit que c’était parti.',
    );
    expect(await beside({ procedure: 'send-document' })).not.toContain('Envoi d’avant');
  });

  it('is not said to be done where what was before it was', async () => {
    const host = await draw(<Anew />);
    const told = () =>
      [...host.querySelectorAll('.step')].filter((one) => one.textContent.includes('dit par vous'));
    expect(told()).toHaveLength(2);
    await userEvent.click(document.querySelector('button') as HTMLElement);
    // What the page itself holds of her ticks, it takes back itself.
    expect(told()).toHaveLength(1);
  });
});

describe('after the last button, on the page where it was pressed', () => {
  const last = aButton('Envoyer', 'submit-final');

  it('what the page says is wrong comes first, whatever she saw, and nothing says that it left', async () => {
    const fields = sampleAssessment.page.fields.map((field) => ({ ...field, error: 'Corrigez ce montant.' }));
    const text = await saying('yes', { buttons: [last], fields });
    expect(text).toContain('Rien ne dit que c’est parti.');
    expect(text).toContain('La page dit : « Corrigez ce montant. »');
    expect(text).not.toContain('Vous avez vu une confirmation.');
  });

  it('a question of the site is told by the button that answers it', async () => {
    const asks = [last, aButton('Annuler', 'cancel'), aButton('Confirmer', 'next')];
    const text = await saying('yes', { buttons: asks });
    expect(text).toContain('Le site demande encore : « Confirmer ».');
    expect(text).not.toContain('La prochaine fois');
  });

  it('its button still there is told beside what she says she saw', async () => {
    const alerts = ['Veuillez corriger la page.'];
    const asked = await saying(null, { buttons: [last], alerts });
    expect(asked).toContain('« Envoyer » est toujours dans la page.');
    expect(asked).toContain('La page dit : « Veuillez corriger la page. »');
    expect(await saying('yes', { buttons: [last] })).toContain('« Envoyer » est toujours dans la page.');
    expect(await saying('no', { buttons: [last] })).not.toContain('revenez au début du site.');
  });
});

describe('after the last button, on a page that tells nothing', () => {
  it('nothing is to be sent a second time before it was looked for; she who saw it is not told so', async () => {
    const never = 'N’envoyez pas une deuxième fois avant.';
    for (const answer of ['no', 'unsure'] as const) expect(await saying(answer)).toContain(never);
    expect(await saying('yes')).not.toContain(never);
  });

  it('what not sending costs stands beside « Je ne sais pas », which is never called harmless', async () => {
    const text = await saying('unsure');
    expect(text).toContain('On peut encore savoir.');
    expect(text).toContain('Ne rien envoyer peut arrêter le paiement.');
    expect(text).not.toContain('grave');
  });

  it('a confirmation that only she saw is not described to her, and frightens with no cost', async () => {
    const text = await saying('yes');
    expect(text).toContain('Y voyez-vous un jour, un numéro ?');
    expect(text).not.toContain('Elle montre');
    expect(text).not.toContain('Ne rien envoyer');
  });
});

describe('a receipt that says that nothing comes back', () => {
  const ref = (key: string) => ({ ns: 'sample', key, params: {} });
  const ends = { text: ref('La page dit : non.'), then: ref('Appelez le 3949.'), source: null };
  const state: PanelState = {
    ...sampleState,
    guides: [sampleGuide],
    assessment: {
      ...sampleAssessment,
      sent: { state: 'sent', at: null, reference: null, already: false, ends },
    },
  };

  it('repeats it with its way out, there and under « La suite », which announces no next time', async () => {
    const onMain = await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
    expect(onMain.textContent).toContain('La page dit : non.');
    const from = { stack: [{ name: 'main' }, { name: 'guide', id: sampleGuide.id, part: 'next' }] as const };
    const next = await draw(
      <Panel state={state} texts={sampleTexts} from={{ stack: [...from.stack] }} onAct={() => {}} />,
    );
    expect(next.textContent).toContain('Appelez le 3949.');
    expect(next.textContent).not.toContain('La prochaine fois');
  });
});

const sent = { state: 'sent' as const, at: null, reference: null, already: false };

/** Another receipt in the same panel, at the press of « Suivante ». */
function SentTwice() {
  const [reference, setReference] = useState('EX 1');
  const assessment = { ...sampleAssessment, sent: { ...sent, reference } };
  return (
    <>
      <button type="button" onClick={() => setReference('EX 2')}>
        Suivante
      </button>
      <Panel state={{ ...sampleState, assessment }} texts={sampleTexts} onAct={() => {}} />
    </>
  );
}

describe('once it has gone', () => {
  const over = (stack: ScreenPlace[], given: Partial<PanelState> = {}) =>
    draw(
      <Panel
        state={{ ...sampleState, assessment: { ...sampleAssessment, sent }, ...given }}
        texts={sampleTexts}
        from={{ stack: [{ name: 'main' }, ...stack] }}
        onAct={() => {}}
      />,
    );

  it('the picture she says she took stays said through « Réglages », and is of that receipt alone', async () => {
    const host = await draw(<SentTwice />);
    const press = async (words: string) => {
      const all = [...host.querySelectorAll('button')];
      await userEvent.click(all.find(({ textContent }) => textContent?.includes(words)) as Element);
    };
    await press('J’ai pris la photo');
    expect(host.textContent).toContain('Photo prise, dit par vous');
    await press('Bienvu');
    expect(host.textContent).not.toContain('Photo prise, dit par vous');
    await press('Retour');
    expect(host.textContent).toContain('Photo prise, dit par vous');
    await press('Suivante');
    expect(host.textContent).toContain('J’ai pris la photo');
  });

  it('« Je bloque » speaks of nothing still to send', async () => {
    const fear = await over([{ name: 'blocked-reason', reason: 'fear' }]);
    expect(fear.textContent).not.toContain('Ne rien envoyer');
    expect(fear.textContent).not.toContain('Relire avec vous');
    const answer = await over([{ name: 'blocked-reason', reason: 'answer' }]);
    expect(answer.textContent).not.toContain('avant d’envoyer');
    expect(answer.textContent).toContain('Dites que c’est déjà envoyé.');
  });

  describe('in a rehearsal', () => {
    const site = { id: 'practice', host: 'localhost', portalId: 'caf' };

    it('it is said to be for pretend, and what follows to be what would be said of a real one', async () => {
      const host = await over([], { site });
      expect(host.querySelector('h1')?.textContent).toContain('Ici, c’est pour de faux.');
      expect(host.textContent).not.toContain('La réponse viendra plus tard');
      expect(host.textContent).toMatch(/En vrai, je dirais\s:À garder/u);
      expect(host.querySelectorAll('.press-main')).toHaveLength(0);
    });

    it('it leads on: once more, or to the real site', async () => {
      const acts: PanelAct[] = [];
      const assessment = { ...sampleAssessment, sent };
      const host = await draw(
        <Panel
          state={{ ...sampleState, guides: [sampleGuide], site, assessment }}
          texts={sampleTexts}
          onAct={(act) => acts.push(act)}
        />,
      );
      for (const name of ['Recommencer pour de faux', 'Ouvrir le vrai site'])
        await userEvent.click(
          [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name) as Element,
        );
      expect(acts).toEqual([
        { type: 'openPractice', guide: sampleGuide.id },
        { type: 'openPortal', portalId: 'caf' },
      ]);
    });

    it('« Je bloque » sends nobody to the telephone for a thing that is not sent', async () => {
      const answer = await over([{ name: 'blocked-reason', reason: 'answer' }], { site });
      expect(answer.textContent).not.toContain('Dites que c’est déjà envoyé.');
      expect(answer.textContent).toMatch(/En vrai\s: téléphonez avant d’envoyer\./u);
      expect(answer.textContent?.match(/En vrai, je dirais/gu)).toHaveLength(1);
      const blocked = await over([{ name: 'blocked' }], { site });
      expect(blocked.textContent).toMatch(/En vrai, je dirais\s:CAF/u);
    });

    it('a press that no receipt follows is for pretend too', async () => {
      const text = await saying('unsure', {}, { site });
      expect(text).toMatch(/En vrai, je dirais : ?On peut encore savoir\./u);
      expect(text).toContain('Recommencer pour de faux');
    });
  });
});
