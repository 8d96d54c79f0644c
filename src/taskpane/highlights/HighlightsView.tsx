import { Text } from '@fluentui/react-components';
import type { HighlightSummary } from '../../actions/types';
import { ribbonCommands } from '../../commands/ribbonCommands';
import { t } from '../../messages';
import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { Legend } from './Legend';
import { WhyThisRow } from './WhyThisRow';

/** Why the selected row looks as it does; the highlights and what they mean. */
export const HighlightsView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <WhyThisRow {...context} />
    <Highlight {...context} />
  </NeedsRegister>
);

function Highlight({ language, busy }: ViewContext) {
  const run = useRun<HighlightSummary>('highlight');
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.highlight.title')}
        hint={t(language, 'taskpane.highlight.about')}
        button={t(language, 'taskpane.highlight.run')}
        disabled={busy}
        run={run}
        onStart={() => run.start(ribbonCommands.highlight.act)}
        outcome={({ tasks, overdue, lowEfficiency }) => (
          <Notice
            intent="success"
            text={t(language, 'taskpane.highlight.done', { tasks, overdue, lowEfficiency })}
          />
        )}
      />
      <Undoing language={language} busy={busy} name="highlight" />
      <Text weight="semibold">{t(language, 'taskpane.highlight.byStatus')}</Text>
      <Legend language={language} counted={run.result} />
    </>
  );
}
