const rules = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a word that fits a count: «1 сделка, 2 сделки, 5 сделок». */
export const plural = (language: keyof typeof rules, count: number, forms: Forms): string =>
  forms[rules[language].select(count)] ?? forms.other;
