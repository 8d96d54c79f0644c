import { Button, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { isLanguage, t, type MessageKey } from '../../messages';
import { roles } from '../../actions/nextStep';
import { themes, type Surroundings } from '../surroundings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { marginRight: 'auto' },
  field: { display: 'flex', alignItems: 'center', gap: '4px' },
});

interface SettingsBarProps {
  readonly surroundings: Surroundings;
  readonly onChange: (surroundings: Surroundings) => void;
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  /** Where the file lies that the sample register is made from. */
  readonly sourceUrl: string;
}

/** What Excel and Windows would decide around the add-in: file, role, language, theme, day. */
export function SettingsBar(props: SettingsBarProps) {
  const { surroundings, onChange } = props;
  const { language } = surroundings;
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const change = (patch: Partial<Surroundings>): void => onChange({ ...surroundings, ...patch });
  const say = (key: MessageKey): string => t(language, key);
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('workbench.title')}>
      <Text as="h1" size={300} weight="semibold" className={styles.title} style={{ margin: 0 }}>
        {say('workbench.title')}
      </Text>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={say('workbench.file.choose')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) props.onOpen(chosen);
          target.value = '';
        }}
      />
      <Button size="small" onClick={() => file.current?.click()}>
        {say('workbench.file.open')}
      </Button>
      <Button size="small" onClick={props.onSave}>
        {say('workbench.file.save')}
      </Button>
      <Button size="small" appearance="subtle" onClick={props.onSample}>
        {say('workbench.file.sample')}
      </Button>
      <Button size="small" appearance="subtle" onClick={props.onNew}>
        {say('workbench.file.new')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        as="a"
        href={props.sourceUrl}
        download
        title={say('workbench.file.sourceTip')}
      >
        {say('workbench.file.source')}
      </Button>
      <Choice
        label={say('workbench.role')}
        value={surroundings.role}
        options={roles.map((role) => [role, say(`taskpane.role.${role}`)])}
        onChoose={(role) => change({ role })}
      />
      <Choice
        label={say('workbench.language')}
        value={language}
        options={[
          ['vi', 'Tiếng Việt'],
          ['en', 'English'],
        ]}
        onChoose={(chosen) => isLanguage(chosen) && change({ language: chosen })}
      />
      <Choice
        label={say('workbench.theme')}
        value={surroundings.theme}
        options={themes.map((theme) => [theme, say(`workbench.theme.${theme}`)])}
        onChoose={(theme) => change({ theme })}
      />
      <label className={styles.field}>
        <Text size={200}>{say('workbench.day')}</Text>
        <Input
          size="small"
          type="date"
          value={surroundings.today}
          onChange={(_event, { value }) => value !== '' && change({ today: value })}
        />
      </label>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Select
      size="small"
      aria-label={label}
      title={label}
      value={value}
      onChange={(_event, data) => onChoose(data.value as T)}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
}
