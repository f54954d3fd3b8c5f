// VS Code 1.100 asks for this package, which downloads its binary; the newer package has the binary in it.
const path = require('node:path');

const library = path.dirname(require.resolve('@vscode/ripgrep-universal'));
exports.rgPath = path.join(library, '..', 'bin', `${process.platform}-${process.arch}`, 'rg');
