/** How a shipped face is made of a font from npm. */
export interface Recipe {
  /** File name in the folder of fonts. */
  readonly file: string;
  readonly family: string;
  readonly bold: boolean;
  /** Whether it is the face of Latin letters, whose line stays as it is. */
  readonly latin: boolean;
  /** What it is made of, for the licence list and the font's own description. */
  readonly origin: string;
  /** Package and path of the font and its licence; `./` begins a path in this folder. */
  readonly source: string;
  readonly licence: string;
  readonly copyright: string;
  /** Which characters stay: all (one face is the last resort for rare ones), the usual ones, those and what the complete face lacks, or the ideographs among the usual ones. */
  readonly holds: "all" | "usual" | "usual and rest" | "ideographs";
  readonly widened: readonly Widened[];
}

/**
 * A mark drawn a full em wide: Chinese text needs a dash that joins its twin, quotation marks and
 * a middle dot of one em, where some fonts give only the Latin forms; the ballot box is in none. Units: 1/1000 em.
 */
export interface Widened {
  readonly character: string;
  /** The character whose drawing is used. */
  readonly from: string;
  readonly shift: number;
  /** A character whose drawing comes over it, and how far it moves to the right. */
  readonly over?: { readonly from: string; readonly shift: number };
}

const dash: Widened = { character: "—", from: "─", shift: 0 };
const dot: Widened = { character: "·", from: "・", shift: 0 };

const box: Widened = { character: "☐", from: "□", shift: 0 };

/** A ticked box: no face has one, and forms are full of them. */
const ticked: Widened = { character: "☑", from: "□", shift: 0, over: { from: "✓", shift: 178 } };

const kaiQuotes: readonly Widened[] = [
  { character: "“", from: "“", shift: 648 },
  { character: "”", from: "”", shift: 0 },
  { character: "‘", from: "‘", shift: 698 },
  { character: "’", from: "’", shift: -20 },
];

const serif = {
  latin: false,
  origin: "Noto Serif SC",
  licence: "@expo-google-fonts/noto-serif-sc/LICENSE_FONT",
  copyright: "(c) 2017-2024 Adobe (http://www.adobe.com/).",
  widened: [dash, dot, box],
};

const tinos = {
  latin: true,
  origin: "Tinos",
  licence: "@expo-google-fonts/tinos/LICENSE_FONT",
  copyright: "Copyright 2026 The Tinos Project Authors (https://github.com/googlefonts/tinos)",
  family: "Activity Plan Latin",
  holds: "usual",
  widened: [],
} as const;

/**
 * 仿宋 from FandolFang 0.3. Its signs and punctuation stay out: it draws ￥ as a dollar and ？ in the middle
 * of its cell, and 宋体 has all of them. The face is made once, by `scripts/fang.ts`, and kept beside this file.
 */
export const fang: Recipe = {
  file: "fang.ttf",
  family: "Activity Plan Fang",
  bold: false,
  latin: false,
  holds: "ideographs",
  origin: "FandolFang",
  source: "./fang/fang.ttf.br",
  licence: "./fang/COPYING.txt",
  copyright: "Copyright 2013-2015 Fandol Team (Clerk Ma, Jie Su)",
  widened: [],
};

/** The shipped faces that are made of fonts from npm. Song regular is complete: it prints what the slim ones lack. */
export const recipes: readonly Recipe[] = [
  {
    ...serif,
    file: "song.ttf",
    widened: [...serif.widened, ticked],
    family: "Activity Plan Song",
    bold: false,
    holds: "all",
    source: "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  },
  {
    ...serif,
    file: "song-bold.ttf",
    family: "Activity Plan Song",
    bold: true,
    holds: "usual",
    source: "@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  },
  {
    file: "hei.ttf",
    family: "Activity Plan Hei",
    bold: false,
    latin: false,
    holds: "usual",
    origin: "Noto Sans SC Medium",
    source: "@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
    licence: "@expo-google-fonts/noto-sans-sc/LICENSE_FONT",
    copyright: "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
    widened: [dash, box],
  },
  {
    file: "kai.ttf",
    family: "Activity Plan Kai",
    bold: false,
    latin: false,
    holds: "usual and rest",
    origin: "LXGW WenKai",
    source: "@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff",
    licence: "@fontsource/lxgw-wenkai/LICENSE",
    copyright:
      "Copyright 2021-2023 LXGW (https://github.com/lxgw/LxgwWenKai); Copyright 2020 The Klee Project Authors (https://github.com/fontworks-fonts/Klee)",
    widened: [{ ...dash, from: "―" }, dot, box, ...kaiQuotes],
  },
  {
    ...tinos,
    file: "latin.ttf",
    bold: false,
    source: "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
  },
  {
    ...tinos,
    file: "latin-bold.ttf",
    bold: true,
    source: "@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf",
  },
];
