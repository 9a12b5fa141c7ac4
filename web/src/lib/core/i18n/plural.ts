const rules = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a word that fits a count: «1 сделка, 2 сделки, 5 сделок». */
export const plural = (language: keyof typeof rules, count: number, forms: Forms): string =>
  forms[rules[language].select(count)] ?? forms.other;

const numbers = { ru: new Intl.NumberFormat('ru'), en: new Intl.NumberFormat('en') };

/** A count that may reach thousands, grouped as sums are: «12 340», “12,340”. */
export const grouped = (language: keyof typeof numbers, count: number): string => numbers[language].format(count);
