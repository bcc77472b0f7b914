/** An environment that cannot be had here: neither passed nor failed. Its message says why. */
export class Missing extends Error {}
