export const id = 26;
export const ids = [26];
export const modules = {

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWorker: () => (/* binding */ runWorker)
/* harmony export */ });
/** Starts the kind of worker that the arguments end in. */
async function runWorker(kind) {
    if (kind === 'media')
        return (await __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 3418))).runMediaWorker();
    if (kind === 'recognizer')
        return (await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 1393))).runRecognizerWorker();
    throw new Error(`There is no worker of the kind ${kind}.`);
}


/***/ })

};
