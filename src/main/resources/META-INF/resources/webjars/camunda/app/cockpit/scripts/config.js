/*
 * Takes the place of the file of this name in the webapp's archive, which sets nothing (all of it is commented out), so
 * every other setting keeps the default that Cockpit has built in.
 */
export default {
  customScripts: ['scripts/pilotgate-approvals'],
};
