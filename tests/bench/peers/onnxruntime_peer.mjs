// The reference network in onnxruntime: inference only, two threads. onnxruntime_peer.mjs 28x28x1=FILE 32x32x3=FILE
import { createRequire } from 'node:module';
import process from 'node:process';

const ort = createRequire(process.cwd() + '/')('onnxruntime-node');
const version = createRequire(process.cwd() + '/')('onnxruntime-node/package.json').version;

async function times(seconds, most, call) {
  for (let i = 0; i < 5; ++i) await call();
  const microseconds = [];
  const begin = process.hrtime.bigint();
  while (microseconds.length < most && (microseconds.length < 10 || Number(process.hrtime.bigint() - begin) < seconds * 1e9)) {
    const start = process.hrtime.bigint();
    await call();
    microseconds.push(Number(process.hrtime.bigint() - start) / 1e3);
  }
  return microseconds.sort((a, b) => a - b);
}

const document = { version };
for (const argument of process.argv.slice(2)) {
  const [name, file] = argument.split('=');
  const [height, width, channels] = name.split('x').map(Number);
  const session = await ort.InferenceSession.create(file, { intraOpNumThreads: 2, interOpNumThreads: 1, executionMode: 'sequential' });
  const images = (count) => ({
    image: new ort.Tensor('float32', Float32Array.from({ length: count * channels * height * width }, Math.random), [count, channels, height, width]),
  });
  const single = images(1);
  const many = images(256);
  const one = await times(2, 1000, () => session.run(single));
  const batch = await times(2, 20, () => session.run(many));
  document[name] = {
    batch1_us_median: one[one.length >> 1],
    batch1_us_p99: one[Math.floor((one.length * 99) / 100)],
    batch256_images_per_second: (256 / batch[batch.length >> 1]) * 1e6,
  };
}
console.log(JSON.stringify(document));
