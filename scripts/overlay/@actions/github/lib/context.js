// The workflow's context, which @actions/github creates when it is loaded. It reads the event payload, and prints or throws if that is
// missing or invalid. The action reads the event itself and never uses this object.
export class Context {}
