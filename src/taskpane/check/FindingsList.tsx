import { Button, Field, Input, makeStyles, Select, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { FindingLine } from '../../actions/types';
import { t, type Language } from '../../messages';
import { LongList } from '../LongList';
import { useField } from '../shell/pane';
import { filtered, filterOptions, heldFilters } from './filters';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  filter: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

const keyOfFinding = ({ key }: FindingLine): string => key;
const severities = ['error', 'warning', 'information'] as const;

interface FindingsListProps {
  readonly language: Language;
  readonly busy: boolean;
  readonly findings: readonly FindingLine[];
  readonly onGo: (finding: FindingLine) => void;
  readonly onFix: (findings: readonly FindingLine[]) => void;
  /** Absent for those who do not decide on that. */
  readonly onWaive: ((finding: FindingLine, by: string, reason: string) => void) | undefined;
}

/** The findings by severity, rule and agency; those of one kind that have a suggestion can be mended at once. */
export function FindingsList({ language, busy, findings, onGo, onFix, onWaive }: FindingsListProps) {
  const styles = useStyles();
  const [severity, setSeverity] = useField('check severity');
  const [chosenRule, setRuleId] = useField('check rule');
  const [chosenAgency, setAgency] = useField('check agency');
  const [text, setText] = useField('check text');
  const sought = useDeferredValue(text);
  const options = useMemo(() => filterOptions(findings), [findings]);
  const { rules, agencies } = options;
  const { ruleId, agency } = heldFilters({ ruleId: chosenRule, agency: chosenAgency }, options);
  const shown = useMemo(
    () => filtered(findings, { severity, ruleId, agency, text: sought }),
    [findings, severity, ruleId, agency, sought],
  );
  const mendable = shown.filter(({ suggested }) => suggested !== undefined);
  const isOneKind = new Set(mendable.map((finding) => finding.ruleId)).size === 1;
  const label = t(language, 'taskpane.check.list');
  const filter = (
    name: string,
    value: string,
    onChange: (value: string) => void,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field size="small" label={name} className={styles.filter}>
      <Select size="small" value={value} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{t(language, 'taskpane.check.all')}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.filters}>
        {filter(
          t(language, 'taskpane.check.bySeverity'),
          severity,
          setSeverity,
          severities.map((key) => [key, t(language, `validation.severity.${key}`)]),
        )}
        {agencies.length > 1 &&
          filter(
            t(language, 'taskpane.check.byAgency'),
            agency,
            setAgency,
            agencies.map((name) => [name, name]),
          )}
      </div>
      {filter(t(language, 'taskpane.check.byRule'), ruleId, setRuleId, [...rules])}
      <Field size="small" label={t(language, 'taskpane.check.byText')}>
        <Input size="small" type="search" value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      {mendable.length > 1 && isOneKind && (
        <Button size="small" disabledFocusable={busy} onClick={() => onFix(mendable)}>
          {t(language, 'taskpane.check.fixAll', { count: mendable.length })}
        </Button>
      )}
      <Text size={200}>
        {t(language, 'taskpane.check.shown', { shown: shown.length, all: findings.length })}
      </Text>
      <Text size={200}>
        {t(language, shown.length === 0 ? 'taskpane.check.noneShown' : 'taskpane.check.keys')}
      </Text>
      <LongList items={shown} label={label} keyOf={keyOfFinding} onEnter={onGo}>
        {(finding) => (
          <FindingItem
            language={language}
            busy={busy}
            finding={finding}
            onGo={() => onGo(finding)}
            onFix={() => onFix([finding])}
            onWaive={onWaive && ((by, reason) => onWaive(finding, by, reason))}
          />
        )}
      </LongList>
    </>
  );
}
