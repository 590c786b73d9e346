// The HTTP Observatory's own tests on a site on this machine: node observatory.mjs HTTP HTTPS,
// two ports of localhost. Prints {score, results}. Its scan() cannot be told a port.
// https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
const source = new URL("node_modules/@mdn/mdn-http-observatory/src/", `file://${process.cwd()}/`);
const { retrieve } = await import(new URL("retriever/retriever.js", source));
const { ALL_TESTS } = await import(new URL("constants.js", source));
const { getScoreModifier } = await import(new URL("grader/grader.js", source));
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(new URL("grader/charts.js", source));

const [httpPort, httpsPort] = process.argv.slice(2).map(Number);
const found = await retrieve("localhost", { httpPort, httpsPort });
if (found.responses.auto?.status !== 200) throw new Error("no page");
const results = Object.fromEntries(
  ALL_TESTS.map((test) => test(found)).map((one) => [
    one.constructor.name, [one.result, getScoreModifier(one.result)],
  ]),
);
const points = Object.values(results).map(([, points]) => points);
const lost = points.filter((one) => one < 0).reduce((sum, one) => sum + one, 100);
const all = points.reduce((sum, one) => sum + one, 100);
console.log(JSON.stringify({ score: lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : lost, results }));
