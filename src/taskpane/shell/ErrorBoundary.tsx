import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { t, UserError, type Language } from '../../messages';
import { Failure } from './Failure';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A part of the pane that could not be fetched or shown says so, instead of leaving the pane empty. */
export class ErrorBoundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { language, children } = this.props;
    if (error === undefined) return children;
    const isFetch = error instanceof Error && error.name === 'ChunkLoadError';
    const told = new UserError(
      { key: isFetch ? 'taskpane.viewFailed' : 'taskpane.crashed' },
      { cause: error },
    );
    return (
      <>
        <Failure language={language} error={told} />
        {/* A fetch that failed is remembered by the page: only loading it anew tries again. */}
        <Button onClick={() => location.reload()}>{t(language, 'taskpane.run.again')}</Button>
      </>
    );
  }
}
