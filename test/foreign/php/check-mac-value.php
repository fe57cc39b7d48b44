<?php
// The checksum of ECPay's forms, after the cashier's document, 檢查碼機制說明.

/** What .NET leaves as it is when it encodes a text, and PHP's urlencode does not. */
const LEFT_BY_DOT_NET = ['%2d' => '-', '%5f' => '_', '%2e' => '.', '%21' => '!', '%2a' => '*', '%28' => '(', '%29' => ')'];

/** @param array{hashKey: string, hashIv: string} $keys */
function check_mac_value(array $fields, array $keys, string $digest): string
{
    unset($fields['CheckMacValue']);
    uksort($fields, 'strcasecmp');
    $pairs = array_map(fn ($name, $value) => "$name=$value", array_keys($fields), $fields);
    $text = implode('&', ["HashKey={$keys['hashKey']}", ...$pairs, "HashIV={$keys['hashIv']}"]);
    return strtoupper(hash($digest, strtr(strtolower(urlencode($text)), LEFT_BY_DOT_NET)));
}

function is_genuine(array $fields, array $keys, string $digest): bool
{
    return hash_equals(check_mac_value($fields, $keys, $digest), (string) ($fields['CheckMacValue'] ?? ''));
}
