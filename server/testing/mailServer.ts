import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { MailSecurity } from '../channels/mail/mailAccount.entity.js';
import type { MailboxAddress } from '../channels/mail/mailbox.js';
import { freePort } from './redis.js';

/** Debian's user of files that are nobody's: started by root, Dovecot reads mail as no user with rights of its own. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
/** Whoever is not root can be nobody else. */
const user = isRoot ? 'nobody' : userInfo().username;
const group = isRoot ? 'nogroup' : execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
const PASSWORD = 'secret';

/** A Dovecot of the test's own: any user is let in with the one password, and has an empty INBOX at first. */
export class MailServer implements AsyncDisposable {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<MailServer> {
    const folder = mkdtempSync(join(tmpdir(), 'vmeste-mail-'));
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'mail'));
    if (isRoot) chownSync(join(folder, 'mail'), NOBODY, NOBODY);
    const server = new MailServer(folder, await freePort());
    writeFileSync(join(folder, 'dovecot.conf'), settings(folder, server.port));
    await server.run();
    return server;
  }

  addressOf(user: string): MailboxAddress {
    return {
      host: '127.0.0.1',
      port: this.port,
      security: MailSecurity.NONE,
      user,
      password: PASSWORD,
      folder: 'INBOX',
    };
  }

  /** Puts a letter into a folder of somebody's. */
  async deliver(user: string, letter: string | Buffer, at?: Date, folder = 'INBOX'): Promise<void> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: this.port,
      auth: { user, pass: PASSWORD },
      logger: false,
    });
    await client.connect();
    if (folder !== 'INBOX') await client.mailboxCreate(folder);
    await client.append(folder, letter, [], at);
    await client.logout();
  }

  /** Ends it as a failing machine does; what it keeps stays. */
  async kill(): Promise<void> {
    if (!this.child) return;
    const ended = once(this.child, 'exit');
    process.kill(-this.child.pid!, 'SIGKILL');
    await ended;
    this.child = undefined;
  }

  async run(): Promise<void> {
    const config = join(this.folder, 'dovecot.conf');
    this.child = spawn(process.env.DOVECOT!, ['-F', '-c', config], { stdio: 'ignore', detached: true });
    await greeting(this.port);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const settings = (folder: string, port: number) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${group}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
# Whoever was refused once would be made to wait, and all others of this machine with him.
auth_failure_delay = 0
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;

async function greeting(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const heard = await Promise.race([once(socket, 'data'), once(socket, 'error'), once(socket, 'close')]).catch(
      () => [],
    );
    socket.destroy();
    if (String(heard[0]).startsWith('* OK')) return;
    await sleep(20);
  }
}
