/** Puts the text on the clipboard; false when the browser does not allow it, then the person copies by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected();
  }
};

/** Plain http has no clipboard API; what is selected can still be copied the old way. */
const copySelected = () => {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
};
