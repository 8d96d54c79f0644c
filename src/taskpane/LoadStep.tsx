import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { LoadSummary } from '../actions/types';
import { fromIso } from '../calendar';
import { say, t, type Language } from '../messages';
import type { StepContext } from './App';
import { ColumnMapping } from './ColumnMapping';
import { LongList } from './LongList';
import { Notice, Step } from './Step';
import { today } from './surroundings';
import { useRun } from './useRun';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'center',
    textAlign: 'center',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  counts: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', margin: 0 },
  number: { margin: 0, textAlign: 'right' },
});

/** Step 1: a register file becomes the workbook's sheets. The parsers are fetched when the step starts. */
export function LoadStep({ language, busy, onRunning }: StepContext) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [tooMany, setTooMany] = useState(false);
  const [over, setOver] = useState(false);
  const [asOf, setAsOf] = useState('');
  const run = useRun<LoadSummary>(onRunning);

  const take = (files: FileList | null): void => {
    setTooMany((files?.length ?? 0) > 1);
    if (files?.length === 1) setFile(files[0]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) take(event.dataTransfer.files);
  };
  const load = (): void => {
    if (!file) return;
    void run.start(async (options) => {
      const [{ loadRegister }, buffer] = await Promise.all([
        import('../actions/loadRegister'),
        file.arrayBuffer(),
      ]);
      const source = { name: file.name, bytes: new Uint8Array(buffer) };
      return loadRegister(source, { ...options, language, today: today(), asOf: fromIso(asOf) });
    });
  };
  return (
    <Step
      language={language}
      number={1}
      title={t(language, 'taskpane.load.title')}
      button={t(language, 'taskpane.load.run')}
      disabled={busy || !file}
      run={run}
      onStart={load}
      outcome={(result) => <Loaded language={language} result={result} />}
    >
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Text size={200}>{t(language, 'taskpane.load.hint')}</Text>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t(language, 'taskpane.load.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv"
          aria-label={t(language, 'taskpane.load.file')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        {file && <Text weight="semibold">{file.name}</Text>}
      </div>
      {tooMany && <Notice intent="error" text={t(language, 'taskpane.load.oneFile')} />}
      <Field label={t(language, 'taskpane.load.asOf')}>
        <Input type="date" value={asOf} disabled={busy} onChange={(_event, data) => setAsOf(data.value)} />
      </Field>
    </Step>
  );
}

function Loaded({ language, result }: { language: Language; result: LoadSummary }) {
  const styles = useStyles();
  const { tasks, entries, sourceRows: rows, source, rejected } = result;
  return (
    <>
      <Notice intent="success" text={t(language, 'taskpane.load.done', { tasks, entries, rows, source })} />
      <Text weight="semibold">{t(language, 'taskpane.load.counts')}</Text>
      <dl className={styles.counts}>
        {result.counts.map(({ label, found, expected }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd className={styles.number}>
              {expected === undefined ? found : t(language, 'taskpane.load.ofExpected', { found, expected })}
            </dd>
          </div>
        ))}
      </dl>
      {result.notices.length > 0 && (
        <Notice intent="warning" text={result.notices.map((notice) => say(language, notice))} />
      )}
      <ColumnMapping language={language} result={result} />
      {rejected.length > 0 && (
        <details>
          <summary>{t(language, 'taskpane.load.rejected', { count: rejected.length })}</summary>
          <LongList language={language} items={rejected}>
            {({ row, reason, text }) => (
              <>
                <Text block size={200}>
                  {t(language, 'taskpane.load.rejectedRow', { row, reason: say(language, reason) })}
                </Text>
                <Text block size={200} italic>
                  {text}
                </Text>
              </>
            )}
          </LongList>
        </details>
      )}
    </>
  );
}
