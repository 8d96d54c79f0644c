import { ribbonState } from '../../commands/ribbonButtons';
import { paneCommands, ribbonCommands, type RibbonCommand } from '../../commands/ribbonCommands';
import { tellUser } from '../../commands/tellUser';
import { say } from '../../messages';
import { sentence } from './errors';
import { subscribe } from './kept';
import { currentLanguage } from './language';
import { overviewNow } from './overview';
import { askFor } from './focusAsked';
import { showView } from './pane';
import { run } from './runs';

/**
 * The ribbon and the pane live in one page (Office's shared runtime): a button's work is a run like those of the pane, so
 * that only one is at work at a time and an open pane shows its outcome.
 */
export function associateRibbon(): void {
  for (const [name, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      const text = await outcomeOf(command as RibbonCommand<unknown>);
      if (text !== undefined) await tellUser(text, currentLanguage());
      // Excel waits for this, or it holds the button for five minutes; a keyboard shortcut has no event.
      event?.completed();
    });
  }
  for (const [name, place] of Object.entries(paneCommands)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      showView(place.view);
      if ('choice' in place) askFor(place.choice);
      try {
        await Office.addin.showAsTaskpane();
      } catch (error) {
        await tellUser(sentence(currentLanguage(), error), currentLanguage());
      }
      event?.completed();
    });
  }
}

async function outcomeOf(command: RibbonCommand<unknown>): Promise<string | undefined> {
  try {
    const told = command.told(await run(command.run, command.act));
    return told && say(currentLanguage(), told);
  } catch (error) {
    return sentence(currentLanguage(), error);
  }
}

/** Keeps the buttons enabled where they make sense, in an Excel that can; elsewhere a command says what is missing. */
export function followOnRibbon(): void {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  let told = '';
  const update = (): void => {
    const { overview } = overviewNow();
    if (overview === undefined) return;
    const state = ribbonState(overview === 'none' ? undefined : overview);
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    // An add-in that was just updated is refused until Excel is started anew: the buttons then stay as they are.
    void Promise.resolve(Office.ribbon.requestUpdate(state)).catch(() => undefined);
  };
  subscribe(update);
  update();
}
