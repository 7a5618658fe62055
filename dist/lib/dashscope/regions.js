import { REGIONS } from '../defaults.js';
import { InputError } from '../errors.js';
/** From the vendor's documents. */
const HOSTS = {
    'cn-beijing': { shared: 'dashscope.aliyuncs.com', own: 'cn-beijing.maas.aliyuncs.com' },
    'ap-southeast-1': { shared: 'dashscope-intl.aliyuncs.com', own: 'ap-southeast-1.maas.aliyuncs.com' },
    'us-east-1': { shared: 'dashscope-us.aliyuncs.com', own: 'us-east-1.maas.aliyuncs.com' },
    'cn-hongkong': { shared: 'cn-hongkong.dashscope.aliyuncs.com', own: 'cn-hongkong.maas.aliyuncs.com' },
    'eu-central-1': { own: 'eu-central-1.maas.aliyuncs.com' },
    'ap-northeast-1': { own: 'ap-northeast-1.maas.aliyuncs.com' },
    finance: { shared: 'dashscope-finance.aliyuncs.com' },
    qianwen: { shared: 'maas.qianwenaiapi.com' },
};
/** Where DashScope is without a word about it. */
export const DEFAULT_REGION = 'cn-beijing';
/**
 * The base URL of a region: the shared host where there is one and the key may use it, since it needs no workspace, else
 * the workspace's own.
 *
 * @throws InputError when only the workspace's host will do and no workspace is given.
 */
export function regionBaseUrl({ region = DEFAULT_REGION, workspace, apiKey = '' }) {
    const { shared, own } = HOSTS[region];
    const needsOwn = own !== undefined && apiKey.trim().startsWith('sk-ws-');
    if (shared && !needsOwn)
        return `https://${shared}/api/v1`;
    // It becomes a part of the host's name, and the key goes there.
    if (workspace && !/^[\w-]+$/.test(workspace)) {
        throw new InputError('The workspace is no id of one.', { advice: 'Ids look like llm-1a2b3c.' });
    }
    if (workspace)
        return `https://${workspace}.${own}/api/v1`;
    throw new InputError(needsOwn
        ? 'A key that begins with sk-ws- works only on the host of its workspace.'
        : `The region ${region} has no address without a workspace.`, { advice: 'Give the id of the workspace too, or the base-url of its host.' });
}
/** The region that an address belongs to; undefined for another service. */
export function regionOf(baseUrl) {
    if (!URL.canParse(baseUrl))
        return undefined;
    const { hostname } = new URL(baseUrl);
    return REGIONS.find((region) => {
        const { shared, own } = HOSTS[region];
        return hostname === shared || (own !== undefined && hostname.endsWith(`.${own}`));
    });
}
/** Where a request went, for a sentence: the host, and the region it belongs to. */
export function describePlace(url) {
    const region = regionOf(url.href);
    return region ? `${url.host} (region ${region})` : url.host;
}
