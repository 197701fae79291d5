/*
 * Takes the place of the file of this name in the webapp's archive: the shortcuts are its own, the script is ours, and
 * every other setting keeps the default that Tasklist has built in.
 */
export default {
  customScripts: ['scripts/pilotgate-documents'],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task',
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list',
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list',
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form',
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opens the start process modal dialog',
    },
  },
};
