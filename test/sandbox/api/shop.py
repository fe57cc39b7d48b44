"""A shop in Python's standard library alone, after the vendors' published algorithms: it knows nothing of jinliu.

Run by foreign-shop.test.ts with the sandbox's address. Places an ECPay order, waits until it is told of the code and of the payment, asks for the
order, registers a Cat slip twice, and prints what came of it as JSON.
"""

import hashlib
import hmac
import json
import sys
import threading
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml
from http.server import BaseHTTPRequestHandler, HTTPServer

sandbox = sys.argv[1]
merchant, hash_key, hash_iv = "3002607", "pwFHCqoQZGmho4w6", "EkRm7iFT261dpevs"
told = {}
complete = threading.Event()


def check_mac_value(fields):
    names = sorted((name for name in fields if name != "CheckMacValue"), key=str.lower)
    pairs = "&".join(f"{name}={fields[name]}" for name in names)
    encoded = urllib.parse.quote_plus(f"HashKey={hash_key}&{pairs}&HashIV={hash_iv}", safe="-_.!*()").lower()
    return hashlib.sha256(encoded.replace("~", "%7e").encode()).hexdigest().upper()


def post(path, fields):
    fields["CheckMacValue"] = check_mac_value(fields)
    body = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(f"{sandbox}{path}", body, timeout=30) as answer:
        return answer.status, answer.read().decode()


class Shop(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        fields = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
        sound = hmac.compare_digest(fields.get("CheckMacValue", ""), check_mac_value(fields))
        told[self.path.strip("/")] = {"sound": sound, "RtnCode": fields.get("RtnCode"), "order": fields.get("MerchantTradeNo")}
        answer = b"1|OK" if sound else b"0|wrong"
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
        if "paid" in told:
            complete.set()
        elif "code" in told:
            print("issued", flush=True)

    def log_message(self, *_):
        pass


def register(number):
    order = "".join(
        f"<{name}>{value}</{name}>"
        for name, value in {
            "cust_order_number": number,
            "order_amount": 50,
            "expire_date": sys.argv[4],
            "payer_name": "測試人 2",
            "payer_postcode": "",
            "payer_address": "",
            "payer_mobile": "0912345678",
            "payer_email": "tea@example.com",
        }.items()
    )
    header = "<cmd>cvs_order_regiater</cmd><cust_id>CV0100000001</cust_id><cust_password>CV0100000001</cust_password>"
    body = f'<?xml version="1.0" encoding="utf-8"?><request><header>{header}</header><order>{order}</order></request>'
    request = urllib.request.Request(f"{sandbox}/cvs/ap_interface.php", body.encode(), {"content-type": "text/xml"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        slip = xml.fromstring(answer.read())
        return [slip.findtext(".//status"), slip.findtext(".//msg")]


server = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
shop = f"http://127.0.0.1:{server.server_port}"

status, page = post(
    "/Cashier/AioCheckOut/V5",
    {
        "MerchantID": merchant,
        "MerchantTradeNo": "Python1",
        "MerchantTradeDate": sys.argv[2],
        "PaymentType": "aio",
        "TotalAmount": "120",
        "TradeDesc": "茶 & ~ tea (100%)!",
        "ItemName": "高山茶 100 TWD x 1#杯子*",
        "ReturnURL": f"{shop}/paid",
        "PaymentInfoURL": f"{shop}/code",
        "ChoosePayment": "CVS",
        "EncryptType": "1",
    },
)
arrived = complete.wait(60)
asked = dict(urllib.parse.parse_qsl(post("/Cashier/QueryTradeInfo/V5", {"MerchantID": merchant, "MerchantTradeNo": "Python1", "TimeStamp": sys.argv[3]})[1], keep_blank_values=True))
print(
    json.dumps(
        {
            "checkout": [status, "Python1" in page],
            "told": told,
            "arrived": arrived,
            "query": {name: asked.get(name) for name in ("TradeStatus", "TradeAmt", "ItemName")},
            "slips": [register("Python1"), register("Python1")],
        }
    ),
    flush=True,
)
