import { InputError } from '../errors.js';
/** From the vendor's documents. */
const HOSTS = {
    'cn-beijing': { shared: 'dashscope.aliyuncs.com', name: 'cn-beijing' },
    'ap-southeast-1': { shared: 'dashscope-intl.aliyuncs.com', name: 'ap-southeast-1' },
    'us-east-1': { shared: 'dashscope-us.aliyuncs.com', name: 'us-east-1' },
    'cn-hongkong': { shared: 'cn-hongkong.dashscope.aliyuncs.com', name: 'cn-hongkong' },
    'eu-central-1': { name: 'eu-central-1' },
    'ap-northeast-1': { name: 'ap-northeast-1' },
};
/**
 * The base URL of a region: the shared host where there is one, since it needs no workspace, else the workspace's own.
 *
 * @throws InputError when the region has only workspace hosts and no workspace is given.
 */
export function regionBaseUrl(region, workspace) {
    const { shared, name } = HOSTS[region];
    if (shared)
        return `https://${shared}/api/v1`;
    // It becomes a part of the host's name, and the key goes there.
    if (workspace && !/^[\w-]+$/.test(workspace)) {
        throw new InputError('The workspace is no id of one.', { advice: 'Ids look like llm-1a2b3c.' });
    }
    if (workspace)
        return `https://${workspace}.${name}.maas.aliyuncs.com/api/v1`;
    throw new InputError(`The region ${region} has no address without a workspace.`, {
        advice: 'Give the id of the workspace too.',
    });
}
