/*
 * "Approvals": a tab on each running process instance, with the open approvals of the pilot that the instance belongs to.
 * Plain DOM, no framework: Cockpit hands over an empty element and nothing of its own.
 */
import {Approval} from './pilotgate/approval.js';
import {openApprovals} from './pilotgate/desk.js';
import {element} from './pilotgate/elements.js';

const STYLES = new URL('pilotgate/approvals.css', import.meta.url);
document.head.append(element('link', {rel: 'stylesheet', href: STYLES.href}));

/** The list of one process instance. */
class Approvals {
  /** By task: what a person typed for one approval outlives the completion of another. */
  #shown = new Map();
  #head = element('p', {class: 'pilotgate-head'});
  #news = element('p', {role: 'status', tabindex: '-1', class: 'pilotgate-news'});
  #list = element('ul', {class: 'list-unstyled'});
  #instance;
  #onCompleted;

  constructor(instance, onCompleted) {
    this.#instance = instance;
    this.#onCompleted = onCompleted;
  }

  get element() {
    const refresh = element('button', {type: 'button', class: 'btn btn-default btn-sm'}, 'Refresh');
    refresh.addEventListener('click', () => this.load('The list is up to date.'));
    const bar = element('div', {class: 'pilotgate-bar'}, this.#head, refresh);
    return element(
      'section', {class: 'pilotgate-approvals', lang: 'en', 'aria-label': 'Approvals of this pilot'},
      bar, this.#news, this.#list);
  }

  /** @returns whether the list could be read: the last approval of a process ends it */
  async load(news = '') {
    try {
      this.#show(await openApprovals(this.#instance));
      this.#news.textContent = news;
      return true;
    } catch (refused) {
      if (refused.status === 404) {
        this.#list.replaceChildren();
      }
      this.#news.textContent = `${news} ${refused.message}`.trim();
      return false;
    }
  }

  #show({pilotId, pilotName, approvals}) {
    const page = element('a', {href: `/pilots/${encodeURIComponent(pilotId)}`}, pilotName);
    this.#head.replaceChildren('Pilot ', page, `: ${count(approvals.length)}`);
    const open = new Set(approvals.map(({id}) => id));
    [...this.#shown.keys()].filter((id) => !open.has(id)).forEach((id) => this.#shown.delete(id));
    for (const approval of approvals) {
      this.#shownAs(approval).update(approval);
    }
    this.#arrange(approvals.map(({id}) => this.#shown.get(id).element));
  }

  #shownAs(approval) {
    if (!this.#shown.has(approval.id)) {
      this.#shown.set(approval.id, new Approval(approval, (news) => this.#completed(news)));
    }
    return this.#shown.get(approval.id);
  }

  /** Moves only what is not in its place: moving the element that a person types in would take its focus away. */
  #arrange(items) {
    [...this.#list.children].filter((child) => !items.includes(child)).forEach((child) => child.remove());
    items.forEach((item, place) => {
      if (this.#list.children[place] !== item) {
        this.#list.insertBefore(item, this.#list.children[place] ?? null);
      }
    });
  }

  async #completed(news) {
    const running = await this.load(news);
    // The button that had the focus is gone.
    this.#news.focus();
    if (running) {
      this.#onCompleted();
    }
  }
}

function count(open) {
  return open === 0 ? 'nothing to approve.' : open === 1 ? 'one open approval.' : `${open} open approvals.`;
}

/** Has Cockpit read the tokens of its diagram again; it does so by itself only when the page is opened. */
function redraw(scope) {
  scope?.$applyAsync(() => scope.processData?.changed('activityInstances'));
}

export default {
  id: 'pilotgate-approvals',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  // Before Cockpit's own tabs, whose first one has 20: approving is what a lead opens an instance for.
  priority: 100,
  properties: {label: 'Approvals'},
  render: (container, {processInstanceId}, scope) => {
    const approvals = new Approvals(processInstanceId, () => redraw(scope));
    container.append(approvals.element);
    approvals.load();
  },
};
