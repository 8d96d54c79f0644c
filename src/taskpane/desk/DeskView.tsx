import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import type { ActionOptions, ViewChoices } from '../../actions';
import { say, t, type Message } from '../../messages';
import { views, type ViewKey } from '../../monitoring/views';
import { Failure } from '../shell/Failure';
import { useFocusAsked } from '../shell/focusAsked';
import { goTo } from '../shell/goTo';
import { useKept } from '../shell/kept';
import { NeedsRegister } from '../shell/NeedsRegister';
import { useField, type ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { Undoing } from '../Undoing';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What one of the buttons did, and the sheet it made. */
interface Done {
  readonly told: readonly (Message | undefined)[];
  readonly sheet?: string;
}

/** Views of the Tasks sheet, and the lists of a leader's desk. */
export const DeskView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <Desk {...context} />
  </NeedsRegister>
);

function Desk({ language, busy }: ViewContext) {
  const styles = useStyles();
  const run = useRun<Done>('desk');
  const [view, setView] = useKept<ViewKey>('desk view', 'overdue');
  const [leader, setLeader] = useField('desk leader');
  const [agency, setAgency] = useField('desk agency');
  const leaderPlace = useFocusAsked<HTMLSelectElement>('leader');
  const [choices, setChoices] = useState<ViewChoices>({ leaders: [], agencies: [] });
  /** The names are read when somebody wants to choose one. What goes wrong then, the buttons tell. */
  const readChoices = (): void =>
    void import('../../actions/viewChoices')
      .then(({ viewChoices }) => viewChoices())
      .then(setChoices, () => undefined);
  const request = { view, leader: leader || undefined, agency: agency || undefined };
  const start = (work: (options: ActionOptions) => Promise<Done>) => () => run.start(work);

  const show = start(async (options) => {
    const [{ showView }, { viewTold }] = await Promise.all([
      import('../../actions/showView'),
      import('../../actions/deskMessages'),
    ]);
    return { told: [viewTold(await showView({ ...options, ...request }))] };
  });
  const list = start(async (options) => {
    const [{ compileWatchList }, { listTold }] = await Promise.all([
      import('../../actions/compileWatchList'),
      import('../../actions/deskMessages'),
    ]);
    const done = await compileWatchList({ ...options, ...request });
    return { told: [listTold(done)], sheet: done.sheet };
  });
  const duties = start(async (options) => {
    const [{ compileResponsibility }, { dutiesTold }] = await Promise.all([
      import('../../actions/compileResponsibility'),
      import('../../actions/deskMessages'),
    ]);
    const done = await compileResponsibility(options);
    return { told: [dutiesTold(done)], sheet: done.sheet };
  });
  const review = start(async (options) => {
    const [{ compileReview }, { reviewTold, changesTold }] = await Promise.all([
      import('../../actions/compileReview'),
      import('../../actions/deskMessages'),
    ]);
    const done = await compileReview(options);
    return { told: [reviewTold(done), changesTold(done)], sheet: done.sheet };
  });

  const title = t(language, 'desk.pane.title');
  const who = (
    label: string,
    value: string,
    set: (value: string) => void,
    names: readonly string[],
    place?: Ref<HTMLSelectElement>,
  ) => (
    <Field label={label}>
      <Select
        ref={place}
        value={value}
        disabled={busy}
        onFocus={readChoices}
        onChange={(_event, data) => set(data.value)}
      >
        <option value="">{t(language, 'desk.pane.anyone')}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <Field
        label={t(language, 'desk.pane.view')}
        hint={views.find(({ key }) => key === view)!.meaning[language]}
      >
        <Select value={view} disabled={busy} onChange={(_event, data) => setView(data.value as ViewKey)}>
          {views.map(({ key, label }) => (
            <option key={key} value={key}>
              {label[language]}
            </option>
          ))}
        </Select>
      </Field>
      {who(t(language, 'desk.pane.leader'), leader, setLeader, choices.leaders, leaderPlace)}
      {who(t(language, 'desk.pane.agency'), agency, setAgency, choices.agencies)}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={show}>
          {t(language, 'desk.pane.show')}
        </Button>
        <Button disabledFocusable={busy} onClick={list}>
          {t(language, 'desk.pane.list')}
        </Button>
        <Button disabledFocusable={busy} onClick={duties}>
          {t(language, 'desk.pane.duties')}
        </Button>
        <Button disabledFocusable={busy} onClick={review}>
          {t(language, 'desk.pane.review')}
        </Button>
      </div>
      <RunOutcome language={language} title={title} run={run}>
        {(done) => <DeskDone language={language} done={done} />}
      </RunOutcome>
      <Undoing language={language} busy={busy} name="desk" />
      <Undoing language={language} busy={busy} name="ribbon" />
    </section>
  );
}

function DeskDone({ language, done: { told, sheet } }: Pick<ViewContext, 'language'> & { done: Done }) {
  const [failure, setFailure] = useState<unknown>();
  const open = async (name: string): Promise<void> => setFailure(await goTo(name));
  return (
    <>
      <Notice intent="success" text={told.flatMap((message) => (message ? [say(language, message)] : []))} />
      {failure !== undefined && <Failure language={language} error={failure} />}
      {sheet !== undefined && (
        <Button style={{ alignSelf: 'flex-start' }} onClick={() => void open(sheet)}>
          {t(language, 'taskpane.report.open', { sheet })}
        </Button>
      )}
    </>
  );
}
