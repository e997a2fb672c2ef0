// The article is still: nothing on it needs a script.
export const csr = false;
