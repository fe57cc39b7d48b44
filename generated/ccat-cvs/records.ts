// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
/** Records by their life cycle: what one holds, what is noted on it, and what requests about it bring. */
export interface Records {
  readonly slip: {
    readonly fields: {
      readonly amount?: unknown;
      readonly api_id?: unknown;
      readonly bank_id?: unknown;
      readonly bill_amount?: unknown;
      readonly cmd?: unknown;
      readonly create_time?: unknown;
      readonly cs_fee?: unknown;
      readonly cust_id?: unknown;
      readonly cust_order_number?: unknown;
      readonly cust_password?: unknown;
      readonly expire_date?: unknown;
      readonly expire_time?: unknown;
      readonly grant_amount?: unknown;
      readonly grant_date?: unknown;
      readonly ibon_code?: unknown;
      readonly ibon_shopid?: unknown;
      readonly modify_time?: unknown;
      readonly order_amount?: unknown;
      readonly order_no?: unknown;
      readonly pay_date?: unknown;
      readonly payer_address?: unknown;
      readonly payer_email?: unknown;
      readonly payer_mobile?: unknown;
      readonly payer_name?: unknown;
      readonly payer_postcode?: unknown;
      readonly payment_code?: unknown;
      readonly post_barcode1?: unknown;
      readonly post_barcode2?: unknown;
      readonly post_barcode3?: unknown;
      readonly process_code?: unknown;
      readonly process_code_update_time?: unknown;
      readonly st_barcode1?: unknown;
      readonly st_barcode2?: unknown;
      readonly st_barcode3?: unknown;
      readonly trans_id?: unknown;
      readonly virtual_account?: unknown;
    };
    readonly notes: {};
    readonly payload: {
      readonly cmd?: unknown;
      readonly cust_id?: unknown;
      readonly cust_order_number?: unknown;
      readonly cust_password?: unknown;
      readonly expire_date?: unknown;
      readonly ibon_code?: unknown;
      readonly ibon_shopid?: unknown;
      readonly order_amount?: unknown;
      readonly payer_address?: unknown;
      readonly payer_email?: unknown;
      readonly payer_mobile?: unknown;
      readonly payer_name?: unknown;
      readonly payer_postcode?: unknown;
      readonly process_code_update_time_begin?: unknown;
      readonly process_code_update_time_end?: unknown;
    };
    readonly parent: { readonly fields: {}; readonly notes: {} };
    readonly all: Partial<Records>;
  };
}
