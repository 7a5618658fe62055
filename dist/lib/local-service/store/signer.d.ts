/** What a signature is good for; one for a policy opens no result. */
export type Purpose = 'policy' | 'result';
/** Signs what the service hands out, with a secret that lives as long as the service. */
export declare class Signer {
    private readonly secret;
    /** Base64. */
    sign(purpose: Purpose, text: string): string;
    verify(purpose: Purpose, text: string, signature: string): boolean;
}
