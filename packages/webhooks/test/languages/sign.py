"""Signs what it reads: a JSON list of [secret, body in base64] on standard input, a JSON list of signatures on standard output."""
import base64, hashlib, hmac, json, sys

def sign(secret, body):
    return hmac.new(secret.encode(), base64.b64decode(body), hashlib.sha256).hexdigest()

json.dump([sign(secret, body) for secret, body in json.load(sys.stdin)], sys.stdout)
