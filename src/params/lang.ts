import { isLang } from '$lib/i18n/languages';

export const match = isLang;
