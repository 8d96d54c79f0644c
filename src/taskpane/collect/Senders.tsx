import { Field, Select } from '@fluentui/react-components';
import type { CollectSummary } from '../../actions/collectReturns';
import { say, t, type Language } from '../../messages';

interface SendersProps {
  readonly language: Language;
  readonly result: CollectSummary;
  readonly senders: Readonly<Record<string, string>>;
  readonly onChange: (senders: Readonly<Record<string, string>>) => void;
}

/** Files that do not tell whose return they are, and why: each is asked once; the answers go with the next preview or collecting. */
export function Senders({ language, result: { files, agencies }, senders, onChange }: SendersProps) {
  const asked = files.filter(({ file, sender }) => sender === undefined || senders[file] !== undefined);
  if (asked.length === 0) return null;
  const answer = (file: string, agency: string): void => {
    const others = Object.entries(senders).filter(([name]) => name !== file);
    onChange(Object.fromEntries(agency === '' ? others : [...others, [file, agency]]));
  };
  return (
    <details open>
      <summary>{t(language, 'taskpane.returns.senders', { count: asked.length })}</summary>
      {asked.map(({ file, question }) => (
        <Field key={file} size="small" label={file} hint={question && say(language, question)}>
          <Select
            size="small"
            value={senders[file] ?? ''}
            onChange={(_event, data) => answer(file, data.value)}
          >
            <option value="">{t(language, 'taskpane.returns.eachRow')}</option>
            {agencies.map((agency) => (
              <option key={agency}>{agency}</option>
            ))}
          </Select>
        </Field>
      ))}
    </details>
  );
}
