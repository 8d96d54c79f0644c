import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  scroller: { maxHeight: '65vh', overflowY: 'auto', marginBottom: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative', overflowWrap: 'anywhere' },
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** What an item is known by while others come and go, the same function in every rendering; its place without it. */
  readonly keyOf?: (item: T) => string;
  /** What Enter does on an item. */
  readonly onEnter?: (item: T) => void;
  readonly children: (item: T) => ReactNode;
}

/** Items that are known by the same are told apart by their order. */
function uniqueKeys<T>(items: readonly T[], keyOf: ((item: T) => string) | undefined): string[] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const key = keyOf?.(item) ?? String(index);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  });
}

/** How far a key goes from a line of the list. */
const moves: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + 8,
  PageUp: (from) => from - 8,
  Home: () => 0,
  End: (_from, last) => last,
};

/**
 * A list of any length: only the lines in view are in the page. By keyboard it is one stop, within which the arrows go from line
 * to line and Tab on to what a line offers.
 */
export function LongList<T>({ items, label, keyOf, onEnter, children }: LongListProps<T>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  const last = items.length - 1;
  const current = Math.min(active, Math.max(last, 0));
  const keys = useMemo(() => uniqueKeys(items, keyOf), [items, keyOf]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 6,
    getItemKey: (index) => keys[index]!,
    // The line that Tab leads to is always there.
    rangeExtractor: (range) => [...new Set([current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (target.closest('input, select, textarea')) return;
    if (event.key === 'Enter' && target.dataset.index !== undefined) onEnter?.(items[current]!);
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, move(current, last)));
    isMoving.current = next !== current;
    virtualizer.scrollToIndex(next);
    setActive(next);
  };
  if (items.length === 0) return null;
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        aria-label={label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            tabIndex={index === current ? 0 : -1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setActive(index)}
          >
            {children(items[index]!)}
          </li>
        ))}
      </ul>
    </div>
  );
}
