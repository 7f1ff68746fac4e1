import type { Program } from "./syntax.ts";

type Statement = hbs.AST.Statement;

/**
 * Deletes a template's own layout, line breaks and indentation, and its comments: white space that
 * is left in the markup came from a value, or was written within a line.
 */
export function tidy(program: Program): Program {
  return { ...program, body: tidyBody(program.body, true) };
}

function tidyBody(body: readonly Statement[], whole: boolean): Statement[] {
  const merged = mergeContents(body);
  return merged.flatMap((statement, index): Statement[] => {
    if (!isContent(statement)) return [isBlock(statement) ? tidyBlock(statement) : statement];
    let value = statement.value.replace(/\s*\n\s*/gu, "");
    if (whole && index === 0) value = value.trimStart();
    if (whole && index === merged.length - 1) value = value.trimEnd();
    return value === "" ? [] : [{ ...statement, value, original: value } as unknown as Statement];
  });
}

function tidyBlock(block: hbs.AST.BlockStatement): Statement {
  const branch = (program: Program): Program =>
    program && { ...program, body: tidyBody(program.body, false) };
  return { ...block, program: branch(block.program), inverse: branch(block.inverse) } as Statement;
}

/** Comments left out, and the texts on both sides of one joined: a comment line is no line. */
function mergeContents(body: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const statement of body) {
    const last = merged.at(-1);
    if (statement.type === "CommentStatement") continue;
    if (last && isContent(last) && isContent(statement)) {
      merged[merged.length - 1] = { ...last, value: last.value + statement.value } as Statement;
    } else merged.push(statement);
  }
  return merged;
}

function isContent(statement: Statement): statement is hbs.AST.ContentStatement {
  return statement.type === "ContentStatement";
}

function isBlock(statement: Statement): statement is hbs.AST.BlockStatement {
  return statement.type === "BlockStatement";
}
