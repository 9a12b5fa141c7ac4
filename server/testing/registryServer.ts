import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegistryAccess } from '../core/surroundings.js';

/** A party as DaData tells it, as far as a test says it. */
export interface ToldParty {
  inn: string;
  kpp?: string;
  ogrn?: string;
  name?: string;
  director?: string;
  address?: string;
  status?: string;
  isBranch?: boolean;
  more?: object;
}

/** A stand-in for DaData: it knows who it is told of, answers in its format, and counts what it is asked. */
export class RegistryServer implements AsyncDisposable {
  readonly asked: { method: string; token: string; body: Record<string, unknown> }[] = [];
  readonly parties: ToldParty[] = [];
  readonly banks: object[] = [];
  /** What it says instead of an answer. */
  instead: { status: number; body: string } | null = null;
  /** Whether it says nothing at all. */
  isSilent = false;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<RegistryServer> {
    const server = createServer();
    const registry = new RegistryServer(server);
    server.on('request', async (request, response) => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const body = JSON.parse(Buffer.concat(pieces).toString()) as Record<string, unknown>;
      const method = request.url!.replace('/suggestions/api/4_1/rs/', '');
      registry.asked.push({ method, token: request.headers.authorization ?? '', body });
      if (registry.isSilent) return;
      const { status, body: said } = registry.instead ?? { status: 200, body: registry.answer(method, body) };
      response.writeHead(status, { 'content-type': 'application/json' }).end(said);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return registry;
  }

  get access(): RegistryAccess {
    return { address: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`, token: 'secret' };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(method: string, { query, kpp, branch_type }: Record<string, unknown>): string {
    if (method === 'findById/bank') return JSON.stringify({ suggestions: this.banks });
    const isMeant = (party: ToldParty) =>
      method === 'findById/party'
        ? (party.inn === query || party.ogrn === query) && (!kpp || party.kpp === kpp)
        : (party.name ?? '').toLowerCase().includes(String(query).toLowerCase());
    const found = this.parties.filter((party) => isMeant(party) && !(branch_type === 'MAIN' && party.isBranch));
    return JSON.stringify({ suggestions: found.map(suggestionOf) });
  }
}

function suggestionOf({ inn, kpp, ogrn, name = 'ООО «Ромашка»', ...party }: ToldParty) {
  const { director, address, status = 'ACTIVE', isBranch = false, more } = party;
  const data = {
    ...{ inn, kpp, ogrn, type: inn.length === 10 ? 'LEGAL' : 'INDIVIDUAL' },
    branch_type: isBranch ? 'BRANCH' : 'MAIN',
    name: { short_with_opf: name, full_with_opf: name.replace('ООО', 'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ') },
    management: director ? { name: director, post: 'ГЕНЕРАЛЬНЫЙ ДИРЕКТОР' } : null,
    address: address ? { value: address, unrestricted_value: address } : null,
    state: { status, registration_date: 1_026_000_000_000, liquidation_date: null },
    ...more,
  };
  return { value: name, unrestricted_value: name, data };
}
