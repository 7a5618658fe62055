export const id = 384;
export const ids = [384];
export const modules = {

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaults: () => (/* binding */ defaults)
/* harmony export */ });
/* unused harmony exports FORMATS, KINDS, ENGINES, FAIL_ON */
/** The formats a transcript can be written in, by their file extension. */
const FORMATS = (/* unused pure expression or super */ null && (['txt', 'srt', 'vtt', 'md', 'json']));
/** The kinds of content that can be kept in what is rendered. */
const KINDS = (/* unused pure expression or super */ null && (['text', 'emotions', 'events']));
const ENGINES = (/* unused pure expression or super */ null && (['dashscope', 'local']));
const FAIL_ON = (/* unused pure expression or super */ null && (['any', 'all', 'never']));
/** What holds where the user says nothing. Free of imports, so that help texts can show it without loading anything. */
const defaults = {
    model: 'auto',
    formats: ['txt', 'srt', 'vtt', 'json'],
    keep: ['text', 'emotions', 'events'],
    outputDir: 'transcripts',
    maxLineWidth: 42,
    maxLines: 2,
    failOn: 'any',
    timeoutMinutes: 60,
    baseUrl: 'https://dashscope.aliyuncs.com/api/v1',
};


/***/ })

};
