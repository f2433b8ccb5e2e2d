import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { ageOf, type Place } from '../../core/places/place.ts';
import { Contacts } from '../Guide/Contacts.tsx';
import type { GuideContact } from '../Guide/guide-view.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import './Door.css';

export interface DoorProps {
  /** Which of the four sentences led here, as she says it. */
  question: Said | null;
  /** The one place shown; null: no list was given to this Bienvu, or none is there. */
  place: Place | null;
  /** Others fit too. */
  hasOthers: boolean;
  hasList: boolean;
  /** The places are invented: this is the rehearsal. */
  isPretend: boolean;
  near: string;
  /** Papers the guide of this page asks for. */
  papers: Said[];
  /** ISO day. */
  today: string;
  /** National numbers, each with where it was read. */
  numbers: GuideContact[];
  text: (ref: TextRef) => Said;
  back: { label: string; onBack: () => void };
  onNear: (near: string) => void;
  onOther: () => void;
  onCard: () => void;
  /** She opened a list herself. */
  hasOwnList?: boolean;
  /** To a list of places that somebody gave her; null in the rehearsal. */
  onPlaces: (() => void) | null;
}

/** « La bonne porte »: her question, her town, one place with its hours and what to bring, then the numbers. */
export function Door(props: DoorProps) {
  const { t } = useTranslation(['keep', 'panel', 'again']);
  const { question, place, back } = props;
  const age = place && ageOf(place, Temporal.PlainDate.from(props.today));
  const top = useRef<HTMLDivElement>(null);
  return (
    <Screen
      back={back}
      eyebrow={question && <bdi lang={question.lang}>{question.text}</bdi>}
      title={t(props.hasList ? 'door.where' : 'door.call')}
    >
      {props.isPretend && props.hasList && (
        <Note kind="look" icon="play">
          {t('door.pretend')}
        </Note>
      )}
      {props.hasList && <Near near={props.near} onNear={props.onNear} />}
      <div className="stack-wide door-found" ref={top} tabIndex={-1}>
        {props.hasList && <Found {...props} isSure={age === 'fresh'} />}
        {place && age && <PlaceCard place={place} papers={props.papers} age={age} />}
      </div>
      {props.hasOthers && (
        <div>
          <PressLink
            icon="again"
            onPress={() => {
              props.onOther();
              // It comes above what she pressed: else nothing would seem to happen.
              top.current?.focus({ preventScroll: true });
              top.current?.scrollIntoView();
            }}
          >
            {t('door.other')}
          </PressLink>
        </div>
      )}
      {place && (
        <Press icon="qr" leads under={t('card.makeUnder')} onPress={props.onCard}>
          {t('card.make')}
        </Press>
      )}
      {!props.hasList && <p>{t('door.noList')}</p>}
      {props.onPlaces && (
        <Press
          icon="place"
          leads
          under={props.hasOwnList ? t('again:places.mineUnder') : t('again:places.openUnder')}
          onPress={props.onPlaces}
        >
          {t(props.hasOwnList ? 'again:places.mine' : 'again:places.open')}
        </Press>
      )}
      <Contacts contacts={props.numbers} text={props.text} title={t('door.numbers')} />
    </Screen>
  );
}

/**
 * What her town gives, heard as she writes, and whether she may simply come. Without it the list's first place may be
 * anywhere, and that is said.
 */
function Found({
  place,
  near,
  hasOthers,
  isSure,
}: Pick<DoorProps, 'place' | 'near' | 'hasOthers'> & { isSure: boolean }) {
  const { t } = useTranslation('keep');
  const isAnywhere = near.trim() === '' && hasOthers;
  const none = /\d/.test(near) ? (['door.noneNear'] as const) : (['door.noneNear', 'door.tryCode'] as const);
  const said = place ? comingTo(place, isAnywhere, isSure) : none;
  return (
    <p className="lead" role="status">
      {said.map((key) => t(key)).join(' ')}
      {place && (
        <span className="unseen">
          {' '}
          <bdi lang="fr">{`${place.name}, ${place.city}`}</bdi>
        </span>
      )}
    </p>
  );
}

/** `isSure`: what is said of it is not old. */
function comingTo({ visit, phone }: Place, isAnywhere: boolean, isSure: boolean) {
  const far = isAnywhere ? (['door.far'] as const) : [];
  if (visit.mayCome === 'yes' && isSure) return isAnywhere ? far : (['door.here'] as const);
  if (visit.mayCome === 'no') return [...far, phone ? 'door.nobodyCall' : 'door.nobody'] as const;
  return [...far, phone ? 'door.callFirst' : 'door.checkFirst'] as const;
}

/** Her town, to choose the place by: it stays here. */
function Near({ near, onNear }: Pick<DoorProps, 'near' | 'onNear'>) {
  const { t } = useTranslation('keep');
  const id = useId();
  return (
    <div className="stack">
      <label htmlFor={id}>{t('door.near')}</label>
      <input
        id={id}
        className="one-line"
        type="text"
        autoComplete="off"
        value={near}
        onChange={(event) => onNear(event.target.value)}
      />
    </div>
  );
}
