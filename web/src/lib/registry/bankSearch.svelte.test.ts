import { describe, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { BankSearch } from './bankSearch.svelte.js';

const TBANK = '044525974';
const SBERBANK = '044525225';
const UNKNOWN = '044525000';
const banks: Record<string, object> = {
  [TBANK]: { bik: TBANK, name: 'АО «ТБанк»', correspondentAccount: '30101810145250000974', isOpen: true },
  [SBERBANK]: { bik: SBERBANK, name: 'ПАО Сбербанк', correspondentAccount: '30101810400000000225', isOpen: true },
};

function searched() {
  const fields = { bankName: '', correspondentAccount: '' };
  const answer = async (_: unknown, { bik }: { bik: string }) => ({
    registryBank: { trouble: null, bank: banks[bik] ?? null },
  });
  const ask = vi.fn(answer);
  const bank = new BankSearch({ ask } as unknown as Pick<App, 'ask'>, () => fields);
  return { fields, ask, bank };
}

describe('domain §5, the bank of an account by its БИК:', () => {
  it('is filled from the directory, and the next bank instead of it', async () => {
    const { fields, bank } = searched();
    bank.seek(TBANK);
    await vi.waitFor(() =>
      expect(fields).toEqual({ bankName: 'АО «ТБанк»', correspondentAccount: '30101810145250000974' }),
    );
    bank.seek(SBERBANK);
    await vi.waitFor(() => expect(fields.bankName).toBe('ПАО Сбербанк'));
  });

  it.each([UNKNOWN, '04452597', ''])(
    'is emptied when the БИК becomes «%s»: no account is of two banks',
    async (next) => {
      const { fields, bank } = searched();
      bank.seek(TBANK);
      await vi.waitFor(() => expect(fields.bankName).toBe('АО «ТБанк»'));
      bank.seek(next);
      expect(fields).toEqual({ bankName: '', correspondentAccount: '' });
    },
  );

  it('what was typed by hand stays', async () => {
    const { fields, bank } = searched();
    bank.seek(TBANK);
    await vi.waitFor(() => expect(fields.bankName).toBe('АО «ТБанк»'));
    fields.bankName = 'ТБанк, отделение в Казани';
    bank.seek(UNKNOWN);
    expect(fields).toEqual({ bankName: 'ТБанк, отделение в Казани', correspondentAccount: '' });
  });
});
