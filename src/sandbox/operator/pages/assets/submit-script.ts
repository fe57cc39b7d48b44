/** Sends the page's form at once; without JavaScript its button does. */
export const submitScript: string = "document.getElementById('onward').submit();\n";
