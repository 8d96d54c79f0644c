import { overviewFor, type Role } from '../../actions/nextStep';
import type { WeekOverview } from '../../actions/weekOverview';
import { rememberAgency, rememberedAgency, rememberedRole, rememberRole } from '../surroundings';
import { useKept } from './kept';
import { useOverview } from './overview';

/** For whom the pane speaks, remembered on this computer. */
export function useRole(): readonly [Role, (role: Role) => void] {
  const [role, setRole] = useKept<Role>('role', rememberedRole);
  return [
    role,
    (next) => {
      setRole(next);
      rememberRole(next);
    },
  ];
}

/** The agency that an officer reports for, remembered like the role; the open register need not know it. */
export function useAgency(): readonly [string, (agency: string) => void] {
  const [agency, setAgency] = useKept<string>('agency', rememberedAgency);
  return [
    agency,
    (next) => {
      setAgency(next);
      rememberAgency(next);
    },
  ];
}

/** What of the open workbook is shown to whoever looks. */
export interface Shown {
  /** Undefined without a register, and while nobody has looked. */
  readonly overview?: WeekOverview;
  /** Only what an agency does: in its form, and for an officer in the whole register. */
  readonly isAgencys: boolean;
  /** Whose entries alone are meant in the whole register; undefined also for an officer who has not said. */
  readonly agency?: string;
}

export function useShown(): Shown {
  const state = useOverview().overview;
  const [role] = useRole();
  const [agency] = useAgency();
  const overview = state === 'none' || !state ? undefined : overviewFor(state, role, agency);
  return {
    overview,
    isAgencys: overview?.form !== undefined || role === 'officer',
    agency: overview?.agency,
  };
}
