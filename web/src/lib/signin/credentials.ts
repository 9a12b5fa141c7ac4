export interface Credentials {
  email: string;
  password: string;
}

export type Missing = { email?: 'missing' | 'wrong'; password?: 'missing' };

/** What can be said before asking the server; an empty object means «ask». */
export const missingIn = ({ email, password }: Credentials): Missing => ({
  ...(email.trim() === '' ? { email: 'missing' as const } : looksLikeEmail(email) ? {} : { email: 'wrong' as const }),
  ...(password === '' ? { password: 'missing' as const } : {}),
});

const looksLikeEmail = (text: string) => /^\S+@\S+$/.test(text.trim());
