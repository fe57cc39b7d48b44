// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const schema11 = {"type":["number","null"]};
const schema14 = {"type":["integer","null"]};
const schema30 = {"type":["integer","null"]};
const schema33 = {"type":["integer","null"]};
const schema34 = {"type":["integer","null"]};
const schema35 = {"type":["integer","null"]};
const schema36 = {"type":["integer","null"]};
const schema37 = {"type":["integer","null"]};
const schema40 = {"type":["integer","null"]};
const schema41 = {"type":["integer","null"]};
const schema42 = {"type":["integer","null"]};
const schema43 = {"type":["integer","null"]};
const schema45 = {"type":["integer","null"]};
const schema46 = {"type":["integer","null"]};
const schema47 = {"type":["integer","null"]};
const schema48 = {"type":["integer","null"]};
const schema49 = {"type":["integer","null"]};

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
if(data.MerchantID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantID"},message:"must have required property '"+"MerchantID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.MerchantTradeNo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantTradeNo"},message:"must have required property '"+"MerchantTradeNo"+"'"};
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
if(data.TradeAmt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TradeAmt"},message:"must have required property '"+"TradeAmt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/MerchantID",schemaPath:"#/components/schemas/MerchantIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNoEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantTradeNo"] = coerced1;
}
}
}
}
if(data.StoreID !== undefined){
let data2 = data.StoreID;
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
const err6 = {instancePath:instancePath+"/StoreID",schemaPath:"#/components/schemas/StoreIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["StoreID"] = coerced2;
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
const err7 = {instancePath:instancePath+"/RtnCode",schemaPath:"#/components/schemas/PaymentRtnCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
if(data.TradeNo !== undefined){
let data5 = data.TradeNo;
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
const err9 = {instancePath:instancePath+"/TradeNo",schemaPath:"#/components/schemas/TradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["TradeNo"] = coerced5;
}
}
}
}
if(data.TradeAmt !== undefined){
let data6 = data.TradeAmt;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
const err10 = {instancePath:instancePath+"/TradeAmt",schemaPath:"#/components/schemas/TradeAmt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["TradeAmt"] = coerced6;
}
}
}
}
if(data.PaymentDate !== undefined){
let data7 = data.PaymentDate;
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
const err11 = {instancePath:instancePath+"/PaymentDate",schemaPath:"#/components/schemas/PaymentDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PaymentDate"] = coerced7;
}
}
}
}
if(data.PaymentType !== undefined){
let data8 = data.PaymentType;
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
const err12 = {instancePath:instancePath+"/PaymentType",schemaPath:"#/components/schemas/PaymentMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PaymentType"] = coerced8;
}
}
}
}
if(data.PaymentTypeChargeFee !== undefined){
let data9 = data.PaymentTypeChargeFee;
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
const err13 = {instancePath:instancePath+"/PaymentTypeChargeFee",schemaPath:"#/components/schemas/PaymentTypeChargeFee/type",keyword:"type",params:{type: schema11.type},message:"must be number,null"};
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
data["PaymentTypeChargeFee"] = coerced9;
}
}
}
}
if(data.TradeDate !== undefined){
let data10 = data.TradeDate;
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
const err14 = {instancePath:instancePath+"/TradeDate",schemaPath:"#/components/schemas/TradeDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["TradeDate"] = coerced10;
}
}
}
}
if(data.PlatformID !== undefined){
let data11 = data.PlatformID;
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
const err15 = {instancePath:instancePath+"/PlatformID",schemaPath:"#/components/schemas/PlatformIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PlatformID"] = coerced11;
}
}
}
}
if(data.SimulatePaid !== undefined){
let data12 = data.SimulatePaid;
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
const err16 = {instancePath:instancePath+"/SimulatePaid",schemaPath:"#/components/schemas/SimulatePaid/type",keyword:"type",params:{type: schema14.type},message:"must be integer,null"};
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
data["SimulatePaid"] = coerced12;
}
}
}
}
if(data.CustomField1 !== undefined){
let data13 = data.CustomField1;
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
const err17 = {instancePath:instancePath+"/CustomField1",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField1"] = coerced13;
}
}
}
}
if(data.CustomField2 !== undefined){
let data14 = data.CustomField2;
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
const err18 = {instancePath:instancePath+"/CustomField2",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField2"] = coerced14;
}
}
}
}
if(data.CustomField3 !== undefined){
let data15 = data.CustomField3;
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
const err19 = {instancePath:instancePath+"/CustomField3",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField3"] = coerced15;
}
}
}
}
if(data.CustomField4 !== undefined){
let data16 = data.CustomField4;
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
const err20 = {instancePath:instancePath+"/CustomField4",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField4"] = coerced16;
}
}
}
}
if(data.WebATMAccBank !== undefined){
let data17 = data.WebATMAccBank;
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
const err21 = {instancePath:instancePath+"/WebATMAccBank",schemaPath:"#/components/schemas/WebATMAccBank/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["WebATMAccBank"] = coerced17;
}
}
}
}
if(data.WebATMAccNo !== undefined){
let data18 = data.WebATMAccNo;
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
const err22 = {instancePath:instancePath+"/WebATMAccNo",schemaPath:"#/components/schemas/WebATMAccNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(coerced18 !== undefined){
data18 = coerced18;
if(data !== undefined){
data["WebATMAccNo"] = coerced18;
}
}
}
}
if(data.WebATMBankName !== undefined){
let data19 = data.WebATMBankName;
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
const err23 = {instancePath:instancePath+"/WebATMBankName",schemaPath:"#/components/schemas/WebATMBankName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(coerced19 !== undefined){
data19 = coerced19;
if(data !== undefined){
data["WebATMBankName"] = coerced19;
}
}
}
}
if(data.ATMAccBank !== undefined){
let data20 = data.ATMAccBank;
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
const err24 = {instancePath:instancePath+"/ATMAccBank",schemaPath:"#/components/schemas/ATMAccBank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(coerced20 !== undefined){
data20 = coerced20;
if(data !== undefined){
data["ATMAccBank"] = coerced20;
}
}
}
}
if(data.ATMAccNo !== undefined){
let data21 = data.ATMAccNo;
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
const err25 = {instancePath:instancePath+"/ATMAccNo",schemaPath:"#/components/schemas/ATMAccNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(coerced21 !== undefined){
data21 = coerced21;
if(data !== undefined){
data["ATMAccNo"] = coerced21;
}
}
}
}
if(data.PaymentNo !== undefined){
let data22 = data.PaymentNo;
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
const err26 = {instancePath:instancePath+"/PaymentNo",schemaPath:"#/components/schemas/PaymentNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced22 !== undefined){
data22 = coerced22;
if(data !== undefined){
data["PaymentNo"] = coerced22;
}
}
}
}
if(data.PayFrom !== undefined){
let data23 = data.PayFrom;
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
const err27 = {instancePath:instancePath+"/PayFrom",schemaPath:"#/components/schemas/PayFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["PayFrom"] = coerced23;
}
}
}
}
if(data.TenpayTradeNo !== undefined){
let data24 = data.TenpayTradeNo;
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
const err28 = {instancePath:instancePath+"/TenpayTradeNo",schemaPath:"#/components/schemas/TenpayTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["TenpayTradeNo"] = coerced24;
}
}
}
}
if(data.AlipayID !== undefined){
let data25 = data.AlipayID;
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
const err29 = {instancePath:instancePath+"/AlipayID",schemaPath:"#/components/schemas/AlipayID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(coerced25 !== undefined){
data25 = coerced25;
if(data !== undefined){
data["AlipayID"] = coerced25;
}
}
}
}
if(data.AlipayTradeNo !== undefined){
let data26 = data.AlipayTradeNo;
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
const err30 = {instancePath:instancePath+"/AlipayTradeNo",schemaPath:"#/components/schemas/AlipayTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(coerced26 !== undefined){
data26 = coerced26;
if(data !== undefined){
data["AlipayTradeNo"] = coerced26;
}
}
}
}
if(data.TWQRTradeNo !== undefined){
let data27 = data.TWQRTradeNo;
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
const err31 = {instancePath:instancePath+"/TWQRTradeNo",schemaPath:"#/components/schemas/TWQRTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(coerced27 !== undefined){
data27 = coerced27;
if(data !== undefined){
data["TWQRTradeNo"] = coerced27;
}
}
}
}
if(data.gwsr !== undefined){
let data28 = data.gwsr;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
let dataType28 = typeof data28;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 === "boolean" || data28 === null
              || (dataType28 === "string" && data28 && data28 == +data28 && !(data28 % 1))){
coerced28 = +data28;
}
else if(data28 === "" || data28 === 0 || data28 === false){
coerced28 = null;
}
else {
const err32 = {instancePath:instancePath+"/gwsr",schemaPath:"#/components/schemas/Gwsr/type",keyword:"type",params:{type: schema30.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(coerced28 !== undefined){
data28 = coerced28;
if(data !== undefined){
data["gwsr"] = coerced28;
}
}
}
}
if(data.process_date !== undefined){
let data29 = data.process_date;
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
const err33 = {instancePath:instancePath+"/process_date",schemaPath:"#/components/schemas/ProcessDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced29 !== undefined){
data29 = coerced29;
if(data !== undefined){
data["process_date"] = coerced29;
}
}
}
}
if(data.auth_code !== undefined){
let data30 = data.auth_code;
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
const err34 = {instancePath:instancePath+"/auth_code",schemaPath:"#/components/schemas/AuthCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced30 !== undefined){
data30 = coerced30;
if(data !== undefined){
data["auth_code"] = coerced30;
}
}
}
}
if(data.amount !== undefined){
let data31 = data.amount;
if((!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))) && (data31 !== null)){
let dataType31 = typeof data31;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 === "boolean" || data31 === null
              || (dataType31 === "string" && data31 && data31 == +data31 && !(data31 % 1))){
coerced31 = +data31;
}
else if(data31 === "" || data31 === 0 || data31 === false){
coerced31 = null;
}
else {
const err35 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/CardAmount/type",keyword:"type",params:{type: schema33.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced31 !== undefined){
data31 = coerced31;
if(data !== undefined){
data["amount"] = coerced31;
}
}
}
}
if(data.stage !== undefined){
let data32 = data.stage;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
let dataType32 = typeof data32;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 === "boolean" || data32 === null
              || (dataType32 === "string" && data32 && data32 == +data32 && !(data32 % 1))){
coerced32 = +data32;
}
else if(data32 === "" || data32 === 0 || data32 === false){
coerced32 = null;
}
else {
const err36 = {instancePath:instancePath+"/stage",schemaPath:"#/components/schemas/Stage/type",keyword:"type",params:{type: schema34.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced32 !== undefined){
data32 = coerced32;
if(data !== undefined){
data["stage"] = coerced32;
}
}
}
}
if(data.stast !== undefined){
let data33 = data.stast;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
let dataType33 = typeof data33;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 === "boolean" || data33 === null
              || (dataType33 === "string" && data33 && data33 == +data33 && !(data33 % 1))){
coerced33 = +data33;
}
else if(data33 === "" || data33 === 0 || data33 === false){
coerced33 = null;
}
else {
const err37 = {instancePath:instancePath+"/stast",schemaPath:"#/components/schemas/Stast/type",keyword:"type",params:{type: schema35.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced33 !== undefined){
data33 = coerced33;
if(data !== undefined){
data["stast"] = coerced33;
}
}
}
}
if(data.staed !== undefined){
let data34 = data.staed;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (data34 !== null)){
let dataType34 = typeof data34;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 === "boolean" || data34 === null
              || (dataType34 === "string" && data34 && data34 == +data34 && !(data34 % 1))){
coerced34 = +data34;
}
else if(data34 === "" || data34 === 0 || data34 === false){
coerced34 = null;
}
else {
const err38 = {instancePath:instancePath+"/staed",schemaPath:"#/components/schemas/Staed/type",keyword:"type",params:{type: schema36.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced34 !== undefined){
data34 = coerced34;
if(data !== undefined){
data["staed"] = coerced34;
}
}
}
}
if(data.eci !== undefined){
let data35 = data.eci;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
let dataType35 = typeof data35;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 === "boolean" || data35 === null
              || (dataType35 === "string" && data35 && data35 == +data35 && !(data35 % 1))){
coerced35 = +data35;
}
else if(data35 === "" || data35 === 0 || data35 === false){
coerced35 = null;
}
else {
const err39 = {instancePath:instancePath+"/eci",schemaPath:"#/components/schemas/Eci/type",keyword:"type",params:{type: schema37.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced35 !== undefined){
data35 = coerced35;
if(data !== undefined){
data["eci"] = coerced35;
}
}
}
}
if(data.card4no !== undefined){
let data36 = data.card4no;
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
const err40 = {instancePath:instancePath+"/card4no",schemaPath:"#/components/schemas/Card4no/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced36 !== undefined){
data36 = coerced36;
if(data !== undefined){
data["card4no"] = coerced36;
}
}
}
}
if(data.card6no !== undefined){
let data37 = data.card6no;
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
const err41 = {instancePath:instancePath+"/card6no",schemaPath:"#/components/schemas/Card6no/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(coerced37 !== undefined){
data37 = coerced37;
if(data !== undefined){
data["card6no"] = coerced37;
}
}
}
}
if(data.red_dan !== undefined){
let data38 = data.red_dan;
if((!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))) && (data38 !== null)){
let dataType38 = typeof data38;
let coerced38 = undefined;
if(!(coerced38 !== undefined)){
if(dataType38 === "boolean" || data38 === null
              || (dataType38 === "string" && data38 && data38 == +data38 && !(data38 % 1))){
coerced38 = +data38;
}
else if(data38 === "" || data38 === 0 || data38 === false){
coerced38 = null;
}
else {
const err42 = {instancePath:instancePath+"/red_dan",schemaPath:"#/components/schemas/RedDan/type",keyword:"type",params:{type: schema40.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(coerced38 !== undefined){
data38 = coerced38;
if(data !== undefined){
data["red_dan"] = coerced38;
}
}
}
}
if(data.red_de_amt !== undefined){
let data39 = data.red_de_amt;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (data39 !== null)){
let dataType39 = typeof data39;
let coerced39 = undefined;
if(!(coerced39 !== undefined)){
if(dataType39 === "boolean" || data39 === null
              || (dataType39 === "string" && data39 && data39 == +data39 && !(data39 % 1))){
coerced39 = +data39;
}
else if(data39 === "" || data39 === 0 || data39 === false){
coerced39 = null;
}
else {
const err43 = {instancePath:instancePath+"/red_de_amt",schemaPath:"#/components/schemas/RedDeAmt/type",keyword:"type",params:{type: schema41.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(coerced39 !== undefined){
data39 = coerced39;
if(data !== undefined){
data["red_de_amt"] = coerced39;
}
}
}
}
if(data.red_ok_amt !== undefined){
let data40 = data.red_ok_amt;
if((!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))) && (data40 !== null)){
let dataType40 = typeof data40;
let coerced40 = undefined;
if(!(coerced40 !== undefined)){
if(dataType40 === "boolean" || data40 === null
              || (dataType40 === "string" && data40 && data40 == +data40 && !(data40 % 1))){
coerced40 = +data40;
}
else if(data40 === "" || data40 === 0 || data40 === false){
coerced40 = null;
}
else {
const err44 = {instancePath:instancePath+"/red_ok_amt",schemaPath:"#/components/schemas/RedOkAmt/type",keyword:"type",params:{type: schema42.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(coerced40 !== undefined){
data40 = coerced40;
if(data !== undefined){
data["red_ok_amt"] = coerced40;
}
}
}
}
if(data.red_yet !== undefined){
let data41 = data.red_yet;
if((!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))) && (data41 !== null)){
let dataType41 = typeof data41;
let coerced41 = undefined;
if(!(coerced41 !== undefined)){
if(dataType41 === "boolean" || data41 === null
              || (dataType41 === "string" && data41 && data41 == +data41 && !(data41 % 1))){
coerced41 = +data41;
}
else if(data41 === "" || data41 === 0 || data41 === false){
coerced41 = null;
}
else {
const err45 = {instancePath:instancePath+"/red_yet",schemaPath:"#/components/schemas/RedYet/type",keyword:"type",params:{type: schema43.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(coerced41 !== undefined){
data41 = coerced41;
if(data !== undefined){
data["red_yet"] = coerced41;
}
}
}
}
if(data.PeriodType !== undefined){
let data42 = data.PeriodType;
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
const err46 = {instancePath:instancePath+"/PeriodType",schemaPath:"#/components/schemas/PeriodType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(coerced42 !== undefined){
data42 = coerced42;
if(data !== undefined){
data["PeriodType"] = coerced42;
}
}
}
}
if(data.Frequency !== undefined){
let data43 = data.Frequency;
if((!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))) && (data43 !== null)){
let dataType43 = typeof data43;
let coerced43 = undefined;
if(!(coerced43 !== undefined)){
if(dataType43 === "boolean" || data43 === null
              || (dataType43 === "string" && data43 && data43 == +data43 && !(data43 % 1))){
coerced43 = +data43;
}
else if(data43 === "" || data43 === 0 || data43 === false){
coerced43 = null;
}
else {
const err47 = {instancePath:instancePath+"/Frequency",schemaPath:"#/components/schemas/Frequency/type",keyword:"type",params:{type: schema45.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(coerced43 !== undefined){
data43 = coerced43;
if(data !== undefined){
data["Frequency"] = coerced43;
}
}
}
}
if(data.ExecTimes !== undefined){
let data44 = data.ExecTimes;
if((!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))) && (data44 !== null)){
let dataType44 = typeof data44;
let coerced44 = undefined;
if(!(coerced44 !== undefined)){
if(dataType44 === "boolean" || data44 === null
              || (dataType44 === "string" && data44 && data44 == +data44 && !(data44 % 1))){
coerced44 = +data44;
}
else if(data44 === "" || data44 === 0 || data44 === false){
coerced44 = null;
}
else {
const err48 = {instancePath:instancePath+"/ExecTimes",schemaPath:"#/components/schemas/ExecTimes/type",keyword:"type",params:{type: schema46.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(coerced44 !== undefined){
data44 = coerced44;
if(data !== undefined){
data["ExecTimes"] = coerced44;
}
}
}
}
if(data.PeriodAmount !== undefined){
let data45 = data.PeriodAmount;
if((!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))) && (data45 !== null)){
let dataType45 = typeof data45;
let coerced45 = undefined;
if(!(coerced45 !== undefined)){
if(dataType45 === "boolean" || data45 === null
              || (dataType45 === "string" && data45 && data45 == +data45 && !(data45 % 1))){
coerced45 = +data45;
}
else if(data45 === "" || data45 === 0 || data45 === false){
coerced45 = null;
}
else {
const err49 = {instancePath:instancePath+"/PeriodAmount",schemaPath:"#/components/schemas/PeriodAmount/type",keyword:"type",params:{type: schema47.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(coerced45 !== undefined){
data45 = coerced45;
if(data !== undefined){
data["PeriodAmount"] = coerced45;
}
}
}
}
if(data.TotalSuccessTimes !== undefined){
let data46 = data.TotalSuccessTimes;
if((!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))) && (data46 !== null)){
let dataType46 = typeof data46;
let coerced46 = undefined;
if(!(coerced46 !== undefined)){
if(dataType46 === "boolean" || data46 === null
              || (dataType46 === "string" && data46 && data46 == +data46 && !(data46 % 1))){
coerced46 = +data46;
}
else if(data46 === "" || data46 === 0 || data46 === false){
coerced46 = null;
}
else {
const err50 = {instancePath:instancePath+"/TotalSuccessTimes",schemaPath:"#/components/schemas/TotalSuccessTimes/type",keyword:"type",params:{type: schema48.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(coerced46 !== undefined){
data46 = coerced46;
if(data !== undefined){
data["TotalSuccessTimes"] = coerced46;
}
}
}
}
if(data.TotalSuccessAmount !== undefined){
let data47 = data.TotalSuccessAmount;
if((!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))) && (data47 !== null)){
let dataType47 = typeof data47;
let coerced47 = undefined;
if(!(coerced47 !== undefined)){
if(dataType47 === "boolean" || data47 === null
              || (dataType47 === "string" && data47 && data47 == +data47 && !(data47 % 1))){
coerced47 = +data47;
}
else if(data47 === "" || data47 === 0 || data47 === false){
coerced47 = null;
}
else {
const err51 = {instancePath:instancePath+"/TotalSuccessAmount",schemaPath:"#/components/schemas/TotalSuccessAmount/type",keyword:"type",params:{type: schema49.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(coerced47 !== undefined){
data47 = coerced47;
if(data !== undefined){
data["TotalSuccessAmount"] = coerced47;
}
}
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"MerchantID":true,"MerchantTradeNo":true,"StoreID":true,"RtnCode":true,"RtnMsg":true,"TradeNo":true,"TradeAmt":true,"PaymentDate":true,"PaymentType":true,"PaymentTypeChargeFee":true,"TradeDate":true,"PlatformID":true,"SimulatePaid":true,"CustomField1":true,"CustomField2":true,"CustomField3":true,"CustomField4":true,"WebATMAccBank":true,"WebATMAccNo":true,"WebATMBankName":true,"ATMAccBank":true,"ATMAccNo":true,"PaymentNo":true,"PayFrom":true,"TenpayTradeNo":true,"AlipayID":true,"AlipayTradeNo":true,"TWQRTradeNo":true,"gwsr":true,"process_date":true,"auth_code":true,"amount":true,"stage":true,"stast":true,"staed":true,"eci":true,"card4no":true,"card6no":true,"red_dan":true,"red_de_amt":true,"red_ok_amt":true,"red_yet":true,"PeriodType":true,"Frequency":true,"ExecTimes":true,"PeriodAmount":true,"TotalSuccessTimes":true,"TotalSuccessAmount":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.MerchantID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantID"},message:"must have required property '"+"MerchantID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.MerchantTradeNo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantTradeNo"},message:"must have required property '"+"MerchantTradeNo"+"'"};
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
const err3 = {instancePath:instancePath+"/MerchantID",schemaPath:"#/components/schemas/MerchantIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNoEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantTradeNo"] = coerced1;
}
}
}
}
if(data.StoreID !== undefined){
let data2 = data.StoreID;
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
const err5 = {instancePath:instancePath+"/StoreID",schemaPath:"#/components/schemas/StoreIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["StoreID"] = coerced2;
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
const err6 = {instancePath:instancePath+"/RtnCode",schemaPath:"#/components/schemas/IssueRtnCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err7 = {instancePath:instancePath+"/RtnMsg",schemaPath:"#/components/schemas/RtnMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["RtnMsg"] = coerced4;
}
}
}
}
if(data.TradeNo !== undefined){
let data5 = data.TradeNo;
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
const err8 = {instancePath:instancePath+"/TradeNo",schemaPath:"#/components/schemas/TradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["TradeNo"] = coerced5;
}
}
}
}
if(data.TradeAmt !== undefined){
let data6 = data.TradeAmt;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
let dataType6 = typeof data6;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 === "boolean" || data6 === null
              || (dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))){
coerced6 = +data6;
}
else {
const err9 = {instancePath:instancePath+"/TradeAmt",schemaPath:"#/components/schemas/TradeAmt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
data["TradeAmt"] = coerced6;
}
}
}
}
if(data.PaymentType !== undefined){
let data7 = data.PaymentType;
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
const err10 = {instancePath:instancePath+"/PaymentType",schemaPath:"#/components/schemas/PaymentMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PaymentType"] = coerced7;
}
}
}
}
if(data.TradeDate !== undefined){
let data8 = data.TradeDate;
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
const err11 = {instancePath:instancePath+"/TradeDate",schemaPath:"#/components/schemas/TradeDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["TradeDate"] = coerced8;
}
}
}
}
if(data.PlatformID !== undefined){
let data9 = data.PlatformID;
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
const err12 = {instancePath:instancePath+"/PlatformID",schemaPath:"#/components/schemas/PlatformIDEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PlatformID"] = coerced9;
}
}
}
}
if(data.CustomField1 !== undefined){
let data10 = data.CustomField1;
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
const err13 = {instancePath:instancePath+"/CustomField1",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField1"] = coerced10;
}
}
}
}
if(data.CustomField2 !== undefined){
let data11 = data.CustomField2;
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
const err14 = {instancePath:instancePath+"/CustomField2",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField2"] = coerced11;
}
}
}
}
if(data.CustomField3 !== undefined){
let data12 = data.CustomField3;
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
const err15 = {instancePath:instancePath+"/CustomField3",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField3"] = coerced12;
}
}
}
}
if(data.CustomField4 !== undefined){
let data13 = data.CustomField4;
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
const err16 = {instancePath:instancePath+"/CustomField4",schemaPath:"#/components/schemas/CustomFieldEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["CustomField4"] = coerced13;
}
}
}
}
if(data.BankCode !== undefined){
let data14 = data.BankCode;
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
const err17 = {instancePath:instancePath+"/BankCode",schemaPath:"#/components/schemas/BankCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["BankCode"] = coerced14;
}
}
}
}
if(data.vAccount !== undefined){
let data15 = data.vAccount;
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
const err18 = {instancePath:instancePath+"/vAccount",schemaPath:"#/components/schemas/VirtualAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["vAccount"] = coerced15;
}
}
}
}
if(data.PaymentNo !== undefined){
let data16 = data.PaymentNo;
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
const err19 = {instancePath:instancePath+"/PaymentNo",schemaPath:"#/components/schemas/PaymentNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["PaymentNo"] = coerced16;
}
}
}
}
if(data.ExpireDate !== undefined){
let data17 = data.ExpireDate;
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
const err20 = {instancePath:instancePath+"/ExpireDate",schemaPath:"#/components/schemas/ExpireDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["ExpireDate"] = coerced17;
}
}
}
}
if(data.Barcode1 !== undefined){
let data18 = data.Barcode1;
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
const err21 = {instancePath:instancePath+"/Barcode1",schemaPath:"#/components/schemas/BarcodeSegment/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["Barcode1"] = coerced18;
}
}
}
}
if(data.Barcode2 !== undefined){
let data19 = data.Barcode2;
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
const err22 = {instancePath:instancePath+"/Barcode2",schemaPath:"#/components/schemas/BarcodeSegment/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["Barcode2"] = coerced19;
}
}
}
}
if(data.Barcode3 !== undefined){
let data20 = data.Barcode3;
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
const err23 = {instancePath:instancePath+"/Barcode3",schemaPath:"#/components/schemas/BarcodeSegment/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["Barcode3"] = coerced20;
}
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"MerchantID":true,"MerchantTradeNo":true,"StoreID":true,"RtnCode":true,"RtnMsg":true,"TradeNo":true,"TradeAmt":true,"PaymentType":true,"TradeDate":true,"PlatformID":true,"CustomField1":true,"CustomField2":true,"CustomField3":true,"CustomField4":true,"BankCode":true,"vAccount":true,"PaymentNo":true,"ExpireDate":true,"Barcode1":true,"Barcode2":true,"Barcode3":true},"dynamicProps":false,"dynamicItems":false};

export const callbacks: { readonly paymentResult: Validator; readonly paymentInfo: Validator } = {
  paymentResult: validate1 as Validator,
  paymentInfo: validate2 as Validator,
};
