import { Text } from '@fluentui/react-components';
import type { UpdateSummary } from '../../actions/types';
import { t, type Language } from '../../messages';
import { LongList } from '../LongList';

/** What a file changes in a register that is there already: each kind of difference folded away under its count. */
export function LoadedUpdate({ language, update }: { language: Language; update: UpdateSummary }) {
  const { added, changed, missing, conflicts, unchanged, filledEntries } = update;
  return (
    <>
      <Text block>
        {t(language, 'taskpane.update.counts', {
          added: added.length,
          changed: changed.length,
          unchanged,
          missing: missing.length,
          filled: filledEntries,
        })}
      </Text>
      <Part title={t(language, 'taskpane.update.added', { count: added.length })} items={added}>
        {({ code, title }) => `${code}: ${title}`}
      </Part>
      <Part title={t(language, 'taskpane.update.changed', { count: changed.length })} items={changed}>
        {({ code, title, values }) => (
          <>
            <Text block size={200}>{`${code}: ${title}`}</Text>
            {values.map(({ column, old, new: value }) => (
              <Text key={column} block size={200}>
                {column}: <del>{old || '—'}</del> → <ins>{value || '—'}</ins>
              </Text>
            ))}
          </>
        )}
      </Part>
      <Part title={t(language, 'taskpane.update.missing', { count: missing.length })} items={missing}>
        {({ code, title }) => `${code}: ${title}`}
      </Part>
      <Part title={t(language, 'taskpane.update.conflicts', { count: conflicts.length })} items={conflicts}>
        {({ week, code, agency, column, kept, file }) => (
          <Text size={200}>
            {t(language, 'taskpane.update.conflict', { week, code, agency, column, kept, file })}
          </Text>
        )}
      </Part>
    </>
  );
}

interface PartProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => React.ReactNode;
}

function Part<T>({ title, items, children }: PartProps<T>) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <LongList items={items} label={title}>
        {children}
      </LongList>
    </details>
  );
}
