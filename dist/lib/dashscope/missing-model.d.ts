/** What to do when the service does not have, or no longer has, a model. */
export declare function adviceForMissingModel(name: string): string;
