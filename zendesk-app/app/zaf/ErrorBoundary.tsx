import { Component, type ReactNode } from 'react';
import { words } from '../texts';

/** A fault of ours takes away the panel, not the page: the ticket itself stays as it is. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h2>{words.fault.title}</h2>
        <p>{words.fault.text}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {words.tryAgain}
        </button>
      </main>
    );
  }
}
