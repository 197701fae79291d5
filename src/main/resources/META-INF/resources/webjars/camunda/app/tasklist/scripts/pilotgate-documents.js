/*
 * "Documents": a tab on each task, with the papers that the task needs. Tasklist's forms cannot take a file: papers are
 * uploaded on the pilot's page, and stand here with their hash. Plain DOM, no framework.
 */
import {element} from './pilotgate/elements.js';

const STYLES = new URL('pilotgate/documents.css', import.meta.url);
document.head.append(element('link', {rel: 'stylesheet', href: STYLES.href}));

const WHEN = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});

/** The documents of one task. */
class TaskDocuments {
  #task;
  #head = element('p');
  #news = element('p', {role: 'status'});
  #list = element('div');

  constructor(task) {
    this.#task = task;
  }

  get element() {
    const refresh = element('button', {type: 'button', class: 'btn btn-default btn-sm'}, 'Refresh');
    refresh.addEventListener('click', () => this.load('The list is up to date.'));
    return element(
      'section', {class: 'pilotgate-documents', lang: 'en', 'aria-label': 'Documents of this task'},
      element('div', {class: 'pilotgate-bar'}, this.#head, refresh), this.#news, this.#list);
  }

  async load(news = '') {
    try {
      this.#show(await documentsOf(this.#task));
      this.#news.textContent = news;
    } catch (refused) {
      this.#list.replaceChildren();
      this.#news.textContent = refused.message;
    }
  }

  #show({pilotId, pilotName, concernsDocuments, onFile, missing}) {
    const page = `/pilots/${encodeURIComponent(pilotId)}`;
    this.#head.replaceChildren('Pilot ', element('a', {href: page}, pilotName));
    const gaps = missing.map((kind) => element(
      'p', {},
      element('span', {class: 'pilotgate-missing'}, `${words(kind)}: none on file yet. `),
      'Upload it ', element('a', {href: `${page}#documents`}, "on the pilot's page"), '.'));
    this.#list.replaceChildren(...(onFile.length ? [table(page, onFile)] : []), ...gaps);
    if (!onFile.length && !missing.length) {
      this.#list.append(element(
        'p', {}, concernsDocuments ? 'No document is on file yet.' : 'This task needs no document.'));
    }
  }
}

function table(page, documents) {
  const head = ['File', 'Kind', 'Handed in', 'SHA-256'].map((title) => element('th', {scope: 'col'}, title));
  return element(
    'table', {class: 'table table-condensed'},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...documents.map((document) => row(page, document))));
}

function row(page, {id, kind, fileName, hash, uploadedBy, uploadedAt}) {
  return element(
    'tr', {},
    element('th', {scope: 'row'}, element('a', {href: `${page}/documents/${id}`, download: ''}, fileName)),
    element('td', {}, words(kind)),
    element('td', {}, `${WHEN.format(new Date(uploadedAt))} by ${uploadedBy}`),
    element('td', {}, element('code', {class: 'pilotgate-hash'}, hash)));
}

/** "SECURITY_EVIDENCE" as "Security evidence", "NDA" as it is. */
function words(kind) {
  return kind.length <= 3 ? kind : kind[0] + kind.slice(1).toLowerCase().replaceAll('_', ' ');
}

async function documentsOf(task) {
  let response;
  try {
    response = await fetch(
      `/desk/api/tasks/${encodeURIComponent(task)}/documents`,
      {headers: {Accept: 'application/json, application/problem+json'}});
  } catch {
    throw new Error('The service does not answer. Refresh the list.');
  }
  if (!response.ok) {
    throw new Error(`The documents cannot be read (${response.status}).`);
  }
  return response.json();
}

export default {
  id: 'pilotgate-documents',
  pluginPoint: 'tasklist.task.detail',
  // After the form, before the history.
  priority: 900,
  properties: {label: 'Documents'},
  render: (container, {taskId}) => {
    const documents = new TaskDocuments(taskId);
    container.append(documents.element);
    documents.load();
  },
};
