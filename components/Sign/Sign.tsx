import type { StepState } from '../../core/assessment.ts';
import './Sign.css';

/** Shape of a state: full disc with an eye, full balloon, dashed empty ring. Its word stands beside it. */
export function SignShape({ state }: { state: Exclude<StepState, 'later'> }) {
  return (
    <svg className={`sign sign-${state}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {state === 'seen' && (
        <>
          <circle className="sign-full" cx="12" cy="12" r="11" />
          <path
            className="sign-in"
            d="M5.500 12c1.800-3 4-4.500 6.500-4.500s4.700 1.500 6.500 4.500c-1.800 3-4 4.500-6.500 4.500S7.300 15 5.500 12z"
          />
          <circle className="sign-dot" cx="12" cy="12" r="1.900" />
        </>
      )}
      {state === 'told' && (
        <>
          <path
            className="sign-full"
            d="M4 2.500h16a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-8.500L6 22v-5H4a2 2 0 0 1-2-2V4.500a2 2 0 0 1 2-2z"
          />
          <path className="sign-in" d="M7 8h10M7 12h6" />
        </>
      )}
      {state === 'look' && <circle className="sign-ring" cx="12" cy="12" r="9.800" />}
    </svg>
  );
}
