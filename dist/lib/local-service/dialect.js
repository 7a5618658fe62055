export function dialectOf(model) {
    if (model.startsWith('qwen3-asr'))
        return 'qwen3';
    return model.startsWith('sensevoice-v') ? 'sensevoice' : 'paraformer';
}
