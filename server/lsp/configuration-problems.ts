import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Suppression } from '../rules/configuration';
import { concerns } from '../rules/suppress';
import type { JudgedSuppressions } from '../service/configuration-diagnostics';
import { isWithin } from '../service/uri';
import type { FoundConfiguration } from './check-source';
import type { Session } from './session';
import { WorkProgress } from './work-progress';

/** Suppressions that name no file are judged beneath a folder of at most so many. */
const mostJudged = 400;

/**
 * The problems of the configuration at `uri` itself: what cannot be read or names nothing, and the suppressions that do
 * nothing, for which the files that they speak of are checked. Empty where there is none.
 */
export async function configurationProblems(
  session: Session,
  uri: string,
  token?: CancellationToken,
): Promise<Diagnostic[]> {
  const found = await session.source.configurationAt(uri);
  if (found === undefined) return [];
  const { service, support } = session;
  // While it cannot be read nobody knows what it suppresses.
  const judged = found.current.isSound ? await judge(session, found, token) : undefined;
  return service.getConfigurationDiagnostics(found.text, support.encoding, judged);
}

async function judge(
  session: Session,
  { folder, current }: FoundConfiguration,
  token: CancellationToken | undefined,
): Promise<JudgedSuppressions> {
  const { library, service } = session;
  const used = new Set<Suppression>();
  const checked: string[] = [];
  const judged = { configuration: current, used, checked };
  if (current.ignore.length === 0) return { ...judged, complete: false };
  const beneath = (await library.uris()).filter((uri) => isWithin(uri, folder));
  const complete = beneath.length <= mostJudged;
  const progress = new WorkProgress(session, 'Checking the suppressions');
  let isWhole = complete;
  for (const [at, uri] of beneath.entries()) {
    if (token?.isCancellationRequested) {
      isWhole = false;
      break;
    }
    const checks = await session.checks(uri);
    // Another configuration lies nearer to the file.
    if (checks.configuration !== current) continue;
    if (!current.ignore.some((one) => (complete || one.file !== undefined) && concerns(one, checks.path))) continue;
    const found = await library.get(uri);
    if (found === undefined) continue;
    const document = await library.inVolume(found);
    const scope = await library.checked(document);
    for (const suppression of service.getUsedSuppressions(document, checks, scope)) used.add(suppression);
    checked.push(checks.path);
    await progress.advance(at + 1, beneath.length, uri);
  }
  progress.end();
  return { ...judged, complete: isWhole };
}
