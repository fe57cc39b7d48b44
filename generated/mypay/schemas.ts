// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Schema } from '../../src/message/schema.ts';

const UserId: Schema = { type: 'string', minLength: 1 };
const UserName: Schema = { type: 'string' };
const UserRealName: Schema = { type: 'string' };
const UserZipcode: Schema = { type: 'string' };
const UserAddress: Schema = { type: 'string' };
const SnType: Schema = { type: 'integer', enum: [1, 2, 3] };
const UserSn: Schema = { type: 'string' };
const UserPhone: Schema = { type: 'string' };
const UserCellphoneCode: Schema = { type: 'string' };
const UserCellphone: Schema = { type: 'string' };
const UserEmail: Schema = { type: 'string' };
const UserBirthday: Schema = { type: 'string' };
const Currency: Schema = { type: 'string', enum: ['TWD', 'CNY'] };
const DccFlag: Schema = { type: 'integer', enum: [0, 1] };
const Ip: Schema = { type: 'string', anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] };
const Item: Schema = {
  type: 'object',
  required: ['id', 'name', 'cost', 'amount', 'total'],
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    cost: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991 },
    amount: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991 },
    total: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991 },
    image_url: { type: 'string' },
  },
  additionalProperties: false,
};
const RecurrenceUnit: Schema = { type: 'string', enum: ['W', 'F', 'M', 'S', 'H', 'A', 'O'] };
const EchoSent: Schema = { type: 'string' };
const PaymentTool: Schema = {
  type: 'string',
  enum: [
    'all',
    '0',
    'MobilePayAll',
    'CREDITCARD',
    'RECHARGE',
    'CSTORECODE',
    'WEBATM',
    'TELECOM',
    'E_COLLECTION',
    'UNIONPAY',
    'SVC',
    'ABROAD',
    'ALIPAY',
    'SMARTPAY',
    'MATM',
    'WECHAT',
    'DIRECTDEBIT',
    'LINEPAYON',
    'LINEPAYOFF',
    'QQ',
    'QQH5',
    'WECHATOFF',
    'APPLEPAY',
    'GOOGLEPAY',
    'EACH',
    'C_INSTALLMENT',
    'C_REDEEM',
    'CARDLESS',
    'PION',
    'PIOFF',
    'AMEX',
    'JKOON',
    'JKOOFF',
    'ALIPAYOFF',
    'M_RECHARGE',
    'AFP',
    'CASH',
    'EASYWALLETON',
    'EASYWALLETOFF',
    'EASYCARD',
    'IPASS',
    'ICASH',
    'BARCODE',
    'PXPAYOFF',
    'DIRECTDEBIT_ABROAD',
    'PLUSPAYON',
    'PLUSPAYOFF',
    'PXPAYON',
  ],
};
const PaymentToolNumber: Schema = {
  type: 'string',
  enum: [
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    '18',
    '19',
    '20',
    '21',
    '23',
    '24',
    '25',
    '27',
    '28',
    '29',
    '31',
    '32',
    '33',
    '34',
    '36',
    '37',
    '38',
    '39',
    '40',
    '41',
    '42',
    '43',
    '46',
    '51',
    '52',
    '53',
    '56',
  ],
};
const PaymentToolSelection: Schema = {
  type: 'string',
  anyOf: [
    PaymentTool,
    PaymentToolNumber,
    {
      type: 'string',
      pattern: '^(?:1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|23|24|25|27|28|29|31|32|33|34|36|37|38|39|40|41|42|43|46|51|52|53|56)(?:,(?:1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|23|24|25|27|28|29|31|32|33|34|36|37|38|39|40|41|42|43|46|51|52|53|56))+$',
      description: 'Several numbers of appendix 1, with commas.',
    },
  ],
};
const InterfaceType: Schema = { type: 'string', enum: ['pc', 'app'] };
const SuccessUrl: Schema = { type: 'string', format: 'uri' };
const FailureUrl: Schema = { type: 'string', format: 'uri' };
const QuickPayFlag: Schema = { type: 'integer', enum: [0, 1] };
const EwalletFlag: Schema = { type: 'integer', enum: [0, 1] };
const EwalletType: Schema = { type: 'integer', enum: [1, 2] };
const TransactionType: Schema = { type: 'integer', enum: [1, 2] };
const IssueInvoiceState: Schema = { type: 'integer', enum: [0, 1, 2] };
const InvoiceRateType: Schema = { type: 'integer', enum: [1, 2, 3] };
const InvoiceInputType: Schema = { type: 'integer', enum: [1, 2, 3] };
const InvoiceCloudType: Schema = { type: 'integer', enum: [2, 3, 4] };
const TaxIdOnCloudInvoice: Schema = {
  type: 'string',
  pattern: '^[0-9]{8}$',
  description: 'Buyer\'s tax number on a cloud invoice, eight digits; only with invoice_input_type 1, and never needed.',
};
const MobileBarcode: Schema = {
  type: 'string',
  pattern: '^/[0-9A-Z+\\-.]{7}$',
  maxLength: 8,
  description: 'Mobile barcode, a slash and seven characters; only with invoice_cloud_type 2.',
};
const NaturalPersonBarcode: Schema = {
  type: 'string',
  pattern: '^[A-Z]{2}[0-9]{14}$',
  maxLength: 16,
  description: 'Citizen certificate barcode, two capitals and 14 digits; only with invoice_cloud_type 3.',
};
const LoveCode: Schema = {
  type: 'string',
  pattern: '^[0-9]{3,7}$',
  maxLength: 7,
  description: 'Donation code, three to seven digits; only with invoice_input_type 2.',
};
const PaperInvoiceTitle: Schema = { type: 'string' };
const TaxIdOnPaperInvoice: Schema = {
  type: 'string',
  pattern: '^[0-9]{8}$',
  description: 'Buyer\'s tax number on a paper invoice, eight digits; only with invoice_input_type 3.',
};
const PaperInvoiceAddress: Schema = { type: 'string' };
const InvoiceForceFlag: Schema = { type: 'integer', enum: [0, 1] };
const IssuePlace: Schema = {
  type: 'string',
  enum: [
    '10001',
    '10002',
    '10003',
    '10004',
    '10005',
    '10006',
    '10007',
    '10008',
    '10009',
    '10010',
    '10011',
    '10012',
    '10013',
    '10014',
    '10015',
    '10016',
    '10017',
    '10018',
    '10020',
    '09007',
    '09020',
    '63000',
    '64000',
    '65000',
    '66000',
    '67000',
    '68000',
  ],
};
const IssueType: Schema = { type: 'string', enum: ['0', '1', '2', '3'] };
const HouseOwner: Schema = { type: 'string', enum: ['1', '2', '3', '4'] };
const MaritalStatus: Schema = { type: 'string', enum: ['1', '2', '3'] };
const EducationLevel: Schema = { type: 'string', enum: ['1', '2', '3', '4', '5'] };
const OrganizationType: Schema = { type: 'string', enum: ['1', '2', '3', '4', '5'] };
const CardlessPaymentMethod: Schema = { type: 'string', enum: ['1', '3'] };
const CreditCardStatus: Schema = { type: 'string', enum: ['1', '2', '3', '4'] };
const ContactRelationship: Schema = { type: 'string', enum: ['1', '2', '3', '4', '5', '6', '7', '8'] };
const ConfidentialityFlag: Schema = { type: 'string', enum: ['1', '0'] };
const GuarantorOption: Schema = { type: 'string', enum: ['1', '2', '3', '4'] };
const SupplierBusinessType: Schema = { type: 'string', enum: ['AA21', 'AA22', 'AA23', 'CA20'] };
const SupplierBusinessTypeProject: Schema = { type: 'string', enum: ['DN45', 'DN46', 'DN47', 'DM44', 'DM45', 'DM66', 'DM67', 'DM41', 'DM42', 'DN48'] };
const CardlessUser: Schema = {
  type: 'object',
  properties: {
    ip: { type: 'string' },
    user_id: { type: 'string' },
    user_name: { type: 'string' },
    user_real_name: { type: 'string' },
    user_address_post_zone: { type: 'string' },
    user_address: { type: 'string' },
    user_sn_type: SnType,
    user_sn: { type: 'string' },
    issue_date: { type: 'string', format: 'yyyyMMdd' },
    issue_place: IssuePlace,
    issue_type: IssueType,
    user_phone_code: { type: 'string' },
    user_phone_area_code: { type: 'string' },
    user_phone: { type: 'string' },
    user_phone_ext: { type: 'string' },
    user_cellphone_code: { type: 'string' },
    user_cellphone: { type: 'string' },
    user_email: { type: 'string' },
    user_birthday: { type: 'string', format: 'yyyyMMdd' },
    residence_address_post_zone: { type: 'string' },
    residence_address: { type: 'string' },
    residence_phone_area_code: { type: 'string' },
    residence_phone: { type: 'string' },
    residence_phone_ext: { type: 'string' },
    bank_code: { type: 'string' },
    bank_branch_code: { type: 'string' },
    bank_account_name: { type: 'string' },
    bank_account_number: { type: 'string' },
    salary_bank_code: { type: 'string' },
    salary_bank_branch_code: { type: 'string' },
    salary_bank_account_number: { type: 'string' },
    house_owner: HouseOwner,
    living_years: { type: 'string' },
    living_months: { type: 'string' },
    mailing_address_post_zone: { type: 'string' },
    mailing_address: { type: 'string' },
    marital_status: MaritalStatus,
    children: { type: 'string' },
    education_level: EducationLevel,
    organization_type: OrganizationType,
    organization_id: { type: 'string' },
    organization_name: { type: 'string' },
    organization_phone_area_code: { type: 'string' },
    organization_phone: { type: 'string' },
    organization_phone_ext: { type: 'string' },
    organization_address_post_zone: { type: 'string' },
    organization_address: { type: 'string' },
    employment_status: { type: 'string' },
    career: { type: 'string' },
    subcareer: { type: 'string' },
    grade: { type: 'string' },
    working_years: { type: 'string' },
    working_months: { type: 'string' },
    monthly_salary: { type: 'string' },
    legal_representative_name: { type: 'string' },
    legal_representative_personal_id: { type: 'string' },
    legal_representative_birthday: { type: 'string' },
    legal_representative_contact_address_post_zone: { type: 'string' },
    legal_representative_contact_address: { type: 'string' },
    legal_representative_home_phone_area_code: { type: 'string' },
    legal_representative_home_phone: { type: 'string' },
    legal_representative_cellphone: { type: 'string' },
    contact_time: { type: 'string' },
    payment_method: CardlessPaymentMethod,
    creditcard_status: CreditCardStatus,
    creditcard_status_remark: { type: 'string' },
    customer_creditcard_bank_code: { type: 'string' },
    creditcard_validdate_month: { type: 'string' },
    creditcard_validdate_year: { type: 'string' },
    contact_person_name: { type: 'string' },
    contact_person_relationship: ContactRelationship,
    contact_person_cellphone: { type: 'string' },
    contact_person_phone_area_code: { type: 'string' },
    contact_person_phone: { type: 'string' },
    contact_person_phone_ext: { type: 'string' },
    contact_person_organization_phone_area_code: { type: 'string' },
    contact_person_organization_phone: { type: 'string' },
    contact_person_organization_phone_ext: { type: 'string' },
    contact_person_confidentiality: ConfidentialityFlag,
    contact_person_meeting_time: { type: 'string', format: 'yyyyMMddHHmm' },
    contact_person2_name: { type: 'string' },
    contact_person2_relationship: ContactRelationship,
    contact_person2_cellphone: { type: 'string' },
    contact_person2_phone_area_code: { type: 'string' },
    contact_person2_phone: { type: 'string' },
    contact_person2_phone_ext: { type: 'string' },
    contact_person2_organization_phone_area_code: { type: 'string' },
    contact_person2_organization_phone: { type: 'string' },
    contact_person2_organization_phone_ext: { type: 'string' },
    contact_person2_confidentiality: ConfidentialityFlag,
    contact_person2_meeting_time: { type: 'string', format: 'yyyyMMddHHmm' },
    guarantor_option: GuarantorOption,
    guarantor_name: { type: 'string' },
    guarantor_license_id: { type: 'string' },
    guarantor_issue_date: { type: 'string', format: 'yyyyMMdd' },
    guarantor_issue_place: IssuePlace,
    guarantor_issue_type: IssueType,
    guarantor_birthday: { type: 'string', format: 'yyyy-MM-dd' },
    guarantor_cellphone: { type: 'string' },
    guarantor_home_phone_area_code: { type: 'string' },
    guarantor_home_phone: { type: 'string' },
    guarantor_home_phone_ext: { type: 'string' },
    guarantor_relationship: ContactRelationship,
    guarantor_address_post_zone: { type: 'string' },
    guarantor_address: { type: 'string' },
    guarantor_organization_id: { type: 'string' },
    guarantor_organization_name: { type: 'string' },
    guarantor_organization_phone_area_code: { type: 'string' },
    guarantor_organization_phone: { type: 'string' },
    guarantor_organization_phone_ext: { type: 'string' },
    guarantor_employment_status: { type: 'string' },
    guarantor_career: { type: 'string' },
    guarantor_subcareer: { type: 'string' },
    guarantor_grade: { type: 'string' },
    guarantor_monthly_salary: { type: 'string' },
    guarantor_working_years: { type: 'string' },
    guarantor_working_months: { type: 'string' },
    guarantor_meeting_time: { type: 'string', format: 'yyyyMMddHHmm' },
    guarantor_salary_bank_code: { type: 'string' },
    guarantor_salary_bank_branch_code: { type: 'string' },
    guarantor_salary_bank_account_number: { type: 'string' },
    motorcycle_license_number: { type: 'string' },
    motorcycle_factory_date: { type: 'string' },
    motorcycle_displacement: { type: 'string' },
    motorcycle_license_date: { type: 'string' },
    dealer_note: { type: 'string' },
    supplier_business_type: SupplierBusinessType,
    supplier_business_type_projects: SupplierBusinessTypeProject,
  },
  allOf: [
    {
      if: { required: ['supplier_business_type'], properties: { supplier_business_type: { type: 'string', const: 'AA21' } } },
      then: { properties: { supplier_business_type_projects: { type: 'string', enum: ['DN45', 'DN46', 'DN47'] } } },
    },
    {
      if: { required: ['supplier_business_type'], properties: { supplier_business_type: { type: 'string', const: 'AA22' } } },
      then: { properties: { supplier_business_type_projects: { type: 'string', enum: ['DM44', 'DM45'] } } },
    },
    {
      if: { required: ['supplier_business_type'], properties: { supplier_business_type: { type: 'string', const: 'AA23' } } },
      then: { properties: { supplier_business_type_projects: { type: 'string', enum: ['DM66', 'DM67'] } } },
    },
    {
      if: { required: ['supplier_business_type'], properties: { supplier_business_type: { type: 'string', const: 'CA20' } } },
      then: { properties: { supplier_business_type_projects: { type: 'string', enum: ['DM41', 'DM42', 'DN48'] } } },
    },
  ],
  additionalProperties: false,
};
const CardlessFile: Schema = {
  type: 'object',
  properties: { id: { type: 'string' }, path: { type: 'string' }, type: { type: 'string' }, description: { type: 'string' } },
  additionalProperties: false,
};
const RechargeItem: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', 'x-max-bytes': 32 },
    name: { type: 'string' },
    price: { type: 'string' },
    amount: { type: 'string' },
    total: { type: 'string' },
  },
  additionalProperties: false,
};
const SmsFeeFlag: Schema = { type: 'integer', enum: [1, 0] };
const ChargeFeeFlag: Schema = { type: 'integer', enum: [1, 0] };
const AgentChargeFlag: Schema = { type: 'integer', enum: [1, 0] };
const ShipmentType: Schema = { type: 'integer', enum: [2, 4] };
const ShipmentCvs: Schema = { type: 'integer', enum: [1, 2] };
const ShippingInfo: Schema = {
  type: 'object',
  required: ['name', 'ship_address', 'tel'],
  properties: {
    shipment_type: ShipmentType,
    company_name: { type: 'string' },
    department_name: { type: 'string' },
    name: { type: 'string', minLength: 1 },
    cvs: ShipmentCvs,
    cvs_store: { type: 'string' },
    cvs_store_name: { type: 'string' },
    zip_code: { type: 'string' },
    ship_address: { type: 'string', minLength: 1 },
    tel: { type: 'string', minLength: 1 },
  },
  allOf: [
    {
      if: { required: ['shipment_type'], properties: { shipment_type: { type: 'integer', const: 4 } } },
      then: {
        required: ['cvs', 'cvs_store', 'cvs_store_name'],
        properties: { cvs: { type: 'integer' }, cvs_store: { type: 'string' }, cvs_store_name: { type: 'string' } },
      },
    },
    {
      if: { required: ['shipment_type'], properties: { shipment_type: { type: 'integer', const: 2 } } },
      then: { required: ['zip_code'], properties: { zip_code: { type: 'string' } } },
    },
  ],
  additionalProperties: false,
};
const AutomaticPaymentType: Schema = { type: 'string', enum: ['0', '1'] };
const OrderRequest: Schema = {
  type: 'object',
  required: ['user_id', 'cost', 'order_id', 'ip', 'items'],
  properties: {
    user_id: UserId,
    user_name: UserName,
    user_real_name: UserRealName,
    user_zipcode: UserZipcode,
    user_address: UserAddress,
    user_sn_type: SnType,
    user_sn: UserSn,
    user_phone: UserPhone,
    user_cellphone_code: UserCellphoneCode,
    user_cellphone: UserCellphone,
    user_email: UserEmail,
    user_birthday: UserBirthday,
    cost: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
    currency: Currency,
    enable_dcc: DccFlag,
    order_id: { type: 'string', minLength: 1, 'x-max-bytes': 50 },
    ip: { $ref: Ip, minLength: 1 },
    item: { type: 'string' },
    items: { type: 'array', minItems: 1, items: Item },
    regular: RecurrenceUnit,
    regular_total: { type: 'string', pattern: '^[0-9]+$', description: 'Number of periods in digits, such as 12; 0 is without end.' },
    regular_first_charge_date: { type: 'string', format: 'yyyyMMdd' },
    group_id: { type: 'string' },
    echo_0: EchoSent,
    echo_1: EchoSent,
    echo_2: EchoSent,
    echo_3: EchoSent,
    echo_4: EchoSent,
    pfn: PaymentToolSelection,
    interface: InterfaceType,
    discount: { type: 'integer', maximum: 0, minimum: -9007199254740991 },
    success_returl: SuccessUrl,
    failure_returl: FailureUrl,
    limit_pay_days: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
    shipping_fee: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    enable_quickpay: QuickPayFlag,
    enable_ewallet: EwalletFlag,
    virtual_pan: { type: 'string' },
    ewallet_type: EwalletType,
    transaction_type: TransactionType,
    creditcard_installment: {
      type: 'object',
      propertyNames: { pattern: '^[0-9]+$' },
      additionalProperties: { type: 'array', items: { type: 'string', pattern: '^[0-9]{3}$', description: 'Three digits.' } },
    },
    cardless_code: { type: 'string' },
    cardless_installment: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 9007199254740991 } },
    each_code: { type: 'string' },
    issue_invoice_state: IssueInvoiceState,
    invoice_ratetype: InvoiceRateType,
    invoice_input_type: InvoiceInputType,
    invoice_cloud_type: InvoiceCloudType,
    invoice_tax_id: TaxIdOnCloudInvoice,
    invoice_mobile_code: MobileBarcode,
    invoice_natural_person: NaturalPersonBarcode,
    invoice_love_code: LoveCode,
    invoice_b2b_title: PaperInvoiceTitle,
    invoice_b2b_id: TaxIdOnPaperInvoice,
    invoice_b2b_address: PaperInvoiceAddress,
    invoice_b2b_title_force: InvoiceForceFlag,
    invoice_b2b_id_force: InvoiceForceFlag,
    invoice_b2b_address_force: InvoiceForceFlag,
    user_data: CardlessUser,
    files_path: { type: 'array', items: CardlessFile },
    price: { type: 'integer', maximum: 9007199254740991, minimum: -9007199254740991 },
    recharge_code: { type: 'string' },
    recharge_items: { type: 'array', items: RechargeItem },
    agent_sms_fee_type: SmsFeeFlag,
    agent_charge_fee_type: ChargeFeeFlag,
    agent_charge_fee: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
    is_agent_charge: AgentChargeFlag,
    shipping_info: ShippingInfo,
    creditcard_is_automatic_payment: AutomaticPaymentType,
  },
  dependentRequired: { regular_total: ['regular'], regular_first_charge_date: ['regular'] },
  allOf: [
    {
      if: { required: ['regular'], properties: { regular: { enum: ['W', 'F', 'M', 'S', 'H', 'A'] } } },
      then: { required: ['regular_total'], properties: { regular_total: true } },
    },
    {
      if: { required: ['enable_ewallet'], properties: { enable_ewallet: { const: 1 } } },
      then: {
        required: ['user_name', 'user_real_name', 'user_cellphone_code', 'user_cellphone', 'user_email'],
        properties: {
          user_name: true,
          user_real_name: true,
          user_cellphone_code: true,
          user_cellphone: true,
          user_email: true,
          regular: { const: 'O' },
        },
      },
    },
    {
      if: { required: ['virtual_pan'], properties: { virtual_pan: true } },
      then: { properties: { regular: { const: 'O' } } },
    },
    {
      if: { required: ['pfn'], properties: { pfn: { const: 'EACH' } } },
      then: { required: ['each_code'], properties: { each_code: true } },
    },
    {
      if: { required: ['pfn'], properties: { pfn: { type: 'string', pattern: '(^|,)(AFP|36)(,|$)' } } },
      then: { required: ['shipping_info'], properties: { shipping_info: true } },
    },
    {
      if: { required: ['invoice_input_type'], properties: { invoice_input_type: { const: 3 } } },
      then: {
        required: ['issue_invoice_state', 'invoice_b2b_title', 'invoice_b2b_id', 'invoice_b2b_address'],
        properties: { issue_invoice_state: { const: 0 }, invoice_b2b_title: true, invoice_b2b_id: true, invoice_b2b_address: true },
      },
      else: { properties: { invoice_b2b_title: false, invoice_b2b_id: false, invoice_b2b_address: false } },
    },
    {
      if: { required: ['invoice_input_type'], properties: { invoice_input_type: { const: 1 } } },
      then: { required: ['invoice_cloud_type'], properties: { invoice_cloud_type: true } },
      else: { properties: { invoice_cloud_type: false, invoice_tax_id: false } },
    },
    {
      if: { required: ['invoice_input_type'], properties: { invoice_input_type: { const: 2 } } },
      then: { required: ['invoice_love_code'], properties: { invoice_love_code: true } },
      else: { properties: { invoice_love_code: false } },
    },
    {
      if: { required: ['invoice_cloud_type'], properties: { invoice_cloud_type: { const: 2 } } },
      then: { required: ['invoice_mobile_code'], properties: { invoice_mobile_code: true } },
      else: { properties: { invoice_mobile_code: false } },
    },
    {
      if: { required: ['invoice_cloud_type'], properties: { invoice_cloud_type: { const: 3 } } },
      then: { required: ['invoice_natural_person'], properties: { invoice_natural_person: true } },
      else: { properties: { invoice_natural_person: false } },
    },
  ],
  additionalProperties: false,
};
const OrderUid: Schema = { type: 'string', minLength: 1 };
const OrderKey: Schema = { type: 'string', minLength: 1 };
const OrderQuery: Schema = { type: 'object', required: ['uid', 'key'], properties: { uid: OrderUid, key: OrderKey }, additionalProperties: false };
const RefundInvoiceState: Schema = { type: 'integer', enum: [4, 6] };
const RefundRequest: Schema = {
  type: 'object',
  required: ['key', 'uid', 'cost'],
  properties: {
    key: OrderKey,
    uid: OrderUid,
    cost: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
    invoice_state: RefundInvoiceState,
    items: { type: 'array', minItems: 1, items: Item },
  },
  dependentRequired: { invoice_state: ['items'] },
  additionalProperties: false,
};
const AuthorizationCancellation: Schema = { type: 'object', required: ['uid', 'key'], properties: { uid: OrderUid, key: OrderKey }, additionalProperties: false };
const CaptureRequest: Schema = {
  type: 'object',
  required: ['uid', 'key', 'cost', 'items'],
  properties: {
    uid: OrderUid,
    key: OrderKey,
    cost: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
    items: { type: 'array', minItems: 1, items: Item },
  },
  additionalProperties: false,
};
const DirectDebitCancellation: Schema = {
  type: 'object',
  required: ['order_id', 'group_id', 'stop_time'],
  properties: {
    order_id: { type: 'string', minLength: 1, 'x-max-bytes': 50 },
    group_id: { type: 'string', minLength: 1 },
    stop_time: { type: 'string', format: 'yyyyMMdd' },
    stop_reason: { type: 'string' },
  },
  additionalProperties: false,
};
const EwalletBinding: Schema = {
  type: 'object',
  required: ['user_id', 'ip'],
  properties: {
    user_id: UserId,
    user_name: UserName,
    user_real_name: UserRealName,
    user_english_name: { type: 'string' },
    user_zipcode: UserZipcode,
    user_address: UserAddress,
    user_sn_type: SnType,
    user_sn: UserSn,
    user_phone: UserPhone,
    user_cellphone_code: UserCellphoneCode,
    user_cellphone: UserCellphone,
    user_email: UserEmail,
    user_birthday: UserBirthday,
    ip: { $ref: Ip, minLength: 1 },
    pfn: PaymentToolSelection,
    echo_0: EchoSent,
    echo_1: EchoSent,
    echo_2: EchoSent,
    echo_3: EchoSent,
    echo_4: EchoSent,
    success_returl: SuccessUrl,
    failure_returl: FailureUrl,
  },
  additionalProperties: false,
};
const RefundCancellation: Schema = {
  type: 'object',
  required: ['key', 'uid'],
  properties: { key: OrderKey, uid: OrderUid, rows: { type: 'array', items: { type: 'object' } } },
  additionalProperties: false,
};
const InvoiceRequest: Schema = {
  type: 'object',
  required: ['key', 'uid', 'invoice_input_type'],
  properties: {
    key: OrderKey,
    uid: OrderUid,
    invoice_input_type: InvoiceInputType,
    invoice_cloud_type: InvoiceCloudType,
    invoice_tax_id: TaxIdOnCloudInvoice,
    invoice_mobile_code: MobileBarcode,
    invoice_natural_person: NaturalPersonBarcode,
    invoice_love_code: LoveCode,
    invoice_b2b_title: PaperInvoiceTitle,
    invoice_b2b_id: TaxIdOnPaperInvoice,
    invoice_b2b_post_zone: { type: 'string' },
    invoice_b2b_address: PaperInvoiceAddress,
  },
  allOf: [
    {
      if: { required: ['invoice_input_type'], properties: { invoice_input_type: { const: 3 } } },
      then: {
        required: ['invoice_b2b_title', 'invoice_b2b_id', 'invoice_b2b_address'],
        properties: { invoice_b2b_title: true, invoice_b2b_id: true, invoice_b2b_address: true },
      },
      else: {
        properties: { invoice_b2b_title: false, invoice_b2b_id: false, invoice_b2b_post_zone: false, invoice_b2b_address: false },
      },
    },
    {
      if: { required: ['invoice_input_type'], properties: { invoice_input_type: { const: 1 } } },
      then: { required: ['invoice_cloud_type'], properties: { invoice_cloud_type: true } },
      else: { properties: { invoice_cloud_type: false, invoice_tax_id: false } },
    },
    {
      if: { required: ['invoice_input_type'], properties: { invoice_input_type: { const: 2 } } },
      then: { required: ['invoice_love_code'], properties: { invoice_love_code: true } },
      else: { properties: { invoice_love_code: false } },
    },
    {
      if: { required: ['invoice_cloud_type'], properties: { invoice_cloud_type: { const: 2 } } },
      then: { required: ['invoice_mobile_code'], properties: { invoice_mobile_code: true } },
      else: { properties: { invoice_mobile_code: false } },
    },
    {
      if: { required: ['invoice_cloud_type'], properties: { invoice_cloud_type: { const: 3 } } },
      then: { required: ['invoice_natural_person'], properties: { invoice_natural_person: true } },
      else: { properties: { invoice_natural_person: false } },
    },
  ],
  additionalProperties: false,
};
const InvoiceQuery: Schema = { type: 'object', required: ['uid', 'key'], properties: { uid: OrderUid, key: OrderKey }, additionalProperties: false };
const PaymentMethodsQuery: Schema = {
  type: 'object',
  required: ['cost'],
  properties: { cost: { type: 'integer', minimum: 1, maximum: 9007199254740991 }, currency: Currency },
  additionalProperties: false,
};
const Msg: Schema = { type: 'string' };
const Uid: Schema = { type: 'string' };
const TransactionKey: Schema = { type: 'string' };
const OrderCreated: Schema = {
  type: 'object',
  required: ['code', 'uid', 'key', 'url'],
  properties: { code: { type: 'string', const: '200' }, msg: Msg, uid: Uid, key: TransactionKey, url: { type: 'string' } },
};
const FailureCode: Schema = { type: 'string', not: { anyOf: [{ const: '200' }, { const: 'B200' }] } };
const RefusedAnswer: Schema = { type: 'object', required: ['code'], properties: { code: FailureCode, msg: Msg } };
const Prc: Schema = { type: 'string' };
const FinishTime: Schema = { type: 'string' };
const CardNo: Schema = { type: 'string' };
const ApprovalCode: Schema = { type: 'string' };
const CardType: Schema = { type: ['integer', 'null'] };
const IssuingBank: Schema = { type: 'string' };
const IssuingBankUid: Schema = { type: 'string' };
const AgentChargeFlagAnswer: Schema = { type: ['integer', 'null'] };
const TransactionMode: Schema = { type: ['integer', 'null'] };
const SupplierName: Schema = { type: 'string' };
const SupplierCode: Schema = { type: 'string' };
const OrderId: Schema = { type: 'string' };
const UserIdEcho: Schema = { type: 'string' };
const Cost: Schema = { type: ['integer', 'null'] };
const CurrencyAnswer: Schema = { type: 'string' };
const ActualCost: Schema = { type: ['number', 'null'] };
const VoucherPaid: Schema = {
  type: 'object',
  properties: {
    product_id: { type: 'string' },
    serial_number: { type: 'string' },
    name: { type: 'string' },
    cost: { type: ['integer', 'null'] },
    issuer: { type: 'string' },
    refund_return_type: { type: 'string' },
  },
};
const VoucherFree: Schema = {
  type: 'object',
  properties: {
    product_id: { type: 'string' },
    serial_number: { type: 'string' },
    name: { type: 'string' },
    cost: { type: ['integer', 'null'] },
    issuer: { type: 'string' },
  },
};
const Price: Schema = { type: ['integer', 'null'] };
const ActualPrice: Schema = { type: ['integer', 'null'] };
const RechargeCode: Schema = { type: 'string' };
const LoveCost: Schema = { type: ['integer', 'null'] };
const RetMsg: Schema = { type: 'string' };
const Pfn: Schema = { type: 'string' };
const TransType: Schema = { type: ['integer', 'null'] };
const RedeemType: Schema = { type: ['integer', 'null'] };
const Redeem: Schema = {
  type: 'object',
  properties: { type: RedeemType, used: { type: ['integer', 'null'] }, amount: { type: ['integer', 'null'] } },
};
const RedeemField: Schema = { anyOf: [Redeem, { type: 'string' }] };
const Installment: Schema = {
  type: 'object',
  properties: {
    period_number: { type: ['integer', 'null'] },
    total: { type: ['integer', 'null'] },
    first: { type: ['integer', 'null'] },
    every: { type: ['integer', 'null'] },
  },
};
const InstallmentField: Schema = { anyOf: [Installment, { type: 'string' }] };
const PaymentName: Schema = { type: 'string' };
const Nois: Schema = { type: 'string' };
const GroupId: Schema = { type: 'string' };
const BankId: Schema = { type: 'string' };
const ExpiredDate: Schema = { type: 'string' };
const AppropriationDate: Schema = { type: 'string' };
const ResultType: Schema = { type: ['integer', 'null'] };
const ResultContentType: Schema = { type: 'string' };
const VirtualAccountContent: Schema = {
  type: 'object',
  required: ['PinCode', 'BankCode'],
  properties: { PinCode: { type: 'string' }, LimitDate: { type: 'string' }, BankCode: { type: 'string' } },
};
const IbonContent: Schema = {
  type: 'object',
  required: ['PinCode'],
  properties: {
    PinCode: { type: 'string' },
    LimitDate: { type: 'string' },
    BarCode1: { type: 'string' },
    BarCode2: { type: 'string' },
    BarCode3: { type: 'string' },
    BarcodeEndDate: { type: 'string' },
  },
};
const FamiPortContent: Schema = {
  type: 'object',
  required: ['PinCode'],
  properties: {
    PinCode: { type: 'string' },
    LimitDate: { type: 'string' },
    BarCode1: { type: 'string' },
    BarCode2: { type: 'string' },
    BarCode3: { type: 'string' },
    BarcodeEndDate: { type: 'string' },
  },
};
const LifeEtContent: Schema = {
  type: 'object',
  required: ['PinCode'],
  properties: {
    PinCode: { type: 'string' },
    BarCode1: { type: 'string' },
    BarCode2: { type: 'string' },
    BarCode3: { type: 'string' },
    LimitDate: { type: 'string' },
  },
};
const CvsBarcodeContent: Schema = {
  type: 'object',
  required: ['BarCode1', 'BarCode2', 'BarCode3'],
  properties: {
    BarCode1: { type: 'string' },
    BarCode2: { type: 'string' },
    BarCode3: { type: 'string' },
    LimitDate: { type: 'string' },
  },
};
const OtherContent: Schema = { type: 'object', additionalProperties: true };
const ResultContentField: Schema = {
  anyOf: [
    { anyOf: [VirtualAccountContent, IbonContent, FamiPortContent, LifeEtContent, CvsBarcodeContent, OtherContent] },
    { type: 'string' },
  ],
};
const InvoiceState: Schema = { type: ['integer', 'null'] };
const InvoiceDate: Schema = { type: 'string' };
const InvoiceWordTrack: Schema = { type: 'string' };
const InvoiceNumber: Schema = { type: 'string' };
const InvoiceRandCode: Schema = { type: 'string' };
const InvoiceSellerBan: Schema = { type: 'string' };
const InvoiceBuyerBan: Schema = { type: 'string' };
const InvoiceLeftQrcode: Schema = { type: 'string' };
const InvoiceMiddleBarcode: Schema = { type: 'string' };
const InvoiceRightQrcode: Schema = { type: 'string' };
const InvoiceTitleType: Schema = { type: ['integer', 'null'] };
const InvoiceTitle: Schema = { type: 'string' };
const InvoiceAmount: Schema = { type: ['integer', 'null'] };
const InvoiceSalesAmount: Schema = { type: ['integer', 'null'] };
const InvoiceTaxAmount: Schema = { type: ['integer', 'null'] };
const InvoiceLine: Schema = {
  type: 'object',
  properties: {
    Description: { type: 'string' },
    Quantity: { type: ['number', 'null'] },
    UnitPrice: { type: ['number', 'null'] },
    Amount: { type: ['number', 'null'] },
  },
};
const InvoiceOrderDetailField: Schema = { anyOf: [{ type: 'array', items: InvoiceLine }, { type: 'string' }] };
const InvoiceRateTypeAnswer: Schema = { type: ['integer', 'null'] };
const InvoiceInputTypeAnswer: Schema = { type: ['integer', 'null'] };
const AllowanceLine: Schema = {
  type: 'object',
  properties: {
    SeqNo: { type: ['integer', 'null'] },
    ItemID: { type: 'string' },
    ItemName: { type: 'string' },
    Qty: { type: ['number', 'null'] },
    TotalAmount: { type: ['number', 'null'] },
    RateType: InvoiceRateTypeAnswer,
    Description: { type: 'string' },
    Quantity: { type: ['number', 'null'] },
    UnitPrice: { type: ['number', 'null'] },
    Amount: { type: ['number', 'null'] },
  },
};
const Allowance: Schema = {
  type: 'object',
  properties: {
    uid: Uid,
    amount: { type: ['integer', 'null'] },
    order_detail: { anyOf: [{ type: 'array', items: AllowanceLine }, { type: 'string' }] },
  },
};
const RefundInfo: Schema = {
  type: 'object',
  properties: {
    uid: Uid,
    prc: Prc,
    cost: Cost,
    currency: CurrencyAnswer,
    actual_cost: ActualCost,
    actual_currency: CurrencyAnswer,
    retmsg: RetMsg,
    finishtime: FinishTime,
    appropriation_date: AppropriationDate,
    invoice_state: InvoiceState,
    invoice_date: InvoiceDate,
    invoice_wordtrack: InvoiceWordTrack,
    invoice_number: InvoiceNumber,
    invoice_rand_code: InvoiceRandCode,
    invoice_seller_ban: InvoiceSellerBan,
    invoice_buyer_ban: InvoiceBuyerBan,
    invoice_left_qrcode: InvoiceLeftQrcode,
    invoice_middle_barcode: InvoiceMiddleBarcode,
    invoice_right_qrcode: InvoiceRightQrcode,
    invoice_title_type: InvoiceTitleType,
    invoice_title: InvoiceTitle,
    invoice_amount: InvoiceAmount,
    invoice_sales_amount: InvoiceSalesAmount,
    invoice_tax_amount: InvoiceTaxAmount,
    invoice_order_detail: InvoiceOrderDetailField,
    invoice_ratetype: InvoiceRateTypeAnswer,
    invoice_input_type: InvoiceInputTypeAnswer,
    invoice_allowance: { type: 'array', items: Allowance },
  },
};
const CancelInfo: Schema = {
  type: 'object',
  properties: {
    uid: Uid,
    prc: Prc,
    cost: Cost,
    currency: CurrencyAnswer,
    actual_cost: ActualCost,
    actual_currency: CurrencyAnswer,
    retmsg: RetMsg,
    finishtime: FinishTime,
  },
};
const InvoicePrintType: Schema = { type: ['integer', 'null'] };
const InvoicePrintDevice: Schema = { type: ['integer', 'null'] };
const InvoiceCloudTypeAnswer: Schema = { type: ['integer', 'null'] };
const InvoiceMobileCode: Schema = { type: 'string' };
const InvoiceTaxId: Schema = { type: 'string' };
const InvoiceNaturalPerson: Schema = { type: 'string' };
const InvoiceLoveCode: Schema = { type: 'string' };
const InvoiceB2bTitle: Schema = { type: 'string' };
const InvoiceB2bId: Schema = { type: 'string' };
const InvoiceB2bPostZone: Schema = { type: 'string' };
const InvoiceB2bAddress: Schema = { type: 'string' };
const AnswerItem: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    cost: { type: ['integer', 'null'] },
    amount: { type: ['integer', 'null'] },
    total: { type: ['integer', 'null'] },
  },
};
const Echo: Schema = { type: 'string' };
const OrderState: Schema = {
  type: 'object',
  required: ['prc'],
  properties: {
    uid: Uid,
    key: TransactionKey,
    prc: Prc,
    finishtime: FinishTime,
    cardno: CardNo,
    acode: ApprovalCode,
    card_type: CardType,
    issuing_bank: IssuingBank,
    issuing_bank_uid: IssuingBankUid,
    is_agent_charge: AgentChargeFlagAnswer,
    transaction_mode: TransactionMode,
    supplier_name: SupplierName,
    supplier_code: SupplierCode,
    order_id: OrderId,
    user_id: UserIdEcho,
    cost: Cost,
    currency: CurrencyAnswer,
    actual_cost: ActualCost,
    actual_currency: CurrencyAnswer,
    voucher_paid: { type: 'array', items: VoucherPaid },
    voucher_free: { type: 'array', items: VoucherFree },
    price: Price,
    actual_price: ActualPrice,
    recharge_code: RechargeCode,
    love_cost: LoveCost,
    retmsg: RetMsg,
    pay_mode_uid: { type: ['integer', 'null'] },
    pfn: Pfn,
    trans_type: TransType,
    redeem: RedeemField,
    installment: InstallmentField,
    payment_name: PaymentName,
    nois: Nois,
    group_id: GroupId,
    store_group_id: { type: 'string' },
    bank_id: BankId,
    expired_date: ExpiredDate,
    appropriation_date: AppropriationDate,
    result_type: ResultType,
    result_content_type: ResultContentType,
    result_content: ResultContentField,
    refund_order: { type: 'array', items: RefundInfo },
    cancel_order: { type: 'array', items: CancelInfo },
    invoice_state: InvoiceState,
    invoice_date: InvoiceDate,
    invoice_wordtrack: InvoiceWordTrack,
    invoice_number: InvoiceNumber,
    invoice_rand_code: InvoiceRandCode,
    invoice_seller_ban: InvoiceSellerBan,
    invoice_buyer_ban: InvoiceBuyerBan,
    invoice_left_qrcode: InvoiceLeftQrcode,
    invoice_middle_barcode: InvoiceMiddleBarcode,
    invoice_right_qrcode: InvoiceRightQrcode,
    invoice_title_type: InvoiceTitleType,
    invoice_title: InvoiceTitle,
    invoice_print_type: InvoicePrintType,
    invoice_print_device: InvoicePrintDevice,
    invoice_amount: InvoiceAmount,
    invoice_sales_amount: InvoiceSalesAmount,
    invoice_tax_amount: InvoiceTaxAmount,
    invoice_order_detail: InvoiceOrderDetailField,
    invoice_ratetype: InvoiceRateTypeAnswer,
    invoice_input_type: InvoiceInputTypeAnswer,
    invoice_cloud_type: InvoiceCloudTypeAnswer,
    invoice_mobile_code: InvoiceMobileCode,
    invoice_tax_id: InvoiceTaxId,
    invoice_natural_person: InvoiceNaturalPerson,
    invoice_love_code: InvoiceLoveCode,
    invoice_b2b_title: InvoiceB2bTitle,
    invoice_b2b_id: InvoiceB2bId,
    invoice_b2b_post_zone: InvoiceB2bPostZone,
    invoice_b2b_address: InvoiceB2bAddress,
    invoice_allowance: { type: 'array', items: Allowance },
    items: { type: 'array', items: AnswerItem },
    echo_0: Echo,
    echo_1: Echo,
    echo_2: Echo,
    echo_3: Echo,
    echo_4: Echo,
  },
};
const QueryMiss: Schema = {
  type: 'object',
  required: ['uid', 'key'],
  not: { anyOf: [{ required: ['prc'], properties: { prc: true } }, { required: ['code'], properties: { code: true } }] },
  properties: { uid: Uid, key: TransactionKey },
};
const SuccessCode: Schema = { type: 'string', const: 'B200' };
const RefundUid: Schema = { type: 'string' };
const RefundType: Schema = { type: ['integer', 'null'] };
const RefundCompletion: Schema = {
  type: 'object',
  required: ['uid', 'key', 'prc'],
  properties: {
    uid: Uid,
    refund_uid: RefundUid,
    key: TransactionKey,
    prc: Prc,
    finishtime: FinishTime,
    order_id: OrderId,
    user_id: UserIdEcho,
    cost: Cost,
    currency: CurrencyAnswer,
    actual_cost: ActualCost,
    actual_currency: CurrencyAnswer,
    retmsg: RetMsg,
    pfn: Pfn,
    payment_name: PaymentName,
    nois: Nois,
    group_id: GroupId,
    refund_type: RefundType,
    expected_refund_date: { type: 'string' },
    echo_0: Echo,
    echo_1: Echo,
    echo_2: Echo,
    echo_3: Echo,
    echo_4: Echo,
  },
};
const RefundRow: Schema = { anyOf: [RefundCompletion, { type: 'null' }] };
const RefundAccepted: Schema = {
  type: 'object',
  required: ['code'],
  properties: { key: TransactionKey, uid: Uid, code: SuccessCode, msg: Msg, row_data: RefundRow },
};
const RefundRefused: Schema = {
  type: 'object',
  required: ['code'],
  properties: { key: TransactionKey, uid: Uid, code: FailureCode, msg: Msg, row_data: RefundRow },
};
const OrderAfterwards: Schema = { type: 'object', required: ['code'], properties: { code: SuccessCode, msg: Msg, content: OrderState } };
const DirectDebitCancelled: Schema = {
  type: 'object',
  required: ['code'],
  properties: { code: SuccessCode, msg: Msg, order_id: OrderId, group_id: GroupId },
};
const DirectDebitRefused: Schema = {
  type: 'object',
  required: ['code'],
  properties: { code: FailureCode, msg: Msg, order_id: OrderId, group_id: GroupId },
};
const EwalletBindingStarted: Schema = { type: 'object', required: ['code', 'url'], properties: { code: SuccessCode, msg: Msg, url: { type: 'string' } } };
const EwalletCode: Schema = { type: 'string' };
const EwalletBindingRefused: Schema = {
  type: 'object',
  required: ['code'],
  not: { required: ['code'], properties: { code: { const: 'B200' } } },
  properties: { code: EwalletCode, msg: Msg },
};
const RefundCancelled: Schema = {
  type: 'object',
  required: ['code'],
  properties: { key: TransactionKey, uid: Uid, code: SuccessCode, msg: Msg, row_data: RefundRow },
};
const IssuedInvoiceState: Schema = { type: ['integer', 'null'] };
const StateMsg: Schema = { type: 'string' };
const InvoiceIssued: Schema = {
  type: 'object',
  required: ['code'],
  properties: {
    uid: Uid,
    key: TransactionKey,
    code: SuccessCode,
    msg: Msg,
    order_id: OrderId,
    actual_cost: ActualCost,
    actual_currency: CurrencyAnswer,
    state: IssuedInvoiceState,
    state_msg: StateMsg,
    date: InvoiceDate,
    wordtrack: InvoiceWordTrack,
    number: InvoiceNumber,
    rand_code: InvoiceRandCode,
    seller_ban: InvoiceSellerBan,
    buyer_ban: InvoiceBuyerBan,
    left_qrcode: InvoiceLeftQrcode,
    middle_barcode: InvoiceMiddleBarcode,
    right_qrcode: InvoiceRightQrcode,
    title_type: InvoiceTitleType,
    title: InvoiceTitle,
    amount: InvoiceAmount,
    sales_amount: InvoiceSalesAmount,
    tax_amount: InvoiceTaxAmount,
    order_detail: InvoiceOrderDetailField,
    ratetype: InvoiceRateTypeAnswer,
    input_type: InvoiceInputTypeAnswer,
    echo_0: Echo,
    echo_1: Echo,
    echo_2: Echo,
    echo_3: Echo,
    echo_4: Echo,
  },
};
const InvoiceRefused: Schema = {
  type: 'object',
  required: ['code'],
  properties: { uid: Uid, key: TransactionKey, code: FailureCode, msg: Msg, state: IssuedInvoiceState, state_msg: StateMsg },
};
const QueriedInvoiceState: Schema = { type: ['integer', 'null'] };
const InvoiceStanding: Schema = {
  type: 'object',
  required: ['prc'],
  properties: {
    uid: Uid,
    key: TransactionKey,
    prc: Prc,
    order_id: OrderId,
    cost: Cost,
    currency: CurrencyAnswer,
    actual_cost: ActualCost,
    actual_currency: CurrencyAnswer,
    state: QueriedInvoiceState,
    date: InvoiceDate,
    wordtrack: InvoiceWordTrack,
    number: InvoiceNumber,
    rand_code: InvoiceRandCode,
    seller_ban: InvoiceSellerBan,
    buyer_ban: InvoiceBuyerBan,
    left_qrcode: InvoiceLeftQrcode,
    middle_barcode: InvoiceMiddleBarcode,
    right_qrcode: InvoiceRightQrcode,
    title_type: InvoiceTitleType,
    title: InvoiceTitle,
    print_type: InvoicePrintType,
    print_device: InvoicePrintDevice,
    amount: InvoiceAmount,
    sales_amount: InvoiceSalesAmount,
    tax_amount: InvoiceTaxAmount,
    order_detail: InvoiceOrderDetailField,
    ratetype: InvoiceRateTypeAnswer,
    input_type: InvoiceInputTypeAnswer,
    cloud_type: InvoiceCloudTypeAnswer,
    mobile_code: InvoiceMobileCode,
    tax_id: InvoiceTaxId,
    natural_person: InvoiceNaturalPerson,
    m_post_zone: { type: 'string' },
    m_address: { type: 'string' },
    love_code: InvoiceLoveCode,
    b2b_title: InvoiceB2bTitle,
    b2b_id: InvoiceB2bId,
    b2b_post_zone: InvoiceB2bPostZone,
    b2b_address: InvoiceB2bAddress,
    allowance: { type: 'array', items: Allowance },
    group_id: GroupId,
    payment_name: PaymentName,
    nois: Nois,
    echo_0: Echo,
    echo_1: Echo,
    echo_2: Echo,
    echo_3: Echo,
    echo_4: Echo,
  },
};
const PaymentToolAnswer: Schema = { type: 'string' };
const PaymentMethods: Schema = {
  type: 'object',
  required: ['code', 'content'],
  properties: { code: SuccessCode, msg: Msg, content: { type: 'array', items: PaymentToolAnswer } },
};
const EwalletEnabled: Schema = { type: 'string' };

