import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from './config.js';

describe('loadConfig', () => {
  it('runs with no setting at all', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ host: '0.0.0.0', port: 3000, seed: 'demo', mode: 'production', allowHttp: false });
    expect(config.databaseUrl).toBeUndefined();
    expect(config.dataDir).toBe(`${process.cwd()}/data`);
  });

  it('takes a blank setting for an absent one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it('reads lists and flags', () => {
    const config = loadConfig({ PUBLIC_URLS: 'https://crm.example/login, http://10.0.0.5:3000', DEMO: '1' });
    expect(config.publicUrls).toEqual(['https://crm.example', 'http://10.0.0.5:3000']);
    expect(config.demo).toBe(true);
  });

  it('knows the mail server only together with the sender', () => {
    expect(loadConfig({}).mail).toBeNull();
    const [smtpUrl, from] = ['smtps://crm:secret@mail.company.ru', 'Vmeste <crm@company.ru>'];
    expect(loadConfig({ SMTP_URL: smtpUrl, MAIL_FROM: from }).mail).toEqual({ smtpUrl, from });
    expect(() => loadConfig({ SMTP_URL: smtpUrl })).toThrow('MAIL_FROM must be set');
    expect(() => loadConfig({ SMTP_URL: smtpUrl, MAIL_FROM: 'nobody' })).toThrow('MAIL_FROM=nobody must be an address');
  });

  it('takes a key that seals passwords when it is a whole one, and never says it', () => {
    expect(loadConfig({}).secretKey).toBeNull();
    const key = Buffer.alloc(32, 7).toString('base64');
    expect(loadConfig({ SECRET_KEY: key }).secretKey).toEqual(Buffer.alloc(32, 7));
    expect(() => loadConfig({ SECRET_KEY: 'c2hvcnQ=' })).toThrow(
      /^The settings cannot be used:\n {2}SECRET_KEY must be/,
    );
  });

  it('asks no bank unless it is said where', () => {
    expect(loadConfig({}).ratesAddress).toBeUndefined();
    const address = 'https://www.cbr.ru/scripts/XML_daily.asp';
    expect(loadConfig({ CBR_URL: address }).ratesAddress).toBe(address);
    expect(() => loadConfig({ CBR_URL: 'cbr' })).toThrow('CBR_URL must be');
  });

  it('asks a register only with a token', () => {
    expect(loadConfig({ DADATA_URL: 'https://dadata.test' }).registry).toBeNull();
    const access = { address: 'https://suggestions.dadata.ru', token: 'secret' };
    expect(loadConfig({ DADATA_TOKEN: 'secret' }).registry).toEqual(access);
    expect(() => loadConfig({ DADATA_URL: 'dadata' })).toThrow('DADATA_URL must be');
  });

  it('names every wrong setting at once and keeps passwords to itself', () => {
    const read = () =>
      loadConfig({ PORT: '70000', DATABASE_URL: 'mysql://me:secret@db', ALLOW_HTTP: 'maybe', PUBLIC_URLS: 'crm' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT=70000 must be[^]*DATABASE_URL must be[^]*PUBLIC_URLS=crm must be[^]*ALLOW_HTTP=maybe/);
    expect(read).not.toThrow(/secret/);
  });
});
