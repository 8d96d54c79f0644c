import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { compiledWords, versionWords } from '../../actions/reportOutcome';
import type { PeriodVersions, ReportVersion } from '../../actions/reportVersions';
import { say, t } from '../../messages';
import { isPassing } from '../shell/errors';
import { Failure } from '../shell/Failure';
import { goTo } from '../shell/goTo';
import { useOverview } from '../shell/overview';
import type { ViewContext } from '../shell/pane';
import { useFollowed } from '../shell/useFollowed';
import { Undoing } from '../Undoing';
import { Issued, IssueReport } from './IssueReport';
import { choiceOf, usePeriod } from './period';
import { ReportFiles, SavedFile } from './ReportFiles';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  aside: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What the workbook has of the period's report, whoever compiled it and when: opened, made into files, issued. */
export function Versions(context: ViewContext) {
  const { language, busy } = context;
  const styles = useStyles();
  const id = useId();
  const { kind, label } = usePeriod();
  const { overview } = useOverview();
  const [found, setFound] = useState<PeriodVersions>();
  // A colleague's report of the open week is seen by the overview, which follows the workbook.
  const latest = overview !== 'none' ? overview?.report : undefined;
  const { failure, retry } = useFollowed(
    async (signal) => {
      const { reportVersions } = await import('../../actions/reportVersions');
      const read = await reportVersions(choiceOf(kind, label)).catch((error: unknown) => {
        // While its label is being typed, a period is none.
        if (isPassing(error) || label.trim() === '') throw error;
        return undefined;
      });
      if (!signal.aborted) setFound(read);
      return undefined;
    },
    !busy,
    [kind, label, latest?.sheet, latest?.issued?.number].join('\n'),
  );
  if (failure !== undefined) return <Failure language={language} error={failure} onRetry={retry} />;
  if (!found || found.versions.length === 0) return null;
  const { versions, period } = found;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t(language, 'taskpane.report.versions', { kind: found.kind, period })}
      </h3>
      <ul className={styles.list}>
        {[...versions].reverse().map((version) => (
          <li key={version.sheet} className={styles.line}>
            <Version {...context} version={version} of={found} />
          </li>
        ))}
      </ul>
      <SavedFile language={language} />
      <Issued language={language} />
      <Undoing language={language} busy={busy} name="issue" />
    </section>
  );
}

interface VersionProps extends ViewContext {
  readonly version: ReportVersion;
  readonly of: PeriodVersions;
}

function Version({ version, of, ...context }: VersionProps) {
  const { language } = context;
  const styles = useStyles();
  const [failure, setFailure] = useState<unknown>();
  const { sheet, issued } = version;
  const compiled = compiledWords(version);
  const isLatest = of.versions.at(-1) === version;
  const open = async (): Promise<void> => setFailure(await goTo(sheet));
  return (
    <>
      <Text>{say(language, versionWords(version))}</Text>
      {compiled && (
        <Text size={200} className={styles.aside}>
          {say(language, compiled)}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={t(language, 'taskpane.report.open', { sheet })}
          onClick={() => void open()}
        >
          {t(language, 'taskpane.home.openWord')}
        </Button>
        <ReportFiles {...context} sheet={sheet} period={isLatest ? of : undefined} />
      </div>
      {failure !== undefined && <Failure language={language} error={failure} />}
      {isLatest && !issued && <IssueReport {...context} of={of} />}
    </>
  );
}
