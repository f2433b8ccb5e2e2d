import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../core/assessment.ts';
import { asSometimes } from '../../core/glossary/as-sometimes.ts';
import type { Spoken } from '../../core/wording/aloud.ts';
import { Drawing, isDrawing } from '../Drawing/Drawing.tsx';
import { Hear, type Hearing, MissingVoice } from '../Hear/Hear.tsx';
import { Note } from '../Note/Note.tsx';
import type { EntryView, Said, SenseView } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import './WordCard.css';
import { titleOf, type WordLine } from './WordLines.tsx';

export interface WordCardProps {
  word: WordLine;
  /** She asked to see every sense, though the page tells which. */
  showsAll: boolean;
  hearing: Hearing;
  /** What stands first: « C’est quoi ? » for what she selects in the page. */
  chosen?: ReactNode;
  isKnown: boolean;
  backLabel: string;
  onBack: () => void;
  onShow: (index: number) => void;
  /** She knows it, or wants it underlined again. */
  onKnow: (isKnown: boolean) => void;
  onShowAll: () => void;
}

/** A word in full: its sense here, or its senses side by side when the page does not tell. */
export function WordCard(props: WordCardProps) {
  const { t, i18n } = useTranslation(['panel', 'known']);
  const { entry, sense, index, because } = props.word;
  const here =
    entry.senses.find((one) => one.sense === sense) ?? (entry.senses.length === 1 ? entry.senses[0] : null);
  const shown = here && !props.showsAll ? here : null;
  const first = here ?? entry.senses.find((one) => one.sense === entry.usual);
  const senses = first ? [first, ...entry.senses.filter((one) => one !== first)] : entry.senses;
  const many = senses.map((one) => (one === here ? one : sometimes(one, i18n)));
  const passages = spoken(entry, shown ? inFull(shown, i18n) : many.flatMap((one) => inDoubt(one, i18n)));
  return (
    <Screen
      size="ask"
      title={<bdi lang="fr">{titleOf(props.word)}</bdi>}
      back={{ label: props.backLabel, onBack: props.onBack }}
    >
      {props.chosen}
      {shown ? (
        <OneSense sense={shown} because={because} />
      ) : (
        <ManySenses senses={many} isUnsure={here === null} isFolded={here === null && first !== undefined} />
      )}
      <div className="stack">
        {index !== null && (
          <Press kind={shown ? 'main' : 'plain'} icon="show" onPress={() => props.onShow(index)}>
            {t('words.show')}
          </Press>
        )}
        <div className="side-by-side">
          <Hear passages={passages} hearing={props.hearing} />
          <Press
            isCentred
            icon={props.isKnown ? 'again' : 'yes'}
            onPress={() => props.onKnow(!props.isKnown)}
          >
            {props.isKnown ? t('known:again') : t('words.know')}
          </Press>
        </div>
        {props.isKnown && <p className="soft">{t('words.known')}</p>}
        <MissingVoice passages={passages} voices={props.hearing.voices} />
      </div>
      {shown && entry.senses.length > 1 && (
        <div>
          <PressLink icon="text" onPress={props.onShowAll}>
            {t('words.otherSenses')}
          </PressLink>
        </div>
      )}
      {(shown || isOneSource(entry.senses)) && <Source source={sourceOf(shown ?? entry.senses[0])} />}
      {!isTried(entry) && <p className="small">{t('words.untried')}</p>}
      <Unreviewed isFrench={(shown ? [shown] : many).every(({ lang }) => lang === 'fr')} />
    </Screen>
  );
}

function OneSense({ sense, because }: { sense: SenseView; because: Said | null }) {
  const { i18n } = useTranslation('panel');
  const example = exampleOf(sense, i18n);
  return (
    <>
      {isDrawing(sense.picture) && <Drawing name={sense.picture} />}
      <div className="stack-wide">
        <p className="lead">
          <b>
            <Sentence said={of(sense, sense.line)} />
          </b>
        </p>
        {sense.text && (
          <p>
            <Sentence said={of(sense, sense.text)} />
          </p>
        )}
        {example && (
          <p className="word-example">
            <Sentence said={of(sense, example)} />
          </p>
        )}
      </div>
      {sense.action && (
        <Note kind="look" icon="hand">
          <b>
            <Sentence said={of(sense, sense.action)} />
          </b>
        </Note>
      )}
      {because && (
        <p className="soft">
          <Sentence said={because} />
        </p>
      )}
    </>
  );
}

