// The story is a document; what moves in it is woken by a script of its own (src/lib/wake), not hydrated.
export const csr = false;
