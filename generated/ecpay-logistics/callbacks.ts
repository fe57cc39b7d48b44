// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const schema9 = {"type":["integer","null"]};

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
if(data.RtnCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RtnCode"},message:"must have required property '"+"RtnCode"+"'"};
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
if(data.RtnCode !== undefined){
let data2 = data.RtnCode;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
const err4 = {instancePath:instancePath+"/RtnCode",schemaPath:"#/components/schemas/LogisticsStatusCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["RtnCode"] = coerced2;
}
}
}
}
if(data.RtnMsg !== undefined){
let data3 = data.RtnMsg;
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
const err5 = {instancePath:instancePath+"/RtnMsg",schemaPath:"#/components/schemas/RtnMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["RtnMsg"] = coerced3;
}
}
}
}
if(data.AllPayLogisticsID !== undefined){
let data4 = data.AllPayLogisticsID;
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
const err6 = {instancePath:instancePath+"/AllPayLogisticsID",schemaPath:"#/components/schemas/AllPayLogisticsID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["AllPayLogisticsID"] = coerced4;
}
}
}
}
if(data.LogisticsType !== undefined){
let data5 = data.LogisticsType;
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
const err7 = {instancePath:instancePath+"/LogisticsType",schemaPath:"#/components/schemas/LogisticsTypeEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LogisticsType"] = coerced5;
}
}
}
}
if(data.LogisticsSubType !== undefined){
let data6 = data.LogisticsSubType;
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
const err8 = {instancePath:instancePath+"/LogisticsSubType",schemaPath:"#/components/schemas/LogisticsSubTypeEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["LogisticsSubType"] = coerced6;
}
}
}
}
if(data.GoodsAmount !== undefined){
let data7 = data.GoodsAmount;
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
const err9 = {instancePath:instancePath+"/GoodsAmount",schemaPath:"#/components/schemas/GoodsAmountEcho/type",keyword:"type",params:{type: schema9.type},message:"must be integer,null"};
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
data["GoodsAmount"] = coerced7;
}
}
}
}
if(data.UpdateStatusDate !== undefined){
let data8 = data.UpdateStatusDate;
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
const err10 = {instancePath:instancePath+"/UpdateStatusDate",schemaPath:"#/components/schemas/UpdateStatusDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["UpdateStatusDate"] = coerced8;
}
}
}
}
if(data.ReceiverName !== undefined){
let data9 = data.ReceiverName;
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
const err11 = {instancePath:instancePath+"/ReceiverName",schemaPath:"#/components/schemas/ReceiverNameEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ReceiverName"] = coerced9;
}
}
}
}
if(data.ReceiverPhone !== undefined){
let data10 = data.ReceiverPhone;
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
const err12 = {instancePath:instancePath+"/ReceiverPhone",schemaPath:"#/components/schemas/PhoneEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ReceiverPhone"] = coerced10;
}
}
}
}
if(data.ReceiverCellPhone !== undefined){
let data11 = data.ReceiverCellPhone;
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
const err13 = {instancePath:instancePath+"/ReceiverCellPhone",schemaPath:"#/components/schemas/CellPhoneEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ReceiverCellPhone"] = coerced11;
}
}
}
}
if(data.ReceiverEmail !== undefined){
let data12 = data.ReceiverEmail;
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
const err14 = {instancePath:instancePath+"/ReceiverEmail",schemaPath:"#/components/schemas/ReceiverEmailEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ReceiverEmail"] = coerced12;
}
}
}
}
if(data.ReceiverAddress !== undefined){
let data13 = data.ReceiverAddress;
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
const err15 = {instancePath:instancePath+"/ReceiverAddress",schemaPath:"#/components/schemas/ReceiverAddressEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ReceiverAddress"] = coerced13;
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
if(data.BookingNote !== undefined){
let data16 = data.BookingNote;
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
const err18 = {instancePath:instancePath+"/BookingNote",schemaPath:"#/components/schemas/BookingNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["BookingNote"] = coerced16;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"MerchantID":true,"MerchantTradeNo":true,"RtnCode":true,"RtnMsg":true,"AllPayLogisticsID":true,"LogisticsType":true,"LogisticsSubType":true,"GoodsAmount":true,"UpdateStatusDate":true,"ReceiverName":true,"ReceiverPhone":true,"ReceiverCellPhone":true,"ReceiverEmail":true,"ReceiverAddress":true,"CVSPaymentNo":true,"CVSValidationNo":true,"BookingNote":true},"dynamicProps":false,"dynamicItems":false};

export const callbacks: { readonly logisticsStatus: Validator } = {
  logisticsStatus: validate1 as Validator,
};
