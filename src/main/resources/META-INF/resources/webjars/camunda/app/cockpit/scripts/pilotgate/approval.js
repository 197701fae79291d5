import {complete} from './desk.js';
import {element} from './elements.js';
import {Field} from './field.js';

const WHEN = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});

/** One open approval: what it is about, and the form that completes it. */
export class Approval {
  #task;
  #fields;
  #buttons;
  #onCompleted;
  #facts = element('p', {class: 'pilotgate-facts'});
  #form = element('form', {novalidate: '', autocomplete: 'off'});
  #refusal = element('div', {role: 'alert', class: 'pilotgate-refusal'});
  #sending = false;

  constructor(approval, onCompleted) {
    this.#task = approval;
    this.#onCompleted = onCompleted;
    const decision = approval.fields.find(({key}) => key === 'decision');
    this.#fields = approval.fields.filter((field) => field !== decision).map((field) => new Field(approval.id, field));
    this.#buttons = decision.options.map((option) => this.#button(option));
    this.#form.append(
      ...this.#fields.map((field) => field.element), this.#refusal,
      element('p', {class: 'pilotgate-buttons'}, ...this.#buttons));
    // Enter in a line must not choose the first button: that would approve.
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.element = this.#item(approval);
  }

  /** What may have changed since the approval was shown first: who works on it. */
  update({due, claimedBy, roles, mayComplete}) {
    const facts = [
      due ? `Due ${WHEN.format(new Date(due))}` : 'No due date',
      claimedBy ? `claimed by ${claimedBy}` : 'claimed by nobody',
      `for ${roles.join(' or ')}`,
    ];
    const closed = mayComplete ? '' : ' You cannot complete it.';
    this.#facts.textContent = `${facts.join(', ')}.${closed}`;
    this.#form.hidden = !mayComplete;
  }

  #item({id, name, documentation}) {
    const title = element('h4', {id: `pilotgate-${id}`}, name);
    return element(
      'li', {'aria-labelledby': title.id, class: 'pilotgate-approval'},
      title, element('p', {}, documentation), this.#facts, this.#form);
  }

  #button({value, label}) {
    // Both look alike: neither decision is the one to nudge a person to.
    const button = element('button', {type: 'button', class: 'btn btn-default'}, label);
    button.addEventListener('click', () => this.#decide(value, label));
    return button;
  }

  async #decide(value, label) {
    if (this.#sending) {
      return;
    }
    this.#send(true);
    this.#refuse([]);
    try {
      await complete(this.#task.id, this.#answers(value));
      await this.#onCompleted(`"${this.#task.name}" is completed. Your decision: ${label}.`);
    } catch (refused) {
      this.#refuse(refused.reasons.length ? refused.reasons : [{place: '', text: refused.message}]);
    } finally {
      this.#send(false);
    }
  }

  #answers(decision) {
    return Object.fromEntries([['decision', decision], ...this.#fields.map(({key, value}) => [key, value])]);
  }

  /** Not `disabled`, which would throw the focus away. */
  #send(sending) {
    this.#sending = sending;
    this.#buttons.forEach((button) => button.setAttribute('aria-disabled', String(sending)));
  }

  /** Each reason stands at its field, the others above the buttons. */
  #refuse(reasons) {
    const elsewhere = reasons.filter(({place}) => !this.#fields.some(({key}) => key === place));
    this.#refusal.replaceChildren(...elsewhere.map(({text}) => element('p', {}, text)));
    const refused = this.#fields.filter((field) =>
      field.refuse(reasons.filter(({place}) => place === field.key).map(({text}) => text)));
    refused[0]?.focus();
  }
}
