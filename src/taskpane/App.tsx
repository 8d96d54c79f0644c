import {
  AriaLiveAnnouncer,
  Button,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { languages, t } from '../messages';
import { HomeView } from './home/HomeView';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { focusKeeper, keepFocus } from './shell/keepFocus';
import { useLanguage } from './shell/language';
import { useOverview } from './shell/overview';
import { useView, views, viewsOfAgencies, type View, type ViewContext } from './shell/pane';
import { useShown } from './shell/role';
import { fluentThemes, usePaneTheme } from './shell/theme';
import { useBusyWith } from './shell/useRun';
import { Waiting } from './shell/Waiting';
import { WorkElsewhere } from './shell/WorkElsewhere';
import { Notice } from './Step';
import { isReadOnly } from './surroundings';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    padding: '8px 12px 24px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0 },
  view: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  // Wrapped rather than folded away behind a menu: whoever sees it for the first time sees all there is.
  tabs: {
    flexWrap: 'wrap',
    margin: '0 -6px 12px',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const open = <P extends string>(fetch: () => Promise<Record<P, ComponentType<ViewContext>>>, name: P) =>
  lazy(async () => ({ default: (await fetch())[name] }));

/** All but the home page are fetched when they are first shown. */
const pages: Record<View, ComponentType<ViewContext>> = {
  home: HomeView,
  load: open(() => import('./load/LoadView'), 'LoadView'),
  collect: open(() => import('./collect/CollectView'), 'CollectView'),
  entries: open(() => import('./entries/EntriesView'), 'EntriesView'),
  check: open(() => import('./check/CheckView'), 'CheckView'),
  highlights: open(() => import('./highlights/HighlightsView'), 'HighlightsView'),
  desk: open(() => import('./desk/DeskView'), 'DeskView'),
  report: open(() => import('./report/ReportView'), 'ReportView'),
  settings: open(() => import('./settings/SettingsView'), 'SettingsView'),
};

/**
 * The views that there are tabs for. A role is no right: an officer is spared the secretariat's, but for one that he or the ribbon
 * has opened. Without a register nobody is spared anything, for somebody has to load it.
 */
function useOffered(chosen: View): readonly View[] {
  const isEmpty = useOverview().overview === 'none';
  const { overview, isAgencys } = useShown();
  if (overview?.form) return viewsOfAgencies;
  return isAgencys && !isEmpty
    ? views.filter((view) => view === chosen || viewsOfAgencies.includes(view))
    : views;
}

/** The task pane: one view at a time. */
export function App() {
  const styles = useStyles();
  const [language, setLanguage] = useLanguage();
  const [chosen, setView] = useView();
  const offered = useOffered(chosen);
  const view = offered.includes(chosen) ? chosen : 'home';
  const busy = useBusyWith() !== undefined;
  const theme = usePaneTheme();
  useEffect(() => {
    // Writing what is there already would have every style computed again.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    document.title = t(language, 'taskpane.title');
  }, [language]);
  useEffect(() => keepFocus(document), []);
  const other = languages.find((each) => each !== language)!;
  const Page = pages[view];
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      {/* Message bars are told to screen readers through it alone. */}
      <AriaLiveAnnouncer>
        {/* The browser's own parts, such as the calendar's button, follow. */}
        <main className={styles.pane} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}>
          <header className={styles.header}>
            <Text as="h1" size={400} weight="semibold" className={styles.title}>
              {t(language, 'taskpane.title')}
            </Text>
            <Button size="small" appearance="subtle" lang={other} onClick={() => setLanguage(other)}>
              {t(language, 'taskpane.switchLanguage')}
            </Button>
          </header>
          <TabList
            size="small"
            className={styles.tabs}
            aria-label={t(language, 'taskpane.nav')}
            selectedValue={view}
            onTabSelect={(_event, { value }) => setView(value as View)}
          >
            {offered.map((each) => (
              <Tab key={each} value={each} id={`tab-${each}`} aria-controls="view">
                {t(language, `taskpane.view.${each}`)}
              </Tab>
            ))}
          </TabList>
          {isReadOnly() && <Notice intent="warning" text={t(language, 'taskpane.readOnly')} />}
          <WorkElsewhere language={language} view={view} />
          <div
            {...focusKeeper}
            className={styles.view}
            role="tabpanel"
            id="view"
            aria-labelledby={`tab-${view}`}
          >
            <ErrorBoundary key={view} language={language}>
              <Suspense fallback={<Waiting text={t(language, 'taskpane.viewLoading')} />}>
                <Page language={language} busy={busy} />
              </Suspense>
            </ErrorBoundary>
          </div>
        </main>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
