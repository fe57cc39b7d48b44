// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const characters = (text) => { let count = 0; for (const _ of text) count += 1; return count; };

const schema1 = {"type":"object","required":["user_id","cost","order_id","ip","items"],"properties":{"user_id":{"$ref":"#/components/schemas/UserId"},"user_name":{"$ref":"#/components/schemas/UserName"},"user_real_name":{"$ref":"#/components/schemas/UserRealName"},"user_zipcode":{"$ref":"#/components/schemas/UserZipcode"},"user_address":{"$ref":"#/components/schemas/UserAddress"},"user_sn_type":{"$ref":"#/components/schemas/SnType"},"user_sn":{"$ref":"#/components/schemas/UserSn"},"user_phone":{"$ref":"#/components/schemas/UserPhone"},"user_cellphone_code":{"$ref":"#/components/schemas/UserCellphoneCode"},"user_cellphone":{"$ref":"#/components/schemas/UserCellphone"},"user_email":{"$ref":"#/components/schemas/UserEmail"},"user_birthday":{"$ref":"#/components/schemas/UserBirthday"},"cost":{"type":"integer","minimum":1},"currency":{"$ref":"#/components/schemas/Currency"},"enable_dcc":{"$ref":"#/components/schemas/DccFlag"},"order_id":{"type":"string","minLength":1,"x-max-bytes":50},"ip":{"$ref":"#/components/schemas/Ip"},"item":{"type":"string"},"items":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/Item"}},"regular":{"$ref":"#/components/schemas/RecurrenceUnit"},"regular_total":{"type":"string","pattern":"^[0-9]+$"},"regular_first_charge_date":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},"group_id":{"type":"string"},"echo_0":{"$ref":"#/components/schemas/EchoSent"},"echo_1":{"$ref":"#/components/schemas/EchoSent"},"echo_2":{"$ref":"#/components/schemas/EchoSent"},"echo_3":{"$ref":"#/components/schemas/EchoSent"},"echo_4":{"$ref":"#/components/schemas/EchoSent"},"pfn":{"$ref":"#/components/schemas/PaymentToolSelection"},"interface":{"$ref":"#/components/schemas/InterfaceType"},"discount":{"type":"integer","maximum":0},"success_returl":{"$ref":"#/components/schemas/SuccessUrl"},"failure_returl":{"$ref":"#/components/schemas/FailureUrl"},"limit_pay_days":{"type":"integer","minimum":1},"shipping_fee":{"type":"integer","minimum":0},"enable_quickpay":{"$ref":"#/components/schemas/QuickPayFlag"},"enable_ewallet":{"$ref":"#/components/schemas/EwalletFlag"},"virtual_pan":{"type":"string"},"ewallet_type":{"$ref":"#/components/schemas/EwalletType"},"transaction_type":{"$ref":"#/components/schemas/TransactionType"},"creditcard_installment":{"type":"object","propertyNames":{"pattern":"^[0-9]+$"},"additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[0-9]{3}$"}}},"cardless_code":{"type":"string"},"cardless_installment":{"type":"array","items":{"type":"integer","minimum":1}},"each_code":{"type":"string"},"issue_invoice_state":{"$ref":"#/components/schemas/IssueInvoiceState"},"invoice_ratetype":{"$ref":"#/components/schemas/InvoiceRateType"},"invoice_input_type":{"$ref":"#/components/schemas/InvoiceInputType"},"invoice_cloud_type":{"$ref":"#/components/schemas/InvoiceCloudType"},"invoice_tax_id":{"$ref":"#/components/schemas/TaxIdOnCloudInvoice"},"invoice_mobile_code":{"$ref":"#/components/schemas/MobileBarcode"},"invoice_natural_person":{"$ref":"#/components/schemas/NaturalPersonBarcode"},"invoice_love_code":{"$ref":"#/components/schemas/LoveCode"},"invoice_b2b_title":{"$ref":"#/components/schemas/PaperInvoiceTitle"},"invoice_b2b_id":{"$ref":"#/components/schemas/TaxIdOnPaperInvoice"},"invoice_b2b_address":{"$ref":"#/components/schemas/PaperInvoiceAddress"},"invoice_b2b_title_force":{"$ref":"#/components/schemas/InvoiceForceFlag"},"invoice_b2b_id_force":{"$ref":"#/components/schemas/InvoiceForceFlag"},"invoice_b2b_address_force":{"$ref":"#/components/schemas/InvoiceForceFlag"},"user_data":{"$ref":"#/components/schemas/CardlessUser"},"files_path":{"type":"array","items":{"$ref":"#/components/schemas/CardlessFile"}},"price":{"type":"integer"},"recharge_code":{"type":"string"},"recharge_items":{"type":"array","items":{"$ref":"#/components/schemas/RechargeItem"}},"agent_sms_fee_type":{"$ref":"#/components/schemas/SmsFeeFlag"},"agent_charge_fee_type":{"$ref":"#/components/schemas/ChargeFeeFlag"},"agent_charge_fee":{"type":"integer","minimum":0},"is_agent_charge":{"$ref":"#/components/schemas/AgentChargeFlag"},"shipping_info":{"$ref":"#/components/schemas/ShippingInfo"},"creditcard_is_automatic_payment":{"$ref":"#/components/schemas/AutomaticPaymentType"}},"dependentRequired":{"regular_total":["regular"],"regular_first_charge_date":["regular"]},"allOf":[{"$comment":"A recurring payment says for how many periods.","if":{"required":["regular"],"properties":{"regular":{"enum":["W","F","M","S","H","A"]}}},"then":{"required":["regular_total"],"properties":{"regular_total":true}}},{"$comment":"The e-wallet needs to know the shopper, and pays once, never periodically.","if":{"required":["enable_ewallet"],"properties":{"enable_ewallet":{"const":1}}},"then":{"required":["user_name","user_real_name","user_cellphone_code","user_cellphone","user_email"],"properties":{"user_name":true,"user_real_name":true,"user_cellphone_code":true,"user_cellphone":true,"user_email":true,"regular":{"const":"O"}}}},{"$comment":"So does a card that is bound to it already.","if":{"required":["virtual_pan"],"properties":{"virtual_pan":true}},"then":{"properties":{"regular":{"const":"O"}}}},{"$comment":"eACH needs its code.","if":{"required":["pfn"],"properties":{"pfn":{"const":"EACH"}}},"then":{"required":["each_code"],"properties":{"each_code":true}}},{"$comment":"Pay later is shipped somewhere.","if":{"required":["pfn"],"properties":{"pfn":{"pattern":"(^|,)(AFP|36)(,|$)"}}},"then":{"required":["shipping_info"],"properties":{"shipping_info":true}}},{"$comment":"The shopper chooses cloud invoice or donation on PayPage, so an invoice issued with the order is never a paper one.","if":{"required":["invoice_input_type"],"properties":{"invoice_input_type":{"const":3}}},"then":{"required":["issue_invoice_state","invoice_b2b_title","invoice_b2b_id","invoice_b2b_address"],"properties":{"issue_invoice_state":{"const":0},"invoice_b2b_title":true,"invoice_b2b_id":true,"invoice_b2b_address":true}},"else":{"properties":{"invoice_b2b_title":false,"invoice_b2b_id":false,"invoice_b2b_address":false}}},{"if":{"required":["invoice_input_type"],"properties":{"invoice_input_type":{"const":1}}},"then":{"required":["invoice_cloud_type"],"properties":{"invoice_cloud_type":true}},"else":{"properties":{"invoice_cloud_type":false,"invoice_tax_id":false}}},{"if":{"required":["invoice_input_type"],"properties":{"invoice_input_type":{"const":2}}},"then":{"required":["invoice_love_code"],"properties":{"invoice_love_code":true}},"else":{"properties":{"invoice_love_code":false}}},{"if":{"required":["invoice_cloud_type"],"properties":{"invoice_cloud_type":{"const":2}}},"then":{"required":["invoice_mobile_code"],"properties":{"invoice_mobile_code":true}},"else":{"properties":{"invoice_mobile_code":false}}},{"if":{"required":["invoice_cloud_type"],"properties":{"invoice_cloud_type":{"const":3}}},"then":{"required":["invoice_natural_person"],"properties":{"invoice_natural_person":true}},"else":{"properties":{"invoice_natural_person":false}}}],"additionalProperties":false};
const schema7 = {"type":"integer","enum":[1,2,3]};
const schema14 = {"type":"string","enum":["TWD","CNY"]};
const schema15 = {"type":"integer","enum":[0,1]};
const schema18 = {"type":"string","enum":["W","F","M","S","H","A","O"]};
const schema27 = {"type":"string","enum":["pc","app"]};
const schema30 = {"type":"integer","enum":[0,1]};
const schema31 = {"type":"integer","enum":[0,1]};
const schema32 = {"type":"integer","enum":[1,2]};
const schema33 = {"type":"integer","enum":[1,2]};
const schema34 = {"type":"integer","enum":[0,1,2]};
const schema35 = {"type":"integer","enum":[1,2,3]};
const schema36 = {"type":"integer","enum":[1,2,3]};
const schema37 = {"type":"integer","enum":[2,3,4]};
const schema45 = {"type":"integer","enum":[0,1]};
const schema70 = {"type":"integer","enum":[1,0]};
const schema71 = {"type":"integer","enum":[1,0]};
const schema72 = {"type":"integer","enum":[1,0]};
const schema76 = {"type":"string","enum":["0","1"]};
const pattern0 = new RegExp("(^|,)(AFP|36)(,|$)", "u");
const pattern1 = new RegExp("^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$", "u");
const pattern2 = new RegExp("^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$", "u");
const pattern3 = new RegExp("^[0-9]+$", "u");
const pattern4 = new RegExp("^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$", "u");
const pattern6 = new RegExp("^https?://[^\\s]+$", "u");
const pattern9 = new RegExp("^[0-9]{3}$", "u");
const pattern10 = new RegExp("^[0-9]{8}$", "u");
const pattern11 = new RegExp("^/[0-9A-Z+\\-.]{7}$", "u");
const pattern12 = new RegExp("^[A-Z]{2}[0-9]{14}$", "u");
const pattern13 = new RegExp("^[0-9]{3,7}$", "u");
const func0 = Object.prototype.hasOwnProperty;
const func1 = characters;
const schema25 = {"type":"string","enum":["all","0","MobilePayAll","CREDITCARD","RECHARGE","CSTORECODE","WEBATM","TELECOM","E_COLLECTION","UNIONPAY","SVC","ABROAD","ALIPAY","SMARTPAY","MATM","WECHAT","DIRECTDEBIT","LINEPAYON","LINEPAYOFF","QQ","QQH5","WECHATOFF","APPLEPAY","GOOGLEPAY","EACH","C_INSTALLMENT","C_REDEEM","CARDLESS","PION","PIOFF","AMEX","JKOON","JKOOFF","ALIPAYOFF","M_RECHARGE","AFP","CASH","EASYWALLETON","EASYWALLETOFF","EASYCARD","IPASS","ICASH","BARCODE","PXPAYOFF","DIRECTDEBIT_ABROAD","PLUSPAYON","PLUSPAYOFF","PXPAYON"]};
const schema26 = {"type":"string","enum":["0","1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21","23","24","25","27","28","29","31","32","33","34","36","37","38","39","40","41","42","43","46","51","52","53","56"]};
const pattern5 = new RegExp("^[0-9]{1,2}(,[0-9]{1,2})+$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/components/schemas/PaymentTool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((data === "all") || (data === "0")) || (data === "MobilePayAll")) || (data === "CREDITCARD")) || (data === "RECHARGE")) || (data === "CSTORECODE")) || (data === "WEBATM")) || (data === "TELECOM")) || (data === "E_COLLECTION")) || (data === "UNIONPAY")) || (data === "SVC")) || (data === "ABROAD")) || (data === "ALIPAY")) || (data === "SMARTPAY")) || (data === "MATM")) || (data === "WECHAT")) || (data === "DIRECTDEBIT")) || (data === "LINEPAYON")) || (data === "LINEPAYOFF")) || (data === "QQ")) || (data === "QQH5")) || (data === "WECHATOFF")) || (data === "APPLEPAY")) || (data === "GOOGLEPAY")) || (data === "EACH")) || (data === "C_INSTALLMENT")) || (data === "C_REDEEM")) || (data === "CARDLESS")) || (data === "PION")) || (data === "PIOFF")) || (data === "AMEX")) || (data === "JKOON")) || (data === "JKOOFF")) || (data === "ALIPAYOFF")) || (data === "M_RECHARGE")) || (data === "AFP")) || (data === "CASH")) || (data === "EASYWALLETON")) || (data === "EASYWALLETOFF")) || (data === "EASYCARD")) || (data === "IPASS")) || (data === "ICASH")) || (data === "BARCODE")) || (data === "PXPAYOFF")) || (data === "DIRECTDEBIT_ABROAD")) || (data === "PLUSPAYON")) || (data === "PLUSPAYOFF")) || (data === "PXPAYON"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/PaymentTool/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/components/schemas/PaymentToolNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((data === "0") || (data === "1")) || (data === "2")) || (data === "3")) || (data === "4")) || (data === "5")) || (data === "6")) || (data === "7")) || (data === "8")) || (data === "9")) || (data === "10")) || (data === "11")) || (data === "12")) || (data === "13")) || (data === "14")) || (data === "15")) || (data === "16")) || (data === "17")) || (data === "18")) || (data === "19")) || (data === "20")) || (data === "21")) || (data === "23")) || (data === "24")) || (data === "25")) || (data === "27")) || (data === "28")) || (data === "29")) || (data === "31")) || (data === "32")) || (data === "33")) || (data === "34")) || (data === "36")) || (data === "37")) || (data === "38")) || (data === "39")) || (data === "40")) || (data === "41")) || (data === "42")) || (data === "43")) || (data === "46")) || (data === "51")) || (data === "52")) || (data === "53")) || (data === "56"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/PaymentToolNumber/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
const _errs8 = errors;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err5 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}(,[0-9]{1,2})+$"},message:"must match pattern \""+"^[0-9]{1,2}(,[0-9]{1,2})+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","properties":{"ip":{"type":"string"},"user_id":{"type":"string"},"user_name":{"type":"string"},"user_real_name":{"type":"string"},"user_address_post_zone":{"type":"string"},"user_address":{"type":"string"},"user_sn_type":{"$ref":"#/components/schemas/SnType"},"user_sn":{"type":"string"},"issue_date":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},"issue_place":{"$ref":"#/components/schemas/IssuePlace"},"issue_type":{"$ref":"#/components/schemas/IssueType"},"user_phone_code":{"type":"string"},"user_phone_area_code":{"type":"string"},"user_phone":{"type":"string"},"user_phone_ext":{"type":"string"},"user_cellphone_code":{"type":"string"},"user_cellphone":{"type":"string"},"user_email":{"type":"string"},"user_birthday":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},"residence_address_post_zone":{"type":"string"},"residence_address":{"type":"string"},"residence_phone_area_code":{"type":"string"},"residence_phone":{"type":"string"},"residence_phone_ext":{"type":"string"},"bank_code":{"type":"string"},"bank_branch_code":{"type":"string"},"bank_account_name":{"type":"string"},"bank_account_number":{"type":"string"},"salary_bank_code":{"type":"string"},"salary_bank_branch_code":{"type":"string"},"salary_bank_account_number":{"type":"string"},"house_owner":{"$ref":"#/components/schemas/HouseOwner"},"living_years":{"type":"string"},"living_months":{"type":"string"},"mailing_address_post_zone":{"type":"string"},"mailing_address":{"type":"string"},"marital_status":{"$ref":"#/components/schemas/MaritalStatus"},"children":{"type":"string"},"education_level":{"$ref":"#/components/schemas/EducationLevel"},"organization_type":{"$ref":"#/components/schemas/OrganizationType"},"organization_id":{"type":"string"},"organization_name":{"type":"string"},"organization_phone_area_code":{"type":"string"},"organization_phone":{"type":"string"},"organization_phone_ext":{"type":"string"},"organization_address_post_zone":{"type":"string"},"organization_address":{"type":"string"},"employment_status":{"type":"string"},"career":{"type":"string"},"subcareer":{"type":"string"},"grade":{"type":"string"},"working_years":{"type":"string"},"working_months":{"type":"string"},"monthly_salary":{"type":"string"},"legal_representative_name":{"type":"string"},"legal_representative_personal_id":{"type":"string"},"legal_representative_birthday":{"type":"string"},"legal_representative_contact_address_post_zone":{"type":"string"},"legal_representative_contact_address":{"type":"string"},"legal_representative_home_phone_area_code":{"type":"string"},"legal_representative_home_phone":{"type":"string"},"legal_representative_cellphone":{"type":"string"},"contact_time":{"type":"string"},"payment_method":{"$ref":"#/components/schemas/CardlessPaymentMethod"},"creditcard_status":{"$ref":"#/components/schemas/CreditCardStatus"},"creditcard_status_remark":{"type":"string"},"customer_creditcard_bank_code":{"type":"string"},"creditcard_validdate_month":{"type":"string"},"creditcard_validdate_year":{"type":"string"},"contact_person_name":{"type":"string"},"contact_person_relationship":{"$ref":"#/components/schemas/ContactRelationship"},"contact_person_cellphone":{"type":"string"},"contact_person_phone_area_code":{"type":"string"},"contact_person_phone":{"type":"string"},"contact_person_phone_ext":{"type":"string"},"contact_person_organization_phone_area_code":{"type":"string"},"contact_person_organization_phone":{"type":"string"},"contact_person_organization_phone_ext":{"type":"string"},"contact_person_confidentiality":{"$ref":"#/components/schemas/ConfidentialityFlag"},"contact_person_meeting_time":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},"contact_person2_name":{"type":"string"},"contact_person2_relationship":{"$ref":"#/components/schemas/ContactRelationship"},"contact_person2_cellphone":{"type":"string"},"contact_person2_phone_area_code":{"type":"string"},"contact_person2_phone":{"type":"string"},"contact_person2_phone_ext":{"type":"string"},"contact_person2_organization_phone_area_code":{"type":"string"},"contact_person2_organization_phone":{"type":"string"},"contact_person2_organization_phone_ext":{"type":"string"},"contact_person2_confidentiality":{"$ref":"#/components/schemas/ConfidentialityFlag"},"contact_person2_meeting_time":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},"guarantor_option":{"$ref":"#/components/schemas/GuarantorOption"},"guarantor_name":{"type":"string"},"guarantor_license_id":{"type":"string"},"guarantor_issue_date":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},"guarantor_issue_place":{"$ref":"#/components/schemas/IssuePlace"},"guarantor_issue_type":{"$ref":"#/components/schemas/IssueType"},"guarantor_birthday":{"type":"string","pattern":"^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"guarantor_cellphone":{"type":"string"},"guarantor_home_phone_area_code":{"type":"string"},"guarantor_home_phone":{"type":"string"},"guarantor_home_phone_ext":{"type":"string"},"guarantor_relationship":{"$ref":"#/components/schemas/ContactRelationship"},"guarantor_address_post_zone":{"type":"string"},"guarantor_address":{"type":"string"},"guarantor_organization_id":{"type":"string"},"guarantor_organization_name":{"type":"string"},"guarantor_organization_phone_area_code":{"type":"string"},"guarantor_organization_phone":{"type":"string"},"guarantor_organization_phone_ext":{"type":"string"},"guarantor_employment_status":{"type":"string"},"guarantor_career":{"type":"string"},"guarantor_subcareer":{"type":"string"},"guarantor_grade":{"type":"string"},"guarantor_monthly_salary":{"type":"string"},"guarantor_working_years":{"type":"string"},"guarantor_working_months":{"type":"string"},"guarantor_meeting_time":{"type":"string","pattern":"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},"guarantor_salary_bank_code":{"type":"string"},"guarantor_salary_bank_branch_code":{"type":"string"},"guarantor_salary_bank_account_number":{"type":"string"},"motorcycle_license_number":{"type":"string"},"motorcycle_factory_date":{"type":"string"},"motorcycle_displacement":{"type":"string"},"motorcycle_license_date":{"type":"string"},"dealer_note":{"type":"string"},"supplier_business_type":{"$ref":"#/components/schemas/SupplierBusinessType"},"supplier_business_type_projects":{"$ref":"#/components/schemas/SupplierBusinessTypeProject"}},"allOf":[{"if":{"required":["supplier_business_type"],"properties":{"supplier_business_type":{"type":"string","const":"AA21"}}},"then":{"properties":{"supplier_business_type_projects":{"type":"string","enum":["DN45","DN46","DN47"]}}}},{"if":{"required":["supplier_business_type"],"properties":{"supplier_business_type":{"type":"string","const":"AA22"}}},"then":{"properties":{"supplier_business_type_projects":{"type":"string","enum":["DM44","DM45"]}}}},{"if":{"required":["supplier_business_type"],"properties":{"supplier_business_type":{"type":"string","const":"AA23"}}},"then":{"properties":{"supplier_business_type_projects":{"type":"string","enum":["DM66","DM67"]}}}},{"if":{"required":["supplier_business_type"],"properties":{"supplier_business_type":{"type":"string","const":"CA20"}}},"then":{"properties":{"supplier_business_type_projects":{"type":"string","enum":["DM41","DM42","DN48"]}}}}],"additionalProperties":false};
const schema50 = {"type":"string","enum":["10001","10002","10003","10004","10005","10006","10007","10008","10009","10010","10011","10012","10013","10014","10015","10016","10017","10018","10020","09007","09020","63000","64000","65000","66000","67000","68000"]};
const schema51 = {"type":"string","enum":["0","1","2","3"]};
const schema52 = {"type":"string","enum":["1","2","3","4"]};
const schema53 = {"type":"string","enum":["1","2","3"]};
const schema54 = {"type":"string","enum":["1","2","3","4","5"]};
const schema55 = {"type":"string","enum":["1","2","3","4","5"]};
const schema56 = {"type":"string","enum":["1","3"]};
const schema57 = {"type":"string","enum":["1","2","3","4"]};
const schema58 = {"type":"string","enum":["1","2","3","4","5","6","7","8"]};
const schema59 = {"type":"string","enum":["1","0"]};
const schema62 = {"type":"string","enum":["1","2","3","4"]};
const schema66 = {"type":"string","enum":["AA21","AA22","AA23","CA20"]};
const schema67 = {"type":"string","enum":["DN45","DN46","DN47","DM44","DM45","DM66","DM67","DM41","DM42","DN48"]};
const pattern17 = new RegExp("^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$", "u");
const pattern20 = new RegExp("^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.supplier_business_type === undefined) && (missing0 = "supplier_business_type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.supplier_business_type !== undefined){
let data0 = data.supplier_business_type;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("AA21" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplier_business_type_projects !== undefined){
let data1 = data.supplier_business_type_projects;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/0/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "DN45") || (data1 === "DN46")) || (data1 === "DN47"))){
const err4 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/0/then/properties/supplier_business_type_projects/enum",keyword:"enum",params:{allowedValues: schema48.allOf[0].then.properties.supplier_business_type_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.supplier_business_type_projects = true;
props0.supplier_business_type = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.supplier_business_type === undefined) && (missing1 = "supplier_business_type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.supplier_business_type !== undefined){
let data2 = data.supplier_business_type;
if(typeof data2 !== "string"){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("AA22" !== data2){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplier_business_type_projects !== undefined){
let data3 = data.supplier_business_type_projects;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/1/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "DM44") || (data3 === "DM45"))){
const err10 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/1/then/properties/supplier_business_type_projects/enum",keyword:"enum",params:{allowedValues: schema48.allOf[1].then.properties.supplier_business_type_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.supplier_business_type_projects = true;
props1.supplier_business_type = true;
}
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.supplier_business_type === undefined) && (missing2 = "supplier_business_type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.supplier_business_type !== undefined){
let data4 = data.supplier_business_type;
if(typeof data4 !== "string"){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("AA23" !== data4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplier_business_type_projects !== undefined){
let data5 = data.supplier_business_type_projects;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/2/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data5 === "DM66") || (data5 === "DM67"))){
const err16 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/2/then/properties/supplier_business_type_projects/enum",keyword:"enum",params:{allowedValues: schema48.allOf[2].then.properties.supplier_business_type_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.supplier_business_type_projects = true;
props2.supplier_business_type = true;
}
}
if(!valid7){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.supplier_business_type === undefined) && (missing3 = "supplier_business_type")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.supplier_business_type !== undefined){
let data6 = data.supplier_business_type;
if(typeof data6 !== "string"){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("CA20" !== data6){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supplier_business_type_projects !== undefined){
let data7 = data.supplier_business_type_projects;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/3/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data7 === "DM41") || (data7 === "DM42")) || (data7 === "DN48"))){
const err22 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/3/then/properties/supplier_business_type_projects/enum",keyword:"enum",params:{allowedValues: schema48.allOf[3].then.properties.supplier_business_type_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid3 = _errs30 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.supplier_business_type_projects = true;
props3.supplier_business_type = true;
}
}
if(!valid10){
const err23 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema48.properties, key0))){
const err24 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ip !== undefined){
if(typeof data.ip !== "string"){
const err25 = {instancePath:instancePath+"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
const err26 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.user_name !== undefined){
if(typeof data.user_name !== "string"){
const err27 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.user_real_name !== undefined){
if(typeof data.user_real_name !== "string"){
const err28 = {instancePath:instancePath+"/user_real_name",schemaPath:"#/properties/user_real_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.user_address_post_zone !== undefined){
if(typeof data.user_address_post_zone !== "string"){
const err29 = {instancePath:instancePath+"/user_address_post_zone",schemaPath:"#/properties/user_address_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.user_address !== undefined){
if(typeof data.user_address !== "string"){
const err30 = {instancePath:instancePath+"/user_address",schemaPath:"#/properties/user_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.user_sn_type !== undefined){
let data14 = data.user_sn_type;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err31 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data14 === 1) || (data14 === 2)) || (data14 === 3))){
const err32 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/enum",keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.user_sn !== undefined){
if(typeof data.user_sn !== "string"){
const err33 = {instancePath:instancePath+"/user_sn",schemaPath:"#/properties/user_sn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.issue_date !== undefined){
let data16 = data.issue_date;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err34 = {instancePath:instancePath+"/issue_date",schemaPath:"#/properties/issue_date/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/issue_date",schemaPath:"#/properties/issue_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.issue_place !== undefined){
let data17 = data.issue_place;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/issue_place",schemaPath:"#/components/schemas/IssuePlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((((((((((((((((((((((((data17 === "10001") || (data17 === "10002")) || (data17 === "10003")) || (data17 === "10004")) || (data17 === "10005")) || (data17 === "10006")) || (data17 === "10007")) || (data17 === "10008")) || (data17 === "10009")) || (data17 === "10010")) || (data17 === "10011")) || (data17 === "10012")) || (data17 === "10013")) || (data17 === "10014")) || (data17 === "10015")) || (data17 === "10016")) || (data17 === "10017")) || (data17 === "10018")) || (data17 === "10020")) || (data17 === "09007")) || (data17 === "09020")) || (data17 === "63000")) || (data17 === "64000")) || (data17 === "65000")) || (data17 === "66000")) || (data17 === "67000")) || (data17 === "68000"))){
const err37 = {instancePath:instancePath+"/issue_place",schemaPath:"#/components/schemas/IssuePlace/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.issue_type !== undefined){
let data18 = data.issue_type;
if(typeof data18 !== "string"){
const err38 = {instancePath:instancePath+"/issue_type",schemaPath:"#/components/schemas/IssueType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((((data18 === "0") || (data18 === "1")) || (data18 === "2")) || (data18 === "3"))){
const err39 = {instancePath:instancePath+"/issue_type",schemaPath:"#/components/schemas/IssueType/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.user_phone_code !== undefined){
if(typeof data.user_phone_code !== "string"){
const err40 = {instancePath:instancePath+"/user_phone_code",schemaPath:"#/properties/user_phone_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.user_phone_area_code !== undefined){
if(typeof data.user_phone_area_code !== "string"){
const err41 = {instancePath:instancePath+"/user_phone_area_code",schemaPath:"#/properties/user_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.user_phone !== undefined){
if(typeof data.user_phone !== "string"){
const err42 = {instancePath:instancePath+"/user_phone",schemaPath:"#/properties/user_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.user_phone_ext !== undefined){
if(typeof data.user_phone_ext !== "string"){
const err43 = {instancePath:instancePath+"/user_phone_ext",schemaPath:"#/properties/user_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.user_cellphone_code !== undefined){
if(typeof data.user_cellphone_code !== "string"){
const err44 = {instancePath:instancePath+"/user_cellphone_code",schemaPath:"#/properties/user_cellphone_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.user_cellphone !== undefined){
if(typeof data.user_cellphone !== "string"){
const err45 = {instancePath:instancePath+"/user_cellphone",schemaPath:"#/properties/user_cellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.user_email !== undefined){
if(typeof data.user_email !== "string"){
const err46 = {instancePath:instancePath+"/user_email",schemaPath:"#/properties/user_email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.user_birthday !== undefined){
let data26 = data.user_birthday;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err47 = {instancePath:instancePath+"/user_birthday",schemaPath:"#/properties/user_birthday/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/user_birthday",schemaPath:"#/properties/user_birthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.residence_address_post_zone !== undefined){
if(typeof data.residence_address_post_zone !== "string"){
const err49 = {instancePath:instancePath+"/residence_address_post_zone",schemaPath:"#/properties/residence_address_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.residence_address !== undefined){
if(typeof data.residence_address !== "string"){
const err50 = {instancePath:instancePath+"/residence_address",schemaPath:"#/properties/residence_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.residence_phone_area_code !== undefined){
if(typeof data.residence_phone_area_code !== "string"){
const err51 = {instancePath:instancePath+"/residence_phone_area_code",schemaPath:"#/properties/residence_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.residence_phone !== undefined){
if(typeof data.residence_phone !== "string"){
const err52 = {instancePath:instancePath+"/residence_phone",schemaPath:"#/properties/residence_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.residence_phone_ext !== undefined){
if(typeof data.residence_phone_ext !== "string"){
const err53 = {instancePath:instancePath+"/residence_phone_ext",schemaPath:"#/properties/residence_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.bank_code !== undefined){
if(typeof data.bank_code !== "string"){
const err54 = {instancePath:instancePath+"/bank_code",schemaPath:"#/properties/bank_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.bank_branch_code !== undefined){
if(typeof data.bank_branch_code !== "string"){
const err55 = {instancePath:instancePath+"/bank_branch_code",schemaPath:"#/properties/bank_branch_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.bank_account_name !== undefined){
if(typeof data.bank_account_name !== "string"){
const err56 = {instancePath:instancePath+"/bank_account_name",schemaPath:"#/properties/bank_account_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.bank_account_number !== undefined){
if(typeof data.bank_account_number !== "string"){
const err57 = {instancePath:instancePath+"/bank_account_number",schemaPath:"#/properties/bank_account_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.salary_bank_code !== undefined){
if(typeof data.salary_bank_code !== "string"){
const err58 = {instancePath:instancePath+"/salary_bank_code",schemaPath:"#/properties/salary_bank_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.salary_bank_branch_code !== undefined){
if(typeof data.salary_bank_branch_code !== "string"){
const err59 = {instancePath:instancePath+"/salary_bank_branch_code",schemaPath:"#/properties/salary_bank_branch_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.salary_bank_account_number !== undefined){
if(typeof data.salary_bank_account_number !== "string"){
const err60 = {instancePath:instancePath+"/salary_bank_account_number",schemaPath:"#/properties/salary_bank_account_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.house_owner !== undefined){
let data39 = data.house_owner;
if(typeof data39 !== "string"){
const err61 = {instancePath:instancePath+"/house_owner",schemaPath:"#/components/schemas/HouseOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((data39 === "1") || (data39 === "2")) || (data39 === "3")) || (data39 === "4"))){
const err62 = {instancePath:instancePath+"/house_owner",schemaPath:"#/components/schemas/HouseOwner/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.living_years !== undefined){
if(typeof data.living_years !== "string"){
const err63 = {instancePath:instancePath+"/living_years",schemaPath:"#/properties/living_years/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.living_months !== undefined){
if(typeof data.living_months !== "string"){
const err64 = {instancePath:instancePath+"/living_months",schemaPath:"#/properties/living_months/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.mailing_address_post_zone !== undefined){
if(typeof data.mailing_address_post_zone !== "string"){
const err65 = {instancePath:instancePath+"/mailing_address_post_zone",schemaPath:"#/properties/mailing_address_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.mailing_address !== undefined){
if(typeof data.mailing_address !== "string"){
const err66 = {instancePath:instancePath+"/mailing_address",schemaPath:"#/properties/mailing_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.marital_status !== undefined){
let data44 = data.marital_status;
if(typeof data44 !== "string"){
const err67 = {instancePath:instancePath+"/marital_status",schemaPath:"#/components/schemas/MaritalStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((data44 === "1") || (data44 === "2")) || (data44 === "3"))){
const err68 = {instancePath:instancePath+"/marital_status",schemaPath:"#/components/schemas/MaritalStatus/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.children !== undefined){
if(typeof data.children !== "string"){
const err69 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.education_level !== undefined){
let data46 = data.education_level;
if(typeof data46 !== "string"){
const err70 = {instancePath:instancePath+"/education_level",schemaPath:"#/components/schemas/EducationLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((((data46 === "1") || (data46 === "2")) || (data46 === "3")) || (data46 === "4")) || (data46 === "5"))){
const err71 = {instancePath:instancePath+"/education_level",schemaPath:"#/components/schemas/EducationLevel/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.organization_type !== undefined){
let data47 = data.organization_type;
if(typeof data47 !== "string"){
const err72 = {instancePath:instancePath+"/organization_type",schemaPath:"#/components/schemas/OrganizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((((data47 === "1") || (data47 === "2")) || (data47 === "3")) || (data47 === "4")) || (data47 === "5"))){
const err73 = {instancePath:instancePath+"/organization_type",schemaPath:"#/components/schemas/OrganizationType/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.organization_id !== undefined){
if(typeof data.organization_id !== "string"){
const err74 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.organization_name !== undefined){
if(typeof data.organization_name !== "string"){
const err75 = {instancePath:instancePath+"/organization_name",schemaPath:"#/properties/organization_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.organization_phone_area_code !== undefined){
if(typeof data.organization_phone_area_code !== "string"){
const err76 = {instancePath:instancePath+"/organization_phone_area_code",schemaPath:"#/properties/organization_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.organization_phone !== undefined){
if(typeof data.organization_phone !== "string"){
const err77 = {instancePath:instancePath+"/organization_phone",schemaPath:"#/properties/organization_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.organization_phone_ext !== undefined){
if(typeof data.organization_phone_ext !== "string"){
const err78 = {instancePath:instancePath+"/organization_phone_ext",schemaPath:"#/properties/organization_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.organization_address_post_zone !== undefined){
if(typeof data.organization_address_post_zone !== "string"){
const err79 = {instancePath:instancePath+"/organization_address_post_zone",schemaPath:"#/properties/organization_address_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.organization_address !== undefined){
if(typeof data.organization_address !== "string"){
const err80 = {instancePath:instancePath+"/organization_address",schemaPath:"#/properties/organization_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.employment_status !== undefined){
if(typeof data.employment_status !== "string"){
const err81 = {instancePath:instancePath+"/employment_status",schemaPath:"#/properties/employment_status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.career !== undefined){
if(typeof data.career !== "string"){
const err82 = {instancePath:instancePath+"/career",schemaPath:"#/properties/career/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.subcareer !== undefined){
if(typeof data.subcareer !== "string"){
const err83 = {instancePath:instancePath+"/subcareer",schemaPath:"#/properties/subcareer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.grade !== undefined){
if(typeof data.grade !== "string"){
const err84 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.working_years !== undefined){
if(typeof data.working_years !== "string"){
const err85 = {instancePath:instancePath+"/working_years",schemaPath:"#/properties/working_years/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.working_months !== undefined){
if(typeof data.working_months !== "string"){
const err86 = {instancePath:instancePath+"/working_months",schemaPath:"#/properties/working_months/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.monthly_salary !== undefined){
if(typeof data.monthly_salary !== "string"){
const err87 = {instancePath:instancePath+"/monthly_salary",schemaPath:"#/properties/monthly_salary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.legal_representative_name !== undefined){
if(typeof data.legal_representative_name !== "string"){
const err88 = {instancePath:instancePath+"/legal_representative_name",schemaPath:"#/properties/legal_representative_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.legal_representative_personal_id !== undefined){
if(typeof data.legal_representative_personal_id !== "string"){
const err89 = {instancePath:instancePath+"/legal_representative_personal_id",schemaPath:"#/properties/legal_representative_personal_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.legal_representative_birthday !== undefined){
if(typeof data.legal_representative_birthday !== "string"){
const err90 = {instancePath:instancePath+"/legal_representative_birthday",schemaPath:"#/properties/legal_representative_birthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.legal_representative_contact_address_post_zone !== undefined){
if(typeof data.legal_representative_contact_address_post_zone !== "string"){
const err91 = {instancePath:instancePath+"/legal_representative_contact_address_post_zone",schemaPath:"#/properties/legal_representative_contact_address_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.legal_representative_contact_address !== undefined){
if(typeof data.legal_representative_contact_address !== "string"){
const err92 = {instancePath:instancePath+"/legal_representative_contact_address",schemaPath:"#/properties/legal_representative_contact_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.legal_representative_home_phone_area_code !== undefined){
if(typeof data.legal_representative_home_phone_area_code !== "string"){
const err93 = {instancePath:instancePath+"/legal_representative_home_phone_area_code",schemaPath:"#/properties/legal_representative_home_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.legal_representative_home_phone !== undefined){
if(typeof data.legal_representative_home_phone !== "string"){
const err94 = {instancePath:instancePath+"/legal_representative_home_phone",schemaPath:"#/properties/legal_representative_home_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.legal_representative_cellphone !== undefined){
if(typeof data.legal_representative_cellphone !== "string"){
const err95 = {instancePath:instancePath+"/legal_representative_cellphone",schemaPath:"#/properties/legal_representative_cellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.contact_time !== undefined){
if(typeof data.contact_time !== "string"){
const err96 = {instancePath:instancePath+"/contact_time",schemaPath:"#/properties/contact_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data71 = data.payment_method;
if(typeof data71 !== "string"){
const err97 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CardlessPaymentMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!((data71 === "1") || (data71 === "3"))){
const err98 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CardlessPaymentMethod/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.creditcard_status !== undefined){
let data72 = data.creditcard_status;
if(typeof data72 !== "string"){
const err99 = {instancePath:instancePath+"/creditcard_status",schemaPath:"#/components/schemas/CreditCardStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((data72 === "1") || (data72 === "2")) || (data72 === "3")) || (data72 === "4"))){
const err100 = {instancePath:instancePath+"/creditcard_status",schemaPath:"#/components/schemas/CreditCardStatus/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.creditcard_status_remark !== undefined){
if(typeof data.creditcard_status_remark !== "string"){
const err101 = {instancePath:instancePath+"/creditcard_status_remark",schemaPath:"#/properties/creditcard_status_remark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.customer_creditcard_bank_code !== undefined){
if(typeof data.customer_creditcard_bank_code !== "string"){
const err102 = {instancePath:instancePath+"/customer_creditcard_bank_code",schemaPath:"#/properties/customer_creditcard_bank_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.creditcard_validdate_month !== undefined){
if(typeof data.creditcard_validdate_month !== "string"){
const err103 = {instancePath:instancePath+"/creditcard_validdate_month",schemaPath:"#/properties/creditcard_validdate_month/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.creditcard_validdate_year !== undefined){
if(typeof data.creditcard_validdate_year !== "string"){
const err104 = {instancePath:instancePath+"/creditcard_validdate_year",schemaPath:"#/properties/creditcard_validdate_year/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.contact_person_name !== undefined){
if(typeof data.contact_person_name !== "string"){
const err105 = {instancePath:instancePath+"/contact_person_name",schemaPath:"#/properties/contact_person_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.contact_person_relationship !== undefined){
let data78 = data.contact_person_relationship;
if(typeof data78 !== "string"){
const err106 = {instancePath:instancePath+"/contact_person_relationship",schemaPath:"#/components/schemas/ContactRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((((((((data78 === "1") || (data78 === "2")) || (data78 === "3")) || (data78 === "4")) || (data78 === "5")) || (data78 === "6")) || (data78 === "7")) || (data78 === "8"))){
const err107 = {instancePath:instancePath+"/contact_person_relationship",schemaPath:"#/components/schemas/ContactRelationship/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.contact_person_cellphone !== undefined){
if(typeof data.contact_person_cellphone !== "string"){
const err108 = {instancePath:instancePath+"/contact_person_cellphone",schemaPath:"#/properties/contact_person_cellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.contact_person_phone_area_code !== undefined){
if(typeof data.contact_person_phone_area_code !== "string"){
const err109 = {instancePath:instancePath+"/contact_person_phone_area_code",schemaPath:"#/properties/contact_person_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.contact_person_phone !== undefined){
if(typeof data.contact_person_phone !== "string"){
const err110 = {instancePath:instancePath+"/contact_person_phone",schemaPath:"#/properties/contact_person_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.contact_person_phone_ext !== undefined){
if(typeof data.contact_person_phone_ext !== "string"){
const err111 = {instancePath:instancePath+"/contact_person_phone_ext",schemaPath:"#/properties/contact_person_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.contact_person_organization_phone_area_code !== undefined){
if(typeof data.contact_person_organization_phone_area_code !== "string"){
const err112 = {instancePath:instancePath+"/contact_person_organization_phone_area_code",schemaPath:"#/properties/contact_person_organization_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.contact_person_organization_phone !== undefined){
if(typeof data.contact_person_organization_phone !== "string"){
const err113 = {instancePath:instancePath+"/contact_person_organization_phone",schemaPath:"#/properties/contact_person_organization_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.contact_person_organization_phone_ext !== undefined){
if(typeof data.contact_person_organization_phone_ext !== "string"){
const err114 = {instancePath:instancePath+"/contact_person_organization_phone_ext",schemaPath:"#/properties/contact_person_organization_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.contact_person_confidentiality !== undefined){
let data86 = data.contact_person_confidentiality;
if(typeof data86 !== "string"){
const err115 = {instancePath:instancePath+"/contact_person_confidentiality",schemaPath:"#/components/schemas/ConfidentialityFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((data86 === "1") || (data86 === "0"))){
const err116 = {instancePath:instancePath+"/contact_person_confidentiality",schemaPath:"#/components/schemas/ConfidentialityFlag/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.contact_person_meeting_time !== undefined){
let data87 = data.contact_person_meeting_time;
if(typeof data87 === "string"){
if(!pattern17.test(data87)){
const err117 = {instancePath:instancePath+"/contact_person_meeting_time",schemaPath:"#/properties/contact_person_meeting_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/contact_person_meeting_time",schemaPath:"#/properties/contact_person_meeting_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.contact_person2_name !== undefined){
if(typeof data.contact_person2_name !== "string"){
const err119 = {instancePath:instancePath+"/contact_person2_name",schemaPath:"#/properties/contact_person2_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.contact_person2_relationship !== undefined){
let data89 = data.contact_person2_relationship;
if(typeof data89 !== "string"){
const err120 = {instancePath:instancePath+"/contact_person2_relationship",schemaPath:"#/components/schemas/ContactRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!((((((((data89 === "1") || (data89 === "2")) || (data89 === "3")) || (data89 === "4")) || (data89 === "5")) || (data89 === "6")) || (data89 === "7")) || (data89 === "8"))){
const err121 = {instancePath:instancePath+"/contact_person2_relationship",schemaPath:"#/components/schemas/ContactRelationship/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.contact_person2_cellphone !== undefined){
if(typeof data.contact_person2_cellphone !== "string"){
const err122 = {instancePath:instancePath+"/contact_person2_cellphone",schemaPath:"#/properties/contact_person2_cellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.contact_person2_phone_area_code !== undefined){
if(typeof data.contact_person2_phone_area_code !== "string"){
const err123 = {instancePath:instancePath+"/contact_person2_phone_area_code",schemaPath:"#/properties/contact_person2_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.contact_person2_phone !== undefined){
if(typeof data.contact_person2_phone !== "string"){
const err124 = {instancePath:instancePath+"/contact_person2_phone",schemaPath:"#/properties/contact_person2_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.contact_person2_phone_ext !== undefined){
if(typeof data.contact_person2_phone_ext !== "string"){
const err125 = {instancePath:instancePath+"/contact_person2_phone_ext",schemaPath:"#/properties/contact_person2_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.contact_person2_organization_phone_area_code !== undefined){
if(typeof data.contact_person2_organization_phone_area_code !== "string"){
const err126 = {instancePath:instancePath+"/contact_person2_organization_phone_area_code",schemaPath:"#/properties/contact_person2_organization_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.contact_person2_organization_phone !== undefined){
if(typeof data.contact_person2_organization_phone !== "string"){
const err127 = {instancePath:instancePath+"/contact_person2_organization_phone",schemaPath:"#/properties/contact_person2_organization_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.contact_person2_organization_phone_ext !== undefined){
if(typeof data.contact_person2_organization_phone_ext !== "string"){
const err128 = {instancePath:instancePath+"/contact_person2_organization_phone_ext",schemaPath:"#/properties/contact_person2_organization_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.contact_person2_confidentiality !== undefined){
let data97 = data.contact_person2_confidentiality;
if(typeof data97 !== "string"){
const err129 = {instancePath:instancePath+"/contact_person2_confidentiality",schemaPath:"#/components/schemas/ConfidentialityFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((data97 === "1") || (data97 === "0"))){
const err130 = {instancePath:instancePath+"/contact_person2_confidentiality",schemaPath:"#/components/schemas/ConfidentialityFlag/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.contact_person2_meeting_time !== undefined){
let data98 = data.contact_person2_meeting_time;
if(typeof data98 === "string"){
if(!pattern17.test(data98)){
const err131 = {instancePath:instancePath+"/contact_person2_meeting_time",schemaPath:"#/properties/contact_person2_meeting_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/contact_person2_meeting_time",schemaPath:"#/properties/contact_person2_meeting_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.guarantor_option !== undefined){
let data99 = data.guarantor_option;
if(typeof data99 !== "string"){
const err133 = {instancePath:instancePath+"/guarantor_option",schemaPath:"#/components/schemas/GuarantorOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((((data99 === "1") || (data99 === "2")) || (data99 === "3")) || (data99 === "4"))){
const err134 = {instancePath:instancePath+"/guarantor_option",schemaPath:"#/components/schemas/GuarantorOption/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.guarantor_name !== undefined){
if(typeof data.guarantor_name !== "string"){
const err135 = {instancePath:instancePath+"/guarantor_name",schemaPath:"#/properties/guarantor_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.guarantor_license_id !== undefined){
if(typeof data.guarantor_license_id !== "string"){
const err136 = {instancePath:instancePath+"/guarantor_license_id",schemaPath:"#/properties/guarantor_license_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.guarantor_issue_date !== undefined){
let data102 = data.guarantor_issue_date;
if(typeof data102 === "string"){
if(!pattern4.test(data102)){
const err137 = {instancePath:instancePath+"/guarantor_issue_date",schemaPath:"#/properties/guarantor_issue_date/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/guarantor_issue_date",schemaPath:"#/properties/guarantor_issue_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.guarantor_issue_place !== undefined){
let data103 = data.guarantor_issue_place;
if(typeof data103 !== "string"){
const err139 = {instancePath:instancePath+"/guarantor_issue_place",schemaPath:"#/components/schemas/IssuePlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((((((((((((((((((((((((((data103 === "10001") || (data103 === "10002")) || (data103 === "10003")) || (data103 === "10004")) || (data103 === "10005")) || (data103 === "10006")) || (data103 === "10007")) || (data103 === "10008")) || (data103 === "10009")) || (data103 === "10010")) || (data103 === "10011")) || (data103 === "10012")) || (data103 === "10013")) || (data103 === "10014")) || (data103 === "10015")) || (data103 === "10016")) || (data103 === "10017")) || (data103 === "10018")) || (data103 === "10020")) || (data103 === "09007")) || (data103 === "09020")) || (data103 === "63000")) || (data103 === "64000")) || (data103 === "65000")) || (data103 === "66000")) || (data103 === "67000")) || (data103 === "68000"))){
const err140 = {instancePath:instancePath+"/guarantor_issue_place",schemaPath:"#/components/schemas/IssuePlace/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.guarantor_issue_type !== undefined){
let data104 = data.guarantor_issue_type;
if(typeof data104 !== "string"){
const err141 = {instancePath:instancePath+"/guarantor_issue_type",schemaPath:"#/components/schemas/IssueType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!((((data104 === "0") || (data104 === "1")) || (data104 === "2")) || (data104 === "3"))){
const err142 = {instancePath:instancePath+"/guarantor_issue_type",schemaPath:"#/components/schemas/IssueType/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.guarantor_birthday !== undefined){
let data105 = data.guarantor_birthday;
if(typeof data105 === "string"){
if(!pattern20.test(data105)){
const err143 = {instancePath:instancePath+"/guarantor_birthday",schemaPath:"#/properties/guarantor_birthday/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/guarantor_birthday",schemaPath:"#/properties/guarantor_birthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.guarantor_cellphone !== undefined){
if(typeof data.guarantor_cellphone !== "string"){
const err145 = {instancePath:instancePath+"/guarantor_cellphone",schemaPath:"#/properties/guarantor_cellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.guarantor_home_phone_area_code !== undefined){
if(typeof data.guarantor_home_phone_area_code !== "string"){
const err146 = {instancePath:instancePath+"/guarantor_home_phone_area_code",schemaPath:"#/properties/guarantor_home_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.guarantor_home_phone !== undefined){
if(typeof data.guarantor_home_phone !== "string"){
const err147 = {instancePath:instancePath+"/guarantor_home_phone",schemaPath:"#/properties/guarantor_home_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.guarantor_home_phone_ext !== undefined){
if(typeof data.guarantor_home_phone_ext !== "string"){
const err148 = {instancePath:instancePath+"/guarantor_home_phone_ext",schemaPath:"#/properties/guarantor_home_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.guarantor_relationship !== undefined){
let data110 = data.guarantor_relationship;
if(typeof data110 !== "string"){
const err149 = {instancePath:instancePath+"/guarantor_relationship",schemaPath:"#/components/schemas/ContactRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((((((((data110 === "1") || (data110 === "2")) || (data110 === "3")) || (data110 === "4")) || (data110 === "5")) || (data110 === "6")) || (data110 === "7")) || (data110 === "8"))){
const err150 = {instancePath:instancePath+"/guarantor_relationship",schemaPath:"#/components/schemas/ContactRelationship/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.guarantor_address_post_zone !== undefined){
if(typeof data.guarantor_address_post_zone !== "string"){
const err151 = {instancePath:instancePath+"/guarantor_address_post_zone",schemaPath:"#/properties/guarantor_address_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.guarantor_address !== undefined){
if(typeof data.guarantor_address !== "string"){
const err152 = {instancePath:instancePath+"/guarantor_address",schemaPath:"#/properties/guarantor_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.guarantor_organization_id !== undefined){
if(typeof data.guarantor_organization_id !== "string"){
const err153 = {instancePath:instancePath+"/guarantor_organization_id",schemaPath:"#/properties/guarantor_organization_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.guarantor_organization_name !== undefined){
if(typeof data.guarantor_organization_name !== "string"){
const err154 = {instancePath:instancePath+"/guarantor_organization_name",schemaPath:"#/properties/guarantor_organization_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.guarantor_organization_phone_area_code !== undefined){
if(typeof data.guarantor_organization_phone_area_code !== "string"){
const err155 = {instancePath:instancePath+"/guarantor_organization_phone_area_code",schemaPath:"#/properties/guarantor_organization_phone_area_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.guarantor_organization_phone !== undefined){
if(typeof data.guarantor_organization_phone !== "string"){
const err156 = {instancePath:instancePath+"/guarantor_organization_phone",schemaPath:"#/properties/guarantor_organization_phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.guarantor_organization_phone_ext !== undefined){
if(typeof data.guarantor_organization_phone_ext !== "string"){
const err157 = {instancePath:instancePath+"/guarantor_organization_phone_ext",schemaPath:"#/properties/guarantor_organization_phone_ext/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.guarantor_employment_status !== undefined){
if(typeof data.guarantor_employment_status !== "string"){
const err158 = {instancePath:instancePath+"/guarantor_employment_status",schemaPath:"#/properties/guarantor_employment_status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.guarantor_career !== undefined){
if(typeof data.guarantor_career !== "string"){
const err159 = {instancePath:instancePath+"/guarantor_career",schemaPath:"#/properties/guarantor_career/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.guarantor_subcareer !== undefined){
if(typeof data.guarantor_subcareer !== "string"){
const err160 = {instancePath:instancePath+"/guarantor_subcareer",schemaPath:"#/properties/guarantor_subcareer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.guarantor_grade !== undefined){
if(typeof data.guarantor_grade !== "string"){
const err161 = {instancePath:instancePath+"/guarantor_grade",schemaPath:"#/properties/guarantor_grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.guarantor_monthly_salary !== undefined){
if(typeof data.guarantor_monthly_salary !== "string"){
const err162 = {instancePath:instancePath+"/guarantor_monthly_salary",schemaPath:"#/properties/guarantor_monthly_salary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.guarantor_working_years !== undefined){
if(typeof data.guarantor_working_years !== "string"){
const err163 = {instancePath:instancePath+"/guarantor_working_years",schemaPath:"#/properties/guarantor_working_years/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.guarantor_working_months !== undefined){
if(typeof data.guarantor_working_months !== "string"){
const err164 = {instancePath:instancePath+"/guarantor_working_months",schemaPath:"#/properties/guarantor_working_months/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.guarantor_meeting_time !== undefined){
let data125 = data.guarantor_meeting_time;
if(typeof data125 === "string"){
if(!pattern17.test(data125)){
const err165 = {instancePath:instancePath+"/guarantor_meeting_time",schemaPath:"#/properties/guarantor_meeting_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/guarantor_meeting_time",schemaPath:"#/properties/guarantor_meeting_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.guarantor_salary_bank_code !== undefined){
if(typeof data.guarantor_salary_bank_code !== "string"){
const err167 = {instancePath:instancePath+"/guarantor_salary_bank_code",schemaPath:"#/properties/guarantor_salary_bank_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.guarantor_salary_bank_branch_code !== undefined){
if(typeof data.guarantor_salary_bank_branch_code !== "string"){
const err168 = {instancePath:instancePath+"/guarantor_salary_bank_branch_code",schemaPath:"#/properties/guarantor_salary_bank_branch_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.guarantor_salary_bank_account_number !== undefined){
if(typeof data.guarantor_salary_bank_account_number !== "string"){
const err169 = {instancePath:instancePath+"/guarantor_salary_bank_account_number",schemaPath:"#/properties/guarantor_salary_bank_account_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.motorcycle_license_number !== undefined){
if(typeof data.motorcycle_license_number !== "string"){
const err170 = {instancePath:instancePath+"/motorcycle_license_number",schemaPath:"#/properties/motorcycle_license_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.motorcycle_factory_date !== undefined){
if(typeof data.motorcycle_factory_date !== "string"){
const err171 = {instancePath:instancePath+"/motorcycle_factory_date",schemaPath:"#/properties/motorcycle_factory_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.motorcycle_displacement !== undefined){
if(typeof data.motorcycle_displacement !== "string"){
const err172 = {instancePath:instancePath+"/motorcycle_displacement",schemaPath:"#/properties/motorcycle_displacement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.motorcycle_license_date !== undefined){
if(typeof data.motorcycle_license_date !== "string"){
const err173 = {instancePath:instancePath+"/motorcycle_license_date",schemaPath:"#/properties/motorcycle_license_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.dealer_note !== undefined){
if(typeof data.dealer_note !== "string"){
const err174 = {instancePath:instancePath+"/dealer_note",schemaPath:"#/properties/dealer_note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.supplier_business_type !== undefined){
let data134 = data.supplier_business_type;
if(typeof data134 !== "string"){
const err175 = {instancePath:instancePath+"/supplier_business_type",schemaPath:"#/components/schemas/SupplierBusinessType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!((((data134 === "AA21") || (data134 === "AA22")) || (data134 === "AA23")) || (data134 === "CA20"))){
const err176 = {instancePath:instancePath+"/supplier_business_type",schemaPath:"#/components/schemas/SupplierBusinessType/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.supplier_business_type_projects !== undefined){
let data135 = data.supplier_business_type_projects;
if(typeof data135 !== "string"){
const err177 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/components/schemas/SupplierBusinessTypeProject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!((((((((((data135 === "DN45") || (data135 === "DN46")) || (data135 === "DN47")) || (data135 === "DM44")) || (data135 === "DM45")) || (data135 === "DM66")) || (data135 === "DM67")) || (data135 === "DM41")) || (data135 === "DM42")) || (data135 === "DN48"))){
const err178 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/components/schemas/SupplierBusinessTypeProject/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","required":["name","ship_address","tel"],"properties":{"shipment_type":{"$ref":"#/components/schemas/ShipmentType"},"company_name":{"type":"string"},"department_name":{"type":"string"},"name":{"type":"string"},"cvs":{"$ref":"#/components/schemas/ShipmentCvs"},"cvs_store":{"type":"string"},"cvs_store_name":{"type":"string"},"zip_code":{"type":"string"},"ship_address":{"type":"string"},"tel":{"type":"string"}},"allOf":[{"if":{"required":["shipment_type"],"properties":{"shipment_type":{"type":"integer","const":4}}},"then":{"required":["cvs","cvs_store","cvs_store_name"],"properties":{"cvs":{"type":"integer"},"cvs_store":{"type":"string"},"cvs_store_name":{"type":"string"}}}},{"if":{"required":["shipment_type"],"properties":{"shipment_type":{"type":"integer","const":2}}},"then":{"required":["zip_code"],"properties":{"zip_code":{"type":"string"}}}}],"additionalProperties":false};
const schema74 = {"type":"integer","enum":[2,4]};
const schema75 = {"type":"integer","enum":[1,2]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.shipment_type === undefined) && (missing0 = "shipment_type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.shipment_type !== undefined){
let data0 = data.shipment_type;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(4 !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cvs === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "cvs"},message:"must have required property '"+"cvs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cvs_store === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "cvs_store"},message:"must have required property '"+"cvs_store"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cvs_store_name === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "cvs_store_name"},message:"must have required property '"+"cvs_store_name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cvs !== undefined){
let data1 = data.cvs;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/cvs",schemaPath:"#/allOf/0/then/properties/cvs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cvs_store !== undefined){
if(typeof data.cvs_store !== "string"){
const err7 = {instancePath:instancePath+"/cvs_store",schemaPath:"#/allOf/0/then/properties/cvs_store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cvs_store_name !== undefined){
if(typeof data.cvs_store_name !== "string"){
const err8 = {instancePath:instancePath+"/cvs_store_name",schemaPath:"#/allOf/0/then/properties/cvs_store_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.cvs = true;
props0.cvs_store = true;
props0.cvs_store_name = true;
props0.shipment_type = true;
}
}
if(!valid1){
const err9 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.shipment_type === undefined) && (missing1 = "shipment_type")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.shipment_type !== undefined){
let data4 = data.shipment_type;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(2 !== data4){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zip_code === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "zip_code"},message:"must have required property '"+"zip_code"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.zip_code !== undefined){
if(typeof data.zip_code !== "string"){
const err14 = {instancePath:instancePath+"/zip_code",schemaPath:"#/allOf/1/then/properties/zip_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.zip_code = true;
props1.shipment_type = true;
}
}
if(!valid4){
const err15 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.ship_address === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ship_address"},message:"must have required property '"+"ship_address"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.tel === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tel"},message:"must have required property '"+"tel"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema73.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shipment_type !== undefined){
let data6 = data.shipment_type;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err20 = {instancePath:instancePath+"/shipment_type",schemaPath:"#/components/schemas/ShipmentType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data6 === 2) || (data6 === 4))){
const err21 = {instancePath:instancePath+"/shipment_type",schemaPath:"#/components/schemas/ShipmentType/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.company_name !== undefined){
if(typeof data.company_name !== "string"){
const err22 = {instancePath:instancePath+"/company_name",schemaPath:"#/properties/company_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.department_name !== undefined){
if(typeof data.department_name !== "string"){
const err23 = {instancePath:instancePath+"/department_name",schemaPath:"#/properties/department_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.cvs !== undefined){
let data10 = data.cvs;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err25 = {instancePath:instancePath+"/cvs",schemaPath:"#/components/schemas/ShipmentCvs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === 1) || (data10 === 2))){
const err26 = {instancePath:instancePath+"/cvs",schemaPath:"#/components/schemas/ShipmentCvs/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.cvs_store !== undefined){
if(typeof data.cvs_store !== "string"){
const err27 = {instancePath:instancePath+"/cvs_store",schemaPath:"#/properties/cvs_store/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.cvs_store_name !== undefined){
if(typeof data.cvs_store_name !== "string"){
const err28 = {instancePath:instancePath+"/cvs_store_name",schemaPath:"#/properties/cvs_store_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.zip_code !== undefined){
if(typeof data.zip_code !== "string"){
const err29 = {instancePath:instancePath+"/zip_code",schemaPath:"#/properties/zip_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.ship_address !== undefined){
if(typeof data.ship_address !== "string"){
const err30 = {instancePath:instancePath+"/ship_address",schemaPath:"#/properties/ship_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.tel !== undefined){
if(typeof data.tel !== "string"){
const err31 = {instancePath:instancePath+"/tel",schemaPath:"#/properties/tel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.regular === undefined) && (missing0 = "regular")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.regular !== undefined){
let data0 = data.regular;
if(!((((((data0 === "W") || (data0 === "F")) || (data0 === "M")) || (data0 === "S")) || (data0 === "H")) || (data0 === "A"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regular_total === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "regular_total"},message:"must have required property '"+"regular_total"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.regular_total = true;
props0.regular = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.enable_ewallet === undefined) && (missing1 = "enable_ewallet")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.enable_ewallet !== undefined){
if(1 !== data.enable_ewallet){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_name === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "user_name"},message:"must have required property '"+"user_name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.user_real_name === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "user_real_name"},message:"must have required property '"+"user_real_name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.user_cellphone_code === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "user_cellphone_code"},message:"must have required property '"+"user_cellphone_code"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.user_cellphone === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "user_cellphone"},message:"must have required property '"+"user_cellphone"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.user_email === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "user_email"},message:"must have required property '"+"user_email"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.regular !== undefined){
if("O" !== data.regular){
const err11 = {instancePath:instancePath+"/regular",schemaPath:"#/allOf/1/then/properties/regular/const",keyword:"const",params:{allowedValue: "O"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.user_name = true;
props1.user_real_name = true;
props1.user_cellphone_code = true;
props1.user_cellphone = true;
props1.user_email = true;
props1.regular = true;
props1.enable_ewallet = true;
}
}
if(!valid3){
const err12 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
let valid6 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.virtual_pan === undefined) && (missing2 = "virtual_pan")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regular !== undefined){
if("O" !== data.regular){
const err14 = {instancePath:instancePath+"/regular",schemaPath:"#/allOf/2/then/properties/regular/const",keyword:"const",params:{allowedValue: "O"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid2 = _errs18 === errors;
valid6 = _valid2;
if(valid6){
var props2 = {};
props2.regular = true;
props2.virtual_pan = true;
}
}
if(!valid6){
const err15 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs22 = errors;
let valid8 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.pfn === undefined) && (missing3 = "pfn")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.pfn !== undefined){
if("EACH" !== data.pfn){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.each_code === undefined){
const err18 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "each_code"},message:"must have required property '"+"each_code"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs25 === errors;
valid8 = _valid3;
if(valid8){
var props3 = {};
props3.each_code = true;
props3.pfn = true;
}
}
if(!valid8){
const err19 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs28 = errors;
let valid10 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.pfn === undefined) && (missing4 = "pfn")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.pfn !== undefined){
let data5 = data.pfn;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shipping_info === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "shipping_info"},message:"must have required property '"+"shipping_info"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid10 = _valid4;
if(valid10){
var props4 = {};
props4.shipping_info = true;
props4.pfn = true;
}
}
if(!valid10){
const err23 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs34 = errors;
let valid12 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.invoice_input_type === undefined) && (missing5 = "invoice_input_type")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.invoice_input_type !== undefined){
if(3 !== data.invoice_input_type){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid5 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issue_invoice_state === undefined){
const err26 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "issue_invoice_state"},message:"must have required property '"+"issue_invoice_state"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.invoice_b2b_title === undefined){
const err27 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "invoice_b2b_title"},message:"must have required property '"+"invoice_b2b_title"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.invoice_b2b_id === undefined){
const err28 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "invoice_b2b_id"},message:"must have required property '"+"invoice_b2b_id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.invoice_b2b_address === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "invoice_b2b_address"},message:"must have required property '"+"invoice_b2b_address"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.issue_invoice_state !== undefined){
if(0 !== data.issue_invoice_state){
const err30 = {instancePath:instancePath+"/issue_invoice_state",schemaPath:"#/allOf/5/then/properties/issue_invoice_state/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid5 = _errs37 === errors;
valid12 = _valid5;
if(valid12){
var props5 = {};
props5.issue_invoice_state = true;
props5.invoice_b2b_title = true;
props5.invoice_b2b_id = true;
props5.invoice_b2b_address = true;
props5.invoice_input_type = true;
}
ifClause0 = "then";
}
else {
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_b2b_title !== undefined){
const err31 = {instancePath:instancePath+"/invoice_b2b_title",schemaPath:"#/allOf/5/else/properties/invoice_b2b_title/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.invoice_b2b_id !== undefined){
const err32 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/allOf/5/else/properties/invoice_b2b_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.invoice_b2b_address !== undefined){
const err33 = {instancePath:instancePath+"/invoice_b2b_address",schemaPath:"#/allOf/5/else/properties/invoice_b2b_address/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid5 = _errs39 === errors;
valid12 = _valid5;
if(valid12){
if(props5 !== true){
props5 = props5 || {};
props5.invoice_b2b_title = true;
props5.invoice_b2b_id = true;
props5.invoice_b2b_address = true;
}
}
ifClause0 = "else";
}
if(!valid12){
const err34 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs41 = errors;
let valid16 = true;
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.invoice_input_type === undefined) && (missing6 = "invoice_input_type")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.invoice_input_type !== undefined){
if(1 !== data.invoice_input_type){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid6 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid6){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_cloud_type === undefined){
const err37 = {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "invoice_cloud_type"},message:"must have required property '"+"invoice_cloud_type"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid6 = _errs44 === errors;
valid16 = _valid6;
if(valid16){
var props6 = {};
props6.invoice_cloud_type = true;
props6.invoice_input_type = true;
}
ifClause1 = "then";
}
else {
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_cloud_type !== undefined){
const err38 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/allOf/6/else/properties/invoice_cloud_type/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.invoice_tax_id !== undefined){
const err39 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/allOf/6/else/properties/invoice_tax_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid6 = _errs45 === errors;
valid16 = _valid6;
if(valid16){
if(props6 !== true){
props6 = props6 || {};
props6.invoice_cloud_type = true;
props6.invoice_tax_id = true;
}
}
ifClause1 = "else";
}
if(!valid16){
const err40 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs47 = errors;
let valid19 = true;
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.invoice_input_type === undefined) && (missing7 = "invoice_input_type")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data.invoice_input_type !== undefined){
if(2 !== data.invoice_input_type){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid7 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid7){
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_love_code === undefined){
const err43 = {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "invoice_love_code"},message:"must have required property '"+"invoice_love_code"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid7 = _errs50 === errors;
valid19 = _valid7;
if(valid19){
var props7 = {};
props7.invoice_love_code = true;
props7.invoice_input_type = true;
}
ifClause2 = "then";
}
else {
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_love_code !== undefined){
const err44 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/allOf/7/else/properties/invoice_love_code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid7 = _errs51 === errors;
valid19 = _valid7;
if(valid19){
if(props7 !== true){
props7 = props7 || {};
props7.invoice_love_code = true;
}
}
ifClause2 = "else";
}
if(!valid19){
const err45 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs53 = errors;
let valid22 = true;
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.invoice_cloud_type === undefined) && (missing8 = "invoice_cloud_type")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data.invoice_cloud_type !== undefined){
if(2 !== data.invoice_cloud_type){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid8 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid8){
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_mobile_code === undefined){
const err48 = {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "invoice_mobile_code"},message:"must have required property '"+"invoice_mobile_code"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid8 = _errs56 === errors;
valid22 = _valid8;
if(valid22){
var props8 = {};
props8.invoice_mobile_code = true;
props8.invoice_cloud_type = true;
}
ifClause3 = "then";
}
else {
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_mobile_code !== undefined){
const err49 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/allOf/8/else/properties/invoice_mobile_code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid8 = _errs57 === errors;
valid22 = _valid8;
if(valid22){
if(props8 !== true){
props8 = props8 || {};
props8.invoice_mobile_code = true;
}
}
ifClause3 = "else";
}
if(!valid22){
const err50 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs59 = errors;
let valid25 = true;
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.invoice_cloud_type === undefined) && (missing9 = "invoice_cloud_type")){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data.invoice_cloud_type !== undefined){
if(3 !== data.invoice_cloud_type){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
var _valid9 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid9){
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_natural_person === undefined){
const err53 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "invoice_natural_person"},message:"must have required property '"+"invoice_natural_person"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid9 = _errs62 === errors;
valid25 = _valid9;
if(valid25){
var props9 = {};
props9.invoice_natural_person = true;
props9.invoice_cloud_type = true;
}
ifClause4 = "then";
}
else {
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_natural_person !== undefined){
const err54 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/allOf/9/else/properties/invoice_natural_person/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid9 = _errs63 === errors;
valid25 = _valid9;
if(valid25){
if(props9 !== true){
props9 = props9 || {};
props9.invoice_natural_person = true;
}
}
ifClause4 = "else";
}
if(!valid25){
const err55 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err56 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.cost === undefined){
const err57 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.order_id === undefined){
const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.ip === undefined){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.items === undefined){
const err60 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
const err61 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.user_id !== undefined){
let data20 = data.user_id;
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err62 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.user_name !== undefined){
if(typeof data.user_name !== "string"){
const err64 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/UserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.user_real_name !== undefined){
if(typeof data.user_real_name !== "string"){
const err65 = {instancePath:instancePath+"/user_real_name",schemaPath:"#/components/schemas/UserRealName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.user_zipcode !== undefined){
if(typeof data.user_zipcode !== "string"){
const err66 = {instancePath:instancePath+"/user_zipcode",schemaPath:"#/components/schemas/UserZipcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.user_address !== undefined){
if(typeof data.user_address !== "string"){
const err67 = {instancePath:instancePath+"/user_address",schemaPath:"#/components/schemas/UserAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.user_sn_type !== undefined){
let data25 = data.user_sn_type;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err68 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((data25 === 1) || (data25 === 2)) || (data25 === 3))){
const err69 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/enum",keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.user_sn !== undefined){
if(typeof data.user_sn !== "string"){
const err70 = {instancePath:instancePath+"/user_sn",schemaPath:"#/components/schemas/UserSn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.user_phone !== undefined){
if(typeof data.user_phone !== "string"){
const err71 = {instancePath:instancePath+"/user_phone",schemaPath:"#/components/schemas/UserPhone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.user_cellphone_code !== undefined){
if(typeof data.user_cellphone_code !== "string"){
const err72 = {instancePath:instancePath+"/user_cellphone_code",schemaPath:"#/components/schemas/UserCellphoneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.user_cellphone !== undefined){
if(typeof data.user_cellphone !== "string"){
const err73 = {instancePath:instancePath+"/user_cellphone",schemaPath:"#/components/schemas/UserCellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.user_email !== undefined){
if(typeof data.user_email !== "string"){
const err74 = {instancePath:instancePath+"/user_email",schemaPath:"#/components/schemas/UserEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.user_birthday !== undefined){
if(typeof data.user_birthday !== "string"){
const err75 = {instancePath:instancePath+"/user_birthday",schemaPath:"#/components/schemas/UserBirthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.cost !== undefined){
let data32 = data.cost;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err76 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data32 == "number"){
if(data32 < 1 || isNaN(data32)){
const err77 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data.currency !== undefined){
let data33 = data.currency;
if(typeof data33 !== "string"){
const err78 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/Currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data33 === "TWD") || (data33 === "CNY"))){
const err79 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/Currency/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.enable_dcc !== undefined){
let data34 = data.enable_dcc;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err80 = {instancePath:instancePath+"/enable_dcc",schemaPath:"#/components/schemas/DccFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data34 === 0) || (data34 === 1))){
const err81 = {instancePath:instancePath+"/enable_dcc",schemaPath:"#/components/schemas/DccFlag/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.order_id !== undefined){
let data35 = data.order_id;
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err82 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(new TextEncoder().encode(data35).length > 50){
const err83 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must NOT have more than " + 50 + " bytes"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.ip !== undefined){
let data36 = data.ip;
if(typeof data36 !== "string"){
const err85 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const _errs114 = errors;
let valid44 = false;
const _errs115 = errors;
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
const err86 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$"},message:"must match pattern \""+"^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid10 = _errs115 === errors;
valid44 = valid44 || _valid10;
const _errs116 = errors;
if(typeof data36 === "string"){
if(!pattern2.test(data36)){
const err87 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid10 = _errs116 === errors;
valid44 = valid44 || _valid10;
if(!valid44){
const err88 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data.item !== undefined){
if(typeof data.item !== "string"){
const err89 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.items !== undefined){
let data38 = data.items;
if(Array.isArray(data38)){
if(data38.length < 1){
const err90 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
let data39 = data38[i0];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
const err91 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data39.name === undefined){
const err92 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data39.cost === undefined){
const err93 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data39.amount === undefined){
const err94 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data39.total === undefined){
const err95 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key1 in data39){
if(!((((((key1 === "id") || (key1 === "name")) || (key1 === "cost")) || (key1 === "amount")) || (key1 === "total")) || (key1 === "image_url"))){
const err96 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data39.id !== undefined){
if(typeof data39.id !== "string"){
const err97 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/Item/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.name !== undefined){
if(typeof data39.name !== "string"){
const err98 = {instancePath:instancePath+"/items/" + i0+"/name",schemaPath:"#/components/schemas/Item/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data39.cost !== undefined){
let data42 = data39.cost;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err99 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Item/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.amount !== undefined){
let data43 = data39.amount;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err100 = {instancePath:instancePath+"/items/" + i0+"/amount",schemaPath:"#/components/schemas/Item/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.total !== undefined){
let data44 = data39.total;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
const err101 = {instancePath:instancePath+"/items/" + i0+"/total",schemaPath:"#/components/schemas/Item/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.image_url !== undefined){
if(typeof data39.image_url !== "string"){
const err102 = {instancePath:instancePath+"/items/" + i0+"/image_url",schemaPath:"#/components/schemas/Item/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.regular !== undefined){
let data46 = data.regular;
if(typeof data46 !== "string"){
const err105 = {instancePath:instancePath+"/regular",schemaPath:"#/components/schemas/RecurrenceUnit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(((((((data46 === "W") || (data46 === "F")) || (data46 === "M")) || (data46 === "S")) || (data46 === "H")) || (data46 === "A")) || (data46 === "O"))){
const err106 = {instancePath:instancePath+"/regular",schemaPath:"#/components/schemas/RecurrenceUnit/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.regular_total !== undefined){
let data47 = data.regular_total;
if(typeof data47 === "string"){
if(!pattern3.test(data47)){
const err107 = {instancePath:instancePath+"/regular_total",schemaPath:"#/properties/regular_total/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/regular_total",schemaPath:"#/properties/regular_total/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.regular_first_charge_date !== undefined){
let data48 = data.regular_first_charge_date;
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err109 = {instancePath:instancePath+"/regular_first_charge_date",schemaPath:"#/properties/regular_first_charge_date/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/regular_first_charge_date",schemaPath:"#/properties/regular_first_charge_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.group_id !== undefined){
if(typeof data.group_id !== "string"){
const err111 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.echo_0 !== undefined){
if(typeof data.echo_0 !== "string"){
const err112 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.echo_1 !== undefined){
if(typeof data.echo_1 !== "string"){
const err113 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.echo_2 !== undefined){
if(typeof data.echo_2 !== "string"){
const err114 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.echo_3 !== undefined){
if(typeof data.echo_3 !== "string"){
const err115 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.echo_4 !== undefined){
if(typeof data.echo_4 !== "string"){
const err116 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.pfn !== undefined){
if(!(validate2(data.pfn, {instancePath:instancePath+"/pfn",parentData:data,parentDataProperty:"pfn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.interface !== undefined){
let data56 = data.interface;
if(typeof data56 !== "string"){
const err117 = {instancePath:instancePath+"/interface",schemaPath:"#/components/schemas/InterfaceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!((data56 === "pc") || (data56 === "app"))){
const err118 = {instancePath:instancePath+"/interface",schemaPath:"#/components/schemas/InterfaceType/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.discount !== undefined){
let data57 = data.discount;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
const err119 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data57 == "number"){
if(data57 > 0 || isNaN(data57)){
const err120 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data.success_returl !== undefined){
let data58 = data.success_returl;
if(typeof data58 === "string"){
if(!pattern6.test(data58)){
const err121 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.failure_returl !== undefined){
let data59 = data.failure_returl;
if(typeof data59 === "string"){
if(!pattern6.test(data59)){
const err123 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.limit_pay_days !== undefined){
let data60 = data.limit_pay_days;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
const err125 = {instancePath:instancePath+"/limit_pay_days",schemaPath:"#/properties/limit_pay_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data60 == "number"){
if(data60 < 1 || isNaN(data60)){
const err126 = {instancePath:instancePath+"/limit_pay_days",schemaPath:"#/properties/limit_pay_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data.shipping_fee !== undefined){
let data61 = data.shipping_fee;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
const err127 = {instancePath:instancePath+"/shipping_fee",schemaPath:"#/properties/shipping_fee/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data61 == "number"){
if(data61 < 0 || isNaN(data61)){
const err128 = {instancePath:instancePath+"/shipping_fee",schemaPath:"#/properties/shipping_fee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data.enable_quickpay !== undefined){
let data62 = data.enable_quickpay;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
const err129 = {instancePath:instancePath+"/enable_quickpay",schemaPath:"#/components/schemas/QuickPayFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((data62 === 0) || (data62 === 1))){
const err130 = {instancePath:instancePath+"/enable_quickpay",schemaPath:"#/components/schemas/QuickPayFlag/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.enable_ewallet !== undefined){
let data63 = data.enable_ewallet;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
const err131 = {instancePath:instancePath+"/enable_ewallet",schemaPath:"#/components/schemas/EwalletFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((data63 === 0) || (data63 === 1))){
const err132 = {instancePath:instancePath+"/enable_ewallet",schemaPath:"#/components/schemas/EwalletFlag/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.virtual_pan !== undefined){
if(typeof data.virtual_pan !== "string"){
const err133 = {instancePath:instancePath+"/virtual_pan",schemaPath:"#/properties/virtual_pan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.ewallet_type !== undefined){
let data65 = data.ewallet_type;
if(!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))){
const err134 = {instancePath:instancePath+"/ewallet_type",schemaPath:"#/components/schemas/EwalletType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((data65 === 1) || (data65 === 2))){
const err135 = {instancePath:instancePath+"/ewallet_type",schemaPath:"#/components/schemas/EwalletType/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.transaction_type !== undefined){
let data66 = data.transaction_type;
if(!((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66)))){
const err136 = {instancePath:instancePath+"/transaction_type",schemaPath:"#/components/schemas/TransactionType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data66 === 1) || (data66 === 2))){
const err137 = {instancePath:instancePath+"/transaction_type",schemaPath:"#/components/schemas/TransactionType/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.creditcard_installment !== undefined){
let data67 = data.creditcard_installment;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key2 in data67){
const _errs193 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
const err138 = {instancePath:instancePath+"/creditcard_installment",schemaPath:"#/properties/creditcard_installment/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var valid62 = _errs193 === errors;
if(!valid62){
const err139 = {instancePath:instancePath+"/creditcard_installment",schemaPath:"#/properties/creditcard_installment/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
for(const key3 in data67){
let data68 = data67[key3];
if(Array.isArray(data68)){
const len1 = data68.length;
for(let i1=0; i1<len1; i1++){
let data69 = data68[i1];
if(typeof data69 === "string"){
if(!pattern9.test(data69)){
const err140 = {instancePath:instancePath+"/creditcard_installment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/creditcard_installment/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/creditcard_installment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/creditcard_installment/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/creditcard_installment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/creditcard_installment/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/creditcard_installment",schemaPath:"#/properties/creditcard_installment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.cardless_code !== undefined){
if(typeof data.cardless_code !== "string"){
const err144 = {instancePath:instancePath+"/cardless_code",schemaPath:"#/properties/cardless_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.cardless_installment !== undefined){
let data71 = data.cardless_installment;
if(Array.isArray(data71)){
const len2 = data71.length;
for(let i2=0; i2<len2; i2++){
let data72 = data71[i2];
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
const err145 = {instancePath:instancePath+"/cardless_installment/" + i2,schemaPath:"#/properties/cardless_installment/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(typeof data72 == "number"){
if(data72 < 1 || isNaN(data72)){
const err146 = {instancePath:instancePath+"/cardless_installment/" + i2,schemaPath:"#/properties/cardless_installment/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/cardless_installment",schemaPath:"#/properties/cardless_installment/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.each_code !== undefined){
if(typeof data.each_code !== "string"){
const err148 = {instancePath:instancePath+"/each_code",schemaPath:"#/properties/each_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.issue_invoice_state !== undefined){
let data74 = data.issue_invoice_state;
if(!((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74)))){
const err149 = {instancePath:instancePath+"/issue_invoice_state",schemaPath:"#/components/schemas/IssueInvoiceState/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(((data74 === 0) || (data74 === 1)) || (data74 === 2))){
const err150 = {instancePath:instancePath+"/issue_invoice_state",schemaPath:"#/components/schemas/IssueInvoiceState/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.invoice_ratetype !== undefined){
let data75 = data.invoice_ratetype;
if(!((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75)))){
const err151 = {instancePath:instancePath+"/invoice_ratetype",schemaPath:"#/components/schemas/InvoiceRateType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!(((data75 === 1) || (data75 === 2)) || (data75 === 3))){
const err152 = {instancePath:instancePath+"/invoice_ratetype",schemaPath:"#/components/schemas/InvoiceRateType/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.invoice_input_type !== undefined){
let data76 = data.invoice_input_type;
if(!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))){
const err153 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((data76 === 1) || (data76 === 2)) || (data76 === 3))){
const err154 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.invoice_cloud_type !== undefined){
let data77 = data.invoice_cloud_type;
if(!((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77)))){
const err155 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(((data77 === 2) || (data77 === 3)) || (data77 === 4))){
const err156 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudType/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.invoice_tax_id !== undefined){
let data78 = data.invoice_tax_id;
if(typeof data78 === "string"){
if(!pattern10.test(data78)){
const err157 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.invoice_mobile_code !== undefined){
let data79 = data.invoice_mobile_code;
if(typeof data79 === "string"){
if(func1(data79) > 8){
const err159 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!pattern11.test(data79)){
const err160 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/pattern",keyword:"pattern",params:{pattern: "^/[0-9A-Z+\\-.]{7}$"},message:"must match pattern \""+"^/[0-9A-Z+\\-.]{7}$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.invoice_natural_person !== undefined){
let data80 = data.invoice_natural_person;
if(typeof data80 === "string"){
if(func1(data80) > 16){
const err162 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!pattern12.test(data80)){
const err163 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{14}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{14}$"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.invoice_love_code !== undefined){
let data81 = data.invoice_love_code;
if(typeof data81 === "string"){
if(func1(data81) > 7){
const err165 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!pattern13.test(data81)){
const err166 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"},message:"must match pattern \""+"^[0-9]{3,7}$"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.invoice_b2b_title !== undefined){
if(typeof data.invoice_b2b_title !== "string"){
const err168 = {instancePath:instancePath+"/invoice_b2b_title",schemaPath:"#/components/schemas/PaperInvoiceTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.invoice_b2b_id !== undefined){
let data83 = data.invoice_b2b_id;
if(typeof data83 === "string"){
if(!pattern10.test(data83)){
const err169 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.invoice_b2b_address !== undefined){
if(typeof data.invoice_b2b_address !== "string"){
const err171 = {instancePath:instancePath+"/invoice_b2b_address",schemaPath:"#/components/schemas/PaperInvoiceAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.invoice_b2b_title_force !== undefined){
let data85 = data.invoice_b2b_title_force;
if(!((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85)))){
const err172 = {instancePath:instancePath+"/invoice_b2b_title_force",schemaPath:"#/components/schemas/InvoiceForceFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((data85 === 0) || (data85 === 1))){
const err173 = {instancePath:instancePath+"/invoice_b2b_title_force",schemaPath:"#/components/schemas/InvoiceForceFlag/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.invoice_b2b_id_force !== undefined){
let data86 = data.invoice_b2b_id_force;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
const err174 = {instancePath:instancePath+"/invoice_b2b_id_force",schemaPath:"#/components/schemas/InvoiceForceFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!((data86 === 0) || (data86 === 1))){
const err175 = {instancePath:instancePath+"/invoice_b2b_id_force",schemaPath:"#/components/schemas/InvoiceForceFlag/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.invoice_b2b_address_force !== undefined){
let data87 = data.invoice_b2b_address_force;
if(!((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87)))){
const err176 = {instancePath:instancePath+"/invoice_b2b_address_force",schemaPath:"#/components/schemas/InvoiceForceFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data87 === 0) || (data87 === 1))){
const err177 = {instancePath:instancePath+"/invoice_b2b_address_force",schemaPath:"#/components/schemas/InvoiceForceFlag/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.user_data !== undefined){
if(!(validate4(data.user_data, {instancePath:instancePath+"/user_data",parentData:data,parentDataProperty:"user_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.files_path !== undefined){
let data89 = data.files_path;
if(Array.isArray(data89)){
const len3 = data89.length;
for(let i3=0; i3<len3; i3++){
let data90 = data89[i3];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key4 in data90){
if(!((((key4 === "id") || (key4 === "path")) || (key4 === "type")) || (key4 === "description"))){
const err178 = {instancePath:instancePath+"/files_path/" + i3,schemaPath:"#/components/schemas/CardlessFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data90.id !== undefined){
if(typeof data90.id !== "string"){
const err179 = {instancePath:instancePath+"/files_path/" + i3+"/id",schemaPath:"#/components/schemas/CardlessFile/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data90.path !== undefined){
if(typeof data90.path !== "string"){
const err180 = {instancePath:instancePath+"/files_path/" + i3+"/path",schemaPath:"#/components/schemas/CardlessFile/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data90.type !== undefined){
if(typeof data90.type !== "string"){
const err181 = {instancePath:instancePath+"/files_path/" + i3+"/type",schemaPath:"#/components/schemas/CardlessFile/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data90.description !== undefined){
if(typeof data90.description !== "string"){
const err182 = {instancePath:instancePath+"/files_path/" + i3+"/description",schemaPath:"#/components/schemas/CardlessFile/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/files_path/" + i3,schemaPath:"#/components/schemas/CardlessFile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/files_path",schemaPath:"#/properties/files_path/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.price !== undefined){
let data95 = data.price;
if(!((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95)))){
const err185 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.recharge_code !== undefined){
if(typeof data.recharge_code !== "string"){
const err186 = {instancePath:instancePath+"/recharge_code",schemaPath:"#/properties/recharge_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.recharge_items !== undefined){
let data97 = data.recharge_items;
if(Array.isArray(data97)){
const len4 = data97.length;
for(let i4=0; i4<len4; i4++){
let data98 = data97[i4];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key5 in data98){
if(!(((((key5 === "id") || (key5 === "name")) || (key5 === "price")) || (key5 === "amount")) || (key5 === "total"))){
const err187 = {instancePath:instancePath+"/recharge_items/" + i4,schemaPath:"#/components/schemas/RechargeItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data98.id !== undefined){
let data99 = data98.id;
if(typeof data99 === "string"){
if(new TextEncoder().encode(data99).length > 32){
const err188 = {instancePath:instancePath+"/recharge_items/" + i4+"/id",schemaPath:"#/components/schemas/RechargeItem/properties/id/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must NOT have more than " + 32 + " bytes"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/recharge_items/" + i4+"/id",schemaPath:"#/components/schemas/RechargeItem/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data98.name !== undefined){
if(typeof data98.name !== "string"){
const err190 = {instancePath:instancePath+"/recharge_items/" + i4+"/name",schemaPath:"#/components/schemas/RechargeItem/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data98.price !== undefined){
if(typeof data98.price !== "string"){
const err191 = {instancePath:instancePath+"/recharge_items/" + i4+"/price",schemaPath:"#/components/schemas/RechargeItem/properties/price/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data98.amount !== undefined){
if(typeof data98.amount !== "string"){
const err192 = {instancePath:instancePath+"/recharge_items/" + i4+"/amount",schemaPath:"#/components/schemas/RechargeItem/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data98.total !== undefined){
if(typeof data98.total !== "string"){
const err193 = {instancePath:instancePath+"/recharge_items/" + i4+"/total",schemaPath:"#/components/schemas/RechargeItem/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/recharge_items/" + i4,schemaPath:"#/components/schemas/RechargeItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/recharge_items",schemaPath:"#/properties/recharge_items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.agent_sms_fee_type !== undefined){
let data104 = data.agent_sms_fee_type;
if(!((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104)))){
const err196 = {instancePath:instancePath+"/agent_sms_fee_type",schemaPath:"#/components/schemas/SmsFeeFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!((data104 === 1) || (data104 === 0))){
const err197 = {instancePath:instancePath+"/agent_sms_fee_type",schemaPath:"#/components/schemas/SmsFeeFlag/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.agent_charge_fee_type !== undefined){
let data105 = data.agent_charge_fee_type;
if(!((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105)))){
const err198 = {instancePath:instancePath+"/agent_charge_fee_type",schemaPath:"#/components/schemas/ChargeFeeFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((data105 === 1) || (data105 === 0))){
const err199 = {instancePath:instancePath+"/agent_charge_fee_type",schemaPath:"#/components/schemas/ChargeFeeFlag/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.agent_charge_fee !== undefined){
let data106 = data.agent_charge_fee;
if(!((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106)))){
const err200 = {instancePath:instancePath+"/agent_charge_fee",schemaPath:"#/properties/agent_charge_fee/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data106 == "number"){
if(data106 < 0 || isNaN(data106)){
const err201 = {instancePath:instancePath+"/agent_charge_fee",schemaPath:"#/properties/agent_charge_fee/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
if(data.is_agent_charge !== undefined){
let data107 = data.is_agent_charge;
if(!((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107)))){
const err202 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!((data107 === 1) || (data107 === 0))){
const err203 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlag/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.shipping_info !== undefined){
if(!(validate6(data.shipping_info, {instancePath:instancePath+"/shipping_info",parentData:data,parentDataProperty:"shipping_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.creditcard_is_automatic_payment !== undefined){
let data109 = data.creditcard_is_automatic_payment;
if(typeof data109 !== "string"){
const err204 = {instancePath:instancePath+"/creditcard_is_automatic_payment",schemaPath:"#/components/schemas/AutomaticPaymentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!((data109 === "0") || (data109 === "1"))){
const err205 = {instancePath:instancePath+"/creditcard_is_automatic_payment",schemaPath:"#/components/schemas/AutomaticPaymentType/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.regular_total !== undefined){
if(data.regular === undefined){
const err206 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "regular_total",
    missingProperty: "regular",
    depsCount: 1,
    deps: "regular"},message:"must have property regular when property regular_total is present"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.regular_first_charge_date !== undefined){
if(data.regular === undefined){
const err207 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "regular_first_charge_date",
    missingProperty: "regular",
    depsCount: 1,
    deps: "regular"},message:"must have property regular when property regular_first_charge_date is present"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "uid") || (key0 === "key"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"integer","enum":[4,6]};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.uid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cost === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "uid")) || (key0 === "cost")) || (key0 === "invoice_state")) || (key0 === "items"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.uid !== undefined){
let data1 = data.uid;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cost !== undefined){
let data2 = data.cost;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.invoice_state !== undefined){
let data3 = data.invoice_state;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/invoice_state",schemaPath:"#/components/schemas/RefundInvoiceState/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === 4) || (data3 === 6))){
const err11 = {instancePath:instancePath+"/invoice_state",schemaPath:"#/components/schemas/RefundInvoiceState/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.items !== undefined){
let data4 = data.items;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err13 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.name === undefined){
const err14 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.cost === undefined){
const err15 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.amount === undefined){
const err16 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.total === undefined){
const err17 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "id") || (key1 === "name")) || (key1 === "cost")) || (key1 === "amount")) || (key1 === "total")) || (key1 === "image_url"))){
const err18 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
const err19 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/Item/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
const err20 = {instancePath:instancePath+"/items/" + i0+"/name",schemaPath:"#/components/schemas/Item/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.cost !== undefined){
let data8 = data5.cost;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err21 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Item/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.amount !== undefined){
let data9 = data5.amount;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err22 = {instancePath:instancePath+"/items/" + i0+"/amount",schemaPath:"#/components/schemas/Item/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.total !== undefined){
let data10 = data5.total;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err23 = {instancePath:instancePath+"/items/" + i0+"/total",schemaPath:"#/components/schemas/Item/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.image_url !== undefined){
if(typeof data5.image_url !== "string"){
const err24 = {instancePath:instancePath+"/items/" + i0+"/image_url",schemaPath:"#/components/schemas/Item/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.invoice_state !== undefined){
if(data.items === undefined){
const err27 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "invoice_state",
    missingProperty: "items",
    depsCount: 1,
    deps: "items"},message:"must have property items when property invoice_state is present"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "uid") || (key0 === "key"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cost === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.items === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "uid") || (key0 === "key")) || (key0 === "cost")) || (key0 === "items"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cost !== undefined){
let data2 = data.cost;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err12 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.name === undefined){
const err13 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.cost === undefined){
const err14 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.amount === undefined){
const err15 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.total === undefined){
const err16 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "id") || (key1 === "name")) || (key1 === "cost")) || (key1 === "amount")) || (key1 === "total")) || (key1 === "image_url"))){
const err17 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
const err18 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/Item/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err19 = {instancePath:instancePath+"/items/" + i0+"/name",schemaPath:"#/components/schemas/Item/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.cost !== undefined){
let data7 = data4.cost;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err20 = {instancePath:instancePath+"/items/" + i0+"/cost",schemaPath:"#/components/schemas/Item/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.amount !== undefined){
let data8 = data4.amount;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err21 = {instancePath:instancePath+"/items/" + i0+"/amount",schemaPath:"#/components/schemas/Item/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.total !== undefined){
let data9 = data4.total;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err22 = {instancePath:instancePath+"/items/" + i0+"/total",schemaPath:"#/components/schemas/Item/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.image_url !== undefined){
if(typeof data4.image_url !== "string"){
const err23 = {instancePath:instancePath+"/items/" + i0+"/image_url",schemaPath:"#/components/schemas/Item/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/Item/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group_id"},message:"must have required property '"+"group_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stop_time === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stop_time"},message:"must have required property '"+"stop_time"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "order_id") || (key0 === "group_id")) || (key0 === "stop_time")) || (key0 === "stop_reason"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(new TextEncoder().encode(data0).length > 50){
const err5 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must NOT have more than " + 50 + " bytes"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.group_id !== undefined){
let data1 = data.group_id;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stop_time !== undefined){
let data2 = data.stop_time;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/stop_time",schemaPath:"#/properties/stop_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/stop_time",schemaPath:"#/properties/stop_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stop_reason !== undefined){
if(typeof data.stop_reason !== "string"){
const err11 = {instancePath:instancePath+"/stop_reason",schemaPath:"#/properties/stop_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"object","required":["user_id","ip"],"properties":{"user_id":{"$ref":"#/components/schemas/UserId"},"user_name":{"$ref":"#/components/schemas/UserName"},"user_real_name":{"$ref":"#/components/schemas/UserRealName"},"user_english_name":{"type":"string"},"user_zipcode":{"$ref":"#/components/schemas/UserZipcode"},"user_address":{"$ref":"#/components/schemas/UserAddress"},"user_sn_type":{"$ref":"#/components/schemas/SnType"},"user_sn":{"$ref":"#/components/schemas/UserSn"},"user_phone":{"$ref":"#/components/schemas/UserPhone"},"user_cellphone_code":{"$ref":"#/components/schemas/UserCellphoneCode"},"user_cellphone":{"$ref":"#/components/schemas/UserCellphone"},"user_email":{"$ref":"#/components/schemas/UserEmail"},"user_birthday":{"$ref":"#/components/schemas/UserBirthday"},"ip":{"$ref":"#/components/schemas/Ip"},"pfn":{"$ref":"#/components/schemas/PaymentToolSelection"},"echo_0":{"$ref":"#/components/schemas/EchoSent"},"echo_1":{"$ref":"#/components/schemas/EchoSent"},"echo_2":{"$ref":"#/components/schemas/EchoSent"},"echo_3":{"$ref":"#/components/schemas/EchoSent"},"echo_4":{"$ref":"#/components/schemas/EchoSent"},"success_returl":{"$ref":"#/components/schemas/SuccessUrl"},"failure_returl":{"$ref":"#/components/schemas/FailureUrl"}},"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ip === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema93.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.user_name !== undefined){
if(typeof data.user_name !== "string"){
const err5 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/UserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.user_real_name !== undefined){
if(typeof data.user_real_name !== "string"){
const err6 = {instancePath:instancePath+"/user_real_name",schemaPath:"#/components/schemas/UserRealName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.user_english_name !== undefined){
if(typeof data.user_english_name !== "string"){
const err7 = {instancePath:instancePath+"/user_english_name",schemaPath:"#/properties/user_english_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.user_zipcode !== undefined){
if(typeof data.user_zipcode !== "string"){
const err8 = {instancePath:instancePath+"/user_zipcode",schemaPath:"#/components/schemas/UserZipcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.user_address !== undefined){
if(typeof data.user_address !== "string"){
const err9 = {instancePath:instancePath+"/user_address",schemaPath:"#/components/schemas/UserAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.user_sn_type !== undefined){
let data6 = data.user_sn_type;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err10 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data6 === 1) || (data6 === 2)) || (data6 === 3))){
const err11 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/enum",keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.user_sn !== undefined){
if(typeof data.user_sn !== "string"){
const err12 = {instancePath:instancePath+"/user_sn",schemaPath:"#/components/schemas/UserSn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.user_phone !== undefined){
if(typeof data.user_phone !== "string"){
const err13 = {instancePath:instancePath+"/user_phone",schemaPath:"#/components/schemas/UserPhone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.user_cellphone_code !== undefined){
if(typeof data.user_cellphone_code !== "string"){
const err14 = {instancePath:instancePath+"/user_cellphone_code",schemaPath:"#/components/schemas/UserCellphoneCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.user_cellphone !== undefined){
if(typeof data.user_cellphone !== "string"){
const err15 = {instancePath:instancePath+"/user_cellphone",schemaPath:"#/components/schemas/UserCellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.user_email !== undefined){
if(typeof data.user_email !== "string"){
const err16 = {instancePath:instancePath+"/user_email",schemaPath:"#/components/schemas/UserEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.user_birthday !== undefined){
if(typeof data.user_birthday !== "string"){
const err17 = {instancePath:instancePath+"/user_birthday",schemaPath:"#/components/schemas/UserBirthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ip !== undefined){
let data13 = data.ip;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs43 = errors;
let valid14 = false;
const _errs44 = errors;
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err19 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$"},message:"must match pattern \""+"^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid14 = valid14 || _valid0;
const _errs45 = errors;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err20 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err21 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.pfn !== undefined){
if(!(validate2(data.pfn, {instancePath:instancePath+"/pfn",parentData:data,parentDataProperty:"pfn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.echo_0 !== undefined){
if(typeof data.echo_0 !== "string"){
const err22 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.echo_1 !== undefined){
if(typeof data.echo_1 !== "string"){
const err23 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.echo_2 !== undefined){
if(typeof data.echo_2 !== "string"){
const err24 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.echo_3 !== undefined){
if(typeof data.echo_3 !== "string"){
const err25 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.echo_4 !== undefined){
if(typeof data.echo_4 !== "string"){
const err26 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/EchoSent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.success_returl !== undefined){
let data20 = data.success_returl;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err27 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.failure_returl !== undefined){
let data21 = data.failure_returl;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err29 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.uid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "uid")) || (key0 === "rows"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.uid !== undefined){
let data1 = data.uid;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","required":["key","uid","invoice_input_type"],"properties":{"key":{"$ref":"#/components/schemas/OrderKey"},"uid":{"$ref":"#/components/schemas/OrderUid"},"invoice_input_type":{"$ref":"#/components/schemas/InvoiceInputType"},"invoice_cloud_type":{"$ref":"#/components/schemas/InvoiceCloudType"},"invoice_tax_id":{"$ref":"#/components/schemas/TaxIdOnCloudInvoice"},"invoice_mobile_code":{"$ref":"#/components/schemas/MobileBarcode"},"invoice_natural_person":{"$ref":"#/components/schemas/NaturalPersonBarcode"},"invoice_love_code":{"$ref":"#/components/schemas/LoveCode"},"invoice_b2b_title":{"$ref":"#/components/schemas/PaperInvoiceTitle"},"invoice_b2b_id":{"$ref":"#/components/schemas/TaxIdOnPaperInvoice"},"invoice_b2b_post_zone":{"type":"string"},"invoice_b2b_address":{"$ref":"#/components/schemas/PaperInvoiceAddress"}},"allOf":[{"if":{"required":["invoice_input_type"],"properties":{"invoice_input_type":{"const":3}}},"then":{"required":["invoice_b2b_title","invoice_b2b_id","invoice_b2b_address"],"properties":{"invoice_b2b_title":true,"invoice_b2b_id":true,"invoice_b2b_address":true}},"else":{"properties":{"invoice_b2b_title":false,"invoice_b2b_id":false,"invoice_b2b_post_zone":false,"invoice_b2b_address":false}}},{"if":{"required":["invoice_input_type"],"properties":{"invoice_input_type":{"const":1}}},"then":{"required":["invoice_cloud_type"],"properties":{"invoice_cloud_type":true}},"else":{"properties":{"invoice_cloud_type":false,"invoice_tax_id":false}}},{"if":{"required":["invoice_input_type"],"properties":{"invoice_input_type":{"const":2}}},"then":{"required":["invoice_love_code"],"properties":{"invoice_love_code":true}},"else":{"properties":{"invoice_love_code":false}}},{"if":{"required":["invoice_cloud_type"],"properties":{"invoice_cloud_type":{"const":2}}},"then":{"required":["invoice_mobile_code"],"properties":{"invoice_mobile_code":true}},"else":{"properties":{"invoice_mobile_code":false}}},{"if":{"required":["invoice_cloud_type"],"properties":{"invoice_cloud_type":{"const":3}}},"then":{"required":["invoice_natural_person"],"properties":{"invoice_natural_person":true}},"else":{"properties":{"invoice_natural_person":false}}}],"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.invoice_input_type === undefined) && (missing0 = "invoice_input_type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.invoice_input_type !== undefined){
if(3 !== data.invoice_input_type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_b2b_title === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "invoice_b2b_title"},message:"must have required property '"+"invoice_b2b_title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.invoice_b2b_id === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "invoice_b2b_id"},message:"must have required property '"+"invoice_b2b_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.invoice_b2b_address === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "invoice_b2b_address"},message:"must have required property '"+"invoice_b2b_address"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.invoice_b2b_title = true;
props0.invoice_b2b_id = true;
props0.invoice_b2b_address = true;
props0.invoice_input_type = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_b2b_title !== undefined){
const err5 = {instancePath:instancePath+"/invoice_b2b_title",schemaPath:"#/allOf/0/else/properties/invoice_b2b_title/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.invoice_b2b_id !== undefined){
const err6 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/allOf/0/else/properties/invoice_b2b_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.invoice_b2b_post_zone !== undefined){
const err7 = {instancePath:instancePath+"/invoice_b2b_post_zone",schemaPath:"#/allOf/0/else/properties/invoice_b2b_post_zone/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.invoice_b2b_address !== undefined){
const err8 = {instancePath:instancePath+"/invoice_b2b_address",schemaPath:"#/allOf/0/else/properties/invoice_b2b_address/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.invoice_b2b_title = true;
props0.invoice_b2b_id = true;
props0.invoice_b2b_post_zone = true;
props0.invoice_b2b_address = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err9 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.invoice_input_type === undefined) && (missing1 = "invoice_input_type")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.invoice_input_type !== undefined){
if(1 !== data.invoice_input_type){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_cloud_type === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "invoice_cloud_type"},message:"must have required property '"+"invoice_cloud_type"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.invoice_cloud_type = true;
props1.invoice_input_type = true;
}
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_cloud_type !== undefined){
const err13 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/allOf/1/else/properties/invoice_cloud_type/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.invoice_tax_id !== undefined){
const err14 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/allOf/1/else/properties/invoice_tax_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
if(props1 !== true){
props1 = props1 || {};
props1.invoice_cloud_type = true;
props1.invoice_tax_id = true;
}
}
ifClause1 = "else";
}
if(!valid4){
const err15 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.invoice_input_type === undefined) && (missing2 = "invoice_input_type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.invoice_input_type !== undefined){
if(2 !== data.invoice_input_type){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_love_code === undefined){
const err18 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "invoice_love_code"},message:"must have required property '"+"invoice_love_code"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.invoice_love_code = true;
props2.invoice_input_type = true;
}
ifClause2 = "then";
}
else {
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_love_code !== undefined){
const err19 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/allOf/2/else/properties/invoice_love_code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid7 = _valid2;
if(valid7){
if(props2 !== true){
props2 = props2 || {};
props2.invoice_love_code = true;
}
}
ifClause2 = "else";
}
if(!valid7){
const err20 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.invoice_cloud_type === undefined) && (missing3 = "invoice_cloud_type")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.invoice_cloud_type !== undefined){
if(2 !== data.invoice_cloud_type){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_mobile_code === undefined){
const err23 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "invoice_mobile_code"},message:"must have required property '"+"invoice_mobile_code"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.invoice_mobile_code = true;
props3.invoice_cloud_type = true;
}
ifClause3 = "then";
}
else {
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_mobile_code !== undefined){
const err24 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/allOf/3/else/properties/invoice_mobile_code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid10 = _valid3;
if(valid10){
if(props3 !== true){
props3 = props3 || {};
props3.invoice_mobile_code = true;
}
}
ifClause3 = "else";
}
if(!valid10){
const err25 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.invoice_cloud_type === undefined) && (missing4 = "invoice_cloud_type")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data.invoice_cloud_type !== undefined){
if(3 !== data.invoice_cloud_type){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_natural_person === undefined){
const err28 = {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "invoice_natural_person"},message:"must have required property '"+"invoice_natural_person"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.invoice_natural_person = true;
props4.invoice_cloud_type = true;
}
ifClause4 = "then";
}
else {
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_natural_person !== undefined){
const err29 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/allOf/4/else/properties/invoice_natural_person/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid4 = _errs30 === errors;
valid13 = _valid4;
if(valid13){
if(props4 !== true){
props4 = props4 || {};
props4.invoice_natural_person = true;
}
}
ifClause4 = "else";
}
if(!valid13){
const err30 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.uid === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.invoice_input_type === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invoice_input_type"},message:"must have required property '"+"invoice_input_type"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema117.properties, key0))){
const err34 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.key !== undefined){
let data14 = data.key;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err35 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.uid !== undefined){
let data15 = data.uid;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err37 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.invoice_input_type !== undefined){
let data16 = data.invoice_input_type;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err39 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data16 === 1) || (data16 === 2)) || (data16 === 3))){
const err40 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.invoice_cloud_type !== undefined){
let data17 = data.invoice_cloud_type;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err41 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data17 === 2) || (data17 === 3)) || (data17 === 4))){
const err42 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudType/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.invoice_tax_id !== undefined){
let data18 = data.invoice_tax_id;
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err43 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.invoice_mobile_code !== undefined){
let data19 = data.invoice_mobile_code;
if(typeof data19 === "string"){
if(func1(data19) > 8){
const err45 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern11.test(data19)){
const err46 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/pattern",keyword:"pattern",params:{pattern: "^/[0-9A-Z+\\-.]{7}$"},message:"must match pattern \""+"^/[0-9A-Z+\\-.]{7}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.invoice_natural_person !== undefined){
let data20 = data.invoice_natural_person;
if(typeof data20 === "string"){
if(func1(data20) > 16){
const err48 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern12.test(data20)){
const err49 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{14}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{14}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.invoice_love_code !== undefined){
let data21 = data.invoice_love_code;
if(typeof data21 === "string"){
if(func1(data21) > 7){
const err51 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern13.test(data21)){
const err52 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"},message:"must match pattern \""+"^[0-9]{3,7}$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.invoice_b2b_title !== undefined){
if(typeof data.invoice_b2b_title !== "string"){
const err54 = {instancePath:instancePath+"/invoice_b2b_title",schemaPath:"#/components/schemas/PaperInvoiceTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.invoice_b2b_id !== undefined){
let data23 = data.invoice_b2b_id;
if(typeof data23 === "string"){
if(!pattern10.test(data23)){
const err55 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.invoice_b2b_post_zone !== undefined){
if(typeof data.invoice_b2b_post_zone !== "string"){
const err57 = {instancePath:instancePath+"/invoice_b2b_post_zone",schemaPath:"#/properties/invoice_b2b_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.invoice_b2b_address !== undefined){
if(typeof data.invoice_b2b_address !== "string"){
const err58 = {instancePath:instancePath+"/invoice_b2b_address",schemaPath:"#/components/schemas/PaperInvoiceAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "uid") || (key0 === "key"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.uid !== undefined){
let data0 = data.uid;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cost === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "cost") || (key0 === "currency"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cost !== undefined){
let data0 = data.cost;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/Currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "TWD") || (data1 === "CNY"))){
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/Currency/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.storeUid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "storeUid"},message:"must have required property '"+"storeUid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.storeUid !== undefined){
let data0 = data.storeUid;
if(typeof data0 === "string"){
if(func1(data0) > 16){
const err2 = {instancePath:instancePath+"/storeUid",schemaPath:"#/properties/storeUid/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/storeUid",schemaPath:"#/properties/storeUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/storeUid",schemaPath:"#/properties/storeUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 32){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 32},message:"must NOT have fewer than 32 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":{"storeUid":true,"key":true},"dynamicProps":false,"dynamicItems":false};

export const requests: { readonly createOrder: Validator; readonly queryOrder: Validator; readonly refundOrder: Validator; readonly cancelAuthorization: Validator; readonly captureAuthorization: Validator; readonly cancelDirectDebit: Validator; readonly bindEwallet: Validator; readonly cancelRefund: Validator; readonly issueInvoice: Validator; readonly queryInvoice: Validator; readonly listPaymentMethods: Validator; readonly Credentials: Validator } = {
  createOrder: validate1 as Validator,
  queryOrder: validate8 as Validator,
  refundOrder: validate9 as Validator,
  cancelAuthorization: validate10 as Validator,
  captureAuthorization: validate11 as Validator,
  cancelDirectDebit: validate12 as Validator,
  bindEwallet: validate13 as Validator,
  cancelRefund: validate15 as Validator,
  issueInvoice: validate16 as Validator,
  queryInvoice: validate17 as Validator,
  listPaymentMethods: validate18 as Validator,
  Credentials: validate19 as Validator,
};
