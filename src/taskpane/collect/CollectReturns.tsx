import { Field, Input, Text } from '@fluentui/react-components';
import type { CollectSummary } from '../../actions/collectReturns';
import { t } from '../../messages';
import { contentOf, type ChosenFile } from '../chosenFiles';
import { FileDrop } from '../FileDrop';
import { Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { useKept } from '../shell/kept';
import { useField, type ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { Collected } from './Collected';
import { readReturnsInWorker } from './readReturnsInWorker';
import { Senders } from './Senders';

/** What departments send back goes into the register: looked at first, then collected. */
export function CollectReturns({ language, busy }: ViewContext) {
  const [files, setFiles] = useKept<readonly ChosenFile[]>('collect files', []);
  const [senders, setSenders] = useKept<Readonly<Record<string, string>>>('collect senders', {});
  const [by, setBy] = useField('who', rememberedWho);
  const run = useRun<CollectSummary>('collect');
  const collect = (dryRun: boolean): void =>
    run.start(async (options) => {
      const [{ collectReturns }, ...sources] = await Promise.all([
        import('../../actions/collectReturns'),
        ...files.map(contentOf),
      ]);
      rememberWho(by);
      return collectReturns(sources, {
        ...options,
        by,
        today: today(),
        dryRun,
        senders,
        reader: readReturnsInWorker,
      });
    });
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.returns.title')}
        hint={t(language, 'taskpane.returns.about')}
        button={t(language, 'taskpane.returns.run')}
        disabled={busy || files.length === 0}
        run={run}
        onStart={() => collect(false)}
        preview={{ button: t(language, 'taskpane.load.preview'), onStart: () => collect(true) }}
        outcome={(result) => (
          <>
            <Collected language={language} result={result} />
            <Senders language={language} result={result} senders={senders} onChange={setSenders} />
          </>
        )}
      >
        <FileDrop
          hint={t(language, 'taskpane.returns.hint')}
          choose={t(language, 'taskpane.returns.choose')}
          label={t(language, 'taskpane.returns.files')}
          accept=".xlsx,.xlsm,.xls,.csv,.zip"
          multiple
          disabled={busy}
          onFiles={(chosen) => {
            setFiles(chosen);
            run.forget();
            setSenders({});
          }}
        >
          {files.length > 0 && (
            <Text weight="semibold">
              {files.length === 1
                ? files[0]!.name
                : t(language, 'taskpane.returns.chosen', { count: files.length })}
            </Text>
          )}
        </FileDrop>
        <Field label={t(language, 'taskpane.entries.by')}>
          <Input value={by} disabled={busy} onChange={(_event, data) => setBy(data.value)} />
        </Field>
      </Step>
      <Undoing language={language} busy={busy} name="collect" />
    </>
  );
}
