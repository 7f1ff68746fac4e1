import { type Config, noConfig } from "../../src/config/config.ts";

/** A configuration with which every rule has something to say. */
export const fullConfig: Config = {
  ...noConfig,
  required: new Map([["all", ["安全措施", "应急预案", "返校总结"]]]),
  pupilsPerAdult: 15,
  holidays: [{ name: "国庆节", from: 20_727, to: 20_733 }],
  makeUpDays: [20_736],
  termStarts: [20_697],
  deadlines: new Map([
    ["备案", 20],
    ["告家长书", 7],
    ["落款", 10],
  ]),
  options: new Map([["time/gap", new Map([["minutes", 5]])]]),
};
