import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CollectSummary } from '../../actions/collectReturns';
import { say, t, type Language } from '../../messages';
import { LongList } from '../LongList';
import { Notice } from '../Step';

interface CollectedProps {
  readonly language: Language;
  readonly result: CollectSummary;
}

/** What came of the returns, or would: counts first, then each file, and what somebody has to look at. */
export function Collected({ language, result }: CollectedProps) {
  const { isPreview, files, refused, entries, submitted, conflicts, overtaken, notTaken, left } = result;
  const needsLook = conflicts.length + notTaken.length + left.length > 0;
  const key = isPreview ? 'taskpane.returns.previewed' : 'taskpane.returns.done';
  return (
    <>
      <Notice
        intent={needsLook ? 'warning' : isPreview ? 'info' : 'success'}
        text={[
          t(language, key, { files: files.length, entries, submitted }),
          ...(conflicts.length > 0
            ? [t(language, 'taskpane.returns.conflicts', { count: conflicts.length })]
            : []),
          ...(overtaken > 0 ? [t(language, 'actions.overtaken', { count: overtaken })] : []),
        ]}
      />
      {refused.length > 0 && <Notice intent="error" text={refused.map(({ why }) => say(language, why))} />}
      <Lines title={t(language, 'taskpane.returns.byFile')} items={files}>
        {({ file, sender, answered, heard, silent, filled, replaced, conflicts: differ, notTaken: out }) => (
          <>
            <Text block size={200} weight="semibold">
              {file}
            </Text>
            <Text block size={200}>
              {t(language, 'actions.collect.file', {
                sender: sender ?? 'none',
                answered,
                heard,
                silent,
                filled,
                replaced,
                conflicts: differ,
                notTaken: out,
              })}
            </Text>
          </>
        )}
      </Lines>
      <Lines title={t(language, 'taskpane.returns.left')} items={left}>
        {({ row, code, agency, why }) => (
          <Text size={200}>
            {t(language, 'actions.left', { row, code, agency })} {say(language, why)}
          </Text>
        )}
      </Lines>
      <Lines title={t(language, 'taskpane.returns.notTaken')} items={notTaken}>
        {({ file, sheet, row, reason, text }) => (
          <>
            <Text block size={200}>
              {t(language, 'actions.collect.row', { file: sheet === '' ? file : `${file} › ${sheet}`, row })}{' '}
              {say(language, reason)}
            </Text>
            <Text block size={200} italic>
              {text}
            </Text>
          </>
        )}
      </Lines>
    </>
  );
}

interface LinesProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

function Lines<T>({ title, items, children }: LinesProps<T>) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({items.length})
      </summary>
      <LongList items={items} label={title}>
        {children}
      </LongList>
    </details>
  );
}
