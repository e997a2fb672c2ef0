// A card for whoever asks what the link is, and a way on for its reader: see docs/decisions/0006.
export const csr = false;
