import { type ComponentProps, useEffect, useReducer } from 'react';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { reduceBeside } from '../../../core/review/beside.ts';

/** A panel that remembers a look for two and has it follow the page, as the store does. */
export function LookingPanel({ state, onAct, ...others }: ComponentProps<typeof Panel>) {
  const [beside, say] = useReducer(reduceBeside, null);
  const { assessment, progress } = state;
  useEffect(() => {
    if (assessment) say({ type: 'page', page: { assessment, progress } });
  }, [assessment, progress]);
  return (
    <Panel
      {...others}
      state={{ ...state, beside }}
      onAct={(act) => {
        if (act.type === 'beside') say(act.act);
        onAct(act);
      }}
    />
  );
}
