declare module 'mark.js' {
  /** The part of mark.js that the bench uses. */
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: object): void;
  }
}
