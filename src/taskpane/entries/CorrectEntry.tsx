import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Correction, CorrectionSummary } from '../../actions/correctEntry';
import { t, type MessageKey } from '../../messages';
import { entryColumns } from '../../register/entryColumns';
import type { ViewContext } from '../shell/pane';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { Undoing } from '../Undoing';
import { today } from '../surroundings';
import { useKept } from '../shell/kept';
import { useRun } from '../shell/useRun';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 0' },
});

type Given = Pick<Correction, 'week' | 'code' | 'agency' | 'column' | 'value' | 'reason'>;
const texts = ['week', 'code', 'agency', 'value', 'reason'] as const satisfies readonly (keyof Given)[];

/** Changes one value of a closed week, with a reason that goes into the change log. */
export function CorrectEntry({ language, busy, by }: ViewContext & { readonly by: string }) {
  const styles = useStyles();
  const columns = entryColumns.filter(({ editor }) => editor === 'officer');
  const [given, setGiven] = useKept<Given>('correction', {
    week: '',
    code: '',
    agency: '',
    column: columns[0]!.key,
    value: '',
    reason: '',
  });
  const run = useRun<CorrectionSummary>('correct');
  const correct = (): void =>
    run.start(async ({ onUndoable }) => {
      const { correctEntry } = await import('../../actions/correctEntry');
      return correctEntry({ ...given, by, today: today(), onUndoable });
    });
  const field = (key: (typeof texts)[number]) => (
    <Field key={key} size="small" label={t(language, `taskpane.correct.${key}` satisfies MessageKey)}>
      <Input
        size="small"
        value={given[key]}
        onChange={(_event, data) => setGiven({ ...given, [key]: data.value })}
      />
    </Field>
  );
  return (
    <details>
      <summary>{t(language, 'taskpane.correct.title')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          correct();
        }}
      >
        {texts.slice(0, 3).map(field)}
        <Field size="small" label={t(language, 'taskpane.correct.column')}>
          <Select
            size="small"
            value={given.column}
            onChange={(_event, data) => setGiven({ ...given, column: data.value })}
          >
            {columns.map(({ key, header }) => (
              <option key={key} value={key}>
                {header[language]}
              </option>
            ))}
          </Select>
        </Field>
        {texts.slice(3).map(field)}
        <Button size="small" type="submit" disabledFocusable={busy}>
          {t(language, 'taskpane.correct.run')}
        </Button>
      </form>
      <RunOutcome language={language} title={t(language, 'taskpane.correct.title')} run={run}>
        {(done) => <Notice intent="success" text={t(language, 'actions.corrected', { ...done })} />}
      </RunOutcome>
      <Undoing language={language} busy={busy} name="correct" />
    </details>
  );
}
