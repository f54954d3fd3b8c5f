import type { Command } from './command';

export const restartServer: Command = { id: 'telegram.restartServer', run: (client) => client.restart() };
