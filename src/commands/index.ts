import { dayOf, type Day } from '../calendar';
import { isLanguage, t, UserError, type Language } from '../messages';

/** The ribbon's function commands. What they did shows on the sheet they open; what went wrong shows in a dialog. */
const commands = {
  check: async () => {
    const { validateEntries } = await import('../actions/validateEntries');
    await validateEntries({});
  },
  highlight: async () => {
    const { highlightTasks } = await import('../actions/highlightTasks');
    await highlightTasks({});
  },
  report: async () => {
    const { compileReport } = await import('../actions/compileReport');
    await compileReport({ today: today() });
  },
};

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

function language(): Language {
  const locale = Office.context.displayLanguage.slice(0, 2).toLowerCase();
  return isLanguage(locale) ? locale : 'en';
}

function sentence(error: unknown): string {
  if (error instanceof UserError) return error.in(language());
  const detail = error instanceof Error ? error.message : String(error);
  return t(language(), 'taskpane.run.unexpected', { detail });
}

/** The dialog is this same page, with the sentence behind the hash. */
function tell(text: string): Promise<void> {
  const url = `${location.href.replace(/[?#].*$/, '')}#${encodeURIComponent(text)}`;
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(url, { height: 25, width: 30 }, () => resolve()),
  );
}

void Office.onReady(() => {
  const message = document.getElementById('message');
  // Only a dialog has a sentence: the host never opens the function file itself with a hash like it.
  if (message && location.hash.length > 1 && !location.hash.startsWith('#_host')) {
    message.textContent = decodeURIComponent(location.hash.slice(1));
    return;
  }
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } catch (error) {
        await tell(sentence(error));
      } finally {
        // Excel waits for this, or it holds the button for five minutes.
        event.completed();
      }
    });
  }
});
