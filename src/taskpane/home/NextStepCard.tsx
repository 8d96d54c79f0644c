import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextStep } from '../../actions/nextStep';
import type { WeekOverview } from '../../actions/weekOverview';
import { t, type MessageParams } from '../../messages';
import { Failure } from '../shell/Failure';
import { goTo } from '../shell/goTo';
import { askForStep } from '../entries/step';
import { askForOpenWeek } from '../report/period';
import { askFor } from '../shell/focusAsked';
import { showView, type View, type ViewContext } from '../shell/pane';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: 'flex-start' },
});

/** Where a step is done; some of them are done in the workbook itself, one on this page. */
const placeOf: Record<NextStep, View | 'rowToFill' | 'entrySheet' | 'reportSheet'> = {
  load: 'load',
  askForRegister: 'load',
  chooseAgency: 'home',
  fill: 'rowToFill',
  check: 'check',
  mend: 'check',
  submit: 'entries',
  sendBack: 'entrySheet',
  remind: 'entries',
  askToSubmit: 'entries',
  decide: 'collect',
  accept: 'entries',
  report: 'report',
  issue: 'report',
  close: 'entries',
  look: 'highlights',
  read: 'reportSheet',
  wait: 'highlights',
};

interface NextStepCardProps extends ViewContext {
  /** Undefined: no register. */
  readonly overview: WeekOverview | undefined;
  readonly step: NextStep;
}

/** The one thing to do next, and the button that leads to it. */
export function NextStepCard({ language, busy, overview, step }: NextStepCardProps) {
  const styles = useStyles();
  const [failure, setFailure] = useState<unknown>();
  const params: MessageParams = overview
    ? {
        silent: overview.entries.asked - overview.entries.answered,
        submitted: overview.entries.submitted,
        unsubmitted: overview.entries.asked - overview.entries.submitted - overview.entries.accepted,
        returned: overview.entries.returned,
        conflicts: overview.conflicts,
        errors: overview.findings.errors,
        overdue: overview.overdue,
        lowEfficiency: overview.lowEfficiency,
        week: overview.openWeek,
        agency: overview.agency ?? 'none',
        standing: overview.report?.issued ? 'issued' : 'draft',
      }
    : {};
  const go = async (): Promise<void> => {
    setFailure(undefined);
    const place = placeOf[step];
    if (place === 'entrySheet') setFailure(await goTo(overview!.entrySheet));
    else if (place === 'rowToFill')
      setFailure(await goTo(overview!.entrySheet, `${overview!.fillColumn}${overview!.rowToFill}`));
    else if (place === 'reportSheet') setFailure(await goTo(overview!.report!.sheet));
    else {
      if (place === 'home') askFor('own agency');
      if (place === 'report') askForOpenWeek();
      if (step === 'submit' || step === 'accept') askForStep(step);
      showView(place);
    }
  };
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{t(language, 'taskpane.home.next')}</h3>
      <Text>{t(language, `taskpane.next.${step}`, params)}</Text>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void go()}
      >
        {t(language, `taskpane.next.${step}.do`)}
      </Button>
      {failure !== undefined && <Failure language={language} error={failure} />}
    </div>
  );
}
