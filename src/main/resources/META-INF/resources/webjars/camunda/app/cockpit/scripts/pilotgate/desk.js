/* The calls that the tab makes, in the session of the person who opened Cockpit. */

/** The service said no: in words, and to which fields. */
export class Refused extends Error {
  /**
   * @param status of the answer, 0 when there was none
   * @param reasons [{place, text}]; a place is the key of a field or something else that the text names
   */
  constructor(status, text, reasons = []) {
    super(text);
    this.status = status;
    this.reasons = reasons;
  }
}

/** @returns {pilotId, pilotName, approvals} of the pilot that this process instance belongs to */
export function openApprovals(processInstance) {
  return call(`/process-instances/${encodeURIComponent(processInstance)}/approvals`);
}

/** Completes a task; answers by field. */
export async function complete(task, answers) {
  // Asked for each time: a person who signs in again in another tab has a new one.
  const {header, token} = await call('/csrf');
  await call(`/tasks/${encodeURIComponent(task)}/completion`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', [header]: token},
    body: JSON.stringify(answers),
  });
}

async function call(path, {headers, ...request} = {}) {
  const response = await send(`/desk/api${path}`, {
    ...request,
    headers: {Accept: 'application/json, application/problem+json', ...headers},
  });
  if (!response.ok) {
    const {detail, reasons} = await problemOf(response);
    throw new Refused(response.status, detail ?? `The service could not do this (${response.status}).`, reasons ?? []);
  }
  return response.status === 204 ? null : response.json();
}

async function send(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Refused(0, 'The service does not answer. Refresh the list before you try again.');
  }
}

async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}
