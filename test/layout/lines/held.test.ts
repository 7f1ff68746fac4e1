import { describe, expect, it } from "vitest";
import { measureHeld } from "../../../src/write/docx/place/yardstick.ts";
import { broken, setLines } from "../lines.ts";
import { preset } from "../make.ts";

const inCell = { holdsWords: true } as const;

describe("a short text in a cell", () => {
  it("breaks where no mark has to be squeezed, as its Word file does", () => {
    // Nine characters with two brackets fit eight and a half by a squeeze.
    expect(broken("体育馆（座位很多）", 8.5)).toEqual(["体育馆（座位很多）"]);
    expect(broken("体育馆（座位很多）", 8.5, inCell)).toEqual(["体育馆", "（座位很多）"]);
    const style = { ...preset("standard"), pitch: 0 };
    expect(measureHeld("体育馆（座位很多）", 10, 85, style)).toEqual([3]);
  });

  it("does not fill its cell to the point, unless a word needs all of it", () => {
    expect(broken("李明远、王芳", 6.02, inCell)).toEqual(["李明远、", "王芳"]);
    expect(broken("李明远、王芳", 6.1, inCell)).toEqual(["李明远、王芳"]);
    expect(broken("欧阳子涵", 4, inCell)).toEqual(["欧阳子涵"]);
    const style = { ...preset("standard"), pitch: 0 };
    expect(measureHeld("李明远、王芳", 10, 60.3, style)).toEqual([4]);
    expect(measureHeld("李明远、王芳", 10, 61, style)).toEqual([]);
    expect(measureHeld("欧阳子涵", 10, 40, style)).toEqual([]);
  });

  it("keeps a date with what says that it is a limit", () => {
    expect(broken("报名于10月12日前", 6.2, inCell)).toEqual(["报名于", "10月12日前"]);
    expect(broken("自10月12日起施行", 6.2, inCell)).toEqual(["自", "10月12日起", "施行"]);
  });

  it("hangs no stop over its edge", () => {
    const first = (options: object): string | undefined =>
      setLines("春天在花园里，看花开", 6, options, true)[0]?.text;
    expect(first({})).toBe("春天在花园里，");
    expect(first(inCell)).not.toContain("，");
  });

  it("flows, its marks squeezed, where it has more than six lines", () => {
    const long = "体育馆（座位很多）".repeat(7);
    expect(broken(long, 8.5, inCell)[0]).toBe("体育馆（座位很多）");
  });
});
