// Measures a preview from outside: saves a file, and waits until Chromium has painted what was saved.
// usage: node preview.js <class path> <folder> <file in it> <text in the file> <page that shows it> <edits>
"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { performance } = require("node:perf_hooks");

const [classPath, folder, file, text, page, edits] = process.argv.slice(2);
const BROWSER = process.env.CHROMIUM || "chromium";
const WARM_UP = 3;

// Tells when a marked text has been painted: two frames after the page has it. What stands there until the portal is built
// does not count.
const WATCH = `addEventListener("DOMContentLoaded", () => {
  if (document.getElementById("daymark-stage")) return;
  const found = /saved-\\d+/.exec(document.body.textContent);
  requestAnimationFrame(() => requestAnimationFrame(() =>
    painted(JSON.stringify({mark: found && found[0], at: performance.timeOrigin + performance.now(), y: scrollY}))));
});`;

function now() {
  return performance.timeOrigin + performance.now();
}

/** Chromium, driven through a pipe. */
function browser() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "daymark-browser-"));
  const child = spawn(
    BROWSER,
    ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--window-size=1440,900",
      `--user-data-dir=${profile}`, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const answers = new Map();
  const listeners = [];
  let last = 0;
  let rest = "";
  child.stdio[4].setEncoding("utf8").on("data", (chunk) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop();
    for (const message of messages.map((each) => JSON.parse(each))) {
      if (message.id) {
        answers.get(message.id)(message);
        answers.delete(message.id);
      } else {
        listeners.forEach((listener) => listener(message));
      }
    }
  });
  return {
    send(method, params = {}, sessionId = undefined) {
      const id = ++last;
      child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
      return new Promise((resolve, reject) => answers.set(id, (answer) =>
        answer.error ? reject(new Error(`${method}: ${answer.error.message}`)) : resolve(answer.result)));
    },
    on(listener) {
      listeners.push(listener);
    },
    async close() {
      const gone = new Promise((resolve) => child.on("exit", resolve));
      child.kill();
      await gone;
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The preview in a process of its own. */
function preview() {
  const begin = now();
  const child = spawn("java", ["-cp", classPath, "dev.daymark.benchmarks.PreviewRun", folder, String(os.cpus().length)]);
  child.stderr.on("data", () => {});
  return new Promise((resolve, reject) => {
    child.on("exit", () => reject(new Error("the preview ended")));
    child.stdout.setEncoding("utf8").on("data", (address) =>
      resolve({ child, url: new URL("/" + page, address.trim()).href, started: now() - begin }));
  });
}

function summary(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  console.log(`  ${name}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, least ${at(0)} ms, most ${at(1)} ms`);
}

async function main() {
  const target = path.join(folder, file);
  const original = fs.readFileSync(target, "utf8");
  if (!original.includes(text)) {
    throw new Error(`${target} does not hold "${text}"`);
  }
  const { child, url, started } = await preview();
  console.log(`  start to first request: ${started.toFixed(0)} ms`);
  const begin = now() - started;
  const chromium = browser();
  let painted = () => {};
  chromium.on((message) => {
    if (message.method === "Runtime.bindingCalled") {
      painted(JSON.parse(message.params.payload));
    }
  });
  try {
    const { targetId } = await chromium.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await chromium.send("Target.attachToTarget", { targetId, flatten: true });
    await chromium.send("Page.enable", {}, sessionId);
    await chromium.send("Runtime.enable", {}, sessionId);
    await chromium.send("Runtime.addBinding", { name: "painted" }, sessionId);
    await chromium.send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH }, sessionId);
    const first = new Promise((resolve) => (painted = resolve));
    await chromium.send("Page.navigate", { url }, sessionId);
    await first;
    console.log(`  start to first page: ${(now() - begin).toFixed(0)} ms`);

    const times = [];
    for (let edit = 1; edit <= WARM_UP + Number(edits); edit++) {
      await new Promise((resolve) => setTimeout(resolve, 400 + ((edit * 137) % 300)));
      const mark = `saved-${edit}`;
      const seen = new Promise((resolve) => {
        painted = (paint) => paint.mark === mark && resolve(paint.at);
      });
      const saved = now();
      fs.writeFileSync(target, original.replace(text, `${mark} ${text}`));
      const time = (await seen) - saved;
      if (edit > WARM_UP) {
        times.push(time);
      }
    }
    summary(`save to visible, ${times.length} edits`, times);
  } finally {
    fs.writeFileSync(target, original);
    child.removeAllListeners("exit");
    child.kill();
    await chromium.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
