import type { OwnList } from '../../core/places/own-list.ts';
import type { Directory } from '../../core/places/schema.ts';
import type { Example, Look } from '../example.ts';
import { Note } from '../Note/Note.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { Refused } from './OpenList.tsx';
import { Places } from './Places.tsx';

const ignore = () => {};
const directory: Directory = {
  schemaVersion: 1,
  name: 'Liste inventée, pour l’exemple',
  places: [
    {
      id: 'exemple-maison',
      nom: 'Maison des Papiers Imaginaires',
      date_maj: '2026-01-15',
      commune: 'Bourg-d’Exemple',
      code_postal: '99998',
      adresse: '3 place de l’Exemple',
    },
  ],
};

const draw = (look: Look, list: OwnList | null, canKeep = true) => (
  <InShell look={look}>
    <Places
      list={list}
      canKeep={canKeep}
      today="2026-11-24"
      back={{ label: 'Retour', onBack: ignore }}
      onList={ignore}
      onKeep={ignore}
      onRemove={ignore}
      onDoor={ignore}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'y-places', draw: (look) => draw(look, null) },
  { name: 'y-places-read', draw: (look) => draw(look, { state: 'read', directory, isKept: false }) },
  { name: 'y-places-kept', draw: (look) => draw(look, { state: 'read', directory, isKept: true }) },
  { name: 'y-places-shared', draw: (look) => draw(look, { state: 'read', directory, isKept: false }, false) },
  {
    name: 'y-places-refused',
    draw: (look) => (
      <InShell look={look}>
        <Screen title="Une liste de lieux">
          <Note kind="look" icon="ask">
            <Refused refusal={{ why: 'row', row: 2, is: 'missing', column: 'adresse' }} />
          </Note>
          <Note kind="look" icon="ask">
            <Refused
              refusal={{
                why: 'row',
                row: 4999,
                is: 'unclear',
                column: 'une_colonne_qui_a_un_nom_tres_tres_long_',
              }}
            />
          </Note>
        </Screen>
      </InShell>
    ),
  },
  { name: 'y-places-other', draw: (look) => draw(look, { state: 'other-version' }) },
];
