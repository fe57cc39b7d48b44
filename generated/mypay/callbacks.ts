// Generated from specs/mypay.yaml by `npm run generate`. Do not edit: change the document and generate again.
// @ts-nocheck: compiled by Ajv, checked by the tests
import type { Validator } from '../../src/message/validate.ts';

const schema8 = {"type":["integer","null"]};
const schema11 = {"type":["integer","null"]};
const schema12 = {"type":["integer","null"]};
const schema17 = {"type":["integer","null"]};
const schema19 = {"type":["number","null"]};
const schema21 = {"type":["integer","null"]};
const schema22 = {"type":["integer","null"]};
const schema24 = {"type":["integer","null"]};
const schema27 = {"type":["integer","null"]};
const schema38 = {"type":["integer","null"]};
const schema29 = {"type":"object","properties":{"type":{"$ref":"#/components/schemas/RedeemType"},"used":{"type":["integer","null"]},"amount":{"type":["integer","null"]}}};
const schema30 = {"type":["integer","null"]};

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
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/RedeemType/type",keyword:"type",params:{type: schema30.type},message:"must be integer,null"};
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
const err1 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: schema29.properties.used.type},message:"must be integer,null"};
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
const err2 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema29.properties.amount.type},message:"must be integer,null"};
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
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"type":true,"used":true,"amount":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
validate2.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema32 = {"type":"object","properties":{"period_number":{"type":["integer","null"]},"total":{"type":["integer","null"]},"first":{"type":["integer","null"]},"every":{"type":["integer","null"]}}};

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
const err0 = {instancePath:instancePath+"/period_number",schemaPath:"#/components/schemas/Installment/properties/period_number/type",keyword:"type",params:{type: schema32.properties.period_number.type},message:"must be integer,null"};
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
const err1 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Installment/properties/total/type",keyword:"type",params:{type: schema32.properties.total.type},message:"must be integer,null"};
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
const err2 = {instancePath:instancePath+"/first",schemaPath:"#/components/schemas/Installment/properties/first/type",keyword:"type",params:{type: schema32.properties.first.type},message:"must be integer,null"};
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
const err3 = {instancePath:instancePath+"/every",schemaPath:"#/components/schemas/Installment/properties/every/type",keyword:"type",params:{type: schema32.properties.every.type},message:"must be integer,null"};
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
validate6.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
validate8.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/cardno",schemaPath:"#/components/schemas/CardNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/acode",schemaPath:"#/components/schemas/ApprovalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/card_type",schemaPath:"#/components/schemas/CardType/type",keyword:"type",params:{type: schema8.type},message:"must be integer,null"};
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
const err10 = {instancePath:instancePath+"/issuing_bank",schemaPath:"#/components/schemas/IssuingBank/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/issuing_bank_uid",schemaPath:"#/components/schemas/IssuingBankUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlagAnswer/type",keyword:"type",params:{type: schema11.type},message:"must be integer,null"};
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
const err13 = {instancePath:instancePath+"/transaction_mode",schemaPath:"#/components/schemas/TransactionMode/type",keyword:"type",params:{type: schema12.type},message:"must be integer,null"};
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
const err14 = {instancePath:instancePath+"/supplier_name",schemaPath:"#/components/schemas/SupplierName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/supplier_code",schemaPath:"#/components/schemas/SupplierCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserIdEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema17.type},message:"must be integer,null"};
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
const err19 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema19.type},message:"must be number,null"};
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
const err21 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["actual_currency"] = coerced18;
}
}
}
}
if(data.price !== undefined){
let data19 = data.price;
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
const err22 = {instancePath:instancePath+"/price",schemaPath:"#/components/schemas/Price/type",keyword:"type",params:{type: schema21.type},message:"must be integer,null"};
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
data["price"] = coerced19;
}
}
}
}
if(data.actual_price !== undefined){
let data20 = data.actual_price;
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
const err23 = {instancePath:instancePath+"/actual_price",schemaPath:"#/components/schemas/ActualPrice/type",keyword:"type",params:{type: schema22.type},message:"must be integer,null"};
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
data["actual_price"] = coerced20;
}
}
}
}
if(data.recharge_code !== undefined){
let data21 = data.recharge_code;
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
const err24 = {instancePath:instancePath+"/recharge_code",schemaPath:"#/components/schemas/RechargeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["recharge_code"] = coerced21;
}
}
}
}
if(data.love_cost !== undefined){
let data22 = data.love_cost;
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
const err25 = {instancePath:instancePath+"/love_cost",schemaPath:"#/components/schemas/LoveCost/type",keyword:"type",params:{type: schema24.type},message:"must be integer,null"};
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
data["love_cost"] = coerced22;
}
}
}
}
if(data.retmsg !== undefined){
let data23 = data.retmsg;
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
const err26 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["retmsg"] = coerced23;
}
}
}
}
if(data.pfn !== undefined){
let data24 = data.pfn;
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
const err27 = {instancePath:instancePath+"/pfn",schemaPath:"#/components/schemas/Pfn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["pfn"] = coerced24;
}
}
}
}
if(data.trans_type !== undefined){
let data25 = data.trans_type;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
let dataType25 = typeof data25;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 === "boolean" || data25 === null
              || (dataType25 === "string" && data25 && data25 == +data25 && !(data25 % 1))){
coerced25 = +data25;
}
else if(data25 === "" || data25 === 0 || data25 === false){
coerced25 = null;
}
else {
const err28 = {instancePath:instancePath+"/trans_type",schemaPath:"#/components/schemas/TransType/type",keyword:"type",params:{type: schema27.type},message:"must be integer,null"};
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
data25 = coerced25;
if(data !== undefined){
data["trans_type"] = coerced25;
}
}
}
}
if(data.redeem !== undefined){
if(!(validate2(data.redeem, {instancePath:instancePath+"/redeem",parentData:data,parentDataProperty:"redeem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.installment !== undefined){
if(!(validate6(data.installment, {instancePath:instancePath+"/installment",parentData:data,parentDataProperty:"installment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.payment_name !== undefined){
let data28 = data.payment_name;
if(typeof data28 !== "string"){
let dataType26 = typeof data28;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data28;
}
else if(data28 === null){
coerced26 = "";
}
else {
const err29 = {instancePath:instancePath+"/payment_name",schemaPath:"#/components/schemas/PaymentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data28 = coerced26;
if(data !== undefined){
data["payment_name"] = coerced26;
}
}
}
}
if(data.nois !== undefined){
let data29 = data.nois;
if(typeof data29 !== "string"){
let dataType27 = typeof data29;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data29;
}
else if(data29 === null){
coerced27 = "";
}
else {
const err30 = {instancePath:instancePath+"/nois",schemaPath:"#/components/schemas/Nois/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data29 = coerced27;
if(data !== undefined){
data["nois"] = coerced27;
}
}
}
}
if(data.group_id !== undefined){
let data30 = data.group_id;
if(typeof data30 !== "string"){
let dataType28 = typeof data30;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data30;
}
else if(data30 === null){
coerced28 = "";
}
else {
const err31 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data30 = coerced28;
if(data !== undefined){
data["group_id"] = coerced28;
}
}
}
}
if(data.bank_id !== undefined){
let data31 = data.bank_id;
if(typeof data31 !== "string"){
let dataType29 = typeof data31;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data31;
}
else if(data31 === null){
coerced29 = "";
}
else {
const err32 = {instancePath:instancePath+"/bank_id",schemaPath:"#/components/schemas/BankId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data31 = coerced29;
if(data !== undefined){
data["bank_id"] = coerced29;
}
}
}
}
if(data.expired_date !== undefined){
let data32 = data.expired_date;
if(typeof data32 !== "string"){
let dataType30 = typeof data32;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data32;
}
else if(data32 === null){
coerced30 = "";
}
else {
const err33 = {instancePath:instancePath+"/expired_date",schemaPath:"#/components/schemas/ExpiredDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced30 !== undefined){
data32 = coerced30;
if(data !== undefined){
data["expired_date"] = coerced30;
}
}
}
}
if(data.result_type !== undefined){
let data33 = data.result_type;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
let dataType31 = typeof data33;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 === "boolean" || data33 === null
              || (dataType31 === "string" && data33 && data33 == +data33 && !(data33 % 1))){
coerced31 = +data33;
}
else if(data33 === "" || data33 === 0 || data33 === false){
coerced31 = null;
}
else {
const err34 = {instancePath:instancePath+"/result_type",schemaPath:"#/components/schemas/ResultType/type",keyword:"type",params:{type: schema38.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced31 !== undefined){
data33 = coerced31;
if(data !== undefined){
data["result_type"] = coerced31;
}
}
}
}
if(data.result_content_type !== undefined){
let data34 = data.result_content_type;
if(typeof data34 !== "string"){
let dataType32 = typeof data34;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data34;
}
else if(data34 === null){
coerced32 = "";
}
else {
const err35 = {instancePath:instancePath+"/result_content_type",schemaPath:"#/components/schemas/ResultContentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced32 !== undefined){
data34 = coerced32;
if(data !== undefined){
data["result_content_type"] = coerced32;
}
}
}
}
if(data.result_content !== undefined){
if(!(validate8(data.result_content, {instancePath:instancePath+"/result_content",parentData:data,parentDataProperty:"result_content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.echo_0 !== undefined){
let data36 = data.echo_0;
if(typeof data36 !== "string"){
let dataType33 = typeof data36;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data36;
}
else if(data36 === null){
coerced33 = "";
}
else {
const err36 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced33 !== undefined){
data36 = coerced33;
if(data !== undefined){
data["echo_0"] = coerced33;
}
}
}
}
if(data.echo_1 !== undefined){
let data37 = data.echo_1;
if(typeof data37 !== "string"){
let dataType34 = typeof data37;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data37;
}
else if(data37 === null){
coerced34 = "";
}
else {
const err37 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced34 !== undefined){
data37 = coerced34;
if(data !== undefined){
data["echo_1"] = coerced34;
}
}
}
}
if(data.echo_2 !== undefined){
let data38 = data.echo_2;
if(typeof data38 !== "string"){
let dataType35 = typeof data38;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data38;
}
else if(data38 === null){
coerced35 = "";
}
else {
const err38 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced35 !== undefined){
data38 = coerced35;
if(data !== undefined){
data["echo_2"] = coerced35;
}
}
}
}
if(data.echo_3 !== undefined){
let data39 = data.echo_3;
if(typeof data39 !== "string"){
let dataType36 = typeof data39;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data39;
}
else if(data39 === null){
coerced36 = "";
}
else {
const err39 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced36 !== undefined){
data39 = coerced36;
if(data !== undefined){
data["echo_3"] = coerced36;
}
}
}
}
if(data.echo_4 !== undefined){
let data40 = data.echo_4;
if(typeof data40 !== "string"){
let dataType37 = typeof data40;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 == "number" || dataType37 == "boolean"){
coerced37 = "" + data40;
}
else if(data40 === null){
coerced37 = "";
}
else {
const err40 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced37 !== undefined){
data40 = coerced37;
if(data !== undefined){
data["echo_4"] = coerced37;
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"uid":true,"key":true,"prc":true,"finishtime":true,"cardno":true,"acode":true,"card_type":true,"issuing_bank":true,"issuing_bank_uid":true,"is_agent_charge":true,"transaction_mode":true,"supplier_name":true,"supplier_code":true,"order_id":true,"user_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"price":true,"actual_price":true,"recharge_code":true,"love_cost":true,"retmsg":true,"pfn":true,"trans_type":true,"redeem":true,"installment":true,"payment_name":true,"nois":true,"group_id":true,"bank_id":true,"expired_date":true,"result_type":true,"result_content_type":true,"result_content":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/cardno",schemaPath:"#/components/schemas/CardNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/acode",schemaPath:"#/components/schemas/ApprovalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/card_type",schemaPath:"#/components/schemas/CardType/type",keyword:"type",params:{type: schema8.type},message:"must be integer,null"};
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
const err10 = {instancePath:instancePath+"/issuing_bank",schemaPath:"#/components/schemas/IssuingBank/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/issuing_bank_uid",schemaPath:"#/components/schemas/IssuingBankUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlagAnswer/type",keyword:"type",params:{type: schema11.type},message:"must be integer,null"};
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
const err13 = {instancePath:instancePath+"/transaction_mode",schemaPath:"#/components/schemas/TransactionMode/type",keyword:"type",params:{type: schema12.type},message:"must be integer,null"};
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
const err14 = {instancePath:instancePath+"/supplier_name",schemaPath:"#/components/schemas/SupplierName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/supplier_code",schemaPath:"#/components/schemas/SupplierCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserIdEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema17.type},message:"must be integer,null"};
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
const err19 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema19.type},message:"must be number,null"};
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
const err21 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["actual_currency"] = coerced18;
}
}
}
}
if(data.price !== undefined){
let data19 = data.price;
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
const err22 = {instancePath:instancePath+"/price",schemaPath:"#/components/schemas/Price/type",keyword:"type",params:{type: schema21.type},message:"must be integer,null"};
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
data["price"] = coerced19;
}
}
}
}
if(data.actual_price !== undefined){
let data20 = data.actual_price;
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
const err23 = {instancePath:instancePath+"/actual_price",schemaPath:"#/components/schemas/ActualPrice/type",keyword:"type",params:{type: schema22.type},message:"must be integer,null"};
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
data["actual_price"] = coerced20;
}
}
}
}
if(data.recharge_code !== undefined){
let data21 = data.recharge_code;
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
const err24 = {instancePath:instancePath+"/recharge_code",schemaPath:"#/components/schemas/RechargeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["recharge_code"] = coerced21;
}
}
}
}
if(data.love_cost !== undefined){
let data22 = data.love_cost;
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
const err25 = {instancePath:instancePath+"/love_cost",schemaPath:"#/components/schemas/LoveCost/type",keyword:"type",params:{type: schema24.type},message:"must be integer,null"};
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
data["love_cost"] = coerced22;
}
}
}
}
if(data.retmsg !== undefined){
let data23 = data.retmsg;
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
const err26 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["retmsg"] = coerced23;
}
}
}
}
if(data.pfn !== undefined){
let data24 = data.pfn;
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
const err27 = {instancePath:instancePath+"/pfn",schemaPath:"#/components/schemas/Pfn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["pfn"] = coerced24;
}
}
}
}
if(data.trans_type !== undefined){
let data25 = data.trans_type;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
let dataType25 = typeof data25;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 === "boolean" || data25 === null
              || (dataType25 === "string" && data25 && data25 == +data25 && !(data25 % 1))){
coerced25 = +data25;
}
else if(data25 === "" || data25 === 0 || data25 === false){
coerced25 = null;
}
else {
const err28 = {instancePath:instancePath+"/trans_type",schemaPath:"#/components/schemas/TransType/type",keyword:"type",params:{type: schema27.type},message:"must be integer,null"};
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
data25 = coerced25;
if(data !== undefined){
data["trans_type"] = coerced25;
}
}
}
}
if(data.redeem !== undefined){
if(!(validate2(data.redeem, {instancePath:instancePath+"/redeem",parentData:data,parentDataProperty:"redeem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.installment !== undefined){
if(!(validate6(data.installment, {instancePath:instancePath+"/installment",parentData:data,parentDataProperty:"installment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.payment_name !== undefined){
let data28 = data.payment_name;
if(typeof data28 !== "string"){
let dataType26 = typeof data28;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data28;
}
else if(data28 === null){
coerced26 = "";
}
else {
const err29 = {instancePath:instancePath+"/payment_name",schemaPath:"#/components/schemas/PaymentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data28 = coerced26;
if(data !== undefined){
data["payment_name"] = coerced26;
}
}
}
}
if(data.nois !== undefined){
let data29 = data.nois;
if(typeof data29 !== "string"){
let dataType27 = typeof data29;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data29;
}
else if(data29 === null){
coerced27 = "";
}
else {
const err30 = {instancePath:instancePath+"/nois",schemaPath:"#/components/schemas/Nois/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data29 = coerced27;
if(data !== undefined){
data["nois"] = coerced27;
}
}
}
}
if(data.group_id !== undefined){
let data30 = data.group_id;
if(typeof data30 !== "string"){
let dataType28 = typeof data30;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data30;
}
else if(data30 === null){
coerced28 = "";
}
else {
const err31 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data30 = coerced28;
if(data !== undefined){
data["group_id"] = coerced28;
}
}
}
}
if(data.bank_id !== undefined){
let data31 = data.bank_id;
if(typeof data31 !== "string"){
let dataType29 = typeof data31;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data31;
}
else if(data31 === null){
coerced29 = "";
}
else {
const err32 = {instancePath:instancePath+"/bank_id",schemaPath:"#/components/schemas/BankId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data31 = coerced29;
if(data !== undefined){
data["bank_id"] = coerced29;
}
}
}
}
if(data.expired_date !== undefined){
let data32 = data.expired_date;
if(typeof data32 !== "string"){
let dataType30 = typeof data32;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data32;
}
else if(data32 === null){
coerced30 = "";
}
else {
const err33 = {instancePath:instancePath+"/expired_date",schemaPath:"#/components/schemas/ExpiredDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced30 !== undefined){
data32 = coerced30;
if(data !== undefined){
data["expired_date"] = coerced30;
}
}
}
}
if(data.result_type !== undefined){
let data33 = data.result_type;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
let dataType31 = typeof data33;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 === "boolean" || data33 === null
              || (dataType31 === "string" && data33 && data33 == +data33 && !(data33 % 1))){
coerced31 = +data33;
}
else if(data33 === "" || data33 === 0 || data33 === false){
coerced31 = null;
}
else {
const err34 = {instancePath:instancePath+"/result_type",schemaPath:"#/components/schemas/ResultType/type",keyword:"type",params:{type: schema38.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced31 !== undefined){
data33 = coerced31;
if(data !== undefined){
data["result_type"] = coerced31;
}
}
}
}
if(data.result_content_type !== undefined){
let data34 = data.result_content_type;
if(typeof data34 !== "string"){
let dataType32 = typeof data34;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data34;
}
else if(data34 === null){
coerced32 = "";
}
else {
const err35 = {instancePath:instancePath+"/result_content_type",schemaPath:"#/components/schemas/ResultContentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced32 !== undefined){
data34 = coerced32;
if(data !== undefined){
data["result_content_type"] = coerced32;
}
}
}
}
if(data.result_content !== undefined){
if(!(validate8(data.result_content, {instancePath:instancePath+"/result_content",parentData:data,parentDataProperty:"result_content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.echo_0 !== undefined){
let data36 = data.echo_0;
if(typeof data36 !== "string"){
let dataType33 = typeof data36;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data36;
}
else if(data36 === null){
coerced33 = "";
}
else {
const err36 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced33 !== undefined){
data36 = coerced33;
if(data !== undefined){
data["echo_0"] = coerced33;
}
}
}
}
if(data.echo_1 !== undefined){
let data37 = data.echo_1;
if(typeof data37 !== "string"){
let dataType34 = typeof data37;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data37;
}
else if(data37 === null){
coerced34 = "";
}
else {
const err37 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced34 !== undefined){
data37 = coerced34;
if(data !== undefined){
data["echo_1"] = coerced34;
}
}
}
}
if(data.echo_2 !== undefined){
let data38 = data.echo_2;
if(typeof data38 !== "string"){
let dataType35 = typeof data38;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data38;
}
else if(data38 === null){
coerced35 = "";
}
else {
const err38 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced35 !== undefined){
data38 = coerced35;
if(data !== undefined){
data["echo_2"] = coerced35;
}
}
}
}
if(data.echo_3 !== undefined){
let data39 = data.echo_3;
if(typeof data39 !== "string"){
let dataType36 = typeof data39;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data39;
}
else if(data39 === null){
coerced36 = "";
}
else {
const err39 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced36 !== undefined){
data39 = coerced36;
if(data !== undefined){
data["echo_3"] = coerced36;
}
}
}
}
if(data.echo_4 !== undefined){
let data40 = data.echo_4;
if(typeof data40 !== "string"){
let dataType37 = typeof data40;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 == "number" || dataType37 == "boolean"){
coerced37 = "" + data40;
}
else if(data40 === null){
coerced37 = "";
}
else {
const err40 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced37 !== undefined){
data40 = coerced37;
if(data !== undefined){
data["echo_4"] = coerced37;
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"uid":true,"key":true,"prc":true,"finishtime":true,"cardno":true,"acode":true,"card_type":true,"issuing_bank":true,"issuing_bank_uid":true,"is_agent_charge":true,"transaction_mode":true,"supplier_name":true,"supplier_code":true,"order_id":true,"user_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"price":true,"actual_price":true,"recharge_code":true,"love_cost":true,"retmsg":true,"pfn":true,"trans_type":true,"redeem":true,"installment":true,"payment_name":true,"nois":true,"group_id":true,"bank_id":true,"expired_date":true,"result_type":true,"result_content_type":true,"result_content":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/TransactionKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/prc",schemaPath:"#/components/schemas/Prc/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/finishtime",schemaPath:"#/components/schemas/FinishTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/cardno",schemaPath:"#/components/schemas/CardNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/acode",schemaPath:"#/components/schemas/ApprovalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/card_type",schemaPath:"#/components/schemas/CardType/type",keyword:"type",params:{type: schema8.type},message:"must be integer,null"};
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
const err10 = {instancePath:instancePath+"/issuing_bank",schemaPath:"#/components/schemas/IssuingBank/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/issuing_bank_uid",schemaPath:"#/components/schemas/IssuingBankUid/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/is_agent_charge",schemaPath:"#/components/schemas/AgentChargeFlagAnswer/type",keyword:"type",params:{type: schema11.type},message:"must be integer,null"};
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
const err13 = {instancePath:instancePath+"/transaction_mode",schemaPath:"#/components/schemas/TransactionMode/type",keyword:"type",params:{type: schema12.type},message:"must be integer,null"};
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
const err14 = {instancePath:instancePath+"/supplier_name",schemaPath:"#/components/schemas/SupplierName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/supplier_code",schemaPath:"#/components/schemas/SupplierCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/order_id",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserIdEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema17.type},message:"must be integer,null"};
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
const err19 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema19.type},message:"must be number,null"};
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
const err21 = {instancePath:instancePath+"/actual_currency",schemaPath:"#/components/schemas/CurrencyAnswer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["actual_currency"] = coerced18;
}
}
}
}
if(data.price !== undefined){
let data19 = data.price;
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
const err22 = {instancePath:instancePath+"/price",schemaPath:"#/components/schemas/Price/type",keyword:"type",params:{type: schema21.type},message:"must be integer,null"};
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
data["price"] = coerced19;
}
}
}
}
if(data.actual_price !== undefined){
let data20 = data.actual_price;
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
const err23 = {instancePath:instancePath+"/actual_price",schemaPath:"#/components/schemas/ActualPrice/type",keyword:"type",params:{type: schema22.type},message:"must be integer,null"};
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
data["actual_price"] = coerced20;
}
}
}
}
if(data.recharge_code !== undefined){
let data21 = data.recharge_code;
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
const err24 = {instancePath:instancePath+"/recharge_code",schemaPath:"#/components/schemas/RechargeCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["recharge_code"] = coerced21;
}
}
}
}
if(data.love_cost !== undefined){
let data22 = data.love_cost;
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
const err25 = {instancePath:instancePath+"/love_cost",schemaPath:"#/components/schemas/LoveCost/type",keyword:"type",params:{type: schema24.type},message:"must be integer,null"};
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
data["love_cost"] = coerced22;
}
}
}
}
if(data.retmsg !== undefined){
let data23 = data.retmsg;
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
const err26 = {instancePath:instancePath+"/retmsg",schemaPath:"#/components/schemas/RetMsg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(coerced23 !== undefined){
data23 = coerced23;
if(data !== undefined){
data["retmsg"] = coerced23;
}
}
}
}
if(data.pfn !== undefined){
let data24 = data.pfn;
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
const err27 = {instancePath:instancePath+"/pfn",schemaPath:"#/components/schemas/Pfn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(coerced24 !== undefined){
data24 = coerced24;
if(data !== undefined){
data["pfn"] = coerced24;
}
}
}
}
if(data.trans_type !== undefined){
let data25 = data.trans_type;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
let dataType25 = typeof data25;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 === "boolean" || data25 === null
              || (dataType25 === "string" && data25 && data25 == +data25 && !(data25 % 1))){
coerced25 = +data25;
}
else if(data25 === "" || data25 === 0 || data25 === false){
coerced25 = null;
}
else {
const err28 = {instancePath:instancePath+"/trans_type",schemaPath:"#/components/schemas/TransType/type",keyword:"type",params:{type: schema27.type},message:"must be integer,null"};
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
data25 = coerced25;
if(data !== undefined){
data["trans_type"] = coerced25;
}
}
}
}
if(data.redeem !== undefined){
if(!(validate2(data.redeem, {instancePath:instancePath+"/redeem",parentData:data,parentDataProperty:"redeem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.installment !== undefined){
if(!(validate6(data.installment, {instancePath:instancePath+"/installment",parentData:data,parentDataProperty:"installment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.payment_name !== undefined){
let data28 = data.payment_name;
if(typeof data28 !== "string"){
let dataType26 = typeof data28;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data28;
}
else if(data28 === null){
coerced26 = "";
}
else {
const err29 = {instancePath:instancePath+"/payment_name",schemaPath:"#/components/schemas/PaymentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data28 = coerced26;
if(data !== undefined){
data["payment_name"] = coerced26;
}
}
}
}
if(data.nois !== undefined){
let data29 = data.nois;
if(typeof data29 !== "string"){
let dataType27 = typeof data29;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data29;
}
else if(data29 === null){
coerced27 = "";
}
else {
const err30 = {instancePath:instancePath+"/nois",schemaPath:"#/components/schemas/Nois/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data29 = coerced27;
if(data !== undefined){
data["nois"] = coerced27;
}
}
}
}
if(data.group_id !== undefined){
let data30 = data.group_id;
if(typeof data30 !== "string"){
let dataType28 = typeof data30;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data30;
}
else if(data30 === null){
coerced28 = "";
}
else {
const err31 = {instancePath:instancePath+"/group_id",schemaPath:"#/components/schemas/GroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data30 = coerced28;
if(data !== undefined){
data["group_id"] = coerced28;
}
}
}
}
if(data.bank_id !== undefined){
let data31 = data.bank_id;
if(typeof data31 !== "string"){
let dataType29 = typeof data31;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data31;
}
else if(data31 === null){
coerced29 = "";
}
else {
const err32 = {instancePath:instancePath+"/bank_id",schemaPath:"#/components/schemas/BankId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data31 = coerced29;
if(data !== undefined){
data["bank_id"] = coerced29;
}
}
}
}
if(data.expired_date !== undefined){
let data32 = data.expired_date;
if(typeof data32 !== "string"){
let dataType30 = typeof data32;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data32;
}
else if(data32 === null){
coerced30 = "";
}
else {
const err33 = {instancePath:instancePath+"/expired_date",schemaPath:"#/components/schemas/ExpiredDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(coerced30 !== undefined){
data32 = coerced30;
if(data !== undefined){
data["expired_date"] = coerced30;
}
}
}
}
if(data.result_type !== undefined){
let data33 = data.result_type;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
let dataType31 = typeof data33;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 === "boolean" || data33 === null
              || (dataType31 === "string" && data33 && data33 == +data33 && !(data33 % 1))){
coerced31 = +data33;
}
else if(data33 === "" || data33 === 0 || data33 === false){
coerced31 = null;
}
else {
const err34 = {instancePath:instancePath+"/result_type",schemaPath:"#/components/schemas/ResultType/type",keyword:"type",params:{type: schema38.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(coerced31 !== undefined){
data33 = coerced31;
if(data !== undefined){
data["result_type"] = coerced31;
}
}
}
}
if(data.result_content_type !== undefined){
let data34 = data.result_content_type;
if(typeof data34 !== "string"){
let dataType32 = typeof data34;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data34;
}
else if(data34 === null){
coerced32 = "";
}
else {
const err35 = {instancePath:instancePath+"/result_content_type",schemaPath:"#/components/schemas/ResultContentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(coerced32 !== undefined){
data34 = coerced32;
if(data !== undefined){
data["result_content_type"] = coerced32;
}
}
}
}
if(data.result_content !== undefined){
if(!(validate8(data.result_content, {instancePath:instancePath+"/result_content",parentData:data,parentDataProperty:"result_content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.echo_0 !== undefined){
let data36 = data.echo_0;
if(typeof data36 !== "string"){
let dataType33 = typeof data36;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data36;
}
else if(data36 === null){
coerced33 = "";
}
else {
const err36 = {instancePath:instancePath+"/echo_0",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(coerced33 !== undefined){
data36 = coerced33;
if(data !== undefined){
data["echo_0"] = coerced33;
}
}
}
}
if(data.echo_1 !== undefined){
let data37 = data.echo_1;
if(typeof data37 !== "string"){
let dataType34 = typeof data37;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data37;
}
else if(data37 === null){
coerced34 = "";
}
else {
const err37 = {instancePath:instancePath+"/echo_1",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(coerced34 !== undefined){
data37 = coerced34;
if(data !== undefined){
data["echo_1"] = coerced34;
}
}
}
}
if(data.echo_2 !== undefined){
let data38 = data.echo_2;
if(typeof data38 !== "string"){
let dataType35 = typeof data38;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data38;
}
else if(data38 === null){
coerced35 = "";
}
else {
const err38 = {instancePath:instancePath+"/echo_2",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(coerced35 !== undefined){
data38 = coerced35;
if(data !== undefined){
data["echo_2"] = coerced35;
}
}
}
}
if(data.echo_3 !== undefined){
let data39 = data.echo_3;
if(typeof data39 !== "string"){
let dataType36 = typeof data39;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data39;
}
else if(data39 === null){
coerced36 = "";
}
else {
const err39 = {instancePath:instancePath+"/echo_3",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(coerced36 !== undefined){
data39 = coerced36;
if(data !== undefined){
data["echo_3"] = coerced36;
}
}
}
}
if(data.echo_4 !== undefined){
let data40 = data.echo_4;
if(typeof data40 !== "string"){
let dataType37 = typeof data40;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 == "number" || dataType37 == "boolean"){
coerced37 = "" + data40;
}
else if(data40 === null){
coerced37 = "";
}
else {
const err40 = {instancePath:instancePath+"/echo_4",schemaPath:"#/components/schemas/Echo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(coerced37 !== undefined){
data40 = coerced37;
if(data !== undefined){
data["echo_4"] = coerced37;
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"uid":true,"key":true,"prc":true,"finishtime":true,"cardno":true,"acode":true,"card_type":true,"issuing_bank":true,"issuing_bank_uid":true,"is_agent_charge":true,"transaction_mode":true,"supplier_name":true,"supplier_code":true,"order_id":true,"user_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"price":true,"actual_price":true,"recharge_code":true,"love_cost":true,"retmsg":true,"pfn":true,"trans_type":true,"redeem":true,"installment":true,"payment_name":true,"nois":true,"group_id":true,"bank_id":true,"expired_date":true,"result_type":true,"result_content_type":true,"result_content":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.virtual_pan === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "virtual_pan"},message:"must have required property '"+"virtual_pan"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pfn !== undefined){
let data0 = data.pfn;
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
const err2 = {instancePath:instancePath+"/pfn",schemaPath:"#/components/schemas/Pfn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["pfn"] = coerced0;
}
}
}
}
if(data.cardno !== undefined){
let data1 = data.cardno;
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
const err3 = {instancePath:instancePath+"/cardno",schemaPath:"#/properties/cardno/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["cardno"] = coerced1;
}
}
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
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
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserIdEcho/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["user_id"] = coerced2;
}
}
}
}
if(data.cellphone_code !== undefined){
let data3 = data.cellphone_code;
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
const err5 = {instancePath:instancePath+"/cellphone_code",schemaPath:"#/properties/cellphone_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["cellphone_code"] = coerced3;
}
}
}
}
if(data.cellphone !== undefined){
let data4 = data.cellphone;
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
const err6 = {instancePath:instancePath+"/cellphone",schemaPath:"#/properties/cellphone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["cellphone"] = coerced4;
}
}
}
}
if(data.virtual_pan !== undefined){
let data5 = data.virtual_pan;
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
const err7 = {instancePath:instancePath+"/virtual_pan",schemaPath:"#/properties/virtual_pan/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["virtual_pan"] = coerced5;
}
}
}
}
if(data.enable !== undefined){
let data6 = data.enable;
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
const err8 = {instancePath:instancePath+"/enable",schemaPath:"#/components/schemas/EwalletEnabled/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
data["enable"] = coerced6;
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
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"pfn":true,"cardno":true,"user_id":true,"cellphone_code":true,"cellphone":true,"virtual_pan":true,"enable":true},"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":["integer","null"]};

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
const err10 = {instancePath:instancePath+"/cost",schemaPath:"#/components/schemas/Cost/type",keyword:"type",params:{type: schema17.type},message:"must be integer,null"};
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
const err12 = {instancePath:instancePath+"/actual_cost",schemaPath:"#/components/schemas/ActualCost/type",keyword:"type",params:{type: schema19.type},message:"must be number,null"};
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
const err19 = {instancePath:instancePath+"/refund_type",schemaPath:"#/components/schemas/RefundType/type",keyword:"type",params:{type: schema151.type},message:"must be integer,null"};
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
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":{"uid":true,"refund_uid":true,"key":true,"prc":true,"finishtime":true,"order_id":true,"user_id":true,"cost":true,"currency":true,"actual_cost":true,"actual_currency":true,"retmsg":true,"pfn":true,"payment_name":true,"nois":true,"group_id":true,"refund_type":true,"expected_refund_date":true,"echo_0":true,"echo_1":true,"echo_2":true,"echo_3":true,"echo_4":true},"dynamicProps":false,"dynamicItems":false};

export const callbacks: { readonly paymentCompleted: Validator; readonly paymentPending: Validator; readonly orderConfirmed: Validator; readonly ewalletBound: Validator; readonly refundCompleted: Validator } = {
  paymentCompleted: validate1 as Validator,
  paymentPending: validate10 as Validator,
  orderConfirmed: validate14 as Validator,
  ewalletBound: validate18 as Validator,
  refundCompleted: validate19 as Validator,
};
