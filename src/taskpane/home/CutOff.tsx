import { Button } from '@fluentui/react-components';
import { t } from '../../messages';
import { Failure } from '../shell/Failure';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { Notice } from '../Step';

/** Tells that an action did not come to its end in this workbook, and puts the workbook back. */
export function CutOff({ language, busy, isCutOff }: ViewContext & { readonly isCutOff: boolean }) {
  const run = useRun<void>('cutOff');
  if (!isCutOff) return null;
  const putBack = (): void =>
    run.start(async () => (await import('../../actions/putBackCutOff')).putBackCutOff());
  return (
    <>
      <Notice intent="warning" text={t(language, 'taskpane.cutOff.told')} />
      {run.error !== undefined && <Failure language={language} error={run.error} onRetry={run.again} />}
      <Button size="small" style={{ alignSelf: 'flex-start' }} disabledFocusable={busy} onClick={putBack}>
        {t(language, 'taskpane.cutOff.run')}
      </Button>
    </>
  );
}
