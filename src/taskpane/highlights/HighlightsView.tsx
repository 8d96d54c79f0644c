import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HighlightSummary } from '../../actions/types';
import { ribbonCommands } from '../../commands/ribbonCommands';
import { t, type Language } from '../../messages';
import { statusFormats } from '../../monitoring/highlights';
import { statuses } from '../../monitoring/statuses';
import type { ViewContext } from '../shell/pane';
import { Notice, Step } from '../Step';
import { NeedsRegister } from '../shell/NeedsRegister';
import { useRun } from '../shell/useRun';

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
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The live highlights, and how many tasks have each status. */
export const HighlightsView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <Highlight {...context} />
  </NeedsRegister>
);

function Highlight({ language, busy }: ViewContext) {
  const run = useRun<HighlightSummary>('highlight');
  const highlight = (): void => run.start(ribbonCommands.highlight.act);
  return (
    <Step
      language={language}
      title={t(language, 'taskpane.highlight.title')}
      button={t(language, 'taskpane.highlight.run')}
      disabled={busy}
      run={run}
      onStart={highlight}
      outcome={(result) => <Highlighted language={language} result={result} />}
    />
  );
}

function Highlighted({ language, result }: { language: Language; result: HighlightSummary }) {
  const styles = useStyles();
  const { tasks, overdue, lowEfficiency, byStatus } = result;
  return (
    <>
      <Notice
        intent="success"
        text={t(language, 'taskpane.highlight.done', { tasks, overdue, lowEfficiency })}
      />
      <Text weight="semibold">{t(language, 'taskpane.highlight.byStatus')}</Text>
      <ul className={styles.list}>
        {byStatus.map(({ label, count }) => {
          // The summary speaks the workbook's language, the legend the pane's.
          const status = statuses.find((each) => each.label.vi === label || each.label.en === label);
          const format = status && statusFormats[status.key];
          return (
            <li key={label} className={styles.row}>
              <span
                className={styles.label}
                // The sheet's own colours, on the sheet's own white, whatever the theme of the pane.
                style={{
                  backgroundColor: format?.fill ?? '#FFFFFF',
                  color: format?.fontColor ?? '#000000',
                  fontWeight: format?.bold ? 600 : 400,
                  fontStyle: format?.italic ? 'italic' : 'normal',
                }}
              >
                {count}
              </span>
              <span>
                <Text block>{status?.label[language] ?? label}</Text>
                {status && (
                  <Text block size={200}>
                    {status.meaning[language]}
                  </Text>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
