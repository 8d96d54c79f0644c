import { validate, type Snapshot } from '../validation';
import {
  excelPlan,
  excelRun,
  lastClosedWeek,
  placeFindings,
  readFacts,
  readRegister,
  readWaivers,
  type PlacedFinding,
  type RegisterSnapshot,
  type Waiver,
} from '../workbook';

/** What checking goes by. */
export interface CheckInput {
  readonly snapshot: RegisterSnapshot;
  readonly waivers: ReadonlyMap<string, Waiver>;
  /** The register in the form that the rules take. */
  readonly forRules: Snapshot;
}

/** @param run how it is read: with {@link excelPlan} by what writes afterwards. */
export async function readForCheck(run = excelRun): Promise<CheckInput> {
  const { snapshot, waivers, facts } = await run(async (context) => {
    const read = await readRegister(context);
    return {
      snapshot: read,
      waivers: await readWaivers(context, read.language),
      facts: await readFacts(context, read),
    };
  });
  const { settings } = snapshot;
  return {
    snapshot,
    waivers,
    forRules: {
      taskRows: snapshot.tasks.rows,
      entryRows: snapshot.entries.rows,
      previousEntries: lastClosedWeek(snapshot),
      history: snapshot.history.filter(({ week }) => week < settings.openWeek),
      agencies: snapshot.agencies,
      unconfirmedAgencies: snapshot.unconfirmedAgencies,
      expectedCounts: snapshot.expectedCounts,
      settings,
      records: snapshot.records,
      facts,
    },
  };
}

/** Reads the register and applies every rule, for what writes afterwards. */
export async function checkRegister(): Promise<{
  readonly snapshot: RegisterSnapshot;
  readonly placed: readonly PlacedFinding[];
}> {
  const { snapshot, waivers, forRules } = await readForCheck(excelPlan);
  return { snapshot, placed: placeFindings(validate(forRules), snapshot, waivers) };
}
