// The three engines, each in a file of its own: `npm run test:engines`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/engines/*.test.ts'],
		environment: 'node',
		maxWorkers: 2
	}
});
