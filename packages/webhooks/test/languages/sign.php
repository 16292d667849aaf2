<?php
// Signs what it reads: a JSON list of [secret, body in base64] on standard input, a JSON list of signatures on standard output.
$sign = fn($each) => hash_hmac('sha256', base64_decode($each[1]), $each[0]);
echo json_encode(array_map($sign, json_decode(file_get_contents('php://stdin'))));
