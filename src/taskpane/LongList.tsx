import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { t, type Language } from '../messages';

const pageSize = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0, overflowWrap: 'anywhere' },
  item: { padding: '4px 0' },
});

interface LongListProps<T> {
  readonly language: Language;
  readonly items: readonly T[];
  readonly label?: string;
  readonly children: (item: T) => ReactNode;
}

/** A list shown by fifties, so that thousands of lines do not hold the pane. */
export function LongList<T>({ language, items, label, children }: LongListProps<T>) {
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const left = items.length - shown;
  return (
    <div>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + pageSize)}>
          {t(language, 'taskpane.more', { count: left })}
        </Button>
      )}
    </div>
  );
}
