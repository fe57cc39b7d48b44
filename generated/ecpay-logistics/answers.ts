// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const schema10 = {"type":["integer","null"]};

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
if(data.ResCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResCode"},message:"must have required property '"+"ResCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.AllPayLogisticsID === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AllPayLogisticsID"},message:"must have required property '"+"AllPayLogisticsID"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.RtnCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RtnCode"},message:"must have required property '"+"RtnCode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ResCode !== undefined){
let data0 = data.ResCode;
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
const err3 = {instancePath:instancePath+"/ResCode",schemaPath:"#/properties/ResCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ResCode"] = coerced0;
}
}
}
if("1" !== data0){
const err4 = {instancePath:instancePath+"/ResCode",schemaPath:"#/properties/ResCode/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.MerchantID !== undefined){
let data1 = data.MerchantID;
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
const err5 = {instancePath:instancePath+"/MerchantID",schemaPath:"#/components/schemas/MerchantIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantID"] = coerced1;
}
}
}
}
if(data.MerchantTradeNo !== undefined){
let data2 = data.MerchantTradeNo;
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
const err6 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNoEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantTradeNo"] = coerced2;
}
}
}
}
if(data.RtnCode !== undefined){
let data3 = data.RtnCode;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data3 === null
              || (dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))){
coerced3 = +data3;
}
else {
const err7 = {instancePath:instancePath+"/RtnCode",schemaPath:"#/components/schemas/LogisticsStatusCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["RtnCode"] = coerced3;
}
}
}
}
if(data.RtnMsg !== undefined){
let data4 = data.RtnMsg;
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
const err8 = {instancePath:instancePath+"/RtnMsg",schemaPath:"#/components/schemas/RtnMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["RtnMsg"] = coerced4;
}
}
}
}
if(data.AllPayLogisticsID !== undefined){
let data5 = data.AllPayLogisticsID;
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
const err9 = {instancePath:instancePath+"/AllPayLogisticsID",schemaPath:"#/components/schemas/AllPayLogisticsID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["AllPayLogisticsID"] = coerced5;
}
}
}
}
if(data.LogisticsType !== undefined){
let data6 = data.LogisticsType;
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
const err10 = {instancePath:instancePath+"/LogisticsType",schemaPath:"#/components/schemas/LogisticsTypeEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LogisticsType"] = coerced6;
}
}
}
}
if(data.LogisticsSubType !== undefined){
let data7 = data.LogisticsSubType;
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
const err11 = {instancePath:instancePath+"/LogisticsSubType",schemaPath:"#/components/schemas/LogisticsSubTypeEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LogisticsSubType"] = coerced7;
}
}
}
}
if(data.GoodsAmount !== undefined){
let data8 = data.GoodsAmount;
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
const err12 = {instancePath:instancePath+"/GoodsAmount",schemaPath:"#/components/schemas/GoodsAmountEcho/type",keyword:"type",params:{type: schema10.type},message:"must be integer,null"};
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
data["GoodsAmount"] = coerced8;
}
}
}
}
if(data.UpdateStatusDate !== undefined){
let data9 = data.UpdateStatusDate;
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
const err13 = {instancePath:instancePath+"/UpdateStatusDate",schemaPath:"#/components/schemas/UpdateStatusDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(coerced9 !== undefined){
data9 = coerced9;
if(data !== undefined){
data["UpdateStatusDate"] = coerced9;
}
}
}
}
if(data.ReceiverName !== undefined){
let data10 = data.ReceiverName;
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
const err14 = {instancePath:instancePath+"/ReceiverName",schemaPath:"#/components/schemas/ReceiverNameEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(coerced10 !== undefined){
data10 = coerced10;
if(data !== undefined){
data["ReceiverName"] = coerced10;
}
}
}
}
if(data.ReceiverPhone !== undefined){
let data11 = data.ReceiverPhone;
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
const err15 = {instancePath:instancePath+"/ReceiverPhone",schemaPath:"#/components/schemas/PhoneEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(coerced11 !== undefined){
data11 = coerced11;
if(data !== undefined){
data["ReceiverPhone"] = coerced11;
}
}
}
}
if(data.ReceiverCellPhone !== undefined){
let data12 = data.ReceiverCellPhone;
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
const err16 = {instancePath:instancePath+"/ReceiverCellPhone",schemaPath:"#/components/schemas/CellPhoneEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(coerced12 !== undefined){
data12 = coerced12;
if(data !== undefined){
data["ReceiverCellPhone"] = coerced12;
}
}
}
}
if(data.ReceiverEmail !== undefined){
let data13 = data.ReceiverEmail;
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
const err17 = {instancePath:instancePath+"/ReceiverEmail",schemaPath:"#/components/schemas/ReceiverEmailEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(coerced13 !== undefined){
data13 = coerced13;
if(data !== undefined){
data["ReceiverEmail"] = coerced13;
}
}
}
}
if(data.ReceiverAddress !== undefined){
let data14 = data.ReceiverAddress;
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
const err18 = {instancePath:instancePath+"/ReceiverAddress",schemaPath:"#/components/schemas/ReceiverAddressEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(coerced14 !== undefined){
data14 = coerced14;
if(data !== undefined){
data["ReceiverAddress"] = coerced14;
}
}
}
}
if(data.CVSPaymentNo !== undefined){
let data15 = data.CVSPaymentNo;
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
const err19 = {instancePath:instancePath+"/CVSPaymentNo",schemaPath:"#/components/schemas/CVSPaymentNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(coerced15 !== undefined){
data15 = coerced15;
if(data !== undefined){
data["CVSPaymentNo"] = coerced15;
}
}
}
}
if(data.CVSValidationNo !== undefined){
let data16 = data.CVSValidationNo;
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
const err20 = {instancePath:instancePath+"/CVSValidationNo",schemaPath:"#/components/schemas/CVSValidationNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(coerced16 !== undefined){
data16 = coerced16;
if(data !== undefined){
data["CVSValidationNo"] = coerced16;
}
}
}
}
if(data.BookingNote !== undefined){
let data17 = data.BookingNote;
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
const err21 = {instancePath:instancePath+"/BookingNote",schemaPath:"#/components/schemas/BookingNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(coerced17 !== undefined){
data17 = coerced17;
if(data !== undefined){
data["BookingNote"] = coerced17;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"ResCode":true,"MerchantID":true,"MerchantTradeNo":true,"RtnCode":true,"RtnMsg":true,"AllPayLogisticsID":true,"LogisticsType":true,"LogisticsSubType":true,"GoodsAmount":true,"UpdateStatusDate":true,"ReceiverName":true,"ReceiverPhone":true,"ReceiverCellPhone":true,"ReceiverEmail":true,"ReceiverAddress":true,"CVSPaymentNo":true,"CVSValidationNo":true,"BookingNote":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.ResCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResCode"},message:"must have required property '"+"ResCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorMessage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ErrorMessage"},message:"must have required property '"+"ErrorMessage"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ResCode !== undefined){
let data0 = data.ResCode;
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
const err2 = {instancePath:instancePath+"/ResCode",schemaPath:"#/components/schemas/CreateErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ResCode"] = coerced0;
}
}
}
}
if(data.ErrorMessage !== undefined){
let data1 = data.ErrorMessage;
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
const err3 = {instancePath:instancePath+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ErrorMessage"] = coerced1;
}
}
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
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"ResCode":true,"ErrorMessage":true},"dynamicProps":false,"dynamicItems":false};


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
props0.ResCode = true;
props0.MerchantID = true;
props0.MerchantTradeNo = true;
props0.RtnCode = true;
props0.RtnMsg = true;
props0.AllPayLogisticsID = true;
props0.LogisticsType = true;
props0.LogisticsSubType = true;
props0.GoodsAmount = true;
props0.UpdateStatusDate = true;
props0.ReceiverName = true;
props0.ReceiverPhone = true;
props0.ReceiverCellPhone = true;
props0.ReceiverEmail = true;
props0.ReceiverAddress = true;
props0.CVSPaymentNo = true;
props0.CVSValidationNo = true;
props0.BookingNote = true;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RefusedOrder/required",keyword:"required",params:{missingProperty: "ResCode"},message:"must have required property '"+"ResCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorMessage === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RefusedOrder/required",keyword:"required",params:{missingProperty: "ErrorMessage"},message:"must have required property '"+"ErrorMessage"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ResCode !== undefined){
let data0 = data.ResCode;
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
const err2 = {instancePath:instancePath+"/ResCode",schemaPath:"#/components/schemas/RefusedOrder/properties/ResCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ResCode"] = coerced0;
}
}
}
if("0" !== data0){
const err3 = {instancePath:instancePath+"/ResCode",schemaPath:"#/components/schemas/RefusedOrder/properties/ResCode/const",keyword:"const",params:{allowedValue: "0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data1 = data.ErrorMessage;
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
const err4 = {instancePath:instancePath+"/ErrorMessage",schemaPath:"#/components/schemas/RefusedOrder/properties/ErrorMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ErrorMessage"] = coerced1;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/RefusedOrder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.ResCode = true;
props0.ErrorMessage = true;
}
}
const _errs9 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.ResCode = true;
props0.ErrorMessage = true;
}
}
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
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema24 = {"type":"object","required":["AllPayLogisticsID","LogisticsStatus"],"properties":{"MerchantID":{"$ref":"#/components/schemas/MerchantIDEcho"},"MerchantTradeNo":{"$ref":"#/components/schemas/MerchantTradeNoEcho"},"AllPayLogisticsID":{"$ref":"#/components/schemas/AllPayLogisticsID"},"LogisticsType":{"$ref":"#/components/schemas/CombinedLogisticsType"},"LogisticsStatus":{"$ref":"#/components/schemas/LogisticsStatusCode"},"GoodsAmount":{"$ref":"#/components/schemas/GoodsAmountEcho"},"GoodsName":{"type":"string"},"GoodsWeight":{"type":["number","null"]},"ActualWeight":{"type":["number","null"]},"HandlingCharge":{"type":["number","null"]},"CollectionAmount":{"type":["integer","null"]},"CollectionChargeFee":{"type":["number","null"]},"CollectionAllocateAmount":{"type":["integer","null"]},"CollectionAllocateDate":{"type":"string"},"CVSPaymentNo":{"$ref":"#/components/schemas/CVSPaymentNo"},"CVSValidationNo":{"$ref":"#/components/schemas/CVSValidationNo"},"ShipmentNo":{"type":"string"},"ShipChargeDate":{"type":"string"},"BookingNote":{"$ref":"#/components/schemas/BookingNote"},"TradeDate":{"type":"string"},"SenderName":{"type":"string"},"SenderPhone":{"$ref":"#/components/schemas/PhoneEcho"},"SenderCellPhone":{"$ref":"#/components/schemas/CellPhoneEcho"}}};

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
if(data.AllPayLogisticsID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AllPayLogisticsID"},message:"must have required property '"+"AllPayLogisticsID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.LogisticsStatus === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "LogisticsStatus"},message:"must have required property '"+"LogisticsStatus"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.MerchantID !== undefined){
let data0 = data.MerchantID;
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
const err2 = {instancePath:instancePath+"/MerchantID",schemaPath:"#/components/schemas/MerchantIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantID"] = coerced0;
}
}
}
}
if(data.MerchantTradeNo !== undefined){
let data1 = data.MerchantTradeNo;
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
const err3 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNoEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantTradeNo"] = coerced1;
}
}
}
}
if(data.AllPayLogisticsID !== undefined){
let data2 = data.AllPayLogisticsID;
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
const err4 = {instancePath:instancePath+"/AllPayLogisticsID",schemaPath:"#/components/schemas/AllPayLogisticsID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["AllPayLogisticsID"] = coerced2;
}
}
}
}
if(data.LogisticsType !== undefined){
let data3 = data.LogisticsType;
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
const err5 = {instancePath:instancePath+"/LogisticsType",schemaPath:"#/components/schemas/CombinedLogisticsType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LogisticsType"] = coerced3;
}
}
}
}
if(data.LogisticsStatus !== undefined){
let data4 = data.LogisticsStatus;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 === "boolean" || data4 === null
              || (dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))){
coerced4 = +data4;
}
else {
const err6 = {instancePath:instancePath+"/LogisticsStatus",schemaPath:"#/components/schemas/LogisticsStatusCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["LogisticsStatus"] = coerced4;
}
}
}
}
if(data.GoodsAmount !== undefined){
let data5 = data.GoodsAmount;
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
const err7 = {instancePath:instancePath+"/GoodsAmount",schemaPath:"#/components/schemas/GoodsAmountEcho/type",keyword:"type",params:{type: schema10.type},message:"must be integer,null"};
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
data["GoodsAmount"] = coerced5;
}
}
}
}
if(data.GoodsName !== undefined){
let data6 = data.GoodsName;
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
const err8 = {instancePath:instancePath+"/GoodsName",schemaPath:"#/properties/GoodsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["GoodsName"] = coerced6;
}
}
}
}
if(data.GoodsWeight !== undefined){
let data7 = data.GoodsWeight;
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
const err9 = {instancePath:instancePath+"/GoodsWeight",schemaPath:"#/properties/GoodsWeight/type",keyword:"type",params:{type: schema24.properties.GoodsWeight.type},message:"must be number,null"};
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
data["GoodsWeight"] = coerced7;
}
}
}
}
if(data.ActualWeight !== undefined){
let data8 = data.ActualWeight;
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
const err10 = {instancePath:instancePath+"/ActualWeight",schemaPath:"#/properties/ActualWeight/type",keyword:"type",params:{type: schema24.properties.ActualWeight.type},message:"must be number,null"};
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
data["ActualWeight"] = coerced8;
}
}
}
}
if(data.HandlingCharge !== undefined){
let data9 = data.HandlingCharge;
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
const err11 = {instancePath:instancePath+"/HandlingCharge",schemaPath:"#/properties/HandlingCharge/type",keyword:"type",params:{type: schema24.properties.HandlingCharge.type},message:"must be number,null"};
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
data["HandlingCharge"] = coerced9;
}
}
}
}
if(data.CollectionAmount !== undefined){
let data10 = data.CollectionAmount;
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
const err12 = {instancePath:instancePath+"/CollectionAmount",schemaPath:"#/properties/CollectionAmount/type",keyword:"type",params:{type: schema24.properties.CollectionAmount.type},message:"must be integer,null"};
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
data["CollectionAmount"] = coerced10;
}
}
}
}
if(data.CollectionChargeFee !== undefined){
let data11 = data.CollectionChargeFee;
if((!(typeof data11 == "number")) && (data11 !== null)){
let dataType11 = typeof data11;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "boolean" || data11 === null
              || (dataType11 == "string" && data11 && data11 == +data11)){
coerced11 = +data11;
}
else if(data11 === "" || data11 === 0 || data11 === false){
coerced11 = null;
}
else {
const err13 = {instancePath:instancePath+"/CollectionChargeFee",schemaPath:"#/properties/CollectionChargeFee/type",keyword:"type",params:{type: schema24.properties.CollectionChargeFee.type},message:"must be number,null"};
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
data["CollectionChargeFee"] = coerced11;
}
}
}
}
if(data.CollectionAllocateAmount !== undefined){
let data12 = data.CollectionAllocateAmount;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
let dataType12 = typeof data12;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 === "boolean" || data12 === null
              || (dataType12 === "string" && data12 && data12 == +data12 && !(data12 % 1))){
coerced12 = +data12;
}
else if(data12 === "" || data12 === 0 || data12 === false){
coerced12 = null;
}
else {
const err14 = {instancePath:instancePath+"/CollectionAllocateAmount",schemaPath:"#/properties/CollectionAllocateAmount/type",keyword:"type",params:{type: schema24.properties.CollectionAllocateAmount.type},message:"must be integer,null"};
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
data["CollectionAllocateAmount"] = coerced12;
}
}
}
}
if(data.CollectionAllocateDate !== undefined){
let data13 = data.CollectionAllocateDate;
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
const err15 = {instancePath:instancePath+"/CollectionAllocateDate",schemaPath:"#/properties/CollectionAllocateDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CollectionAllocateDate"] = coerced13;
}
}
}
}
if(data.CVSPaymentNo !== undefined){
let data14 = data.CVSPaymentNo;
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
const err16 = {instancePath:instancePath+"/CVSPaymentNo",schemaPath:"#/components/schemas/CVSPaymentNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CVSPaymentNo"] = coerced14;
}
}
}
}
if(data.CVSValidationNo !== undefined){
let data15 = data.CVSValidationNo;
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
const err17 = {instancePath:instancePath+"/CVSValidationNo",schemaPath:"#/components/schemas/CVSValidationNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CVSValidationNo"] = coerced15;
}
}
}
}
if(data.ShipmentNo !== undefined){
let data16 = data.ShipmentNo;
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
const err18 = {instancePath:instancePath+"/ShipmentNo",schemaPath:"#/properties/ShipmentNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ShipmentNo"] = coerced16;
}
}
}
}
if(data.ShipChargeDate !== undefined){
let data17 = data.ShipChargeDate;
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
const err19 = {instancePath:instancePath+"/ShipChargeDate",schemaPath:"#/properties/ShipChargeDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ShipChargeDate"] = coerced17;
}
}
}
}
if(data.BookingNote !== undefined){
let data18 = data.BookingNote;
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
const err20 = {instancePath:instancePath+"/BookingNote",schemaPath:"#/components/schemas/BookingNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["BookingNote"] = coerced18;
}
}
}
}
if(data.TradeDate !== undefined){
let data19 = data.TradeDate;
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
const err21 = {instancePath:instancePath+"/TradeDate",schemaPath:"#/properties/TradeDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["TradeDate"] = coerced19;
}
}
}
}
if(data.SenderName !== undefined){
let data20 = data.SenderName;
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
const err22 = {instancePath:instancePath+"/SenderName",schemaPath:"#/properties/SenderName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["SenderName"] = coerced20;
}
}
}
}
if(data.SenderPhone !== undefined){
let data21 = data.SenderPhone;
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
const err23 = {instancePath:instancePath+"/SenderPhone",schemaPath:"#/components/schemas/PhoneEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["SenderPhone"] = coerced21;
}
}
}
}
if(data.SenderCellPhone !== undefined){
let data22 = data.SenderCellPhone;
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
const err24 = {instancePath:instancePath+"/SenderCellPhone",schemaPath:"#/components/schemas/CellPhoneEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["SenderCellPhone"] = coerced22;
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"MerchantID":true,"MerchantTradeNo":true,"AllPayLogisticsID":true,"LogisticsType":true,"LogisticsStatus":true,"GoodsAmount":true,"GoodsName":true,"GoodsWeight":true,"ActualWeight":true,"HandlingCharge":true,"CollectionAmount":true,"CollectionChargeFee":true,"CollectionAllocateAmount":true,"CollectionAllocateDate":true,"CVSPaymentNo":true,"CVSValidationNo":true,"ShipmentNo":true,"ShipChargeDate":true,"BookingNote":true,"TradeDate":true,"SenderName":true,"SenderPhone":true,"SenderCellPhone":true},"dynamicProps":false,"dynamicItems":false};


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
props0.MerchantID = true;
props0.MerchantTradeNo = true;
props0.AllPayLogisticsID = true;
props0.LogisticsType = true;
props0.LogisticsStatus = true;
props0.GoodsAmount = true;
props0.GoodsName = true;
props0.GoodsWeight = true;
props0.ActualWeight = true;
props0.HandlingCharge = true;
props0.CollectionAmount = true;
props0.CollectionChargeFee = true;
props0.CollectionAllocateAmount = true;
props0.CollectionAllocateDate = true;
props0.CVSPaymentNo = true;
props0.CVSValidationNo = true;
props0.ShipmentNo = true;
props0.ShipChargeDate = true;
props0.BookingNote = true;
props0.TradeDate = true;
props0.SenderName = true;
props0.SenderPhone = true;
props0.SenderCellPhone = true;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResCode === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RefusedOrder/required",keyword:"required",params:{missingProperty: "ResCode"},message:"must have required property '"+"ResCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ErrorMessage === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RefusedOrder/required",keyword:"required",params:{missingProperty: "ErrorMessage"},message:"must have required property '"+"ErrorMessage"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ResCode !== undefined){
let data0 = data.ResCode;
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
const err2 = {instancePath:instancePath+"/ResCode",schemaPath:"#/components/schemas/RefusedOrder/properties/ResCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ResCode"] = coerced0;
}
}
}
if("0" !== data0){
const err3 = {instancePath:instancePath+"/ResCode",schemaPath:"#/components/schemas/RefusedOrder/properties/ResCode/const",keyword:"const",params:{allowedValue: "0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ErrorMessage !== undefined){
let data1 = data.ErrorMessage;
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
const err4 = {instancePath:instancePath+"/ErrorMessage",schemaPath:"#/components/schemas/RefusedOrder/properties/ErrorMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ErrorMessage"] = coerced1;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/RefusedOrder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.ResCode = true;
props0.ErrorMessage = true;
}
}
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
validate6.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const answers: { readonly createHomeDelivery: Validator; readonly queryLogisticsTradeInfo: Validator } = {
  createHomeDelivery: validate1 as Validator,
  queryLogisticsTradeInfo: validate6 as Validator,
};
