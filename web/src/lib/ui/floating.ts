/**
 * Where menus and lists that float are put: inside the page's main landmark, so that what they say belongs to it,
 * and after dialogs when there is no such landmark.
 */
export const floatingRoot = (): Element => document.querySelector('main') ?? document.body;
