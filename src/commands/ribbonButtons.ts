import type { WeekOverview } from '../actions/weekOverview';

/** What a button needs to make sense; `office`: the secretariat's register, not an agency's form. */
type Need = 'nothing' | 'noForm' | 'register' | 'office' | 'check';

/** The tab of manifest.xml: its groups, their buttons by id, and what each needs. */
export const ribbonTab = 'P06.Tab';
export const ribbonButtons = {
  'P06.LoadGroup': { 'P06.Pane': 'nothing', 'P06.Load': 'noForm' },
  'P06.CheckGroup': { 'P06.EntriesView': 'register', 'P06.Check': 'register' },
  'P06.HighlightGroup': { 'P06.Highlight': 'register', 'P06.Why': 'register' },
  'P06.ReportGroup': { 'P06.Report': 'office' },
  'P06.DeskGroup': { 'P06.Views': 'register', 'P06.Duties': 'office', 'P06.Review': 'office' },
  'P06.ViewGroup': { 'P06.Tasks': 'register', 'P06.Entries': 'register', 'P06.Findings': 'check' },
} as const satisfies Record<string, Record<string, Need>>;

/** The state of the buttons for a workbook; Excel shows them all enabled until it is told. */
export function ribbonState(overview: WeekOverview | undefined): Office.RibbonUpdaterData {
  const has: Record<Need, boolean> = {
    nothing: true,
    noForm: !overview?.form,
    register: overview !== undefined,
    office: overview !== undefined && !overview.form,
    check: overview?.checkedAt !== undefined,
  };
  return {
    tabs: [
      {
        id: ribbonTab,
        groups: Object.entries(ribbonButtons).map(([id, buttons]) => ({
          id,
          controls: Object.entries(buttons).map(([button, need]) => ({ id: button, enabled: has[need] })),
        })),
      },
    ],
  };
}
