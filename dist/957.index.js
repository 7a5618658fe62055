export const id = 957;
export const ids = [957];
export const modules = {

/***/ 81957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   cacheFolders: () => (/* binding */ cacheFolders)
/* harmony export */ });
/* unused harmony exports CACHE_VARIABLE, thisHost */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The environment variable that names the cache folder. */
const CACHE_VARIABLE = 'SENSEVOICE_TRANSCRIBE_CACHE';
const FOLDER_NAME = 'sensevoice-transcribe';
const thisHost = {
    platform: process.platform,
    env: process.env,
    homeFolder: () => (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir,
    temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    userId: process.getuid?.(),
};
/**
 * The folders that may hold the local engine, the best one first. A folder named by the caller or by
 * `SENSEVOICE_TRANSCRIBE_CACHE` is the only one; else the platform's cache folder, then a temporary one.
 */
function cacheFolders(named, host = thisHost) {
    const chosen = named || host.env[CACHE_VARIABLE];
    if (chosen)
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(chosen), exposed: false }];
    const platform = platformCache(host);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.temporaryFolder, `${FOLDER_NAME}-${host.userId ?? 'cache'}`);
    return [
        ...(platform === undefined ? [] : [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(platform, FOLDER_NAME), exposed: false }]),
        { path: temporary, exposed: true },
    ];
}
function platformCache(host) {
    const home = absolute(homeFolder(host));
    if (host.platform === 'win32')
        return absolute(host.env.LOCALAPPDATA) ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'));
    if (host.platform === 'darwin')
        return home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'Library', 'Caches');
    return absolute(host.env.XDG_CACHE_HOME) ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache'));
}
function homeFolder(host) {
    try {
        return host.homeFolder();
    }
    catch {
        return undefined;
    }
}
function absolute(path) {
    return path && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
}
/**
 * Whether code may be loaded from the folder: nobody else can have put something into it. An exposed one must exist, belong
 * to this user, and be closed to others.
 */
function isTrusted({ path, exposed }, userId = thisHost.userId) {
    if (!exposed || userId === undefined)
        return true;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stats?.isDirectory() === true && stats.uid === userId && (stats.mode & 0o022) === 0;
}


/***/ })

};
