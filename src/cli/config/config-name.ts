/** The name of a configuration, in the folder that it holds for. */
export const configName = "plan.config.yaml";
