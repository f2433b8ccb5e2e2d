import { Places } from '../Places/Places.tsx';
import { useBackLabel } from './back-label.ts';
import { formerPlace } from './navigation.ts';
import type { PanelView } from './panel-view.ts';

/** The list of places she opened, or the way to open one. */
export function PlacesScreen({ state, navigation, move, onAct }: PanelView) {
  const back = () => move({ type: 'back' });
  return (
    <Places
      list={state.ownPlaces ?? null}
      canKeep={state.keeping?.canKeep ?? false}
      today={Temporal.Now.plainDateISO().toString()}
      back={{ label: useBackLabel({ navigation, state }), onBack: back }}
      onList={(directory) => onAct({ type: 'usePlaces', directory })}
      onKeep={() => onAct({ type: 'keepPlaces' })}
      onRemove={() => onAct({ type: 'removePlaces' })}
      onDoor={() =>
        formerPlace(navigation).name === 'door'
          ? back()
          : move({ type: 'open', place: { name: 'door', reason: null } })
      }
    />
  );
}
