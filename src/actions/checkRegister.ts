import { validate } from '../validation';
import {
  excelRun,
  lastClosedWeek,
  placeFindings,
  readRegister,
  readWaivers,
  type PlacedFinding,
  type RegisterSnapshot,
} from '../workbook';

/** Reads the register and applies every rule; nothing is written. */
export async function checkRegister(): Promise<{
  readonly snapshot: RegisterSnapshot;
  readonly placed: readonly PlacedFinding[];
}> {
  const { snapshot, waivers } = await excelRun(async (context) => {
    const read = await readRegister(context);
    return { snapshot: read, waivers: await readWaivers(context, read.language) };
  });
  const { settings } = snapshot;
  const findings = validate({
    taskRows: snapshot.tasks.rows,
    entryRows: snapshot.entries.rows,
    previousEntries: lastClosedWeek(snapshot),
    history: snapshot.history.filter(({ week }) => week < settings.openWeek),
    agencies: snapshot.agencies,
    unconfirmedAgencies: snapshot.unconfirmedAgencies,
    expectedCounts: snapshot.expectedCounts,
    settings,
  });
  return { snapshot, placed: placeFindings(findings, snapshot, waivers) };
}
