import { Field, Input, Select, Text } from '@fluentui/react-components';
import type { MoveSummary } from '../../actions/moveEntries';
import type { FormMark } from '../../collection/forms';
import { say, t, type Language } from '../../messages';
import {
  entrySteps,
  entryStepKeys,
  needsNote,
  stepsOfForms,
  type AgencyProgress,
  type EntryStepKey,
} from '../../register/lifecycle';
import type { ViewContext } from '../shell/pane';
import { LongList } from '../LongList';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { useKept } from '../shell/kept';
import { useField } from '../shell/pane';
import { useRun } from '../shell/useRun';

interface Done {
  readonly agencies: readonly AgencyProgress[];
  readonly moved?: MoveSummary;
}

/** Entries are submitted, accepted, returned, opened again. */
export function MoveEntries({ language, busy, form }: ViewContext & { readonly form?: FormMark }) {
  const [step, setStep] = useKept<EntryStepKey>('entries step', 'submit');
  const [agency, setAgency] = useField('entries agency');
  const [by, setBy] = useField('who', rememberedWho);
  const [note, setNote] = useField('entries note');
  const run = useRun<Done>('entries');
  const show = (): void =>
    run.start(async () => ({
      agencies: await (await import('../../actions/moveEntries')).entriesByAgency(),
    }));
  const move = (): void =>
    run.start(async (options) => {
      const { moveEntries } = await import('../../actions/moveEntries');
      rememberWho(by);
      const moved = await moveEntries({
        ...options,
        step,
        by,
        note: needsNote(step) ? note : '',
        agency: form ? undefined : agency || undefined,
        today: today(),
      });
      return { agencies: moved.agencies, moved };
    });
  const known = run.result?.agencies ?? [];
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.entries.title')}
        button={t(language, 'taskpane.entries.run')}
        disabled={busy}
        run={run}
        onStart={move}
        preview={{ button: t(language, 'taskpane.entries.status'), onStart: show }}
        outcome={(done) => <Moved language={language} done={done} />}
      >
        <Field label={t(language, 'taskpane.entries.step')}>
          <Select
            value={step}
            disabled={busy}
            onChange={(_event, data) => setStep(data.value as EntryStepKey)}
          >
            {(form ? stepsOfForms : entryStepKeys).map((key) => (
              <option key={key} value={key}>
                {entrySteps[key].label[language]}
              </option>
            ))}
          </Select>
        </Field>
        {!form && (
          <>
            <Field label={t(language, 'taskpane.entries.agency')}>
              <Input
                list="reporting-agencies"
                placeholder={t(language, 'taskpane.entries.everybody')}
                value={agency}
                disabled={busy}
                onChange={(_event, data) => setAgency(data.value)}
              />
            </Field>
            <datalist id="reporting-agencies">
              {known.map(({ agency: name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
        <Field label={t(language, 'taskpane.entries.by')}>
          <Input value={by} disabled={busy} onChange={(_event, data) => setBy(data.value)} />
        </Field>
        {needsNote(step) && (
          <Field label={t(language, 'taskpane.entries.note', { step })}>
            <Input value={note} disabled={busy} onChange={(_event, data) => setNote(data.value)} />
          </Field>
        )}
      </Step>
      <Undoing language={language} busy={busy} name="entries" />
    </>
  );
}

function Moved({ language, done: { agencies, moved } }: { language: Language; done: Done }) {
  return (
    <>
      {moved && (
        <Notice
          intent={moved.moved > 0 ? 'success' : 'warning'}
          text={t(language, 'actions.moved', { step: moved.step, moved: moved.moved })}
        />
      )}
      {moved && moved.left.length > 0 && (
        <details>
          <summary>
            {t(language, 'taskpane.entries.left')} ({moved.left.length})
          </summary>
          <LongList items={moved.left} label={t(language, 'taskpane.entries.left')}>
            {({ row, code, agency, why }) => (
              <Text size={200}>
                {t(language, 'actions.left', { row, code, agency })} {say(language, why)}
              </Text>
            )}
          </LongList>
        </details>
      )}
      <LongList items={agencies} label={t(language, 'taskpane.entries.agencies')}>
        {({ agency, answered, entries, states: { submitted, accepted, returned } }) => (
          <Text size={200}>
            {t(language, 'taskpane.entries.state', {
              agency,
              answered,
              entries,
              submitted,
              accepted,
              returned,
            })}
          </Text>
        )}
      </LongList>
    </>
  );
}
