import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { nextStep } from '../../actions/nextStep';
import { toDayMonthYear } from '../../calendar';
import { t } from '../../messages';
import { Failure } from '../shell/Failure';
import { look, useOverview } from '../shell/overview';
import type { ViewContext } from '../shell/pane';
import { useRole, useShown } from '../shell/role';
import { RoleChoice } from '../shell/RoleChoice';
import { Waiting } from '../shell/Waiting';
import { CutOff } from './CutOff';
import { NextStepCard } from './NextStepCard';
import { RecentUndos } from './RecentUndos';
import { WeekState } from './WeekState';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the week stands, and the next thing to do for whoever looks. */
export function HomeView({ language, busy }: ViewContext) {
  const styles = useStyles();
  const title = useId();
  const { overview, error, looking } = useOverview();
  const [role] = useRole();
  const { overview: week, isAgencys } = useShown();
  const form = week?.form;
  return (
    <section className={styles.view} aria-labelledby={title}>
      <div>
        <h2 id={title} className={styles.title}>
          {week?.week
            ? t(language, 'taskpane.home.week', {
                week: week.openWeek,
                from: toDayMonthYear(week.week.first),
                to: toDayMonthYear(week.week.last),
              })
            : t(language, 'taskpane.home.title')}
        </h2>
        {form && (
          <Text block weight="semibold">
            {t(language, 'taskpane.home.form', { agency: form.agency })}
          </Text>
        )}
        {week && (
          <Text size={200} className={styles.quiet}>
            {t(language, 'taskpane.home.asOf', { day: toDayMonthYear(week.asOf) })}
          </Text>
        )}
      </div>
      <RoleChoice language={language} size="small" />
      {error !== undefined && <Failure language={language} error={error} />}
      {overview === undefined && error === undefined && (
        <Waiting text={t(language, 'taskpane.home.reading')} />
      )}
      <CutOff language={language} busy={busy} isCutOff={week?.isCutOff ?? false} />
      {overview !== undefined && (
        <NextStepCard language={language} busy={busy} overview={week} step={nextStep(week, role)} />
      )}
      {week && <WeekState language={language} overview={week} isAgencys={isAgencys} />}
      <RecentUndos language={language} busy={busy} />
      {(error !== undefined || overview !== undefined) && (
        <Button
          size="small"
          appearance="subtle"
          style={{ alignSelf: 'flex-start' }}
          disabledFocusable={looking || busy}
          onClick={() => void look()}
        >
          {t(language, 'taskpane.home.refresh')}
        </Button>
      )}
    </section>
  );
}
