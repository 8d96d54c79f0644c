import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import { formatRect, type SheetStore } from '../../headless/browser';
import type { Book } from '../book';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    flexShrink: 0,
    padding: '5px 12px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The sheets' tabs in their colours; hidden sheets have none. */
export function SheetTabs({ book, language }: { readonly book: Book; readonly language: Language }) {
  const styles = useStyles();
  const { sheets, activeSheetId } = book.excel.store;
  return (
    <div className={styles.bar} role="tablist" aria-label={t(language, 'workbench.tabs')}>
      {sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ id, name, tabColor }) => (
          <button
            key={id}
            role="tab"
            type="button"
            aria-selected={id === activeSheetId}
            className={mergeClasses(styles.tab, id === activeSheetId && styles.shown)}
            style={tabColor ? { borderBottomColor: tabColor } : undefined}
            onClick={() => {
              const sheet = clicked(book, id, name);
              if (sheet) book.select(sheet.name, formatRect(sheet.selection));
            }}
          >
            {name}
          </button>
        ))}
    </div>
  );
}

/** The sheet that a tab stood for: an action may have put another one of its name in its place since it was drawn. */
const clicked = ({ excel: { store } }: Book, id: number, name: string): SheetStore | undefined =>
  [store.sheetById(id), store.sheetByName(name)].find((sheet) => sheet?.visibility === 'visible') ??
  undefined;