/** What a merchant gives, and the options of a client. */
export const requests: { readonly createOrder: Schema; readonly queryOrder: Schema; readonly refundOrder: Schema; readonly cancelAuthorization: Schema; readonly captureAuthorization: Schema; readonly cancelDirectDebit: Schema; readonly bindEwallet: Schema; readonly cancelRefund: Schema; readonly issueInvoice: Schema; readonly queryInvoice: Schema; readonly listPaymentMethods: Schema; readonly Credentials: Schema } = {
  createOrder: OrderRequest,
  queryOrder: OrderQuery,
  refundOrder: RefundRequest,
  cancelAuthorization: AuthorizationCancellation,
  captureAuthorization: CaptureRequest,
  cancelDirectDebit: DirectDebitCancellation,
  bindEwallet: EwalletBinding,
  cancelRefund: RefundCancellation,
  issueInvoice: InvoiceRequest,
  queryInvoice: InvoiceQuery,
  listPaymentMethods: PaymentMethodsQuery,
  Credentials: {
    type: 'object',
    required: ['storeUid', 'key'],
    properties: { storeUid: { type: 'string', minLength: 1, maxLength: 16 }, key: { type: 'string', minLength: 32, maxLength: 32 } },
  },
};

/** What a vendor answers, read leniently. */
export const answers: { readonly createOrder: Schema; readonly queryOrder: Schema; readonly refundOrder: Schema; readonly cancelAuthorization: Schema; readonly captureAuthorization: Schema; readonly cancelDirectDebit: Schema; readonly bindEwallet: Schema; readonly cancelRefund: Schema; readonly issueInvoice: Schema; readonly queryInvoice: Schema; readonly listPaymentMethods: Schema } = {
  createOrder: { anyOf: [OrderCreated, RefusedAnswer] },
  queryOrder: { anyOf: [OrderState, QueryMiss, RefusedAnswer] },
  refundOrder: { anyOf: [RefundAccepted, RefundRefused] },
  cancelAuthorization: { anyOf: [OrderAfterwards, RefusedAnswer] },
  captureAuthorization: { anyOf: [OrderAfterwards, RefusedAnswer] },
  cancelDirectDebit: { anyOf: [DirectDebitCancelled, DirectDebitRefused] },
  bindEwallet: { anyOf: [EwalletBindingStarted, EwalletBindingRefused] },
  cancelRefund: { anyOf: [RefundCancelled, RefundRefused] },
  issueInvoice: { anyOf: [InvoiceIssued, InvoiceRefused] },
  queryInvoice: { anyOf: [InvoiceStanding, QueryMiss, RefusedAnswer] },
  listPaymentMethods: { anyOf: [PaymentMethods, RefusedAnswer] },
};

