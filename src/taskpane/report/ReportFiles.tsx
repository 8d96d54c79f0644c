import { Button, makeStyles } from '@fluentui/react-components';
import type { ReportSummary } from '../../actions/types';
import { t } from '../../messages';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { today } from '../surroundings';

import { periodOf } from './periodOf';
import { saveFile } from './saveFile';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A compiled report as files: Word, and PDF where Excel gives one. */
export function ReportFiles({ language, busy, report }: ViewContext & { readonly report: ReportSummary }) {
  const styles = useStyles();
  const run = useRun<string>('report files');
  const saveWord = (): void =>
    run.start(async (options) => {
      const { wordReport } = await import('../../actions/wordReport');
      const parts = async () => (await import('./drawingParts')).drawingParts();
      const made = await wordReport({ ...options, ...periodOf(report), today: today(), parts });
      saveFile(`${made.name}.docx`, made.bytes, word);
      return `${made.name}.docx`;
    });
  const savePdf = (): void =>
    run.start(async () => {
      const { reportPdf } = await import('../../actions/reportPdf');
      const bytes = await reportPdf(report.sheet);
      saveFile(`${report.sheet}.pdf`, bytes, 'application/pdf');
      return `${report.sheet}.pdf`;
    });
  return (
    <>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={saveWord}>
          {t(language, 'taskpane.report.word')}
        </Button>
        <Button disabledFocusable={busy} onClick={savePdf}>
          {t(language, 'taskpane.report.pdf')}
        </Button>
      </div>
      <RunOutcome language={language} title={t(language, 'taskpane.report.title')} run={run}>
        {(file) => <Notice intent="success" text={t(language, 'taskpane.report.saved', { file })} />}
      </RunOutcome>
    </>
  );
}
