/** How many columns a text takes on the screen: two for wide East Asian characters, none for marks that combine. */
export declare function columnsOf(text: string): number;
