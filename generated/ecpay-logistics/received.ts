// Generated from specs/ecpay-logistics.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const characters = (text) => { let count = 0; for (const _ of text) count += 1; return count; };

const schema1 = {"type":"object","required":["LogisticsSubType","GoodsAmount","SenderName","SenderZipCode","SenderAddress","ReceiverName","ReceiverZipCode","ReceiverAddress","ServerReplyURL"],"allOf":[{"$comment":"Each side needs a telephone or a mobile telephone.","anyOf":[{"required":["SenderPhone"]},{"required":["SenderCellPhone"]}]},{"anyOf":[{"required":["ReceiverPhone"]},{"required":["ReceiverCellPhone"]}]},{"$comment":"Chunghwa Post weighs, knows no cold chain, and has no sizes, distances or slots.","if":{"properties":{"LogisticsSubType":{"const":"POST"}},"required":["LogisticsSubType"]},"then":{"required":["GoodsName","GoodsWeight"],"properties":{"GoodsName":{"minLength":1},"GoodsWeight":{"exclusiveMinimum":0},"Temperature":{"enum":["0001"]},"Distance":false,"Specification":false,"ScheduledPickupTime":false,"ScheduledDeliveryTime":false}}},{"$comment":"The black cat takes no full-width symbols.","if":{"properties":{"LogisticsSubType":{"const":"TCAT"}},"required":["LogisticsSubType"]},"then":{"properties":{"GoodsName":{"pattern":"^[^\\u3000-\\u3003\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee]*$"}}}},{"$comment":"Nothing of 150 cm travels chilled or frozen.","if":{"properties":{"Temperature":{"enum":["0002","0003"]}},"required":["Temperature"]},"then":{"properties":{"Specification":{"enum":["0001","0002","0003"]}}}}],"properties":{"MerchantTradeNo":{"$ref":"#/components/schemas/MerchantTradeNo"},"MerchantTradeDate":{"type":"string","maxLength":20,"pattern":"^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","allOf":[{"pattern":"^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"}]},"LogisticsSubType":{"$ref":"#/components/schemas/LogisticsSubType"},"GoodsAmount":{"type":"integer","minimum":1},"GoodsName":{"type":"string","maxLength":50,"pattern":"^[^\\^'`!@#%&*+\\\\\"<>|_\\[\\]‘’“”]*$"},"GoodsWeight":{"type":"number","exclusiveMinimum":0,"maximum":20},"SenderName":{"$ref":"#/components/schemas/PersonName"},"SenderPhone":{"$ref":"#/components/schemas/Phone"},"SenderCellPhone":{"$ref":"#/components/schemas/CellPhone"},"SenderZipCode":{"$ref":"#/components/schemas/ZipCode"},"SenderAddress":{"$ref":"#/components/schemas/Address"},"ReceiverName":{"$ref":"#/components/schemas/PersonName"},"ReceiverPhone":{"$ref":"#/components/schemas/Phone"},"ReceiverCellPhone":{"$ref":"#/components/schemas/CellPhone"},"ReceiverZipCode":{"$ref":"#/components/schemas/ZipCode"},"ReceiverAddress":{"$ref":"#/components/schemas/Address"},"ReceiverEmail":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$","maxLength":50},"Temperature":{"$ref":"#/components/schemas/Temperature"},"Distance":{"$ref":"#/components/schemas/Distance"},"Specification":{"$ref":"#/components/schemas/Specification"},"ScheduledPickupTime":{"$ref":"#/components/schemas/ScheduledPickupTime"},"ScheduledDeliveryTime":{"$ref":"#/components/schemas/ScheduledDeliveryTime"},"TradeDesc":{"type":"string","maxLength":200},"ServerReplyURL":{"type":"string","pattern":"^https?://.+$","maxLength":200},"Remark":{"type":"string","maxLength":200}},"additionalProperties":false};
const schema3 = {"type":"string","maxLength":20,"enum":["TCAT","POST"]};
const schema14 = {"type":"string","maxLength":4,"enum":["0001","0002","0003"]};
const schema15 = {"type":"string","maxLength":2,"enum":["00","01","02"]};
const schema16 = {"type":"string","maxLength":4,"enum":["0001","0002","0003","0004"]};
const schema17 = {"type":"string","maxLength":1,"enum":["4"]};
const schema18 = {"type":"string","maxLength":2,"enum":["1","2","3","4"]};
const func0 = characters;
const func1 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u3000-\\u3003\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee]*$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9]{1,20}$", "u");
const pattern2 = new RegExp("^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
const pattern3 = new RegExp("^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
const pattern4 = new RegExp("^[^\\^'`!@#%&*+\\\\\"<>|_\\[\\]‘’“”]*$", "u");
const pattern5 = new RegExp("^(?:[A-Za-z]{4,10}|(?=.{3,9}$)[A-Za-z]*[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*|(?=.{2,8}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){2}|(?=.{3,7}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){3}|(?=.{4,6}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){4}|[\\u3400-\\u4dbf\\u4e00-\\u9fff]{5})$", "u");
const pattern6 = new RegExp("^[0-9()#-]+$", "u");
const pattern7 = new RegExp("^09[0-9]{8}$", "u");
const pattern8 = new RegExp("^[0-9]{3,6}$", "u");
const pattern13 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
const pattern14 = new RegExp("^https?://.+$", "u");

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
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.SenderPhone === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "SenderPhone"},message:"must have required property '"+"SenderPhone"+"'"};
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
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.SenderCellPhone === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "SenderCellPhone"},message:"must have required property '"+"SenderCellPhone"+"'"};
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
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ReceiverPhone === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "ReceiverPhone"},message:"must have required property '"+"ReceiverPhone"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ReceiverCellPhone === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "ReceiverCellPhone"},message:"must have required property '"+"ReceiverCellPhone"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.LogisticsSubType === undefined) && (missing0 = "LogisticsSubType")){
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
if(data.LogisticsSubType !== undefined){
if("POST" !== data.LogisticsSubType){
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
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GoodsName === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "GoodsName"},message:"must have required property '"+"GoodsName"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.GoodsWeight === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "GoodsWeight"},message:"must have required property '"+"GoodsWeight"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.GoodsName !== undefined){
let data1 = data.GoodsName;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err10 = {instancePath:instancePath+"/GoodsName",schemaPath:"#/allOf/2/then/properties/GoodsName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.GoodsWeight !== undefined){
let data2 = data.GoodsWeight;
if(typeof data2 == "number"){
if(data2 <= 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/GoodsWeight",schemaPath:"#/allOf/2/then/properties/GoodsWeight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
if(data.Temperature !== undefined){
if(!(data.Temperature === "0001")){
const err12 = {instancePath:instancePath+"/Temperature",schemaPath:"#/allOf/2/then/properties/Temperature/enum",keyword:"enum",params:{allowedValues: schema1.allOf[2].then.properties.Temperature.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Distance !== undefined){
const err13 = {instancePath:instancePath+"/Distance",schemaPath:"#/allOf/2/then/properties/Distance/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.Specification !== undefined){
const err14 = {instancePath:instancePath+"/Specification",schemaPath:"#/allOf/2/then/properties/Specification/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.ScheduledPickupTime !== undefined){
const err15 = {instancePath:instancePath+"/ScheduledPickupTime",schemaPath:"#/allOf/2/then/properties/ScheduledPickupTime/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.ScheduledDeliveryTime !== undefined){
const err16 = {instancePath:instancePath+"/ScheduledDeliveryTime",schemaPath:"#/allOf/2/then/properties/ScheduledDeliveryTime/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
if(valid3){
var props0 = {};
props0.GoodsName = true;
props0.GoodsWeight = true;
props0.Temperature = true;
props0.Distance = true;
props0.Specification = true;
props0.ScheduledPickupTime = true;
props0.ScheduledDeliveryTime = true;
props0.LogisticsSubType = true;
}
}
if(!valid3){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.LogisticsSubType === undefined) && (missing1 = "LogisticsSubType")){
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
if(data.LogisticsSubType !== undefined){
if("TCAT" !== data.LogisticsSubType){
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
}
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GoodsName !== undefined){
let data9 = data.GoodsName;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err20 = {instancePath:instancePath+"/GoodsName",schemaPath:"#/allOf/3/then/properties/GoodsName/pattern",keyword:"pattern",params:{pattern: "^[^\\u3000-\\u3003\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee]*$"},message:"must match pattern \""+"^[^\\u3000-\\u3003\\u3008-\\u3020\\u3030\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee]*$"+"\""};
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
var _valid3 = _errs24 === errors;
valid6 = _valid3;
if(valid6){
var props1 = {};
props1.GoodsName = true;
props1.LogisticsSubType = true;
}
}
if(!valid6){
const err21 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const _errs28 = errors;
let valid9 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.Temperature === undefined) && (missing2 = "Temperature")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.Temperature !== undefined){
let data10 = data.Temperature;
if(!((data10 === "0002") || (data10 === "0003"))){
const err23 = {};
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
if(data.Specification !== undefined){
let data11 = data.Specification;
if(!(((data11 === "0001") || (data11 === "0002")) || (data11 === "0003"))){
const err24 = {instancePath:instancePath+"/Specification",schemaPath:"#/allOf/4/then/properties/Specification/enum",keyword:"enum",params:{allowedValues: schema1.allOf[4].then.properties.Specification.enum},message:"must be equal to one of the allowed values"};
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
var _valid4 = _errs31 === errors;
valid9 = _valid4;
if(valid9){
var props2 = {};
props2.Specification = true;
props2.Temperature = true;
}
}
if(!valid9){
const err25 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.LogisticsSubType === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "LogisticsSubType"},message:"must have required property '"+"LogisticsSubType"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.GoodsAmount === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "GoodsAmount"},message:"must have required property '"+"GoodsAmount"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.SenderName === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SenderName"},message:"must have required property '"+"SenderName"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.SenderZipCode === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SenderZipCode"},message:"must have required property '"+"SenderZipCode"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.SenderAddress === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "SenderAddress"},message:"must have required property '"+"SenderAddress"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.ReceiverName === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ReceiverName"},message:"must have required property '"+"ReceiverName"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.ReceiverZipCode === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ReceiverZipCode"},message:"must have required property '"+"ReceiverZipCode"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.ReceiverAddress === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ReceiverAddress"},message:"must have required property '"+"ReceiverAddress"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.ServerReplyURL === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ServerReplyURL"},message:"must have required property '"+"ServerReplyURL"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema1.properties, key0))){
const err35 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.MerchantTradeNo !== undefined){
let data12 = data.MerchantTradeNo;
if(typeof data12 !== "string"){
let dataType0 = typeof data12;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data12;
}
else if(data12 === null){
coerced0 = "";
}
else {
const err36 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced0 !== undefined){
data12 = coerced0;
if(data !== undefined){
data["MerchantTradeNo"] = coerced0;
}
}
}
if(typeof data12 === "string"){
if(func0(data12) > 20){
const err37 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern1.test(data12)){
const err38 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,20}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,20}$"+"\""};
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
if(data.MerchantTradeDate !== undefined){
let data13 = data.MerchantTradeDate;
if(typeof data13 !== "string"){
let dataType1 = typeof data13;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 == "number" || dataType1 == "boolean"){
coerced1 = "" + data13;
}
else if(data13 === null){
coerced1 = "";
}
else {
const err39 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced1 !== undefined){
data13 = coerced1;
if(data !== undefined){
data["MerchantTradeDate"] = coerced1;
}
}
}
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err40 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},message:"must match pattern \""+"^(?:19|20)\\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(typeof data13 === "string"){
if(func0(data13) > 20){
const err41 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern3.test(data13)){
const err42 = {instancePath:instancePath+"/MerchantTradeDate",schemaPath:"#/properties/MerchantTradeDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""};
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
if(data.LogisticsSubType !== undefined){
let data14 = data.LogisticsSubType;
if(typeof data14 !== "string"){
let dataType2 = typeof data14;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 == "number" || dataType2 == "boolean"){
coerced2 = "" + data14;
}
else if(data14 === null){
coerced2 = "";
}
else {
const err43 = {instancePath:instancePath+"/LogisticsSubType",schemaPath:"#/components/schemas/LogisticsSubType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(coerced2 !== undefined){
data14 = coerced2;
if(data !== undefined){
data["LogisticsSubType"] = coerced2;
}
}
}
if(!((data14 === "TCAT") || (data14 === "POST"))){
const err44 = {instancePath:instancePath+"/LogisticsSubType",schemaPath:"#/components/schemas/LogisticsSubType/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data14 === "string"){
if(func0(data14) > 20){
const err45 = {instancePath:instancePath+"/LogisticsSubType",schemaPath:"#/components/schemas/LogisticsSubType/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.GoodsAmount !== undefined){
let data15 = data.GoodsAmount;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
let dataType3 = typeof data15;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 === "boolean" || data15 === null
              || (dataType3 === "string" && data15 && data15 == +data15 && !(data15 % 1))){
coerced3 = +data15;
}
else {
const err46 = {instancePath:instancePath+"/GoodsAmount",schemaPath:"#/properties/GoodsAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(coerced3 !== undefined){
data15 = coerced3;
if(data !== undefined){
data["GoodsAmount"] = coerced3;
}
}
}
if(typeof data15 == "number"){
if(data15 < 1 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/GoodsAmount",schemaPath:"#/properties/GoodsAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.GoodsName !== undefined){
let data16 = data.GoodsName;
if(typeof data16 !== "string"){
let dataType4 = typeof data16;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data16;
}
else if(data16 === null){
coerced4 = "";
}
else {
const err48 = {instancePath:instancePath+"/GoodsName",schemaPath:"#/properties/GoodsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(coerced4 !== undefined){
data16 = coerced4;
if(data !== undefined){
data["GoodsName"] = coerced4;
}
}
}
if(typeof data16 === "string"){
if(func0(data16) > 50){
const err49 = {instancePath:instancePath+"/GoodsName",schemaPath:"#/properties/GoodsName/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern4.test(data16)){
const err50 = {instancePath:instancePath+"/GoodsName",schemaPath:"#/properties/GoodsName/pattern",keyword:"pattern",params:{pattern: "^[^\\^'`!@#%&*+\\\\\"<>|_\\[\\]‘’“”]*$"},message:"must match pattern \""+"^[^\\^'`!@#%&*+\\\\\"<>|_\\[\\]‘’“”]*$"+"\""};
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
if(data.GoodsWeight !== undefined){
let data17 = data.GoodsWeight;
if(!(typeof data17 == "number")){
let dataType5 = typeof data17;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "boolean" || data17 === null
              || (dataType5 == "string" && data17 && data17 == +data17)){
coerced5 = +data17;
}
else {
const err51 = {instancePath:instancePath+"/GoodsWeight",schemaPath:"#/properties/GoodsWeight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(coerced5 !== undefined){
data17 = coerced5;
if(data !== undefined){
data["GoodsWeight"] = coerced5;
}
}
}
if(typeof data17 == "number"){
if(data17 > 20 || isNaN(data17)){
const err52 = {instancePath:instancePath+"/GoodsWeight",schemaPath:"#/properties/GoodsWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17 <= 0 || isNaN(data17)){
const err53 = {instancePath:instancePath+"/GoodsWeight",schemaPath:"#/properties/GoodsWeight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
if(data.SenderName !== undefined){
let data18 = data.SenderName;
if(typeof data18 !== "string"){
let dataType6 = typeof data18;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data18;
}
else if(data18 === null){
coerced6 = "";
}
else {
const err54 = {instancePath:instancePath+"/SenderName",schemaPath:"#/components/schemas/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(coerced6 !== undefined){
data18 = coerced6;
if(data !== undefined){
data["SenderName"] = coerced6;
}
}
}
if(typeof data18 === "string"){
if(func0(data18) > 10){
const err55 = {instancePath:instancePath+"/SenderName",schemaPath:"#/components/schemas/PersonName/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern5.test(data18)){
const err56 = {instancePath:instancePath+"/SenderName",schemaPath:"#/components/schemas/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]{4,10}|(?=.{3,9}$)[A-Za-z]*[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*|(?=.{2,8}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){2}|(?=.{3,7}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){3}|(?=.{4,6}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){4}|[\\u3400-\\u4dbf\\u4e00-\\u9fff]{5})$"},message:"must match pattern \""+"^(?:[A-Za-z]{4,10}|(?=.{3,9}$)[A-Za-z]*[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*|(?=.{2,8}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){2}|(?=.{3,7}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){3}|(?=.{4,6}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){4}|[\\u3400-\\u4dbf\\u4e00-\\u9fff]{5})$"+"\""};
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
if(data.SenderPhone !== undefined){
let data19 = data.SenderPhone;
if(typeof data19 !== "string"){
let dataType7 = typeof data19;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data19;
}
else if(data19 === null){
coerced7 = "";
}
else {
const err57 = {instancePath:instancePath+"/SenderPhone",schemaPath:"#/components/schemas/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(coerced7 !== undefined){
data19 = coerced7;
if(data !== undefined){
data["SenderPhone"] = coerced7;
}
}
}
if(typeof data19 === "string"){
if(func0(data19) > 20){
const err58 = {instancePath:instancePath+"/SenderPhone",schemaPath:"#/components/schemas/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern6.test(data19)){
const err59 = {instancePath:instancePath+"/SenderPhone",schemaPath:"#/components/schemas/Phone/pattern",keyword:"pattern",params:{pattern: "^[0-9()#-]+$"},message:"must match pattern \""+"^[0-9()#-]+$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.SenderCellPhone !== undefined){
let data20 = data.SenderCellPhone;
if(typeof data20 !== "string"){
let dataType8 = typeof data20;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data20;
}
else if(data20 === null){
coerced8 = "";
}
else {
const err60 = {instancePath:instancePath+"/SenderCellPhone",schemaPath:"#/components/schemas/CellPhone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(coerced8 !== undefined){
data20 = coerced8;
if(data !== undefined){
data["SenderCellPhone"] = coerced8;
}
}
}
if(typeof data20 === "string"){
if(func0(data20) > 20){
const err61 = {instancePath:instancePath+"/SenderCellPhone",schemaPath:"#/components/schemas/CellPhone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern7.test(data20)){
const err62 = {instancePath:instancePath+"/SenderCellPhone",schemaPath:"#/components/schemas/CellPhone/pattern",keyword:"pattern",params:{pattern: "^09[0-9]{8}$"},message:"must match pattern \""+"^09[0-9]{8}$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.SenderZipCode !== undefined){
let data21 = data.SenderZipCode;
if(typeof data21 !== "string"){
let dataType9 = typeof data21;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 == "number" || dataType9 == "boolean"){
coerced9 = "" + data21;
}
else if(data21 === null){
coerced9 = "";
}
else {
const err63 = {instancePath:instancePath+"/SenderZipCode",schemaPath:"#/components/schemas/ZipCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(coerced9 !== undefined){
data21 = coerced9;
if(data !== undefined){
data["SenderZipCode"] = coerced9;
}
}
}
if(typeof data21 === "string"){
if(func0(data21) > 6){
const err64 = {instancePath:instancePath+"/SenderZipCode",schemaPath:"#/components/schemas/ZipCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern8.test(data21)){
const err65 = {instancePath:instancePath+"/SenderZipCode",schemaPath:"#/components/schemas/ZipCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"},message:"must match pattern \""+"^[0-9]{3,6}$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.SenderAddress !== undefined){
let data22 = data.SenderAddress;
if(typeof data22 !== "string"){
let dataType10 = typeof data22;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data22;
}
else if(data22 === null){
coerced10 = "";
}
else {
const err66 = {instancePath:instancePath+"/SenderAddress",schemaPath:"#/components/schemas/Address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(coerced10 !== undefined){
data22 = coerced10;
if(data !== undefined){
data["SenderAddress"] = coerced10;
}
}
}
if(typeof data22 === "string"){
if(func0(data22) > 60){
const err67 = {instancePath:instancePath+"/SenderAddress",schemaPath:"#/components/schemas/Address/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func0(data22) < 7){
const err68 = {instancePath:instancePath+"/SenderAddress",schemaPath:"#/components/schemas/Address/minLength",keyword:"minLength",params:{limit: 7},message:"must NOT have fewer than 7 characters"};
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
if(data.ReceiverName !== undefined){
let data23 = data.ReceiverName;
if(typeof data23 !== "string"){
let dataType11 = typeof data23;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data23;
}
else if(data23 === null){
coerced11 = "";
}
else {
const err69 = {instancePath:instancePath+"/ReceiverName",schemaPath:"#/components/schemas/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(coerced11 !== undefined){
data23 = coerced11;
if(data !== undefined){
data["ReceiverName"] = coerced11;
}
}
}
if(typeof data23 === "string"){
if(func0(data23) > 10){
const err70 = {instancePath:instancePath+"/ReceiverName",schemaPath:"#/components/schemas/PersonName/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern5.test(data23)){
const err71 = {instancePath:instancePath+"/ReceiverName",schemaPath:"#/components/schemas/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]{4,10}|(?=.{3,9}$)[A-Za-z]*[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*|(?=.{2,8}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){2}|(?=.{3,7}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){3}|(?=.{4,6}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){4}|[\\u3400-\\u4dbf\\u4e00-\\u9fff]{5})$"},message:"must match pattern \""+"^(?:[A-Za-z]{4,10}|(?=.{3,9}$)[A-Za-z]*[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*|(?=.{2,8}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){2}|(?=.{3,7}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){3}|(?=.{4,6}$)[A-Za-z]*(?:[\\u3400-\\u4dbf\\u4e00-\\u9fff][A-Za-z]*){4}|[\\u3400-\\u4dbf\\u4e00-\\u9fff]{5})$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.ReceiverPhone !== undefined){
let data24 = data.ReceiverPhone;
if(typeof data24 !== "string"){
let dataType12 = typeof data24;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data24;
}
else if(data24 === null){
coerced12 = "";
}
else {
const err72 = {instancePath:instancePath+"/ReceiverPhone",schemaPath:"#/components/schemas/Phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(coerced12 !== undefined){
data24 = coerced12;
if(data !== undefined){
data["ReceiverPhone"] = coerced12;
}
}
}
if(typeof data24 === "string"){
if(func0(data24) > 20){
const err73 = {instancePath:instancePath+"/ReceiverPhone",schemaPath:"#/components/schemas/Phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern6.test(data24)){
const err74 = {instancePath:instancePath+"/ReceiverPhone",schemaPath:"#/components/schemas/Phone/pattern",keyword:"pattern",params:{pattern: "^[0-9()#-]+$"},message:"must match pattern \""+"^[0-9()#-]+$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.ReceiverCellPhone !== undefined){
let data25 = data.ReceiverCellPhone;
if(typeof data25 !== "string"){
let dataType13 = typeof data25;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data25;
}
else if(data25 === null){
coerced13 = "";
}
else {
const err75 = {instancePath:instancePath+"/ReceiverCellPhone",schemaPath:"#/components/schemas/CellPhone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(coerced13 !== undefined){
data25 = coerced13;
if(data !== undefined){
data["ReceiverCellPhone"] = coerced13;
}
}
}
if(typeof data25 === "string"){
if(func0(data25) > 20){
const err76 = {instancePath:instancePath+"/ReceiverCellPhone",schemaPath:"#/components/schemas/CellPhone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern7.test(data25)){
const err77 = {instancePath:instancePath+"/ReceiverCellPhone",schemaPath:"#/components/schemas/CellPhone/pattern",keyword:"pattern",params:{pattern: "^09[0-9]{8}$"},message:"must match pattern \""+"^09[0-9]{8}$"+"\""};
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
if(data.ReceiverZipCode !== undefined){
let data26 = data.ReceiverZipCode;
if(typeof data26 !== "string"){
let dataType14 = typeof data26;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data26;
}
else if(data26 === null){
coerced14 = "";
}
else {
const err78 = {instancePath:instancePath+"/ReceiverZipCode",schemaPath:"#/components/schemas/ZipCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(coerced14 !== undefined){
data26 = coerced14;
if(data !== undefined){
data["ReceiverZipCode"] = coerced14;
}
}
}
if(typeof data26 === "string"){
if(func0(data26) > 6){
const err79 = {instancePath:instancePath+"/ReceiverZipCode",schemaPath:"#/components/schemas/ZipCode/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern8.test(data26)){
const err80 = {instancePath:instancePath+"/ReceiverZipCode",schemaPath:"#/components/schemas/ZipCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"},message:"must match pattern \""+"^[0-9]{3,6}$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.ReceiverAddress !== undefined){
let data27 = data.ReceiverAddress;
if(typeof data27 !== "string"){
let dataType15 = typeof data27;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data27;
}
else if(data27 === null){
coerced15 = "";
}
else {
const err81 = {instancePath:instancePath+"/ReceiverAddress",schemaPath:"#/components/schemas/Address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(coerced15 !== undefined){
data27 = coerced15;
if(data !== undefined){
data["ReceiverAddress"] = coerced15;
}
}
}
if(typeof data27 === "string"){
if(func0(data27) > 60){
const err82 = {instancePath:instancePath+"/ReceiverAddress",schemaPath:"#/components/schemas/Address/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func0(data27) < 7){
const err83 = {instancePath:instancePath+"/ReceiverAddress",schemaPath:"#/components/schemas/Address/minLength",keyword:"minLength",params:{limit: 7},message:"must NOT have fewer than 7 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.ReceiverEmail !== undefined){
let data28 = data.ReceiverEmail;
if(typeof data28 !== "string"){
let dataType16 = typeof data28;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data28;
}
else if(data28 === null){
coerced16 = "";
}
else {
const err84 = {instancePath:instancePath+"/ReceiverEmail",schemaPath:"#/properties/ReceiverEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(coerced16 !== undefined){
data28 = coerced16;
if(data !== undefined){
data["ReceiverEmail"] = coerced16;
}
}
}
if(typeof data28 === "string"){
if(func0(data28) > 50){
const err85 = {instancePath:instancePath+"/ReceiverEmail",schemaPath:"#/properties/ReceiverEmail/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern13.test(data28)){
const err86 = {instancePath:instancePath+"/ReceiverEmail",schemaPath:"#/properties/ReceiverEmail/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data.Temperature !== undefined){
let data29 = data.Temperature;
if(typeof data29 !== "string"){
let dataType17 = typeof data29;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data29;
}
else if(data29 === null){
coerced17 = "";
}
else {
const err87 = {instancePath:instancePath+"/Temperature",schemaPath:"#/components/schemas/Temperature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(coerced17 !== undefined){
data29 = coerced17;
if(data !== undefined){
data["Temperature"] = coerced17;
}
}
}
if(!(((data29 === "0001") || (data29 === "0002")) || (data29 === "0003"))){
const err88 = {instancePath:instancePath+"/Temperature",schemaPath:"#/components/schemas/Temperature/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data29 === "string"){
if(func0(data29) > 4){
const err89 = {instancePath:instancePath+"/Temperature",schemaPath:"#/components/schemas/Temperature/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data.Distance !== undefined){
let data30 = data.Distance;
if(typeof data30 !== "string"){
let dataType18 = typeof data30;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data30;
}
else if(data30 === null){
coerced18 = "";
}
else {
const err90 = {instancePath:instancePath+"/Distance",schemaPath:"#/components/schemas/Distance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(coerced18 !== undefined){
data30 = coerced18;
if(data !== undefined){
data["Distance"] = coerced18;
}
}
}
if(!(((data30 === "00") || (data30 === "01")) || (data30 === "02"))){
const err91 = {instancePath:instancePath+"/Distance",schemaPath:"#/components/schemas/Distance/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data30 === "string"){
if(func0(data30) > 2){
const err92 = {instancePath:instancePath+"/Distance",schemaPath:"#/components/schemas/Distance/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data.Specification !== undefined){
let data31 = data.Specification;
if(typeof data31 !== "string"){
let dataType19 = typeof data31;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data31;
}
else if(data31 === null){
coerced19 = "";
}
else {
const err93 = {instancePath:instancePath+"/Specification",schemaPath:"#/components/schemas/Specification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(coerced19 !== undefined){
data31 = coerced19;
if(data !== undefined){
data["Specification"] = coerced19;
}
}
}
if(!((((data31 === "0001") || (data31 === "0002")) || (data31 === "0003")) || (data31 === "0004"))){
const err94 = {instancePath:instancePath+"/Specification",schemaPath:"#/components/schemas/Specification/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data31 === "string"){
if(func0(data31) > 4){
const err95 = {instancePath:instancePath+"/Specification",schemaPath:"#/components/schemas/Specification/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.ScheduledPickupTime !== undefined){
let data32 = data.ScheduledPickupTime;
if(typeof data32 !== "string"){
let dataType20 = typeof data32;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data32;
}
else if(data32 === null){
coerced20 = "";
}
else {
const err96 = {instancePath:instancePath+"/ScheduledPickupTime",schemaPath:"#/components/schemas/ScheduledPickupTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(coerced20 !== undefined){
data32 = coerced20;
if(data !== undefined){
data["ScheduledPickupTime"] = coerced20;
}
}
}
if(!(data32 === "4")){
const err97 = {instancePath:instancePath+"/ScheduledPickupTime",schemaPath:"#/components/schemas/ScheduledPickupTime/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data32 === "string"){
if(func0(data32) > 1){
const err98 = {instancePath:instancePath+"/ScheduledPickupTime",schemaPath:"#/components/schemas/ScheduledPickupTime/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data.ScheduledDeliveryTime !== undefined){
let data33 = data.ScheduledDeliveryTime;
if(typeof data33 !== "string"){
let dataType21 = typeof data33;
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(dataType21 == "number" || dataType21 == "boolean"){
coerced21 = "" + data33;
}
else if(data33 === null){
coerced21 = "";
}
else {
const err99 = {instancePath:instancePath+"/ScheduledDeliveryTime",schemaPath:"#/components/schemas/ScheduledDeliveryTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(coerced21 !== undefined){
data33 = coerced21;
if(data !== undefined){
data["ScheduledDeliveryTime"] = coerced21;
}
}
}
if(!((((data33 === "1") || (data33 === "2")) || (data33 === "3")) || (data33 === "4"))){
const err100 = {instancePath:instancePath+"/ScheduledDeliveryTime",schemaPath:"#/components/schemas/ScheduledDeliveryTime/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data33 === "string"){
if(func0(data33) > 2){
const err101 = {instancePath:instancePath+"/ScheduledDeliveryTime",schemaPath:"#/components/schemas/ScheduledDeliveryTime/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data.TradeDesc !== undefined){
let data34 = data.TradeDesc;
if(typeof data34 !== "string"){
let dataType22 = typeof data34;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 == "number" || dataType22 == "boolean"){
coerced22 = "" + data34;
}
else if(data34 === null){
coerced22 = "";
}
else {
const err102 = {instancePath:instancePath+"/TradeDesc",schemaPath:"#/properties/TradeDesc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(coerced22 !== undefined){
data34 = coerced22;
if(data !== undefined){
data["TradeDesc"] = coerced22;
}
}
}
if(typeof data34 === "string"){
if(func0(data34) > 200){
const err103 = {instancePath:instancePath+"/TradeDesc",schemaPath:"#/properties/TradeDesc/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
if(data.ServerReplyURL !== undefined){
let data35 = data.ServerReplyURL;
if(typeof data35 !== "string"){
let dataType23 = typeof data35;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 == "number" || dataType23 == "boolean"){
coerced23 = "" + data35;
}
else if(data35 === null){
coerced23 = "";
}
else {
const err104 = {instancePath:instancePath+"/ServerReplyURL",schemaPath:"#/properties/ServerReplyURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(coerced23 !== undefined){
data35 = coerced23;
if(data !== undefined){
data["ServerReplyURL"] = coerced23;
}
}
}
if(typeof data35 === "string"){
if(func0(data35) > 200){
const err105 = {instancePath:instancePath+"/ServerReplyURL",schemaPath:"#/properties/ServerReplyURL/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern14.test(data35)){
const err106 = {instancePath:instancePath+"/ServerReplyURL",schemaPath:"#/properties/ServerReplyURL/pattern",keyword:"pattern",params:{pattern: "^https?://.+$"},message:"must match pattern \""+"^https?://.+$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data.Remark !== undefined){
let data36 = data.Remark;
if(typeof data36 !== "string"){
let dataType24 = typeof data36;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data36;
}
else if(data36 === null){
coerced24 = "";
}
else {
const err107 = {instancePath:instancePath+"/Remark",schemaPath:"#/properties/Remark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(coerced24 !== undefined){
data36 = coerced24;
if(data !== undefined){
data["Remark"] = coerced24;
}
}
}
if(typeof data36 === "string"){
if(func0(data36) > 200){
const err108 = {instancePath:instancePath+"/Remark",schemaPath:"#/properties/Remark/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AllPayLogisticsID === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "AllPayLogisticsID"},message:"must have required property '"+"AllPayLogisticsID"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MerchantTradeNo === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "MerchantTradeNo"},message:"must have required property '"+"MerchantTradeNo"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
for(const key0 in data){
if(!(((key0 === "AllPayLogisticsID") || (key0 === "MerchantTradeNo")) || (key0 === "TimeStamp"))){
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
if(data.AllPayLogisticsID !== undefined){
let data0 = data.AllPayLogisticsID;
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
const err4 = {instancePath:instancePath+"/AllPayLogisticsID",schemaPath:"#/properties/AllPayLogisticsID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["AllPayLogisticsID"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func0(data0) > 20){
const err5 = {instancePath:instancePath+"/AllPayLogisticsID",schemaPath:"#/properties/AllPayLogisticsID/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func0(data0) < 1){
const err6 = {instancePath:instancePath+"/AllPayLogisticsID",schemaPath:"#/properties/AllPayLogisticsID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["MerchantTradeNo"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 20){
const err8 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data1)){
const err9 = {instancePath:instancePath+"/MerchantTradeNo",schemaPath:"#/components/schemas/MerchantTradeNo/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,20}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,20}$"+"\""};
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
if(data.TimeStamp !== undefined){
let data2 = data.TimeStamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
const err10 = {instancePath:instancePath+"/TimeStamp",schemaPath:"#/properties/TimeStamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["TimeStamp"] = coerced2;
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
const err3 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["merchantId"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func0(data0) > 10){
const err4 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
if(data.hashKey !== undefined){
let data1 = data.hashKey;
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
const err6 = {instancePath:instancePath+"/hashKey",schemaPath:"#/properties/hashKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["hashKey"] = coerced1;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) > 16){
const err7 = {instancePath:instancePath+"/hashKey",schemaPath:"#/properties/hashKey/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func0(data1) < 16){
const err8 = {instancePath:instancePath+"/hashKey",schemaPath:"#/properties/hashKey/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"};
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
if(data.hashIv !== undefined){
let data2 = data.hashIv;
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
const err9 = {instancePath:instancePath+"/hashIv",schemaPath:"#/properties/hashIv/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["hashIv"] = coerced2;
}
}
}
if(typeof data2 === "string"){
if(func0(data2) > 16){
const err10 = {instancePath:instancePath+"/hashIv",schemaPath:"#/properties/hashIv/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func0(data2) < 16){
const err11 = {instancePath:instancePath+"/hashIv",schemaPath:"#/properties/hashIv/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"};
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
if(data.platformId !== undefined){
let data3 = data.platformId;
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
const err12 = {instancePath:instancePath+"/platformId",schemaPath:"#/properties/platformId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["platformId"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(func0(data3) > 10){
const err13 = {instancePath:instancePath+"/platformId",schemaPath:"#/properties/platformId/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func0(data3) < 1){
const err14 = {instancePath:instancePath+"/platformId",schemaPath:"#/properties/platformId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"merchantId":true,"hashKey":true,"hashIv":true,"platformId":true},"dynamicProps":false,"dynamicItems":false};

export const received: { readonly createHomeDelivery: Validator; readonly queryLogisticsTradeInfo: Validator; readonly Credentials: Validator } = {
  createHomeDelivery: validate1 as Validator,
  queryLogisticsTradeInfo: validate2 as Validator,
  Credentials: validate3 as Validator,
};
