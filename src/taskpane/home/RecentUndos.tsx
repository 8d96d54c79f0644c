import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useSyncExternalStore } from 'react';
import { t } from '../../messages';
import { subscribe } from '../shell/kept';
import type { ViewContext } from '../shell/pane';
import { undoNames } from '../shell/undoStates';
import { Undoing } from '../Undoing';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** How many are shown; the others have their buttons in their views. */
const mostShown = 4;

/** What was done last in this workbook, by the pane or the ribbon, and the way back from it. */
export function RecentUndos(context: ViewContext) {
  const styles = useStyles();
  const id = useId();
  const names = useSyncExternalStore(subscribe, undoNames);
  if (names.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t(context.language, 'taskpane.undo.title')}
      </h3>
      {names.slice(0, mostShown).map((name) => (
        <Undoing key={name} {...context} name={name} />
      ))}
    </section>
  );
}
