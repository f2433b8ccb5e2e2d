import { Component, type ReactNode } from 'react';

interface CatchProps {
  children: ReactNode;
  /** Changes when another screen is shown: the failure of one does not take the others. */
  resetKey: string;
  onError: (error: Error) => void;
  fallback: (retry: () => void) => ReactNode;
}

/** A screen that fails is replaced, alone: « Fermer et oublier » and « Je bloque » stay. */
export class Catch extends Component<CatchProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError(error);
  }

  override componentDidUpdate(before: CatchProps): void {
    if (before.resetKey !== this.props.resetKey && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    return this.state.hasFailed
      ? this.props.fallback(() => this.setState({ hasFailed: false }))
      : this.props.children;
  }
}
