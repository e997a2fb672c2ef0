/** Every noun that the copy counts with a figure: its forms are one case of one noun, the case that its place asks for, and right after any number. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatNumber, type Format } from '../i18n/format';
import { LANGS } from '../i18n/languages';
import { counted, PLURALS } from '../i18n/plural';
import { readDataFiles } from './disk';
import { readRecord } from './read';

const { facts } = readRecord(readDataFiles(process.cwd()));

interface Token {
	whole: string;
	/** The word before the figure, which asks for a case. */
	before: string;
	id: string;
	format: Format | undefined;
	forms: string[];
}

function tokensOf(lang: string): Token[] {
	const text = readFileSync(`data/copy/${lang}.aml`, 'utf8').split('[allowed]')[1] ?? '';
	return [...text.matchAll(/(\p{L}*)[\s\u00a0]?(?:<[a-z]+>)?\{([^{}$~]+)~([^{}]+)\}/gu)].map(
		([whole, before = '', figure = '', forms = '']) => {
			const [id = '', format] = figure.split('|');
			return {
				whole,
				before,
				id,
				format: format as Format | undefined,
				forms: forms.replaceAll('\u00a0', ' ').split('~')
			};
		}
	);
}

/** Singular and plural of a case; the genitive plural is what numbers from five on count. */
type Case = 'nominative' | 'genitive' | 'accusative' | 'prepositional';
interface Noun {
	one: Partial<Record<Case, string>>;
	many: Partial<Record<Case, string>>;
	/** Genitive singular. */
	two: string;
}

const NOUNS: Noun[] = [
	noun('пункт пункта', 'пункты пунктов'),
	noun('магазин магазина', 'магазины магазинов'),
	noun('бюллетень бюллетеня', 'бюллетени бюллетеней'),
	noun('голос голоса', 'голоса голосов'),
	noun('источник источника', 'источники источников'),
	noun('участок участка', 'участки участков'),
	noun('регион региона', 'регионы регионов'),
	noun('тенге тенге', 'тенге тенге'),
	noun('раз раза', 'разы раз'),
	noun('год года', 'годы лет'),
	// Counted, people are человек from five on, and in the genitive too.
	noun('человек человека', 'люди человек'),
	noun('урна урны урну', 'урны урн урны'),
	noun('поправка поправки поправку', 'поправки поправок поправки'),
	noun('статья статьи статью', 'статьи статей статьи'),
	noun('затронутая_статья затронутой_статьи', 'затронутые_статьи затронутых_статей'),
	noun(
		'проверяемое_утверждение проверяемого_утверждения',
		'проверяемые_утверждения проверяемых_утверждений'
	),
	noun('умерший умершего', 'умершие умерших'),
	noun('погибший погибшего - погибшем', 'погибшие погибших - погибших'),
	noun('город города - городе', 'города городов - городах'),
	noun(
		'область_или_город области_или_города - области_или_городе',
		'области_и_города областей_и_городов - областях_и_городах'
	)
];

/** @param one nominative, genitive, accusative where it is another word, prepositional; `_` for a blank */
function noun(one: string, many: string): Noun {
	const cases = (words: string) => {
		const [nominative, genitive, accusative, prepositional] = words
			.split(' ')
			.map((word) => word.replaceAll('_', ' '));
		return {
			nominative,
			genitive,
			accusative: accusative && accusative !== '-' ? accusative : nominative,
			prepositional
		};
	};
	return { one: cases(one), many: cases(many), two: cases(one).genitive ?? '' };
}

/** What a Russian reader expects after a number, worked out without the code under test. */
function expected({ one, many, two }: Noun, asked: Case, value: number): string | undefined {
	if (!Number.isInteger(value)) return two;
	const single = value % 10 === 1 && value % 100 !== 11;
	if (asked === 'genitive' || asked === 'prepositional') return single ? one[asked] : many[asked];
	if (single) return one[asked];
	const few = value % 10 >= 2 && value % 10 <= 4 && !(value % 100 >= 12 && value % 100 <= 14);
	return few ? two : many.genitive;
}

const CASES: Case[] = ['nominative', 'accusative', 'genitive', 'prepositional'];

/** The nouns and cases that a token's three forms may be. */
function readings(forms: string[]): { noun: Noun; asked: Case }[] {
	return CASES.flatMap((asked) =>
		NOUNS.filter((one) =>
			[1, 2, 5].every((value, at) => expected(one, asked, value) === forms[at])
		).map((one) => ({ noun: one, asked }))
	);
}

/** Words that ask for a case of the noun that follows the figure. */
const ASKS: Record<string, Case[]> = {
	больше: ['genitive'],
	около: ['genitive'],
	среди: ['genitive'],
	из: ['genitive'],
	с: ['genitive'],
	учётом: ['genitive'],
	не: ['genitive'],
	числа: ['genitive'],
	число: ['genitive'],
	перечень: ['genitive'],
	о: ['prepositional'],
	в: ['prepositional', 'accusative'],
	на: ['accusative', 'nominative']
};

const VALUES = [1, 2, 5, 11, 21, 22, 25, 101, 1.5];

describe('Russian nouns beside figures', () => {
	const tokens = tokensOf('ru');

	it('are many, and all found', () => {
		expect(tokens.length).toBeGreaterThan(35);
		for (const { id, format } of tokens) {
			expect(facts.has(id), id).toBe(true);
			if (format !== undefined) expect(FORMATS).toContain(format);
		}
	});

	it.each(tokens)('$whole', ({ whole, before, id, format, forms }) => {
		const possible = readings(forms);
		expect(possible, `no case of a noun that this test knows: ${forms.join(', ')}`).not.toEqual([]);
		const asked = ASKS[before.toLowerCase()] ?? ['nominative', 'accusative'];
		const read = possible.find((one) => asked.includes(one.asked));
		expect(read, `"${before}" asks for ${asked.join(' or ')}`).toBeDefined();
		if (!read) return;

		const value = facts.get(id)?.value ?? NaN;
		for (const one of [value, ...VALUES]) {
			// In an oblique case a fraction takes another form than whole numbers do: there only whole ones may stand.
			const whole_ = Number.isInteger(one);
			if (!whole_ && ['genitive', 'prepositional'].includes(read.asked)) {
				if (one === value) expect(format, `${whole} is ${value}`).toMatch(/int|hundreds/);
				continue;
			}
			const shown = formatNumber(one, 'ru', whole_ && one !== value ? undefined : format);
			const digits = Number(shown.replace(/[^\d,]/g, '').replace(',', '.'));
			const fraction = shown.includes(',');
			expect(counted(shown, 'ru', forms), shown).toBe(
				expected(read.noun, read.asked, fraction ? digits + (digits % 1 === 0 ? 0.5 : 0) : digits)
			);
		}
	});
});

describe.each(LANGS)('nouns beside figures in %s', (lang) => {
	it('come in as many forms as the language has', () => {
		for (const { whole, forms } of tokensOf(lang)) {
			expect(forms, whole).toHaveLength(PLURALS[lang].length);
			for (const form of forms) expect(form.trim(), whole).toBe(form);
		}
	});
});
