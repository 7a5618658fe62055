/** The comments around what is ours in a text that others write in too; nobody sees them in a rendered page. */
export interface Markers {
    start: string;
    end: string;
}
export declare function markersOf(key: string): Markers;
/** Whether a text holds any marker of ours. */
export declare function holdsMarker(text: string): boolean;
/** A text that cannot be taken for a marker, so that a transcript cannot end its own block. */
export declare function withoutMarkers(text: string): string;
