import { Field, makeStyles, Select } from '@fluentui/react-components';
import { roles, type Role } from '../../actions/nextStep';
import { t, type Language } from '../../messages';
import { useFocusAsked } from './focusAsked';
import { useOverview } from './overview';
import { useAgency, useRole, useShown } from './role';

// Long names of agencies must not make it wider than the pane.
const useStyles = makeStyles({ choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } } });

interface RoleChoiceProps {
  readonly language: Language;
  readonly size?: 'small' | 'medium';
}

/** For whom the pane speaks, and for an officer of which agency. A form is its agency's whoever looks. */
export function RoleChoice({ language, size = 'medium' }: RoleChoiceProps) {
  const [role, setRole] = useRole();
  if (useShown().overview?.form) return null;
  return (
    <>
      <Field size={size} label={t(language, 'taskpane.home.role')}>
        <Select size={size} value={role} onChange={(_event, data) => setRole(data.value as Role)}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(language, `taskpane.role.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {role === 'officer' && <AgencyChoice language={language} size={size} />}
    </>
  );
}

/** The officer's agency, among those that have entries in the open week. */
export function AgencyChoice({ language, size = 'medium' }: RoleChoiceProps) {
  const styles = useStyles();
  const [, setAgency] = useAgency();
  const { overview } = useOverview();
  const own = useShown().agency;
  const place = useFocusAsked<HTMLSelectElement>('own agency');
  if (overview === undefined || overview === 'none' || overview.byAgency.length === 0) return null;
  return (
    <Field size={size} className={styles.choice} label={t(language, 'taskpane.home.agency')}>
      <Select ref={place} size={size} value={own ?? ''} onChange={(_event, data) => setAgency(data.value)}>
        <option value="">{t(language, 'taskpane.home.noAgency')}</option>
        {overview.byAgency.map(({ agency }) => (
          <option key={agency} value={agency}>
            {agency}
          </option>
        ))}
      </Select>
    </Field>
  );
}
