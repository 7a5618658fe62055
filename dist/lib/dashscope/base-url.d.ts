/** Where the API is: `href` without a slash at its end. */
export interface BaseUrl {
    href: string;
    url: URL;
}
/** Checks a base URL; one that is only a host gets the API's path. */
export declare function checkBaseUrl(text: string): BaseUrl;
/** Checks what goes into a header; the error names it and never shows it. */
export declare function checkHeaderValue(name: string, value: string): string;
