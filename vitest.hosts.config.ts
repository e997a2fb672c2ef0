// The built site on other people's servers: `npm test -- hosts`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/hosts/*.test.ts'],
		environment: 'node'
	}
});
