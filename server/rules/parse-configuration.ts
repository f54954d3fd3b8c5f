import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../syntax/span';
import { emptyConfiguration, type Configuration, type Suppression } from './configuration';
import { malformedConfiguration } from './configuration/malformed';
import { findRule } from './index';
import type { Finding } from './rule';
import { isRuleLevel, ruleLevels, type RuleLevel, type RuleSettings } from './settings';

type Report = (span: Span, message: string) => void;

/** Reads the text of a configuration. What cannot be read is left out and reported; nothing makes it fail. */
export function parseConfiguration(text: string): Configuration {
  const findings: Finding[] = [];
  const report: Report = (span, message) => {
    const rule = malformedConfiguration.metadata;
    findings.push({ span, message, rule, severity: rule.severity });
  };

  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  for (const { offset, length, error } of errors) {
    const reason = printParseErrorCode(error).replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    report({ start: offset, end: offset + Math.max(length, 1) }, `Not valid JSON: ${reason}.`);
  }
  if (root === undefined) return { ...emptyConfiguration, findings, isSound: false };
  if (root.type !== 'object') {
    report(spanOf(root), 'The configuration is an object with “rules” and “ignore”. Put it in braces.');
    return { ...emptyConfiguration, findings, isSound: false };
  }

  let rules: RuleSettings = {};
  let ignore: readonly Suppression[] = [];
  for (const { key, keySpan, value } of properties(root)) {
    if (key === 'rules') rules = readRules(value, report);
    else if (key === 'ignore') ignore = readIgnore(value, report);
    else if (key !== '$schema')
      report(keySpan, `“${key}” is no setting. The configuration knows “rules” and “ignore”.`);
  }
  findings.sort((a, b) => a.span.start - b.span.start);
  return { rules, ignore, findings, isSound: errors.length === 0 };
}

function readRules(node: Node, report: Report): RuleSettings {
  const rules: Record<string, RuleLevel> = {};
  if (node.type !== 'object') {
    report(spanOf(node), '“rules” gives each rule its level: { "date/order": "off" }.');
    return rules;
  }
  for (const { key, keySpan, value } of properties(node)) {
    const level: unknown = value.value;
    if (findRule(key) === undefined) report(keySpan, unknownRule(key));
    else if (isRuleLevel(level)) rules[key] = level;
    else report(spanOf(value), `This is no level. Write one of ${ruleLevels.map((name) => `“${name}”`).join(', ')}.`);
  }
  return rules;
}

function readIgnore(node: Node, report: Report): readonly Suppression[] {
  if (node.type !== 'array') {
    report(spanOf(node), '“ignore” is a list of suppressions, in square brackets.');
    return [];
  }
  return (node.children ?? []).flatMap((child) => readSuppression(child, report) ?? []);
}

const parts = '“rule”, “file”, “document”, “text” and “reason”';

/** Undefined for an entry that does not say what it suppresses and why; that is reported. */
function readSuppression(node: Node, report: Report): Suppression | undefined {
  if (node.type !== 'object') {
    report(spanOf(node), `A suppression is an object with ${parts}.`);
    return undefined;
  }
  const fields = new Map<string, string>();
  let broken = false;
  for (const { key, keySpan, value } of properties(node)) {
    if (!['rule', 'file', 'document', 'text', 'reason'].includes(key)) {
      report(keySpan, `“${key}” is no part of a suppression, which has ${parts}.`);
    } else if (typeof value.value === 'string' || (key === 'document' && typeof value.value === 'number')) {
      fields.set(key, String(value.value));
    } else {
      report(spanOf(value), `“${key}” is a text. Put it in quotation marks.`);
      broken = true;
    }
    if (key === 'rule' && typeof value.value === 'string' && findRule(value.value) === undefined) {
      report(spanOf(value), unknownRule(value.value));
      broken = true;
    }
  }
  if (broken) return undefined;

  const rule = fields.get('rule');
  const reason = fields.get('reason')?.trim() ?? '';
  if (rule === undefined) {
    report(spanOf(node), 'This suppression names no rule. Add "rule", for example "date/order".');
    return undefined;
  }
  if (reason === '') {
    report(
      spanOf(node),
      `This suppression of ${rule} gives no reason. Say in "reason" why the text is right as it is.`,
    );
    return undefined;
  }
  const place = { file: fields.get('file'), document: fields.get('document'), text: fields.get('text') };
  return { ...spanOf(node), rule, ...place, reason };
}

interface Property {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

/** The complete properties of an object: half-typed ones have been reported as errors of the JSON. */
function properties(node: Node): readonly Property[] {
  return (node.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    return key === undefined || value === undefined ? [] : [{ key: String(key.value), keySpan: spanOf(key), value }];
  });
}

function unknownRule(id: string): string {
  return `There is no rule “${id}”. The page docs/rules lists them all.`;
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
