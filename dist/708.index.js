export const id = 708;
export const ids = [708];
export const modules = {

/***/ 62708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ modelFolderWarnings),
/* harmony export */   checkModelFolder: () => (/* binding */ checkModelFolder),
/* harmony export */   folderId: () => (/* binding */ folderId),
/* harmony export */   ownModelFolder: () => (/* binding */ ownModelFolder)
/* harmony export */ });
/* unused harmony export MODEL_DIR_VARIABLE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99517);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49733);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78313);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80551);







/** The environment variable that names the folder of a model's files. */
const MODEL_DIR_VARIABLE = 'SENSEVOICE_TRANSCRIBE_MODEL_DIR';
/**
 * The folder in which the user keeps a model's files, for machines that cannot fetch them. Only a model that comes from
 * no package can have one. Undefined when none is named.
 *
 * @param named overrides `SENSEVOICE_TRANSCRIBE_MODEL_DIR`.
 */
function ownModelFolder(model, named, env = process.env) {
    const folder = named || env[MODEL_DIR_VARIABLE];
    const component = _components_js__WEBPACK_IMPORTED_MODULE_3__/* .modelComponents */ .Kj.find(({ name }) => name === model);
    return folder && component?.remote ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) : undefined;
}
/** @throws InputError naming the first file that the folder lacks. */
function checkModelFolder(model, folder) {
    const files = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model));
    const absent = files.find(({ name }) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    if (!absent)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`The model folder ${folder} has no ${absent.name}.`, {
        advice: `For ${model} it must hold ${files.map(({ name }) => name).join(' and ')}.`,
    });
}
/** A sentence where the folder holds other files than the ones that this program pins: they are the user's own, and used. */
async function modelFolderWarnings(model, folder) {
    const others = [];
    for (const { name, sha256 } of (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model)))
        if ((await (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) !== sha256)
            others.push(name);
    if (others.length === 0)
        return [];
    return [
        `The model folder holds another ${others.join(' and another ')} than ${model} is known by (its sha256 differs); it was used as it is.`,
    ];
}
/** A name that changes when the folder's files do, as far as their sizes and times tell. */
function folderId(model, folder) {
    const marks = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteFilesOf */ .D2)(componentOf(model)).map(({ name }) => {
        const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        return `${name} ${size} ${mtimeMs}`;
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(marks.join('\n')).digest('hex').slice(0, 12);
}
function componentOf(model) {
    return _components_js__WEBPACK_IMPORTED_MODULE_3__/* .modelComponents */ .Kj.find(({ name }) => name === model);
}


/***/ })

};
