export const id = 16;
export const ids = [16];
export const modules = {

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stemOf: () => (/* binding */ stemOf),
/* harmony export */   toSource: () => (/* binding */ toSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9517);



/** Reads one source as the user wrote it. A missing or unreadable file is an {@link InputError}. */
async function toSource(name) {
    if (/^(https?|oss):\/\//i.test(name))
        return { kind: 'url', name, url: name };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(name).catch(() => undefined);
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`There is no file ${name}.`);
    return { kind: 'file', name, path: name, sizeBytes: found.size };
}
/** The part of a source's name that output files are named after. */
function stemOf(source) {
    const path = source.kind === 'url' ? new URL(source.url).pathname : source.path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).replace(/\.[^.]*$/, '');
}


/***/ })

};
