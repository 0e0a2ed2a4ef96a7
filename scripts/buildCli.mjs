console.log("cli: nothing to build yet");
