export const id = 26;
export const ids = [26];
export const modules = {

/***/ 79026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWorker: () => (/* binding */ runWorker)
/* harmony export */ });
/** Starts the kind of worker that the arguments end in. */
async function runWorker(kind) {
    if (kind === 'media')
        return (await Promise.all(/* import() */[__webpack_require__.e(305), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 83603))).runMediaWorker();
    if (kind === 'recognizer')
        return (await __webpack_require__.e(/* import() */ 867).then(__webpack_require__.bind(__webpack_require__, 23867))).runRecognizerWorker();
    throw new Error(`There is no worker of the kind ${kind}.`);
}


/***/ })

};
