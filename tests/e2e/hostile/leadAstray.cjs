// Loaded into the built server before anything else of it (`node --require`): the resolver answers what the test wrote, and
// every connection the server opens ends at the test, those to the public address at the hostile server, all others at the
// canary. The program itself is the shipped one; it finds the socket's peer to be the address it meant, as on a real network.
const { isIP, Socket } = require("node:net");
const { isMainThread } = require("node:worker_threads");
const resolver = require("node:dns/promises");

const { publicAddress, ports, canary, listed, own, names } = JSON.parse(process.env.HOSTILE_WORLD ?? "{}");
const turns = new Map();

if (isMainThread && publicAddress) {
  resolver.lookup = async (host) => {
    const turn = turns.get(host) ?? 0;
    turns.set(host, turn + 1);
    const script = names[host] ?? [[publicAddress]];
    const answers = script[Math.min(turn, script.length - 1)] ?? [];
    return answers.map((address) => ({ address, family: isIP(address) }));
  };
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (...given) {
    const options = Array.isArray(given[0]) ? given[0][0] : given[0];
    const meant = String(options?.host ?? "localhost");
    // A form's action that ends in a redirect has the framework ask its own server for the page.
    const isOwn = meant === "127.0.0.1" && Number(options?.port) === own;
    if (options?.port !== undefined && !isOwn) {
      const inside = meant === listed.address ? listed.port : canary;
      const end = (meant === publicAddress && ports[options.port]) || inside;
      if (end === canary) console.error(`The canary hears of ${meant}, port ${options.port}`);
      options.port = end;
      options.host = "127.0.0.1";
      Object.defineProperty(this, "remoteAddress", { get: () => meant });
    }
    return connect.apply(this, given);
  };
}
