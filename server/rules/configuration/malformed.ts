import type { ConfigurationRule } from '../rule';

export const malformedConfiguration: ConfigurationRule = {
  scope: 'configuration',
  metadata: {
    id: 'configuration/malformed',
    severity: 'error',
    title: 'telegram.config.json cannot be read as it stands',
    why: 'A misspelt rule id or a suppression without a reason would do nothing, and nobody would notice.',
    example: {
      wrong: '{ "rules": { "date/oder": "off" } }',
      right: '{ "rules": { "date/order": "off" } }',
    },
    fix: 'none',
  },
};
