import { type Config, noConfig } from "../../src/config/config.ts";

/** A configuration with which every rule has something to say. */
export const fullConfig: Config = {
  ...noConfig,
  required: new Map([["all", ["安全措施", "应急预案", "返校总结"]]]),
  pupilsPerAdult: 15,
  holidays: [{ name: "国庆节", from: 20_727, to: 20_733 }],
  makeUpDays: [20_736],
};
