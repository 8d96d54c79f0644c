import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import type { EntryAlert } from '../book';
import { useKeptFocus } from './useKeptFocus';

export type Answer = 'keep' | 'again' | 'cancel';

interface EntryAlertDialogProps {
  readonly language: Language;
  /** Undefined while there is nothing to ask. */
  readonly alert: EntryAlert | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** What Excel asks when an entry is refused, or taken only on second thoughts: the validation's own words. */
export function EntryAlertDialog({ language, alert, onAnswer }: EntryAlertDialogProps) {
  const answers: readonly Answer[] =
    alert?.style === 'locked'
      ? ['cancel']
      : alert?.style === 'stop'
        ? ['again', 'cancel']
        : ['keep', 'again', 'cancel'];
  const first = useKeptFocus(alert !== undefined);
  return (
    <Dialog
      open={alert !== undefined}
      modalType="alert"
      onOpenChange={(_event, { open }) => !open && onAnswer('cancel')}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{alert?.title || t(language, 'workbench.alert.title')}</DialogTitle>
          <DialogContent>
            {alert?.style === 'locked' ? t(language, 'workbench.alert.locked') : alert?.message}
          </DialogContent>
          <DialogActions>
            {answers.map((answer, at) => (
              <Button
                key={answer}
                ref={at === 0 ? first : undefined}
                appearance={at === 0 ? 'primary' : 'secondary'}
                onClick={() => onAnswer(answer)}
              >
                {t(language, `workbench.alert.${answer}`)}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