/** What a vendor sends, read leniently. */
export const callbacks: { readonly paymentCompleted: Schema; readonly paymentPending: Schema; readonly orderConfirmed: Schema; readonly ewalletBound: Schema; readonly refundCompleted: Schema } = {
  paymentCompleted: {
    type: 'object',
    required: ['uid', 'key', 'prc'],
    properties: {
      uid: Uid,
      key: TransactionKey,
      prc: Prc,
      finishtime: FinishTime,
      cardno: CardNo,
      acode: ApprovalCode,
      card_type: CardType,
      issuing_bank: IssuingBank,
      issuing_bank_uid: IssuingBankUid,
      is_agent_charge: AgentChargeFlagAnswer,
      transaction_mode: TransactionMode,
      supplier_name: SupplierName,
      supplier_code: SupplierCode,
      order_id: OrderId,
      user_id: UserIdEcho,
      cost: Cost,
      currency: CurrencyAnswer,
      actual_cost: ActualCost,
      actual_currency: CurrencyAnswer,
      price: Price,
      actual_price: ActualPrice,
      recharge_code: RechargeCode,
      love_cost: LoveCost,
      retmsg: RetMsg,
      pfn: Pfn,
      trans_type: TransType,
      redeem: RedeemField,
      installment: InstallmentField,
      payment_name: PaymentName,
      nois: Nois,
      group_id: GroupId,
      bank_id: BankId,
      expired_date: ExpiredDate,
      result_type: ResultType,
      result_content_type: ResultContentType,
      result_content: ResultContentField,
      echo_0: Echo,
      echo_1: Echo,
      echo_2: Echo,
      echo_3: Echo,
      echo_4: Echo,
    },
  },
  paymentPending: {
    type: 'object',
    required: ['uid', 'key', 'prc'],
    properties: {
      uid: Uid,
      key: TransactionKey,
      prc: Prc,
      finishtime: FinishTime,
      cardno: CardNo,
      acode: ApprovalCode,
      card_type: CardType,
      issuing_bank: IssuingBank,
      issuing_bank_uid: IssuingBankUid,
      is_agent_charge: AgentChargeFlagAnswer,
      transaction_mode: TransactionMode,
      supplier_name: SupplierName,
      supplier_code: SupplierCode,
      order_id: OrderId,
      user_id: UserIdEcho,
      cost: Cost,
      currency: CurrencyAnswer,
      actual_cost: ActualCost,
      actual_currency: CurrencyAnswer,
      price: Price,
      actual_price: ActualPrice,
      recharge_code: RechargeCode,
      love_cost: LoveCost,
      retmsg: RetMsg,
      pfn: Pfn,
      trans_type: TransType,
      redeem: RedeemField,
      installment: InstallmentField,
      payment_name: PaymentName,
      nois: Nois,
      group_id: GroupId,
      bank_id: BankId,
      expired_date: ExpiredDate,
      result_type: ResultType,
      result_content_type: ResultContentType,
      result_content: ResultContentField,
      echo_0: Echo,
      echo_1: Echo,
      echo_2: Echo,
      echo_3: Echo,
      echo_4: Echo,
    },
  },
  orderConfirmed: {
    type: 'object',
    required: ['uid', 'key', 'prc'],
    properties: {
      uid: Uid,
      key: TransactionKey,
      prc: Prc,
      finishtime: FinishTime,
      cardno: CardNo,
      acode: ApprovalCode,
      card_type: CardType,
      issuing_bank: IssuingBank,
      issuing_bank_uid: IssuingBankUid,
      is_agent_charge: AgentChargeFlagAnswer,
      transaction_mode: TransactionMode,
      supplier_name: SupplierName,
      supplier_code: SupplierCode,
      order_id: OrderId,
      user_id: UserIdEcho,
      cost: Cost,
      currency: CurrencyAnswer,
      actual_cost: ActualCost,
      actual_currency: CurrencyAnswer,
      price: Price,
      actual_price: ActualPrice,
      recharge_code: RechargeCode,
      love_cost: LoveCost,
      retmsg: RetMsg,
      pfn: Pfn,
      trans_type: TransType,
      redeem: RedeemField,
      installment: InstallmentField,
      payment_name: PaymentName,
      nois: Nois,
      group_id: GroupId,
      bank_id: BankId,
      expired_date: ExpiredDate,
      result_type: ResultType,
      result_content_type: ResultContentType,
      result_content: ResultContentField,
      echo_0: Echo,
      echo_1: Echo,
      echo_2: Echo,
      echo_3: Echo,
      echo_4: Echo,
    },
  },
  ewalletBound: {
    type: 'object',
    required: ['user_id', 'virtual_pan'],
    properties: {
      pfn: Pfn,
      cardno: { type: 'string' },
      user_id: UserIdEcho,
      cellphone_code: { type: 'string' },
      cellphone: { type: 'string' },
      virtual_pan: { type: 'string' },
      enable: EwalletEnabled,
    },
  },
  refundCompleted: {
    type: 'object',
    required: ['uid', 'key', 'prc'],
    properties: {
      uid: Uid,
      refund_uid: RefundUid,
      key: TransactionKey,
      prc: Prc,
      finishtime: FinishTime,
      order_id: OrderId,
      user_id: UserIdEcho,
      cost: Cost,
      currency: CurrencyAnswer,
      actual_cost: ActualCost,
      actual_currency: CurrencyAnswer,
      retmsg: RetMsg,
      pfn: Pfn,
      payment_name: PaymentName,
      nois: Nois,
      group_id: GroupId,
      refund_type: RefundType,
      expected_refund_date: { type: 'string' },
      echo_0: Echo,
      echo_1: Echo,
      echo_2: Echo,
      echo_3: Echo,
      echo_4: Echo,
    },
  },
};
