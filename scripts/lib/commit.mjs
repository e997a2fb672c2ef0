// Which commit this is: it names a build. Node built-ins only.
import { execFileSync } from 'node:child_process';

/** The commit is the version: two builds of one commit are the same build. */
export function commit() {
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			stdio: ['ignore', 'pipe', 'ignore']
		})
			.toString()
			.trim();
	} catch {
		return 'unversioned';
	}
}
