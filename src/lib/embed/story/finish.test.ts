import { expect, it, vi } from 'vitest';

vi.mock('virtual:small/storydress', () => ({ default: '' }));
vi.mock('virtual:picture-styles', () => ({ default: '', marks: [] }));
const { elsewhere, ownHeights } = await import('./finish');

it('takes screens’ heights from a variable, in styles alone', () => {
	expect(
		ownHeights('<style>a{height:calc(100svh - 1px);padding:max(2.5svh,1px)}</style>2svh')
	).toBe(
		'<style>a{height:calc(calc(100*var(--svh,1svh)) - 1px);padding:max(calc(2.5*var(--svh,1svh)),1px)}</style>2svh'
	);
});

it('leads out of the frame, and stays in it for the story’s own places', () => {
	expect(
		elsewhere(
			'<head><link href="../../../x.css"></head><body><a href="data/#fact-x"></a><a href="#day"></a><a href="../ru/"></a><a href="https://a.b/"></a>'
		)
	).toBe(
		'<head><link href="../../../x.css"></head><body><a target="_blank" rel="noopener" href="../../data/#fact-x"></a><a href="#day"></a><a target="_blank" rel="noopener" href="../../../ru/"></a><a href="https://a.b/"></a>'
	);
});
