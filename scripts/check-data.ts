/** `npm run check:data`: reads the whole record and every copy as the build does; on a fault prints its one line and stops. */
import { readCopies } from '../src/lib/record/copies';
import { readDataFiles } from '../src/lib/record/disk';
import { readRecord } from '../src/lib/record/read';
import { RecordFault } from '../src/lib/record/fault';

const root = process.argv[2] ?? process.cwd();
try {
	const files = readDataFiles(root);
	const record = readRecord(files);
	readCopies(files, record);
	console.log(`data: ${record.facts.size} figures from ${record.sources.size} sources, in order`);
} catch (error) {
	if (!(error instanceof RecordFault)) throw error;
	console.error(error.message);
	process.exit(1);
}
