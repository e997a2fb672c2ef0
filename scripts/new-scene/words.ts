/** The words of a new scene, to be written anew: in the languages that the project has, English in any other. */

export interface NewWords {
	/** Lines of the scene's block. */
	scene: string[];
	/** The two steps, and their headlines where they stand alone, by the step's own word. */
	step: Record<'whole' | 'part', string>;
	moment: Record<'whole' | 'part', string>;
}

const EN: (fact: string) => NewWords = (fact) => ({
	scene: [
		'title: A new scene: write what the picture finds',
		'unit: Percent of the whole',
		'source: Write where the figure comes from',
		'label.part: {$n}%',
		'label.whole: The whole',
		'label.table: The figure of this scene',
		'label.row: What is counted',
		'label.value: Percent',
		'label.say: A bar is filled to {$n} percent.',
		'label.say-whole: An empty bar stands for the whole.'
	],
	step: {
		whole: 'Here stands what is going to be counted.',
		part: `Of the whole, {${fact}}% were counted.`
	},
	moment: { whole: 'What is going to be counted', part: `{${fact}}% of the whole` }
});

const RU: (fact: string) => NewWords = (fact) => ({
	scene: [
		'title: Новая сцена: напишите, что видно на рисунке',
		'unit: Процент от целого',
		'source: Напишите, откуда цифра',
		'label.part: {$n}%',
		'label.whole: Всё целое',
		'label.table: Цифра этой сцены',
		'label.row: Что считали',
		'label.value: Процент',
		'label.say: Полоса заполнена, процентов: {$n}.',
		'label.say-whole: Пустая полоса: всё целое.'
	],
	step: {
		whole: 'Здесь будет сказано, что считали.',
		part: `Доля целого: {${fact}}%.`
	},
	moment: { whole: 'Что считали', part: `Доля целого: {${fact}}%` }
});

const KK: (fact: string) => NewWords = (fact) => ({
	scene: [
		'title: Жаңа көрініс: суреттен не көрінетінін жазыңыз',
		'unit: Бүтіннің пайызы',
		'source: Сан қайдан алынғанын жазыңыз',
		'label.part: {$n}%',
		'label.whole: Барлығы',
		'label.table: Осы көріністің саны',
		'label.row: Не саналды',
		'label.value: Пайыз',
		'label.say: Жолақ {$n} пайызға толған.',
		'label.say-whole: Бос жолақ бүтінді білдіреді.'
	],
	step: {
		whole: 'Мұнда не саналатыны айтылады.',
		part: `Бүтіннің үлесі: {${fact}}%.`
	},
	moment: { whole: 'Не саналады', part: `Бүтіннің үлесі: {${fact}}%` }
});

const WORDS: Record<string, (fact: string) => NewWords> = { en: EN, ru: RU, kk: KK };

/** @param fact id of the figure that the scene shows */
export const newWords = (lang: string, fact: string): NewWords => (WORDS[lang] ?? EN)(fact);
