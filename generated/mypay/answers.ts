// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
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
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
if("200" !== data0){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err6 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
}
}
}
if(data.uid !== undefined){
let data2 = data.uid;
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
const err7 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["uid"] = coerced2;
}
}
}
}
if(data.key !== undefined){
let data3 = data.key;
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
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["key"] = coerced3;
}
}
}
}
if(data.url !== undefined){
let data4 = data.url;
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
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["url"] = coerced4;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"code":true,"msg":true,"uid":true,"key":true,"url":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if("200" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs8 = errors;
if("B200" !== data0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
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
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err6 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
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
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"code":true,"msg":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.msg = true;
props0.uid = true;
props0.key = true;
props0.url = true;
}
const _errs2 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema10 = {"type":"object","required":["prc"],"properties":{"uid":{"$ref":"#/components/schemas/Uid"},"key":{"$ref":"#/components/schemas/TransactionKey"},"prc":{"$ref":"#/components/schemas/Prc"},"finishtime":{"$ref":"#/components/schemas/FinishTime"},"cardno":{"$ref":"#/components/schemas/CardNo"},"acode":{"$ref":"#/components/schemas/ApprovalCode"},"card_type":{"$ref":"#/components/schemas/CardType"},"issuing_bank":{"$ref":"#/components/schemas/IssuingBank"},"issuing_bank_uid":{"$ref":"#/components/schemas/IssuingBankUid"},"is_agent_charge":{"$ref":"#/components/schemas/AgentChargeFlagAnswer"},"transaction_mode":{"$ref":"#/components/schemas/TransactionMode"},"supplier_name":{"$ref":"#/components/schemas/SupplierName"},"supplier_code":{"$ref":"#/components/schemas/SupplierCode"},"order_id":{"$ref":"#/components/schemas/OrderId"},"user_id":{"$ref":"#/components/schemas/UserIdEcho"},"cost":{"$ref":"#/components/schemas/Cost"},"currency":{"$ref":"#/components/schemas/CurrencyAnswer"},"actual_cost":{"$ref":"#/components/schemas/ActualCost"},"actual_currency":{"$ref":"#/components/schemas/CurrencyAnswer"},"voucher_paid":{"type":"array","items":{"$ref":"#/components/schemas/VoucherPaid"}},"voucher_free":{"type":"array","items":{"$ref":"#/components/schemas/VoucherFree"}},"price":{"$ref":"#/components/schemas/Price"},"actual_price":{"$ref":"#/components/schemas/ActualPrice"},"recharge_code":{"$ref":"#/components/schemas/RechargeCode"},"love_cost":{"$ref":"#/components/schemas/LoveCost"},"retmsg":{"$ref":"#/components/schemas/RetMsg"},"pay_mode_uid":{"type":["integer","null"]},"pfn":{"$ref":"#/components/schemas/Pfn"},"trans_type":{"$ref":"#/components/schemas/TransType"},"redeem":{"$ref":"#/components/schemas/RedeemField"},"installment":{"$ref":"#/components/schemas/InstallmentField"},"payment_name":{"$ref":"#/components/schemas/PaymentName"},"nois":{"$ref":"#/components/schemas/Nois"},"group_id":{"$ref":"#/components/schemas/GroupId"},"store_group_id":{"type":"string"},"bank_id":{"$ref":"#/components/schemas/BankId"},"expired_date":{"$ref":"#/components/schemas/ExpiredDate"},"appropriation_date":{"$ref":"#/components/schemas/AppropriationDate"},"result_type":{"$ref":"#/components/schemas/ResultType"},"result_content_type":{"$ref":"#/components/schemas/ResultContentType"},"result_content":{"$ref":"#/components/schemas/ResultContentField"},"refund_order":{"type":"array","items":{"$ref":"#/components/schemas/RefundInfo"}},"cancel_order":{"type":"array","items":{"$ref":"#/components/schemas/CancelInfo"}},"invoice_state":{"$ref":"#/components/schemas/InvoiceState"},"invoice_date":{"$ref":"#/components/schemas/InvoiceDate"},"invoice_wordtrack":{"$ref":"#/components/schemas/InvoiceWordTrack"},"invoice_number":{"$ref":"#/components/schemas/InvoiceNumber"},"invoice_rand_code":{"$ref":"#/components/schemas/InvoiceRandCode"},"invoice_seller_ban":{"$ref":"#/components/schemas/InvoiceSellerBan"},"invoice_buyer_ban":{"$ref":"#/components/schemas/InvoiceBuyerBan"},"invoice_left_qrcode":{"$ref":"#/components/schemas/InvoiceLeftQrcode"},"invoice_middle_barcode":{"$ref":"#/components/schemas/InvoiceMiddleBarcode"},"invoice_right_qrcode":{"$ref":"#/components/schemas/InvoiceRightQrcode"},"invoice_title_type":{"$ref":"#/components/schemas/InvoiceTitleType"},"invoice_title":{"$ref":"#/components/schemas/InvoiceTitle"},"invoice_print_type":{"$ref":"#/components/schemas/InvoicePrintType"},"invoice_print_device":{"$ref":"#/components/schemas/InvoicePrintDevice"},"invoice_amount":{"$ref":"#/components/schemas/InvoiceAmount"},"invoice_sales_amount":{"$ref":"#/components/schemas/InvoiceSalesAmount"},"invoice_tax_amount":{"$ref":"#/components/schemas/InvoiceTaxAmount"},"invoice_order_detail":{"$ref":"#/components/schemas/InvoiceOrderDetailField"},"invoice_ratetype":{"$ref":"#/components/schemas/InvoiceRateTypeAnswer"},"invoice_input_type":{"$ref":"#/components/schemas/InvoiceInputTypeAnswer"},"invoice_cloud_type":{"$ref":"#/components/schemas/InvoiceCloudTypeAnswer"},"invoice_mobile_code":{"$ref":"#/components/schemas/InvoiceMobileCode"},"invoice_tax_id":{"$ref":"#/components/schemas/InvoiceTaxId"},"invoice_natural_person":{"$ref":"#/components/schemas/InvoiceNaturalPerson"},"invoice_love_code":{"$ref":"#/components/schemas/InvoiceLoveCode"},"invoice_b2b_title":{"$ref":"#/components/schemas/InvoiceB2bTitle"},"invoice_b2b_id":{"$ref":"#/components/schemas/InvoiceB2bId"},"invoice_b2b_post_zone":{"$ref":"#/components/schemas/InvoiceB2bPostZone"},"invoice_b2b_address":{"$ref":"#/components/schemas/InvoiceB2bAddress"},"invoice_allowance":{"type":"array","items":{"$ref":"#/components/schemas/Allowance"}},"items":{"type":"array","items":{"$ref":"#/components/schemas/AnswerItem"}},"echo_0":{"$ref":"#/components/schemas/Echo"},"echo_1":{"$ref":"#/components/schemas/Echo"},"echo_2":{"$ref":"#/components/schemas/Echo"},"echo_3":{"$ref":"#/components/schemas/Echo"},"echo_4":{"$ref":"#/components/schemas/Echo"}}};
const schema17 = {"type":["integer","null"]};
const schema20 = {"type":["integer","null"]};
const schema21 = {"type":["integer","null"]};
const schema26 = {"type":["integer","null"]};
const schema28 = {"type":["number","null"]};
const schema30 = {"type":"object","properties":{"product_id":{"type":"string"},"serial_number":{"type":"string"},"name":{"type":"string"},"cost":{"type":["integer","null"]},"issuer":{"type":"string"},"refund_return_type":{"type":"string"}}};
const schema31 = {"type":"object","properties":{"product_id":{"type":"string"},"serial_number":{"type":"string"},"name":{"type":"string"},"cost":{"type":["integer","null"]},"issuer":{"type":"string"}}};
const schema32 = {"type":["integer","null"]};
const schema33 = {"type":["integer","null"]};
const schema35 = {"type":["integer","null"]};
const schema38 = {"type":["integer","null"]};
const schema50 = {"type":["integer","null"]};
const schema69 = {"type":["integer","null"]};
const schema79 = {"type":["integer","null"]};
const schema113 = {"type":["integer","null"]};
const schema114 = {"type":["integer","null"]};
const schema81 = {"type":["integer","null"]};
const schema82 = {"type":["integer","null"]};
const schema83 = {"type":["integer","null"]};
const schema86 = {"type":["integer","null"]};
const schema87 = {"type":["integer","null"]};
const schema120 = {"type":["integer","null"]};
const schema129 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"cost":{"type":["integer","null"]},"amount":{"type":["integer","null"]},"total":{"type":["integer","null"]}}};
const schema40 = {"type":"object","properties":{"type":{"$ref":"#/components/schemas/RedeemType"},"used":{"type":["integer","null"]},"amount":{"type":["integer","null"]}}};
const schema41 = {"type":["integer","null"]};

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
if(data.type !== undefined){
let data0 = data.type;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else if(data0 === "" || data0 === 0 || data0 === false){
coerced0 = null;
}
else {
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RedeemType/type",keyword:"type",params:{type: schema41.type},message:"must be integer,null"};
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
data0 = coerced0;
if(data !== undefined){
data["type"] = coerced0;
}
}
}
}
if(data.used !== undefined){
let data1 = data.used;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else if(data1 === "" || data1 === 0 || data1 === false){
coerced1 = null;
}
else {
const err1 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: schema40.properties.used.type},message:"must be integer,null"};
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
data1 = coerced1;
if(data !== undefined){
data["used"] = coerced1;
}
}
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else if(data2 === "" || data2 === 0 || data2 === false){
coerced2 = null;
}
else {
const err2 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema40.properties.amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["amount"] = coerced2;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"type":true,"used":true,"amount":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.type = true;
props0.used = true;
props0.amount = true;
}
const _errs2 = errors;
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
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate8.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema43 = {"type":"object","properties":{"period_number":{"type":["integer","null"]},"total":{"type":["integer","null"]},"first":{"type":["integer","null"]},"every":{"type":["integer","null"]}}};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period_number !== undefined){
let data0 = data.period_number;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else if(data0 === "" || data0 === 0 || data0 === false){
coerced0 = null;
}
else {
const err0 = {instancePath:instancePath+"/period_number",schemaPath:"#/components/schemas/Installment/properties/period_number/type",keyword:"type",params:{type: schema43.properties.period_number.type},message:"must be integer,null"};
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
data0 = coerced0;
if(data !== undefined){
data["period_number"] = coerced0;
}
}
}
}
if(data.total !== undefined){
let data1 = data.total;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else if(data1 === "" || data1 === 0 || data1 === false){
coerced1 = null;
}
else {
const err1 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Installment/properties/total/type",keyword:"type",params:{type: schema43.properties.total.type},message:"must be integer,null"};
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
data1 = coerced1;
if(data !== undefined){
data["total"] = coerced1;
}
}
}
}
if(data.first !== undefined){
let data2 = data.first;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else if(data2 === "" || data2 === 0 || data2 === false){
coerced2 = null;
}
else {
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/components/schemas/Installment/properties/first/type",keyword:"type",params:{type: schema43.properties.first.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["first"] = coerced2;
}
}
}
}
if(data.every !== undefined){
let data3 = data.every;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data3 === null
              || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else if(data3 === "" || data3 === 0 || data3 === false){
coerced3 = null;
}
else {
const err3 = {instancePath:instancePath+"/every",schemaPath:"#/components/schemas/Installment/properties/every/type",keyword:"type",params:{type: schema43.properties.every.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["every"] = coerced3;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/Installment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.period_number = true;
props0.total = true;
props0.first = true;
props0.every = true;
}
const _errs12 = errors;
if(typeof data !== "string"){
let dataType4 = typeof data;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data;
}
else if(data === null){
coerced4 = "";
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced4 !== undefined){
data = coerced4;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced4;
}
}
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate12.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PinCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/VirtualAccountContent/required",keyword:"required",params:{missingProperty: "PinCode"},message:"must have required property '"+"PinCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.BankCode === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/VirtualAccountContent/required",keyword:"required",params:{missingProperty: "BankCode"},message:"must have required property '"+"BankCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.PinCode !== undefined){
let data0 = data.PinCode;
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
const err2 = {instancePath:instancePath+"/PinCode",schemaPath:"#/components/schemas/VirtualAccountContent/properties/PinCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PinCode"] = coerced0;
}
}
}
}
if(data.LimitDate !== undefined){
let data1 = data.LimitDate;
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
const err3 = {instancePath:instancePath+"/LimitDate",schemaPath:"#/components/schemas/VirtualAccountContent/properties/LimitDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LimitDate"] = coerced1;
}
}
}
}
if(data.BankCode !== undefined){
let data2 = data.BankCode;
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
const err4 = {instancePath:instancePath+"/BankCode",schemaPath:"#/components/schemas/VirtualAccountContent/properties/BankCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["BankCode"] = coerced2;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/VirtualAccountContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs3 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
var props0 = {};
props0.PinCode = true;
props0.LimitDate = true;
props0.BankCode = true;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PinCode === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/IbonContent/required",keyword:"required",params:{missingProperty: "PinCode"},message:"must have required property '"+"PinCode"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.PinCode !== undefined){
let data3 = data.PinCode;
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
const err7 = {instancePath:instancePath+"/PinCode",schemaPath:"#/components/schemas/IbonContent/properties/PinCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PinCode"] = coerced3;
}
}
}
}
if(data.LimitDate !== undefined){
let data4 = data.LimitDate;
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
const err8 = {instancePath:instancePath+"/LimitDate",schemaPath:"#/components/schemas/IbonContent/properties/LimitDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LimitDate"] = coerced4;
}
}
}
}
if(data.BarCode1 !== undefined){
let data5 = data.BarCode1;
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
const err9 = {instancePath:instancePath+"/BarCode1",schemaPath:"#/components/schemas/IbonContent/properties/BarCode1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["BarCode1"] = coerced5;
}
}
}
}
if(data.BarCode2 !== undefined){
let data6 = data.BarCode2;
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
const err10 = {instancePath:instancePath+"/BarCode2",schemaPath:"#/components/schemas/IbonContent/properties/BarCode2/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["BarCode2"] = coerced6;
}
}
}
}
if(data.BarCode3 !== undefined){
let data7 = data.BarCode3;
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
const err11 = {instancePath:instancePath+"/BarCode3",schemaPath:"#/components/schemas/IbonContent/properties/BarCode3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["BarCode3"] = coerced7;
}
}
}
}
if(data.BarcodeEndDate !== undefined){
let data8 = data.BarcodeEndDate;
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
const err12 = {instancePath:instancePath+"/BarcodeEndDate",schemaPath:"#/components/schemas/IbonContent/properties/BarcodeEndDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["BarcodeEndDate"] = coerced8;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/IbonContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.PinCode = true;
props0.LimitDate = true;
props0.BarCode1 = true;
props0.BarCode2 = true;
props0.BarCode3 = true;
props0.BarcodeEndDate = true;
}
}
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PinCode === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/FamiPortContent/required",keyword:"required",params:{missingProperty: "PinCode"},message:"must have required property '"+"PinCode"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.PinCode !== undefined){
let data9 = data.PinCode;
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
const err15 = {instancePath:instancePath+"/PinCode",schemaPath:"#/components/schemas/FamiPortContent/properties/PinCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["PinCode"] = coerced9;
}
}
}
}
if(data.LimitDate !== undefined){
let data10 = data.LimitDate;
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
const err16 = {instancePath:instancePath+"/LimitDate",schemaPath:"#/components/schemas/FamiPortContent/properties/LimitDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["LimitDate"] = coerced10;
}
}
}
}
if(data.BarCode1 !== undefined){
let data11 = data.BarCode1;
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
const err17 = {instancePath:instancePath+"/BarCode1",schemaPath:"#/components/schemas/FamiPortContent/properties/BarCode1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["BarCode1"] = coerced11;
}
}
}
}
if(data.BarCode2 !== undefined){
let data12 = data.BarCode2;
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
const err18 = {instancePath:instancePath+"/BarCode2",schemaPath:"#/components/schemas/FamiPortContent/properties/BarCode2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["BarCode2"] = coerced12;
}
}
}
}
if(data.BarCode3 !== undefined){
let data13 = data.BarCode3;
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
const err19 = {instancePath:instancePath+"/BarCode3",schemaPath:"#/components/schemas/FamiPortContent/properties/BarCode3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["BarCode3"] = coerced13;
}
}
}
}
if(data.BarcodeEndDate !== undefined){
let data14 = data.BarcodeEndDate;
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
const err20 = {instancePath:instancePath+"/BarcodeEndDate",schemaPath:"#/components/schemas/FamiPortContent/properties/BarcodeEndDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["BarcodeEndDate"] = coerced14;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/components/schemas/FamiPortContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.PinCode = true;
props0.LimitDate = true;
props0.BarCode1 = true;
props0.BarCode2 = true;
props0.BarCode3 = true;
props0.BarcodeEndDate = true;
}
}
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.PinCode === undefined){
const err22 = {instancePath,schemaPath:"#/components/schemas/LifeEtContent/required",keyword:"required",params:{missingProperty: "PinCode"},message:"must have required property '"+"PinCode"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.PinCode !== undefined){
let data15 = data.PinCode;
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
const err23 = {instancePath:instancePath+"/PinCode",schemaPath:"#/components/schemas/LifeEtContent/properties/PinCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data15 = coerced15;
if(data !== undefined){
data["PinCode"] = coerced15;
}
}
}
}
if(data.BarCode1 !== undefined){
let data16 = data.BarCode1;
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
const err24 = {instancePath:instancePath+"/BarCode1",schemaPath:"#/components/schemas/LifeEtContent/properties/BarCode1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data16 = coerced16;
if(data !== undefined){
data["BarCode1"] = coerced16;
}
}
}
}
if(data.BarCode2 !== undefined){
let data17 = data.BarCode2;
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
const err25 = {instancePath:instancePath+"/BarCode2",schemaPath:"#/components/schemas/LifeEtContent/properties/BarCode2/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data17 = coerced17;
if(data !== undefined){
data["BarCode2"] = coerced17;
}
}
}
}
if(data.BarCode3 !== undefined){
let data18 = data.BarCode3;
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
const err26 = {instancePath:instancePath+"/BarCode3",schemaPath:"#/components/schemas/LifeEtContent/properties/BarCode3/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data18 = coerced18;
if(data !== undefined){
data["BarCode3"] = coerced18;
}
}
}
}
if(data.LimitDate !== undefined){
let data19 = data.LimitDate;
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
const err27 = {instancePath:instancePath+"/LimitDate",schemaPath:"#/components/schemas/LifeEtContent/properties/LimitDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data19 = coerced19;
if(data !== undefined){
data["LimitDate"] = coerced19;
}
}
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/components/schemas/LifeEtContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.PinCode = true;
props0.BarCode1 = true;
props0.BarCode2 = true;
props0.BarCode3 = true;
props0.LimitDate = true;
}
}
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.BarCode1 === undefined){
const err29 = {instancePath,schemaPath:"#/components/schemas/CvsBarcodeContent/required",keyword:"required",params:{missingProperty: "BarCode1"},message:"must have required property '"+"BarCode1"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.BarCode2 === undefined){
const err30 = {instancePath,schemaPath:"#/components/schemas/CvsBarcodeContent/required",keyword:"required",params:{missingProperty: "BarCode2"},message:"must have required property '"+"BarCode2"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.BarCode3 === undefined){
const err31 = {instancePath,schemaPath:"#/components/schemas/CvsBarcodeContent/required",keyword:"required",params:{missingProperty: "BarCode3"},message:"must have required property '"+"BarCode3"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.BarCode1 !== undefined){
let data20 = data.BarCode1;
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
const err32 = {instancePath:instancePath+"/BarCode1",schemaPath:"#/components/schemas/CvsBarcodeContent/properties/BarCode1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["BarCode1"] = coerced20;
}
}
}
}
if(data.BarCode2 !== undefined){
let data21 = data.BarCode2;
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
const err33 = {instancePath:instancePath+"/BarCode2",schemaPath:"#/components/schemas/CvsBarcodeContent/properties/BarCode2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["BarCode2"] = coerced21;
}
}
}
}
if(data.BarCode3 !== undefined){
let data22 = data.BarCode3;
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
const err34 = {instancePath:instancePath+"/BarCode3",schemaPath:"#/components/schemas/CvsBarcodeContent/properties/BarCode3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["BarCode3"] = coerced22;
}
}
}
}
if(data.LimitDate !== undefined){
let data23 = data.LimitDate;
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
const err35 = {instancePath:instancePath+"/LimitDate",schemaPath:"#/components/schemas/CvsBarcodeContent/properties/LimitDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["LimitDate"] = coerced23;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/components/schemas/CvsBarcodeContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.BarCode1 = true;
props0.BarCode2 = true;
props0.BarCode3 = true;
props0.LimitDate = true;
}
}
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err37 = {instancePath,schemaPath:"#/components/schemas/OtherContent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs66 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = true;
}
}
if(!valid1){
const err38 = {instancePath,schemaPath:"#/anyOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs70 = errors;
if(typeof data !== "string"){
let dataType24 = typeof data;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data;
}
else if(data === null){
coerced24 = "";
}
else {
const err39 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced24 !== undefined){
data = coerced24;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced24;
}
}
}
var _valid0 = _errs70 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err40 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate14.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema85 = {"type":"object","properties":{"Description":{"type":"string"},"Quantity":{"type":["number","null"]},"UnitPrice":{"type":["number","null"]},"Amount":{"type":["number","null"]}}};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.Description !== undefined){
let data1 = data0.Description;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err0 = {instancePath:instancePath+"/" + i0+"/Description",schemaPath:"#/components/schemas/InvoiceLine/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data1 = coerced0;
if(data0 !== undefined){
data0["Description"] = coerced0;
}
}
}
}
if(data0.Quantity !== undefined){
let data2 = data0.Quantity;
if((!(typeof data2 == "number")) && (data2 !== null)){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "boolean" || data2 === null
              || (dataType1 == "string" && data2 && data2 == +data2)){
coerced1 = +data2;
}
else if(data2 === "" || data2 === 0 || data2 === false){
coerced1 = null;
}
else {
const err1 = {instancePath:instancePath+"/" + i0+"/Quantity",schemaPath:"#/components/schemas/InvoiceLine/properties/Quantity/type",keyword:"type",params:{type: schema85.properties.Quantity.type},message:"must be number,null"};
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
data2 = coerced1;
if(data0 !== undefined){
data0["Quantity"] = coerced1;
}
}
}
}
if(data0.UnitPrice !== undefined){
let data3 = data0.UnitPrice;
if((!(typeof data3 == "number")) && (data3 !== null)){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "boolean" || data3 === null
              || (dataType2 == "string" && data3 && data3 == +data3)){
coerced2 = +data3;
}
else if(data3 === "" || data3 === 0 || data3 === false){
coerced2 = null;
}
else {
const err2 = {instancePath:instancePath+"/" + i0+"/UnitPrice",schemaPath:"#/components/schemas/InvoiceLine/properties/UnitPrice/type",keyword:"type",params:{type: schema85.properties.UnitPrice.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data0 !== undefined){
data0["UnitPrice"] = coerced2;
}
}
}
}
if(data0.Amount !== undefined){
let data4 = data0.Amount;
if((!(typeof data4 == "number")) && (data4 !== null)){
let dataType3 = typeof data4;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "boolean" || data4 === null
              || (dataType3 == "string" && data4 && data4 == +data4)){
coerced3 = +data4;
}
else if(data4 === "" || data4 === 0 || data4 === false){
coerced3 = null;
}
else {
const err3 = {instancePath:instancePath+"/" + i0+"/Amount",schemaPath:"#/components/schemas/InvoiceLine/properties/Amount/type",keyword:"type",params:{type: schema85.properties.Amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced3 !== undefined){
data4 = coerced3;
if(data0 !== undefined){
data0["Amount"] = coerced3;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/schemas/InvoiceLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err5 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs14 = errors;
if(typeof data !== "string"){
let dataType4 = typeof data;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data;
}
else if(data === null){
coerced4 = "";
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced4 !== undefined){
data = coerced4;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced4;
}
}
}
var _valid0 = _errs14 === errors;
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
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate17.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema88 = {"type":"object","properties":{"uid":{"$ref":"#/components/schemas/Uid"},"amount":{"type":["integer","null"]},"order_detail":{"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/AllowanceLine"}},{"type":"string"}]}}};
const schema90 = {"type":"object","properties":{"SeqNo":{"type":["integer","null"]},"ItemID":{"type":"string"},"ItemName":{"type":"string"},"Qty":{"type":["number","null"]},"TotalAmount":{"type":["number","null"]},"RateType":{"$ref":"#/components/schemas/InvoiceRateTypeAnswer"},"Description":{"type":"string"},"Quantity":{"type":["number","null"]},"UnitPrice":{"type":["number","null"]},"Amount":{"type":["number","null"]}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.SeqNo !== undefined){
let data0 = data.SeqNo;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data0 === null
              || (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))){
coerced0 = +data0;
}
else if(data0 === "" || data0 === 0 || data0 === false){
coerced0 = null;
}
else {
const err0 = {instancePath:instancePath+"/SeqNo",schemaPath:"#/properties/SeqNo/type",keyword:"type",params:{type: schema90.properties.SeqNo.type},message:"must be integer,null"};
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
data0 = coerced0;
if(data !== undefined){
data["SeqNo"] = coerced0;
}
}
}
}
if(data.ItemID !== undefined){
let data1 = data.ItemID;
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
const err1 = {instancePath:instancePath+"/ItemID",schemaPath:"#/properties/ItemID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data1 = coerced1;
if(data !== undefined){
data["ItemID"] = coerced1;
}
}
}
}
if(data.ItemName !== undefined){
let data2 = data.ItemName;
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
const err2 = {instancePath:instancePath+"/ItemName",schemaPath:"#/properties/ItemName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["ItemName"] = coerced2;
}
}
}
}
if(data.Qty !== undefined){
let data3 = data.Qty;
if((!(typeof data3 == "number")) && (data3 !== null)){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "boolean" || data3 === null
              || (dataType3 == "string" && data3 && data3 == +data3)){
coerced3 = +data3;
}
else if(data3 === "" || data3 === 0 || data3 === false){
coerced3 = null;
}
else {
const err3 = {instancePath:instancePath+"/Qty",schemaPath:"#/properties/Qty/type",keyword:"type",params:{type: schema90.properties.Qty.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["Qty"] = coerced3;
}
}
}
}
if(data.TotalAmount !== undefined){
let data4 = data.TotalAmount;
if((!(typeof data4 == "number")) && (data4 !== null)){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "boolean" || data4 === null
              || (dataType4 == "string" && data4 && data4 == +data4)){
coerced4 = +data4;
}
else if(data4 === "" || data4 === 0 || data4 === false){
coerced4 = null;
}
else {
const err4 = {instancePath:instancePath+"/TotalAmount",schemaPath:"#/properties/TotalAmount/type",keyword:"type",params:{type: schema90.properties.TotalAmount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["TotalAmount"] = coerced4;
}
}
}
}
if(data.RateType !== undefined){
let data5 = data.RateType;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 === "boolean" || data5 === null
              || (dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))){
coerced5 = +data5;
}
else if(data5 === "" || data5 === 0 || data5 === false){
coerced5 = null;
}
else {
const err5 = {instancePath:instancePath+"/RateType",schemaPath:"#/components/schemas/InvoiceRateTypeAnswer/type",keyword:"type",params:{type: schema86.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["RateType"] = coerced5;
}
}
}
}
if(data.Description !== undefined){
let data6 = data.Description;
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
const err6 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["Description"] = coerced6;
}
}
}
}
if(data.Quantity !== undefined){
let data7 = data.Quantity;
if((!(typeof data7 == "number")) && (data7 !== null)){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "boolean" || data7 === null
              || (dataType7 == "string" && data7 && data7 == +data7)){
coerced7 = +data7;
}
else if(data7 === "" || data7 === 0 || data7 === false){
coerced7 = null;
}
else {
const err7 = {instancePath:instancePath+"/Quantity",schemaPath:"#/properties/Quantity/type",keyword:"type",params:{type: schema90.properties.Quantity.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["Quantity"] = coerced7;
}
}
}
}
if(data.UnitPrice !== undefined){
let data8 = data.UnitPrice;
if((!(typeof data8 == "number")) && (data8 !== null)){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "boolean" || data8 === null
              || (dataType8 == "string" && data8 && data8 == +data8)){
coerced8 = +data8;
}
else if(data8 === "" || data8 === 0 || data8 === false){
coerced8 = null;
}
else {
const err8 = {instancePath:instancePath+"/UnitPrice",schemaPath:"#/properties/UnitPrice/type",keyword:"type",params:{type: schema90.properties.UnitPrice.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["UnitPrice"] = coerced8;
}
}
}
}
if(data.Amount !== undefined){
let data9 = data.Amount;
if((!(typeof data9 == "number")) && (data9 !== null)){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "boolean" || data9 === null
              || (dataType9 == "string" && data9 && data9 == +data9)){
coerced9 = +data9;
}
else if(data9 === "" || data9 === 0 || data9 === false){
coerced9 = null;
}
else {
const err9 = {instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type: schema90.properties.Amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["Amount"] = coerced9;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"SeqNo":true,"ItemID":true,"ItemName":true,"Qty":true,"TotalAmount":true,"RateType":true,"Description":true,"Quantity":true,"UnitPrice":true,"Amount":true},"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else if(data1 === "" || data1 === 0 || data1 === false){
coerced1 = null;
}
else {
const err1 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema88.properties.amount.type},message:"must be integer,null"};
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
data1 = coerced1;
if(data !== undefined){
data["amount"] = coerced1;
}
}
}
}
if(data.order_detail !== undefined){
let data2 = data.order_detail;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data2[i0], {instancePath:instancePath+"/order_detail/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/order_detail",schemaPath:"#/properties/order_detail/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
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
const err3 = {instancePath:instancePath+"/order_detail",schemaPath:"#/properties/order_detail/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["order_detail"] = coerced2;
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err4 = {instancePath:instancePath+"/order_detail",schemaPath:"#/properties/order_detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":{"uid":true,"amount":true,"order_detail":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
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
const err0 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
}
if(data.prc !== undefined){
let data1 = data.prc;
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
const err1 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data1 = coerced1;
if(data !== undefined){
data["prc"] = coerced1;
}
}
}
}
if(data.cost !== undefined){
let data2 = data.cost;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else if(data2 === "" || data2 === 0 || data2 === false){
coerced2 = null;
}
else {
const err2 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema26.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.currency !== undefined){
let data3 = data.currency;
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
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["currency"] = coerced3;
}
}
}
}
if(data.actual_cost !== undefined){
let data4 = data.actual_cost;
if((!(typeof data4 == "number")) && (data4 !== null)){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "boolean" || data4 === null
              || (dataType4 == "string" && data4 && data4 == +data4)){
coerced4 = +data4;
}
else if(data4 === "" || data4 === 0 || data4 === false){
coerced4 = null;
}
else {
const err4 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema28.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["actual_cost"] = coerced4;
}
}
}
}
if(data.actual_currency !== undefined){
let data5 = data.actual_currency;
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
const err5 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["actual_currency"] = coerced5;
}
}
}
}
if(data.retmsg !== undefined){
let data6 = data.retmsg;
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
const err6 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["retmsg"] = coerced6;
}
}
}
}
if(data.finishtime !== undefined){
let data7 = data.finishtime;
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
const err7 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["finishtime"] = coerced7;
}
}
}
}
if(data.appropriation_date !== undefined){
let data8 = data.appropriation_date;
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
const err8 = {instancePath:instancePath+"/appropriation_date",schemaPath:"#/components/schemas/AppropriationDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["appropriation_date"] = coerced8;
}
}
}
}
if(data.invoice_state !== undefined){
let data9 = data.invoice_state;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 === "boolean" || data9 === null
              || (dataType9 === "string" && data9 && data9 == +data9 && !(data9 % 1))){
coerced9 = +data9;
}
else if(data9 === "" || data9 === 0 || data9 === false){
coerced9 = null;
}
else {
const err9 = {instancePath:instancePath+"/invoice_state",schemaPath:"#/components/schemas/InvoiceState/type",keyword:"type",params:{type: schema69.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["invoice_state"] = coerced9;
}
}
}
}
if(data.invoice_date !== undefined){
let data10 = data.invoice_date;
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
const err10 = {instancePath:instancePath+"/invoice_date",schemaPath:"#/components/schemas/InvoiceDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["invoice_date"] = coerced10;
}
}
}
}
if(data.invoice_wordtrack !== undefined){
let data11 = data.invoice_wordtrack;
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
const err11 = {instancePath:instancePath+"/invoice_wordtrack",schemaPath:"#/components/schemas/InvoiceWordTrack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["invoice_wordtrack"] = coerced11;
}
}
}
}
if(data.invoice_number !== undefined){
let data12 = data.invoice_number;
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
const err12 = {instancePath:instancePath+"/invoice_number",schemaPath:"#/components/schemas/InvoiceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["invoice_number"] = coerced12;
}
}
}
}
if(data.invoice_rand_code !== undefined){
let data13 = data.invoice_rand_code;
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
const err13 = {instancePath:instancePath+"/invoice_rand_code",schemaPath:"#/components/schemas/InvoiceRandCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["invoice_rand_code"] = coerced13;
}
}
}
}
if(data.invoice_seller_ban !== undefined){
let data14 = data.invoice_seller_ban;
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
const err14 = {instancePath:instancePath+"/invoice_seller_ban",schemaPath:"#/components/schemas/InvoiceSellerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["invoice_seller_ban"] = coerced14;
}
}
}
}
if(data.invoice_buyer_ban !== undefined){
let data15 = data.invoice_buyer_ban;
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
const err15 = {instancePath:instancePath+"/invoice_buyer_ban",schemaPath:"#/components/schemas/InvoiceBuyerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["invoice_buyer_ban"] = coerced15;
}
}
}
}
if(data.invoice_left_qrcode !== undefined){
let data16 = data.invoice_left_qrcode;
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
const err16 = {instancePath:instancePath+"/invoice_left_qrcode",schemaPath:"#/components/schemas/InvoiceLeftQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["invoice_left_qrcode"] = coerced16;
}
}
}
}
if(data.invoice_middle_barcode !== undefined){
let data17 = data.invoice_middle_barcode;
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
const err17 = {instancePath:instancePath+"/invoice_middle_barcode",schemaPath:"#/components/schemas/InvoiceMiddleBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["invoice_middle_barcode"] = coerced17;
}
}
}
}
if(data.invoice_right_qrcode !== undefined){
let data18 = data.invoice_right_qrcode;
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
const err18 = {instancePath:instancePath+"/invoice_right_qrcode",schemaPath:"#/components/schemas/InvoiceRightQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["invoice_right_qrcode"] = coerced18;
}
}
}
}
if(data.invoice_title_type !== undefined){
let data19 = data.invoice_title_type;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
let dataType19 = typeof data19;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 === "boolean" || data19 === null
              || (dataType19 === "string" && data19 && data19 == +data19 && !(data19 % 1))){
coerced19 = +data19;
}
else if(data19 === "" || data19 === 0 || data19 === false){
coerced19 = null;
}
else {
const err19 = {instancePath:instancePath+"/invoice_title_type",schemaPath:"#/components/schemas/InvoiceTitleType/type",keyword:"type",params:{type: schema79.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["invoice_title_type"] = coerced19;
}
}
}
}
if(data.invoice_title !== undefined){
let data20 = data.invoice_title;
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
const err20 = {instancePath:instancePath+"/invoice_title",schemaPath:"#/components/schemas/InvoiceTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["invoice_title"] = coerced20;
}
}
}
}
if(data.invoice_amount !== undefined){
let data21 = data.invoice_amount;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
let dataType21 = typeof data21;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 === "boolean" || data21 === null
              || (dataType21 === "string" && data21 && data21 == +data21 && !(data21 % 1))){
coerced21 = +data21;
}
else if(data21 === "" || data21 === 0 || data21 === false){
coerced21 = null;
}
else {
const err21 = {instancePath:instancePath+"/invoice_amount",schemaPath:"#/components/schemas/InvoiceAmount/type",keyword:"type",params:{type: schema81.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["invoice_amount"] = coerced21;
}
}
}
}
if(data.invoice_sales_amount !== undefined){
let data22 = data.invoice_sales_amount;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
let dataType22 = typeof data22;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 === "boolean" || data22 === null
              || (dataType22 === "string" && data22 && data22 == +data22 && !(data22 % 1))){
coerced22 = +data22;
}
else if(data22 === "" || data22 === 0 || data22 === false){
coerced22 = null;
}
else {
const err22 = {instancePath:instancePath+"/invoice_sales_amount",schemaPath:"#/components/schemas/InvoiceSalesAmount/type",keyword:"type",params:{type: schema82.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["invoice_sales_amount"] = coerced22;
}
}
}
}
if(data.invoice_tax_amount !== undefined){
let data23 = data.invoice_tax_amount;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
let dataType23 = typeof data23;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 === "boolean" || data23 === null
              || (dataType23 === "string" && data23 && data23 == +data23 && !(data23 % 1))){
coerced23 = +data23;
}
else if(data23 === "" || data23 === 0 || data23 === false){
coerced23 = null;
}
else {
const err23 = {instancePath:instancePath+"/invoice_tax_amount",schemaPath:"#/components/schemas/InvoiceTaxAmount/type",keyword:"type",params:{type: schema83.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["invoice_tax_amount"] = coerced23;
}
}
}
}
if(data.invoice_order_detail !== undefined){
if(!(validate17(data.invoice_order_detail, {instancePath:instancePath+"/invoice_order_detail",parentData:data,parentDataProperty:"invoice_order_detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.invoice_ratetype !== undefined){
let data25 = data.invoice_ratetype;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
let dataType24 = typeof data25;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 === "boolean" || data25 === null
              || (dataType24 === "string" && data25 && data25 == +data25 && !(data25 % 1))){
coerced24 = +data25;
}
else if(data25 === "" || data25 === 0 || data25 === false){
coerced24 = null;
}
else {
const err24 = {instancePath:instancePath+"/invoice_ratetype",schemaPath:"#/components/schemas/InvoiceRateTypeAnswer/type",keyword:"type",params:{type: schema86.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced24 !== undefined){
data25 = coerced24;
if(data !== undefined){
data["invoice_ratetype"] = coerced24;
}
}
}
}
if(data.invoice_input_type !== undefined){
let data26 = data.invoice_input_type;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
let dataType25 = typeof data26;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 === "boolean" || data26 === null
              || (dataType25 === "string" && data26 && data26 == +data26 && !(data26 % 1))){
coerced25 = +data26;
}
else if(data26 === "" || data26 === 0 || data26 === false){
coerced25 = null;
}
else {
const err25 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputTypeAnswer/type",keyword:"type",params:{type: schema87.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced25 !== undefined){
data26 = coerced25;
if(data !== undefined){
data["invoice_input_type"] = coerced25;
}
}
}
}
if(data.invoice_allowance !== undefined){
let data27 = data.invoice_allowance;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data27[i0], {instancePath:instancePath+"/invoice_allowance/" + i0,parentData:data27,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/invoice_allowance",schemaPath:"#/properties/invoice_allowance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"uid":true,"prc":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"retmsg":true,"finishtime":true,"appropriation_date":true,"invoice_state":true,"invoice_date":true,"invoice_wordtrack":true,"invoice_number":true,"invoice_rand_code":true,"invoice_seller_ban":true,"invoice_buyer_ban":true,"invoice_left_qrcode":true,"invoice_middle_barcode":true,"invoice_right_qrcode":true,"invoice_title_type":true,"invoice_title":true,"invoice_amount":true,"invoice_sales_amount":true,"invoice_tax_amount":true,"invoice_order_detail":true,"invoice_ratetype":true,"invoice_input_type":true,"invoice_allowance":true},"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
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
const err0 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data0 = coerced0;
if(data !== undefined){
data["uid"] = coerced0;
}
}
}
}
if(data.prc !== undefined){
let data1 = data.prc;
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
const err1 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data1 = coerced1;
if(data !== undefined){
data["prc"] = coerced1;
}
}
}
}
if(data.cost !== undefined){
let data2 = data.cost;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else if(data2 === "" || data2 === 0 || data2 === false){
coerced2 = null;
}
else {
const err2 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema26.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.currency !== undefined){
let data3 = data.currency;
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
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["currency"] = coerced3;
}
}
}
}
if(data.actual_cost !== undefined){
let data4 = data.actual_cost;
if((!(typeof data4 == "number")) && (data4 !== null)){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "boolean" || data4 === null
              || (dataType4 == "string" && data4 && data4 == +data4)){
coerced4 = +data4;
}
else if(data4 === "" || data4 === 0 || data4 === false){
coerced4 = null;
}
else {
const err4 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema28.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["actual_cost"] = coerced4;
}
}
}
}
if(data.actual_currency !== undefined){
let data5 = data.actual_currency;
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
const err5 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["actual_currency"] = coerced5;
}
}
}
}
if(data.retmsg !== undefined){
let data6 = data.retmsg;
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
const err6 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["retmsg"] = coerced6;
}
}
}
}
if(data.finishtime !== undefined){
let data7 = data.finishtime;
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
const err7 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["finishtime"] = coerced7;
}
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"uid":true,"prc":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"retmsg":true,"finishtime":true},"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prc"},message:"must have required property '"+"prc"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["uid"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.prc !== undefined){
let data2 = data.prc;
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
const err3 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["prc"] = coerced2;
}
}
}
}
if(data.finishtime !== undefined){
let data3 = data.finishtime;
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
const err4 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["finishtime"] = coerced3;
}
}
}
}
if(data.cardno !== undefined){
let data4 = data.cardno;
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
const err5 = {instancePath:instancePath+"/cardno",schemaPath:"#/components/schemas/CardNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["cardno"] = coerced4;
}
}
}
}
if(data.acode !== undefined){
let data5 = data.acode;
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
const err6 = {instancePath:instancePath+"/acode",schemaPath:"#/components/schemas/ApprovalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["acode"] = coerced5;
}
}
}
}
if(data.card_type !== undefined){
let data6 = data.card_type;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else if(data6 === "" || data6 === 0 || data6 === false){
coerced6 = null;
}
else {
const err7 = {instancePath:instancePath+"/card_type",schemaPath:"#/components/schemas/CardType/type",keyword:"type",params:{type: schema17.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["card_type"] = coerced6;
}
}
}
}
if(data.issuing_bank !== undefined){
let data7 = data.issuing_bank;
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
const err8 = {instancePath:instancePath+"/issuing_bank",schemaPath:"#/components/schemas/IssuingBank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["issuing_bank"] = coerced7;
}
}
}
}
if(data.issuing_bank_uid !== undefined){
let data8 = data.issuing_bank_uid;
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
const err9 = {instancePath:instancePath+"/issuing_bank_uid",schemaPath:"#/components/schemas/IssuingBankUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["issuing_bank_uid"] = coerced8;
}
}
}
}
if(data.is_agent_charge !== undefined){
let data9 = data.is_agent_charge;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 === "boolean" || data9 === null
              || (dataType9 === "string" && data9 && data9 == +data9 && !(data9 % 1))){
coerced9 = +data9;
}
else if(data9 === "" || data9 === 0 || data9 === false){
coerced9 = null;
}
else {
const err10 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlagAnswer/type",keyword:"type",params:{type: schema20.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["is_agent_charge"] = coerced9;
}
}
}
}
if(data.transaction_mode !== undefined){
let data10 = data.transaction_mode;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
let dataType10 = typeof data10;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 === "boolean" || data10 === null
              || (dataType10 === "string" && data10 && data10 == +data10 && !(data10 % 1))){
coerced10 = +data10;
}
else if(data10 === "" || data10 === 0 || data10 === false){
coerced10 = null;
}
else {
const err11 = {instancePath:instancePath+"/transaction_mode",schemaPath:"#/components/schemas/TransactionMode/type",keyword:"type",params:{type: schema21.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["transaction_mode"] = coerced10;
}
}
}
}
if(data.supplier_name !== undefined){
let data11 = data.supplier_name;
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
const err12 = {instancePath:instancePath+"/supplier_name",schemaPath:"#/components/schemas/SupplierName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["supplier_name"] = coerced11;
}
}
}
}
if(data.supplier_code !== undefined){
let data12 = data.supplier_code;
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
const err13 = {instancePath:instancePath+"/supplier_code",schemaPath:"#/components/schemas/SupplierCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["supplier_code"] = coerced12;
}
}
}
}
if(data.order_id !== undefined){
let data13 = data.order_id;
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
const err14 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["order_id"] = coerced13;
}
}
}
}
if(data.user_id !== undefined){
let data14 = data.user_id;
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
const err15 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserIdEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["user_id"] = coerced14;
}
}
}
}
if(data.cost !== undefined){
let data15 = data.cost;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
let dataType15 = typeof data15;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 === "boolean" || data15 === null
              || (dataType15 === "string" && data15 && data15 == +data15 && !(data15 % 1))){
coerced15 = +data15;
}
else if(data15 === "" || data15 === 0 || data15 === false){
coerced15 = null;
}
else {
const err16 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema26.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["cost"] = coerced15;
}
}
}
}
if(data.currency !== undefined){
let data16 = data.currency;
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
const err17 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["currency"] = coerced16;
}
}
}
}
if(data.actual_cost !== undefined){
let data17 = data.actual_cost;
if((!(typeof data17 == "number")) && (data17 !== null)){
let dataType17 = typeof data17;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "boolean" || data17 === null
              || (dataType17 == "string" && data17 && data17 == +data17)){
coerced17 = +data17;
}
else if(data17 === "" || data17 === 0 || data17 === false){
coerced17 = null;
}
else {
const err18 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema28.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["actual_cost"] = coerced17;
}
}
}
}
if(data.actual_currency !== undefined){
let data18 = data.actual_currency;
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
const err19 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["actual_currency"] = coerced18;
}
}
}
}
if(data.voucher_paid !== undefined){
let data19 = data.voucher_paid;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.product_id !== undefined){
let data21 = data20.product_id;
if(typeof data21 !== "string"){
let dataType19 = typeof data21;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data21;
}
else if(data21 === null){
coerced19 = "";
}
else {
const err20 = {instancePath:instancePath+"/voucher_paid/" + i0+"/product_id",schemaPath:"#/components/schemas/VoucherPaid/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced19 !== undefined){
data21 = coerced19;
if(data20 !== undefined){
data20["product_id"] = coerced19;
}
}
}
}
if(data20.serial_number !== undefined){
let data22 = data20.serial_number;
if(typeof data22 !== "string"){
let dataType20 = typeof data22;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data22;
}
else if(data22 === null){
coerced20 = "";
}
else {
const err21 = {instancePath:instancePath+"/voucher_paid/" + i0+"/serial_number",schemaPath:"#/components/schemas/VoucherPaid/properties/serial_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced20 !== undefined){
data22 = coerced20;
if(data20 !== undefined){
data20["serial_number"] = coerced20;
}
}
}
}
if(data20.name !== undefined){
let data23 = data20.name;
if(typeof data23 !== "string"){
let dataType21 = typeof data23;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 == "number" || dataType21 == "boolean"){
coerced21 = "" + data23;
}
else if(data23 === null){
coerced21 = "";
}
else {
const err22 = {instancePath:instancePath+"/voucher_paid/" + i0+"/name",schemaPath:"#/components/schemas/VoucherPaid/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced21 !== undefined){
data23 = coerced21;
if(data20 !== undefined){
data20["name"] = coerced21;
}
}
}
}
if(data20.cost !== undefined){
let data24 = data20.cost;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
let dataType22 = typeof data24;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 === "boolean" || data24 === null
              || (dataType22 === "string" && data24 && data24 == +data24 && !(data24 % 1))){
coerced22 = +data24;
}
else if(data24 === "" || data24 === 0 || data24 === false){
coerced22 = null;
}
else {
const err23 = {instancePath:instancePath+"/voucher_paid/" + i0+"/cost",schemaPath:"#/components/schemas/VoucherPaid/properties/cost/type",keyword:"type",params:{type: schema30.properties.cost.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced22 !== undefined){
data24 = coerced22;
if(data20 !== undefined){
data20["cost"] = coerced22;
}
}
}
}
if(data20.issuer !== undefined){
let data25 = data20.issuer;
if(typeof data25 !== "string"){
let dataType23 = typeof data25;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data25;
}
else if(data25 === null){
coerced23 = "";
}
else {
const err24 = {instancePath:instancePath+"/voucher_paid/" + i0+"/issuer",schemaPath:"#/components/schemas/VoucherPaid/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced23 !== undefined){
data25 = coerced23;
if(data20 !== undefined){
data20["issuer"] = coerced23;
}
}
}
}
if(data20.refund_return_type !== undefined){
let data26 = data20.refund_return_type;
if(typeof data26 !== "string"){
let dataType24 = typeof data26;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data26;
}
else if(data26 === null){
coerced24 = "";
}
else {
const err25 = {instancePath:instancePath+"/voucher_paid/" + i0+"/refund_return_type",schemaPath:"#/components/schemas/VoucherPaid/properties/refund_return_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced24 !== undefined){
data26 = coerced24;
if(data20 !== undefined){
data20["refund_return_type"] = coerced24;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/voucher_paid/" + i0,schemaPath:"#/components/schemas/VoucherPaid/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/voucher_paid",schemaPath:"#/properties/voucher_paid/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.voucher_free !== undefined){
let data27 = data.voucher_free;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.product_id !== undefined){
let data29 = data28.product_id;
if(typeof data29 !== "string"){
let dataType25 = typeof data29;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data29;
}
else if(data29 === null){
coerced25 = "";
}
else {
const err28 = {instancePath:instancePath+"/voucher_free/" + i1+"/product_id",schemaPath:"#/components/schemas/VoucherFree/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced25 !== undefined){
data29 = coerced25;
if(data28 !== undefined){
data28["product_id"] = coerced25;
}
}
}
}
if(data28.serial_number !== undefined){
let data30 = data28.serial_number;
if(typeof data30 !== "string"){
let dataType26 = typeof data30;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data30;
}
else if(data30 === null){
coerced26 = "";
}
else {
const err29 = {instancePath:instancePath+"/voucher_free/" + i1+"/serial_number",schemaPath:"#/components/schemas/VoucherFree/properties/serial_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced26 !== undefined){
data30 = coerced26;
if(data28 !== undefined){
data28["serial_number"] = coerced26;
}
}
}
}
if(data28.name !== undefined){
let data31 = data28.name;
if(typeof data31 !== "string"){
let dataType27 = typeof data31;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data31;
}
else if(data31 === null){
coerced27 = "";
}
else {
const err30 = {instancePath:instancePath+"/voucher_free/" + i1+"/name",schemaPath:"#/components/schemas/VoucherFree/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced27 !== undefined){
data31 = coerced27;
if(data28 !== undefined){
data28["name"] = coerced27;
}
}
}
}
if(data28.cost !== undefined){
let data32 = data28.cost;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
let dataType28 = typeof data32;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 === "boolean" || data32 === null
              || (dataType28 === "string" && data32 && data32 == +data32 && !(data32 % 1))){
coerced28 = +data32;
}
else if(data32 === "" || data32 === 0 || data32 === false){
coerced28 = null;
}
else {
const err31 = {instancePath:instancePath+"/voucher_free/" + i1+"/cost",schemaPath:"#/components/schemas/VoucherFree/properties/cost/type",keyword:"type",params:{type: schema31.properties.cost.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced28 !== undefined){
data32 = coerced28;
if(data28 !== undefined){
data28["cost"] = coerced28;
}
}
}
}
if(data28.issuer !== undefined){
let data33 = data28.issuer;
if(typeof data33 !== "string"){
let dataType29 = typeof data33;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data33;
}
else if(data33 === null){
coerced29 = "";
}
else {
const err32 = {instancePath:instancePath+"/voucher_free/" + i1+"/issuer",schemaPath:"#/components/schemas/VoucherFree/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(coerced29 !== undefined){
data33 = coerced29;
if(data28 !== undefined){
data28["issuer"] = coerced29;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/voucher_free/" + i1,schemaPath:"#/components/schemas/VoucherFree/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/voucher_free",schemaPath:"#/properties/voucher_free/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.price !== undefined){
let data34 = data.price;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (data34 !== null)){
let dataType30 = typeof data34;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 === "boolean" || data34 === null
              || (dataType30 === "string" && data34 && data34 == +data34 && !(data34 % 1))){
coerced30 = +data34;
}
else if(data34 === "" || data34 === 0 || data34 === false){
coerced30 = null;
}
else {
const err35 = {instancePath:instancePath+"/price",schemaPath:"#/components/schemas/Price/type",keyword:"type",params:{type: schema32.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced30 !== undefined){
data34 = coerced30;
if(data !== undefined){
data["price"] = coerced30;
}
}
}
}
if(data.actual_price !== undefined){
let data35 = data.actual_price;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
let dataType31 = typeof data35;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 === "boolean" || data35 === null
              || (dataType31 === "string" && data35 && data35 == +data35 && !(data35 % 1))){
coerced31 = +data35;
}
else if(data35 === "" || data35 === 0 || data35 === false){
coerced31 = null;
}
else {
const err36 = {instancePath:instancePath+"/actual_price",schemaPath:"#/components/schemas/ActualPrice/type",keyword:"type",params:{type: schema33.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced31 !== undefined){
data35 = coerced31;
if(data !== undefined){
data["actual_price"] = coerced31;
}
}
}
}
if(data.recharge_code !== undefined){
let data36 = data.recharge_code;
if(typeof data36 !== "string"){
let dataType32 = typeof data36;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data36;
}
else if(data36 === null){
coerced32 = "";
}
else {
const err37 = {instancePath:instancePath+"/recharge_code",schemaPath:"#/components/schemas/RechargeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced32 !== undefined){
data36 = coerced32;
if(data !== undefined){
data["recharge_code"] = coerced32;
}
}
}
}
if(data.love_cost !== undefined){
let data37 = data.love_cost;
if((!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))) && (data37 !== null)){
let dataType33 = typeof data37;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 === "boolean" || data37 === null
              || (dataType33 === "string" && data37 && data37 == +data37 && !(data37 % 1))){
coerced33 = +data37;
}
else if(data37 === "" || data37 === 0 || data37 === false){
coerced33 = null;
}
else {
const err38 = {instancePath:instancePath+"/love_cost",schemaPath:"#/components/schemas/LoveCost/type",keyword:"type",params:{type: schema35.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced33 !== undefined){
data37 = coerced33;
if(data !== undefined){
data["love_cost"] = coerced33;
}
}
}
}
if(data.retmsg !== undefined){
let data38 = data.retmsg;
if(typeof data38 !== "string"){
let dataType34 = typeof data38;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data38;
}
else if(data38 === null){
coerced34 = "";
}
else {
const err39 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced34 !== undefined){
data38 = coerced34;
if(data !== undefined){
data["retmsg"] = coerced34;
}
}
}
}
if(data.pay_mode_uid !== undefined){
let data39 = data.pay_mode_uid;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (data39 !== null)){
let dataType35 = typeof data39;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 === "boolean" || data39 === null
              || (dataType35 === "string" && data39 && data39 == +data39 && !(data39 % 1))){
coerced35 = +data39;
}
else if(data39 === "" || data39 === 0 || data39 === false){
coerced35 = null;
}
else {
const err40 = {instancePath:instancePath+"/pay_mode_uid",schemaPath:"#/properties/pay_mode_uid/type",keyword:"type",params:{type: schema10.properties.pay_mode_uid.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced35 !== undefined){
data39 = coerced35;
if(data !== undefined){
data["pay_mode_uid"] = coerced35;
}
}
}
}
if(data.pfn !== undefined){
let data40 = data.pfn;
if(typeof data40 !== "string"){
let dataType36 = typeof data40;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data40;
}
else if(data40 === null){
coerced36 = "";
}
else {
const err41 = {instancePath:instancePath+"/pfn",schemaPath:"#/components/schemas/Pfn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(coerced36 !== undefined){
data40 = coerced36;
if(data !== undefined){
data["pfn"] = coerced36;
}
}
}
}
if(data.trans_type !== undefined){
let data41 = data.trans_type;
if((!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))) && (data41 !== null)){
let dataType37 = typeof data41;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 === "boolean" || data41 === null
              || (dataType37 === "string" && data41 && data41 == +data41 && !(data41 % 1))){
coerced37 = +data41;
}
else if(data41 === "" || data41 === 0 || data41 === false){
coerced37 = null;
}
else {
const err42 = {instancePath:instancePath+"/trans_type",schemaPath:"#/components/schemas/TransType/type",keyword:"type",params:{type: schema38.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(coerced37 !== undefined){
data41 = coerced37;
if(data !== undefined){
data["trans_type"] = coerced37;
}
}
}
}
if(data.redeem !== undefined){
if(!(validate8(data.redeem, {instancePath:instancePath+"/redeem",parentData:data,parentDataProperty:"redeem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.installment !== undefined){
if(!(validate12(data.installment, {instancePath:instancePath+"/installment",parentData:data,parentDataProperty:"installment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.payment_name !== undefined){
let data44 = data.payment_name;
if(typeof data44 !== "string"){
let dataType38 = typeof data44;
let coerced38 = undefined;
if(!(coerced38 !== undefined)){
if(dataType38 == "number" || dataType38 == "boolean"){
coerced38 = "" + data44;
}
else if(data44 === null){
coerced38 = "";
}
else {
const err43 = {instancePath:instancePath+"/payment_name",schemaPath:"#/components/schemas/PaymentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(coerced38 !== undefined){
data44 = coerced38;
if(data !== undefined){
data["payment_name"] = coerced38;
}
}
}
}
if(data.nois !== undefined){
let data45 = data.nois;
if(typeof data45 !== "string"){
let dataType39 = typeof data45;
let coerced39 = undefined;
if(!(coerced39 !== undefined)){
if(dataType39 == "number" || dataType39 == "boolean"){
coerced39 = "" + data45;
}
else if(data45 === null){
coerced39 = "";
}
else {
const err44 = {instancePath:instancePath+"/nois",schemaPath:"#/components/schemas/Nois/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(coerced39 !== undefined){
data45 = coerced39;
if(data !== undefined){
data["nois"] = coerced39;
}
}
}
}
if(data.group_id !== undefined){
let data46 = data.group_id;
if(typeof data46 !== "string"){
let dataType40 = typeof data46;
let coerced40 = undefined;
if(!(coerced40 !== undefined)){
if(dataType40 == "number" || dataType40 == "boolean"){
coerced40 = "" + data46;
}
else if(data46 === null){
coerced40 = "";
}
else {
const err45 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(coerced40 !== undefined){
data46 = coerced40;
if(data !== undefined){
data["group_id"] = coerced40;
}
}
}
}
if(data.store_group_id !== undefined){
let data47 = data.store_group_id;
if(typeof data47 !== "string"){
let dataType41 = typeof data47;
let coerced41 = undefined;
if(!(coerced41 !== undefined)){
if(dataType41 == "number" || dataType41 == "boolean"){
coerced41 = "" + data47;
}
else if(data47 === null){
coerced41 = "";
}
else {
const err46 = {instancePath:instancePath+"/store_group_id",schemaPath:"#/properties/store_group_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(coerced41 !== undefined){
data47 = coerced41;
if(data !== undefined){
data["store_group_id"] = coerced41;
}
}
}
}
if(data.bank_id !== undefined){
let data48 = data.bank_id;
if(typeof data48 !== "string"){
let dataType42 = typeof data48;
let coerced42 = undefined;
if(!(coerced42 !== undefined)){
if(dataType42 == "number" || dataType42 == "boolean"){
coerced42 = "" + data48;
}
else if(data48 === null){
coerced42 = "";
}
else {
const err47 = {instancePath:instancePath+"/bank_id",schemaPath:"#/components/schemas/BankId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(coerced42 !== undefined){
data48 = coerced42;
if(data !== undefined){
data["bank_id"] = coerced42;
}
}
}
}
if(data.expired_date !== undefined){
let data49 = data.expired_date;
if(typeof data49 !== "string"){
let dataType43 = typeof data49;
let coerced43 = undefined;
if(!(coerced43 !== undefined)){
if(dataType43 == "number" || dataType43 == "boolean"){
coerced43 = "" + data49;
}
else if(data49 === null){
coerced43 = "";
}
else {
const err48 = {instancePath:instancePath+"/expired_date",schemaPath:"#/components/schemas/ExpiredDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(coerced43 !== undefined){
data49 = coerced43;
if(data !== undefined){
data["expired_date"] = coerced43;
}
}
}
}
if(data.appropriation_date !== undefined){
let data50 = data.appropriation_date;
if(typeof data50 !== "string"){
let dataType44 = typeof data50;
let coerced44 = undefined;
if(!(coerced44 !== undefined)){
if(dataType44 == "number" || dataType44 == "boolean"){
coerced44 = "" + data50;
}
else if(data50 === null){
coerced44 = "";
}
else {
const err49 = {instancePath:instancePath+"/appropriation_date",schemaPath:"#/components/schemas/AppropriationDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(coerced44 !== undefined){
data50 = coerced44;
if(data !== undefined){
data["appropriation_date"] = coerced44;
}
}
}
}
if(data.result_type !== undefined){
let data51 = data.result_type;
if((!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))) && (data51 !== null)){
let dataType45 = typeof data51;
let coerced45 = undefined;
if(!(coerced45 !== undefined)){
if(dataType45 === "boolean" || data51 === null
              || (dataType45 === "string" && data51 && data51 == +data51 && !(data51 % 1))){
coerced45 = +data51;
}
else if(data51 === "" || data51 === 0 || data51 === false){
coerced45 = null;
}
else {
const err50 = {instancePath:instancePath+"/result_type",schemaPath:"#/components/schemas/ResultType/type",keyword:"type",params:{type: schema50.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(coerced45 !== undefined){
data51 = coerced45;
if(data !== undefined){
data["result_type"] = coerced45;
}
}
}
}
if(data.result_content_type !== undefined){
let data52 = data.result_content_type;
if(typeof data52 !== "string"){
let dataType46 = typeof data52;
let coerced46 = undefined;
if(!(coerced46 !== undefined)){
if(dataType46 == "number" || dataType46 == "boolean"){
coerced46 = "" + data52;
}
else if(data52 === null){
coerced46 = "";
}
else {
const err51 = {instancePath:instancePath+"/result_content_type",schemaPath:"#/components/schemas/ResultContentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(coerced46 !== undefined){
data52 = coerced46;
if(data !== undefined){
data["result_content_type"] = coerced46;
}
}
}
}
if(data.result_content !== undefined){
if(!(validate14(data.result_content, {instancePath:instancePath+"/result_content",parentData:data,parentDataProperty:"result_content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.refund_order !== undefined){
let data54 = data.refund_order;
if(Array.isArray(data54)){
const len2 = data54.length;
for(let i2=0; i2<len2; i2++){
if(!(validate16(data54[i2], {instancePath:instancePath+"/refund_order/" + i2,parentData:data54,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/refund_order",schemaPath:"#/properties/refund_order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.cancel_order !== undefined){
let data56 = data.cancel_order;
if(Array.isArray(data56)){
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
if(!(validate24(data56[i3], {instancePath:instancePath+"/cancel_order/" + i3,parentData:data56,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/cancel_order",schemaPath:"#/properties/cancel_order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.invoice_state !== undefined){
let data58 = data.invoice_state;
if((!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))) && (data58 !== null)){
let dataType47 = typeof data58;
let coerced47 = undefined;
if(!(coerced47 !== undefined)){
if(dataType47 === "boolean" || data58 === null
              || (dataType47 === "string" && data58 && data58 == +data58 && !(data58 % 1))){
coerced47 = +data58;
}
else if(data58 === "" || data58 === 0 || data58 === false){
coerced47 = null;
}
else {
const err54 = {instancePath:instancePath+"/invoice_state",schemaPath:"#/components/schemas/InvoiceState/type",keyword:"type",params:{type: schema69.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(coerced47 !== undefined){
data58 = coerced47;
if(data !== undefined){
data["invoice_state"] = coerced47;
}
}
}
}
if(data.invoice_date !== undefined){
let data59 = data.invoice_date;
if(typeof data59 !== "string"){
let dataType48 = typeof data59;
let coerced48 = undefined;
if(!(coerced48 !== undefined)){
if(dataType48 == "number" || dataType48 == "boolean"){
coerced48 = "" + data59;
}
else if(data59 === null){
coerced48 = "";
}
else {
const err55 = {instancePath:instancePath+"/invoice_date",schemaPath:"#/components/schemas/InvoiceDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(coerced48 !== undefined){
data59 = coerced48;
if(data !== undefined){
data["invoice_date"] = coerced48;
}
}
}
}
if(data.invoice_wordtrack !== undefined){
let data60 = data.invoice_wordtrack;
if(typeof data60 !== "string"){
let dataType49 = typeof data60;
let coerced49 = undefined;
if(!(coerced49 !== undefined)){
if(dataType49 == "number" || dataType49 == "boolean"){
coerced49 = "" + data60;
}
else if(data60 === null){
coerced49 = "";
}
else {
const err56 = {instancePath:instancePath+"/invoice_wordtrack",schemaPath:"#/components/schemas/InvoiceWordTrack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(coerced49 !== undefined){
data60 = coerced49;
if(data !== undefined){
data["invoice_wordtrack"] = coerced49;
}
}
}
}
if(data.invoice_number !== undefined){
let data61 = data.invoice_number;
if(typeof data61 !== "string"){
let dataType50 = typeof data61;
let coerced50 = undefined;
if(!(coerced50 !== undefined)){
if(dataType50 == "number" || dataType50 == "boolean"){
coerced50 = "" + data61;
}
else if(data61 === null){
coerced50 = "";
}
else {
const err57 = {instancePath:instancePath+"/invoice_number",schemaPath:"#/components/schemas/InvoiceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(coerced50 !== undefined){
data61 = coerced50;
if(data !== undefined){
data["invoice_number"] = coerced50;
}
}
}
}
if(data.invoice_rand_code !== undefined){
let data62 = data.invoice_rand_code;
if(typeof data62 !== "string"){
let dataType51 = typeof data62;
let coerced51 = undefined;
if(!(coerced51 !== undefined)){
if(dataType51 == "number" || dataType51 == "boolean"){
coerced51 = "" + data62;
}
else if(data62 === null){
coerced51 = "";
}
else {
const err58 = {instancePath:instancePath+"/invoice_rand_code",schemaPath:"#/components/schemas/InvoiceRandCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(coerced51 !== undefined){
data62 = coerced51;
if(data !== undefined){
data["invoice_rand_code"] = coerced51;
}
}
}
}
if(data.invoice_seller_ban !== undefined){
let data63 = data.invoice_seller_ban;
if(typeof data63 !== "string"){
let dataType52 = typeof data63;
let coerced52 = undefined;
if(!(coerced52 !== undefined)){
if(dataType52 == "number" || dataType52 == "boolean"){
coerced52 = "" + data63;
}
else if(data63 === null){
coerced52 = "";
}
else {
const err59 = {instancePath:instancePath+"/invoice_seller_ban",schemaPath:"#/components/schemas/InvoiceSellerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(coerced52 !== undefined){
data63 = coerced52;
if(data !== undefined){
data["invoice_seller_ban"] = coerced52;
}
}
}
}
if(data.invoice_buyer_ban !== undefined){
let data64 = data.invoice_buyer_ban;
if(typeof data64 !== "string"){
let dataType53 = typeof data64;
let coerced53 = undefined;
if(!(coerced53 !== undefined)){
if(dataType53 == "number" || dataType53 == "boolean"){
coerced53 = "" + data64;
}
else if(data64 === null){
coerced53 = "";
}
else {
const err60 = {instancePath:instancePath+"/invoice_buyer_ban",schemaPath:"#/components/schemas/InvoiceBuyerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(coerced53 !== undefined){
data64 = coerced53;
if(data !== undefined){
data["invoice_buyer_ban"] = coerced53;
}
}
}
}
if(data.invoice_left_qrcode !== undefined){
let data65 = data.invoice_left_qrcode;
if(typeof data65 !== "string"){
let dataType54 = typeof data65;
let coerced54 = undefined;
if(!(coerced54 !== undefined)){
if(dataType54 == "number" || dataType54 == "boolean"){
coerced54 = "" + data65;
}
else if(data65 === null){
coerced54 = "";
}
else {
const err61 = {instancePath:instancePath+"/invoice_left_qrcode",schemaPath:"#/components/schemas/InvoiceLeftQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(coerced54 !== undefined){
data65 = coerced54;
if(data !== undefined){
data["invoice_left_qrcode"] = coerced54;
}
}
}
}
if(data.invoice_middle_barcode !== undefined){
let data66 = data.invoice_middle_barcode;
if(typeof data66 !== "string"){
let dataType55 = typeof data66;
let coerced55 = undefined;
if(!(coerced55 !== undefined)){
if(dataType55 == "number" || dataType55 == "boolean"){
coerced55 = "" + data66;
}
else if(data66 === null){
coerced55 = "";
}
else {
const err62 = {instancePath:instancePath+"/invoice_middle_barcode",schemaPath:"#/components/schemas/InvoiceMiddleBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(coerced55 !== undefined){
data66 = coerced55;
if(data !== undefined){
data["invoice_middle_barcode"] = coerced55;
}
}
}
}
if(data.invoice_right_qrcode !== undefined){
let data67 = data.invoice_right_qrcode;
if(typeof data67 !== "string"){
let dataType56 = typeof data67;
let coerced56 = undefined;
if(!(coerced56 !== undefined)){
if(dataType56 == "number" || dataType56 == "boolean"){
coerced56 = "" + data67;
}
else if(data67 === null){
coerced56 = "";
}
else {
const err63 = {instancePath:instancePath+"/invoice_right_qrcode",schemaPath:"#/components/schemas/InvoiceRightQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(coerced56 !== undefined){
data67 = coerced56;
if(data !== undefined){
data["invoice_right_qrcode"] = coerced56;
}
}
}
}
if(data.invoice_title_type !== undefined){
let data68 = data.invoice_title_type;
if((!((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68)))) && (data68 !== null)){
let dataType57 = typeof data68;
let coerced57 = undefined;
if(!(coerced57 !== undefined)){
if(dataType57 === "boolean" || data68 === null
              || (dataType57 === "string" && data68 && data68 == +data68 && !(data68 % 1))){
coerced57 = +data68;
}
else if(data68 === "" || data68 === 0 || data68 === false){
coerced57 = null;
}
else {
const err64 = {instancePath:instancePath+"/invoice_title_type",schemaPath:"#/components/schemas/InvoiceTitleType/type",keyword:"type",params:{type: schema79.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(coerced57 !== undefined){
data68 = coerced57;
if(data !== undefined){
data["invoice_title_type"] = coerced57;
}
}
}
}
if(data.invoice_title !== undefined){
let data69 = data.invoice_title;
if(typeof data69 !== "string"){
let dataType58 = typeof data69;
let coerced58 = undefined;
if(!(coerced58 !== undefined)){
if(dataType58 == "number" || dataType58 == "boolean"){
coerced58 = "" + data69;
}
else if(data69 === null){
coerced58 = "";
}
else {
const err65 = {instancePath:instancePath+"/invoice_title",schemaPath:"#/components/schemas/InvoiceTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(coerced58 !== undefined){
data69 = coerced58;
if(data !== undefined){
data["invoice_title"] = coerced58;
}
}
}
}
if(data.invoice_print_type !== undefined){
let data70 = data.invoice_print_type;
if((!((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70)))) && (data70 !== null)){
let dataType59 = typeof data70;
let coerced59 = undefined;
if(!(coerced59 !== undefined)){
if(dataType59 === "boolean" || data70 === null
              || (dataType59 === "string" && data70 && data70 == +data70 && !(data70 % 1))){
coerced59 = +data70;
}
else if(data70 === "" || data70 === 0 || data70 === false){
coerced59 = null;
}
else {
const err66 = {instancePath:instancePath+"/invoice_print_type",schemaPath:"#/components/schemas/InvoicePrintType/type",keyword:"type",params:{type: schema113.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(coerced59 !== undefined){
data70 = coerced59;
if(data !== undefined){
data["invoice_print_type"] = coerced59;
}
}
}
}
if(data.invoice_print_device !== undefined){
let data71 = data.invoice_print_device;
if((!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))) && (data71 !== null)){
let dataType60 = typeof data71;
let coerced60 = undefined;
if(!(coerced60 !== undefined)){
if(dataType60 === "boolean" || data71 === null
              || (dataType60 === "string" && data71 && data71 == +data71 && !(data71 % 1))){
coerced60 = +data71;
}
else if(data71 === "" || data71 === 0 || data71 === false){
coerced60 = null;
}
else {
const err67 = {instancePath:instancePath+"/invoice_print_device",schemaPath:"#/components/schemas/InvoicePrintDevice/type",keyword:"type",params:{type: schema114.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(coerced60 !== undefined){
data71 = coerced60;
if(data !== undefined){
data["invoice_print_device"] = coerced60;
}
}
}
}
if(data.invoice_amount !== undefined){
let data72 = data.invoice_amount;
if((!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))) && (data72 !== null)){
let dataType61 = typeof data72;
let coerced61 = undefined;
if(!(coerced61 !== undefined)){
if(dataType61 === "boolean" || data72 === null
              || (dataType61 === "string" && data72 && data72 == +data72 && !(data72 % 1))){
coerced61 = +data72;
}
else if(data72 === "" || data72 === 0 || data72 === false){
coerced61 = null;
}
else {
const err68 = {instancePath:instancePath+"/invoice_amount",schemaPath:"#/components/schemas/InvoiceAmount/type",keyword:"type",params:{type: schema81.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(coerced61 !== undefined){
data72 = coerced61;
if(data !== undefined){
data["invoice_amount"] = coerced61;
}
}
}
}
if(data.invoice_sales_amount !== undefined){
let data73 = data.invoice_sales_amount;
if((!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))) && (data73 !== null)){
let dataType62 = typeof data73;
let coerced62 = undefined;
if(!(coerced62 !== undefined)){
if(dataType62 === "boolean" || data73 === null
              || (dataType62 === "string" && data73 && data73 == +data73 && !(data73 % 1))){
coerced62 = +data73;
}
else if(data73 === "" || data73 === 0 || data73 === false){
coerced62 = null;
}
else {
const err69 = {instancePath:instancePath+"/invoice_sales_amount",schemaPath:"#/components/schemas/InvoiceSalesAmount/type",keyword:"type",params:{type: schema82.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(coerced62 !== undefined){
data73 = coerced62;
if(data !== undefined){
data["invoice_sales_amount"] = coerced62;
}
}
}
}
if(data.invoice_tax_amount !== undefined){
let data74 = data.invoice_tax_amount;
if((!((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74)))) && (data74 !== null)){
let dataType63 = typeof data74;
let coerced63 = undefined;
if(!(coerced63 !== undefined)){
if(dataType63 === "boolean" || data74 === null
              || (dataType63 === "string" && data74 && data74 == +data74 && !(data74 % 1))){
coerced63 = +data74;
}
else if(data74 === "" || data74 === 0 || data74 === false){
coerced63 = null;
}
else {
const err70 = {instancePath:instancePath+"/invoice_tax_amount",schemaPath:"#/components/schemas/InvoiceTaxAmount/type",keyword:"type",params:{type: schema83.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(coerced63 !== undefined){
data74 = coerced63;
if(data !== undefined){
data["invoice_tax_amount"] = coerced63;
}
}
}
}
if(data.invoice_order_detail !== undefined){
if(!(validate17(data.invoice_order_detail, {instancePath:instancePath+"/invoice_order_detail",parentData:data,parentDataProperty:"invoice_order_detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.invoice_ratetype !== undefined){
let data76 = data.invoice_ratetype;
if((!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))) && (data76 !== null)){
let dataType64 = typeof data76;
let coerced64 = undefined;
if(!(coerced64 !== undefined)){
if(dataType64 === "boolean" || data76 === null
              || (dataType64 === "string" && data76 && data76 == +data76 && !(data76 % 1))){
coerced64 = +data76;
}
else if(data76 === "" || data76 === 0 || data76 === false){
coerced64 = null;
}
else {
const err71 = {instancePath:instancePath+"/invoice_ratetype",schemaPath:"#/components/schemas/InvoiceRateTypeAnswer/type",keyword:"type",params:{type: schema86.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(coerced64 !== undefined){
data76 = coerced64;
if(data !== undefined){
data["invoice_ratetype"] = coerced64;
}
}
}
}
if(data.invoice_input_type !== undefined){
let data77 = data.invoice_input_type;
if((!((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77)))) && (data77 !== null)){
let dataType65 = typeof data77;
let coerced65 = undefined;
if(!(coerced65 !== undefined)){
if(dataType65 === "boolean" || data77 === null
              || (dataType65 === "string" && data77 && data77 == +data77 && !(data77 % 1))){
coerced65 = +data77;
}
else if(data77 === "" || data77 === 0 || data77 === false){
coerced65 = null;
}
else {
const err72 = {instancePath:instancePath+"/invoice_input_type",schemaPath:"#/components/schemas/InvoiceInputTypeAnswer/type",keyword:"type",params:{type: schema87.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(coerced65 !== undefined){
data77 = coerced65;
if(data !== undefined){
data["invoice_input_type"] = coerced65;
}
}
}
}
if(data.invoice_cloud_type !== undefined){
let data78 = data.invoice_cloud_type;
if((!((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78)))) && (data78 !== null)){
let dataType66 = typeof data78;
let coerced66 = undefined;
if(!(coerced66 !== undefined)){
if(dataType66 === "boolean" || data78 === null
              || (dataType66 === "string" && data78 && data78 == +data78 && !(data78 % 1))){
coerced66 = +data78;
}
else if(data78 === "" || data78 === 0 || data78 === false){
coerced66 = null;
}
else {
const err73 = {instancePath:instancePath+"/invoice_cloud_type",schemaPath:"#/components/schemas/InvoiceCloudTypeAnswer/type",keyword:"type",params:{type: schema120.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(coerced66 !== undefined){
data78 = coerced66;
if(data !== undefined){
data["invoice_cloud_type"] = coerced66;
}
}
}
}
if(data.invoice_mobile_code !== undefined){
let data79 = data.invoice_mobile_code;
if(typeof data79 !== "string"){
let dataType67 = typeof data79;
let coerced67 = undefined;
if(!(coerced67 !== undefined)){
if(dataType67 == "number" || dataType67 == "boolean"){
coerced67 = "" + data79;
}
else if(data79 === null){
coerced67 = "";
}
else {
const err74 = {instancePath:instancePath+"/invoice_mobile_code",schemaPath:"#/components/schemas/InvoiceMobileCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(coerced67 !== undefined){
data79 = coerced67;
if(data !== undefined){
data["invoice_mobile_code"] = coerced67;
}
}
}
}
if(data.invoice_tax_id !== undefined){
let data80 = data.invoice_tax_id;
if(typeof data80 !== "string"){
let dataType68 = typeof data80;
let coerced68 = undefined;
if(!(coerced68 !== undefined)){
if(dataType68 == "number" || dataType68 == "boolean"){
coerced68 = "" + data80;
}
else if(data80 === null){
coerced68 = "";
}
else {
const err75 = {instancePath:instancePath+"/invoice_tax_id",schemaPath:"#/components/schemas/InvoiceTaxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(coerced68 !== undefined){
data80 = coerced68;
if(data !== undefined){
data["invoice_tax_id"] = coerced68;
}
}
}
}
if(data.invoice_natural_person !== undefined){
let data81 = data.invoice_natural_person;
if(typeof data81 !== "string"){
let dataType69 = typeof data81;
let coerced69 = undefined;
if(!(coerced69 !== undefined)){
if(dataType69 == "number" || dataType69 == "boolean"){
coerced69 = "" + data81;
}
else if(data81 === null){
coerced69 = "";
}
else {
const err76 = {instancePath:instancePath+"/invoice_natural_person",schemaPath:"#/components/schemas/InvoiceNaturalPerson/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(coerced69 !== undefined){
data81 = coerced69;
if(data !== undefined){
data["invoice_natural_person"] = coerced69;
}
}
}
}
if(data.invoice_love_code !== undefined){
let data82 = data.invoice_love_code;
if(typeof data82 !== "string"){
let dataType70 = typeof data82;
let coerced70 = undefined;
if(!(coerced70 !== undefined)){
if(dataType70 == "number" || dataType70 == "boolean"){
coerced70 = "" + data82;
}
else if(data82 === null){
coerced70 = "";
}
else {
const err77 = {instancePath:instancePath+"/invoice_love_code",schemaPath:"#/components/schemas/InvoiceLoveCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(coerced70 !== undefined){
data82 = coerced70;
if(data !== undefined){
data["invoice_love_code"] = coerced70;
}
}
}
}
if(data.invoice_b2b_title !== undefined){
let data83 = data.invoice_b2b_title;
if(typeof data83 !== "string"){
let dataType71 = typeof data83;
let coerced71 = undefined;
if(!(coerced71 !== undefined)){
if(dataType71 == "number" || dataType71 == "boolean"){
coerced71 = "" + data83;
}
else if(data83 === null){
coerced71 = "";
}
else {
const err78 = {instancePath:instancePath+"/invoice_b2b_title",schemaPath:"#/components/schemas/InvoiceB2bTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(coerced71 !== undefined){
data83 = coerced71;
if(data !== undefined){
data["invoice_b2b_title"] = coerced71;
}
}
}
}
if(data.invoice_b2b_id !== undefined){
let data84 = data.invoice_b2b_id;
if(typeof data84 !== "string"){
let dataType72 = typeof data84;
let coerced72 = undefined;
if(!(coerced72 !== undefined)){
if(dataType72 == "number" || dataType72 == "boolean"){
coerced72 = "" + data84;
}
else if(data84 === null){
coerced72 = "";
}
else {
const err79 = {instancePath:instancePath+"/invoice_b2b_id",schemaPath:"#/components/schemas/InvoiceB2bId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(coerced72 !== undefined){
data84 = coerced72;
if(data !== undefined){
data["invoice_b2b_id"] = coerced72;
}
}
}
}
if(data.invoice_b2b_post_zone !== undefined){
let data85 = data.invoice_b2b_post_zone;
if(typeof data85 !== "string"){
let dataType73 = typeof data85;
let coerced73 = undefined;
if(!(coerced73 !== undefined)){
if(dataType73 == "number" || dataType73 == "boolean"){
coerced73 = "" + data85;
}
else if(data85 === null){
coerced73 = "";
}
else {
const err80 = {instancePath:instancePath+"/invoice_b2b_post_zone",schemaPath:"#/components/schemas/InvoiceB2bPostZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(coerced73 !== undefined){
data85 = coerced73;
if(data !== undefined){
data["invoice_b2b_post_zone"] = coerced73;
}
}
}
}
if(data.invoice_b2b_address !== undefined){
let data86 = data.invoice_b2b_address;
if(typeof data86 !== "string"){
let dataType74 = typeof data86;
let coerced74 = undefined;
if(!(coerced74 !== undefined)){
if(dataType74 == "number" || dataType74 == "boolean"){
coerced74 = "" + data86;
}
else if(data86 === null){
coerced74 = "";
}
else {
const err81 = {instancePath:instancePath+"/invoice_b2b_address",schemaPath:"#/components/schemas/InvoiceB2bAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(coerced74 !== undefined){
data86 = coerced74;
if(data !== undefined){
data["invoice_b2b_address"] = coerced74;
}
}
}
}
if(data.invoice_allowance !== undefined){
let data87 = data.invoice_allowance;
if(Array.isArray(data87)){
const len4 = data87.length;
for(let i4=0; i4<len4; i4++){
if(!(validate19(data87[i4], {instancePath:instancePath+"/invoice_allowance/" + i4,parentData:data87,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/invoice_allowance",schemaPath:"#/properties/invoice_allowance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.items !== undefined){
let data89 = data.items;
if(Array.isArray(data89)){
const len5 = data89.length;
for(let i5=0; i5<len5; i5++){
let data90 = data89[i5];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.id !== undefined){
let data91 = data90.id;
if(typeof data91 !== "string"){
let dataType75 = typeof data91;
let coerced75 = undefined;
if(!(coerced75 !== undefined)){
if(dataType75 == "number" || dataType75 == "boolean"){
coerced75 = "" + data91;
}
else if(data91 === null){
coerced75 = "";
}
else {
const err83 = {instancePath:instancePath+"/items/" + i5+"/id",schemaPath:"#/components/schemas/AnswerItem/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(coerced75 !== undefined){
data91 = coerced75;
if(data90 !== undefined){
data90["id"] = coerced75;
}
}
}
}
if(data90.name !== undefined){
let data92 = data90.name;
if(typeof data92 !== "string"){
let dataType76 = typeof data92;
let coerced76 = undefined;
if(!(coerced76 !== undefined)){
if(dataType76 == "number" || dataType76 == "boolean"){
coerced76 = "" + data92;
}
else if(data92 === null){
coerced76 = "";
}
else {
const err84 = {instancePath:instancePath+"/items/" + i5+"/name",schemaPath:"#/components/schemas/AnswerItem/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(coerced76 !== undefined){
data92 = coerced76;
if(data90 !== undefined){
data90["name"] = coerced76;
}
}
}
}
if(data90.cost !== undefined){
let data93 = data90.cost;
if((!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))) && (data93 !== null)){
let dataType77 = typeof data93;
let coerced77 = undefined;
if(!(coerced77 !== undefined)){
if(dataType77 === "boolean" || data93 === null
              || (dataType77 === "string" && data93 && data93 == +data93 && !(data93 % 1))){
coerced77 = +data93;
}
else if(data93 === "" || data93 === 0 || data93 === false){
coerced77 = null;
}
else {
const err85 = {instancePath:instancePath+"/items/" + i5+"/cost",schemaPath:"#/components/schemas/AnswerItem/properties/cost/type",keyword:"type",params:{type: schema129.properties.cost.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(coerced77 !== undefined){
data93 = coerced77;
if(data90 !== undefined){
data90["cost"] = coerced77;
}
}
}
}
if(data90.amount !== undefined){
let data94 = data90.amount;
if((!((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94)))) && (data94 !== null)){
let dataType78 = typeof data94;
let coerced78 = undefined;
if(!(coerced78 !== undefined)){
if(dataType78 === "boolean" || data94 === null
              || (dataType78 === "string" && data94 && data94 == +data94 && !(data94 % 1))){
coerced78 = +data94;
}
else if(data94 === "" || data94 === 0 || data94 === false){
coerced78 = null;
}
else {
const err86 = {instancePath:instancePath+"/items/" + i5+"/amount",schemaPath:"#/components/schemas/AnswerItem/properties/amount/type",keyword:"type",params:{type: schema129.properties.amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(coerced78 !== undefined){
data94 = coerced78;
if(data90 !== undefined){
data90["amount"] = coerced78;
}
}
}
}
if(data90.total !== undefined){
let data95 = data90.total;
if((!((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95)))) && (data95 !== null)){
let dataType79 = typeof data95;
let coerced79 = undefined;
if(!(coerced79 !== undefined)){
if(dataType79 === "boolean" || data95 === null
              || (dataType79 === "string" && data95 && data95 == +data95 && !(data95 % 1))){
coerced79 = +data95;
}
else if(data95 === "" || data95 === 0 || data95 === false){
coerced79 = null;
}
else {
const err87 = {instancePath:instancePath+"/items/" + i5+"/total",schemaPath:"#/components/schemas/AnswerItem/properties/total/type",keyword:"type",params:{type: schema129.properties.total.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(coerced79 !== undefined){
data95 = coerced79;
if(data90 !== undefined){
data90["total"] = coerced79;
}
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/items/" + i5,schemaPath:"#/components/schemas/AnswerItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.echo_0 !== undefined){
let data96 = data.echo_0;
if(typeof data96 !== "string"){
let dataType80 = typeof data96;
let coerced80 = undefined;
if(!(coerced80 !== undefined)){
if(dataType80 == "number" || dataType80 == "boolean"){
coerced80 = "" + data96;
}
else if(data96 === null){
coerced80 = "";
}
else {
const err90 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(coerced80 !== undefined){
data96 = coerced80;
if(data !== undefined){
data["echo_0"] = coerced80;
}
}
}
}
if(data.echo_1 !== undefined){
let data97 = data.echo_1;
if(typeof data97 !== "string"){
let dataType81 = typeof data97;
let coerced81 = undefined;
if(!(coerced81 !== undefined)){
if(dataType81 == "number" || dataType81 == "boolean"){
coerced81 = "" + data97;
}
else if(data97 === null){
coerced81 = "";
}
else {
const err91 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(coerced81 !== undefined){
data97 = coerced81;
if(data !== undefined){
data["echo_1"] = coerced81;
}
}
}
}
if(data.echo_2 !== undefined){
let data98 = data.echo_2;
if(typeof data98 !== "string"){
let dataType82 = typeof data98;
let coerced82 = undefined;
if(!(coerced82 !== undefined)){
if(dataType82 == "number" || dataType82 == "boolean"){
coerced82 = "" + data98;
}
else if(data98 === null){
coerced82 = "";
}
else {
const err92 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(coerced82 !== undefined){
data98 = coerced82;
if(data !== undefined){
data["echo_2"] = coerced82;
}
}
}
}
if(data.echo_3 !== undefined){
let data99 = data.echo_3;
if(typeof data99 !== "string"){
let dataType83 = typeof data99;
let coerced83 = undefined;
if(!(coerced83 !== undefined)){
if(dataType83 == "number" || dataType83 == "boolean"){
coerced83 = "" + data99;
}
else if(data99 === null){
coerced83 = "";
}
else {
const err93 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(coerced83 !== undefined){
data99 = coerced83;
if(data !== undefined){
data["echo_3"] = coerced83;
}
}
}
}
if(data.echo_4 !== undefined){
let data100 = data.echo_4;
if(typeof data100 !== "string"){
let dataType84 = typeof data100;
let coerced84 = undefined;
if(!(coerced84 !== undefined)){
if(dataType84 == "number" || dataType84 == "boolean"){
coerced84 = "" + data100;
}
else if(data100 === null){
coerced84 = "";
}
else {
const err94 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(coerced84 !== undefined){
data100 = coerced84;
if(data !== undefined){
data["echo_4"] = coerced84;
}
}
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"uid":true,"key":true,"prc":true,"finishtime":true,"cardno":true,"acode":true,"card_type":true,"issuing_bank":true,"issuing_bank_uid":true,"is_agent_charge":true,"transaction_mode":true,"supplier_name":true,"supplier_code":true,"order_id":true,"user_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"voucher_paid":true,"voucher_free":true,"price":true,"actual_price":true,"recharge_code":true,"love_cost":true,"retmsg":true,"pay_mode_uid":true,"pfn":true,"trans_type":true,"redeem":true,"installment":true,"payment_name":true,"nois":true,"group_id":true,"store_group_id":true,"bank_id":true,"expired_date":true,"appropriation_date":true,"result_type":true,"result_content_type":true,"result_content":true,"refund_order":true,"cancel_order":true,"invoice_state":true,"invoice_date":true,"invoice_wordtrack":true,"invoice_number":true,"invoice_rand_code":true,"invoice_seller_ban":true,"invoice_buyer_ban":true,"invoice_left_qrcode":true,"invoice_middle_barcode":true,"invoice_right_qrcode":true,"invoice_title_type":true,"invoice_title":true,"invoice_print_type":true,"invoice_print_device":true,"invoice_amount":true,"invoice_sales_amount":true,"invoice_tax_amount":true,"invoice_order_detail":true,"invoice_ratetype":true,"invoice_input_type":true,"invoice_cloud_type":true,"invoice_mobile_code":true,"invoice_tax_id":true,"invoice_natural_person":true,"invoice_love_code":true,"invoice_b2b_title":true,"invoice_b2b_id":true,"invoice_b2b_post_zone":true,"invoice_b2b_address":true,"invoice_allowance":true,"items":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prc === undefined) && (missing0 = "prc")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.prc = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.code === undefined) && (missing1 = "code")){
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
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
}
}
if(!valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.key === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"uid":true,"key":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.uid = true;
props0.key = true;
props0.prc = true;
props0.finishtime = true;
props0.cardno = true;
props0.acode = true;
props0.card_type = true;
props0.issuing_bank = true;
props0.issuing_bank_uid = true;
props0.is_agent_charge = true;
props0.transaction_mode = true;
props0.supplier_name = true;
props0.supplier_code = true;
props0.order_id = true;
props0.user_id = true;
props0.cost = true;
props0.currency = true;
props0.actual_cost = true;
props0.actual_currency = true;
props0.voucher_paid = true;
props0.voucher_free = true;
props0.price = true;
props0.actual_price = true;
props0.recharge_code = true;
props0.love_cost = true;
props0.retmsg = true;
props0.pay_mode_uid = true;
props0.pfn = true;
props0.trans_type = true;
props0.redeem = true;
props0.installment = true;
props0.payment_name = true;
props0.nois = true;
props0.group_id = true;
props0.store_group_id = true;
props0.bank_id = true;
props0.expired_date = true;
props0.appropriation_date = true;
props0.result_type = true;
props0.result_content_type = true;
props0.result_content = true;
props0.refund_order = true;
props0.cancel_order = true;
props0.invoice_state = true;
props0.invoice_date = true;
props0.invoice_wordtrack = true;
props0.invoice_number = true;
props0.invoice_rand_code = true;
props0.invoice_seller_ban = true;
props0.invoice_buyer_ban = true;
props0.invoice_left_qrcode = true;
props0.invoice_middle_barcode = true;
props0.invoice_right_qrcode = true;
props0.invoice_title_type = true;
props0.invoice_title = true;
props0.invoice_print_type = true;
props0.invoice_print_device = true;
props0.invoice_amount = true;
props0.invoice_sales_amount = true;
props0.invoice_tax_amount = true;
props0.invoice_order_detail = true;
props0.invoice_ratetype = true;
props0.invoice_input_type = true;
props0.invoice_cloud_type = true;
props0.invoice_mobile_code = true;
props0.invoice_tax_id = true;
props0.invoice_natural_person = true;
props0.invoice_love_code = true;
props0.invoice_b2b_title = true;
props0.invoice_b2b_id = true;
props0.invoice_b2b_post_zone = true;
props0.invoice_b2b_address = true;
props0.invoice_allowance = true;
props0.items = true;
props0.echo_0 = true;
props0.echo_1 = true;
props0.echo_2 = true;
props0.echo_3 = true;
props0.echo_4 = true;
}
const _errs2 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.uid = true;
props0.key = true;
}
}
const _errs3 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate6.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema162 = {"type":["integer","null"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
if(data.prc === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prc"},message:"must have required property '"+"prc"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.refund_uid !== undefined){
let data1 = data.refund_uid;
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
const err4 = {instancePath:instancePath+"/refund_uid",schemaPath:"#/components/schemas/RefundUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["refund_uid"] = coerced1;
}
}
}
}
if(data.key !== undefined){
let data2 = data.key;
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
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["key"] = coerced2;
}
}
}
}
if(data.prc !== undefined){
let data3 = data.prc;
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
const err6 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["prc"] = coerced3;
}
}
}
}
if(data.finishtime !== undefined){
let data4 = data.finishtime;
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
const err7 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["finishtime"] = coerced4;
}
}
}
}
if(data.order_id !== undefined){
let data5 = data.order_id;
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
const err8 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["order_id"] = coerced5;
}
}
}
}
if(data.user_id !== undefined){
let data6 = data.user_id;
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
const err9 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserIdEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["user_id"] = coerced6;
}
}
}
}
if(data.cost !== undefined){
let data7 = data.cost;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data7 === null
              || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else if(data7 === "" || data7 === 0 || data7 === false){
coerced7 = null;
}
else {
const err10 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema26.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["cost"] = coerced7;
}
}
}
}
if(data.currency !== undefined){
let data8 = data.currency;
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
const err11 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["currency"] = coerced8;
}
}
}
}
if(data.actual_cost !== undefined){
let data9 = data.actual_cost;
if((!(typeof data9 == "number")) && (data9 !== null)){
let dataType9 = typeof data9;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "boolean" || data9 === null
              || (dataType9 == "string" && data9 && data9 == +data9)){
coerced9 = +data9;
}
else if(data9 === "" || data9 === 0 || data9 === false){
coerced9 = null;
}
else {
const err12 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema28.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["actual_cost"] = coerced9;
}
}
}
}
if(data.actual_currency !== undefined){
let data10 = data.actual_currency;
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
const err13 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["actual_currency"] = coerced10;
}
}
}
}
if(data.retmsg !== undefined){
let data11 = data.retmsg;
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
const err14 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["retmsg"] = coerced11;
}
}
}
}
if(data.pfn !== undefined){
let data12 = data.pfn;
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
const err15 = {instancePath:instancePath+"/pfn",schemaPath:"#/components/schemas/Pfn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["pfn"] = coerced12;
}
}
}
}
if(data.payment_name !== undefined){
let data13 = data.payment_name;
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
const err16 = {instancePath:instancePath+"/payment_name",schemaPath:"#/components/schemas/PaymentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["payment_name"] = coerced13;
}
}
}
}
if(data.nois !== undefined){
let data14 = data.nois;
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
const err17 = {instancePath:instancePath+"/nois",schemaPath:"#/components/schemas/Nois/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["nois"] = coerced14;
}
}
}
}
if(data.group_id !== undefined){
let data15 = data.group_id;
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
const err18 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["group_id"] = coerced15;
}
}
}
}
if(data.refund_type !== undefined){
let data16 = data.refund_type;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
let dataType16 = typeof data16;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 === "boolean" || data16 === null
              || (dataType16 === "string" && data16 && data16 == +data16 && !(data16 % 1))){
coerced16 = +data16;
}
else if(data16 === "" || data16 === 0 || data16 === false){
coerced16 = null;
}
else {
const err19 = {instancePath:instancePath+"/refund_type",schemaPath:"#/components/schemas/RefundType/type",keyword:"type",params:{type: schema162.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["refund_type"] = coerced16;
}
}
}
}
if(data.expected_refund_date !== undefined){
let data17 = data.expected_refund_date;
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
const err20 = {instancePath:instancePath+"/expected_refund_date",schemaPath:"#/properties/expected_refund_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["expected_refund_date"] = coerced17;
}
}
}
}
if(data.echo_0 !== undefined){
let data18 = data.echo_0;
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
const err21 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["echo_0"] = coerced18;
}
}
}
}
if(data.echo_1 !== undefined){
let data19 = data.echo_1;
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
const err22 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["echo_1"] = coerced19;
}
}
}
}
if(data.echo_2 !== undefined){
let data20 = data.echo_2;
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
const err23 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["echo_2"] = coerced20;
}
}
}
}
if(data.echo_3 !== undefined){
let data21 = data.echo_3;
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
const err24 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["echo_3"] = coerced21;
}
}
}
}
if(data.echo_4 !== undefined){
let data22 = data.echo_4;
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
const err25 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["echo_4"] = coerced22;
}
}
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"uid":true,"refund_uid":true,"key":true,"prc":true,"finishtime":true,"order_id":true,"user_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"retmsg":true,"pfn":true,"payment_name":true,"nois":true,"group_id":true,"refund_type":true,"expected_refund_date":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.uid = true;
props0.refund_uid = true;
props0.key = true;
props0.prc = true;
props0.finishtime = true;
props0.order_id = true;
props0.user_id = true;
props0.cost = true;
props0.currency = true;
props0.actual_cost = true;
props0.actual_currency = true;
props0.retmsg = true;
props0.pfn = true;
props0.payment_name = true;
props0.nois = true;
props0.group_id = true;
props0.refund_type = true;
props0.expected_refund_date = true;
props0.echo_0 = true;
props0.echo_1 = true;
props0.echo_2 = true;
props0.echo_3 = true;
props0.echo_4 = true;
}
const _errs2 = errors;
if(data !== null){
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(data === "" || data === 0 || data === false){
coerced0 = null;
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate34.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["key"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.code !== undefined){
let data2 = data.code;
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
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["code"] = coerced2;
}
}
}
if("B200" !== data2){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.msg !== undefined){
let data3 = data.msg;
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
const err5 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data3 = coerced3;
if(data !== undefined){
data["msg"] = coerced3;
}
}
}
}
if(data.row_data !== undefined){
if(!(validate34(data.row_data, {instancePath:instancePath+"/row_data",parentData:data,parentDataProperty:"row_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"key":true,"uid":true,"code":true,"msg":true,"row_data":true},"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["key"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.code !== undefined){
let data2 = data.code;
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
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["code"] = coerced2;
}
}
}
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if("200" !== data2){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
const _errs14 = errors;
if("B200" !== data2){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
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
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs11 === errors;
if(valid4){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.msg !== undefined){
let data3 = data.msg;
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
const err8 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced3;
}
}
}
}
if(data.row_data !== undefined){
if(!(validate34(data.row_data, {instancePath:instancePath+"/row_data",parentData:data,parentDataProperty:"row_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"key":true,"uid":true,"code":true,"msg":true,"row_data":true},"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.key = true;
props0.uid = true;
props0.code = true;
props0.msg = true;
props0.row_data = true;
}
const _errs2 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.key = true;
props0.uid = true;
props0.code = true;
props0.msg = true;
props0.row_data = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
if("B200" !== data0){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err3 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
}
}
}
if(data.content !== undefined){
if(!(validate7(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"code":true,"msg":true,"content":true},"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.msg = true;
props0.content = true;
}
const _errs2 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate42.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.msg = true;
props0.content = true;
}
const _errs2 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate47.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
if("B200" !== data0){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err3 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
}
}
}
if(data.order_id !== undefined){
let data2 = data.order_id;
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
const err4 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["order_id"] = coerced2;
}
}
}
}
if(data.group_id !== undefined){
let data3 = data.group_id;
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
const err5 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data3 = coerced3;
if(data !== undefined){
data["group_id"] = coerced3;
}
}
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"code":true,"msg":true,"order_id":true,"group_id":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if("200" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
const _errs8 = errors;
if("B200" !== data0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
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
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err6 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
}
}
}
if(data.order_id !== undefined){
let data2 = data.order_id;
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
const err7 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["order_id"] = coerced2;
}
}
}
}
if(data.group_id !== undefined){
let data3 = data.group_id;
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
const err8 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["group_id"] = coerced3;
}
}
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"code":true,"msg":true,"order_id":true,"group_id":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.msg = true;
props0.order_id = true;
props0.group_id = true;
}
const _errs2 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
props0.order_id = true;
props0.group_id = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate50.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
if("B200" !== data0){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err4 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
}
}
}
if(data.url !== undefined){
let data2 = data.url;
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
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["url"] = coerced2;
}
}
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"code":true,"msg":true,"url":true},"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
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
if(data.code !== undefined){
if("B200" !== data.code){
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
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
let dataType0 = typeof data1;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data1;
}
else if(data1 === null){
coerced0 = "";
}
else {
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/EwalletCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data1 = coerced0;
if(data !== undefined){
data["code"] = coerced0;
}
}
}
}
if(data.msg !== undefined){
let data2 = data.msg;
if(typeof data2 !== "string"){
let dataType1 = typeof data2;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data2;
}
else if(data2 === null){
coerced1 = "";
}
else {
const err5 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced1;
if(data !== undefined){
data["msg"] = coerced1;
}
}
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
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"code":true,"msg":true},"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.msg = true;
props0.url = true;
}
const _errs2 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["key"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.code !== undefined){
let data2 = data.code;
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
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["code"] = coerced2;
}
}
}
if("B200" !== data2){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.msg !== undefined){
let data3 = data.msg;
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
const err5 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data3 = coerced3;
if(data !== undefined){
data["msg"] = coerced3;
}
}
}
}
if(data.row_data !== undefined){
if(!(validate34(data.row_data, {instancePath:instancePath+"/row_data",parentData:data,parentDataProperty:"row_data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"key":true,"uid":true,"code":true,"msg":true,"row_data":true},"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.key = true;
props0.uid = true;
props0.code = true;
props0.msg = true;
props0.row_data = true;
}
const _errs2 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.key = true;
props0.uid = true;
props0.code = true;
props0.msg = true;
props0.row_data = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema211 = {"type":["integer","null"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["uid"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.code !== undefined){
let data2 = data.code;
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
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["code"] = coerced2;
}
}
}
if("B200" !== data2){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.msg !== undefined){
let data3 = data.msg;
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
const err5 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data3 = coerced3;
if(data !== undefined){
data["msg"] = coerced3;
}
}
}
}
if(data.order_id !== undefined){
let data4 = data.order_id;
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
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["order_id"] = coerced4;
}
}
}
}
if(data.actual_cost !== undefined){
let data5 = data.actual_cost;
if((!(typeof data5 == "number")) && (data5 !== null)){
let dataType5 = typeof data5;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "boolean" || data5 === null
              || (dataType5 == "string" && data5 && data5 == +data5)){
coerced5 = +data5;
}
else if(data5 === "" || data5 === 0 || data5 === false){
coerced5 = null;
}
else {
const err7 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema28.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["actual_cost"] = coerced5;
}
}
}
}
if(data.actual_currency !== undefined){
let data6 = data.actual_currency;
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
const err8 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["actual_currency"] = coerced6;
}
}
}
}
if(data.state !== undefined){
let data7 = data.state;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data7 === null
              || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else if(data7 === "" || data7 === 0 || data7 === false){
coerced7 = null;
}
else {
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/IssuedInvoiceState/type",keyword:"type",params:{type: schema211.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["state"] = coerced7;
}
}
}
}
if(data.state_msg !== undefined){
let data8 = data.state_msg;
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
const err10 = {instancePath:instancePath+"/state_msg",schemaPath:"#/components/schemas/StateMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["state_msg"] = coerced8;
}
}
}
}
if(data.date !== undefined){
let data9 = data.date;
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
const err11 = {instancePath:instancePath+"/date",schemaPath:"#/components/schemas/InvoiceDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["date"] = coerced9;
}
}
}
}
if(data.wordtrack !== undefined){
let data10 = data.wordtrack;
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
const err12 = {instancePath:instancePath+"/wordtrack",schemaPath:"#/components/schemas/InvoiceWordTrack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["wordtrack"] = coerced10;
}
}
}
}
if(data.number !== undefined){
let data11 = data.number;
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
const err13 = {instancePath:instancePath+"/number",schemaPath:"#/components/schemas/InvoiceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["number"] = coerced11;
}
}
}
}
if(data.rand_code !== undefined){
let data12 = data.rand_code;
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
const err14 = {instancePath:instancePath+"/rand_code",schemaPath:"#/components/schemas/InvoiceRandCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["rand_code"] = coerced12;
}
}
}
}
if(data.seller_ban !== undefined){
let data13 = data.seller_ban;
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
const err15 = {instancePath:instancePath+"/seller_ban",schemaPath:"#/components/schemas/InvoiceSellerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["seller_ban"] = coerced13;
}
}
}
}
if(data.buyer_ban !== undefined){
let data14 = data.buyer_ban;
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
const err16 = {instancePath:instancePath+"/buyer_ban",schemaPath:"#/components/schemas/InvoiceBuyerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["buyer_ban"] = coerced14;
}
}
}
}
if(data.left_qrcode !== undefined){
let data15 = data.left_qrcode;
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
const err17 = {instancePath:instancePath+"/left_qrcode",schemaPath:"#/components/schemas/InvoiceLeftQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["left_qrcode"] = coerced15;
}
}
}
}
if(data.middle_barcode !== undefined){
let data16 = data.middle_barcode;
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
const err18 = {instancePath:instancePath+"/middle_barcode",schemaPath:"#/components/schemas/InvoiceMiddleBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["middle_barcode"] = coerced16;
}
}
}
}
if(data.right_qrcode !== undefined){
let data17 = data.right_qrcode;
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
const err19 = {instancePath:instancePath+"/right_qrcode",schemaPath:"#/components/schemas/InvoiceRightQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["right_qrcode"] = coerced17;
}
}
}
}
if(data.title_type !== undefined){
let data18 = data.title_type;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
let dataType18 = typeof data18;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 === "boolean" || data18 === null
              || (dataType18 === "string" && data18 && data18 == +data18 && !(data18 % 1))){
coerced18 = +data18;
}
else if(data18 === "" || data18 === 0 || data18 === false){
coerced18 = null;
}
else {
const err20 = {instancePath:instancePath+"/title_type",schemaPath:"#/components/schemas/InvoiceTitleType/type",keyword:"type",params:{type: schema79.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["title_type"] = coerced18;
}
}
}
}
if(data.title !== undefined){
let data19 = data.title;
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
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/InvoiceTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["title"] = coerced19;
}
}
}
}
if(data.amount !== undefined){
let data20 = data.amount;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
let dataType20 = typeof data20;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 === "boolean" || data20 === null
              || (dataType20 === "string" && data20 && data20 == +data20 && !(data20 % 1))){
coerced20 = +data20;
}
else if(data20 === "" || data20 === 0 || data20 === false){
coerced20 = null;
}
else {
const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/InvoiceAmount/type",keyword:"type",params:{type: schema81.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["amount"] = coerced20;
}
}
}
}
if(data.sales_amount !== undefined){
let data21 = data.sales_amount;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
let dataType21 = typeof data21;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 === "boolean" || data21 === null
              || (dataType21 === "string" && data21 && data21 == +data21 && !(data21 % 1))){
coerced21 = +data21;
}
else if(data21 === "" || data21 === 0 || data21 === false){
coerced21 = null;
}
else {
const err23 = {instancePath:instancePath+"/sales_amount",schemaPath:"#/components/schemas/InvoiceSalesAmount/type",keyword:"type",params:{type: schema82.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["sales_amount"] = coerced21;
}
}
}
}
if(data.tax_amount !== undefined){
let data22 = data.tax_amount;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
let dataType22 = typeof data22;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 === "boolean" || data22 === null
              || (dataType22 === "string" && data22 && data22 == +data22 && !(data22 % 1))){
coerced22 = +data22;
}
else if(data22 === "" || data22 === 0 || data22 === false){
coerced22 = null;
}
else {
const err24 = {instancePath:instancePath+"/tax_amount",schemaPath:"#/components/schemas/InvoiceTaxAmount/type",keyword:"type",params:{type: schema83.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["tax_amount"] = coerced22;
}
}
}
}
if(data.order_detail !== undefined){
if(!(validate17(data.order_detail, {instancePath:instancePath+"/order_detail",parentData:data,parentDataProperty:"order_detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.ratetype !== undefined){
let data24 = data.ratetype;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
let dataType23 = typeof data24;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 === "boolean" || data24 === null
              || (dataType23 === "string" && data24 && data24 == +data24 && !(data24 % 1))){
coerced23 = +data24;
}
else if(data24 === "" || data24 === 0 || data24 === false){
coerced23 = null;
}
else {
const err25 = {instancePath:instancePath+"/ratetype",schemaPath:"#/components/schemas/InvoiceRateTypeAnswer/type",keyword:"type",params:{type: schema86.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced23 !== undefined){
data24 = coerced23;
if(data !== undefined){
data["ratetype"] = coerced23;
}
}
}
}
if(data.input_type !== undefined){
let data25 = data.input_type;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
let dataType24 = typeof data25;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 === "boolean" || data25 === null
              || (dataType24 === "string" && data25 && data25 == +data25 && !(data25 % 1))){
coerced24 = +data25;
}
else if(data25 === "" || data25 === 0 || data25 === false){
coerced24 = null;
}
else {
const err26 = {instancePath:instancePath+"/input_type",schemaPath:"#/components/schemas/InvoiceInputTypeAnswer/type",keyword:"type",params:{type: schema87.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced24 !== undefined){
data25 = coerced24;
if(data !== undefined){
data["input_type"] = coerced24;
}
}
}
}
if(data.echo_0 !== undefined){
let data26 = data.echo_0;
if(typeof data26 !== "string"){
let dataType25 = typeof data26;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data26;
}
else if(data26 === null){
coerced25 = "";
}
else {
const err27 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced25 !== undefined){
data26 = coerced25;
if(data !== undefined){
data["echo_0"] = coerced25;
}
}
}
}
if(data.echo_1 !== undefined){
let data27 = data.echo_1;
if(typeof data27 !== "string"){
let dataType26 = typeof data27;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data27;
}
else if(data27 === null){
coerced26 = "";
}
else {
const err28 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced26 !== undefined){
data27 = coerced26;
if(data !== undefined){
data["echo_1"] = coerced26;
}
}
}
}
if(data.echo_2 !== undefined){
let data28 = data.echo_2;
if(typeof data28 !== "string"){
let dataType27 = typeof data28;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data28;
}
else if(data28 === null){
coerced27 = "";
}
else {
const err29 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced27 !== undefined){
data28 = coerced27;
if(data !== undefined){
data["echo_2"] = coerced27;
}
}
}
}
if(data.echo_3 !== undefined){
let data29 = data.echo_3;
if(typeof data29 !== "string"){
let dataType28 = typeof data29;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data29;
}
else if(data29 === null){
coerced28 = "";
}
else {
const err30 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced28 !== undefined){
data29 = coerced28;
if(data !== undefined){
data["echo_3"] = coerced28;
}
}
}
}
if(data.echo_4 !== undefined){
let data30 = data.echo_4;
if(typeof data30 !== "string"){
let dataType29 = typeof data30;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data30;
}
else if(data30 === null){
coerced29 = "";
}
else {
const err31 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced29 !== undefined){
data30 = coerced29;
if(data !== undefined){
data["echo_4"] = coerced29;
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
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"uid":true,"key":true,"code":true,"msg":true,"order_id":true,"actual_cost":true,"actual_currency":true,"state":true,"state_msg":true,"date":true,"wordtrack":true,"number":true,"rand_code":true,"seller_ban":true,"buyer_ban":true,"left_qrcode":true,"middle_barcode":true,"right_qrcode":true,"title_type":true,"title":true,"amount":true,"sales_amount":true,"tax_amount":true,"order_detail":true,"ratetype":true,"input_type":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["uid"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.code !== undefined){
let data2 = data.code;
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
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["code"] = coerced2;
}
}
}
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if("200" !== data2){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
const _errs14 = errors;
if("B200" !== data2){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
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
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs11 === errors;
if(valid4){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/FailureCode/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.msg !== undefined){
let data3 = data.msg;
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
const err8 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced3;
}
}
}
}
if(data.state !== undefined){
let data4 = data.state;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data4 === null
              || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else if(data4 === "" || data4 === 0 || data4 === false){
coerced4 = null;
}
else {
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/IssuedInvoiceState/type",keyword:"type",params:{type: schema211.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["state"] = coerced4;
}
}
}
}
if(data.state_msg !== undefined){
let data5 = data.state_msg;
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
const err10 = {instancePath:instancePath+"/state_msg",schemaPath:"#/components/schemas/StateMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["state_msg"] = coerced5;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"uid":true,"key":true,"code":true,"msg":true,"state":true,"state_msg":true},"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.uid = true;
props0.key = true;
props0.code = true;
props0.msg = true;
props0.order_id = true;
props0.actual_cost = true;
props0.actual_currency = true;
props0.state = true;
props0.state_msg = true;
props0.date = true;
props0.wordtrack = true;
props0.number = true;
props0.rand_code = true;
props0.seller_ban = true;
props0.buyer_ban = true;
props0.left_qrcode = true;
props0.middle_barcode = true;
props0.right_qrcode = true;
props0.title_type = true;
props0.title = true;
props0.amount = true;
props0.sales_amount = true;
props0.tax_amount = true;
props0.order_detail = true;
props0.ratetype = true;
props0.input_type = true;
props0.echo_0 = true;
props0.echo_1 = true;
props0.echo_2 = true;
props0.echo_3 = true;
props0.echo_4 = true;
}
const _errs2 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.uid = true;
props0.key = true;
props0.code = true;
props0.msg = true;
props0.state = true;
props0.state_msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate65.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema251 = {"type":["integer","null"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prc"},message:"must have required property '"+"prc"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/components/schemas/Uid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["uid"] = coerced0;
}
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
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
}
if(data.prc !== undefined){
let data2 = data.prc;
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
const err3 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data2 = coerced2;
if(data !== undefined){
data["prc"] = coerced2;
}
}
}
}
if(data.order_id !== undefined){
let data3 = data.order_id;
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
const err4 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["order_id"] = coerced3;
}
}
}
}
if(data.cost !== undefined){
let data4 = data.cost;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data4 === null
              || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else if(data4 === "" || data4 === 0 || data4 === false){
coerced4 = null;
}
else {
const err5 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema26.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["cost"] = coerced4;
}
}
}
}
if(data.currency !== undefined){
let data5 = data.currency;
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
const err6 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(coerced5 !== undefined){
data5 = coerced5;
if(data !== undefined){
data["currency"] = coerced5;
}
}
}
}
if(data.actual_cost !== undefined){
let data6 = data.actual_cost;
if((!(typeof data6 == "number")) && (data6 !== null)){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "boolean" || data6 === null
              || (dataType6 == "string" && data6 && data6 == +data6)){
coerced6 = +data6;
}
else if(data6 === "" || data6 === 0 || data6 === false){
coerced6 = null;
}
else {
const err7 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema28.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["actual_cost"] = coerced6;
}
}
}
}
if(data.actual_currency !== undefined){
let data7 = data.actual_currency;
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
const err8 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(coerced7 !== undefined){
data7 = coerced7;
if(data !== undefined){
data["actual_currency"] = coerced7;
}
}
}
}
if(data.state !== undefined){
let data8 = data.state;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
let dataType8 = typeof data8;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 === "boolean" || data8 === null
              || (dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))){
coerced8 = +data8;
}
else if(data8 === "" || data8 === 0 || data8 === false){
coerced8 = null;
}
else {
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/components/schemas/QueriedInvoiceState/type",keyword:"type",params:{type: schema251.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(coerced8 !== undefined){
data8 = coerced8;
if(data !== undefined){
data["state"] = coerced8;
}
}
}
}
if(data.date !== undefined){
let data9 = data.date;
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
const err10 = {instancePath:instancePath+"/date",schemaPath:"#/components/schemas/InvoiceDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["date"] = coerced9;
}
}
}
}
if(data.wordtrack !== undefined){
let data10 = data.wordtrack;
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
const err11 = {instancePath:instancePath+"/wordtrack",schemaPath:"#/components/schemas/InvoiceWordTrack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["wordtrack"] = coerced10;
}
}
}
}
if(data.number !== undefined){
let data11 = data.number;
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
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/components/schemas/InvoiceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["number"] = coerced11;
}
}
}
}
if(data.rand_code !== undefined){
let data12 = data.rand_code;
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
const err13 = {instancePath:instancePath+"/rand_code",schemaPath:"#/components/schemas/InvoiceRandCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["rand_code"] = coerced12;
}
}
}
}
if(data.seller_ban !== undefined){
let data13 = data.seller_ban;
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
const err14 = {instancePath:instancePath+"/seller_ban",schemaPath:"#/components/schemas/InvoiceSellerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["seller_ban"] = coerced13;
}
}
}
}
if(data.buyer_ban !== undefined){
let data14 = data.buyer_ban;
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
const err15 = {instancePath:instancePath+"/buyer_ban",schemaPath:"#/components/schemas/InvoiceBuyerBan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["buyer_ban"] = coerced14;
}
}
}
}
if(data.left_qrcode !== undefined){
let data15 = data.left_qrcode;
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
const err16 = {instancePath:instancePath+"/left_qrcode",schemaPath:"#/components/schemas/InvoiceLeftQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["left_qrcode"] = coerced15;
}
}
}
}
if(data.middle_barcode !== undefined){
let data16 = data.middle_barcode;
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
const err17 = {instancePath:instancePath+"/middle_barcode",schemaPath:"#/components/schemas/InvoiceMiddleBarcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["middle_barcode"] = coerced16;
}
}
}
}
if(data.right_qrcode !== undefined){
let data17 = data.right_qrcode;
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
const err18 = {instancePath:instancePath+"/right_qrcode",schemaPath:"#/components/schemas/InvoiceRightQrcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["right_qrcode"] = coerced17;
}
}
}
}
if(data.title_type !== undefined){
let data18 = data.title_type;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
let dataType18 = typeof data18;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 === "boolean" || data18 === null
              || (dataType18 === "string" && data18 && data18 == +data18 && !(data18 % 1))){
coerced18 = +data18;
}
else if(data18 === "" || data18 === 0 || data18 === false){
coerced18 = null;
}
else {
const err19 = {instancePath:instancePath+"/title_type",schemaPath:"#/components/schemas/InvoiceTitleType/type",keyword:"type",params:{type: schema79.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["title_type"] = coerced18;
}
}
}
}
if(data.title !== undefined){
let data19 = data.title;
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
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/InvoiceTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["title"] = coerced19;
}
}
}
}
if(data.print_type !== undefined){
let data20 = data.print_type;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
let dataType20 = typeof data20;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 === "boolean" || data20 === null
              || (dataType20 === "string" && data20 && data20 == +data20 && !(data20 % 1))){
coerced20 = +data20;
}
else if(data20 === "" || data20 === 0 || data20 === false){
coerced20 = null;
}
else {
const err21 = {instancePath:instancePath+"/print_type",schemaPath:"#/components/schemas/InvoicePrintType/type",keyword:"type",params:{type: schema113.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["print_type"] = coerced20;
}
}
}
}
if(data.print_device !== undefined){
let data21 = data.print_device;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
let dataType21 = typeof data21;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 === "boolean" || data21 === null
              || (dataType21 === "string" && data21 && data21 == +data21 && !(data21 % 1))){
coerced21 = +data21;
}
else if(data21 === "" || data21 === 0 || data21 === false){
coerced21 = null;
}
else {
const err22 = {instancePath:instancePath+"/print_device",schemaPath:"#/components/schemas/InvoicePrintDevice/type",keyword:"type",params:{type: schema114.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["print_device"] = coerced21;
}
}
}
}
if(data.amount !== undefined){
let data22 = data.amount;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
let dataType22 = typeof data22;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 === "boolean" || data22 === null
              || (dataType22 === "string" && data22 && data22 == +data22 && !(data22 % 1))){
coerced22 = +data22;
}
else if(data22 === "" || data22 === 0 || data22 === false){
coerced22 = null;
}
else {
const err23 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/InvoiceAmount/type",keyword:"type",params:{type: schema81.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["amount"] = coerced22;
}
}
}
}
if(data.sales_amount !== undefined){
let data23 = data.sales_amount;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
let dataType23 = typeof data23;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 === "boolean" || data23 === null
              || (dataType23 === "string" && data23 && data23 == +data23 && !(data23 % 1))){
coerced23 = +data23;
}
else if(data23 === "" || data23 === 0 || data23 === false){
coerced23 = null;
}
else {
const err24 = {instancePath:instancePath+"/sales_amount",schemaPath:"#/components/schemas/InvoiceSalesAmount/type",keyword:"type",params:{type: schema82.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["sales_amount"] = coerced23;
}
}
}
}
if(data.tax_amount !== undefined){
let data24 = data.tax_amount;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
let dataType24 = typeof data24;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 === "boolean" || data24 === null
              || (dataType24 === "string" && data24 && data24 == +data24 && !(data24 % 1))){
coerced24 = +data24;
}
else if(data24 === "" || data24 === 0 || data24 === false){
coerced24 = null;
}
else {
const err25 = {instancePath:instancePath+"/tax_amount",schemaPath:"#/components/schemas/InvoiceTaxAmount/type",keyword:"type",params:{type: schema83.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["tax_amount"] = coerced24;
}
}
}
}
if(data.order_detail !== undefined){
if(!(validate17(data.order_detail, {instancePath:instancePath+"/order_detail",parentData:data,parentDataProperty:"order_detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.ratetype !== undefined){
let data26 = data.ratetype;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
let dataType25 = typeof data26;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 === "boolean" || data26 === null
              || (dataType25 === "string" && data26 && data26 == +data26 && !(data26 % 1))){
coerced25 = +data26;
}
else if(data26 === "" || data26 === 0 || data26 === false){
coerced25 = null;
}
else {
const err26 = {instancePath:instancePath+"/ratetype",schemaPath:"#/components/schemas/InvoiceRateTypeAnswer/type",keyword:"type",params:{type: schema86.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced25 !== undefined){
data26 = coerced25;
if(data !== undefined){
data["ratetype"] = coerced25;
}
}
}
}
if(data.input_type !== undefined){
let data27 = data.input_type;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
let dataType26 = typeof data27;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 === "boolean" || data27 === null
              || (dataType26 === "string" && data27 && data27 == +data27 && !(data27 % 1))){
coerced26 = +data27;
}
else if(data27 === "" || data27 === 0 || data27 === false){
coerced26 = null;
}
else {
const err27 = {instancePath:instancePath+"/input_type",schemaPath:"#/components/schemas/InvoiceInputTypeAnswer/type",keyword:"type",params:{type: schema87.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced26 !== undefined){
data27 = coerced26;
if(data !== undefined){
data["input_type"] = coerced26;
}
}
}
}
if(data.cloud_type !== undefined){
let data28 = data.cloud_type;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
let dataType27 = typeof data28;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 === "boolean" || data28 === null
              || (dataType27 === "string" && data28 && data28 == +data28 && !(data28 % 1))){
coerced27 = +data28;
}
else if(data28 === "" || data28 === 0 || data28 === false){
coerced27 = null;
}
else {
const err28 = {instancePath:instancePath+"/cloud_type",schemaPath:"#/components/schemas/InvoiceCloudTypeAnswer/type",keyword:"type",params:{type: schema120.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced27 !== undefined){
data28 = coerced27;
if(data !== undefined){
data["cloud_type"] = coerced27;
}
}
}
}
if(data.mobile_code !== undefined){
let data29 = data.mobile_code;
if(typeof data29 !== "string"){
let dataType28 = typeof data29;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data29;
}
else if(data29 === null){
coerced28 = "";
}
else {
const err29 = {instancePath:instancePath+"/mobile_code",schemaPath:"#/components/schemas/InvoiceMobileCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced28 !== undefined){
data29 = coerced28;
if(data !== undefined){
data["mobile_code"] = coerced28;
}
}
}
}
if(data.tax_id !== undefined){
let data30 = data.tax_id;
if(typeof data30 !== "string"){
let dataType29 = typeof data30;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data30;
}
else if(data30 === null){
coerced29 = "";
}
else {
const err30 = {instancePath:instancePath+"/tax_id",schemaPath:"#/components/schemas/InvoiceTaxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced29 !== undefined){
data30 = coerced29;
if(data !== undefined){
data["tax_id"] = coerced29;
}
}
}
}
if(data.natural_person !== undefined){
let data31 = data.natural_person;
if(typeof data31 !== "string"){
let dataType30 = typeof data31;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data31;
}
else if(data31 === null){
coerced30 = "";
}
else {
const err31 = {instancePath:instancePath+"/natural_person",schemaPath:"#/components/schemas/InvoiceNaturalPerson/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced30 !== undefined){
data31 = coerced30;
if(data !== undefined){
data["natural_person"] = coerced30;
}
}
}
}
if(data.m_post_zone !== undefined){
let data32 = data.m_post_zone;
if(typeof data32 !== "string"){
let dataType31 = typeof data32;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 == "number" || dataType31 == "boolean"){
coerced31 = "" + data32;
}
else if(data32 === null){
coerced31 = "";
}
else {
const err32 = {instancePath:instancePath+"/m_post_zone",schemaPath:"#/properties/m_post_zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(coerced31 !== undefined){
data32 = coerced31;
if(data !== undefined){
data["m_post_zone"] = coerced31;
}
}
}
}
if(data.m_address !== undefined){
let data33 = data.m_address;
if(typeof data33 !== "string"){
let dataType32 = typeof data33;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data33;
}
else if(data33 === null){
coerced32 = "";
}
else {
const err33 = {instancePath:instancePath+"/m_address",schemaPath:"#/properties/m_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced32 !== undefined){
data33 = coerced32;
if(data !== undefined){
data["m_address"] = coerced32;
}
}
}
}
if(data.love_code !== undefined){
let data34 = data.love_code;
if(typeof data34 !== "string"){
let dataType33 = typeof data34;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data34;
}
else if(data34 === null){
coerced33 = "";
}
else {
const err34 = {instancePath:instancePath+"/love_code",schemaPath:"#/components/schemas/InvoiceLoveCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced33 !== undefined){
data34 = coerced33;
if(data !== undefined){
data["love_code"] = coerced33;
}
}
}
}
if(data.b2b_title !== undefined){
let data35 = data.b2b_title;
if(typeof data35 !== "string"){
let dataType34 = typeof data35;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data35;
}
else if(data35 === null){
coerced34 = "";
}
else {
const err35 = {instancePath:instancePath+"/b2b_title",schemaPath:"#/components/schemas/InvoiceB2bTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced34 !== undefined){
data35 = coerced34;
if(data !== undefined){
data["b2b_title"] = coerced34;
}
}
}
}
if(data.b2b_id !== undefined){
let data36 = data.b2b_id;
if(typeof data36 !== "string"){
let dataType35 = typeof data36;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data36;
}
else if(data36 === null){
coerced35 = "";
}
else {
const err36 = {instancePath:instancePath+"/b2b_id",schemaPath:"#/components/schemas/InvoiceB2bId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced35 !== undefined){
data36 = coerced35;
if(data !== undefined){
data["b2b_id"] = coerced35;
}
}
}
}
if(data.b2b_post_zone !== undefined){
let data37 = data.b2b_post_zone;
if(typeof data37 !== "string"){
let dataType36 = typeof data37;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data37;
}
else if(data37 === null){
coerced36 = "";
}
else {
const err37 = {instancePath:instancePath+"/b2b_post_zone",schemaPath:"#/components/schemas/InvoiceB2bPostZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced36 !== undefined){
data37 = coerced36;
if(data !== undefined){
data["b2b_post_zone"] = coerced36;
}
}
}
}
if(data.b2b_address !== undefined){
let data38 = data.b2b_address;
if(typeof data38 !== "string"){
let dataType37 = typeof data38;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 == "number" || dataType37 == "boolean"){
coerced37 = "" + data38;
}
else if(data38 === null){
coerced37 = "";
}
else {
const err38 = {instancePath:instancePath+"/b2b_address",schemaPath:"#/components/schemas/InvoiceB2bAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced37 !== undefined){
data38 = coerced37;
if(data !== undefined){
data["b2b_address"] = coerced37;
}
}
}
}
if(data.allowance !== undefined){
let data39 = data.allowance;
if(Array.isArray(data39)){
const len0 = data39.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data39[i0], {instancePath:instancePath+"/allowance/" + i0,parentData:data39,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/allowance",schemaPath:"#/properties/allowance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.group_id !== undefined){
let data41 = data.group_id;
if(typeof data41 !== "string"){
let dataType38 = typeof data41;
let coerced38 = undefined;
if(!(coerced38 !== undefined)){
if(dataType38 == "number" || dataType38 == "boolean"){
coerced38 = "" + data41;
}
else if(data41 === null){
coerced38 = "";
}
else {
const err40 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced38 !== undefined){
data41 = coerced38;
if(data !== undefined){
data["group_id"] = coerced38;
}
}
}
}
if(data.payment_name !== undefined){
let data42 = data.payment_name;
if(typeof data42 !== "string"){
let dataType39 = typeof data42;
let coerced39 = undefined;
if(!(coerced39 !== undefined)){
if(dataType39 == "number" || dataType39 == "boolean"){
coerced39 = "" + data42;
}
else if(data42 === null){
coerced39 = "";
}
else {
const err41 = {instancePath:instancePath+"/payment_name",schemaPath:"#/components/schemas/PaymentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(coerced39 !== undefined){
data42 = coerced39;
if(data !== undefined){
data["payment_name"] = coerced39;
}
}
}
}
if(data.nois !== undefined){
let data43 = data.nois;
if(typeof data43 !== "string"){
let dataType40 = typeof data43;
let coerced40 = undefined;
if(!(coerced40 !== undefined)){
if(dataType40 == "number" || dataType40 == "boolean"){
coerced40 = "" + data43;
}
else if(data43 === null){
coerced40 = "";
}
else {
const err42 = {instancePath:instancePath+"/nois",schemaPath:"#/components/schemas/Nois/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(coerced40 !== undefined){
data43 = coerced40;
if(data !== undefined){
data["nois"] = coerced40;
}
}
}
}
if(data.echo_0 !== undefined){
let data44 = data.echo_0;
if(typeof data44 !== "string"){
let dataType41 = typeof data44;
let coerced41 = undefined;
if(!(coerced41 !== undefined)){
if(dataType41 == "number" || dataType41 == "boolean"){
coerced41 = "" + data44;
}
else if(data44 === null){
coerced41 = "";
}
else {
const err43 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(coerced41 !== undefined){
data44 = coerced41;
if(data !== undefined){
data["echo_0"] = coerced41;
}
}
}
}
if(data.echo_1 !== undefined){
let data45 = data.echo_1;
if(typeof data45 !== "string"){
let dataType42 = typeof data45;
let coerced42 = undefined;
if(!(coerced42 !== undefined)){
if(dataType42 == "number" || dataType42 == "boolean"){
coerced42 = "" + data45;
}
else if(data45 === null){
coerced42 = "";
}
else {
const err44 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(coerced42 !== undefined){
data45 = coerced42;
if(data !== undefined){
data["echo_1"] = coerced42;
}
}
}
}
if(data.echo_2 !== undefined){
let data46 = data.echo_2;
if(typeof data46 !== "string"){
let dataType43 = typeof data46;
let coerced43 = undefined;
if(!(coerced43 !== undefined)){
if(dataType43 == "number" || dataType43 == "boolean"){
coerced43 = "" + data46;
}
else if(data46 === null){
coerced43 = "";
}
else {
const err45 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(coerced43 !== undefined){
data46 = coerced43;
if(data !== undefined){
data["echo_2"] = coerced43;
}
}
}
}
if(data.echo_3 !== undefined){
let data47 = data.echo_3;
if(typeof data47 !== "string"){
let dataType44 = typeof data47;
let coerced44 = undefined;
if(!(coerced44 !== undefined)){
if(dataType44 == "number" || dataType44 == "boolean"){
coerced44 = "" + data47;
}
else if(data47 === null){
coerced44 = "";
}
else {
const err46 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(coerced44 !== undefined){
data47 = coerced44;
if(data !== undefined){
data["echo_3"] = coerced44;
}
}
}
}
if(data.echo_4 !== undefined){
let data48 = data.echo_4;
if(typeof data48 !== "string"){
let dataType45 = typeof data48;
let coerced45 = undefined;
if(!(coerced45 !== undefined)){
if(dataType45 == "number" || dataType45 == "boolean"){
coerced45 = "" + data48;
}
else if(data48 === null){
coerced45 = "";
}
else {
const err47 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(coerced45 !== undefined){
data48 = coerced45;
if(data !== undefined){
data["echo_4"] = coerced45;
}
}
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"uid":true,"key":true,"prc":true,"order_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"state":true,"date":true,"wordtrack":true,"number":true,"rand_code":true,"seller_ban":true,"buyer_ban":true,"left_qrcode":true,"middle_barcode":true,"right_qrcode":true,"title_type":true,"title":true,"print_type":true,"print_device":true,"amount":true,"sales_amount":true,"tax_amount":true,"order_detail":true,"ratetype":true,"input_type":true,"cloud_type":true,"mobile_code":true,"tax_id":true,"natural_person":true,"m_post_zone":true,"m_address":true,"love_code":true,"b2b_title":true,"b2b_id":true,"b2b_post_zone":true,"b2b_address":true,"allowance":true,"group_id":true,"payment_name":true,"nois":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.uid = true;
props0.key = true;
props0.prc = true;
props0.order_id = true;
props0.cost = true;
props0.currency = true;
props0.actual_cost = true;
props0.actual_currency = true;
props0.state = true;
props0.date = true;
props0.wordtrack = true;
props0.number = true;
props0.rand_code = true;
props0.seller_ban = true;
props0.buyer_ban = true;
props0.left_qrcode = true;
props0.middle_barcode = true;
props0.right_qrcode = true;
props0.title_type = true;
props0.title = true;
props0.print_type = true;
props0.print_device = true;
props0.amount = true;
props0.sales_amount = true;
props0.tax_amount = true;
props0.order_detail = true;
props0.ratetype = true;
props0.input_type = true;
props0.cloud_type = true;
props0.mobile_code = true;
props0.tax_id = true;
props0.natural_person = true;
props0.m_post_zone = true;
props0.m_address = true;
props0.love_code = true;
props0.b2b_title = true;
props0.b2b_id = true;
props0.b2b_post_zone = true;
props0.b2b_address = true;
props0.allowance = true;
props0.group_id = true;
props0.payment_name = true;
props0.nois = true;
props0.echo_0 = true;
props0.echo_1 = true;
props0.echo_2 = true;
props0.echo_3 = true;
props0.echo_4 = true;
}
const _errs2 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.uid = true;
props0.key = true;
}
}
const _errs3 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate71.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
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
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["code"] = coerced0;
}
}
}
if("B200" !== data0){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/SuccessCode/const",keyword:"const",params:{allowedValue: "B200"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.msg !== undefined){
let data1 = data.msg;
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
const err4 = {instancePath:instancePath+"/msg",schemaPath:"#/components/schemas/Msg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["msg"] = coerced1;
}
}
}
}
if(data.content !== undefined){
let data2 = data.content;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
let dataType2 = typeof data3;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data3;
}
else if(data3 === null){
coerced2 = "";
}
else {
const err5 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/components/schemas/PaymentToolAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(coerced2 !== undefined){
data3 = coerced2;
if(data2 !== undefined){
data2[i0] = coerced2;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"code":true,"msg":true,"content":true},"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.msg = true;
props0.content = true;
}
const _errs2 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.msg = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate78.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const answers: { readonly createOrder: Validator; readonly queryOrder: Validator; readonly refundOrder: Validator; readonly cancelAuthorization: Validator; readonly captureAuthorization: Validator; readonly cancelDirectDebit: Validator; readonly bindEwallet: Validator; readonly cancelRefund: Validator; readonly issueInvoice: Validator; readonly queryInvoice: Validator; readonly listPaymentMethods: Validator } = {
  createOrder: validate1 as Validator,
  queryOrder: validate6 as Validator,
  refundOrder: validate32 as Validator,
  cancelAuthorization: validate42 as Validator,
  captureAuthorization: validate47 as Validator,
  cancelDirectDebit: validate50 as Validator,
  bindEwallet: validate55 as Validator,
  cancelRefund: validate60 as Validator,
  issueInvoice: validate65 as Validator,
  queryInvoice: validate71 as Validator,
  listPaymentMethods: validate78 as Validator,
};
