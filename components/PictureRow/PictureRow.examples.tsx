import type { PictureId } from '../../core/review/picture-ids.ts';
import type { Example } from '../example.ts';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { PictureRow } from './PictureRow.tsx';

const rows = [
  'fish moon hat bell apple anchor cloud glasses bike flower bulb tree book flag hourglass pencil',
  'key sun star house car train plane umbrella scissors cat dog bird rabbit turtle snail squirrel',
  'carrot cherry banana grape egg pizza croissant candy bed sofa clock phone camera guitar drum piano',
  'puzzle rocket tractor bus sailboat mountain tent leaf snowflake flame crown diamond shirt envelope magnet compass',
]
  .flatMap((line) => line.split(' ') as PictureId[])
  .reduce<PictureId[][]>((made, id) => {
    if ((made.at(-1)?.length ?? 4) === 4) made.push([]);
    made.at(-1)?.push(id);
    return made;
  }, []);

export const examples: Example[] = [
  {
    name: 'picture-rows',
    draw: (look) => (
      <InShell look={look}>
        <Screen title="Images">
          <ul className="stack">
            {rows.map((row) => (
              <li key={row[0]} className="card">
                <PictureRow pictures={row} />
              </li>
            ))}
          </ul>
        </Screen>
      </InShell>
    ),
  },
];
