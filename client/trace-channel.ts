import { EventEmitter, LogLevel, workspace, type LogOutputChannel } from 'vscode';

const setting = 'telegram.trace.server';

/**
 * The log as the library's channel for traces. The library traces only where the channel's level is "Trace", which a
 * user sets per window in a menu; here the setting `telegram.trace.server` is enough, and traces show at level "Info".
 */
export function traceChannel(log: LogOutputChannel): LogOutputChannel {
  const didChangeLevel = new EventEmitter<LogLevel>();
  const level = (): LogLevel => (isTracing() ? LogLevel.Trace : log.logLevel);
  workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(setting)) didChangeLevel.fire(level());
  });
  log.onDidChangeLogLevel(() => {
    didChangeLevel.fire(level());
  });
  return Object.create(log, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: didChangeLevel.event },
    trace: {
      value: (message: string) => {
        if (isTracing()) log.info(message);
        else log.trace(message);
      },
    },
  }) as LogOutputChannel;
}

function isTracing(): boolean {
  return workspace.getConfiguration().get<string>(setting, 'off') !== 'off';
}
