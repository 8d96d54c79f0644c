// Preloaded (node --import) into a measured program: leaves its peak resident memory, in kilobytes, in P06_PEAK_FILE.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.P06_PEAK_FILE, String(process.resourceUsage().maxRSS)));
