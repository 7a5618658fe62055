/** Whether two texts are the same, in a time that tells neither where they differ nor how long the secret is. */
export declare function isSameSecret(given: string, secret: string): boolean;
