import { isLanguage, say, t, UserError, type Language } from '../messages';
import { ribbonCommands, type Command } from './ribbonCommands';

/**
 * The page behind the ribbon's buttons. Excel loads it unseen; what a command did, or why it could not, is told in a
 * dialog, which is this same page with the sentence as a query parameter.
 */
const parameter = 'tell';

/** The language chosen in the task pane, else that of Office. */
function language(): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('p06.language');
  } catch {
    // Storage is closed to frames of other sites in some browsers.
  }
  if (isLanguage(chosen)) return chosen;
  const locale = Office.context.displayLanguage.slice(0, 2).toLowerCase();
  return isLanguage(locale) ? locale : 'en';
}

function sentence(error: unknown): string {
  if (error instanceof UserError) return error.in(language());
  const detail = error instanceof Error ? error.message : String(error);
  return t(language(), 'taskpane.run.unexpected', { detail });
}

/**
 * Resolves when the user has closed the dialog: Excel may end this page, and the dialog with it, as soon as the command
 * is completed. Resolves at once if no dialog could be opened, for there is no other place to say so.
 */
function tell(text: string): Promise<void> {
  const url = new URL(location.pathname, location.origin);
  url.searchParams.set(parameter, text);
  const options = { height: 25, width: 30, displayInIframe: true };
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(url.href, options, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    }),
  );
}

async function outcomeOf(command: Command): Promise<string> {
  try {
    return say(language(), await command());
  } catch (error) {
    return sentence(error);
  }
}

const told = new URLSearchParams(location.search).get(parameter);
const message = document.getElementById('message');
if (told !== null && message) message.textContent = told;

void Office.onReady(() => {
  if (told !== null) return;
  for (const [name, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      await tell(await outcomeOf(command));
      // Excel waits for this, or it holds the button for five minutes.
      event.completed();
    });
  }
});
