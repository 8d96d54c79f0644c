import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueSummary } from '../../actions/issueReport';
import type { PeriodVersions } from '../../actions/reportVersions';
import { fromIso, toDayMonthYear, toIso } from '../../calendar';
import { t, type Language } from '../../messages';
import { useField, type ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { choiceOf } from './period';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 0' },
});
const runName = 'issue';

/** Gives the latest draft its number and day, and locks it. */
export function IssueReport({ language, busy, of }: ViewContext & { readonly of: PeriodVersions }) {
  const styles = useStyles();
  const [by, setBy] = useField('who', rememberedWho);
  const [number, setNumber] = useState('');
  const [day, setDay] = useState(() => toIso(today()));
  const run = useRun<IssueSummary>(runName);
  const issue = (): void =>
    run.start(async (options) => {
      rememberWho(by);
      const { issueReport } = await import('../../actions/issueReport');
      const choice = choiceOf(of.kind, of.period);
      return issueReport({ ...options, ...choice, by, number, day: fromIso(day), today: today() });
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
        <Field size="small" label={t(language, 'taskpane.report.issueDay')}>
          <Input size="small" type="date" value={day} onChange={(_event, data) => setDay(data.value)} />
        </Field>
        <Field size="small" label={t(language, 'taskpane.entries.by')}>
          <Input size="small" value={by} onChange={(_event, data) => setBy(data.value)} />
        </Field>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {t(language, 'taskpane.report.issueRun')}
        </Button>
      </form>
    </details>
  );
}

/** What came of issuing, also once the draft that it was about is none any more. */
export function Issued({ language }: { readonly language: Language }) {
  const run = useRun<IssueSummary>(runName);
  return (
    <RunOutcome language={language} title={t(language, 'taskpane.report.issue')} run={run}>
      {({ sheet, number, day }) => (
        <Notice
          intent="success"
          text={t(language, 'actions.report.issued', { sheet, number, day: toDayMonthYear(day) })}
        />
      )}
    </RunOutcome>
  );
}
