import type { Face, FontBook } from "../../src/font/face.ts";

/** A face of fixed widths: a Chinese character 1 em, a space a quarter, anything Latin half an em. */
function fakeFace(key: string, latin: boolean): Face {
  return {
    key,
    name: `Fake-${key}`,
    ascent: 0.88,
    descent: 0.12,
    has: (codePoint) => !latin || codePoint < 0x3000,
    advance: (codePoint) => (codePoint === 0x20 ? 0.25 : latin || codePoint < 0x2000 ? 0.5 : 1),
    extent: (codePoint) => (codePoint < 0x2000 ? [0.1, 0.4] : [0.5, 0.5]),
    file: { path: `${key}.ttf`, index: 0 },
  };
}

/** A font book with one face a role; 宋体 and the Latin face have a bold of their own, the others none. */
export function fakeFonts(): FontBook {
  const faces = new Map<string, Face>();
  const face = (role: string, bold: boolean): Face => {
    const key = bold && (role === "song" || role === "latin") ? `${role}-bold` : role;
    const known = faces.get(key) ?? fakeFace(key, role === "latin");
    faces.set(key, known);
    return known;
  };
  return {
    primary: ({ role, bold }) => face(role, bold),
    faceFor: ({ role, bold }, codePoint) =>
      [face(role, bold), face("song", bold)].find((each) => each.has(codePoint)),
  };
}
