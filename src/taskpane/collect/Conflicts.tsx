import { Button, Field, Input, makeStyles, Text } from '@fluentui/react-components';
import type { ConflictLine } from '../../actions/conflictLines';
import type { ResolveOptions, ResolveSummary } from '../../actions/resolveConflicts';
import { say, t } from '../../messages';
import { conflictChoiceKeys, conflictChoices } from '../../register/conflictColumns';
import { LongList } from '../LongList';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { useField, type ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';

const useStyles = makeStyles({
  values: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', padding: '4px 0' },
  value: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
    overflowWrap: 'anywhere',
  },
});

interface Done {
  readonly open: readonly ConflictLine[];
  readonly resolved?: ResolveSummary;
}

const keyOf = ({ key }: ConflictLine): string => key;

/** What a return and the register say differently, side by side, each to be decided here or in the column Choice of its sheet. */
export function Conflicts({ language, busy }: ViewContext) {
  const styles = useStyles();
  const [by, setBy] = useField('who', rememberedWho);
  const run = useRun<Done>('conflicts');
  const show = (): void =>
    run.start(async () => ({ open: await (await import('../../actions/openConflicts')).openConflicts() }));
  const resolve = (how: Pick<ResolveOptions, 'choices' | 'others'>): void =>
    run.start(async (options) => {
      const [{ resolveConflicts }, { openConflicts }] = await Promise.all([
        import('../../actions/resolveConflicts'),
        import('../../actions/openConflicts'),
      ]);
      rememberWho(by);
      const resolved = await resolveConflicts({ ...options, by, today: today(), ...how });
      return { open: await openConflicts(), resolved };
    });
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.conflicts.title')}
        hint={t(language, 'taskpane.conflicts.about')}
        button={t(language, 'taskpane.conflicts.apply')}
        disabled={busy}
        run={run}
        onStart={() => resolve({})}
        preview={{ button: t(language, 'taskpane.conflicts.show'), onStart: show }}
        outcome={({ open, resolved }) => (
          <>
            {resolved && (
              <Notice
                intent={resolved.left.length > 0 ? 'warning' : 'success'}
                text={[
                  t(language, 'actions.resolved', {
                    taken: resolved.taken,
                    kept: resolved.kept,
                    open: open.length,
                    submitted: resolved.submitted,
                  }),
                  ...(resolved.overtaken > 0
                    ? [t(language, 'actions.overtaken', { count: resolved.overtaken })]
                    : []),
                  ...resolved.unsubmitted.map(
                    ({ row, code, agency, why }) =>
                      `${t(language, 'actions.left', { row, code, agency })} ${say(language, why)}`,
                  ),
                  ...resolved.left.map(
                    ({ code, agency, column, why }) =>
                      `${t(language, 'actions.left.cell', { code, agency, column })} ${say(language, why)}`,
                  ),
                ]}
              />
            )}
            {open.length === 0 && <Notice intent="success" text={t(language, 'taskpane.conflicts.none')} />}
            {open.length > 1 && (
              <div>
                <Button size="small" disabledFocusable={busy} onClick={() => resolve({ others: 'proposed' })}>
                  {t(language, 'taskpane.conflicts.asProposed', { count: open.length })}
                </Button>
              </div>
            )}
            <LongList items={open} label={t(language, 'taskpane.conflicts.title')} keyOf={keyOf}>
              {(conflict) => (
                <>
                  <Text block size={200} weight="semibold">
                    {t(language, 'actions.left.cell', {
                      code: conflict.code,
                      agency: conflict.agency,
                      column: conflict.column,
                    })}
                  </Text>
                  <Text block size={200}>
                    {conflict.task}
                  </Text>
                  <div className={styles.values}>
                    {conflictChoiceKeys.map((choice) => (
                      <div key={choice} className={styles.value}>
                        <Text size={200}>
                          {t(language, `taskpane.conflicts.${choice}`)}
                          <br />
                          <b>{(choice === 'keep' ? conflict.kept : conflict.returned) || '–'}</b>
                        </Text>
                        <Button
                          size="small"
                          appearance={conflict.proposal === choice ? 'primary' : 'secondary'}
                          disabledFocusable={busy}
                          onClick={() => resolve({ choices: { [conflict.key]: choice } })}
                        >
                          {conflictChoices[choice][language]}
                        </Button>
                      </div>
                    ))}
                  </div>
                  <Text block size={200}>
                    {conflict.reason} ({conflict.file}, {conflict.place})
                  </Text>
                </>
              )}
            </LongList>
          </>
        )}
      >
        <Field label={t(language, 'taskpane.entries.by')}>
          <Input value={by} disabled={busy} onChange={(_event, data) => setBy(data.value)} />
        </Field>
      </Step>
      <Undoing language={language} busy={busy} name="conflicts" />
    </>
  );
}
