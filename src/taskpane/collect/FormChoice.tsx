import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FormLine } from '../../actions/distributeForms';
import { t, type Language } from '../../messages';

const useStyles = makeStyles({
  choice: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    '& legend': { padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface FormChoiceProps {
  readonly language: Language;
  readonly forms: readonly FormLine[];
  readonly leftOut: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (leftOut: readonly string[]) => void;
}

/** Which agencies get a form, each with what it has to report on. */
export function FormChoice({ language, forms, leftOut, disabled, onChange }: FormChoiceProps) {
  const styles = useStyles();
  const chosen = forms.filter(({ agency }) => !leftOut.includes(agency)).length;
  const all = chosen === forms.length ? true : chosen === 0 ? false : 'mixed';
  return (
    <fieldset className={styles.choice} disabled={disabled}>
      <legend>{t(language, 'taskpane.forms.agencies')}</legend>
      <Checkbox
        checked={all}
        label={t(language, 'taskpane.forms.all', { chosen, count: forms.length })}
        onChange={() => onChange(all === true ? forms.map(({ agency }) => agency) : [])}
      />
      <ul className={styles.list}>
        {forms.map(({ agency, entries, answered }) => (
          <li key={agency}>
            <Checkbox
              checked={!leftOut.includes(agency)}
              label={
                <>
                  {agency}
                  <Text block size={200}>
                    {t(language, 'taskpane.forms.rows', { entries, answered })}
                  </Text>
                </>
              }
              onChange={(_event, { checked }) =>
                onChange(checked === true ? leftOut.filter((each) => each !== agency) : [...leftOut, agency])
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
