/** `11 s`, `4 min 5 s`, `1 h 23 min`. */
export function spanOf(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function joined(whole, unit, rest, restUnit) {
    return rest === 0 ? `${grouped(whole)} ${unit}` : `${grouped(whole)} ${unit} ${rest} ${restUnit}`;
}
/** `8 sources`, `1 source`, `1,000 sources`. */
export function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
export function grouped(count) {
    return count.toLocaleString('en-US');
}
