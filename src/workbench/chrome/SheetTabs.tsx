import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import { formatRect } from '../../headless/browser';
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
        .map((sheet) => (
          <button
            key={sheet.id}
            role="tab"
            type="button"
            aria-selected={sheet.id === activeSheetId}
            className={mergeClasses(styles.tab, sheet.id === activeSheetId && styles.shown)}
            style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
            onClick={() => {
              // An action may be replacing the sheet just now.
              if (book.excel.store.sheetById(sheet.id)) book.select(sheet.name, formatRect(sheet.selection));
            }}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
