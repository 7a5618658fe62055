/** Where what is left out can be found. */
export function seeElsewhere({ artifact }) {
    return artifact ? 'see manifest.json in the artifact' : 'see manifest.json among the files';
}
