import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { FixSummary } from '../../actions/fixFindings';
import { ownFindings } from '../../actions/ownFindings';
import type { CheckSummary, FindingLine } from '../../actions/types';
import { ribbonCommands, type Checked } from '../../commands/ribbonCommands';
import { t, type Language } from '../../messages';
import { Failure } from '../shell/Failure';
import { goTo } from '../shell/goTo';
import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { useShown } from '../shell/role';
import { useFollowed } from '../shell/useFollowed';
import { useRun } from '../shell/useRun';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { FindingsList } from './FindingsList';

/** What the step has done last: checked, or mended cells and checked again. */
interface Done extends Checked {
  readonly fix?: Pick<FixSummary, 'fixed' | 'left'>;
}

/** The findings, each leading to its cell, with what can be done about it. */
export const CheckView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <Check {...context} />
  </NeedsRegister>
);

function Check({ language, busy }: ViewContext) {
  const { isAgencys, agency } = useShown();
  const run = useRun<Done>('check');
  const [failure, setFailure] = useState<unknown>();
  const isChecked = run.result !== undefined;
  // Once checked, the list follows what is typed; while an action is at work its own writes are no news.
  const live = useFollowed(async (signal, tell) => {
    const { startLiveCheck } = await import('../../actions/liveCheck');
    const { stop } = await startLiveCheck({
      onChecked: (check) => {
        if (signal.aborted) return;
        tell(undefined);
        run.update((done) => ({ ...done, check, at: new Date() }));
      },
      onFailure: tell,
    });
    return stop;
  }, isChecked && !busy);
  const start = (action: Parameters<typeof run.start>[0]): void => {
    setFailure(undefined);
    run.start(action);
  };
  const check = (): void => start(ribbonCommands.check.act);
  const fix = (findings: readonly FindingLine[]): void =>
    start(async (options) => {
      const { fixFindings } = await import('../../actions/fixFindings');
      const done = await fixFindings({ ...options, keys: findings.map(({ key }) => key) });
      return { check: done.check, fix: done, at: new Date() };
    });
  const waive = ({ key }: FindingLine, by: string, reason: string): void =>
    start(async (options) => ({
      check: await (await import('../../actions/waiveFinding')).waiveFinding(key, by, reason, options),
      at: new Date(),
    }));
  // A finding about a whole sheet has no cell.
  const go = async ({ sheet, cell }: FindingLine): Promise<void> =>
    setFailure(await goTo(sheet, cell || 'A1'));
  return (
    <Step
      language={language}
      title={t(language, 'taskpane.check.title')}
      button={t(language, 'taskpane.check.run')}
      disabled={busy}
      run={run}
      onStart={check}
      outcome={({ check: whole, fix: fixed, at }) => {
        const result = agency === undefined ? whole : ownFindings(whole, agency);
        return (
          <>
            {fixed && (
              <Notice
                intent="success"
                text={t(language, 'taskpane.check.fixed', { fixed: fixed.fixed, left: fixed.left })}
              />
            )}
            <Undoing language={language} busy={busy} name="check" />
            <Summary language={language} result={result} at={at} agency={agency} />
            {agency !== undefined && (
              <Text size={200}>
                {t(language, 'taskpane.check.ownOnly', {
                  agency,
                  others: whole.findings.length - result.findings.length,
                })}
              </Text>
            )}
            {live.failure !== undefined && (
              <Failure language={language} error={live.failure} onRetry={live.retry} />
            )}
            {failure !== undefined && <Failure language={language} error={failure} />}
            {result.findings.length > 0 && (
              <FindingsList
                language={language}
                busy={busy}
                findings={result.findings}
                onGo={(finding) => void go(finding)}
                onFix={fix}
                // What may stand although a rule objects, the secretariat says.
                onWaive={isAgencys ? undefined : waive}
              />
            )}
          </>
        );
      }}
    />
  );
}

interface SummaryProps {
  readonly language: Language;
  readonly result: CheckSummary;
  readonly at: Date;
  /** Whose entries the result is of; absent where it is of the whole register. */
  readonly agency: string | undefined;
}

function Summary({ language, result, at, agency }: SummaryProps) {
  const { errors, warnings, information, waived, checkedTasks: tasks, checkedEntries: entries } = result;
  const lines =
    result.findings.length === 0
      ? [
          agency === undefined
            ? t(language, 'taskpane.check.none', { tasks, entries })
            : t(language, 'taskpane.check.ownNone', { agency }),
        ]
      : [t(language, 'taskpane.check.done', { errors, warnings, information })];
  const time = at.toLocaleTimeString(language === 'vi' ? 'vi-VN' : 'en-GB', { timeStyle: 'short' });
  lines.push(t(language, 'taskpane.check.at', { time, tasks, entries }));
  if (waived > 0) lines.push(t(language, 'taskpane.check.waived', { waived }));
  const intent =
    errors > 0 ? 'error' : warnings > 0 ? 'warning' : result.findings.length > 0 ? 'info' : 'success';
  return <Notice intent={intent} text={lines} />;
}
