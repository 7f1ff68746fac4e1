import type { Host } from "../host/host.ts";

/** The JSON Schema of a plan as the package ships it. */
export function planSchemaBytes(host: Host): Uint8Array {
  return host.readFile(host.path.join(host.packageFolder, "schemas", "plan.schema.json"));
}
