import type { ReactNode } from 'react';
import type { Look } from '../example.ts';
import { Shell, type ShellProps } from './Shell.tsx';

const ignore = () => {};

/** A screen inside the shell, for examples. */
export function InShell({
  look,
  children,
  ...rest
}: { look: Look; children: ReactNode } & Partial<ShellProps>) {
  return (
    <Shell
      lang={look.lang ?? 'fr'}
      dir={look.dir}
      textSize={look.textSize}
      isSpaced={look.isSpaced ?? false}
      screenKey="example"
      status={null}
      siteName="la CAF"
      isBlocked={false}
      onSettings={ignore}
      onForget={ignore}
      onBlocked={ignore}
      onBack={ignore}
      {...rest}
    >
      {children}
    </Shell>
  );
}
