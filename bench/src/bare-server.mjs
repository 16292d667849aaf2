import { createServer } from "node:http";

createServer((request, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"user_id":12345678}');
}).listen(Number(process.argv[2]), "127.0.0.1");
