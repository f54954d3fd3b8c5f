// The real one reads a machine's identity through a native module; here every machine is the same one.
exports.getDeviceId = () => Promise.resolve('00000000-0000-4000-8000-000000000000');
