<?php
// Checks the bytes on standard input: php verify.php KEY SIGNATURE. Ends with 0 when the signature fits, with 1 when not.

// The documentation's lines, under the heading "Signature Verification".
function verify($apiKey, $body, $sig) {
  $expected = hash_hmac(
    'sha256',
    $body,
    $apiKey
  );
  return hash_equals(
    $expected, $sig
  );
}

exit(verify($argv[1], file_get_contents('php://stdin'), $argv[2]) ? 0 : 1);
