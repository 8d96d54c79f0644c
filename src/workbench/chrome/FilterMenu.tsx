import {
  Button,
  Checkbox,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  Subtitle2,
} from '@fluentui/react-components';
import { useId, useState, type RefObject } from 'react';
import { cellAddress, type FilterChoice, type FilterMenu as Offered } from '../../headless/browser';
import { t, type Language } from '../../messages';
import type { Book, EntryAlert } from '../book';
import { ChoiceList } from './ChoiceList';

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: '8px', width: '280px', boxSizing: 'border-box' },
  title: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '8px', justifyContent: 'flex-end' },
  clear: { alignSelf: 'flex-start' },
});

/** A heading whose menu is open, zero-based. */
export interface OpenFilter {
  readonly row: number;
  readonly column: number;
}

interface FilterMenuProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly book: Book;
  readonly language: Language;
  readonly at: OpenFilter | undefined;
  readonly onClose: () => void;
  readonly onAlert: (alert: EntryAlert) => void;
}

/** The menu of a heading: the column's values to be ticked, and the way to show all again. */
export function FilterMenu({ host, book, language, at, onClose, onAlert }: FilterMenuProps) {
  const menu = at && book.filterMenu(at.row, at.column);
  if (!at || !menu) return null;
  const target = host.current?.querySelector<HTMLElement>(`[data-cell="${cellAddress(at.row, at.column)}"]`);
  const apply = (chosen: readonly string[] | null): void => {
    onClose();
    const alert = book.filter(at.row, at.column, chosen);
    if (alert) onAlert(alert);
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_event, { open }) => !open && onClose()}
    >
      <FilterSurface language={language} menu={menu} onApply={apply} onClose={onClose} />
    </Popover>
  );
}

interface FilterSurfaceProps {
  readonly language: Language;
  readonly menu: Offered;
  readonly onApply: (chosen: readonly string[] | null) => void;
  readonly onClose: () => void;
}

const textsOf = (choices: readonly FilterChoice[]): string[] => choices.map(({ text }) => text);

function FilterSurface({ language, menu, onApply, onClose }: FilterSurfaceProps) {
  const styles = useStyles();
  const title = useId();
  // As they were when the menu opened: what is ticked here is not undone by what happens meanwhile.
  const [choices] = useState(menu.choices);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(textsOf(choices.filter(({ isChosen }) => isChosen))),
  );
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = choices.filter(({ text }) => text.toLocaleLowerCase().includes(wanted));
  const ticked = found.filter(({ text }) => chosen.has(text)).length;
  const toggle = (texts: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const text of texts)
      if (isOn) next.add(text);
      else next.delete(text);
    setChosen(next);
  };
  const take = (): void => {
    if (chosen.size > 0) onApply(chosen.size === choices.length ? null : [...chosen]);
  };
  return (
    <PopoverSurface
      className={styles.surface}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        // The grid, which has the keys again, would open the cell.
        event.stopPropagation();
        take();
      }}
    >
      <Subtitle2 id={title} className={styles.title}>
        {t(language, 'workbench.filter.title', { title: menu.title })}
      </Subtitle2>
      <Button
        size="small"
        appearance="subtle"
        className={styles.clear}
        disabled={!menu.isFiltered}
        onClick={() => onApply(null)}
      >
        {t(language, 'workbench.filter.clear')}
      </Button>
      <Input
        size="small"
        aria-label={t(language, 'workbench.filter.search')}
        placeholder={t(language, 'workbench.filter.search')}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <Checkbox
        label={t(language, 'workbench.filter.all')}
        checked={ticked === found.length ? true : ticked === 0 ? false : 'mixed'}
        disabled={found.length === 0}
        onChange={() => toggle(textsOf(found), ticked < found.length)}
      />
      <ChoiceList
        label={t(language, 'workbench.filter.values')}
        choices={found.map(({ text }) => ({
          key: text,
          text: text || t(language, 'workbench.filter.blank'),
        }))}
        chosen={chosen}
        onToggle={(text) => toggle([text], !chosen.has(text))}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={chosen.size === 0} onClick={take}>
          {t(language, 'workbench.filter.take')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t(language, 'workbench.filter.cancel')}
        </Button>
      </div>
    </PopoverSurface>
  );
}
