import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueSummary } from '../../actions/issueReport';
import type { ReportSummary } from '../../actions/types';
import { toDayMonthYear } from '../../calendar';
import { t } from '../../messages';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';

import { periodOf } from './periodOf';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 0' },
});

/** Gives a compiled report its number and day, and locks it. */
export function IssueReport({ language, busy, report }: ViewContext & { readonly report: ReportSummary }) {
  const styles = useStyles();
  const [by, setBy] = useState(rememberedWho);
  const [number, setNumber] = useState('');
  const run = useRun<IssueSummary>('issue');
  const issue = (): void =>
    run.start(async (options) => {
      rememberWho(by);
      const { issueReport } = await import('../../actions/issueReport');
      return issueReport({ ...options, ...periodOf(report), by, number, today: today() });
    });
  return (
    <details>
      <summary>{t(language, 'taskpane.report.issue')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          issue();
        }}
      >
        <Field size="small" label={t(language, 'taskpane.report.number')}>
          <Input size="small" value={number} onChange={(_event, data) => setNumber(data.value)} />
        </Field>
        <Field size="small" label={t(language, 'taskpane.entries.by')}>
          <Input size="small" value={by} onChange={(_event, data) => setBy(data.value)} />
        </Field>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {t(language, 'taskpane.report.issueRun')}
        </Button>
      </form>
      <RunOutcome language={language} title={t(language, 'taskpane.report.issue')} run={run}>
        {({ sheet, number: given, day }) => (
          <Notice
            intent="success"
            text={t(language, 'actions.report.issued', { sheet, number: given, day: toDayMonthYear(day) })}
          />
        )}
      </RunOutcome>
      <Undoing language={language} busy={busy} name="issue" />
    </details>
  );
}
