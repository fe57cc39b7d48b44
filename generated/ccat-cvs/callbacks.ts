// Generated from specs/ccat-cvs.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const schema1 = {"type":"object","required":["api_id","trans_id","order_no","amount","status"],"properties":{"api_id":{"type":"string"},"trans_id":{"type":"string"},"order_no":{"type":"string"},"amount":{"type":"integer"},"pay_amount":{"type":["integer","null"]},"expire_time":{"type":"string"},"status":{"$ref":"#/components/schemas/NotificationStatus"},"payment_code":{"type":"integer"},"payment_detail":{"type":["object","null"],"properties":{"st_barcode1":{"$ref":"#/components/schemas/StBarcode1"},"st_barcode2":{"$ref":"#/components/schemas/StBarcode2"},"st_barcode3":{"$ref":"#/components/schemas/StBarcode3"},"bank_id":{"type":"string"},"virtual_account":{"$ref":"#/components/schemas/VirtualAccount"},"ibon_shopid":{"$ref":"#/components/schemas/IbonShopId"},"ibon_code":{"$ref":"#/components/schemas/IbonCode"}}},"memo":{"anyOf":[{"type":"object"},{"type":"string"},{"type":"array","items":{}}]},"create_time":{"type":"string"},"modify_time":{"type":"string"},"pay_date":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_id"},message:"must have required property '"+"api_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.trans_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trans_id"},message:"must have required property '"+"trans_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.order_no === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_no"},message:"must have required property '"+"order_no"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.api_id !== undefined){
let data0 = data.api_id;
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
const err5 = {instancePath:instancePath+"/api_id",schemaPath:"#/properties/api_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["api_id"] = coerced0;
}
}
}
}
if(data.trans_id !== undefined){
let data1 = data.trans_id;
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
const err6 = {instancePath:instancePath+"/trans_id",schemaPath:"#/properties/trans_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["trans_id"] = coerced1;
}
}
}
}
if(data.order_no !== undefined){
let data2 = data.order_no;
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
const err7 = {instancePath:instancePath+"/order_no",schemaPath:"#/properties/order_no/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["order_no"] = coerced2;
}
}
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data3 === null
              || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["amount"] = coerced3;
}
}
}
}
if(data.pay_amount !== undefined){
let data4 = data.pay_amount;
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
const err9 = {instancePath:instancePath+"/pay_amount",schemaPath:"#/properties/pay_amount/type",keyword:"type",params:{type: schema1.properties.pay_amount.type},message:"must be integer,null"};
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
data["pay_amount"] = coerced4;
}
}
}
}
if(data.expire_time !== undefined){
let data5 = data.expire_time;
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
const err10 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["expire_time"] = coerced5;
}
}
}
}
if(data.status !== undefined){
let data6 = data.status;
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
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/NotificationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(coerced6 !== undefined){
data6 = coerced6;
if(data !== undefined){
data["status"] = coerced6;
}
}
}
}
if(data.payment_code !== undefined){
let data7 = data.payment_code;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
let dataType7 = typeof data7;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 === "boolean" || data7 === null
              || (dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))){
coerced7 = +data7;
}
else {
const err12 = {instancePath:instancePath+"/payment_code",schemaPath:"#/properties/payment_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["payment_code"] = coerced7;
}
}
}
}
if(data.payment_detail !== undefined){
let data8 = data.payment_detail;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(data8 === "" || data8 === 0 || data8 === false){
coerced8 = null;
}
else {
const err13 = {instancePath:instancePath+"/payment_detail",schemaPath:"#/properties/payment_detail/type",keyword:"type",params:{type: schema1.properties.payment_detail.type},message:"must be object,null"};
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
data["payment_detail"] = coerced8;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.st_barcode1 !== undefined){
let data9 = data8.st_barcode1;
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
const err14 = {instancePath:instancePath+"/payment_detail/st_barcode1",schemaPath:"#/components/schemas/StBarcode1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data8 !== undefined){
data8["st_barcode1"] = coerced9;
}
}
}
}
if(data8.st_barcode2 !== undefined){
let data10 = data8.st_barcode2;
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
const err15 = {instancePath:instancePath+"/payment_detail/st_barcode2",schemaPath:"#/components/schemas/StBarcode2/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data8 !== undefined){
data8["st_barcode2"] = coerced10;
}
}
}
}
if(data8.st_barcode3 !== undefined){
let data11 = data8.st_barcode3;
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
const err16 = {instancePath:instancePath+"/payment_detail/st_barcode3",schemaPath:"#/components/schemas/StBarcode3/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data8 !== undefined){
data8["st_barcode3"] = coerced11;
}
}
}
}
if(data8.bank_id !== undefined){
let data12 = data8.bank_id;
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
const err17 = {instancePath:instancePath+"/payment_detail/bank_id",schemaPath:"#/properties/payment_detail/properties/bank_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data8 !== undefined){
data8["bank_id"] = coerced12;
}
}
}
}
if(data8.virtual_account !== undefined){
let data13 = data8.virtual_account;
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
const err18 = {instancePath:instancePath+"/payment_detail/virtual_account",schemaPath:"#/components/schemas/VirtualAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data8 !== undefined){
data8["virtual_account"] = coerced13;
}
}
}
}
if(data8.ibon_shopid !== undefined){
let data14 = data8.ibon_shopid;
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
const err19 = {instancePath:instancePath+"/payment_detail/ibon_shopid",schemaPath:"#/components/schemas/IbonShopId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data8 !== undefined){
data8["ibon_shopid"] = coerced14;
}
}
}
}
if(data8.ibon_code !== undefined){
let data15 = data8.ibon_code;
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
const err20 = {instancePath:instancePath+"/payment_detail/ibon_code",schemaPath:"#/components/schemas/IbonCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data8 !== undefined){
data8["ibon_code"] = coerced15;
}
}
}
}
}
}
if(data.memo !== undefined){
let data16 = data.memo;
const _errs41 = errors;
let valid9 = false;
const _errs42 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err21 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid9 = valid9 || _valid0;
const _errs44 = errors;
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
const err22 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["memo"] = coerced16;
}
}
}
var _valid0 = _errs44 === errors;
valid9 = valid9 || _valid0;
const _errs46 = errors;
if(!(Array.isArray(data16))){
const err23 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs46 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err24 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data.create_time !== undefined){
let data17 = data.create_time;
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
const err25 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["create_time"] = coerced17;
}
}
}
}
if(data.modify_time !== undefined){
let data18 = data.modify_time;
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
const err26 = {instancePath:instancePath+"/modify_time",schemaPath:"#/properties/modify_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["modify_time"] = coerced18;
}
}
}
}
if(data.pay_date !== undefined){
let data19 = data.pay_date;
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
const err27 = {instancePath:instancePath+"/pay_date",schemaPath:"#/properties/pay_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["pay_date"] = coerced19;
}
}
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
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"api_id":true,"trans_id":true,"order_no":true,"amount":true,"pay_amount":true,"expire_time":true,"status":true,"payment_code":true,"payment_detail":true,"memo":true,"create_time":true,"modify_time":true,"pay_date":true},"dynamicProps":false,"dynamicItems":false};

export const callbacks: { readonly paymentNotification: Validator } = {
  paymentNotification: validate1 as Validator,
};
