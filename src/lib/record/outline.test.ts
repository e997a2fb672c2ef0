import { describe, expect, it } from 'vitest';
import { PARTS } from '../story/story';
import { checkOutline } from './outline';

const scene = { id: 'box', steps: ['box-morning', 'box-night'], telling: 'box-night' };
const story = (...scenes: object[]) => [{ chapter: null, ground: 'dusk', scenes }];

describe('the outline of the story', () => {
	it('is whole', () => {
		expect(() => checkOutline(PARTS)).not.toThrow();
	});

	it.each([
		[
			'a scene without its telling step',
			story({ id: 'box', steps: ['box-night'] }),
			'data/story.json: 0.scenes.0.telling is undefined, where "telling" belongs. Write it as the scenes beside it have it.'
		],
		[
			'a telling step of another scene',
			story({ ...scene, telling: 'day-gap' }),
			'data/story.json: telling of the scene "box" is "day-gap", which is none of its steps. Write one of box-morning, box-night.'
		],
		[
			'a step that stands twice',
			story(scene, { ...scene, id: 'coda' }),
			'data/story.json: the id "box-morning" stands twice. Give one of them another id.'
		],
		[
			'a ground that no style sheet has',
			[{ chapter: null, ground: 'noon', scenes: [scene] }],
			'data/story.json: 0.ground is "noon", where ("night" | "paper" | "day" | "dusk") belongs. Write it as the scenes beside it have it.'
		]
	])('names %s in one line', (_, outline, line) =>
		expect(() => checkOutline(outline)).toThrow(line)
	);
});
