// The bar chart of permed.benchmarks.ChartTiming, drawn by ECharts on the server.
// Run: npm install --no-save echarts@5.5.0 && node echarts-bar.cjs [file to write]
const begin = process.hrtime.bigint();
const echarts = require('echarts');
const loaded = process.hrtime.bigint();
const years = [], spent = [], promised = [];
for (let i = 0; i < 15; i++) {
  years.push(String(2014 + i));
  spent.push(i < 12 ? 41 + ((i * 37) % 120) : null);
  promised.push(i < 12 ? null : 90 - 20 * (i - 12));
}
const series = (name, data, opacity) => ({
  name, data, type: 'bar', stack: 'all', itemStyle: { color: '#0b5fa5', opacity },
  label: { show: true, position: 'top' },
});
// aria stays off: switched on, 5.5.0 fails without a page ("reading setAttribute" of null).
const option = {
  animation: false,
  title: { text: 'Amount awarded by start year, EUR', subtext: '2026–2028: commitments' },
  legend: { top: 24, right: 0 },
  xAxis: { type: 'category', data: years },
  yAxis: { type: 'value', name: '€ M' },
  series: [series('Awarded', spent, 1), series('Committed', promised, 0.45)],
};
function render() {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 720, height: 340 });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
const svg = render();
const first = process.hrtime.bigint();
for (let i = 0; i < 2000; i++) render();
const nanos = [];
for (let i = 0; i < 1000; i++) {
  const start = process.hrtime.bigint();
  render();
  nanos.push(Number(process.hrtime.bigint() - start));
}
nanos.sort((a, b) => a - b);
const ms = (n) => (Number(n) / 1e6).toFixed(3);
console.log(`bytes ${Buffer.byteLength(svg)}, gzip ${require('zlib').gzipSync(svg).length}`);
console.log(`load ms ${ms(loaded - begin)}, first drawing ms ${ms(first - loaded)}`);
console.log(`warm ms p50 ${ms(nanos[500])}, p95 ${ms(nanos[950])}`);
if (process.argv[2]) require('fs').writeFileSync(process.argv[2], svg);
