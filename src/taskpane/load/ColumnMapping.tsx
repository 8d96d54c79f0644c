import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { LoadSummary } from '../../actions/types';
import { t, type Language } from '../../messages';
import { columnHeading } from '../../register';
import {
  guidesToText,
  registerFields,
  type ColumnChoice,
  type ImportAnswers,
  type MappedColumn,
} from '../../register/import';
import { saveText } from './saveText';

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
  quiet: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** A match less sure than this is worth a look. */
const sure = 0.8;

interface ColumnMappingProps {
  readonly language: Language;
  readonly result: LoadSummary;
  readonly answers: ImportAnswers;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** What each column of the source became, with what it holds and how sure that is; each can be corrected. */
export function ColumnMapping({ language, result, answers, onAnswer }: ColumnMappingProps) {
  const styles = useStyles();
  const { mapping, sheet, headerRows, source } = result;
  const rows = headerRows.join(', ');
  const choose = (key: string, choice: ColumnChoice): void =>
    onAnswer({ ...answers, columns: { ...answers.columns, [key]: choice } });
  const save = (): void => saveText(`${source}.p06.json`, guidesToText(result.guides));
  return (
    <details>
      <summary>{t(language, 'taskpane.load.mapping', { count: mapping.length })}</summary>
      <Text block size={200}>
        {sheet === ''
          ? t(language, 'taskpane.load.headerRow', { rows })
          : t(language, 'taskpane.load.headerRowOf', { rows, sheet })}{' '}
        {t(language, 'taskpane.load.mappingHint')}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(language, 'taskpane.load.source')}</th>
            <th scope="col">{t(language, 'taskpane.load.target')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.map((column, index) => (
            <tr key={index}>
              <td>
                {column.source || '—'}
                {column.examples.length > 0 && (
                  <Text block size={200} className={styles.quiet}>
                    {column.examples.join(' · ')}
                  </Text>
                )}
              </td>
              <td>
                <Target
                  language={language}
                  column={column}
                  choice={answers.columns?.[column.key]}
                  onChoose={choose}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" onClick={save}>
        {t(language, 'taskpane.load.saveMapping')}
      </Button>
    </details>
  );
}

interface TargetProps {
  readonly language: Language;
  readonly column: MappedColumn;
  readonly choice?: ColumnChoice;
  readonly onChoose: (key: string, choice: ColumnChoice) => void;
}

function Target({ language, column, choice, onChoose }: TargetProps) {
  const styles = useStyles();
  const { key, confidence = 1, source } = column;
  const value = choice ?? column.column ?? 'extra';
  // A column without a header has nothing to be known by.
  if (key === '') return <span className={styles.quiet}>{t(language, 'taskpane.load.extraColumn')}</span>;
  return (
    <>
      <Select
        size="small"
        className={styles.select}
        aria-label={t(language, 'taskpane.load.targetOf', { source })}
        value={value}
        onChange={(_event, data) => onChoose(key, data.value as ColumnChoice)}
      >
        <option value="extra">{t(language, 'taskpane.load.extraColumn')}</option>
        {registerFields.map((field) => (
          <option key={field.key} value={field.key}>
            {columnHeading(field.key, language)}
          </option>
        ))}
        {!registerFields.some((field) => field.key === value) && value !== 'extra' && (
          <option value={value}>{columnHeading(value, language)}</option>
        )}
      </Select>
      {column.column && choice === undefined && confidence < sure && (
        <Text size={200} className={styles.quiet}>
          {t(language, 'taskpane.load.confidence', { percent: Math.round(confidence * 100) })}
        </Text>
      )}
    </>
  );
}
