// The peer of `npm run bench`: SheetJS reads a workbook and writes it again, and does nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';

const [, , source, target] = process.argv;
writeFileSync(target, write(read(readFileSync(source)), { type: 'buffer', bookType: 'xlsx' }));
