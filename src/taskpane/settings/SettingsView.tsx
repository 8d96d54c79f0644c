import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { isLanguage, languages, t } from '../../messages';
import { useLanguage } from '../shell/language';
import { useField, type ViewContext } from '../shell/pane';
import { useShown } from '../shell/role';
import { RoleChoice } from '../shell/RoleChoice';
import { rememberedWho, rememberWho } from '../surroundings';
import { RegisterSettings } from './RegisterSettings';

const useStyles = makeStyles({
  own: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What this computer keeps for its user, and what the register's Settings sheet keeps for everybody. */
export function SettingsView(context: ViewContext) {
  const { language } = context;
  const styles = useStyles();
  const id = useId();
  const [, setLanguage] = useLanguage();
  const [who, setWho] = useField('who', rememberedWho);
  const { overview, isAgencys } = useShown();
  return (
    <>
      <section className={styles.own} aria-labelledby={id}>
        <h2 id={id} className={styles.title}>
          {t(language, 'taskpane.settings.title')}
        </h2>
        <Field label={t(language, 'taskpane.language')}>
          <Select
            value={language}
            onChange={(_event, { value }) => {
              if (isLanguage(value)) setLanguage(value);
            }}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {t(each, 'taskpane.languageName')}
              </option>
            ))}
          </Select>
        </Field>
        <RoleChoice language={language} />
        <Field label={t(language, 'taskpane.settings.name')} hint={t(language, 'taskpane.settings.nameHint')}>
          <Input
            value={who}
            onChange={(_event, { value }) => {
              setWho(value);
              rememberWho(value);
            }}
          />
        </Field>
      </section>
      {overview && !isAgencys && <RegisterSettings {...context} week={overview.openWeek} />}
    </>
  );
}
