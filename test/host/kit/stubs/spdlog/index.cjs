// The real one logs through a native module. Without any, each log channel prints a stack into the tests' output.
// Same calls, and the same lines in the same files, so that a server's log can be read.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
exports.level = Object.fromEntries(levels.map((name, index) => [name, index]));
exports.version = 0;

class Logger {
  #file;
  #level = exports.level.info;
  #raw = false;

  constructor(file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  #write(level, message) {
    if (level < this.#level) {
      return;
    }
    const line = this.#raw ? message : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // A log whose folder is already swept away at the end of a run is no loss.
    }
  }

  trace(message) {
    this.#write(exports.level.trace, message);
  }
  debug(message) {
    this.#write(exports.level.debug, message);
  }
  info(message) {
    this.#write(exports.level.info, message);
  }
  warn(message) {
    this.#write(exports.level.warning, message);
  }
  error(message) {
    this.#write(exports.level.error, message);
  }
  critical(message) {
    this.#write(exports.level.critical, message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  clearFormatters() {
    this.#raw = true;
  }
  setPattern() {}
  setFlushOn() {}
  flush() {}
  drop() {}
}

exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = (_name, file) => Promise.resolve(new Logger(file));
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
