const codes = (list) => list.split(' ');
/** Codes as the vendor writes them; `jw` is Javanese. */
export const SENSEVOICE_LANGUAGES = codes('zh en yue ja ko ru fr it de es ca id th nl pt cs pl el ms tl bg hr da tr vi he hu uk jw uz no ro sv fa ta az bn ' +
    'my km hi kn lo ml mr mn ne pa si sw te ur ha');
export const PARAFORMER_LANGUAGES = codes('zh en ja yue ko de fr ru');
export const FUN_ASR_LANGUAGES = codes('zh en ja ko vi th id ms tl hi ar fr de es pt ru it nl sv da fi no el pl cs hu ro bg hr sk');
/** Those of the snapshot of 2025-08-25. */
export const FIRST_FUN_ASR_LANGUAGES = codes('zh en');
export const QWEN3_LANGUAGES = codes('zh yue en ja de ko ru fr pt ar it es hi id th tr uk vi cs da fil fi is ms no pl sv');
