import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { placesInWords } from '../actions/undoPlaces';
import { say, t } from '../messages';
import { Outcome } from './Outcome';
import { Failure } from './shell/Failure';
import { subscribe } from './shell/kept';
import type { ViewContext } from './shell/pane';
import { takeBack, undoneLast, undoRun } from './shell/takeBack';
import { keepOutcome, undoState, type UndoState } from './shell/undoStates';
import { useRun } from './shell/useRun';
import { Notice } from './Step';
import { Working } from './Working';

export interface UndoingProps extends ViewContext {
  /** The name of the run. */
  readonly name: string;
}

/** The way back from what was done last under a name: a button, what it would take with it, what came of it. */
export function Undoing(props: UndoingProps) {
  const state = useSyncExternalStore(subscribe, () => undoState(props.name));
  return (
    state && (
      <Outcome>
        <WayBack {...props} state={state} />
      </Outcome>
    )
  );
}

function WayBack({ language, busy, name, state }: UndoingProps & { readonly state: UndoState }) {
  const isMine = useSyncExternalStore(subscribe, undoneLast) === name;
  const run = useRun(undoRun);
  const what = say(language, state.undo.what);
  const start = (isConfirmed: boolean): void => {
    // What goes wrong is in the state of the run.
    void takeBack(name, isConfirmed).catch(() => undefined);
  };
  if (isMine && run.running)
    return <Working language={language} title={t(language, 'taskpane.undo.run', { what })} run={run} />;
  const { isDone, lost, left } = state.outcome ?? { isDone: false, lost: [], left: [] };
  if (isDone)
    return (
      <Notice
        intent={left.length > 0 ? 'warning' : 'success'}
        text={[
          t(language, 'taskpane.undo.done', { what }),
          ...(left.length > 0
            ? [
                t(language, 'taskpane.undo.left', {
                  count: left.length,
                  places: placesInWords(left, language),
                }),
              ]
            : []),
        ]}
      />
    );
  const button = (text: string, onClick: () => void) => (
    <Button size="small" style={{ alignSelf: 'flex-start' }} disabledFocusable={busy} onClick={onClick}>
      {text}
    </Button>
  );
  return (
    <>
      {isMine && run.error !== undefined && (
        <Failure language={language} error={run.error} onRetry={run.again} />
      )}
      {lost.length === 0 ? (
        button(t(language, 'taskpane.undo.run', { what }), () => start(false))
      ) : (
        <>
          <Notice
            intent="warning"
            text={t(language, 'taskpane.undo.asks', {
              what,
              count: lost.length,
              places: placesInWords(lost, language),
            })}
          />
          {button(t(language, 'taskpane.undo.anyway'), () => start(true))}
          {button(t(language, 'taskpane.undo.keep'), () => keepOutcome(name, undefined))}
        </>
      )}
    </>
  );
}
