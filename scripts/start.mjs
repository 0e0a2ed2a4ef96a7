console.error("the app is not built yet");
process.exit(1);
