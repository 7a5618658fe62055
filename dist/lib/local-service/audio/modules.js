var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
/** CommonJS packages with a native part, which must be required. */
const REQUIRED = ['sherpa-onnx-node'];
/** Loads packages from `folder`, which holds a `node_modules`. */
export function folderLoader(folder) {
    const require = createRequire(join(folder, 'node_modules', '_.js'));
    return {
        async load(name) {
            if (REQUIRED.includes(name))
                return require(name);
            const url = pathToFileURL(require.resolve(name)).href;
            return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
        },
    };
}
