#!/usr/bin/env node
// Old syntax on purpose: an old Node must get as far as the message about itself.
var parts = process.versions.node.split(".");
var major = Number(parts[0]);
if (major < 20 || (major === 20 && Number(parts[1]) < 19)) {
  console.error(
    `plan 需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org/zh-cn 下载新版。`,
  );
  console.error(`plan needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exit(2);
}
var plan;
try {
  plan = require("../dist/plan.cjs");
} catch (error) {
  if (error.code !== "MODULE_NOT_FOUND" || !/dist[\\/]plan\.cjs/.test(error.message)) throw error;
  console.error("plan 还没有构建好。请先在项目文件夹里运行：npm install && npm run build");
  console.error(
    "plan has not been built yet. Run this in the project's folder first: npm install && npm run build",
  );
  process.exit(2);
}
plan.launch();
