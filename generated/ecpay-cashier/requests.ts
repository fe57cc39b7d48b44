// Generated from specs/ecpay-cashier.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const characters = (text) => { let count = 0; for (const _ of text) count += 1; return count; };

const schema1 = {"type":"object","required":["MerchantTradeNo","TotalAmount","TradeDesc","ItemName","ReturnURL"],"dependentSchemas":{"ClientRedirectURL":{"properties":{"ClientBackURL":false}}},"properties":{"MerchantTradeNo":{"$ref":"#/components/schemas/MerchantTradeNo"},"MerchantTradeDate":{"type":"string","maxLength":20,"pattern":"^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","allOf":[{"pattern":"^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"}]},"TotalAmount":{"type":"integer","minimum":1},"TradeDesc":{"type":"string","minLength":1,"maxLength":200},"ItemName":{"type":"string","minLength":1,"maxLength":400},"ReturnURL":{"$ref":"#/components/schemas/Url"},"StoreID":{"type":"string","pattern":"^[A-Za-z0-9]*$","maxLength":10},"ClientBackURL":{"$ref":"#/components/schemas/Url"},"ItemURL":{"type":"string","maxLength":200},"Remark":{"type":"string","maxLength":100},"ChooseSubPayment":{"$ref":"#/components/schemas/ChooseSubPayment"},"NeedExtraPaidInfo":{"$ref":"#/components/schemas/NeedExtraPaidInfo"},"CustomField1":{"$ref":"#/components/schemas/CustomField"},"CustomField2":{"$ref":"#/components/schemas/CustomField"},"CustomField3":{"$ref":"#/components/schemas/CustomField"},"CustomField4":{"$ref":"#/components/schemas/CustomField"},"Language":{"$ref":"#/components/schemas/Language"},"StoreExpireDate":{"type":"integer","minimum":1,"maximum":43200},"PaymentInfoURL":{"$ref":"#/components/schemas/Url"},"ClientRedirectURL":{"$ref":"#/components/schemas/Url"},"Desc_1":{"$ref":"#/components/schemas/ScreenLine"},"Desc_2":{"$ref":"#/components/schemas/ScreenLine"},"Desc_3":{"$ref":"#/components/schemas/ScreenLine"},"Desc_4":{"$ref":"#/components/schemas/ScreenLine"}},"additionalProperties":false};
const schema5 = {"type":"string","maxLength":20,"enum":["CVS","OK","FAMILY","HILIFE","IBON"]};
const schema6 = {"type":"string","maxLength":1,"enum":["Y","N"]};
const schema11 = {"type":"string","maxLength":3,"enum":["ENG","KOR","JPN","CHI"]};
const func0 = Object.prototype.hasOwnProperty;
const func1 = characters;
const pattern0 = new RegExp("^[A-Za-z0-9]{1,20}$", "u");
const pattern1 = new RegExp("^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
const pattern2 = new RegExp("^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
const pattern3 = new RegExp("^https?://(?!.*%(26|3[Cc])).+$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9]*$", "u");

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
if(data.MerchantTradeNo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantTradeNo"},message:"must have required property '"+"MerchantTradeNo"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.TotalAmount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TotalAmount"},message:"must have required property '"+"TotalAmount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.TradeDesc === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TradeDesc"},message:"must have required property '"+"TradeDesc"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ItemName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ItemName"},message:"must have required property '"+"ItemName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ReturnURL === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ReturnURL"},message:"must have required property '"+"ReturnURL"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.MerchantTradeNo !== undefined){
let data0 = data.MerchantTradeNo;
if(typeof data0 === "string"){
if(func1(data0) > 20){
const err6 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,20}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,20}$"+"\""};
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
const err8 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.MerchantTradeDate !== undefined){
let data1 = data.MerchantTradeDate;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err10 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data1)){
const err11 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.TotalAmount !== undefined){
let data2 = data.TotalAmount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err13 = {instancePath:instancePath+"/TotalAmount",schemaPath:"#/properties/TotalAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/TotalAmount",schemaPath:"#/properties/TotalAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.TradeDesc !== undefined){
let data3 = data.TradeDesc;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err15 = {instancePath:instancePath+"/TradeDesc",schemaPath:"#/properties/TradeDesc/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data3) < 1){
const err16 = {instancePath:instancePath+"/TradeDesc",schemaPath:"#/properties/TradeDesc/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/TradeDesc",schemaPath:"#/properties/TradeDesc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ItemName !== undefined){
let data4 = data.ItemName;
if(typeof data4 === "string"){
if(func1(data4) > 400){
const err18 = {instancePath:instancePath+"/ItemName",schemaPath:"#/properties/ItemName/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data4) < 1){
const err19 = {instancePath:instancePath+"/ItemName",schemaPath:"#/properties/ItemName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/ItemName",schemaPath:"#/properties/ItemName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ReturnURL !== undefined){
let data5 = data.ReturnURL;
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err21 = {instancePath:instancePath+"/ReturnURL",schemaPath:"#/components/schemas/Url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern3.test(data5)){
const err22 = {instancePath:instancePath+"/ReturnURL",schemaPath:"#/components/schemas/Url/pattern",keyword:"pattern",params:{pattern: "^https?://(?!.*%(26|3[Cc])).+$"},message:"must match pattern \""+"^https?://(?!.*%(26|3[Cc])).+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/ReturnURL",schemaPath:"#/components/schemas/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.StoreID !== undefined){
let data6 = data.StoreID;
if(typeof data6 === "string"){
if(func1(data6) > 10){
const err24 = {instancePath:instancePath+"/StoreID",schemaPath:"#/properties/StoreID/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern4.test(data6)){
const err25 = {instancePath:instancePath+"/StoreID",schemaPath:"#/properties/StoreID/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]*$"},message:"must match pattern \""+"^[A-Za-z0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/StoreID",schemaPath:"#/properties/StoreID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.ClientBackURL !== undefined){
let data7 = data.ClientBackURL;
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err27 = {instancePath:instancePath+"/ClientBackURL",schemaPath:"#/components/schemas/Url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data7)){
const err28 = {instancePath:instancePath+"/ClientBackURL",schemaPath:"#/components/schemas/Url/pattern",keyword:"pattern",params:{pattern: "^https?://(?!.*%(26|3[Cc])).+$"},message:"must match pattern \""+"^https?://(?!.*%(26|3[Cc])).+$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/ClientBackURL",schemaPath:"#/components/schemas/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.ItemURL !== undefined){
let data8 = data.ItemURL;
if(typeof data8 === "string"){
if(func1(data8) > 200){
const err30 = {instancePath:instancePath+"/ItemURL",schemaPath:"#/properties/ItemURL/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/ItemURL",schemaPath:"#/properties/ItemURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.Remark !== undefined){
let data9 = data.Remark;
if(typeof data9 === "string"){
if(func1(data9) > 100){
const err32 = {instancePath:instancePath+"/Remark",schemaPath:"#/properties/Remark/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/Remark",schemaPath:"#/properties/Remark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ChooseSubPayment !== undefined){
let data10 = data.ChooseSubPayment;
if(!(((((data10 === "CVS") || (data10 === "OK")) || (data10 === "FAMILY")) || (data10 === "HILIFE")) || (data10 === "IBON"))){
const err34 = {instancePath:instancePath+"/ChooseSubPayment",schemaPath:"#/components/schemas/ChooseSubPayment/enum",keyword:"enum",params:{allowedValues: schema5.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) > 20){
const err35 = {instancePath:instancePath+"/ChooseSubPayment",schemaPath:"#/components/schemas/ChooseSubPayment/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err36 = {instancePath:instancePath+"/ChooseSubPayment",schemaPath:"#/components/schemas/ChooseSubPayment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.NeedExtraPaidInfo !== undefined){
let data11 = data.NeedExtraPaidInfo;
if(!((data11 === "Y") || (data11 === "N"))){
const err37 = {instancePath:instancePath+"/NeedExtraPaidInfo",schemaPath:"#/components/schemas/NeedExtraPaidInfo/enum",keyword:"enum",params:{allowedValues: schema6.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 1){
const err38 = {instancePath:instancePath+"/NeedExtraPaidInfo",schemaPath:"#/components/schemas/NeedExtraPaidInfo/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/NeedExtraPaidInfo",schemaPath:"#/components/schemas/NeedExtraPaidInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.CustomField1 !== undefined){
let data12 = data.CustomField1;
if(typeof data12 === "string"){
if(func1(data12) > 50){
const err40 = {instancePath:instancePath+"/CustomField1",schemaPath:"#/components/schemas/CustomField/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/CustomField1",schemaPath:"#/components/schemas/CustomField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.CustomField2 !== undefined){
let data13 = data.CustomField2;
if(typeof data13 === "string"){
if(func1(data13) > 50){
const err42 = {instancePath:instancePath+"/CustomField2",schemaPath:"#/components/schemas/CustomField/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/CustomField2",schemaPath:"#/components/schemas/CustomField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.CustomField3 !== undefined){
let data14 = data.CustomField3;
if(typeof data14 === "string"){
if(func1(data14) > 50){
const err44 = {instancePath:instancePath+"/CustomField3",schemaPath:"#/components/schemas/CustomField/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/CustomField3",schemaPath:"#/components/schemas/CustomField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.CustomField4 !== undefined){
let data15 = data.CustomField4;
if(typeof data15 === "string"){
if(func1(data15) > 50){
const err46 = {instancePath:instancePath+"/CustomField4",schemaPath:"#/components/schemas/CustomField/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
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
const err47 = {instancePath:instancePath+"/CustomField4",schemaPath:"#/components/schemas/CustomField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.Language !== undefined){
let data16 = data.Language;
if(!((((data16 === "ENG") || (data16 === "KOR")) || (data16 === "JPN")) || (data16 === "CHI"))){
const err48 = {instancePath:instancePath+"/Language",schemaPath:"#/components/schemas/Language/enum",keyword:"enum",params:{allowedValues: schema11.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) > 3){
const err49 = {instancePath:instancePath+"/Language",schemaPath:"#/components/schemas/Language/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
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
const err50 = {instancePath:instancePath+"/Language",schemaPath:"#/components/schemas/Language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.StoreExpireDate !== undefined){
let data17 = data.StoreExpireDate;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err51 = {instancePath:instancePath+"/StoreExpireDate",schemaPath:"#/properties/StoreExpireDate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 > 43200 || isNaN(data17)){
const err52 = {instancePath:instancePath+"/StoreExpireDate",schemaPath:"#/properties/StoreExpireDate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200},message:"must be <= 43200"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err53 = {instancePath:instancePath+"/StoreExpireDate",schemaPath:"#/properties/StoreExpireDate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.PaymentInfoURL !== undefined){
let data18 = data.PaymentInfoURL;
if(typeof data18 === "string"){
if(func1(data18) > 200){
const err54 = {instancePath:instancePath+"/PaymentInfoURL",schemaPath:"#/components/schemas/Url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern3.test(data18)){
const err55 = {instancePath:instancePath+"/PaymentInfoURL",schemaPath:"#/components/schemas/Url/pattern",keyword:"pattern",params:{pattern: "^https?://(?!.*%(26|3[Cc])).+$"},message:"must match pattern \""+"^https?://(?!.*%(26|3[Cc])).+$"+"\""};
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
const err56 = {instancePath:instancePath+"/PaymentInfoURL",schemaPath:"#/components/schemas/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.ClientRedirectURL !== undefined){
let data19 = data.ClientRedirectURL;
if(typeof data19 === "string"){
if(func1(data19) > 200){
const err57 = {instancePath:instancePath+"/ClientRedirectURL",schemaPath:"#/components/schemas/Url/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern3.test(data19)){
const err58 = {instancePath:instancePath+"/ClientRedirectURL",schemaPath:"#/components/schemas/Url/pattern",keyword:"pattern",params:{pattern: "^https?://(?!.*%(26|3[Cc])).+$"},message:"must match pattern \""+"^https?://(?!.*%(26|3[Cc])).+$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/ClientRedirectURL",schemaPath:"#/components/schemas/Url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.Desc_1 !== undefined){
let data20 = data.Desc_1;
if(typeof data20 === "string"){
if(func1(data20) > 20){
const err60 = {instancePath:instancePath+"/Desc_1",schemaPath:"#/components/schemas/ScreenLine/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/Desc_1",schemaPath:"#/components/schemas/ScreenLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.Desc_2 !== undefined){
let data21 = data.Desc_2;
if(typeof data21 === "string"){
if(func1(data21) > 20){
const err62 = {instancePath:instancePath+"/Desc_2",schemaPath:"#/components/schemas/ScreenLine/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err63 = {instancePath:instancePath+"/Desc_2",schemaPath:"#/components/schemas/ScreenLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.Desc_3 !== undefined){
let data22 = data.Desc_3;
if(typeof data22 === "string"){
if(func1(data22) > 20){
const err64 = {instancePath:instancePath+"/Desc_3",schemaPath:"#/components/schemas/ScreenLine/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/Desc_3",schemaPath:"#/components/schemas/ScreenLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.Desc_4 !== undefined){
let data23 = data.Desc_4;
if(typeof data23 === "string"){
if(func1(data23) > 20){
const err66 = {instancePath:instancePath+"/Desc_4",schemaPath:"#/components/schemas/ScreenLine/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/Desc_4",schemaPath:"#/components/schemas/ScreenLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.ClientRedirectURL !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ClientBackURL !== undefined){
const err68 = {instancePath:instancePath+"/ClientBackURL",schemaPath:"#/dependentSchemas/ClientRedirectURL/properties/ClientBackURL/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.MerchantTradeNo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantTradeNo"},message:"must have required property '"+"MerchantTradeNo"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "MerchantTradeNo") || (key0 === "TimeStamp"))){
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
if(data.MerchantTradeNo !== undefined){
let data0 = data.MerchantTradeNo;
if(typeof data0 === "string"){
if(func1(data0) > 20){
const err2 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,20}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,20}$"+"\""};
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
const err4 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.TimeStamp !== undefined){
let data1 = data.TimeStamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/TimeStamp",schemaPath:"#/properties/TimeStamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MerchantTradeNo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MerchantTradeNo"},message:"must have required property '"+"MerchantTradeNo"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "MerchantTradeNo") || (key0 === "TimeStamp"))){
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
if(data.MerchantTradeNo !== undefined){
let data0 = data.MerchantTradeNo;
if(typeof data0 === "string"){
if(func1(data0) > 20){
const err2 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,20}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,20}$"+"\""};
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
const err4 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.TimeStamp !== undefined){
let data1 = data.TimeStamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/TimeStamp",schemaPath:"#/properties/TimeStamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.merchantId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merchantId"},message:"must have required property '"+"merchantId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hashKey === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hashKey"},message:"must have required property '"+"hashKey"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hashIv === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hashIv"},message:"must have required property '"+"hashIv"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.merchantId !== undefined){
let data0 = data.merchantId;
if(typeof data0 === "string"){
if(func1(data0) > 10){
const err3 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hashKey !== undefined){
let data1 = data.hashKey;
if(typeof data1 === "string"){
if(func1(data1) > 16){
const err6 = {instancePath:instancePath+"/hashKey",schemaPath:"#/properties/hashKey/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 16){
const err7 = {instancePath:instancePath+"/hashKey",schemaPath:"#/properties/hashKey/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"};
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
const err8 = {instancePath:instancePath+"/hashKey",schemaPath:"#/properties/hashKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.hashIv !== undefined){
let data2 = data.hashIv;
if(typeof data2 === "string"){
if(func1(data2) > 16){
const err9 = {instancePath:instancePath+"/hashIv",schemaPath:"#/properties/hashIv/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 16){
const err10 = {instancePath:instancePath+"/hashIv",schemaPath:"#/properties/hashIv/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/hashIv",schemaPath:"#/properties/hashIv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.platformId !== undefined){
let data3 = data.platformId;
if(typeof data3 === "string"){
if(func1(data3) > 10){
const err12 = {instancePath:instancePath+"/platformId",schemaPath:"#/properties/platformId/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/platformId",schemaPath:"#/properties/platformId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/platformId",schemaPath:"#/properties/platformId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"merchantId":true,"hashKey":true,"hashIv":true,"platformId":true},"dynamicProps":false,"dynamicItems":false};

export const requests: { readonly createCvsOrder: Validator; readonly queryTradeInfo: Validator; readonly queryPaymentInfo: Validator; readonly Credentials: Validator } = {
  createCvsOrder: validate1 as Validator,
  queryTradeInfo: validate2 as Validator,
  queryPaymentInfo: validate3 as Validator,
  Credentials: validate4 as Validator,
};
