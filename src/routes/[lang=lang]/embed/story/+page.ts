// The story in somebody else's page: the same document, woken by a script of its own.
export const csr = false;
