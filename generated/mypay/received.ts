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
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data !== "string"){
let dataType1 = typeof data;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data;
}
else if(data === null){
coerced1 = "";
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/PaymentTool/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(coerced1 !== undefined){
data = coerced1;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced1;
}
}
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
let dataType2 = typeof data;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data;
}
else if(data === null){
coerced2 = "";
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/PaymentToolNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced2 !== undefined){
data = coerced2;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced2;
}
}
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
if(typeof data !== "string"){
let dataType3 = typeof data;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data;
}
else if(data === null){
coerced3 = "";
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced3 !== undefined){
data = coerced3;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced3;
}
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err6 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}(,[0-9]{1,2})+$"},message:"must match pattern \""+"^[0-9]{1,2}(,[0-9]{1,2})+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
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
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
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
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["supplier_business_type"] = coerced0;
}
}
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
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err3 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/0/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["supplier_business_type_projects"] = coerced1;
}
}
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
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["supplier_business_type"] = coerced2;
}
}
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
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
const err9 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/1/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["supplier_business_type_projects"] = coerced3;
}
}
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
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
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
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["supplier_business_type"] = coerced4;
}
}
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
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
const err15 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/2/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["supplier_business_type_projects"] = coerced5;
}
}
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
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data6;
}
else if(data6 === null){
coerced6 = "";
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["supplier_business_type"] = coerced6;
}
}
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
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data7;
}
else if(data7 === null){
coerced7 = "";
}
else {
const err21 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/allOf/3/then/properties/supplier_business_type_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["supplier_business_type_projects"] = coerced7;
}
}
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
let data8 = data.ip;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
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
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["ip"] = coerced8;
}
}
}
}
if(data.user_id !== undefined){
let data9 = data.user_id;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
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
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["user_id"] = coerced9;
}
}
}
}
if(data.user_name !== undefined){
let data10 = data.user_name;
if(typeof data10 !== "string"){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data10;
}
else if(data10 === null){
coerced10 = "";
}
else {
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
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["user_name"] = coerced10;
}
}
}
}
if(data.user_real_name !== undefined){
let data11 = data.user_real_name;
if(typeof data11 !== "string"){
let dataType11 = typeof data11;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data11;
}
else if(data11 === null){
coerced11 = "";
}
else {
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
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["user_real_name"] = coerced11;
}
}
}
}
if(data.user_address_post_zone !== undefined){
let data12 = data.user_address_post_zone;
if(typeof data12 !== "string"){
let dataType12 = typeof data12;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data12;
}
else if(data12 === null){
coerced12 = "";
}
else {
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
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["user_address_post_zone"] = coerced12;
}
}
}
}
if(data.user_address !== undefined){
let data13 = data.user_address;
if(typeof data13 !== "string"){
let dataType13 = typeof data13;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data13;
}
else if(data13 === null){
coerced13 = "";
}
else {
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
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["user_address"] = coerced13;
}
}
}
}
if(data.user_sn_type !== undefined){
let data14 = data.user_sn_type;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
let dataType14 = typeof data14;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 === "boolean" || data14 === null
              || (dataType14 === "string" && data14 && data14 == +data14 && !(data14 % 1))){
coerced14 = +data14;
}
else {
const err31 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["user_sn_type"] = coerced14;
}
}
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
let data15 = data.user_sn;
if(typeof data15 !== "string"){
let dataType15 = typeof data15;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data15;
}
else if(data15 === null){
coerced15 = "";
}
else {
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
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["user_sn"] = coerced15;
}
}
}
}
if(data.issue_date !== undefined){
let data16 = data.issue_date;
if(typeof data16 !== "string"){
let dataType16 = typeof data16;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data16;
}
else if(data16 === null){
coerced16 = "";
}
else {
const err34 = {instancePath:instancePath+"/issue_date",schemaPath:"#/properties/issue_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["issue_date"] = coerced16;
}
}
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err35 = {instancePath:instancePath+"/issue_date",schemaPath:"#/properties/issue_date/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.issue_place !== undefined){
let data17 = data.issue_place;
if(typeof data17 !== "string"){
let dataType17 = typeof data17;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data17;
}
else if(data17 === null){
coerced17 = "";
}
else {
const err36 = {instancePath:instancePath+"/issue_place",schemaPath:"#/components/schemas/IssuePlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["issue_place"] = coerced17;
}
}
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
let dataType18 = typeof data18;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data18;
}
else if(data18 === null){
coerced18 = "";
}
else {
const err38 = {instancePath:instancePath+"/issue_type",schemaPath:"#/components/schemas/IssueType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["issue_type"] = coerced18;
}
}
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
let data19 = data.user_phone_code;
if(typeof data19 !== "string"){
let dataType19 = typeof data19;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data19;
}
else if(data19 === null){
coerced19 = "";
}
else {
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
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["user_phone_code"] = coerced19;
}
}
}
}
if(data.user_phone_area_code !== undefined){
let data20 = data.user_phone_area_code;
if(typeof data20 !== "string"){
let dataType20 = typeof data20;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data20;
}
else if(data20 === null){
coerced20 = "";
}
else {
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
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["user_phone_area_code"] = coerced20;
}
}
}
}
if(data.user_phone !== undefined){
let data21 = data.user_phone;
if(typeof data21 !== "string"){
let dataType21 = typeof data21;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 == "number" || dataType21 == "boolean"){
coerced21 = "" + data21;
}
else if(data21 === null){
coerced21 = "";
}
else {
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
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["user_phone"] = coerced21;
}
}
}
}
if(data.user_phone_ext !== undefined){
let data22 = data.user_phone_ext;
if(typeof data22 !== "string"){
let dataType22 = typeof data22;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 == "number" || dataType22 == "boolean"){
coerced22 = "" + data22;
}
else if(data22 === null){
coerced22 = "";
}
else {
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
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["user_phone_ext"] = coerced22;
}
}
}
}
if(data.user_cellphone_code !== undefined){
let data23 = data.user_cellphone_code;
if(typeof data23 !== "string"){
let dataType23 = typeof data23;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data23;
}
else if(data23 === null){
coerced23 = "";
}
else {
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
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["user_cellphone_code"] = coerced23;
}
}
}
}
if(data.user_cellphone !== undefined){
let data24 = data.user_cellphone;
if(typeof data24 !== "string"){
let dataType24 = typeof data24;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data24;
}
else if(data24 === null){
coerced24 = "";
}
else {
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
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["user_cellphone"] = coerced24;
}
}
}
}
if(data.user_email !== undefined){
let data25 = data.user_email;
if(typeof data25 !== "string"){
let dataType25 = typeof data25;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data25;
}
else if(data25 === null){
coerced25 = "";
}
else {
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
if(coerced25 !== undefined){
data25 = coerced25;
if(data !== undefined){
data["user_email"] = coerced25;
}
}
}
}
if(data.user_birthday !== undefined){
let data26 = data.user_birthday;
if(typeof data26 !== "string"){
let dataType26 = typeof data26;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data26;
}
else if(data26 === null){
coerced26 = "";
}
else {
const err47 = {instancePath:instancePath+"/user_birthday",schemaPath:"#/properties/user_birthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(coerced26 !== undefined){
data26 = coerced26;
if(data !== undefined){
data["user_birthday"] = coerced26;
}
}
}
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err48 = {instancePath:instancePath+"/user_birthday",schemaPath:"#/properties/user_birthday/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.residence_address_post_zone !== undefined){
let data27 = data.residence_address_post_zone;
if(typeof data27 !== "string"){
let dataType27 = typeof data27;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data27;
}
else if(data27 === null){
coerced27 = "";
}
else {
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
if(coerced27 !== undefined){
data27 = coerced27;
if(data !== undefined){
data["residence_address_post_zone"] = coerced27;
}
}
}
}
if(data.residence_address !== undefined){
let data28 = data.residence_address;
if(typeof data28 !== "string"){
let dataType28 = typeof data28;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data28;
}
else if(data28 === null){
coerced28 = "";
}
else {
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
if(coerced28 !== undefined){
data28 = coerced28;
if(data !== undefined){
data["residence_address"] = coerced28;
}
}
}
}
if(data.residence_phone_area_code !== undefined){
let data29 = data.residence_phone_area_code;
if(typeof data29 !== "string"){
let dataType29 = typeof data29;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data29;
}
else if(data29 === null){
coerced29 = "";
}
else {
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
if(coerced29 !== undefined){
data29 = coerced29;
if(data !== undefined){
data["residence_phone_area_code"] = coerced29;
}
}
}
}
if(data.residence_phone !== undefined){
let data30 = data.residence_phone;
if(typeof data30 !== "string"){
let dataType30 = typeof data30;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data30;
}
else if(data30 === null){
coerced30 = "";
}
else {
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
if(coerced30 !== undefined){
data30 = coerced30;
if(data !== undefined){
data["residence_phone"] = coerced30;
}
}
}
}
if(data.residence_phone_ext !== undefined){
let data31 = data.residence_phone_ext;
if(typeof data31 !== "string"){
let dataType31 = typeof data31;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 == "number" || dataType31 == "boolean"){
coerced31 = "" + data31;
}
else if(data31 === null){
coerced31 = "";
}
else {
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
if(coerced31 !== undefined){
data31 = coerced31;
if(data !== undefined){
data["residence_phone_ext"] = coerced31;
}
}
}
}
if(data.bank_code !== undefined){
let data32 = data.bank_code;
if(typeof data32 !== "string"){
let dataType32 = typeof data32;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data32;
}
else if(data32 === null){
coerced32 = "";
}
else {
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
if(coerced32 !== undefined){
data32 = coerced32;
if(data !== undefined){
data["bank_code"] = coerced32;
}
}
}
}
if(data.bank_branch_code !== undefined){
let data33 = data.bank_branch_code;
if(typeof data33 !== "string"){
let dataType33 = typeof data33;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data33;
}
else if(data33 === null){
coerced33 = "";
}
else {
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
if(coerced33 !== undefined){
data33 = coerced33;
if(data !== undefined){
data["bank_branch_code"] = coerced33;
}
}
}
}
if(data.bank_account_name !== undefined){
let data34 = data.bank_account_name;
if(typeof data34 !== "string"){
let dataType34 = typeof data34;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data34;
}
else if(data34 === null){
coerced34 = "";
}
else {
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
if(coerced34 !== undefined){
data34 = coerced34;
if(data !== undefined){
data["bank_account_name"] = coerced34;
}
}
}
}
if(data.bank_account_number !== undefined){
let data35 = data.bank_account_number;
if(typeof data35 !== "string"){
let dataType35 = typeof data35;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data35;
}
else if(data35 === null){
coerced35 = "";
}
else {
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
if(coerced35 !== undefined){
data35 = coerced35;
if(data !== undefined){
data["bank_account_number"] = coerced35;
}
}
}
}
if(data.salary_bank_code !== undefined){
let data36 = data.salary_bank_code;
if(typeof data36 !== "string"){
let dataType36 = typeof data36;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data36;
}
else if(data36 === null){
coerced36 = "";
}
else {
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
if(coerced36 !== undefined){
data36 = coerced36;
if(data !== undefined){
data["salary_bank_code"] = coerced36;
}
}
}
}
if(data.salary_bank_branch_code !== undefined){
let data37 = data.salary_bank_branch_code;
if(typeof data37 !== "string"){
let dataType37 = typeof data37;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 == "number" || dataType37 == "boolean"){
coerced37 = "" + data37;
}
else if(data37 === null){
coerced37 = "";
}
else {
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
if(coerced37 !== undefined){
data37 = coerced37;
if(data !== undefined){
data["salary_bank_branch_code"] = coerced37;
}
}
}
}
if(data.salary_bank_account_number !== undefined){
let data38 = data.salary_bank_account_number;
if(typeof data38 !== "string"){
let dataType38 = typeof data38;
let coerced38 = undefined;
if(!(coerced38 !== undefined)){
if(dataType38 == "number" || dataType38 == "boolean"){
coerced38 = "" + data38;
}
else if(data38 === null){
coerced38 = "";
}
else {
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
if(coerced38 !== undefined){
data38 = coerced38;
if(data !== undefined){
data["salary_bank_account_number"] = coerced38;
}
}
}
}
if(data.house_owner !== undefined){
let data39 = data.house_owner;
if(typeof data39 !== "string"){
let dataType39 = typeof data39;
let coerced39 = undefined;
if(!(coerced39 !== undefined)){
if(dataType39 == "number" || dataType39 == "boolean"){
coerced39 = "" + data39;
}
else if(data39 === null){
coerced39 = "";
}
else {
const err61 = {instancePath:instancePath+"/house_owner",schemaPath:"#/components/schemas/HouseOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(coerced39 !== undefined){
data39 = coerced39;
if(data !== undefined){
data["house_owner"] = coerced39;
}
}
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
let data40 = data.living_years;
if(typeof data40 !== "string"){
let dataType40 = typeof data40;
let coerced40 = undefined;
if(!(coerced40 !== undefined)){
if(dataType40 == "number" || dataType40 == "boolean"){
coerced40 = "" + data40;
}
else if(data40 === null){
coerced40 = "";
}
else {
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
if(coerced40 !== undefined){
data40 = coerced40;
if(data !== undefined){
data["living_years"] = coerced40;
}
}
}
}
if(data.living_months !== undefined){
let data41 = data.living_months;
if(typeof data41 !== "string"){
let dataType41 = typeof data41;
let coerced41 = undefined;
if(!(coerced41 !== undefined)){
if(dataType41 == "number" || dataType41 == "boolean"){
coerced41 = "" + data41;
}
else if(data41 === null){
coerced41 = "";
}
else {
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
if(coerced41 !== undefined){
data41 = coerced41;
if(data !== undefined){
data["living_months"] = coerced41;
}
}
}
}
if(data.mailing_address_post_zone !== undefined){
let data42 = data.mailing_address_post_zone;
if(typeof data42 !== "string"){
let dataType42 = typeof data42;
let coerced42 = undefined;
if(!(coerced42 !== undefined)){
if(dataType42 == "number" || dataType42 == "boolean"){
coerced42 = "" + data42;
}
else if(data42 === null){
coerced42 = "";
}
else {
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
if(coerced42 !== undefined){
data42 = coerced42;
if(data !== undefined){
data["mailing_address_post_zone"] = coerced42;
}
}
}
}
if(data.mailing_address !== undefined){
let data43 = data.mailing_address;
if(typeof data43 !== "string"){
let dataType43 = typeof data43;
let coerced43 = undefined;
if(!(coerced43 !== undefined)){
if(dataType43 == "number" || dataType43 == "boolean"){
coerced43 = "" + data43;
}
else if(data43 === null){
coerced43 = "";
}
else {
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
if(coerced43 !== undefined){
data43 = coerced43;
if(data !== undefined){
data["mailing_address"] = coerced43;
}
}
}
}
if(data.marital_status !== undefined){
let data44 = data.marital_status;
if(typeof data44 !== "string"){
let dataType44 = typeof data44;
let coerced44 = undefined;
if(!(coerced44 !== undefined)){
if(dataType44 == "number" || dataType44 == "boolean"){
coerced44 = "" + data44;
}
else if(data44 === null){
coerced44 = "";
}
else {
const err67 = {instancePath:instancePath+"/marital_status",schemaPath:"#/components/schemas/MaritalStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(coerced44 !== undefined){
data44 = coerced44;
if(data !== undefined){
data["marital_status"] = coerced44;
}
}
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
let data45 = data.children;
if(typeof data45 !== "string"){
let dataType45 = typeof data45;
let coerced45 = undefined;
if(!(coerced45 !== undefined)){
if(dataType45 == "number" || dataType45 == "boolean"){
coerced45 = "" + data45;
}
else if(data45 === null){
coerced45 = "";
}
else {
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
if(coerced45 !== undefined){
data45 = coerced45;
if(data !== undefined){
data["children"] = coerced45;
}
}
}
}
if(data.education_level !== undefined){
let data46 = data.education_level;
if(typeof data46 !== "string"){
let dataType46 = typeof data46;
let coerced46 = undefined;
if(!(coerced46 !== undefined)){
if(dataType46 == "number" || dataType46 == "boolean"){
coerced46 = "" + data46;
}
else if(data46 === null){
coerced46 = "";
}
else {
const err70 = {instancePath:instancePath+"/education_level",schemaPath:"#/components/schemas/EducationLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(coerced46 !== undefined){
data46 = coerced46;
if(data !== undefined){
data["education_level"] = coerced46;
}
}
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
let dataType47 = typeof data47;
let coerced47 = undefined;
if(!(coerced47 !== undefined)){
if(dataType47 == "number" || dataType47 == "boolean"){
coerced47 = "" + data47;
}
else if(data47 === null){
coerced47 = "";
}
else {
const err72 = {instancePath:instancePath+"/organization_type",schemaPath:"#/components/schemas/OrganizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(coerced47 !== undefined){
data47 = coerced47;
if(data !== undefined){
data["organization_type"] = coerced47;
}
}
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
let data48 = data.organization_id;
if(typeof data48 !== "string"){
let dataType48 = typeof data48;
let coerced48 = undefined;
if(!(coerced48 !== undefined)){
if(dataType48 == "number" || dataType48 == "boolean"){
coerced48 = "" + data48;
}
else if(data48 === null){
coerced48 = "";
}
else {
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
if(coerced48 !== undefined){
data48 = coerced48;
if(data !== undefined){
data["organization_id"] = coerced48;
}
}
}
}
if(data.organization_name !== undefined){
let data49 = data.organization_name;
if(typeof data49 !== "string"){
let dataType49 = typeof data49;
let coerced49 = undefined;
if(!(coerced49 !== undefined)){
if(dataType49 == "number" || dataType49 == "boolean"){
coerced49 = "" + data49;
}
else if(data49 === null){
coerced49 = "";
}
else {
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
if(coerced49 !== undefined){
data49 = coerced49;
if(data !== undefined){
data["organization_name"] = coerced49;
}
}
}
}
if(data.organization_phone_area_code !== undefined){
let data50 = data.organization_phone_area_code;
if(typeof data50 !== "string"){
let dataType50 = typeof data50;
let coerced50 = undefined;
if(!(coerced50 !== undefined)){
if(dataType50 == "number" || dataType50 == "boolean"){
coerced50 = "" + data50;
}
else if(data50 === null){
coerced50 = "";
}
else {
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
if(coerced50 !== undefined){
data50 = coerced50;
if(data !== undefined){
data["organization_phone_area_code"] = coerced50;
}
}
}
}
if(data.organization_phone !== undefined){
let data51 = data.organization_phone;
if(typeof data51 !== "string"){
let dataType51 = typeof data51;
let coerced51 = undefined;
if(!(coerced51 !== undefined)){
if(dataType51 == "number" || dataType51 == "boolean"){
coerced51 = "" + data51;
}
else if(data51 === null){
coerced51 = "";
}
else {
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
if(coerced51 !== undefined){
data51 = coerced51;
if(data !== undefined){
data["organization_phone"] = coerced51;
}
}
}
}
if(data.organization_phone_ext !== undefined){
let data52 = data.organization_phone_ext;
if(typeof data52 !== "string"){
let dataType52 = typeof data52;
let coerced52 = undefined;
if(!(coerced52 !== undefined)){
if(dataType52 == "number" || dataType52 == "boolean"){
coerced52 = "" + data52;
}
else if(data52 === null){
coerced52 = "";
}
else {
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
if(coerced52 !== undefined){
data52 = coerced52;
if(data !== undefined){
data["organization_phone_ext"] = coerced52;
}
}
}
}
if(data.organization_address_post_zone !== undefined){
let data53 = data.organization_address_post_zone;
if(typeof data53 !== "string"){
let dataType53 = typeof data53;
let coerced53 = undefined;
if(!(coerced53 !== undefined)){
if(dataType53 == "number" || dataType53 == "boolean"){
coerced53 = "" + data53;
}
else if(data53 === null){
coerced53 = "";
}
else {
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
if(coerced53 !== undefined){
data53 = coerced53;
if(data !== undefined){
data["organization_address_post_zone"] = coerced53;
}
}
}
}
if(data.organization_address !== undefined){
let data54 = data.organization_address;
if(typeof data54 !== "string"){
let dataType54 = typeof data54;
let coerced54 = undefined;
if(!(coerced54 !== undefined)){
if(dataType54 == "number" || dataType54 == "boolean"){
coerced54 = "" + data54;
}
else if(data54 === null){
coerced54 = "";
}
else {
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
if(coerced54 !== undefined){
data54 = coerced54;
if(data !== undefined){
data["organization_address"] = coerced54;
}
}
}
}
if(data.employment_status !== undefined){
let data55 = data.employment_status;
if(typeof data55 !== "string"){
let dataType55 = typeof data55;
let coerced55 = undefined;
if(!(coerced55 !== undefined)){
if(dataType55 == "number" || dataType55 == "boolean"){
coerced55 = "" + data55;
}
else if(data55 === null){
coerced55 = "";
}
else {
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
if(coerced55 !== undefined){
data55 = coerced55;
if(data !== undefined){
data["employment_status"] = coerced55;
}
}
}
}
if(data.career !== undefined){
let data56 = data.career;
if(typeof data56 !== "string"){
let dataType56 = typeof data56;
let coerced56 = undefined;
if(!(coerced56 !== undefined)){
if(dataType56 == "number" || dataType56 == "boolean"){
coerced56 = "" + data56;
}
else if(data56 === null){
coerced56 = "";
}
else {
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
if(coerced56 !== undefined){
data56 = coerced56;
if(data !== undefined){
data["career"] = coerced56;
}
}
}
}
if(data.subcareer !== undefined){
let data57 = data.subcareer;
if(typeof data57 !== "string"){
let dataType57 = typeof data57;
let coerced57 = undefined;
if(!(coerced57 !== undefined)){
if(dataType57 == "number" || dataType57 == "boolean"){
coerced57 = "" + data57;
}
else if(data57 === null){
coerced57 = "";
}
else {
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
if(coerced57 !== undefined){
data57 = coerced57;
if(data !== undefined){
data["subcareer"] = coerced57;
}
}
}
}
if(data.grade !== undefined){
let data58 = data.grade;
if(typeof data58 !== "string"){
let dataType58 = typeof data58;
let coerced58 = undefined;
if(!(coerced58 !== undefined)){
if(dataType58 == "number" || dataType58 == "boolean"){
coerced58 = "" + data58;
}
else if(data58 === null){
coerced58 = "";
}
else {
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
if(coerced58 !== undefined){
data58 = coerced58;
if(data !== undefined){
data["grade"] = coerced58;
}
}
}
}
if(data.working_years !== undefined){
let data59 = data.working_years;
if(typeof data59 !== "string"){
let dataType59 = typeof data59;
let coerced59 = undefined;
if(!(coerced59 !== undefined)){
if(dataType59 == "number" || dataType59 == "boolean"){
coerced59 = "" + data59;
}
else if(data59 === null){
coerced59 = "";
}
else {
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
if(coerced59 !== undefined){
data59 = coerced59;
if(data !== undefined){
data["working_years"] = coerced59;
}
}
}
}
if(data.working_months !== undefined){
let data60 = data.working_months;
if(typeof data60 !== "string"){
let dataType60 = typeof data60;
let coerced60 = undefined;
if(!(coerced60 !== undefined)){
if(dataType60 == "number" || dataType60 == "boolean"){
coerced60 = "" + data60;
}
else if(data60 === null){
coerced60 = "";
}
else {
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
if(coerced60 !== undefined){
data60 = coerced60;
if(data !== undefined){
data["working_months"] = coerced60;
}
}
}
}
if(data.monthly_salary !== undefined){
let data61 = data.monthly_salary;
if(typeof data61 !== "string"){
let dataType61 = typeof data61;
let coerced61 = undefined;
if(!(coerced61 !== undefined)){
if(dataType61 == "number" || dataType61 == "boolean"){
coerced61 = "" + data61;
}
else if(data61 === null){
coerced61 = "";
}
else {
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
if(coerced61 !== undefined){
data61 = coerced61;
if(data !== undefined){
data["monthly_salary"] = coerced61;
}
}
}
}
if(data.legal_representative_name !== undefined){
let data62 = data.legal_representative_name;
if(typeof data62 !== "string"){
let dataType62 = typeof data62;
let coerced62 = undefined;
if(!(coerced62 !== undefined)){
if(dataType62 == "number" || dataType62 == "boolean"){
coerced62 = "" + data62;
}
else if(data62 === null){
coerced62 = "";
}
else {
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
if(coerced62 !== undefined){
data62 = coerced62;
if(data !== undefined){
data["legal_representative_name"] = coerced62;
}
}
}
}
if(data.legal_representative_personal_id !== undefined){
let data63 = data.legal_representative_personal_id;
if(typeof data63 !== "string"){
let dataType63 = typeof data63;
let coerced63 = undefined;
if(!(coerced63 !== undefined)){
if(dataType63 == "number" || dataType63 == "boolean"){
coerced63 = "" + data63;
}
else if(data63 === null){
coerced63 = "";
}
else {
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
if(coerced63 !== undefined){
data63 = coerced63;
if(data !== undefined){
data["legal_representative_personal_id"] = coerced63;
}
}
}
}
if(data.legal_representative_birthday !== undefined){
let data64 = data.legal_representative_birthday;
if(typeof data64 !== "string"){
let dataType64 = typeof data64;
let coerced64 = undefined;
if(!(coerced64 !== undefined)){
if(dataType64 == "number" || dataType64 == "boolean"){
coerced64 = "" + data64;
}
else if(data64 === null){
coerced64 = "";
}
else {
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
if(coerced64 !== undefined){
data64 = coerced64;
if(data !== undefined){
data["legal_representative_birthday"] = coerced64;
}
}
}
}
if(data.legal_representative_contact_address_post_zone !== undefined){
let data65 = data.legal_representative_contact_address_post_zone;
if(typeof data65 !== "string"){
let dataType65 = typeof data65;
let coerced65 = undefined;
if(!(coerced65 !== undefined)){
if(dataType65 == "number" || dataType65 == "boolean"){
coerced65 = "" + data65;
}
else if(data65 === null){
coerced65 = "";
}
else {
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
if(coerced65 !== undefined){
data65 = coerced65;
if(data !== undefined){
data["legal_representative_contact_address_post_zone"] = coerced65;
}
}
}
}
if(data.legal_representative_contact_address !== undefined){
let data66 = data.legal_representative_contact_address;
if(typeof data66 !== "string"){
let dataType66 = typeof data66;
let coerced66 = undefined;
if(!(coerced66 !== undefined)){
if(dataType66 == "number" || dataType66 == "boolean"){
coerced66 = "" + data66;
}
else if(data66 === null){
coerced66 = "";
}
else {
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
if(coerced66 !== undefined){
data66 = coerced66;
if(data !== undefined){
data["legal_representative_contact_address"] = coerced66;
}
}
}
}
if(data.legal_representative_home_phone_area_code !== undefined){
let data67 = data.legal_representative_home_phone_area_code;
if(typeof data67 !== "string"){
let dataType67 = typeof data67;
let coerced67 = undefined;
if(!(coerced67 !== undefined)){
if(dataType67 == "number" || dataType67 == "boolean"){
coerced67 = "" + data67;
}
else if(data67 === null){
coerced67 = "";
}
else {
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
if(coerced67 !== undefined){
data67 = coerced67;
if(data !== undefined){
data["legal_representative_home_phone_area_code"] = coerced67;
}
}
}
}
if(data.legal_representative_home_phone !== undefined){
let data68 = data.legal_representative_home_phone;
if(typeof data68 !== "string"){
let dataType68 = typeof data68;
let coerced68 = undefined;
if(!(coerced68 !== undefined)){
if(dataType68 == "number" || dataType68 == "boolean"){
coerced68 = "" + data68;
}
else if(data68 === null){
coerced68 = "";
}
else {
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
if(coerced68 !== undefined){
data68 = coerced68;
if(data !== undefined){
data["legal_representative_home_phone"] = coerced68;
}
}
}
}
if(data.legal_representative_cellphone !== undefined){
let data69 = data.legal_representative_cellphone;
if(typeof data69 !== "string"){
let dataType69 = typeof data69;
let coerced69 = undefined;
if(!(coerced69 !== undefined)){
if(dataType69 == "number" || dataType69 == "boolean"){
coerced69 = "" + data69;
}
else if(data69 === null){
coerced69 = "";
}
else {
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
if(coerced69 !== undefined){
data69 = coerced69;
if(data !== undefined){
data["legal_representative_cellphone"] = coerced69;
}
}
}
}
if(data.contact_time !== undefined){
let data70 = data.contact_time;
if(typeof data70 !== "string"){
let dataType70 = typeof data70;
let coerced70 = undefined;
if(!(coerced70 !== undefined)){
if(dataType70 == "number" || dataType70 == "boolean"){
coerced70 = "" + data70;
}
else if(data70 === null){
coerced70 = "";
}
else {
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
if(coerced70 !== undefined){
data70 = coerced70;
if(data !== undefined){
data["contact_time"] = coerced70;
}
}
}
}
if(data.payment_method !== undefined){
let data71 = data.payment_method;
if(typeof data71 !== "string"){
let dataType71 = typeof data71;
let coerced71 = undefined;
if(!(coerced71 !== undefined)){
if(dataType71 == "number" || dataType71 == "boolean"){
coerced71 = "" + data71;
}
else if(data71 === null){
coerced71 = "";
}
else {
const err97 = {instancePath:instancePath+"/payment_method",schemaPath:"#/components/schemas/CardlessPaymentMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(coerced71 !== undefined){
data71 = coerced71;
if(data !== undefined){
data["payment_method"] = coerced71;
}
}
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
let dataType72 = typeof data72;
let coerced72 = undefined;
if(!(coerced72 !== undefined)){
if(dataType72 == "number" || dataType72 == "boolean"){
coerced72 = "" + data72;
}
else if(data72 === null){
coerced72 = "";
}
else {
const err99 = {instancePath:instancePath+"/creditcard_status",schemaPath:"#/components/schemas/CreditCardStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(coerced72 !== undefined){
data72 = coerced72;
if(data !== undefined){
data["creditcard_status"] = coerced72;
}
}
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
let data73 = data.creditcard_status_remark;
if(typeof data73 !== "string"){
let dataType73 = typeof data73;
let coerced73 = undefined;
if(!(coerced73 !== undefined)){
if(dataType73 == "number" || dataType73 == "boolean"){
coerced73 = "" + data73;
}
else if(data73 === null){
coerced73 = "";
}
else {
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
if(coerced73 !== undefined){
data73 = coerced73;
if(data !== undefined){
data["creditcard_status_remark"] = coerced73;
}
}
}
}
if(data.customer_creditcard_bank_code !== undefined){
let data74 = data.customer_creditcard_bank_code;
if(typeof data74 !== "string"){
let dataType74 = typeof data74;
let coerced74 = undefined;
if(!(coerced74 !== undefined)){
if(dataType74 == "number" || dataType74 == "boolean"){
coerced74 = "" + data74;
}
else if(data74 === null){
coerced74 = "";
}
else {
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
if(coerced74 !== undefined){
data74 = coerced74;
if(data !== undefined){
data["customer_creditcard_bank_code"] = coerced74;
}
}
}
}
if(data.creditcard_validdate_month !== undefined){
let data75 = data.creditcard_validdate_month;
if(typeof data75 !== "string"){
let dataType75 = typeof data75;
let coerced75 = undefined;
if(!(coerced75 !== undefined)){
if(dataType75 == "number" || dataType75 == "boolean"){
coerced75 = "" + data75;
}
else if(data75 === null){
coerced75 = "";
}
else {
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
if(coerced75 !== undefined){
data75 = coerced75;
if(data !== undefined){
data["creditcard_validdate_month"] = coerced75;
}
}
}
}
if(data.creditcard_validdate_year !== undefined){
let data76 = data.creditcard_validdate_year;
if(typeof data76 !== "string"){
let dataType76 = typeof data76;
let coerced76 = undefined;
if(!(coerced76 !== undefined)){
if(dataType76 == "number" || dataType76 == "boolean"){
coerced76 = "" + data76;
}
else if(data76 === null){
coerced76 = "";
}
else {
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
if(coerced76 !== undefined){
data76 = coerced76;
if(data !== undefined){
data["creditcard_validdate_year"] = coerced76;
}
}
}
}
if(data.contact_person_name !== undefined){
let data77 = data.contact_person_name;
if(typeof data77 !== "string"){
let dataType77 = typeof data77;
let coerced77 = undefined;
if(!(coerced77 !== undefined)){
if(dataType77 == "number" || dataType77 == "boolean"){
coerced77 = "" + data77;
}
else if(data77 === null){
coerced77 = "";
}
else {
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
if(coerced77 !== undefined){
data77 = coerced77;
if(data !== undefined){
data["contact_person_name"] = coerced77;
}
}
}
}
if(data.contact_person_relationship !== undefined){
let data78 = data.contact_person_relationship;
if(typeof data78 !== "string"){
let dataType78 = typeof data78;
let coerced78 = undefined;
if(!(coerced78 !== undefined)){
if(dataType78 == "number" || dataType78 == "boolean"){
coerced78 = "" + data78;
}
else if(data78 === null){
coerced78 = "";
}
else {
const err106 = {instancePath:instancePath+"/contact_person_relationship",schemaPath:"#/components/schemas/ContactRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(coerced78 !== undefined){
data78 = coerced78;
if(data !== undefined){
data["contact_person_relationship"] = coerced78;
}
}
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
let data79 = data.contact_person_cellphone;
if(typeof data79 !== "string"){
let dataType79 = typeof data79;
let coerced79 = undefined;
if(!(coerced79 !== undefined)){
if(dataType79 == "number" || dataType79 == "boolean"){
coerced79 = "" + data79;
}
else if(data79 === null){
coerced79 = "";
}
else {
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
if(coerced79 !== undefined){
data79 = coerced79;
if(data !== undefined){
data["contact_person_cellphone"] = coerced79;
}
}
}
}
if(data.contact_person_phone_area_code !== undefined){
let data80 = data.contact_person_phone_area_code;
if(typeof data80 !== "string"){
let dataType80 = typeof data80;
let coerced80 = undefined;
if(!(coerced80 !== undefined)){
if(dataType80 == "number" || dataType80 == "boolean"){
coerced80 = "" + data80;
}
else if(data80 === null){
coerced80 = "";
}
else {
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
if(coerced80 !== undefined){
data80 = coerced80;
if(data !== undefined){
data["contact_person_phone_area_code"] = coerced80;
}
}
}
}
if(data.contact_person_phone !== undefined){
let data81 = data.contact_person_phone;
if(typeof data81 !== "string"){
let dataType81 = typeof data81;
let coerced81 = undefined;
if(!(coerced81 !== undefined)){
if(dataType81 == "number" || dataType81 == "boolean"){
coerced81 = "" + data81;
}
else if(data81 === null){
coerced81 = "";
}
else {
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
if(coerced81 !== undefined){
data81 = coerced81;
if(data !== undefined){
data["contact_person_phone"] = coerced81;
}
}
}
}
if(data.contact_person_phone_ext !== undefined){
let data82 = data.contact_person_phone_ext;
if(typeof data82 !== "string"){
let dataType82 = typeof data82;
let coerced82 = undefined;
if(!(coerced82 !== undefined)){
if(dataType82 == "number" || dataType82 == "boolean"){
coerced82 = "" + data82;
}
else if(data82 === null){
coerced82 = "";
}
else {
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
if(coerced82 !== undefined){
data82 = coerced82;
if(data !== undefined){
data["contact_person_phone_ext"] = coerced82;
}
}
}
}
if(data.contact_person_organization_phone_area_code !== undefined){
let data83 = data.contact_person_organization_phone_area_code;
if(typeof data83 !== "string"){
let dataType83 = typeof data83;
let coerced83 = undefined;
if(!(coerced83 !== undefined)){
if(dataType83 == "number" || dataType83 == "boolean"){
coerced83 = "" + data83;
}
else if(data83 === null){
coerced83 = "";
}
else {
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
if(coerced83 !== undefined){
data83 = coerced83;
if(data !== undefined){
data["contact_person_organization_phone_area_code"] = coerced83;
}
}
}
}
if(data.contact_person_organization_phone !== undefined){
let data84 = data.contact_person_organization_phone;
if(typeof data84 !== "string"){
let dataType84 = typeof data84;
let coerced84 = undefined;
if(!(coerced84 !== undefined)){
if(dataType84 == "number" || dataType84 == "boolean"){
coerced84 = "" + data84;
}
else if(data84 === null){
coerced84 = "";
}
else {
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
if(coerced84 !== undefined){
data84 = coerced84;
if(data !== undefined){
data["contact_person_organization_phone"] = coerced84;
}
}
}
}
if(data.contact_person_organization_phone_ext !== undefined){
let data85 = data.contact_person_organization_phone_ext;
if(typeof data85 !== "string"){
let dataType85 = typeof data85;
let coerced85 = undefined;
if(!(coerced85 !== undefined)){
if(dataType85 == "number" || dataType85 == "boolean"){
coerced85 = "" + data85;
}
else if(data85 === null){
coerced85 = "";
}
else {
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
if(coerced85 !== undefined){
data85 = coerced85;
if(data !== undefined){
data["contact_person_organization_phone_ext"] = coerced85;
}
}
}
}
if(data.contact_person_confidentiality !== undefined){
let data86 = data.contact_person_confidentiality;
if(typeof data86 !== "string"){
let dataType86 = typeof data86;
let coerced86 = undefined;
if(!(coerced86 !== undefined)){
if(dataType86 == "number" || dataType86 == "boolean"){
coerced86 = "" + data86;
}
else if(data86 === null){
coerced86 = "";
}
else {
const err115 = {instancePath:instancePath+"/contact_person_confidentiality",schemaPath:"#/components/schemas/ConfidentialityFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(coerced86 !== undefined){
data86 = coerced86;
if(data !== undefined){
data["contact_person_confidentiality"] = coerced86;
}
}
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
if(typeof data87 !== "string"){
let dataType87 = typeof data87;
let coerced87 = undefined;
if(!(coerced87 !== undefined)){
if(dataType87 == "number" || dataType87 == "boolean"){
coerced87 = "" + data87;
}
else if(data87 === null){
coerced87 = "";
}
else {
const err117 = {instancePath:instancePath+"/contact_person_meeting_time",schemaPath:"#/properties/contact_person_meeting_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(coerced87 !== undefined){
data87 = coerced87;
if(data !== undefined){
data["contact_person_meeting_time"] = coerced87;
}
}
}
if(typeof data87 === "string"){
if(!pattern17.test(data87)){
const err118 = {instancePath:instancePath+"/contact_person_meeting_time",schemaPath:"#/properties/contact_person_meeting_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data.contact_person2_name !== undefined){
let data88 = data.contact_person2_name;
if(typeof data88 !== "string"){
let dataType88 = typeof data88;
let coerced88 = undefined;
if(!(coerced88 !== undefined)){
if(dataType88 == "number" || dataType88 == "boolean"){
coerced88 = "" + data88;
}
else if(data88 === null){
coerced88 = "";
}
else {
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
if(coerced88 !== undefined){
data88 = coerced88;
if(data !== undefined){
data["contact_person2_name"] = coerced88;
}
}
}
}
if(data.contact_person2_relationship !== undefined){
let data89 = data.contact_person2_relationship;
if(typeof data89 !== "string"){
let dataType89 = typeof data89;
let coerced89 = undefined;
if(!(coerced89 !== undefined)){
if(dataType89 == "number" || dataType89 == "boolean"){
coerced89 = "" + data89;
}
else if(data89 === null){
coerced89 = "";
}
else {
const err120 = {instancePath:instancePath+"/contact_person2_relationship",schemaPath:"#/components/schemas/ContactRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(coerced89 !== undefined){
data89 = coerced89;
if(data !== undefined){
data["contact_person2_relationship"] = coerced89;
}
}
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
let data90 = data.contact_person2_cellphone;
if(typeof data90 !== "string"){
let dataType90 = typeof data90;
let coerced90 = undefined;
if(!(coerced90 !== undefined)){
if(dataType90 == "number" || dataType90 == "boolean"){
coerced90 = "" + data90;
}
else if(data90 === null){
coerced90 = "";
}
else {
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
if(coerced90 !== undefined){
data90 = coerced90;
if(data !== undefined){
data["contact_person2_cellphone"] = coerced90;
}
}
}
}
if(data.contact_person2_phone_area_code !== undefined){
let data91 = data.contact_person2_phone_area_code;
if(typeof data91 !== "string"){
let dataType91 = typeof data91;
let coerced91 = undefined;
if(!(coerced91 !== undefined)){
if(dataType91 == "number" || dataType91 == "boolean"){
coerced91 = "" + data91;
}
else if(data91 === null){
coerced91 = "";
}
else {
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
if(coerced91 !== undefined){
data91 = coerced91;
if(data !== undefined){
data["contact_person2_phone_area_code"] = coerced91;
}
}
}
}
if(data.contact_person2_phone !== undefined){
let data92 = data.contact_person2_phone;
if(typeof data92 !== "string"){
let dataType92 = typeof data92;
let coerced92 = undefined;
if(!(coerced92 !== undefined)){
if(dataType92 == "number" || dataType92 == "boolean"){
coerced92 = "" + data92;
}
else if(data92 === null){
coerced92 = "";
}
else {
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
if(coerced92 !== undefined){
data92 = coerced92;
if(data !== undefined){
data["contact_person2_phone"] = coerced92;
}
}
}
}
if(data.contact_person2_phone_ext !== undefined){
let data93 = data.contact_person2_phone_ext;
if(typeof data93 !== "string"){
let dataType93 = typeof data93;
let coerced93 = undefined;
if(!(coerced93 !== undefined)){
if(dataType93 == "number" || dataType93 == "boolean"){
coerced93 = "" + data93;
}
else if(data93 === null){
coerced93 = "";
}
else {
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
if(coerced93 !== undefined){
data93 = coerced93;
if(data !== undefined){
data["contact_person2_phone_ext"] = coerced93;
}
}
}
}
if(data.contact_person2_organization_phone_area_code !== undefined){
let data94 = data.contact_person2_organization_phone_area_code;
if(typeof data94 !== "string"){
let dataType94 = typeof data94;
let coerced94 = undefined;
if(!(coerced94 !== undefined)){
if(dataType94 == "number" || dataType94 == "boolean"){
coerced94 = "" + data94;
}
else if(data94 === null){
coerced94 = "";
}
else {
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
if(coerced94 !== undefined){
data94 = coerced94;
if(data !== undefined){
data["contact_person2_organization_phone_area_code"] = coerced94;
}
}
}
}
if(data.contact_person2_organization_phone !== undefined){
let data95 = data.contact_person2_organization_phone;
if(typeof data95 !== "string"){
let dataType95 = typeof data95;
let coerced95 = undefined;
if(!(coerced95 !== undefined)){
if(dataType95 == "number" || dataType95 == "boolean"){
coerced95 = "" + data95;
}
else if(data95 === null){
coerced95 = "";
}
else {
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
if(coerced95 !== undefined){
data95 = coerced95;
if(data !== undefined){
data["contact_person2_organization_phone"] = coerced95;
}
}
}
}
if(data.contact_person2_organization_phone_ext !== undefined){
let data96 = data.contact_person2_organization_phone_ext;
if(typeof data96 !== "string"){
let dataType96 = typeof data96;
let coerced96 = undefined;
if(!(coerced96 !== undefined)){
if(dataType96 == "number" || dataType96 == "boolean"){
coerced96 = "" + data96;
}
else if(data96 === null){
coerced96 = "";
}
else {
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
if(coerced96 !== undefined){
data96 = coerced96;
if(data !== undefined){
data["contact_person2_organization_phone_ext"] = coerced96;
}
}
}
}
if(data.contact_person2_confidentiality !== undefined){
let data97 = data.contact_person2_confidentiality;
if(typeof data97 !== "string"){
let dataType97 = typeof data97;
let coerced97 = undefined;
if(!(coerced97 !== undefined)){
if(dataType97 == "number" || dataType97 == "boolean"){
coerced97 = "" + data97;
}
else if(data97 === null){
coerced97 = "";
}
else {
const err129 = {instancePath:instancePath+"/contact_person2_confidentiality",schemaPath:"#/components/schemas/ConfidentialityFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(coerced97 !== undefined){
data97 = coerced97;
if(data !== undefined){
data["contact_person2_confidentiality"] = coerced97;
}
}
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
if(typeof data98 !== "string"){
let dataType98 = typeof data98;
let coerced98 = undefined;
if(!(coerced98 !== undefined)){
if(dataType98 == "number" || dataType98 == "boolean"){
coerced98 = "" + data98;
}
else if(data98 === null){
coerced98 = "";
}
else {
const err131 = {instancePath:instancePath+"/contact_person2_meeting_time",schemaPath:"#/properties/contact_person2_meeting_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(coerced98 !== undefined){
data98 = coerced98;
if(data !== undefined){
data["contact_person2_meeting_time"] = coerced98;
}
}
}
if(typeof data98 === "string"){
if(!pattern17.test(data98)){
const err132 = {instancePath:instancePath+"/contact_person2_meeting_time",schemaPath:"#/properties/contact_person2_meeting_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data.guarantor_option !== undefined){
let data99 = data.guarantor_option;
if(typeof data99 !== "string"){
let dataType99 = typeof data99;
let coerced99 = undefined;
if(!(coerced99 !== undefined)){
if(dataType99 == "number" || dataType99 == "boolean"){
coerced99 = "" + data99;
}
else if(data99 === null){
coerced99 = "";
}
else {
const err133 = {instancePath:instancePath+"/guarantor_option",schemaPath:"#/components/schemas/GuarantorOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(coerced99 !== undefined){
data99 = coerced99;
if(data !== undefined){
data["guarantor_option"] = coerced99;
}
}
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
let data100 = data.guarantor_name;
if(typeof data100 !== "string"){
let dataType100 = typeof data100;
let coerced100 = undefined;
if(!(coerced100 !== undefined)){
if(dataType100 == "number" || dataType100 == "boolean"){
coerced100 = "" + data100;
}
else if(data100 === null){
coerced100 = "";
}
else {
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
if(coerced100 !== undefined){
data100 = coerced100;
if(data !== undefined){
data["guarantor_name"] = coerced100;
}
}
}
}
if(data.guarantor_license_id !== undefined){
let data101 = data.guarantor_license_id;
if(typeof data101 !== "string"){
let dataType101 = typeof data101;
let coerced101 = undefined;
if(!(coerced101 !== undefined)){
if(dataType101 == "number" || dataType101 == "boolean"){
coerced101 = "" + data101;
}
else if(data101 === null){
coerced101 = "";
}
else {
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
if(coerced101 !== undefined){
data101 = coerced101;
if(data !== undefined){
data["guarantor_license_id"] = coerced101;
}
}
}
}
if(data.guarantor_issue_date !== undefined){
let data102 = data.guarantor_issue_date;
if(typeof data102 !== "string"){
let dataType102 = typeof data102;
let coerced102 = undefined;
if(!(coerced102 !== undefined)){
if(dataType102 == "number" || dataType102 == "boolean"){
coerced102 = "" + data102;
}
else if(data102 === null){
coerced102 = "";
}
else {
const err137 = {instancePath:instancePath+"/guarantor_issue_date",schemaPath:"#/properties/guarantor_issue_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(coerced102 !== undefined){
data102 = coerced102;
if(data !== undefined){
data["guarantor_issue_date"] = coerced102;
}
}
}
if(typeof data102 === "string"){
if(!pattern4.test(data102)){
const err138 = {instancePath:instancePath+"/guarantor_issue_date",schemaPath:"#/properties/guarantor_issue_date/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data.guarantor_issue_place !== undefined){
let data103 = data.guarantor_issue_place;
if(typeof data103 !== "string"){
let dataType103 = typeof data103;
let coerced103 = undefined;
if(!(coerced103 !== undefined)){
if(dataType103 == "number" || dataType103 == "boolean"){
coerced103 = "" + data103;
}
else if(data103 === null){
coerced103 = "";
}
else {
const err139 = {instancePath:instancePath+"/guarantor_issue_place",schemaPath:"#/components/schemas/IssuePlace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(coerced103 !== undefined){
data103 = coerced103;
if(data !== undefined){
data["guarantor_issue_place"] = coerced103;
}
}
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
let dataType104 = typeof data104;
let coerced104 = undefined;
if(!(coerced104 !== undefined)){
if(dataType104 == "number" || dataType104 == "boolean"){
coerced104 = "" + data104;
}
else if(data104 === null){
coerced104 = "";
}
else {
const err141 = {instancePath:instancePath+"/guarantor_issue_type",schemaPath:"#/components/schemas/IssueType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(coerced104 !== undefined){
data104 = coerced104;
if(data !== undefined){
data["guarantor_issue_type"] = coerced104;
}
}
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
if(typeof data105 !== "string"){
let dataType105 = typeof data105;
let coerced105 = undefined;
if(!(coerced105 !== undefined)){
if(dataType105 == "number" || dataType105 == "boolean"){
coerced105 = "" + data105;
}
else if(data105 === null){
coerced105 = "";
}
else {
const err143 = {instancePath:instancePath+"/guarantor_birthday",schemaPath:"#/properties/guarantor_birthday/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(coerced105 !== undefined){
data105 = coerced105;
if(data !== undefined){
data["guarantor_birthday"] = coerced105;
}
}
}
if(typeof data105 === "string"){
if(!pattern20.test(data105)){
const err144 = {instancePath:instancePath+"/guarantor_birthday",schemaPath:"#/properties/guarantor_birthday/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(data.guarantor_cellphone !== undefined){
let data106 = data.guarantor_cellphone;
if(typeof data106 !== "string"){
let dataType106 = typeof data106;
let coerced106 = undefined;
if(!(coerced106 !== undefined)){
if(dataType106 == "number" || dataType106 == "boolean"){
coerced106 = "" + data106;
}
else if(data106 === null){
coerced106 = "";
}
else {
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
if(coerced106 !== undefined){
data106 = coerced106;
if(data !== undefined){
data["guarantor_cellphone"] = coerced106;
}
}
}
}
if(data.guarantor_home_phone_area_code !== undefined){
let data107 = data.guarantor_home_phone_area_code;
if(typeof data107 !== "string"){
let dataType107 = typeof data107;
let coerced107 = undefined;
if(!(coerced107 !== undefined)){
if(dataType107 == "number" || dataType107 == "boolean"){
coerced107 = "" + data107;
}
else if(data107 === null){
coerced107 = "";
}
else {
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
if(coerced107 !== undefined){
data107 = coerced107;
if(data !== undefined){
data["guarantor_home_phone_area_code"] = coerced107;
}
}
}
}
if(data.guarantor_home_phone !== undefined){
let data108 = data.guarantor_home_phone;
if(typeof data108 !== "string"){
let dataType108 = typeof data108;
let coerced108 = undefined;
if(!(coerced108 !== undefined)){
if(dataType108 == "number" || dataType108 == "boolean"){
coerced108 = "" + data108;
}
else if(data108 === null){
coerced108 = "";
}
else {
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
if(coerced108 !== undefined){
data108 = coerced108;
if(data !== undefined){
data["guarantor_home_phone"] = coerced108;
}
}
}
}
if(data.guarantor_home_phone_ext !== undefined){
let data109 = data.guarantor_home_phone_ext;
if(typeof data109 !== "string"){
let dataType109 = typeof data109;
let coerced109 = undefined;
if(!(coerced109 !== undefined)){
if(dataType109 == "number" || dataType109 == "boolean"){
coerced109 = "" + data109;
}
else if(data109 === null){
coerced109 = "";
}
else {
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
if(coerced109 !== undefined){
data109 = coerced109;
if(data !== undefined){
data["guarantor_home_phone_ext"] = coerced109;
}
}
}
}
if(data.guarantor_relationship !== undefined){
let data110 = data.guarantor_relationship;
if(typeof data110 !== "string"){
let dataType110 = typeof data110;
let coerced110 = undefined;
if(!(coerced110 !== undefined)){
if(dataType110 == "number" || dataType110 == "boolean"){
coerced110 = "" + data110;
}
else if(data110 === null){
coerced110 = "";
}
else {
const err149 = {instancePath:instancePath+"/guarantor_relationship",schemaPath:"#/components/schemas/ContactRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(coerced110 !== undefined){
data110 = coerced110;
if(data !== undefined){
data["guarantor_relationship"] = coerced110;
}
}
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
let data111 = data.guarantor_address_post_zone;
if(typeof data111 !== "string"){
let dataType111 = typeof data111;
let coerced111 = undefined;
if(!(coerced111 !== undefined)){
if(dataType111 == "number" || dataType111 == "boolean"){
coerced111 = "" + data111;
}
else if(data111 === null){
coerced111 = "";
}
else {
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
if(coerced111 !== undefined){
data111 = coerced111;
if(data !== undefined){
data["guarantor_address_post_zone"] = coerced111;
}
}
}
}
if(data.guarantor_address !== undefined){
let data112 = data.guarantor_address;
if(typeof data112 !== "string"){
let dataType112 = typeof data112;
let coerced112 = undefined;
if(!(coerced112 !== undefined)){
if(dataType112 == "number" || dataType112 == "boolean"){
coerced112 = "" + data112;
}
else if(data112 === null){
coerced112 = "";
}
else {
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
if(coerced112 !== undefined){
data112 = coerced112;
if(data !== undefined){
data["guarantor_address"] = coerced112;
}
}
}
}
if(data.guarantor_organization_id !== undefined){
let data113 = data.guarantor_organization_id;
if(typeof data113 !== "string"){
let dataType113 = typeof data113;
let coerced113 = undefined;
if(!(coerced113 !== undefined)){
if(dataType113 == "number" || dataType113 == "boolean"){
coerced113 = "" + data113;
}
else if(data113 === null){
coerced113 = "";
}
else {
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
if(coerced113 !== undefined){
data113 = coerced113;
if(data !== undefined){
data["guarantor_organization_id"] = coerced113;
}
}
}
}
if(data.guarantor_organization_name !== undefined){
let data114 = data.guarantor_organization_name;
if(typeof data114 !== "string"){
let dataType114 = typeof data114;
let coerced114 = undefined;
if(!(coerced114 !== undefined)){
if(dataType114 == "number" || dataType114 == "boolean"){
coerced114 = "" + data114;
}
else if(data114 === null){
coerced114 = "";
}
else {
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
if(coerced114 !== undefined){
data114 = coerced114;
if(data !== undefined){
data["guarantor_organization_name"] = coerced114;
}
}
}
}
if(data.guarantor_organization_phone_area_code !== undefined){
let data115 = data.guarantor_organization_phone_area_code;
if(typeof data115 !== "string"){
let dataType115 = typeof data115;
let coerced115 = undefined;
if(!(coerced115 !== undefined)){
if(dataType115 == "number" || dataType115 == "boolean"){
coerced115 = "" + data115;
}
else if(data115 === null){
coerced115 = "";
}
else {
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
if(coerced115 !== undefined){
data115 = coerced115;
if(data !== undefined){
data["guarantor_organization_phone_area_code"] = coerced115;
}
}
}
}
if(data.guarantor_organization_phone !== undefined){
let data116 = data.guarantor_organization_phone;
if(typeof data116 !== "string"){
let dataType116 = typeof data116;
let coerced116 = undefined;
if(!(coerced116 !== undefined)){
if(dataType116 == "number" || dataType116 == "boolean"){
coerced116 = "" + data116;
}
else if(data116 === null){
coerced116 = "";
}
else {
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
if(coerced116 !== undefined){
data116 = coerced116;
if(data !== undefined){
data["guarantor_organization_phone"] = coerced116;
}
}
}
}
if(data.guarantor_organization_phone_ext !== undefined){
let data117 = data.guarantor_organization_phone_ext;
if(typeof data117 !== "string"){
let dataType117 = typeof data117;
let coerced117 = undefined;
if(!(coerced117 !== undefined)){
if(dataType117 == "number" || dataType117 == "boolean"){
coerced117 = "" + data117;
}
else if(data117 === null){
coerced117 = "";
}
else {
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
if(coerced117 !== undefined){
data117 = coerced117;
if(data !== undefined){
data["guarantor_organization_phone_ext"] = coerced117;
}
}
}
}
if(data.guarantor_employment_status !== undefined){
let data118 = data.guarantor_employment_status;
if(typeof data118 !== "string"){
let dataType118 = typeof data118;
let coerced118 = undefined;
if(!(coerced118 !== undefined)){
if(dataType118 == "number" || dataType118 == "boolean"){
coerced118 = "" + data118;
}
else if(data118 === null){
coerced118 = "";
}
else {
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
if(coerced118 !== undefined){
data118 = coerced118;
if(data !== undefined){
data["guarantor_employment_status"] = coerced118;
}
}
}
}
if(data.guarantor_career !== undefined){
let data119 = data.guarantor_career;
if(typeof data119 !== "string"){
let dataType119 = typeof data119;
let coerced119 = undefined;
if(!(coerced119 !== undefined)){
if(dataType119 == "number" || dataType119 == "boolean"){
coerced119 = "" + data119;
}
else if(data119 === null){
coerced119 = "";
}
else {
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
if(coerced119 !== undefined){
data119 = coerced119;
if(data !== undefined){
data["guarantor_career"] = coerced119;
}
}
}
}
if(data.guarantor_subcareer !== undefined){
let data120 = data.guarantor_subcareer;
if(typeof data120 !== "string"){
let dataType120 = typeof data120;
let coerced120 = undefined;
if(!(coerced120 !== undefined)){
if(dataType120 == "number" || dataType120 == "boolean"){
coerced120 = "" + data120;
}
else if(data120 === null){
coerced120 = "";
}
else {
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
if(coerced120 !== undefined){
data120 = coerced120;
if(data !== undefined){
data["guarantor_subcareer"] = coerced120;
}
}
}
}
if(data.guarantor_grade !== undefined){
let data121 = data.guarantor_grade;
if(typeof data121 !== "string"){
let dataType121 = typeof data121;
let coerced121 = undefined;
if(!(coerced121 !== undefined)){
if(dataType121 == "number" || dataType121 == "boolean"){
coerced121 = "" + data121;
}
else if(data121 === null){
coerced121 = "";
}
else {
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
if(coerced121 !== undefined){
data121 = coerced121;
if(data !== undefined){
data["guarantor_grade"] = coerced121;
}
}
}
}
if(data.guarantor_monthly_salary !== undefined){
let data122 = data.guarantor_monthly_salary;
if(typeof data122 !== "string"){
let dataType122 = typeof data122;
let coerced122 = undefined;
if(!(coerced122 !== undefined)){
if(dataType122 == "number" || dataType122 == "boolean"){
coerced122 = "" + data122;
}
else if(data122 === null){
coerced122 = "";
}
else {
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
if(coerced122 !== undefined){
data122 = coerced122;
if(data !== undefined){
data["guarantor_monthly_salary"] = coerced122;
}
}
}
}
if(data.guarantor_working_years !== undefined){
let data123 = data.guarantor_working_years;
if(typeof data123 !== "string"){
let dataType123 = typeof data123;
let coerced123 = undefined;
if(!(coerced123 !== undefined)){
if(dataType123 == "number" || dataType123 == "boolean"){
coerced123 = "" + data123;
}
else if(data123 === null){
coerced123 = "";
}
else {
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
if(coerced123 !== undefined){
data123 = coerced123;
if(data !== undefined){
data["guarantor_working_years"] = coerced123;
}
}
}
}
if(data.guarantor_working_months !== undefined){
let data124 = data.guarantor_working_months;
if(typeof data124 !== "string"){
let dataType124 = typeof data124;
let coerced124 = undefined;
if(!(coerced124 !== undefined)){
if(dataType124 == "number" || dataType124 == "boolean"){
coerced124 = "" + data124;
}
else if(data124 === null){
coerced124 = "";
}
else {
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
if(coerced124 !== undefined){
data124 = coerced124;
if(data !== undefined){
data["guarantor_working_months"] = coerced124;
}
}
}
}
if(data.guarantor_meeting_time !== undefined){
let data125 = data.guarantor_meeting_time;
if(typeof data125 !== "string"){
let dataType125 = typeof data125;
let coerced125 = undefined;
if(!(coerced125 !== undefined)){
if(dataType125 == "number" || dataType125 == "boolean"){
coerced125 = "" + data125;
}
else if(data125 === null){
coerced125 = "";
}
else {
const err165 = {instancePath:instancePath+"/guarantor_meeting_time",schemaPath:"#/properties/guarantor_meeting_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(coerced125 !== undefined){
data125 = coerced125;
if(data !== undefined){
data["guarantor_meeting_time"] = coerced125;
}
}
}
if(typeof data125 === "string"){
if(!pattern17.test(data125)){
const err166 = {instancePath:instancePath+"/guarantor_meeting_time",schemaPath:"#/properties/guarantor_meeting_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data.guarantor_salary_bank_code !== undefined){
let data126 = data.guarantor_salary_bank_code;
if(typeof data126 !== "string"){
let dataType126 = typeof data126;
let coerced126 = undefined;
if(!(coerced126 !== undefined)){
if(dataType126 == "number" || dataType126 == "boolean"){
coerced126 = "" + data126;
}
else if(data126 === null){
coerced126 = "";
}
else {
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
if(coerced126 !== undefined){
data126 = coerced126;
if(data !== undefined){
data["guarantor_salary_bank_code"] = coerced126;
}
}
}
}
if(data.guarantor_salary_bank_branch_code !== undefined){
let data127 = data.guarantor_salary_bank_branch_code;
if(typeof data127 !== "string"){
let dataType127 = typeof data127;
let coerced127 = undefined;
if(!(coerced127 !== undefined)){
if(dataType127 == "number" || dataType127 == "boolean"){
coerced127 = "" + data127;
}
else if(data127 === null){
coerced127 = "";
}
else {
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
if(coerced127 !== undefined){
data127 = coerced127;
if(data !== undefined){
data["guarantor_salary_bank_branch_code"] = coerced127;
}
}
}
}
if(data.guarantor_salary_bank_account_number !== undefined){
let data128 = data.guarantor_salary_bank_account_number;
if(typeof data128 !== "string"){
let dataType128 = typeof data128;
let coerced128 = undefined;
if(!(coerced128 !== undefined)){
if(dataType128 == "number" || dataType128 == "boolean"){
coerced128 = "" + data128;
}
else if(data128 === null){
coerced128 = "";
}
else {
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
if(coerced128 !== undefined){
data128 = coerced128;
if(data !== undefined){
data["guarantor_salary_bank_account_number"] = coerced128;
}
}
}
}
if(data.motorcycle_license_number !== undefined){
let data129 = data.motorcycle_license_number;
if(typeof data129 !== "string"){
let dataType129 = typeof data129;
let coerced129 = undefined;
if(!(coerced129 !== undefined)){
if(dataType129 == "number" || dataType129 == "boolean"){
coerced129 = "" + data129;
}
else if(data129 === null){
coerced129 = "";
}
else {
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
if(coerced129 !== undefined){
data129 = coerced129;
if(data !== undefined){
data["motorcycle_license_number"] = coerced129;
}
}
}
}
if(data.motorcycle_factory_date !== undefined){
let data130 = data.motorcycle_factory_date;
if(typeof data130 !== "string"){
let dataType130 = typeof data130;
let coerced130 = undefined;
if(!(coerced130 !== undefined)){
if(dataType130 == "number" || dataType130 == "boolean"){
coerced130 = "" + data130;
}
else if(data130 === null){
coerced130 = "";
}
else {
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
if(coerced130 !== undefined){
data130 = coerced130;
if(data !== undefined){
data["motorcycle_factory_date"] = coerced130;
}
}
}
}
if(data.motorcycle_displacement !== undefined){
let data131 = data.motorcycle_displacement;
if(typeof data131 !== "string"){
let dataType131 = typeof data131;
let coerced131 = undefined;
if(!(coerced131 !== undefined)){
if(dataType131 == "number" || dataType131 == "boolean"){
coerced131 = "" + data131;
}
else if(data131 === null){
coerced131 = "";
}
else {
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
if(coerced131 !== undefined){
data131 = coerced131;
if(data !== undefined){
data["motorcycle_displacement"] = coerced131;
}
}
}
}
if(data.motorcycle_license_date !== undefined){
let data132 = data.motorcycle_license_date;
if(typeof data132 !== "string"){
let dataType132 = typeof data132;
let coerced132 = undefined;
if(!(coerced132 !== undefined)){
if(dataType132 == "number" || dataType132 == "boolean"){
coerced132 = "" + data132;
}
else if(data132 === null){
coerced132 = "";
}
else {
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
if(coerced132 !== undefined){
data132 = coerced132;
if(data !== undefined){
data["motorcycle_license_date"] = coerced132;
}
}
}
}
if(data.dealer_note !== undefined){
let data133 = data.dealer_note;
if(typeof data133 !== "string"){
let dataType133 = typeof data133;
let coerced133 = undefined;
if(!(coerced133 !== undefined)){
if(dataType133 == "number" || dataType133 == "boolean"){
coerced133 = "" + data133;
}
else if(data133 === null){
coerced133 = "";
}
else {
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
if(coerced133 !== undefined){
data133 = coerced133;
if(data !== undefined){
data["dealer_note"] = coerced133;
}
}
}
}
if(data.supplier_business_type !== undefined){
let data134 = data.supplier_business_type;
if(typeof data134 !== "string"){
let dataType134 = typeof data134;
let coerced134 = undefined;
if(!(coerced134 !== undefined)){
if(dataType134 == "number" || dataType134 == "boolean"){
coerced134 = "" + data134;
}
else if(data134 === null){
coerced134 = "";
}
else {
const err175 = {instancePath:instancePath+"/supplier_business_type",schemaPath:"#/components/schemas/SupplierBusinessType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(coerced134 !== undefined){
data134 = coerced134;
if(data !== undefined){
data["supplier_business_type"] = coerced134;
}
}
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
let dataType135 = typeof data135;
let coerced135 = undefined;
if(!(coerced135 !== undefined)){
if(dataType135 == "number" || dataType135 == "boolean"){
coerced135 = "" + data135;
}
else if(data135 === null){
coerced135 = "";
}
else {
const err177 = {instancePath:instancePath+"/supplier_business_type_projects",schemaPath:"#/components/schemas/SupplierBusinessTypeProject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(coerced135 !== undefined){
data135 = coerced135;
if(data !== undefined){
data["supplier_business_type_projects"] = coerced135;
}
}
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
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
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
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["shipment_type"] = coerced0;
}
}
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
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
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
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["cvs"] = coerced1;
}
}
}
}
if(data.cvs_store !== undefined){
let data2 = data.cvs_store;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
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
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["cvs_store"] = coerced2;
}
}
}
}
if(data.cvs_store_name !== undefined){
let data3 = data.cvs_store_name;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
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
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["cvs_store_name"] = coerced3;
}
}
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
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data4 === null
              || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
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
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["shipment_type"] = coerced4;
}
}
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
let data5 = data.zip_code;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
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
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["zip_code"] = coerced5;
}
}
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
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
const err20 = {instancePath:instancePath+"/shipment_type",schemaPath:"#/components/schemas/ShipmentType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["shipment_type"] = coerced6;
}
}
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
let data7 = data.company_name;
if(typeof data7 !== "string"){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data7;
}
else if(data7 === null){
coerced7 = "";
}
else {
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
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["company_name"] = coerced7;
}
}
}
}
if(data.department_name !== undefined){
let data8 = data.department_name;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
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
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["department_name"] = coerced8;
}
}
}
}
if(data.name !== undefined){
let data9 = data.name;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
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
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["name"] = coerced9;
}
}
}
}
if(data.cvs !== undefined){
let data10 = data.cvs;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 === "boolean" || data10 === null
              || (dataType10 === "string" && data10 && data10 == +data10 && !(data10 % 1))){
coerced10 = +data10;
}
else {
const err25 = {instancePath:instancePath+"/cvs",schemaPath:"#/components/schemas/ShipmentCvs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["cvs"] = coerced10;
}
}
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
let data11 = data.cvs_store;
if(typeof data11 !== "string"){
let dataType11 = typeof data11;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data11;
}
else if(data11 === null){
coerced11 = "";
}
else {
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
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["cvs_store"] = coerced11;
}
}
}
}
if(data.cvs_store_name !== undefined){
let data12 = data.cvs_store_name;
if(typeof data12 !== "string"){
let dataType12 = typeof data12;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data12;
}
else if(data12 === null){
coerced12 = "";
}
else {
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
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["cvs_store_name"] = coerced12;
}
}
}
}
if(data.zip_code !== undefined){
let data13 = data.zip_code;
if(typeof data13 !== "string"){
let dataType13 = typeof data13;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data13;
}
else if(data13 === null){
coerced13 = "";
}
else {
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
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["zip_code"] = coerced13;
}
}
}
}
if(data.ship_address !== undefined){
let data14 = data.ship_address;
if(typeof data14 !== "string"){
let dataType14 = typeof data14;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data14;
}
else if(data14 === null){
coerced14 = "";
}
else {
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
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["ship_address"] = coerced14;
}
}
}
}
if(data.tel !== undefined){
let data15 = data.tel;
if(typeof data15 !== "string"){
let dataType15 = typeof data15;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data15;
}
else if(data15 === null){
coerced15 = "";
}
else {
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
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["tel"] = coerced15;
}
}
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
if(typeof data20 !== "string"){
let dataType0 = typeof data20;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data20;
}
else if(data20 === null){
coerced0 = "";
}
else {
const err62 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(coerced0 !== undefined){
data20 = coerced0;
if(data !== undefined){
data["user_id"] = coerced0;
}
}
}
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err63 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data.user_name !== undefined){
let data21 = data.user_name;
if(typeof data21 !== "string"){
let dataType1 = typeof data21;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data21;
}
else if(data21 === null){
coerced1 = "";
}
else {
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
if(coerced1 !== undefined){
data21 = coerced1;
if(data !== undefined){
data["user_name"] = coerced1;
}
}
}
}
if(data.user_real_name !== undefined){
let data22 = data.user_real_name;
if(typeof data22 !== "string"){
let dataType2 = typeof data22;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data22;
}
else if(data22 === null){
coerced2 = "";
}
else {
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
if(coerced2 !== undefined){
data22 = coerced2;
if(data !== undefined){
data["user_real_name"] = coerced2;
}
}
}
}
if(data.user_zipcode !== undefined){
let data23 = data.user_zipcode;
if(typeof data23 !== "string"){
let dataType3 = typeof data23;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data23;
}
else if(data23 === null){
coerced3 = "";
}
else {
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
if(coerced3 !== undefined){
data23 = coerced3;
if(data !== undefined){
data["user_zipcode"] = coerced3;
}
}
}
}
if(data.user_address !== undefined){
let data24 = data.user_address;
if(typeof data24 !== "string"){
let dataType4 = typeof data24;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data24;
}
else if(data24 === null){
coerced4 = "";
}
else {
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
if(coerced4 !== undefined){
data24 = coerced4;
if(data !== undefined){
data["user_address"] = coerced4;
}
}
}
}
if(data.user_sn_type !== undefined){
let data25 = data.user_sn_type;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
let dataType5 = typeof data25;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 === "boolean" || data25 === null
              || (dataType5 === "string" && data25 && data25 == +data25 && !(data25 % 1))){
coerced5 = +data25;
}
else {
const err68 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(coerced5 !== undefined){
data25 = coerced5;
if(data !== undefined){
data["user_sn_type"] = coerced5;
}
}
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
let data26 = data.user_sn;
if(typeof data26 !== "string"){
let dataType6 = typeof data26;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data26;
}
else if(data26 === null){
coerced6 = "";
}
else {
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
if(coerced6 !== undefined){
data26 = coerced6;
if(data !== undefined){
data["user_sn"] = coerced6;
}
}
}
}
if(data.user_phone !== undefined){
let data27 = data.user_phone;
if(typeof data27 !== "string"){
let dataType7 = typeof data27;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data27;
}
else if(data27 === null){
coerced7 = "";
}
else {
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
if(coerced7 !== undefined){
data27 = coerced7;
if(data !== undefined){
data["user_phone"] = coerced7;
}
}
}
}
if(data.user_cellphone_code !== undefined){
let data28 = data.user_cellphone_code;
if(typeof data28 !== "string"){
let dataType8 = typeof data28;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data28;
}
else if(data28 === null){
coerced8 = "";
}
else {
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
if(coerced8 !== undefined){
data28 = coerced8;
if(data !== undefined){
data["user_cellphone_code"] = coerced8;
}
}
}
}
if(data.user_cellphone !== undefined){
let data29 = data.user_cellphone;
if(typeof data29 !== "string"){
let dataType9 = typeof data29;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data29;
}
else if(data29 === null){
coerced9 = "";
}
else {
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
if(coerced9 !== undefined){
data29 = coerced9;
if(data !== undefined){
data["user_cellphone"] = coerced9;
}
}
}
}
if(data.user_email !== undefined){
let data30 = data.user_email;
if(typeof data30 !== "string"){
let dataType10 = typeof data30;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data30;
}
else if(data30 === null){
coerced10 = "";
}
else {
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
if(coerced10 !== undefined){
data30 = coerced10;
if(data !== undefined){
data["user_email"] = coerced10;
}
}
}
}
if(data.user_birthday !== undefined){
let data31 = data.user_birthday;
if(typeof data31 !== "string"){
let dataType11 = typeof data31;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data31;
}
else if(data31 === null){
coerced11 = "";
}
else {
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
if(coerced11 !== undefined){
data31 = coerced11;
if(data !== undefined){
data["user_birthday"] = coerced11;
}
}
}
}
if(data.cost !== undefined){
let data32 = data.cost;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
let dataType12 = typeof data32;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 === "boolean" || data32 === null
              || (dataType12 === "string" && data32 && data32 == +data32 && !(data32 % 1))){
coerced12 = +data32;
}
else {
const err76 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(coerced12 !== undefined){
data32 = coerced12;
if(data !== undefined){
data["cost"] = coerced12;
}
}
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
let dataType13 = typeof data33;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data33;
}
else if(data33 === null){
coerced13 = "";
}
else {
const err78 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/Currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(coerced13 !== undefined){
data33 = coerced13;
if(data !== undefined){
data["currency"] = coerced13;
}
}
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
let dataType14 = typeof data34;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 === "boolean" || data34 === null
              || (dataType14 === "string" && data34 && data34 == +data34 && !(data34 % 1))){
coerced14 = +data34;
}
else {
const err80 = {instancePath:instancePath+"/enable_dcc",schemaPath:"#/components/schemas/DccFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(coerced14 !== undefined){
data34 = coerced14;
if(data !== undefined){
data["enable_dcc"] = coerced14;
}
}
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
if(typeof data35 !== "string"){
let dataType15 = typeof data35;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data35;
}
else if(data35 === null){
coerced15 = "";
}
else {
const err82 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(coerced15 !== undefined){
data35 = coerced15;
if(data !== undefined){
data["order_id"] = coerced15;
}
}
}
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err83 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(new TextEncoder().encode(data35).length > 50){
const err84 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must NOT have more than " + 50 + " bytes"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data.ip !== undefined){
let data36 = data.ip;
if(typeof data36 !== "string"){
let dataType16 = typeof data36;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data36;
}
else if(data36 === null){
coerced16 = "";
}
else {
const err85 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(coerced16 !== undefined){
data36 = coerced16;
if(data !== undefined){
data["ip"] = coerced16;
}
}
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
let data37 = data.item;
if(typeof data37 !== "string"){
let dataType17 = typeof data37;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data37;
}
else if(data37 === null){
coerced17 = "";
}
else {
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
if(coerced17 !== undefined){
data37 = coerced17;
if(data !== undefined){
data["item"] = coerced17;
}
}
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
let data40 = data39.id;
if(typeof data40 !== "string"){
let dataType18 = typeof data40;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data40;
}
else if(data40 === null){
coerced18 = "";
}
else {
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
if(coerced18 !== undefined){
data40 = coerced18;
if(data39 !== undefined){
data39["id"] = coerced18;
}
}
}
}
if(data39.name !== undefined){
let data41 = data39.name;
if(typeof data41 !== "string"){
let dataType19 = typeof data41;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data41;
}
else if(data41 === null){
coerced19 = "";
}
else {
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
if(coerced19 !== undefined){
data41 = coerced19;
if(data39 !== undefined){
data39["name"] = coerced19;
}
}
}
}
if(data39.cost !== undefined){
let data42 = data39.cost;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
let dataType20 = typeof data42;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 === "boolean" || data42 === null
              || (dataType20 === "string" && data42 && data42 == +data42 && !(data42 % 1))){
coerced20 = +data42;
}
else {
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
if(coerced20 !== undefined){
data42 = coerced20;
if(data39 !== undefined){
data39["cost"] = coerced20;
}
}
}
}
if(data39.amount !== undefined){
let data43 = data39.amount;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
let dataType21 = typeof data43;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 === "boolean" || data43 === null
              || (dataType21 === "string" && data43 && data43 == +data43 && !(data43 % 1))){
coerced21 = +data43;
}
else {
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
if(coerced21 !== undefined){
data43 = coerced21;
if(data39 !== undefined){
data39["amount"] = coerced21;
}
}
}
}
if(data39.total !== undefined){
let data44 = data39.total;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
let dataType22 = typeof data44;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 === "boolean" || data44 === null
              || (dataType22 === "string" && data44 && data44 == +data44 && !(data44 % 1))){
coerced22 = +data44;
}
else {
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
if(coerced22 !== undefined){
data44 = coerced22;
if(data39 !== undefined){
data39["total"] = coerced22;
}
}
}
}
if(data39.image_url !== undefined){
let data45 = data39.image_url;
if(typeof data45 !== "string"){
let dataType23 = typeof data45;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data45;
}
else if(data45 === null){
coerced23 = "";
}
else {
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
if(coerced23 !== undefined){
data45 = coerced23;
if(data39 !== undefined){
data39["image_url"] = coerced23;
}
}
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
let dataType24 = typeof data46;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data46;
}
else if(data46 === null){
coerced24 = "";
}
else {
const err105 = {instancePath:instancePath+"/regular",schemaPath:"#/components/schemas/RecurrenceUnit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(coerced24 !== undefined){
data46 = coerced24;
if(data !== undefined){
data["regular"] = coerced24;
}
}
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
if(typeof data47 !== "string"){
let dataType25 = typeof data47;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data47;
}
else if(data47 === null){
coerced25 = "";
}
else {
const err107 = {instancePath:instancePath+"/regular_total",schemaPath:"#/properties/regular_total/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(coerced25 !== undefined){
data47 = coerced25;
if(data !== undefined){
data["regular_total"] = coerced25;
}
}
}
if(typeof data47 === "string"){
if(!pattern3.test(data47)){
const err108 = {instancePath:instancePath+"/regular_total",schemaPath:"#/properties/regular_total/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data.regular_first_charge_date !== undefined){
let data48 = data.regular_first_charge_date;
if(typeof data48 !== "string"){
let dataType26 = typeof data48;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data48;
}
else if(data48 === null){
coerced26 = "";
}
else {
const err109 = {instancePath:instancePath+"/regular_first_charge_date",schemaPath:"#/properties/regular_first_charge_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(coerced26 !== undefined){
data48 = coerced26;
if(data !== undefined){
data["regular_first_charge_date"] = coerced26;
}
}
}
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err110 = {instancePath:instancePath+"/regular_first_charge_date",schemaPath:"#/properties/regular_first_charge_date/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data.group_id !== undefined){
let data49 = data.group_id;
if(typeof data49 !== "string"){
let dataType27 = typeof data49;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data49;
}
else if(data49 === null){
coerced27 = "";
}
else {
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
if(coerced27 !== undefined){
data49 = coerced27;
if(data !== undefined){
data["group_id"] = coerced27;
}
}
}
}
if(data.echo_0 !== undefined){
let data50 = data.echo_0;
if(typeof data50 !== "string"){
let dataType28 = typeof data50;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data50;
}
else if(data50 === null){
coerced28 = "";
}
else {
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
if(coerced28 !== undefined){
data50 = coerced28;
if(data !== undefined){
data["echo_0"] = coerced28;
}
}
}
}
if(data.echo_1 !== undefined){
let data51 = data.echo_1;
if(typeof data51 !== "string"){
let dataType29 = typeof data51;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data51;
}
else if(data51 === null){
coerced29 = "";
}
else {
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
if(coerced29 !== undefined){
data51 = coerced29;
if(data !== undefined){
data["echo_1"] = coerced29;
}
}
}
}
if(data.echo_2 !== undefined){
let data52 = data.echo_2;
if(typeof data52 !== "string"){
let dataType30 = typeof data52;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data52;
}
else if(data52 === null){
coerced30 = "";
}
else {
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
if(coerced30 !== undefined){
data52 = coerced30;
if(data !== undefined){
data["echo_2"] = coerced30;
}
}
}
}
if(data.echo_3 !== undefined){
let data53 = data.echo_3;
if(typeof data53 !== "string"){
let dataType31 = typeof data53;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 == "number" || dataType31 == "boolean"){
coerced31 = "" + data53;
}
else if(data53 === null){
coerced31 = "";
}
else {
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
if(coerced31 !== undefined){
data53 = coerced31;
if(data !== undefined){
data["echo_3"] = coerced31;
}
}
}
}
if(data.echo_4 !== undefined){
let data54 = data.echo_4;
if(typeof data54 !== "string"){
let dataType32 = typeof data54;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data54;
}
else if(data54 === null){
coerced32 = "";
}
else {
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
if(coerced32 !== undefined){
data54 = coerced32;
if(data !== undefined){
data["echo_4"] = coerced32;
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
if(data.interface !== undefined){
let data56 = data.interface;
if(typeof data56 !== "string"){
let dataType33 = typeof data56;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data56;
}
else if(data56 === null){
coerced33 = "";
}
else {
const err117 = {instancePath:instancePath+"/interface",schemaPath:"#/components/schemas/InterfaceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(coerced33 !== undefined){
data56 = coerced33;
if(data !== undefined){
data["interface"] = coerced33;
}
}
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
let dataType34 = typeof data57;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 === "boolean" || data57 === null
              || (dataType34 === "string" && data57 && data57 == +data57 && !(data57 % 1))){
coerced34 = +data57;
}
else {
const err119 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(coerced34 !== undefined){
data57 = coerced34;
if(data !== undefined){
data["discount"] = coerced34;
}
}
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
if(typeof data58 !== "string"){
let dataType35 = typeof data58;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data58;
}
else if(data58 === null){
coerced35 = "";
}
else {
const err121 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(coerced35 !== undefined){
data58 = coerced35;
if(data !== undefined){
data["success_returl"] = coerced35;
}
}
}
if(typeof data58 === "string"){
if(!pattern6.test(data58)){
const err122 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data.failure_returl !== undefined){
let data59 = data.failure_returl;
if(typeof data59 !== "string"){
let dataType36 = typeof data59;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data59;
}
else if(data59 === null){
coerced36 = "";
}
else {
const err123 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(coerced36 !== undefined){
data59 = coerced36;
if(data !== undefined){
data["failure_returl"] = coerced36;
}
}
}
if(typeof data59 === "string"){
if(!pattern6.test(data59)){
const err124 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data.limit_pay_days !== undefined){
let data60 = data.limit_pay_days;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
let dataType37 = typeof data60;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 === "boolean" || data60 === null
              || (dataType37 === "string" && data60 && data60 == +data60 && !(data60 % 1))){
coerced37 = +data60;
}
else {
const err125 = {instancePath:instancePath+"/limit_pay_days",schemaPath:"#/properties/limit_pay_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(coerced37 !== undefined){
data60 = coerced37;
if(data !== undefined){
data["limit_pay_days"] = coerced37;
}
}
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
let dataType38 = typeof data61;
let coerced38 = undefined;
if(!(coerced38 !== undefined)){
if(dataType38 === "boolean" || data61 === null
              || (dataType38 === "string" && data61 && data61 == +data61 && !(data61 % 1))){
coerced38 = +data61;
}
else {
const err127 = {instancePath:instancePath+"/shipping_fee",schemaPath:"#/properties/shipping_fee/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(coerced38 !== undefined){
data61 = coerced38;
if(data !== undefined){
data["shipping_fee"] = coerced38;
}
}
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
let dataType39 = typeof data62;
let coerced39 = undefined;
if(!(coerced39 !== undefined)){
if(dataType39 === "boolean" || data62 === null
              || (dataType39 === "string" && data62 && data62 == +data62 && !(data62 % 1))){
coerced39 = +data62;
}
else {
const err129 = {instancePath:instancePath+"/enable_quickpay",schemaPath:"#/components/schemas/QuickPayFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(coerced39 !== undefined){
data62 = coerced39;
if(data !== undefined){
data["enable_quickpay"] = coerced39;
}
}
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
let dataType40 = typeof data63;
let coerced40 = undefined;
if(!(coerced40 !== undefined)){
if(dataType40 === "boolean" || data63 === null
              || (dataType40 === "string" && data63 && data63 == +data63 && !(data63 % 1))){
coerced40 = +data63;
}
else {
const err131 = {instancePath:instancePath+"/enable_ewallet",schemaPath:"#/components/schemas/EwalletFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(coerced40 !== undefined){
data63 = coerced40;
if(data !== undefined){
data["enable_ewallet"] = coerced40;
}
}
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
let data64 = data.virtual_pan;
if(typeof data64 !== "string"){
let dataType41 = typeof data64;
let coerced41 = undefined;
if(!(coerced41 !== undefined)){
if(dataType41 == "number" || dataType41 == "boolean"){
coerced41 = "" + data64;
}
else if(data64 === null){
coerced41 = "";
}
else {
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
if(coerced41 !== undefined){
data64 = coerced41;
if(data !== undefined){
data["virtual_pan"] = coerced41;
}
}
}
}
if(data.ewallet_type !== undefined){
let data65 = data.ewallet_type;
if(!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))){
let dataType42 = typeof data65;
let coerced42 = undefined;
if(!(coerced42 !== undefined)){
if(dataType42 === "boolean" || data65 === null
              || (dataType42 === "string" && data65 && data65 == +data65 && !(data65 % 1))){
coerced42 = +data65;
}
else {
const err134 = {instancePath:instancePath+"/ewallet_type",schemaPath:"#/components/schemas/EwalletType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(coerced42 !== undefined){
data65 = coerced42;
if(data !== undefined){
data["ewallet_type"] = coerced42;
}
}
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
let dataType43 = typeof data66;
let coerced43 = undefined;
if(!(coerced43 !== undefined)){
if(dataType43 === "boolean" || data66 === null
              || (dataType43 === "string" && data66 && data66 == +data66 && !(data66 % 1))){
coerced43 = +data66;
}
else {
const err136 = {instancePath:instancePath+"/transaction_type",schemaPath:"#/components/schemas/TransactionType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(coerced43 !== undefined){
data66 = coerced43;
if(data !== undefined){
data["transaction_type"] = coerced43;
}
}
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
if(typeof data69 !== "string"){
let dataType44 = typeof data69;
let coerced44 = undefined;
if(!(coerced44 !== undefined)){
if(dataType44 == "number" || dataType44 == "boolean"){
coerced44 = "" + data69;
}
else if(data69 === null){
coerced44 = "";
}
else {
const err140 = {instancePath:instancePath+"/creditcard_installment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/creditcard_installment/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(coerced44 !== undefined){
data69 = coerced44;
if(data68 !== undefined){
data68[i1] = coerced44;
}
}
}
if(typeof data69 === "string"){
if(!pattern9.test(data69)){
const err141 = {instancePath:instancePath+"/creditcard_installment/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/creditcard_installment/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3}$"},message:"must match pattern \""+"^[0-9]{3}$"+"\""};
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
let data70 = data.cardless_code;
if(typeof data70 !== "string"){
let dataType45 = typeof data70;
let coerced45 = undefined;
if(!(coerced45 !== undefined)){
if(dataType45 == "number" || dataType45 == "boolean"){
coerced45 = "" + data70;
}
else if(data70 === null){
coerced45 = "";
}
else {
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
if(coerced45 !== undefined){
data70 = coerced45;
if(data !== undefined){
data["cardless_code"] = coerced45;
}
}
}
}
if(data.cardless_installment !== undefined){
let data71 = data.cardless_installment;
if(Array.isArray(data71)){
const len2 = data71.length;
for(let i2=0; i2<len2; i2++){
let data72 = data71[i2];
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
let dataType46 = typeof data72;
let coerced46 = undefined;
if(!(coerced46 !== undefined)){
if(dataType46 === "boolean" || data72 === null
              || (dataType46 === "string" && data72 && data72 == +data72 && !(data72 % 1))){
coerced46 = +data72;
}
else {
const err145 = {instancePath:instancePath+"/cardless_installment/" + i2,schemaPath:"#/properties/cardless_installment/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(coerced46 !== undefined){
data72 = coerced46;
if(data71 !== undefined){
data71[i2] = coerced46;
}
}
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
let data73 = data.each_code;
if(typeof data73 !== "string"){
let dataType47 = typeof data73;
let coerced47 = undefined;
if(!(coerced47 !== undefined)){
if(dataType47 == "number" || dataType47 == "boolean"){
coerced47 = "" + data73;
}
else if(data73 === null){
coerced47 = "";
}
else {
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
if(coerced47 !== undefined){
data73 = coerced47;
if(data !== undefined){
data["each_code"] = coerced47;
}
}
}
}
if(data.issue_invoice_state !== undefined){
let data74 = data.issue_invoice_state;
if(!((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74)))){
let dataType48 = typeof data74;
let coerced48 = undefined;
if(!(coerced48 !== undefined)){
if(dataType48 === "boolean" || data74 === null
              || (dataType48 === "string" && data74 && data74 == +data74 && !(data74 % 1))){
coerced48 = +data74;
}
else {
const err149 = {instancePath:instancePath+"/issue_invoice_state",schemaPath:"#/components/schemas/IssueInvoiceState/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(coerced48 !== undefined){
data74 = coerced48;
if(data !== undefined){
data["issue_invoice_state"] = coerced48;
}
}
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
let dataType49 = typeof data75;
let coerced49 = undefined;
if(!(coerced49 !== undefined)){
if(dataType49 === "boolean" || data75 === null
              || (dataType49 === "string" && data75 && data75 == +data75 && !(data75 % 1))){
coerced49 = +data75;
}
else {
const err151 = {instancePath:instancePath+"/invoice_ratetype",schemaPath:"#/components/schemas/InvoiceRateType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(coerced49 !== undefined){
data75 = coerced49;
if(data !== undefined){
data["invoice_ratetype"] = coerced49;
}
}
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
let dataType50 = typeof data76;
let coerced50 = undefined;
if(!(coerced50 !== undefined)){
if(dataType50 === "boolean" || data76 === null
              || (dataType50 === "string" && data76 && data76 == +data76 && !(data76 % 1))){
coerced50 = +data76;
}
else {
const err153 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(coerced50 !== undefined){
data76 = coerced50;
if(data !== undefined){
data["invoice_input_type"] = coerced50;
}
}
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
let dataType51 = typeof data77;
let coerced51 = undefined;
if(!(coerced51 !== undefined)){
if(dataType51 === "boolean" || data77 === null
              || (dataType51 === "string" && data77 && data77 == +data77 && !(data77 % 1))){
coerced51 = +data77;
}
else {
const err155 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(coerced51 !== undefined){
data77 = coerced51;
if(data !== undefined){
data["invoice_cloud_type"] = coerced51;
}
}
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
if(typeof data78 !== "string"){
let dataType52 = typeof data78;
let coerced52 = undefined;
if(!(coerced52 !== undefined)){
if(dataType52 == "number" || dataType52 == "boolean"){
coerced52 = "" + data78;
}
else if(data78 === null){
coerced52 = "";
}
else {
const err157 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(coerced52 !== undefined){
data78 = coerced52;
if(data !== undefined){
data["invoice_tax_id"] = coerced52;
}
}
}
if(typeof data78 === "string"){
if(!pattern10.test(data78)){
const err158 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data.invoice_mobile_code !== undefined){
let data79 = data.invoice_mobile_code;
if(typeof data79 !== "string"){
let dataType53 = typeof data79;
let coerced53 = undefined;
if(!(coerced53 !== undefined)){
if(dataType53 == "number" || dataType53 == "boolean"){
coerced53 = "" + data79;
}
else if(data79 === null){
coerced53 = "";
}
else {
const err159 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(coerced53 !== undefined){
data79 = coerced53;
if(data !== undefined){
data["invoice_mobile_code"] = coerced53;
}
}
}
if(typeof data79 === "string"){
if(func1(data79) > 8){
const err160 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern11.test(data79)){
const err161 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/pattern",keyword:"pattern",params:{pattern: "^/[0-9A-Z+\\-.]{7}$"},message:"must match pattern \""+"^/[0-9A-Z+\\-.]{7}$"+"\""};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data.invoice_natural_person !== undefined){
let data80 = data.invoice_natural_person;
if(typeof data80 !== "string"){
let dataType54 = typeof data80;
let coerced54 = undefined;
if(!(coerced54 !== undefined)){
if(dataType54 == "number" || dataType54 == "boolean"){
coerced54 = "" + data80;
}
else if(data80 === null){
coerced54 = "";
}
else {
const err162 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(coerced54 !== undefined){
data80 = coerced54;
if(data !== undefined){
data["invoice_natural_person"] = coerced54;
}
}
}
if(typeof data80 === "string"){
if(func1(data80) > 16){
const err163 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!pattern12.test(data80)){
const err164 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{14}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{14}$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data.invoice_love_code !== undefined){
let data81 = data.invoice_love_code;
if(typeof data81 !== "string"){
let dataType55 = typeof data81;
let coerced55 = undefined;
if(!(coerced55 !== undefined)){
if(dataType55 == "number" || dataType55 == "boolean"){
coerced55 = "" + data81;
}
else if(data81 === null){
coerced55 = "";
}
else {
const err165 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(coerced55 !== undefined){
data81 = coerced55;
if(data !== undefined){
data["invoice_love_code"] = coerced55;
}
}
}
if(typeof data81 === "string"){
if(func1(data81) > 7){
const err166 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!pattern13.test(data81)){
const err167 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"},message:"must match pattern \""+"^[0-9]{3,7}$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data.invoice_b2b_title !== undefined){
let data82 = data.invoice_b2b_title;
if(typeof data82 !== "string"){
let dataType56 = typeof data82;
let coerced56 = undefined;
if(!(coerced56 !== undefined)){
if(dataType56 == "number" || dataType56 == "boolean"){
coerced56 = "" + data82;
}
else if(data82 === null){
coerced56 = "";
}
else {
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
if(coerced56 !== undefined){
data82 = coerced56;
if(data !== undefined){
data["invoice_b2b_title"] = coerced56;
}
}
}
}
if(data.invoice_b2b_id !== undefined){
let data83 = data.invoice_b2b_id;
if(typeof data83 !== "string"){
let dataType57 = typeof data83;
let coerced57 = undefined;
if(!(coerced57 !== undefined)){
if(dataType57 == "number" || dataType57 == "boolean"){
coerced57 = "" + data83;
}
else if(data83 === null){
coerced57 = "";
}
else {
const err169 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(coerced57 !== undefined){
data83 = coerced57;
if(data !== undefined){
data["invoice_b2b_id"] = coerced57;
}
}
}
if(typeof data83 === "string"){
if(!pattern10.test(data83)){
const err170 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(data.invoice_b2b_address !== undefined){
let data84 = data.invoice_b2b_address;
if(typeof data84 !== "string"){
let dataType58 = typeof data84;
let coerced58 = undefined;
if(!(coerced58 !== undefined)){
if(dataType58 == "number" || dataType58 == "boolean"){
coerced58 = "" + data84;
}
else if(data84 === null){
coerced58 = "";
}
else {
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
if(coerced58 !== undefined){
data84 = coerced58;
if(data !== undefined){
data["invoice_b2b_address"] = coerced58;
}
}
}
}
if(data.invoice_b2b_title_force !== undefined){
let data85 = data.invoice_b2b_title_force;
if(!((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85)))){
let dataType59 = typeof data85;
let coerced59 = undefined;
if(!(coerced59 !== undefined)){
if(dataType59 === "boolean" || data85 === null
              || (dataType59 === "string" && data85 && data85 == +data85 && !(data85 % 1))){
coerced59 = +data85;
}
else {
const err172 = {instancePath:instancePath+"/invoice_b2b_title_force",schemaPath:"#/components/schemas/InvoiceForceFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(coerced59 !== undefined){
data85 = coerced59;
if(data !== undefined){
data["invoice_b2b_title_force"] = coerced59;
}
}
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
let dataType60 = typeof data86;
let coerced60 = undefined;
if(!(coerced60 !== undefined)){
if(dataType60 === "boolean" || data86 === null
              || (dataType60 === "string" && data86 && data86 == +data86 && !(data86 % 1))){
coerced60 = +data86;
}
else {
const err174 = {instancePath:instancePath+"/invoice_b2b_id_force",schemaPath:"#/components/schemas/InvoiceForceFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(coerced60 !== undefined){
data86 = coerced60;
if(data !== undefined){
data["invoice_b2b_id_force"] = coerced60;
}
}
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
let dataType61 = typeof data87;
let coerced61 = undefined;
if(!(coerced61 !== undefined)){
if(dataType61 === "boolean" || data87 === null
              || (dataType61 === "string" && data87 && data87 == +data87 && !(data87 % 1))){
coerced61 = +data87;
}
else {
const err176 = {instancePath:instancePath+"/invoice_b2b_address_force",schemaPath:"#/components/schemas/InvoiceForceFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(coerced61 !== undefined){
data87 = coerced61;
if(data !== undefined){
data["invoice_b2b_address_force"] = coerced61;
}
}
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
let data91 = data90.id;
if(typeof data91 !== "string"){
let dataType62 = typeof data91;
let coerced62 = undefined;
if(!(coerced62 !== undefined)){
if(dataType62 == "number" || dataType62 == "boolean"){
coerced62 = "" + data91;
}
else if(data91 === null){
coerced62 = "";
}
else {
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
if(coerced62 !== undefined){
data91 = coerced62;
if(data90 !== undefined){
data90["id"] = coerced62;
}
}
}
}
if(data90.path !== undefined){
let data92 = data90.path;
if(typeof data92 !== "string"){
let dataType63 = typeof data92;
let coerced63 = undefined;
if(!(coerced63 !== undefined)){
if(dataType63 == "number" || dataType63 == "boolean"){
coerced63 = "" + data92;
}
else if(data92 === null){
coerced63 = "";
}
else {
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
if(coerced63 !== undefined){
data92 = coerced63;
if(data90 !== undefined){
data90["path"] = coerced63;
}
}
}
}
if(data90.type !== undefined){
let data93 = data90.type;
if(typeof data93 !== "string"){
let dataType64 = typeof data93;
let coerced64 = undefined;
if(!(coerced64 !== undefined)){
if(dataType64 == "number" || dataType64 == "boolean"){
coerced64 = "" + data93;
}
else if(data93 === null){
coerced64 = "";
}
else {
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
if(coerced64 !== undefined){
data93 = coerced64;
if(data90 !== undefined){
data90["type"] = coerced64;
}
}
}
}
if(data90.description !== undefined){
let data94 = data90.description;
if(typeof data94 !== "string"){
let dataType65 = typeof data94;
let coerced65 = undefined;
if(!(coerced65 !== undefined)){
if(dataType65 == "number" || dataType65 == "boolean"){
coerced65 = "" + data94;
}
else if(data94 === null){
coerced65 = "";
}
else {
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
if(coerced65 !== undefined){
data94 = coerced65;
if(data90 !== undefined){
data90["description"] = coerced65;
}
}
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
let dataType66 = typeof data95;
let coerced66 = undefined;
if(!(coerced66 !== undefined)){
if(dataType66 === "boolean" || data95 === null
              || (dataType66 === "string" && data95 && data95 == +data95 && !(data95 % 1))){
coerced66 = +data95;
}
else {
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
if(coerced66 !== undefined){
data95 = coerced66;
if(data !== undefined){
data["price"] = coerced66;
}
}
}
}
if(data.recharge_code !== undefined){
let data96 = data.recharge_code;
if(typeof data96 !== "string"){
let dataType67 = typeof data96;
let coerced67 = undefined;
if(!(coerced67 !== undefined)){
if(dataType67 == "number" || dataType67 == "boolean"){
coerced67 = "" + data96;
}
else if(data96 === null){
coerced67 = "";
}
else {
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
if(coerced67 !== undefined){
data96 = coerced67;
if(data !== undefined){
data["recharge_code"] = coerced67;
}
}
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
if(typeof data99 !== "string"){
let dataType68 = typeof data99;
let coerced68 = undefined;
if(!(coerced68 !== undefined)){
if(dataType68 == "number" || dataType68 == "boolean"){
coerced68 = "" + data99;
}
else if(data99 === null){
coerced68 = "";
}
else {
const err188 = {instancePath:instancePath+"/recharge_items/" + i4+"/id",schemaPath:"#/components/schemas/RechargeItem/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(coerced68 !== undefined){
data99 = coerced68;
if(data98 !== undefined){
data98["id"] = coerced68;
}
}
}
if(typeof data99 === "string"){
if(new TextEncoder().encode(data99).length > 32){
const err189 = {instancePath:instancePath+"/recharge_items/" + i4+"/id",schemaPath:"#/components/schemas/RechargeItem/properties/id/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must NOT have more than " + 32 + " bytes"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data98.name !== undefined){
let data100 = data98.name;
if(typeof data100 !== "string"){
let dataType69 = typeof data100;
let coerced69 = undefined;
if(!(coerced69 !== undefined)){
if(dataType69 == "number" || dataType69 == "boolean"){
coerced69 = "" + data100;
}
else if(data100 === null){
coerced69 = "";
}
else {
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
if(coerced69 !== undefined){
data100 = coerced69;
if(data98 !== undefined){
data98["name"] = coerced69;
}
}
}
}
if(data98.price !== undefined){
let data101 = data98.price;
if(typeof data101 !== "string"){
let dataType70 = typeof data101;
let coerced70 = undefined;
if(!(coerced70 !== undefined)){
if(dataType70 == "number" || dataType70 == "boolean"){
coerced70 = "" + data101;
}
else if(data101 === null){
coerced70 = "";
}
else {
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
if(coerced70 !== undefined){
data101 = coerced70;
if(data98 !== undefined){
data98["price"] = coerced70;
}
}
}
}
if(data98.amount !== undefined){
let data102 = data98.amount;
if(typeof data102 !== "string"){
let dataType71 = typeof data102;
let coerced71 = undefined;
if(!(coerced71 !== undefined)){
if(dataType71 == "number" || dataType71 == "boolean"){
coerced71 = "" + data102;
}
else if(data102 === null){
coerced71 = "";
}
else {
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
if(coerced71 !== undefined){
data102 = coerced71;
if(data98 !== undefined){
data98["amount"] = coerced71;
}
}
}
}
if(data98.total !== undefined){
let data103 = data98.total;
if(typeof data103 !== "string"){
let dataType72 = typeof data103;
let coerced72 = undefined;
if(!(coerced72 !== undefined)){
if(dataType72 == "number" || dataType72 == "boolean"){
coerced72 = "" + data103;
}
else if(data103 === null){
coerced72 = "";
}
else {
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
if(coerced72 !== undefined){
data103 = coerced72;
if(data98 !== undefined){
data98["total"] = coerced72;
}
}
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
let dataType73 = typeof data104;
let coerced73 = undefined;
if(!(coerced73 !== undefined)){
if(dataType73 === "boolean" || data104 === null
              || (dataType73 === "string" && data104 && data104 == +data104 && !(data104 % 1))){
coerced73 = +data104;
}
else {
const err196 = {instancePath:instancePath+"/agent_sms_fee_type",schemaPath:"#/components/schemas/SmsFeeFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(coerced73 !== undefined){
data104 = coerced73;
if(data !== undefined){
data["agent_sms_fee_type"] = coerced73;
}
}
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
let dataType74 = typeof data105;
let coerced74 = undefined;
if(!(coerced74 !== undefined)){
if(dataType74 === "boolean" || data105 === null
              || (dataType74 === "string" && data105 && data105 == +data105 && !(data105 % 1))){
coerced74 = +data105;
}
else {
const err198 = {instancePath:instancePath+"/agent_charge_fee_type",schemaPath:"#/components/schemas/ChargeFeeFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(coerced74 !== undefined){
data105 = coerced74;
if(data !== undefined){
data["agent_charge_fee_type"] = coerced74;
}
}
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
let dataType75 = typeof data106;
let coerced75 = undefined;
if(!(coerced75 !== undefined)){
if(dataType75 === "boolean" || data106 === null
              || (dataType75 === "string" && data106 && data106 == +data106 && !(data106 % 1))){
coerced75 = +data106;
}
else {
const err200 = {instancePath:instancePath+"/agent_charge_fee",schemaPath:"#/properties/agent_charge_fee/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(coerced75 !== undefined){
data106 = coerced75;
if(data !== undefined){
data["agent_charge_fee"] = coerced75;
}
}
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
let dataType76 = typeof data107;
let coerced76 = undefined;
if(!(coerced76 !== undefined)){
if(dataType76 === "boolean" || data107 === null
              || (dataType76 === "string" && data107 && data107 == +data107 && !(data107 % 1))){
coerced76 = +data107;
}
else {
const err202 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlag/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(coerced76 !== undefined){
data107 = coerced76;
if(data !== undefined){
data["is_agent_charge"] = coerced76;
}
}
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
let dataType77 = typeof data109;
let coerced77 = undefined;
if(!(coerced77 !== undefined)){
if(dataType77 == "number" || dataType77 == "boolean"){
coerced77 = "" + data109;
}
else if(data109 === null){
coerced77 = "";
}
else {
const err204 = {instancePath:instancePath+"/creditcard_is_automatic_payment",schemaPath:"#/components/schemas/AutomaticPaymentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(coerced77 !== undefined){
data109 = coerced77;
if(data !== undefined){
data["creditcard_is_automatic_payment"] = coerced77;
}
}
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
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
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
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
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["key"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
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
}
if(data.uid !== undefined){
let data1 = data.uid;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
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
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["uid"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.cost !== undefined){
let data2 = data.cost;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
const err8 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["cost"] = coerced2;
}
}
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
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data3 === null
              || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
const err10 = {instancePath:instancePath+"/invoice_state",schemaPath:"#/components/schemas/RefundInvoiceState/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["invoice_state"] = coerced3;
}
}
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
let data6 = data5.id;
if(typeof data6 !== "string"){
let dataType4 = typeof data6;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data6;
}
else if(data6 === null){
coerced4 = "";
}
else {
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
if(coerced4 !== undefined){
data6 = coerced4;
if(data5 !== undefined){
data5["id"] = coerced4;
}
}
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 !== "string"){
let dataType5 = typeof data7;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data7;
}
else if(data7 === null){
coerced5 = "";
}
else {
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
if(coerced5 !== undefined){
data7 = coerced5;
if(data5 !== undefined){
data5["name"] = coerced5;
}
}
}
}
if(data5.cost !== undefined){
let data8 = data5.cost;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
let dataType6 = typeof data8;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data8 === null
              || (dataType6 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced6 = +data8;
}
else {
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
if(coerced6 !== undefined){
data8 = coerced6;
if(data5 !== undefined){
data5["cost"] = coerced6;
}
}
}
}
if(data5.amount !== undefined){
let data9 = data5.amount;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
let dataType7 = typeof data9;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data9 === null
              || (dataType7 === "string" && data9 && data9 == +data9 && !(data9 % 1))){
coerced7 = +data9;
}
else {
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
if(coerced7 !== undefined){
data9 = coerced7;
if(data5 !== undefined){
data5["amount"] = coerced7;
}
}
}
}
if(data5.total !== undefined){
let data10 = data5.total;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
let dataType8 = typeof data10;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 === "boolean" || data10 === null
              || (dataType8 === "string" && data10 && data10 == +data10 && !(data10 % 1))){
coerced8 = +data10;
}
else {
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
if(coerced8 !== undefined){
data10 = coerced8;
if(data5 !== undefined){
data5["total"] = coerced8;
}
}
}
}
if(data5.image_url !== undefined){
let data11 = data5.image_url;
if(typeof data11 !== "string"){
let dataType9 = typeof data11;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data11;
}
else if(data11 === null){
coerced9 = "";
}
else {
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
if(coerced9 !== undefined){
data11 = coerced9;
if(data5 !== undefined){
data5["image_url"] = coerced9;
}
}
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
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
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err5 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
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
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.cost !== undefined){
let data2 = data.cost;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
const err9 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["cost"] = coerced2;
}
}
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
let data5 = data4.id;
if(typeof data5 !== "string"){
let dataType3 = typeof data5;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data5;
}
else if(data5 === null){
coerced3 = "";
}
else {
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
if(coerced3 !== undefined){
data5 = coerced3;
if(data4 !== undefined){
data4["id"] = coerced3;
}
}
}
}
if(data4.name !== undefined){
let data6 = data4.name;
if(typeof data6 !== "string"){
let dataType4 = typeof data6;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data6;
}
else if(data6 === null){
coerced4 = "";
}
else {
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
if(coerced4 !== undefined){
data6 = coerced4;
if(data4 !== undefined){
data4["name"] = coerced4;
}
}
}
}
if(data4.cost !== undefined){
let data7 = data4.cost;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
let dataType5 = typeof data7;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 === "boolean" || data7 === null
              || (dataType5 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced5 = +data7;
}
else {
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
if(coerced5 !== undefined){
data7 = coerced5;
if(data4 !== undefined){
data4["cost"] = coerced5;
}
}
}
}
if(data4.amount !== undefined){
let data8 = data4.amount;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
let dataType6 = typeof data8;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data8 === null
              || (dataType6 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced6 = +data8;
}
else {
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
if(coerced6 !== undefined){
data8 = coerced6;
if(data4 !== undefined){
data4["amount"] = coerced6;
}
}
}
}
if(data4.total !== undefined){
let data9 = data4.total;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
let dataType7 = typeof data9;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data9 === null
              || (dataType7 === "string" && data9 && data9 == +data9 && !(data9 % 1))){
coerced7 = +data9;
}
else {
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
if(coerced7 !== undefined){
data9 = coerced7;
if(data4 !== undefined){
data4["total"] = coerced7;
}
}
}
}
if(data4.image_url !== undefined){
let data10 = data4.image_url;
if(typeof data10 !== "string"){
let dataType8 = typeof data10;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data10;
}
else if(data10 === null){
coerced8 = "";
}
else {
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
if(coerced8 !== undefined){
data10 = coerced8;
if(data4 !== undefined){
data4["image_url"] = coerced8;
}
}
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err4 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["order_id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(new TextEncoder().encode(data0).length > 50){
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must NOT have more than " + 50 + " bytes"};
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
if(data.group_id !== undefined){
let data1 = data.group_id;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err7 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["group_id"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.stop_time !== undefined){
let data2 = data.stop_time;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
const err9 = {instancePath:instancePath+"/stop_time",schemaPath:"#/properties/stop_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["stop_time"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/stop_time",schemaPath:"#/properties/stop_time/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$"+"\""};
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
if(data.stop_reason !== undefined){
let data3 = data.stop_reason;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
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
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["stop_reason"] = coerced3;
}
}
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["user_id"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.user_name !== undefined){
let data1 = data.user_name;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
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
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["user_name"] = coerced1;
}
}
}
}
if(data.user_real_name !== undefined){
let data2 = data.user_real_name;
if(typeof data2 !== "string"){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data2;
}
else if(data2 === null){
coerced2 = "";
}
else {
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
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["user_real_name"] = coerced2;
}
}
}
}
if(data.user_english_name !== undefined){
let data3 = data.user_english_name;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
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
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["user_english_name"] = coerced3;
}
}
}
}
if(data.user_zipcode !== undefined){
let data4 = data.user_zipcode;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
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
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["user_zipcode"] = coerced4;
}
}
}
}
if(data.user_address !== undefined){
let data5 = data.user_address;
if(typeof data5 !== "string"){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data5;
}
else if(data5 === null){
coerced5 = "";
}
else {
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
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["user_address"] = coerced5;
}
}
}
}
if(data.user_sn_type !== undefined){
let data6 = data.user_sn_type;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
const err10 = {instancePath:instancePath+"/user_sn_type",schemaPath:"#/components/schemas/SnType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["user_sn_type"] = coerced6;
}
}
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
let data7 = data.user_sn;
if(typeof data7 !== "string"){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data7;
}
else if(data7 === null){
coerced7 = "";
}
else {
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
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["user_sn"] = coerced7;
}
}
}
}
if(data.user_phone !== undefined){
let data8 = data.user_phone;
if(typeof data8 !== "string"){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data8;
}
else if(data8 === null){
coerced8 = "";
}
else {
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
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["user_phone"] = coerced8;
}
}
}
}
if(data.user_cellphone_code !== undefined){
let data9 = data.user_cellphone_code;
if(typeof data9 !== "string"){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data9;
}
else if(data9 === null){
coerced9 = "";
}
else {
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
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["user_cellphone_code"] = coerced9;
}
}
}
}
if(data.user_cellphone !== undefined){
let data10 = data.user_cellphone;
if(typeof data10 !== "string"){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data10;
}
else if(data10 === null){
coerced10 = "";
}
else {
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
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["user_cellphone"] = coerced10;
}
}
}
}
if(data.user_email !== undefined){
let data11 = data.user_email;
if(typeof data11 !== "string"){
let dataType11 = typeof data11;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data11;
}
else if(data11 === null){
coerced11 = "";
}
else {
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
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["user_email"] = coerced11;
}
}
}
}
if(data.user_birthday !== undefined){
let data12 = data.user_birthday;
if(typeof data12 !== "string"){
let dataType12 = typeof data12;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data12;
}
else if(data12 === null){
coerced12 = "";
}
else {
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
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["user_birthday"] = coerced12;
}
}
}
}
if(data.ip !== undefined){
let data13 = data.ip;
if(typeof data13 !== "string"){
let dataType13 = typeof data13;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data13;
}
else if(data13 === null){
coerced13 = "";
}
else {
const err18 = {instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/Ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["ip"] = coerced13;
}
}
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
let data15 = data.echo_0;
if(typeof data15 !== "string"){
let dataType14 = typeof data15;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data15;
}
else if(data15 === null){
coerced14 = "";
}
else {
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
if(coerced14 !== undefined){
data15 = coerced14;
if(data !== undefined){
data["echo_0"] = coerced14;
}
}
}
}
if(data.echo_1 !== undefined){
let data16 = data.echo_1;
if(typeof data16 !== "string"){
let dataType15 = typeof data16;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data16;
}
else if(data16 === null){
coerced15 = "";
}
else {
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
if(coerced15 !== undefined){
data16 = coerced15;
if(data !== undefined){
data["echo_1"] = coerced15;
}
}
}
}
if(data.echo_2 !== undefined){
let data17 = data.echo_2;
if(typeof data17 !== "string"){
let dataType16 = typeof data17;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data17;
}
else if(data17 === null){
coerced16 = "";
}
else {
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
if(coerced16 !== undefined){
data17 = coerced16;
if(data !== undefined){
data["echo_2"] = coerced16;
}
}
}
}
if(data.echo_3 !== undefined){
let data18 = data.echo_3;
if(typeof data18 !== "string"){
let dataType17 = typeof data18;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data18;
}
else if(data18 === null){
coerced17 = "";
}
else {
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
if(coerced17 !== undefined){
data18 = coerced17;
if(data !== undefined){
data["echo_3"] = coerced17;
}
}
}
}
if(data.echo_4 !== undefined){
let data19 = data.echo_4;
if(typeof data19 !== "string"){
let dataType18 = typeof data19;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data19;
}
else if(data19 === null){
coerced18 = "";
}
else {
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
if(coerced18 !== undefined){
data19 = coerced18;
if(data !== undefined){
data["echo_4"] = coerced18;
}
}
}
}
if(data.success_returl !== undefined){
let data20 = data.success_returl;
if(typeof data20 !== "string"){
let dataType19 = typeof data20;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data20;
}
else if(data20 === null){
coerced19 = "";
}
else {
const err27 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced19 !== undefined){
data20 = coerced19;
if(data !== undefined){
data["success_returl"] = coerced19;
}
}
}
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err28 = {instancePath:instancePath+"/success_returl",schemaPath:"#/components/schemas/SuccessUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.failure_returl !== undefined){
let data21 = data.failure_returl;
if(typeof data21 !== "string"){
let dataType20 = typeof data21;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data21;
}
else if(data21 === null){
coerced20 = "";
}
else {
const err29 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced20 !== undefined){
data21 = coerced20;
if(data !== undefined){
data["failure_returl"] = coerced20;
}
}
}
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err30 = {instancePath:instancePath+"/failure_returl",schemaPath:"#/components/schemas/FailureUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["key"] = coerced0;
}
}
}
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
}
if(data.uid !== undefined){
let data1 = data.uid;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err5 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["uid"] = coerced1;
}
}
}
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
if(typeof data14 !== "string"){
let dataType0 = typeof data14;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data14;
}
else if(data14 === null){
coerced0 = "";
}
else {
const err35 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced0 !== undefined){
data14 = coerced0;
if(data !== undefined){
data["key"] = coerced0;
}
}
}
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err36 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.uid !== undefined){
let data15 = data.uid;
if(typeof data15 !== "string"){
let dataType1 = typeof data15;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data15;
}
else if(data15 === null){
coerced1 = "";
}
else {
const err37 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced1 !== undefined){
data15 = coerced1;
if(data !== undefined){
data["uid"] = coerced1;
}
}
}
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err38 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.invoice_input_type !== undefined){
let data16 = data.invoice_input_type;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
let dataType2 = typeof data16;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data16 === null
              || (dataType2 === "string" && data16 && data16 == +data16 && !(data16 % 1))){
coerced2 = +data16;
}
else {
const err39 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced2 !== undefined){
data16 = coerced2;
if(data !== undefined){
data["invoice_input_type"] = coerced2;
}
}
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
let dataType3 = typeof data17;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data17 === null
              || (dataType3 === "string" && data17 && data17 == +data17 && !(data17 % 1))){
coerced3 = +data17;
}
else {
const err41 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudType/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(coerced3 !== undefined){
data17 = coerced3;
if(data !== undefined){
data["invoice_cloud_type"] = coerced3;
}
}
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
if(typeof data18 !== "string"){
let dataType4 = typeof data18;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data18;
}
else if(data18 === null){
coerced4 = "";
}
else {
const err43 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(coerced4 !== undefined){
data18 = coerced4;
if(data !== undefined){
data["invoice_tax_id"] = coerced4;
}
}
}
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err44 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/TaxIdOnCloudInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.invoice_mobile_code !== undefined){
let data19 = data.invoice_mobile_code;
if(typeof data19 !== "string"){
let dataType5 = typeof data19;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data19;
}
else if(data19 === null){
coerced5 = "";
}
else {
const err45 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(coerced5 !== undefined){
data19 = coerced5;
if(data !== undefined){
data["invoice_mobile_code"] = coerced5;
}
}
}
if(typeof data19 === "string"){
if(func1(data19) > 8){
const err46 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern11.test(data19)){
const err47 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/MobileBarcode/pattern",keyword:"pattern",params:{pattern: "^/[0-9A-Z+\\-.]{7}$"},message:"must match pattern \""+"^/[0-9A-Z+\\-.]{7}$"+"\""};
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
if(data.invoice_natural_person !== undefined){
let data20 = data.invoice_natural_person;
if(typeof data20 !== "string"){
let dataType6 = typeof data20;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data20;
}
else if(data20 === null){
coerced6 = "";
}
else {
const err48 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(coerced6 !== undefined){
data20 = coerced6;
if(data !== undefined){
data["invoice_natural_person"] = coerced6;
}
}
}
if(typeof data20 === "string"){
if(func1(data20) > 16){
const err49 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern12.test(data20)){
const err50 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/NaturalPersonBarcode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{14}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{14}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.invoice_love_code !== undefined){
let data21 = data.invoice_love_code;
if(typeof data21 !== "string"){
let dataType7 = typeof data21;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data21;
}
else if(data21 === null){
coerced7 = "";
}
else {
const err51 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(coerced7 !== undefined){
data21 = coerced7;
if(data !== undefined){
data["invoice_love_code"] = coerced7;
}
}
}
if(typeof data21 === "string"){
if(func1(data21) > 7){
const err52 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern13.test(data21)){
const err53 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/LoveCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"},message:"must match pattern \""+"^[0-9]{3,7}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.invoice_b2b_title !== undefined){
let data22 = data.invoice_b2b_title;
if(typeof data22 !== "string"){
let dataType8 = typeof data22;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data22;
}
else if(data22 === null){
coerced8 = "";
}
else {
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
if(coerced8 !== undefined){
data22 = coerced8;
if(data !== undefined){
data["invoice_b2b_title"] = coerced8;
}
}
}
}
if(data.invoice_b2b_id !== undefined){
let data23 = data.invoice_b2b_id;
if(typeof data23 !== "string"){
let dataType9 = typeof data23;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data23;
}
else if(data23 === null){
coerced9 = "";
}
else {
const err55 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(coerced9 !== undefined){
data23 = coerced9;
if(data !== undefined){
data["invoice_b2b_id"] = coerced9;
}
}
}
if(typeof data23 === "string"){
if(!pattern10.test(data23)){
const err56 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/TaxIdOnPaperInvoice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}$"},message:"must match pattern \""+"^[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.invoice_b2b_post_zone !== undefined){
let data24 = data.invoice_b2b_post_zone;
if(typeof data24 !== "string"){
let dataType10 = typeof data24;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data24;
}
else if(data24 === null){
coerced10 = "";
}
else {
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
if(coerced10 !== undefined){
data24 = coerced10;
if(data !== undefined){
data["invoice_b2b_post_zone"] = coerced10;
}
}
}
}
if(data.invoice_b2b_address !== undefined){
let data25 = data.invoice_b2b_address;
if(typeof data25 !== "string"){
let dataType11 = typeof data25;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data25;
}
else if(data25 === null){
coerced11 = "";
}
else {
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
if(coerced11 !== undefined){
data25 = coerced11;
if(data !== undefined){
data["invoice_b2b_address"] = coerced11;
}
}
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/OrderUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
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
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/OrderKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else {
const err2 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["cost"] = coerced0;
}
}
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
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/Currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["currency"] = coerced1;
}
}
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
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
const err2 = {instancePath:instancePath+"/storeUid",schemaPath:"#/properties/storeUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["storeUid"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func1(data0) > 16){
const err3 = {instancePath:instancePath+"/storeUid",schemaPath:"#/properties/storeUid/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/storeUid",schemaPath:"#/properties/storeUid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data1;
}
else if(data1 === null){
coerced1 = "";
}
else {
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["key"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 32){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 32},message:"must NOT have fewer than 32 characters"};
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

export const received: { readonly createOrder: Validator; readonly queryOrder: Validator; readonly refundOrder: Validator; readonly cancelAuthorization: Validator; readonly captureAuthorization: Validator; readonly cancelDirectDebit: Validator; readonly bindEwallet: Validator; readonly cancelRefund: Validator; readonly issueInvoice: Validator; readonly queryInvoice: Validator; readonly listPaymentMethods: Validator; readonly Credentials: Validator } = {
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
