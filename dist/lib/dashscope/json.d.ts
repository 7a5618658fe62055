export type JsonObject = Readonly<Record<string, unknown>>;
export declare function asObject(value: unknown): JsonObject;
export declare function asArray(value: unknown): readonly unknown[];
export declare function asNumber(value: unknown): number | undefined;
export declare function asText(value: unknown): string | undefined;
