import type { Diagnostic } from 'vscode-languageserver-types';
import type { Configuration, Suppression } from '../rules/configuration';
import { parseConfiguration } from '../rules/parse-configuration';
import { unusedSuppressions } from '../rules/suppress';
import { LineIndex } from '../syntax/line-index';
import { findingDiagnostic } from './diagnostics';
import { positionMap, type PositionEncoding } from './positions';

/** What checking the files beneath a configuration has shown of its suppressions. */
export interface JudgedSuppressions {
  readonly configuration: Configuration;
  readonly used: ReadonlySet<Suppression>;
  /** Paths behind the configuration's folder. */
  readonly checked: readonly string[];
  /** Whether these are all files that the configuration holds for. */
  readonly complete: boolean;
}

/**
 * What is wrong with the text of a configuration, in the order of the places: what cannot be read or names nothing, and
 * the suppressions that do nothing as far as they are judged.
 */
export function configurationDiagnostics(
  text: string,
  encoding: PositionEncoding,
  judged?: JudgedSuppressions,
): Diagnostic[] {
  const positions = positionMap(text, new LineIndex(text), encoding);
  const configuration = judged?.configuration ?? parseConfiguration(text);
  const unused = judged ? unusedSuppressions(configuration, judged.used, judged.checked, judged.complete) : [];
  return [...configuration.findings, ...unused]
    .sort((a, b) => a.span.start - b.span.start)
    .map((finding) => findingDiagnostic(finding, positions.rangeOf(finding.span)));
}
