export const id = 295;
export const ids = [295];
export const modules = {

/***/ 95295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   durationMsOfMedia: () => (/* binding */ durationMsOfMedia)
/* harmony export */ });
/* harmony import */ var _containers_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97915);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45847);
/* harmony import */ var _media_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9590);



/**
 * How long a file plays, in milliseconds, as its header tells: a few reads, no decoding. Undefined where the header does
 * not tell, or the file is no media.
 */
async function durationMsOfMedia(media) {
    const file = typeof media === 'string' ? await (0,_media_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openMediaFile */ .bV)(media).catch(() => undefined) : asFile(media);
    if (!file)
        return undefined;
    try {
        const { facts } = await (0,_containers_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openContainer */ .Q)(file, await (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyMedia */ .d)(file));
        return facts.durationMs;
    }
    catch {
        // Whoever recognises the file says what is wrong with it.
        return undefined;
    }
    finally {
        await file.close();
    }
}
function asFile({ size, read }) {
    return { path: '', size, read, close: async () => { } };
}


/***/ })

};
