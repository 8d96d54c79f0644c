import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LoadSummary } from '../actions/types';
import { t, type Language } from '../messages';
import { entryColumns, taskInputColumns } from '../register';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: '3px 8px 3px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  extra: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** What each column of the source became, folded away until asked for. */
export function ColumnMapping({ language, result }: { language: Language; result: LoadSummary }) {
  const styles = useStyles();
  const { mapping, sheet, headerRows } = result;
  const rows = headerRows.join(', ');
  return (
    <details>
      <summary>{t(language, 'taskpane.load.mapping', { count: mapping.length })}</summary>
      <Text block size={200}>
        {sheet === ''
          ? t(language, 'taskpane.load.headerRow', { rows })
          : t(language, 'taskpane.load.headerRowOf', { rows, sheet })}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(language, 'taskpane.load.source')}</th>
            <th scope="col">{t(language, 'taskpane.load.target')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.map(({ source, column }, index) => (
            <tr key={index}>
              <td>{source || '—'}</td>
              {column === undefined ? (
                <td className={styles.extra}>{t(language, 'taskpane.load.extraColumn')}</td>
              ) : (
                <td>{headerOf(column, language)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Computed columns bear the same keys as entries' and are never loaded. */
function headerOf(key: string, language: Language): string {
  const column = [...taskInputColumns, ...entryColumns].find((each) => each.key === key);
  return column?.header[language] ?? key;
}
