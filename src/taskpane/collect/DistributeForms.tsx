import { Field, Input } from '@fluentui/react-components';
import type { DistributedForms, DistributeSummary, FormFile } from '../../actions/distributeForms';
import { say, t, UserError, type Language } from '../../messages';
import { saveFile } from '../report/saveFile';
import { useKept } from '../shell/kept';
import { useField, type ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { FormChoice } from './FormChoice';

interface Made {
  readonly count: number;
  readonly file: string;
}

/** A form for each agency chosen, made beside the open workbook and saved as one file. */
export function DistributeForms({ language, busy }: ViewContext) {
  const [plan, setPlan] = useKept<DistributeSummary | undefined>('forms plan', undefined);
  // Who is left out rather than who is chosen: an agency that is new this week gets its form.
  const [leftOut, setLeftOut] = useKept<readonly string[]>('forms left out', []);
  const [by, setBy] = useField('who', rememberedWho);
  const run = useRun<Made | undefined>('forms');
  const preview = (): void =>
    run.start(async (options) => {
      const { distributeForms } = await import('../../actions/distributeForms');
      const none = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array());
      setPlan((await distributeForms(none, { ...options, dryRun: true })).summary);
      return undefined;
    });
  const make = (): void =>
    run.start(async (options) => {
      if (by.trim() === '') throw new UserError({ key: 'actions.error.who' });
      rememberWho(by);
      const agencies = plan?.forms.map(({ agency }) => agency).filter((agency) => !leftOut.includes(agency));
      if (agencies?.length === 0) throw new UserError({ key: 'taskpane.forms.none' });
      const [{ distributeForms, recordDistribution }, { withFormMaker }] = await Promise.all([
        import('../../actions/distributeForms'),
        import('./withFormMaker'),
      ]);
      const { summary, files } = await withFormMaker(today(), (maker): Promise<DistributedForms> =>
        distributeForms(maker, { ...options, agencies }),
      );
      const { week, forms } = summary;
      const file = await oneFile(week, files);
      await recordDistribution({ week, forms, by, today: today(), onUndoable: options.onUndoable });
      if (!plan) setPlan(summary);
      saveFile(file.name, file.bytes, file.type);
      return { count: files.length, file: file.name };
    });
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.forms.title')}
        hint={t(language, 'taskpane.forms.about')}
        button={t(language, 'taskpane.forms.run')}
        disabled={busy}
        run={run}
        onStart={make}
        preview={{ button: t(language, 'taskpane.forms.preview'), onStart: preview }}
        outcome={(made) => <Notice intent="success" text={t(language, 'taskpane.forms.made', { ...made })} />}
      >
        {plan && (
          <>
            <FormChoice
              language={language}
              forms={plan.forms}
              leftOut={leftOut}
              disabled={busy}
              onChange={setLeftOut}
            />
            <PlanRemarks language={language} plan={plan} />
          </>
        )}
        <Field label={t(language, 'taskpane.forms.by')}>
          <Input value={by} disabled={busy} onChange={(_event, data) => setBy(data.value)} />
        </Field>
      </Step>
      <Undoing language={language} busy={busy} name="forms" />
    </>
  );
}

/** Names to be looked at before anything is sent, who gets none, and what is in none. */
function PlanRemarks({ language, plan }: { readonly language: Language; readonly plan: DistributeSummary }) {
  const { forms, without, homeless } = plan;
  const unlisted = forms.filter(({ isListed }) => !isListed).map(({ agency }) => agency);
  const warnings = [
    ...(unlisted.length > 0 ? [t(language, 'forms.unlisted', { names: unlisted.join('; ') })] : []),
    ...homeless.map(({ row, reason }) =>
      t(language, 'forms.homeless', { row, reason: say(language, reason) }),
    ),
  ];
  return (
    <>
      {warnings.length > 0 && <Notice intent="warning" text={warnings} />}
      {without.length > 0 && (
        <Notice
          intent="info"
          text={t(language, 'forms.without', { count: without.length, names: without.join('; ') })}
        />
      )}
    </>
  );
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One form as it is, several in an archive. */
async function oneFile(week: string, files: readonly FormFile[]): Promise<FormFile & { type: string }> {
  const [only, ...others] = files;
  if (only && others.length === 0) return { ...only, type: workbookType };
  const { zipSync } = await import('fflate');
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // Workbooks are archives already: packing them again would save nothing.
  return { name: `P06_${week}.zip`, bytes: zipSync(entries, { level: 0 }), type: 'application/zip' };
}
