export const id = 818;
export const ids = [818];
export const modules = {

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installedComponents: () => (/* binding */ installedComponents)
/* harmony export */ });
/* unused harmony export verifyInstalled */
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81957);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10807);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18382);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49172);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28191);





/** Everything the local engine can consist of: the runtime, voice activity detection, then the models. Reads no contents. */
function installedComponents(options = {}) {
    return allComponents(options).map((component) => describe(component, options));
}
/**
 * Reads every file of the installed components and compares it with its hash.
 *
 * @returns the paths of damaged files by component name; components that are not installed are absent.
 */
async function verifyInstalled(options = {}) {
    const damaged = new Map();
    for (const component of allComponents(options)) {
        const folder = findInstalled(component, cacheFolders(options.cacheFolder));
        if (folder !== undefined)
            damaged.set(component.name, await damagedFiles(component, folder));
    }
    return damaged;
}
function allComponents({ machine = _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g8 }) {
    return [(0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimeComponent */ .yp)(machine), _components_js__WEBPACK_IMPORTED_MODULE_1__/* .vadComponent */ .hB, ..._components_js__WEBPACK_IMPORTED_MODULE_1__/* .modelComponents */ .Kj];
}
function describe(component, { cacheFolder }) {
    const folder = (0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .findInstalled */ .c9)(component, (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolders */ .A_)(cacheFolder));
    const packages = (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOf */ .DT)(component);
    const pinned = (0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedFiles */ .OF)(component);
    return {
        name: component.name,
        id: (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentId */ .nV)(component),
        ...(folder === undefined ? {} : { folder }),
        downloadBytes: (0,_download_js__WEBPACK_IMPORTED_MODULE_4__/* .packedBytes */ .uM)(packages),
        packages: packages.map(({ name, version, licence }) => ({ name, version, licence })),
        files: folder === undefined ? pinned : ((0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(folder) ?? []),
        licence: component.licence,
    };
}


/***/ })

};