/** `isFolded`: the first is the one of this site, the others wait behind it. */
function ManySenses({
  senses,
  isUnsure,
  isFolded,
}: {
  senses: SenseView[];
  isUnsure: boolean;
  isFolded: boolean;
}) {
  const { t } = useTranslation('panel');
  const hasOwnSources = !isOneSource(senses);
  const list = (some: SenseView[]) => (
    <ul className="stack-wide">
      {some.map((sense) => (
        <SenseCard key={sense.sense} sense={sense} hasSource={hasOwnSources} />
      ))}
    </ul>
  );
  return (
    <>
      <p className="lead">
        {t('words.manySenses')} {isUnsure && <b>{t('words.unsureHere')}</b>}
      </p>
      {list(isFolded ? senses.slice(0, 1) : senses)}
      {isFolded && (
        <details className="fold">
          <summary>{t('words.otherSenses')}</summary>
          {list(senses.slice(1))}
        </details>
      )}
    </>
  );
}

function SenseCard({ sense, hasSource }: { sense: SenseView; hasSource: boolean }) {
  const { i18n } = useTranslation('panel');
  return (
    <li className="card">
      <h2 className="sub">
        <Sentence said={of(sense, sense.line)} />
      </h2>
      {isDrawing(sense.picture) && <Drawing name={sense.picture} isFramed={false} />}
      <p>
        <Sentence said={of(sense, tellingOf(sense, i18n))} />
      </p>
      {hasSource && <Source source={sourceOf(sense)} />}
    </li>
  );
}

/** What the sense was compared with; null: with nothing, and the card says so. */
const sourceOf = (sense: SenseView | undefined): SourceRef | null =>
  sense?.verifiedOn
    ? { name: sense.sourceName, url: sense.sourceUrl, verifiedOn: sense.verifiedOn, day: 'reading' }
    : null;

/** One line then tells the source of them all; else each has its own. */
const isOneSource = (senses: SenseView[]): boolean =>
  new Set(senses.map(({ sourceUrl, verifiedOn }) => `${verifiedOn && sourceUrl} ${verifiedOn}`)).size === 1;

/** Readers tried the French: of a translation that says nothing. */
const isTried = ({ triedOn, senses }: EntryView): boolean =>
  Boolean(triedOn) && senses.every(({ lang }) => lang === 'fr');

/** A sentence of a sense, in the language the sense is worded in. */
const of = ({ lang }: SenseView, text: string): Said => ({ text, lang, french: null });

/** An example that has no translation is introduced in its own language. */
function exampleOf(sense: SenseView | null, i18n: i18n): string {
  if (!sense?.example) return '';
  return i18n.getFixedT(sense.lang, 'panel')('words.example', { example: sense.example });
}

/** In doubt, what helps is not more about each sense but an example to hold against the page. */
const tellingOf = (sense: SenseView, i18n: i18n): string => exampleOf(sense, i18n) || sense.text;

/** « Ici, … » is said of the sense meant here: of those that may be meant elsewhere, « Parfois, … ». */
function sometimes(sense: SenseView, i18n: i18n): SenseView {
  const t = i18n.getFixedT(sense.lang, 'page');
  return {
    ...sense,
    line: asSometimes(sense.line, { here: t('senseHere'), sometimes: t('senseSometimes') }),
  };
}

/** The card as a voice reads it: the word in French, each sentence in the language it is worded in. */
const spoken = ({ headword }: EntryView, sentences: Spoken[]): Spoken[] => [
  { text: `${headword}.`, lang: 'fr' },
  ...sentences.filter(({ text }) => text !== ''),
];

const inFull = (sense: SenseView, i18n: i18n): Spoken[] =>
  [sense.line, sense.text, exampleOf(sense, i18n), sense.action].map((text) => ({ text, lang: sense.lang }));

const inDoubt = (sense: SenseView, i18n: i18n): Spoken[] =>
  [sense.line, tellingOf(sense, i18n)].map((text) => ({ text, lang: sense.lang }));
