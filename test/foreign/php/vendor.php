<?php
// Calls to the vendors, in the way of programs in PHP: curl is given an array, and so posts multipart/form-data. With
// FORMS=application/x-www-form-urlencoded as the documents say.

require_once __DIR__ . '/check-mac-value.php';

/** @param array|string $body an array for multipart/form-data, a text for what the content type says */
function post(string $path, array|string $body, string $type = 'application/json'): array
{
    $curl = curl_init(getenv('SANDBOX') . $path);
    curl_setopt_array($curl, [CURLOPT_POSTFIELDS => $body, CURLOPT_RETURNTRANSFER => true]);
    if (is_string($body)) curl_setopt($curl, CURLOPT_HTTPHEADER, ["Content-Type: $type"]);
    $text = curl_exec($curl);
    if ($text === false) throw new RuntimeException(curl_error($curl));
    return ['status' => curl_getinfo($curl, CURLINFO_RESPONSE_CODE), 'text' => $text];
}

/** Signs the fields, sends them, and reads the fields of the answer: `1|a=b&c=d`, or without the first part. */
function ask(string $path, array $fields, array $keys, string $digest): array
{
    $signed = $fields + ['CheckMacValue' => check_mac_value($fields, $keys, $digest)];
    $answer = getenv('FORMS') === 'multipart/form-data'
        ? post($path, $signed)
        : post($path, http_build_query($signed), getenv('FORMS'));
    $parts = explode('|', $answer['text'], 2);
    parse_str(end($parts), $said);
    return $answer + ['fields' => $said, 'genuine' => is_genuine($said, $keys, $digest)];
}

/** Seals the data in AES-128-CBC, sends it as JSON, and opens the data of the answer. */
function ask_sealed(string $path, array $data, array $keys): array
{
    $sealed = openssl_encrypt(urlencode(json_encode($data)), 'aes-128-cbc', $keys['hashKey'], 0, $keys['hashIv']);
    $header = ['Timestamp' => time(), 'Revision' => '3.0.0'];
    $answer = post($path, json_encode(['MerchantID' => $keys['merchantId'], 'RqHeader' => $header, 'Data' => $sealed]));
    $outer = json_decode($answer['text'], true);
    $opened = openssl_decrypt($outer['Data'] ?? '', 'aes-128-cbc', $keys['hashKey'], 0, $keys['hashIv']);
    return $answer + ['code' => $outer['TransCode'], 'data' => json_decode(urldecode((string) $opened), true)];
}

/** Each part is JSON in AES-256-CBC, after the random bytes that it begins with (MyPay's document, 附錄四). */
function ask_mypay(string $path, string $command, array $data, array $keys, bool $as_json = false): array
{
    $seal = function (array $part) use ($keys): string {
        $iv = random_bytes(16);
        $text = openssl_encrypt(json_encode($part), 'aes-256-cbc', $keys['key'], OPENSSL_RAW_DATA, $iv);
        return base64_encode($iv . $text);
    };
    $service = $seal(['service_name' => 'api', 'cmd' => $command]);
    $fields = ['store_uid' => $keys['storeUid'], 'service' => $service, 'encry_data' => $seal($data)];
    $answer = post($path, $as_json ? json_encode($fields) : $fields);
    return $answer + ['fields' => json_decode($answer['text'], true)];
}
