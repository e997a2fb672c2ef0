/** Which declarations hold for an element of a picture: the page's own rules, worked out without a browser. */
import type { HTMLElement } from 'node-html-parser';
import { readDeclarations, type Declaration, type Rule } from './rules';
import { withVars } from './values';

/** A component's own class. */
const MARK = /\bs-\w{3,}\b/g;
/** Above every selector, as a `style` attribute is. */
const INLINE = 1e9;
/** What only a reader with a pointer or a browser's own boxes could match. */
const NEVER = /::|:(hover|focus|active|focus-visible|focus-within)\b/;

interface Candidate extends Declaration {
	weight: number;
}

export class Cascade {
	#own = new Map<HTMLElement, Map<string, Candidate>>();

	/**
	 * @param root the document, with an `html` element in it
	 * @param rules in their order
	 */
	constructor(root: HTMLElement, rules: readonly Rule[]) {
		const marks = new Set(root.toString().match(MARK));
		for (const { selector, weight, declarations } of rules) {
			const scope = selector.match(MARK) ?? [];
			if (NEVER.test(selector) || scope.some((mark) => !marks.has(mark))) continue;
			for (const element of root.querySelectorAll(selector.replace(/:root\b/g, 'html'))) {
				for (const declaration of declarations) this.#declare(element, declaration, weight);
			}
		}
		for (const element of root.querySelectorAll('[style]')) {
			for (const declaration of readDeclarations(element.getAttribute('style') ?? ''))
				this.#declare(element, declaration, INLINE);
		}
	}

	#declare(element: HTMLElement, declaration: Declaration, weight: number): void {
		const own = this.#own.get(element) ?? new Map<string, Candidate>();
		this.#own.set(element, own);
		for (const part of longhands(declaration)) {
			const before = own.get(part.property);
			const stronger = weight + (part.important ? 2 * INLINE : 0);
			if (!before || before.weight <= stronger)
				own.set(part.property, { ...part, weight: stronger });
		}
	}

	/** What is declared for an element itself, custom properties replaced; undefined where nothing is. */
	declared(element: HTMLElement, property: string): string | undefined {
		const found = this.#own.get(element)?.get(property);
		return found && withVars(found.value, (name) => this.custom(element, name));
	}

	/** What an element has of a property that children inherit. */
	inherited(element: HTMLElement, property: string): string | undefined {
		for (let at: HTMLElement | null = element; at; at = at.parentNode as HTMLElement | null) {
			const found = this.declared(at, property);
			if (found !== undefined && found !== 'inherit') return found;
		}
		return undefined;
	}

	/** A custom property's value, from the element or the nearest around it. */
	custom(element: HTMLElement, name: string): string | undefined {
		return this.inherited(element, name);
	}
}

/** A `font` as the four properties that it sets; anything else as it is. */
function longhands(declaration: Declaration): Declaration[] {
	if (declaration.property !== 'font') return [declaration];
	return ['font-weight', 'font-size', 'line-height', 'font-family'].map((property) => ({
		...declaration,
		property,
		value: `${FONT_PART}${property} ${declaration.value}`
	}));
}

/** Marks a value that is a part of a `font`, which can only be taken apart once its custom properties are known. */
const FONT_PART = '\u0001';

/**
 * The part that a property takes of a `font`, or the value itself.
 * @param value as `declared` gives it
 */
export function fontPart(value: string): string {
	if (!value.startsWith(FONT_PART)) return value;
	const space = value.indexOf(' ');
	const property = value.slice(1, space);
	const font = value.slice(space + 1);
	const [, weight = '400', size = '', height = 'normal', family = ''] =
		/^(?:(\d+)\s+)?((?:[\w-]+\((?:[^()]|\([^()]*\))*\)|[\d.]+\w+))\s*(?:\/\s*([\d.]+))?\s+(.*)$/.exec(
			font.trim()
		) ?? [];
	return (
		{ 'font-weight': weight, 'font-size': size, 'line-height': height }[property] ?? family
	).trim();
}
