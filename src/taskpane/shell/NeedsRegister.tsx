import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { t } from '../../messages';
import { Notice } from '../Step';
import { Failure } from './Failure';
import { look, useOverview } from './overview';
import { showView, type ViewContext } from './pane';

/** What only a workbook with a register offers; in any other the way to one. */
export function NeedsRegister({ language, children }: ViewContext & { readonly children: ReactNode }) {
  const { overview, error } = useOverview();
  if (error !== undefined) return <Failure language={language} error={error} onRetry={() => void look()} />;
  if (overview !== 'none') return children;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' }}>
      <Notice intent="info" text={t(language, 'taskpane.needsRegister')} />
      <Button appearance="primary" onClick={() => showView('load')}>
        {t(language, 'taskpane.goLoad')}
      </Button>
    </div>
  );
}
