/** Telling the variants of one address apart: real pages differ by account and settings, ours by a `scene` parameter. */
import { blankRecord } from '../../../lib/reviews/blank-record.ts';
import { clientAsset } from '../client.ts';
import type { Scenario, SimulatedRequest, SimulatedResponse } from '../scenario.ts';

/** `?scene=<name>` of an address; null for the ordinary one. */
export const sceneOf = (url: URL): string | null => url.searchParams.get('scene');

/** Answers the client code and whatever `mine` accepts with `page`. Pages are built when asked for, not before. */
export const respondTo =
  (mine: (url: URL) => boolean, page: (url: URL) => SimulatedResponse): Scenario['respond'] =>
  async (request: SimulatedRequest) => {
    const asset = await clientAsset(request);
    if (asset) return asset;
    return mine(request.url) ? page(request.url) : undefined;
  };

/** What every record of every Amazon page has in common; the page kinds fill in what they show. */
export const { kind: _, ...NOTHING_SHOWN } = blankRecord();
