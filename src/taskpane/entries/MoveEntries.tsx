import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import type { MoveSummary } from '../../actions/moveEntries';
import { say, t, type Language } from '../../messages';
import {
  entrySteps,
  entryStepKeys,
  needsNote,
  stepsOfForms,
  type AgencyProgress,
  type EntryStepKey,
} from '../../register/lifecycle';
import { personKey } from '../../register/names';
import { showView, useField, type ViewContext } from '../shell/pane';
import type { Shown } from '../shell/role';
import { AgencyChoice } from '../shell/RoleChoice';
import { LongList } from '../LongList';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { useRun } from '../shell/useRun';
import { useStep } from './step';

interface Done {
  readonly agencies: readonly AgencyProgress[];
  readonly moved?: MoveSummary;
}

/** Entries are submitted, accepted, returned, opened again; an officer's are those of one agency. */
export function MoveEntries({ language, busy, shown }: ViewContext & { readonly shown: Shown }) {
  const { isAgencys, overview, agency: own } = shown;
  const steps = isAgencys ? stepsOfForms : entryStepKeys;
  const [kept, setStep] = useStep();
  const step = steps.includes(kept) ? kept : 'submit';
  // All that a form holds is its agency's.
  const isWhole = overview?.form !== undefined || !isAgencys;
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
        agency: isAgencys ? own : agency || undefined,
        today: today(),
      });
      return { agencies: moved.agencies, moved };
    });
  const known = run.result?.agencies ?? [];
  return (
    <>
      <Step
        language={language}
        title={t(language, isAgencys ? 'taskpane.entries.ownTitle' : 'taskpane.entries.title')}
        button={t(language, 'taskpane.entries.run')}
        disabled={busy || !(isWhole || own !== undefined)}
        run={run}
        onStart={move}
        preview={{ button: t(language, 'taskpane.entries.status'), onStart: show }}
        outcome={(done) => <Moved language={language} done={done} own={own} />}
      >
        <Field label={t(language, 'taskpane.entries.step')}>
          <Select
            value={step}
            disabled={busy}
            onChange={(_event, data) => setStep(data.value as EntryStepKey)}
          >
            {steps.map((key) => (
              <option key={key} value={key}>
                {entrySteps[key].label[language]}
              </option>
            ))}
          </Select>
        </Field>
        {!isWhole && <AgencyChoice language={language} />}
        {!isAgencys && (
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

interface MovedProps {
  readonly language: Language;
  readonly done: Done;
  /** Whose entries alone are told of. */
  readonly own: string | undefined;
}

function Moved({ language, done: { agencies, moved }, own }: MovedProps) {
  const told = agencies.filter(({ agency }) => own === undefined || personKey(agency) === personKey(own));
  const hasErrors = moved?.left.some(({ why }) => why.key === 'actions.left.errors') ?? false;
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
      {hasErrors && (
        <Button style={{ alignSelf: 'flex-start' }} onClick={() => showView('check')}>
          {t(language, 'taskpane.next.mend.do')}
        </Button>
      )}
      <LongList items={told} label={t(language, 'taskpane.entries.agencies')}>
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
