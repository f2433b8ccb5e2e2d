import { useInBoth } from '../Said/InBoth.tsx';

/** Whose opinion it is, and whose it is not. */
export function Signed({ isCaf }: { isCaf: boolean }) {
  const both = useInBoth('beside');
  return <p className="small">{both(isCaf ? 'signedCaf' : 'signed')}</p>;
}
