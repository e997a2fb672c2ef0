// A chart in somebody else's page: a document, woken by a script of its own where it has pages to turn.
export const csr = false;
