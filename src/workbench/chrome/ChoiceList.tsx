import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: {
    height: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: { position: 'relative' },
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '26px',
    lineHeight: '26px',
    paddingInline: '6px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

const lineHeight = 26;
const page = 8;

const moves: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + page,
  PageUp: (from) => from - page,
  Home: () => 0,
  End: (_from, last) => last,
};

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly { readonly key: string; readonly text: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/**
 * Choices to be ticked, however many: only those in view are in the page. By keyboard it is one stop; the arrows go from line to
 * line, Space ticks.
 */
export function ChoiceList({ label, choices, chosen, onToggle }: ChoiceListProps) {
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const current = Math.min(active, choices.length - 1);
  const virtualizer = useVirtualizer({
    count: choices.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: page,
  });
  const pressed = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move && event.key !== ' ') return;
    event.preventDefault();
    const choice = choices[current];
    if (!choice) return;
    if (!move) {
      onToggle(choice.key);
      return;
    }
    const next = Math.max(0, Math.min(choices.length - 1, move(current, choices.length - 1)));
    virtualizer.scrollToIndex(next);
    setActive(next);
  };
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-multiselectable
      aria-label={label}
      aria-activedescendant={choices.length > 0 ? `${id}-${current}` : undefined}
      tabIndex={0}
      onKeyDown={pressed}
    >
      <div className={styles.lines} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const { key, text } = choices[index]!;
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={chosen.has(key)}
              aria-setsize={choices.length}
              aria-posinset={index + 1}
              className={index === current ? `${styles.line} ${styles.active}` : styles.line}
              style={{ top: start }}
              title={text}
              onClick={() => {
                setActive(index);
                onToggle(key);
              }}
            >
              <span aria-hidden>{chosen.has(key) ? '☑ ' : '☐ '}</span>
              {text}
            </div>
          );
        })}
      </div>
    </div>
  );
}
