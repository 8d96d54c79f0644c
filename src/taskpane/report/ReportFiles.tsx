import { Button } from '@fluentui/react-components';
import type { PeriodVersions } from '../../actions/reportVersions';
import { t, type Language } from '../../messages';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { today } from '../surroundings';
import { choiceOf } from './period';
import { saveFile } from './saveFile';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const runName = 'report files';

/** A file that was made. */
interface Saved {
  readonly file: string;
  /** The sheet that the file is newer than. */
  readonly newerThan?: string;
}

interface ReportFilesProps extends ViewContext {
  readonly sheet: string;
  /** What the sheet is the latest report of; an older one cannot be made as Word any more. */
  readonly period?: PeriodVersions;
}

/** The buttons that make a report's sheet into files: Word, and PDF where Excel gives one. */
export function ReportFiles({ language, busy, sheet, period }: ReportFilesProps) {
  const run = useRun<Saved>(runName);
  const saveWord = ({ kind, period: label }: PeriodVersions): void =>
    run.start(async (options) => {
      const { wordReport } = await import('../../actions/wordReport');
      const parts = async () => (await import('./drawingParts')).drawingParts();
      const made = await wordReport({ ...options, ...choiceOf(kind, label), today: today(), parts });
      const file = `${made.name}.docx`;
      saveFile(file, made.bytes, word);
      return { file, newerThan: made.isNewer ? sheet : undefined };
    });
  const savePdf = (): void =>
    run.start(async () => {
      const { reportPdf } = await import('../../actions/reportPdf');
      const file = `${sheet}.pdf`;
      saveFile(file, await reportPdf(sheet), 'application/pdf');
      return { file };
    });
  return (
    <>
      {period && (
        <Button size="small" disabledFocusable={busy} onClick={() => saveWord(period)}>
          {t(language, 'taskpane.report.word')}
        </Button>
      )}
      <Button size="small" disabledFocusable={busy} onClick={savePdf}>
        {t(language, 'taskpane.report.pdf')}
      </Button>
    </>
  );
}

/** What came of the last of those buttons. */
export function SavedFile({ language }: { readonly language: Language }) {
  const run = useRun<Saved>(runName);
  return (
    <RunOutcome language={language} title={t(language, 'taskpane.report.title')} run={run}>
      {({ file, newerThan }) => (
        <>
          <Notice intent="success" text={t(language, 'taskpane.report.saved', { file })} />
          {newerThan !== undefined && (
            <Notice intent="warning" text={t(language, 'taskpane.report.newer', { sheet: newerThan })} />
          )}
        </>
      )}
    </RunOutcome>
  );
}
