import { Checkbox, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadSummary } from '../../actions/types';
import { fromIso } from '../../calendar';
import { t, type MessageKey } from '../../messages';
import type { AgencyAnswers } from '../../register';
import type { ImportAnswers, ImportGuide } from '../../register/import';
import { AgencyQuestions } from './AgencyQuestions';
import type { ViewContext } from '../shell/pane';
import { contentOf, type ChosenFile } from '../chosenFiles';
import { FileDrop } from '../FileDrop';
import { FileQuestions } from './FileQuestions';
import { GuideFile } from './GuideFile';
import { Loaded } from './Loaded';
import { readInWorker } from './readInWorker';
import { SheetChoice } from './SheetChoice';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { today } from '../surroundings';
import { useKept } from '../shell/kept';
import { useField } from '../shell/pane';
import { useRun } from '../shell/useRun';

/**
 * A register file becomes the workbook's sheets, or updates them; a preview shows beforehand what of it will be understood, and
 * takes corrections. The parsers are fetched when the step starts.
 */
export function LoadView({ language, busy }: ViewContext) {
  const [file, setFile] = useKept<File | undefined>('load file', undefined);
  const [refused, setRefused] = useState<MessageKey>();
  const [asOf, setAsOf] = useField('load asOf');
  const [agencyAnswers, setAgencyAnswers] = useKept<AgencyAnswers>('load agencies', {});
  const [answers, setAnswers] = useKept<ImportAnswers>('load answers', {});
  const [guides, setGuides] = useKept<readonly ImportGuide[]>('load guides', []);
  const run = useRun<LoadSummary>('load');

  const take = (files: readonly ChosenFile[]): void => {
    setRefused(files.length > 1 ? 'taskpane.load.oneFile' : undefined);
    if (files.length !== 1) return;
    setFile(files[0]!.file);
    // What was shown of another file, and asked of it, would be answered for this one.
    run.forget();
    setAgencyAnswers({});
    setAnswers({});
  };
  const load = (dryRun: boolean): void => {
    if (!file) return;
    run.start(async (options) => {
      const [{ loadRegister }, source] = await Promise.all([
        import('../../actions/loadRegister'),
        contentOf({ name: file.name, file }),
      ]);
      const day = { today: today(), asOf: fromIso(asOf) };
      return loadRegister(source, {
        ...options,
        ...day,
        language,
        dryRun,
        agencyAnswers,
        answers,
        guides,
        reader: readInWorker,
      });
    });
  };
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.load.title')}
        hint={t(language, 'taskpane.load.about')}
        button={t(language, 'taskpane.load.run')}
        disabled={busy || !file}
        run={run}
        onStart={() => load(false)}
        preview={{ button: t(language, 'taskpane.load.preview'), onStart: () => load(true) }}
        outcome={(result) => (
          <Loaded language={language} result={result} answers={answers} onAnswer={setAnswers}>
            <SheetChoice
              language={language}
              sheets={result.tableSheets}
              answers={answers}
              onAnswer={setAnswers}
            />
            <FileQuestions
              language={language}
              questions={result.questions}
              answers={answers}
              onAnswer={setAnswers}
            />
            <AgencyQuestions
              language={language}
              result={result}
              answers={agencyAnswers}
              onAnswer={setAgencyAnswers}
            />
          </Loaded>
        )}
      >
        <FileDrop
          hint={t(language, 'taskpane.load.hint')}
          choose={t(language, 'taskpane.load.choose')}
          label={t(language, 'taskpane.load.file')}
          accept=".xlsx,.xlsm,.csv"
          disabled={busy}
          onFiles={take}
          onFolder={() => setRefused('taskpane.load.noFolder')}
        >
          {file && <Text weight="semibold">{file.name}</Text>}
        </FileDrop>
        <Checkbox
          label={t(language, 'taskpane.load.transposed')}
          checked={answers.transposed ?? false}
          disabled={busy}
          onChange={(_event, data) =>
            setAnswers({ ...answers, transposed: data.checked === true ? true : undefined })
          }
        />
        <GuideFile language={language} disabled={busy} onGuides={setGuides} />
        {refused && <Notice intent="error" text={t(language, refused)} />}
        <Field label={t(language, 'taskpane.load.asOf')}>
          <Input type="date" value={asOf} disabled={busy} onChange={(_event, data) => setAsOf(data.value)} />
        </Field>
      </Step>
      <Undoing language={language} busy={busy} name="load" />
    </>
  );
}
