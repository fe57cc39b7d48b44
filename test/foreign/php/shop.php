<?php
// A shop in PHP, served by `php -S`: it knows nothing of jinliu, only the vendors' documents.

require_once __DIR__ . '/vendor.php';

date_default_timezone_set('Asia/Taipei');
$keys = json_decode(getenv('CREDENTIALS'), true);
$shop = "http://{$_SERVER['HTTP_HOST']}";
$told = getenv('TOLD');

$checkout = function () use ($keys, $shop) {
    $order = [
        'MerchantID' => $keys['ecpayCashier']['merchantId'],
        'MerchantTradeNo' => $_GET['number'],
        'MerchantTradeDate' => date('Y/m/d H:i:s'),
        'PaymentType' => 'aio',
        'TotalAmount' => 120,
        'TradeDesc' => '茶 & ~ tea (100%)!',
        'ItemName' => $_GET['goods'],
        'ReturnURL' => "$shop/paid",
        'PaymentInfoURL' => "$shop/code",
        'ChoosePayment' => 'CVS',
        'EncryptType' => 1,
    ];
    $order['CheckMacValue'] = check_mac_value($order, $keys['ecpayCashier'], 'sha256');
    $action = getenv('SANDBOX') . '/Cashier/AioCheckOut/V5';
    $inputs = '';
    foreach ($order as $name => $value) $inputs .= "<input type=\"hidden\" name=\"$name\" value=\"" . htmlspecialchars($value) . "\">\n";
    return "<form method=\"post\" action=\"$action\">\n$inputs</form>";
};

$asked = function (string $path) use ($keys) {
    $fields = ['MerchantID' => $keys['ecpayCashier']['merchantId'], 'MerchantTradeNo' => $_GET['number'], 'TimeStamp' => time()];
    return ask($path, $fields, $keys['ecpayCashier'], 'sha256');
};

$delivered = function () use ($keys, $shop) {
    $parcel = [
        'MerchantID' => $keys['ecpayLogistics']['merchantId'],
        'MerchantTradeNo' => $_GET['number'],
        'MerchantTradeDate' => date('Y/m/d H:i:s'),
        'LogisticsType' => 'HOME',
        'LogisticsSubType' => 'TCAT',
        'GoodsAmount' => 1000,
        'GoodsName' => '高山茶',
        'SenderName' => '寄件人',
        'SenderCellPhone' => '0912345678',
        'SenderZipCode' => '100',
        'SenderAddress' => '台北市中正區某某路一號',
        'ReceiverName' => '收件人',
        'ReceiverCellPhone' => '0912345678',
        'ReceiverZipCode' => '100',
        'ReceiverAddress' => '台北市中正區某某路二號',
        'ServerReplyURL' => "$shop/status",
    ];
    return ask('/Express/Create', $parcel, $keys['ecpayLogistics'], 'md5');
};

$parcel = function (string $path) use ($keys) {
    $fields = ['MerchantID' => $keys['ecpayLogistics']['merchantId'], 'AllPayLogisticsID' => $_GET['parcel'], 'TimeStamp' => time()];
    return ask($path, $fields, $keys['ecpayLogistics'], 'md5');
};

$checked = function (string $path, string $name) use ($keys) {
    $data = ['MerchantID' => $keys['ecpayEinvoice']['merchantId'], $name => $_GET['code']];
    return ask_sealed($path, $data, $keys['ecpayEinvoice']);
};

/** MyPay's own samples post forms to /api/init, and one of them JSON to /api/agent. */
$mypay = function (string $command, array $data) use ($keys) {
    $is_agent = $_GET['path'] === '/api/agent';
    return ask_mypay($_GET['path'], $command, $data, $keys['mypay'], $is_agent);
};

$mypay_order = fn () => $mypay('api/orders', [
    'store_uid' => $keys['mypay']['storeUid'],
    'user_id' => 'phper',
    'cost' => '120',
    'order_id' => $_GET['number'],
    'ip' => '127.0.0.1',
    'pfn' => 'all',
    'items' => [['id' => '1', 'name' => '高山茶', 'cost' => '60', 'amount' => '2', 'total' => '120']],
]);

$mypay_query = fn () => $mypay('api/queryorder', ['uid' => $_GET['uid'], 'key' => $_GET['key']]);

/** Writes down what the vendor says; PHP has read the form into $_POST by itself. */
$heard = function (array $keys, string $digest) use ($told) {
    $genuine = is_genuine($_POST, $keys, $digest);
    $line = json_encode(['path' => $_SERVER['REQUEST_URI'], 'fields' => $_POST, 'genuine' => $genuine]);
    file_put_contents($told, "$line\n", FILE_APPEND | LOCK_EX);
    return $genuine ? '1|OK' : '0|CheckMacValue Error';
};

/** MyPay signs nothing: the shop asks for what it was told of. */
$heard_mypay = function () use ($keys, $told) {
    $asked = ask_mypay('/api/init', 'api/queryorder', ['uid' => $_POST['uid'], 'key' => $_POST['key']], $keys['mypay']);
    $genuine = $asked['fields']['prc'] === $_POST['prc'];
    file_put_contents($told, json_encode(['path' => '/mypay', 'fields' => $_POST, 'genuine' => $genuine]) . "\n", FILE_APPEND);
    return $genuine ? '8888' : '';
};

$answer = match (strtok($_SERVER['REQUEST_URI'], '?')) {
    '/checkout' => $checkout(),
    '/order' => $asked('/Cashier/QueryTradeInfo/V5'),
    '/payment-code' => $asked('/Cashier/QueryPaymentInfo'),
    '/deliver' => $delivered(),
    '/parcel' => $parcel('/Helper/QueryLogisticsTradeInfo/' . $_GET['version']),
    '/love-code' => $checked('/B2CInvoice/CheckLoveCode', 'LoveCode'),
    '/barcode' => $checked('/B2CInvoice/CheckBarcode', 'BarCode'),
    '/told' => is_file($told) ? array_map(fn ($line) => json_decode($line, true), file($told)) : [],
    '/code', '/paid' => $heard($keys['ecpayCashier'], 'sha256'),
    '/mypay-order' => $mypay_order(),
    '/mypay-query' => $mypay_query(),
    '/mypay' => $heard_mypay(),
    '/status' => $heard($keys['ecpayLogistics'], 'md5'),
};
echo is_string($answer) ? $answer : json_encode($answer);
