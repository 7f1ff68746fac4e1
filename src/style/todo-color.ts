/** The colour of a fact that is missing: a dark red, seen at once on a screen, still dark grey on a black-and-white printer. */
export const todoColor = "#b02418";
