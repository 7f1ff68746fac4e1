import { describe, expect, test } from "vitest";
import { changeYaml } from "../../../src/yaml/edit/edit.ts";

function moved(text: string, at: string, to: number): string {
  const made = changeYaml(text, [{ kind: "move", at, to }]);
  return "text" in made ? made.text : made.refused;
}

describe("moving an item", () => {
  test("takes its lines and its own remarks along", () => {
    const text = "甲:\n  - 一\n  # 关于二\n  - 二: 2\n    三: 3\n  - 四 # 尾\n乙: 1\n";
    expect(moved(text, "/甲/1", 0)).toBe(
      "甲:\n  # 关于二\n  - 二: 2\n    三: 3\n  - 一\n  - 四 # 尾\n乙: 1\n",
    );
    expect(moved(text, "/甲/0", 2)).toBe(
      "甲:\n  # 关于二\n  - 二: 2\n    三: 3\n  - 四 # 尾\n  - 一\n乙: 1\n",
    );
  });

  test("works on the last line without a line end, and with the line ends of Windows", () => {
    expect(moved("甲:\n- 一\n- 二", "/甲/1", 0)).toBe("甲:\n- 二\n- 一");
    expect(moved("甲:\n- 一\n- 二", "/甲/0", 1)).toBe("甲:\n- 二\n- 一");
    expect(moved("甲:\r\n- 一\r\n- 二\r\n", "/甲/1", 0)).toBe("甲:\r\n- 二\r\n- 一\r\n");
  });

  test("changes places between brackets, with what stands between left alone", () => {
    expect(moved('甲: [一,  "二" , {三: 3}]\n', "/甲/2", 0)).toBe('甲: [{三: 3},  一 , "二"]\n');
  });

  test("is refused where there is no such place", () => {
    expect(moved("甲: [一]\n", "/甲/0", 1)).toBe("no such place");
    expect(moved("甲: {乙: 1}\n", "/甲/乙", 0)).toBe("no such place");
    expect(moved("甲:\n- - 一\n  - 二\n", "/甲/0/1", 0)).toBe("no such place");
  });
});
