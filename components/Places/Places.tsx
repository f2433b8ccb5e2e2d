import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnList, oldestDay } from '../../core/places/own-list.ts';
import { ageOf } from '../../core/places/place.ts';
import type { Directory } from '../../core/places/schema.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { OpenList } from './OpenList.tsx';

interface PlacesProps {
  list: OwnList | null;
  /** Nobody else uses this computer, and the window is not private. */
  canKeep: boolean;
  /** ISO day. */
  today: string;
  back: { label: string; onBack: () => void };
  onList: (directory: Directory) => void;
  onKeep: () => void;
  onRemove: () => void;
  /** To a place of it. */
  onDoor: () => void;
}

/** A list of places that somebody gave her: opened here, kept by her act alone, taken out as easily. */
export function Places({ list, onRemove, ...props }: PlacesProps) {
  const { t } = useTranslation('again');
  const [leftOut, setLeftOut] = useState(0);
  return (
    <Screen title={t('places.title')} back={props.back}>
      {list === null && (
        <OpenList
          onList={(directory, left) => {
            setLeftOut(left);
            props.onList(directory);
          }}
        />
      )}
      {list?.state === 'read' && <Read {...props} list={list} leftOut={leftOut} />}
      {list && list.state !== 'read' && (
        <Note kind="look" icon="shut">
          {t(list.state === 'other-version' ? 'places.keptOff' : 'places.unreadable')}
        </Note>
      )}
      {list && (
        <div>
          <PressLink icon="no" onPress={onRemove}>
            {t('places.remove')}
          </PressLink>
        </div>
      )}
    </Screen>
  );
}

type Read = Omit<PlacesProps, 'list' | 'onRemove'> & {
  list: Extract<OwnList, { state: 'read' }>;
  /** Said where the list was just opened. */
  leftOut: number;
};

function Read({ list, leftOut, canKeep, today, onKeep, onDoor }: Read) {
  const { t, i18n } = useTranslation('again');
  const { directory, isKept } = list;
  const oldest = oldestDay(directory);
  const day = Temporal.PlainDate.from(today);
  return (
    <>
      <section className="card">
        <h2 className="sub">
          <bdi lang="fr">{directory.name}</bdi>
        </h2>
        <p>{t('places.size', { number: directory.places.length })}</p>
        {oldest && <p>{t('places.oldest', { day: dayInWords(dayOf(oldest), i18n.language) })}</p>}
      </section>
      {leftOut > 0 && (
        <Note kind="look" icon="ask">
          {t('places.leftOut', { number: leftOut })}
        </Note>
      )}
      {oldest && ageOf({ checkedOn: oldest }, day) === 'old' && (
        <Note kind="look" icon="wait">
          {t('places.old')}
        </Note>
      )}
      <Press kind="main" icon="place" onPress={onDoor}>
        {t('places.use')}
      </Press>
      {/* One whole: once the list is kept, the button goes, and the focus stays with what is said of it. */}
      <div className="stack">
        {isKept && <p role="status">{t('places.isIn')}</p>}
        {!isKept && <p>{t('places.goes')}</p>}
        {!isKept && canKeep && (
          <Press icon="notebook" under={t('places.keepUnder')} onPress={onKeep}>
            {t('places.keep')}
          </Press>
        )}
      </div>
    </>
  );
}
