/**
 * How office.js talks to a host in another window: JSON texts through
 * `postMessage`. Learnt from what the released office.js sends and accepts;
 * docs/simulator.md says what that proves, and what not.
 */

/** A message from office.js. */
export interface Request {
  readonly action: string;
  /** What is asked: a call, or to be told of an event, or no longer. */
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const KINDS = ["invoke", "register", "unregister"] as const;

/** A message event as a request of office.js; undefined for anything else. */
export function requestFrom(event: MessageEvent): Request | undefined {
  if (typeof event.data !== "string" || !event.data.startsWith("{")) return undefined;
  let message: { [key: string]: unknown };
  try {
    message = JSON.parse(event.data) as { [key: string]: unknown }; // checked below
  } catch {
    return undefined; // some other page's text
  }
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId, _data } = message;
  const kind = KINDS[_actionType as 0 | 1 | 2];
  if (_messageType !== 0 || typeof _actionName !== "string" || typeof _conversationId !== "string" || !kind) return undefined;
  return { action: _actionName, kind, conversationId: _conversationId, correlationId: Number(_correlationId), data: _data };
}

/** The answer to a request. Its data must be an object: with null, office.js never calls back. */
export function responseTo(request: Request, data: object): string {
  return message(request.conversationId, request.action, request.correlationId, 0, data);
}

/** News for whoever registered for an event of that name. */
export function eventNamed(name: string, conversationId: string, data: unknown): string {
  return message(conversationId, name, -1, 1, data);
}

function message(conversationId: string, action: string, correlationId: number, responseType: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}
