declare global {
  namespace App {
    interface Error {
      message: string;
      /** Of the line in the server's log. */
      id?: string;
    }
  }
}

export {};
