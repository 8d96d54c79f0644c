import type { Role } from '../../actions/nextStep';
import { rememberedRole, rememberRole } from '../surroundings';
import { useKept } from './kept';

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
