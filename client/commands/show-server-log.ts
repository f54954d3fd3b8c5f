import type { Command } from './command';

export const showServerLog: Command = {
  id: 'telegram.showServerLog',
  run: (client) => {
    client.log.show();
    return Promise.resolve();
  },
};
