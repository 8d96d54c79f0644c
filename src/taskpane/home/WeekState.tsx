import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { versionWords } from '../../actions/reportOutcome';
import type { WeekOverview } from '../../actions/weekOverview';
import { dayOfMoment, toDayMonthYear, toTime, type Moment } from '../../calendar';
import { say, t, type Language } from '../../messages';
import { showView, type View } from '../shell/pane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // Where Windows takes the colours away, every tone would be the same ring.
  tone: { '@media (forced-colors: active)': { visibility: 'hidden' } },
});

interface Line {
  readonly view: View;
  readonly name: string;
  readonly text: string;
  /** How it is to be taken; the text says the same. */
  readonly tone: 'success' | 'warning' | 'danger' | 'subtle';
  /** The secretariat's, and no matter of an agency. */
  readonly isOffice?: boolean;
}

interface WeekStateProps {
  readonly language: Language;
  readonly overview: WeekOverview;
  /** Only what an agency has to do with. */
  readonly isAgencys: boolean;
}

/** Register, entries, returns, checks, tasks and report, a line each, with the way to it. */
export function WeekState({ language, overview, isAgencys }: WeekStateProps) {
  const styles = useStyles();
  const lines = linesOf(overview, language).filter(({ isOffice }) => !(isOffice && isAgencys));
  return (
    <div>
      <h3 className={styles.title}>{t(language, 'taskpane.home.state')}</h3>
      <ul className={styles.list}>
        {lines.map(({ view, name, text, tone }) => (
          <li key={name} className={styles.line}>
            <Badge className={styles.tone} size="extra-small" color={tone} aria-hidden />
            <span>
              <Text block weight="semibold" size={200}>
                {name}
              </Text>
              <Text block size={200}>
                {text}
              </Text>
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={t(language, 'taskpane.home.openOf', { what: t(language, `taskpane.view.${view}`) })}
              onClick={() => showView(view)}
            >
              {t(language, 'taskpane.home.openWord')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(overview: WeekOverview, language: Language): Line[] {
  const { tasks, entries, agencies, conflicts, findings, checkedAt, overdue, lowEfficiency, report } =
    overview;
  const { lastClosedWeek } = overview;
  return [
    {
      view: 'load',
      name: t(language, 'taskpane.home.register'),
      isOffice: true,
      text: t(language, 'taskpane.home.registerIs', { tasks }),
      tone: tasks > 0 ? 'success' : 'warning',
    },
    {
      view: 'entries',
      name: t(language, 'taskpane.home.entries'),
      text: t(language, 'taskpane.home.entriesAre', { ...entries }),
      tone: entries.answered < entries.asked || entries.returned > 0 ? 'warning' : 'success',
    },
    {
      view: 'collect',
      name: t(language, 'taskpane.home.returns'),
      isOffice: true,
      text: t(language, 'taskpane.home.returnsAre', { ...agencies, conflicts }),
      tone: conflicts > 0 ? 'danger' : agencies.silent > 0 ? 'warning' : 'success',
    },
    {
      view: 'check',
      name: t(language, 'taskpane.home.checks'),
      text:
        checkedAt === undefined
          ? t(language, 'taskpane.home.unchecked')
          : t(language, 'taskpane.home.checkedAre', { ...findings, at: whenOf(checkedAt) }),
      tone: checkedAt === undefined ? 'warning' : findings.errors > 0 ? 'danger' : 'success',
    },
    {
      view: 'highlights',
      name: t(language, 'taskpane.home.attention'),
      text: t(language, 'taskpane.home.attentionIs', { overdue, lowEfficiency }),
      tone: overdue > 0 ? 'danger' : lowEfficiency > 0 ? 'warning' : 'success',
    },
    {
      view: 'report',
      name: t(language, 'taskpane.home.report'),
      isOffice: true,
      text:
        report === undefined ? t(language, 'taskpane.home.noReport') : say(language, versionWords(report)),
      tone: report === undefined ? 'subtle' : report.issued ? 'success' : 'warning',
    },
    {
      view: 'entries',
      name: t(language, 'taskpane.home.closed'),
      isOffice: true,
      text:
        lastClosedWeek === ''
          ? t(language, 'taskpane.home.noneClosed')
          : t(language, 'taskpane.home.closedUntil', { week: lastClosedWeek }),
      tone: 'subtle',
    },
  ];
}

/** The day, and the time where the check had a clock. */
const whenOf = (at: Moment): string =>
  Number.isInteger(at) ? toDayMonthYear(dayOfMoment(at)) : `${toTime(at)} ${toDayMonthYear(dayOfMoment(at))}`;
