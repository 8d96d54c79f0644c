import { Badge, Button, Field, Input, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingLine } from '../../actions/types';
import { t, type Language } from '../../messages';
import { rememberedWho, rememberWho } from '../surroundings';

const colors = { error: 'danger', warning: 'warning', information: 'informative' } as const;

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  form: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface FindingItemProps {
  readonly language: Language;
  readonly busy: boolean;
  readonly finding: FindingLine;
  readonly onGo: () => void;
  readonly onFix: () => void;
  readonly onWaive: ((by: string, reason: string) => void) | undefined;
}

/** One finding: where, what, and what can be done about it. */
export function FindingItem({ language, busy, finding, onGo, onFix, onWaive }: FindingItemProps) {
  const styles = useStyles();
  const [waiving, setWaiving] = useState(false);
  const place = finding.cell ? `${finding.sheet}!${finding.cell}` : finding.sheet;
  return (
    <>
      <div className={styles.line}>
        <Badge appearance="tint" color={colors[finding.severity]}>
          {t(language, `validation.severity.${finding.severity}`)}
        </Badge>
        {place !== '' && (
          <Link as="button" inline onClick={onGo}>
            {place}
          </Link>
        )}
        <Text size={200}>{finding.task}</Text>
      </div>
      <Text block>{finding.message}</Text>
      <div className={styles.line}>
        {finding.suggested !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={onFix}>
            {fixWords(finding, finding.suggested, language)}
          </Button>
        )}
        {onWaive && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => setWaiving(!waiving)}
          >
            {t(language, 'taskpane.check.waive')}
          </Button>
        )}
      </div>
      {onWaive && waiving && <WaiverForm language={language} busy={busy} onWaive={onWaive} />}
    </>
  );
}

function fixWords({ isRepair }: FindingLine, suggested: string, language: Language): string {
  if (isRepair) return suggested;
  return suggested === ''
    ? t(language, 'taskpane.check.clear')
    : t(language, 'taskpane.check.fix', { value: suggested });
}

interface WaiverFormProps extends Pick<FindingItemProps, 'language' | 'busy'> {
  readonly onWaive: (by: string, reason: string) => void;
}

function WaiverForm({ language, busy, onWaive }: WaiverFormProps) {
  const styles = useStyles();
  const [by, setBy] = useState(rememberedWho);
  const [reason, setReason] = useState('');
  const isWhole = by.trim() !== '' && reason.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        rememberWho(by);
        onWaive(by, reason);
      }}
    >
      <Field size="small" label={t(language, 'taskpane.check.waivedBy')}>
        <Input size="small" value={by} onChange={(_event, data) => setBy(data.value)} />
      </Field>
      <Field size="small" label={t(language, 'taskpane.check.waivedBecause')}>
        <Input size="small" value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <Button size="small" type="submit" disabledFocusable={busy || !isWhole}>
        {t(language, 'taskpane.check.waiveNow')}
      </Button>
    </form>
  );
}
