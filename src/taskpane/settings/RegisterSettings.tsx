import { Button, Checkbox, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SettingsSummary } from '../../actions/changeSettings';
import { say, t, type Language } from '../../messages';
import {
  allowedValues,
  alwaysToday,
  planSettings,
  settingChoices,
  settingFromText,
  settingText,
  settingWords,
} from '../../register/settingInput';
import { settingDefinitions, type SettingDefinition, type SettingKey } from '../../register/settings';
import type { CellValue } from '../../register/cells';
import { Failure } from '../shell/Failure';
import { useKept } from '../shell/kept';
import type { ViewContext } from '../shell/pane';
import { useFollowed } from '../shell/useFollowed';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { Undoing } from '../Undoing';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Values = Readonly<Record<SettingKey, CellValue>>;
type Given = Readonly<Partial<Record<SettingKey, string>>>;

/** The Settings sheet as a form: what would change is listed before it is written, and can be taken back after. */
export function RegisterSettings({ language, busy, week }: ViewContext & { readonly week: string }) {
  const styles = useStyles();
  const id = useId();
  const [values, setValues] = useState<Values>();
  const [given, setGiven] = useKept<Given>('settings given', {});
  const run = useRun<SettingsSummary>('settings');
  // Read again after every action: another view, the sheet or a colleague may have changed them.
  const { failure, retry } = useFollowed(
    async (signal) => {
      const { registerSettings } = await import('../../actions/changeSettings');
      const read = await registerSettings();
      if (!signal.aborted) setValues(read);
      return undefined;
    },
    !busy,
    week,
  );
  const failed = failure !== undefined && <Failure language={language} error={failure} onRetry={retry} />;
  if (!values) return failed;
  const { changes, faults } = planSettings(values, given);
  const save = (): void =>
    run.start(async (options) => {
      const { changeSettings } = await import('../../actions/changeSettings');
      const saved = await changeSettings({ ...options, given });
      setGiven({});
      return saved;
    });
  const group = (isText: boolean): readonly (SettingDefinition & { readonly key: SettingKey })[] =>
    settingDefinitions.filter(({ type }) => (type === 'text') === isText);
  const field = (setting: SettingDefinition & { readonly key: SettingKey }) => (
    <SettingField
      key={setting.key}
      language={language}
      setting={setting}
      disabled={busy}
      text={given[setting.key] ?? settingText(setting, values[setting.key], language)}
      onChange={(text) => setGiven({ ...given, [setting.key]: text })}
    />
  );
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t(language, 'taskpane.settings.book')}
      </h2>
      <Text size={200}>{t(language, 'taskpane.settings.hint')}</Text>
      {failed}
      {group(false).map(field)}
      <details>
        <summary>{t(language, 'taskpane.settings.texts')}</summary>
        <div className={styles.view}>{group(true).map(field)}</div>
      </details>
      {changes.length > 0 && (
        <Notice
          intent="info"
          text={changes.map(({ setting, old, new: value }) =>
            t(language, 'taskpane.settings.change', {
              label: setting.label[language],
              old: settingWords(setting, old, language),
              new: settingWords(setting, value, language),
            }),
          )}
        />
      )}
      {changes.some(({ setting }) => setting.key === 'openWeek') && (
        <Notice intent="warning" text={t(language, 'taskpane.settings.weekWarning', { week })} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || changes.length === 0 || faults.length > 0}
          onClick={save}
        >
          {t(language, 'taskpane.settings.save', { count: changes.length })}
        </Button>
        {Object.keys(given).length > 0 && (
          <Button disabledFocusable={busy} onClick={() => setGiven({})}>
            {t(language, 'taskpane.settings.discard')}
          </Button>
        )}
      </div>
      <RunOutcome language={language} title={t(language, 'taskpane.settings.book')} run={run}>
        {({ changes: made }) => (
          <Notice intent="success" text={t(language, 'taskpane.settings.saved', { count: made.length })} />
        )}
      </RunOutcome>
      <Undoing language={language} busy={busy} name="settings" />
    </section>
  );
}

interface SettingFieldProps {
  readonly language: Language;
  readonly setting: SettingDefinition;
  readonly disabled: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function SettingField({ language, setting, disabled, text, onChange }: SettingFieldProps) {
  const isUsable = settingFromText(setting, text) !== undefined;
  const isToday = text === alwaysToday;
  const choices = settingChoices(setting, language);
  return (
    <>
      <Field
        size="small"
        label={setting.label[language]}
        validationState={isUsable ? 'none' : 'error'}
        validationMessage={isUsable ? undefined : say(language, allowedValues(setting))}
        hint={setting.help[language]}
      >
        {choices.length > 0 ? (
          <Select
            size="small"
            value={text}
            disabled={disabled}
            onChange={(_event, data) => onChange(data.value)}
          >
            {/* What the sheet has wrong is shown, to be mended. */}
            {!isUsable && <option>{text}</option>}
            {choices.map(({ text: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            size="small"
            type={setting.type === 'date' ? 'date' : 'text'}
            inputMode={
              setting.type === 'decimal' ? 'decimal' : setting.type === 'wholeNumber' ? 'numeric' : 'text'
            }
            value={isToday ? '' : text}
            disabled={disabled}
            onChange={(_event, data) => onChange(data.value)}
          />
        )}
      </Field>
      {setting.key === 'asOf' && (
        <Checkbox
          label={t(language, 'taskpane.settings.today')}
          checked={isToday}
          disabled={disabled}
          onChange={(_event, { checked }) => onChange(checked === true ? alwaysToday : '')}
        />
      )}
    </>
  );
}
