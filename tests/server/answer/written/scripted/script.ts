/** What a scripted language model does with a request, step by step, and the scripts that tests and the evaluation share. */

export interface ScriptedRequest {
  readonly messages: readonly { role: string; content: string }[];
  readonly model: string;
  readonly stream: boolean;
  /** Everything else in the body, as the client wrote it: `temperature`, `options`, `stream_options`… */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Most tokens the client wants; undefined when it does not say. */
  readonly limit: number | undefined;
  readonly authorization: string | undefined;
  /** Settles with the response: true when the client left before its end, false when the server ended or dropped it. */
  readonly left: Promise<boolean>;
}

/** Why a model stopped. `null`: the response ends in good order without saying so, as behind an impatient proxy. */
export type FinishReason = 'stop' | 'length' | null;

export interface Usage {
  input: number;
  output: number;
}

/**
 * `error`: the status when nothing was sent yet, else the provider's error inside the stream; without `body`, what the
 * provider itself says with that status; a string is sent as it is. `drop`: the socket is destroyed. `silence`: until the
 * client leaves. `garbage`: a page of HTML when nothing was sent yet. A script that runs out of steps ends with `stop`.
 */
export type Step =
  | { type: 'text'; text: string }
  | { type: 'wait'; ms: number }
  | { type: 'silence' }
  | { type: 'error'; status: number; body?: string | object; headers?: Record<string, string> }
  | { type: 'drop' }
  | { type: 'garbage'; bytes: string }
  | { type: 'usage'; usage: Usage }
  | { type: 'end'; reason: FinishReason };

/** Decides what happens to one request. Its steps are no longer asked for once the client has left. */
export type Script = (request: ScriptedRequest) => Iterable<Step> | AsyncIterable<Step>;

interface Saying {
  /** Characters in a piece. Small by default, so that a mark such as `[12]` is cut in its middle. */
  chunk?: number;
  /** Wait before each piece. */
  everyMs?: number;
  reason?: FinishReason;
  usage?: Usage;
}

function* pieces(text: string, { chunk = 2, everyMs }: Saying = {}): Generator<Step> {
  const characters = [...text];
  for (let from = 0; from < characters.length; from += chunk) {
    if (everyMs !== undefined) yield { type: 'wait', ms: everyMs };
    yield { type: 'text', text: characters.slice(from, from + chunk).join('') };
  }
}

export const says = (text: string, how: Saying = {}): Script =>
  function* () {
    yield* pieces(text, how);
    if (how.usage) yield { type: 'usage', usage: how.usage };
    yield { type: 'end', reason: how.reason === undefined ? 'stop' : how.reason };
  };

/** Says something, then does something else. */
const sayThen = (after: string, ...steps: Step[]): Script =>
  function* () {
    yield* pieces(after);
    yield* steps;
  };

interface Failing {
  body?: string | object;
  headers?: Record<string, string>;
  after?: string;
}

/** Refuses with a status; inside the stream when it said something before. */
export const fails = (status: number, { after = '', ...further }: Failing = {}): Script =>
  sayThen(after, { type: 'error', status, ...further });

/** Takes the request and says no more, not even headers when it said nothing before. */
export const silent = ({ after = '' } = {}): Script => sayThen(after, { type: 'silence' });

/** Breaks the connection: before any header when it said nothing before. */
export const drops = ({ after = '' } = {}): Script => sayThen(after, { type: 'drop' });

/** Goes on with what is neither JSON nor a stream of it, as a gateway's page is, and ends there. */
export const garbles = ({ after = '', bytes = '<html>Sign in</html>\n\n' } = {}): Script =>
  sayThen(after, { type: 'garbage', bytes }, { type: 'end', reason: null });

/** Repeats itself, a piece a token, until the client's limit or until the client leaves. */
export const loops = (text: string): Script =>
  function* ({ limit = Number.POSITIVE_INFINITY }) {
    for (let said = 0; said < limit; said++) yield { type: 'text', text };
    yield { type: 'end', reason: 'length' };
  };

/** One script a request, in this order; the last one for every request after. */
export function inTurn(...scripts: [Script, ...Script[]]): Script {
  let turn = 0;
  return (request) => {
    const script = scripts[Math.min(turn++, scripts.length - 1)] ?? scripts[0];
    return script(request);
  };
}
