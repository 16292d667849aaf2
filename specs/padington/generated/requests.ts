// Generated from openapi.yaml by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Check } from "../../operation.ts";

export const placeOrderBody: Check = validate0;
export const listOrdersQuery: Check = validate9;
export const rentBody: Check = validate10;
export const listRentalsQuery: Check = validate9;

const schema2 = {"type":"string","enum":["plus_1m","plus_12m","pro_1m"]};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.item === undefined) && (missing0 = "item"))){
validate1.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate1.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("chatgpt" !== data0){
validate1.errors = [{instancePath:instancePath+"/category",keyword:"const",params:{allowedValue: "chatgpt"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
let data1 = data.item;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate1.errors = [{instancePath:instancePath+"/item",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "plus_1m") || (data1 === "plus_12m")) || (data1 === "pro_1m"))){
validate1.errors = [{instancePath:instancePath+"/item",keyword:"enum",params:{allowedValues: schema2.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate1.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
const schema4 = {"type":"string","enum":["pro","max5","max20"]};
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.item === undefined) && (missing0 = "item"))){
validate2.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate2.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("claude" !== data0){
validate2.errors = [{instancePath:instancePath+"/category",keyword:"const",params:{allowedValue: "claude"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
let data1 = data.item;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate2.errors = [{instancePath:instancePath+"/item",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "pro") || (data1 === "max5")) || (data1 === "max20"))){
validate2.errors = [{instancePath:instancePath+"/item",keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate2.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
const pattern0 = new RegExp("^@?[A-Za-z][A-Za-z0-9_]{4,31}$", "u");
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.category === undefined) && (missing0 = "category")) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.recipient === undefined) && (missing0 = "recipient"))){
validate3.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate3.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("stars" !== data0){
validate3.errors = [{instancePath:instancePath+"/category",keyword:"const",params:{allowedValue: "stars"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data1 = data.quantity;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate3.errors = [{instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate3.errors = [{instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data1 < 50 || isNaN(data1)){
validate3.errors = [{instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined){
let data2 = data.recipient;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate3.errors = [{instancePath:instancePath+"/recipient",keyword:"pattern",params:{pattern: "^@?[A-Za-z][A-Za-z0-9_]{4,31}$"},message:"must match pattern \""+"^@?[A-Za-z][A-Za-z0-9_]{4,31}$"+"\""}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/recipient",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate3.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
const schema7 = {"type":"object","required":["category","duration","recipient"],"properties":{"category":{"type":"string","const":"premium"},"duration":{"enum":[3,6,12,"3","6","12"]},"recipient":{"$ref":"NewRecipient"}}};
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.category === undefined) && (missing0 = "category")) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.recipient === undefined) && (missing0 = "recipient"))){
validate4.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate4.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("premium" !== data0){
validate4.errors = [{instancePath:instancePath+"/category",keyword:"const",params:{allowedValue: "premium"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data1 = data.duration;
const _errs3 = errors;
if(!((((((data1 === 3) || (data1 === 6)) || (data1 === 12)) || (data1 === "3")) || (data1 === "6")) || (data1 === "12"))){
validate4.errors = [{instancePath:instancePath+"/duration",keyword:"enum",params:{allowedValues: schema7.properties.duration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined){
let data2 = data.recipient;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate4.errors = [{instancePath:instancePath+"/recipient",keyword:"pattern",params:{pattern: "^@?[A-Za-z][A-Za-z0-9_]{4,31}$"},message:"must match pattern \""+"^@?[A-Za-z][A-Za-z0-9_]{4,31}$"+"\""}];
return false;
}
}
else {
validate4.errors = [{instancePath:instancePath+"/recipient",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate4.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.category;
if(typeof tag0 == "string"){
if(tag0 === "chatgpt"){
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
else if(tag0 === "claude"){
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
else if(tag0 === "robux"){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.category === undefined) && (missing0 = "category")) || ((data.pack === undefined) && (missing0 = "pack"))) || ((data.roblox_username === undefined) && (missing0 = "roblox_username"))) || ((data.roblox_password === undefined) && (missing0 = "roblox_password"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs7 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("robux" !== data0){
validate0.errors = [{instancePath:instancePath+"/category",keyword:"const",params:{allowedValue: "robux"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs7 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.pack !== undefined){
const _errs9 = errors;
if(typeof data.pack !== "string"){
validate0.errors = [{instancePath:instancePath+"/pack",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs9 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.roblox_username !== undefined){
let data2 = data.roblox_username;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(data2.length > 100){
validate0.errors = [{instancePath:instancePath+"/roblox_username",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(data2.length < 1){
validate0.errors = [{instancePath:instancePath+"/roblox_username",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/roblox_username",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.roblox_password !== undefined){
let data3 = data.roblox_password;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data3 === "string"){
if(data3.length < 1){
validate0.errors = [{instancePath:instancePath+"/roblox_password",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/roblox_password",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "stars"){
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
else if(tag0 === "premium"){
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
else {
validate0.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "category", tagValue: tag0},message:"value of tag \"category\" must be in oneOf"}];
return false;
}
}
else {
validate0.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "category", tagValue: tag0},message:"tag \"category\" must be string"}];
return false;
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate9.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
validate9.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate9.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data1 = data.offset;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate9.errors = [{instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate9.errors = [{instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate9.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"string","enum":["gifts","numbers","usernames"]};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.category === undefined) && (missing0 = "category")) || ((data.nft_address === undefined) && (missing0 = "nft_address"))) || ((data.duration_days === undefined) && (missing0 = "duration_days"))){
validate10.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "gifts") || (data0 === "numbers")) || (data0 === "usernames"))){
validate10.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nft_address !== undefined){
let data1 = data.nft_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length < 1){
validate10.errors = [{instancePath:instancePath+"/nft_address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nft_address",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_days !== undefined){
let data2 = data.duration_days;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/duration_days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 365 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/duration_days",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/duration_days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected_price_rub !== undefined){
let data3 = data.expected_price_rub;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/expected_price_rub",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/expected_price_rub",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
