import { plainJavaScript } from '/work/main/test/sandbox/plain-javascript.ts';
console.log(await plainJavaScript('/work/main/test/sandbox/state-writer.ts','/tmp/pj'));
