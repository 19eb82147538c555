// Runs an ONNX model by onnxruntime. onnxruntime.mjs FOLDER MODEL IMAGES SHAPE OUT
// FOLDER contains node_modules with onnxruntime-node. IMAGES are float32 numbers of the SHAPE N,C,H,W. Writes to the folder
// OUT each output as float64 numbers, and outputs.json with their shapes and the version of onnxruntime.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const [folder, model, images, shapeText, out] = process.argv.slice(2);
const require = createRequire(path.resolve(folder) + '/');
const ort = require('onnxruntime-node');
const shape = shapeText.split(',').map(Number);
const pixels = fs.readFileSync(images);
const data = new Float32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength));
const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
const results = await session.run({ [session.inputNames[0]]: new ort.Tensor('float32', data, shape) });
const outputs = {};
session.outputNames.forEach((name, index) => {
  const file = `${index}.f64`;
  fs.writeFileSync(path.join(out, file), Buffer.from(Float64Array.from(results[name].data, Number).buffer));
  outputs[name] = { file, shape: results[name].dims };
});
const version = require('onnxruntime-node/package.json').version;
fs.writeFileSync(path.join(out, 'outputs.json'), JSON.stringify({ version, outputs }));
