import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HighlightSummary } from '../../actions/types';
import { t, type Language } from '../../messages';
import type { HighlightFormat } from '../../monitoring/highlights';
import { legend, type LegendLine } from '../../monitoring/legend';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '8px',
    padding: '4px 0',
    alignItems: 'start',
  },
  label: {
    minWidth: '36px',
    minHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // A legend without its colours would say nothing.
    forcedColorAdjust: 'none',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface LegendProps {
  readonly language: Language;
  /** What the last highlighting has counted; looks that do not occur are left out then. */
  readonly counted?: HighlightSummary;
}

/** What the colours of the Tasks sheet mean, with how many tasks each has once they were counted. */
export function Legend({ language, counted }: LegendProps) {
  const styles = useStyles();
  const lines = legend.map((line) => ({ line, count: counted && countOf(line, counted) }));
  return (
    <ul className={styles.list} aria-label={t(language, 'taskpane.highlight.byStatus')}>
      {lines
        .filter(({ count }) => count !== 0)
        .map(({ line: { key, label, meaning, format }, count }) => (
          <li key={key} className={styles.row}>
            <span className={styles.label} style={lookOf(format)}>
              {count}
            </span>
            <span>
              <Text block>{label[language]}</Text>
              <Text block size={200}>
                {meaning[language]}
              </Text>
            </span>
          </li>
        ))}
    </ul>
  );
}

/** The summary speaks the workbook's language, the legend the pane's. */
function countOf({ key, label }: LegendLine, summary: HighlightSummary): number {
  if (key === 'lowEfficiency' || key === 'notReported') return summary[key];
  return (
    summary.byStatus.find((status) => status.label === label.vi || status.label === label.en)?.count ?? 0
  );
}

/** The sheet's own colours, on the sheet's own white, whatever the theme of the pane. */
const lookOf = (format: HighlightFormat | undefined): React.CSSProperties => ({
  backgroundColor: format?.fill ?? '#FFFFFF',
  color: format?.fontColor ?? '#000000',
  fontWeight: format?.bold ? 600 : 400,
  fontStyle: format?.italic ? 'italic' : 'normal',
});
