export const id = 825;
export const ids = [825];
export const modules = {

/***/ 25825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMainStep: () => (/* binding */ runMainStep)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53002);
/* harmony import */ var _dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99517);
/* harmony import */ var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16032);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78726);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2402);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72904);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32921);








/** The step itself: reads what is asked, does it, and tells what came of it. Never throws. */
async function runMainStep(env = process.env) {
    const job = (0,_job_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readJobContext */ .V)(env);
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunner */ .N)(env);
    try {
        const inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(env);
        hideSecrets(inputs, env, runner);
        sayWhatHasNoEffect(inputs, job, runner);
        const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(52), __webpack_require__.e(839), __webpack_require__.e(323), __webpack_require__.e(248), __webpack_require__.e(241), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 3211));
        await runStep({ inputs, job, runner, clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m });
    }
    catch (error) {
        runner.fail((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error));
        // A fault of this program is of no use to anybody without the place where it happened.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TranscribeError */ .UB) && error instanceof Error)
            (0,_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(error.stack ?? '');
    }
}
/** Secrets leave the log, and the environment that every process started from here inherits. */
function hideSecrets({ request, token, urls }, env, { mask }) {
    for (const secret of [request.apiKey ?? '', token, ...urls.flatMap(_dashscope_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .signaturesOf */ .Rr)])
        mask(secret);
    const variables = [...(0,_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__/* .variablesOf */ .ht)('api-key'), ...(0,_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__/* .variablesOf */ .ht)('github-token'), 'DASHSCOPE_API_KEY'];
    for (const variable of variables)
        delete env[variable];
}
function sayWhatHasNoEffect({ warnings }, { onRunner }, runner) {
    for (const warning of warnings)
        runner.annotate('warning', warning);
    if (!onRunner)
        runner.annotate('notice', 'No runner started this, so there is no artifact, and results are printed here.');
}


/***/ })

};
