import {element} from './elements.js';

/** A field of an approval's form: label, entry, hint, and what is wrong with what was entered. */
export class Field {
  #entry;
  #error;

  /** @param field {key, label, description, kind, options} as the task's form has it */
  constructor(task, field) {
    const id = `pilotgate-${task}-${field.key}`;
    this.key = field.key;
    this.#error = element('p', {id: `${id}-error`, class: 'pilotgate-error'});
    this.#entry = entry(field, {id, class: 'form-control', 'aria-describedby': `${id}-error ${id}-hint`});
    this.element = element(
      'div', {class: 'form-group'},
      element('label', {for: id}, field.label),
      element('p', {id: `${id}-hint`, class: 'pilotgate-hint'}, field.description),
      this.#entry,
      this.#error);
  }

  get value() {
    return this.#entry.type === 'checkbox' ? this.#entry.checked : this.#entry.value;
  }

  focus() {
    this.#entry.focus();
  }

  /** @returns whether there is anything against what was entered */
  refuse(texts) {
    this.#error.textContent = texts.join(' ');
    this.element.classList.toggle('has-error', texts.length > 0);
    this.#entry.setAttribute('aria-invalid', String(texts.length > 0));
    return texts.length > 0;
  }
}

function entry({kind, options}, attributes) {
  switch (kind) {
    case 'TEXT':
      return element('textarea', {...attributes, rows: 2});
    case 'CHOICE':
      return element(
        'select', attributes,
        element('option', {value: ''}, 'Choose'),
        ...options.map(({value, label}) => element('option', {value}, label)));
    case 'TICK':
      return element('input', {...attributes, class: null, type: 'checkbox'});
    case 'DATE':
      return element('input', {...attributes, type: 'date'});
    case 'NUMBER':
      return element('input', {...attributes, type: 'text', inputmode: 'decimal'});
    default:
      return element('input', {...attributes, type: 'text'});
  }
}
