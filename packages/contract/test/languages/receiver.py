"""Takes webhooks on a free port of loopback and refuses what fails the documentation's own check.

The key is the only argument. Prints the port, then "ok" or "refused" for each request.
"""
import hmac, hashlib, sys
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer

# The documentation's lines, under the heading "Signature Verification".
def verify(api_key, body, sig):
    expected = hmac.new(
        api_key.encode(),
        body,  # raw bytes
        hashlib.sha256
    ).hexdigest()
    return hmac.compare_digest(
        expected, sig
    )

class Hook(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        fits = verify(sys.argv[1], body, self.headers["X-Webhook-Signature"])
        self.send_response(200 if fits else 401)
        self.end_headers()
        print("ok" if fits else "refused", flush=True)

    def log_message(self, *_):
        pass

# Not HTTPServer: it asks the name service for the host's full name, which may take seconds.
server = TCPServer(("127.0.0.1", 0), Hook)
print(server.server_address[1], flush=True)
server.serve_forever()
