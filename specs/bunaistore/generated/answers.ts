// Generated from openapi.yaml by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { AnswerChecks, Check } from "../../operation.ts";

/** The documented answers of every operation, by status. */
export const answers: Readonly<Record<
  | "GET /v1/me"
  | "GET /v1/products"
  | "GET /v1/product-groups"
  | "GET /v1/products/{id}"
  | "POST /v1/orders"
  | "GET /v1/orders/{id}"
  | "GET /v1/developer/me"
  | "POST /v1/developer/webhook"
  | "DELETE /v1/developer/webhook"
  | "GET /v1/topup/addresses"
  | "POST /v1/topup/submit_txid"
, AnswerChecks>> = {
  "GET /v1/me": {
    200: { body: validate0, headers: ["Cache-Control"] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "GET /v1/products": {
    200: { body: validate2, headers: ["Cache-Control"] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "GET /v1/product-groups": {
    200: { body: validate10, headers: ["Cache-Control"] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "GET /v1/products/{id}": {
    200: { body: validate12, headers: ["Cache-Control"] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "POST /v1/orders": {
    200: { body: validate14, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    402: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "GET /v1/orders/{id}": {
    200: { body: validate18, headers: ["Cache-Control"] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "GET /v1/developer/me": {
    200: { body: validate23, headers: ["Cache-Control"] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "POST /v1/developer/webhook": {
    200: { body: validate24, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "DELETE /v1/developer/webhook": {
    200: { body: validate25, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "GET /v1/topup/addresses": {
    200: { body: validate26, headers: ["Cache-Control"] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
  "POST /v1/topup/submit_txid": {
    202: { body: validate33, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
    429: { body: validate1, headers: ["Retry-After"] },
    500: { body: validate1, headers: [] },
    503: { body: validate1, headers: [] },
  },
};

/** The documented bodies of every event. */
export const webhooks: Readonly<Record<"topup_completed" | "balance_updated" | "order_placed", Check>> = {
  "topup_completed": validate34,
  "balance_updated": validate39,
  "order_placed": validate40,
};

const schema0 = {"type":"object","additionalProperties":false,"required":["user_id","display_name","balance","api_orders","api_spent"],"properties":{"user_id":{"type":"integer"},"display_name":{"type":["string","null"]},"balance":{"type":"number"},"api_orders":{"type":"integer","minimum":0},"api_spent":{"type":"number","minimum":0}}};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.balance === undefined) && (missing0 = "balance"))) || ((data.api_orders === undefined) && (missing0 = "api_orders"))) || ((data.api_spent === undefined) && (missing0 = "api_spent"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "user_id") || (key0 === "display_name")) || (key0 === "balance")) || (key0 === "api_orders")) || (key0 === "api_spent"))){
validate0.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate0.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: schema0.properties.display_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data2 = data.balance;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate0.errors = [{instancePath:instancePath+"/balance",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_orders !== undefined){
let data3 = data.api_orders;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate0.errors = [{instancePath:instancePath+"/api_orders",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate0.errors = [{instancePath:instancePath+"/api_orders",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_spent !== undefined){
let data4 = data.api_spent;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate0.errors = [{instancePath:instancePath+"/api_spent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/api_spent",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
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
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate1.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "detail")){
validate1.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.detail !== undefined){
let data0 = data.detail;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate1.errors = [{instancePath:instancePath+"/detail",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
const schema3 = {"type":"object","additionalProperties":false,"required":["product_id","group_id","group_name","variant_name","display_name","price","stock_type","stock_count","infinite_stock","warranty_hours","has_promo","group_share_path","plan_share_path"],"properties":{"product_id":{"type":"string"},"group_id":{"type":["string","null"]},"group_name":{"type":["string","null"]},"variant_name":{"type":["string","null"]},"display_name":{"type":"string"},"price":{"type":"number","minimum":0},"stock_type":{"$ref":"StockType"},"stock_count":{"type":"integer","minimum":0},"infinite_stock":{"type":"boolean"},"warranty_hours":{"type":"integer","minimum":0},"has_promo":{"type":"boolean"},"group_share_path":{"type":["string","null"]},"plan_share_path":{"type":["string","null"]},"note":{"type":"string"}}};
const func0 = Object.prototype.hasOwnProperty;
const schema4 = {"type":"string","enum":["auto","manual"]};
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate4.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "auto") || (data === "manual"))){
validate4.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate4.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.product_id === undefined) && (missing0 = "product_id")) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.group_name === undefined) && (missing0 = "group_name"))) || ((data.variant_name === undefined) && (missing0 = "variant_name"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.stock_type === undefined) && (missing0 = "stock_type"))) || ((data.stock_count === undefined) && (missing0 = "stock_count"))) || ((data.infinite_stock === undefined) && (missing0 = "infinite_stock"))) || ((data.warranty_hours === undefined) && (missing0 = "warranty_hours"))) || ((data.has_promo === undefined) && (missing0 = "has_promo"))) || ((data.group_share_path === undefined) && (missing0 = "group_share_path"))) || ((data.plan_share_path === undefined) && (missing0 = "plan_share_path"))){
validate3.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema3.properties, key0))){
validate3.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.product_id !== undefined){
const _errs2 = errors;
if(typeof data.product_id !== "string"){
validate3.errors = [{instancePath:instancePath+"/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_id !== undefined){
let data1 = data.group_id;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate3.errors = [{instancePath:instancePath+"/group_id",keyword:"type",params:{type: schema3.properties.group_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_name !== undefined){
let data2 = data.group_name;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate3.errors = [{instancePath:instancePath+"/group_name",keyword:"type",params:{type: schema3.properties.group_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variant_name !== undefined){
let data3 = data.variant_name;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate3.errors = [{instancePath:instancePath+"/variant_name",keyword:"type",params:{type: schema3.properties.variant_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
const _errs10 = errors;
if(typeof data.display_name !== "string"){
validate3.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data5 = data.price;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate3.errors = [{instancePath:instancePath+"/price",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_type !== undefined){
const _errs14 = errors;
if(!(validate4(data.stock_type, {instancePath:instancePath+"/stock_type",parentData:data,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_count !== undefined){
let data7 = data.stock_count;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate3.errors = [{instancePath:instancePath+"/stock_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate3.errors = [{instancePath:instancePath+"/stock_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.infinite_stock !== undefined){
const _errs17 = errors;
if(typeof data.infinite_stock !== "boolean"){
validate3.errors = [{instancePath:instancePath+"/infinite_stock",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warranty_hours !== undefined){
let data9 = data.warranty_hours;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate3.errors = [{instancePath:instancePath+"/warranty_hours",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate3.errors = [{instancePath:instancePath+"/warranty_hours",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_promo !== undefined){
const _errs21 = errors;
if(typeof data.has_promo !== "boolean"){
validate3.errors = [{instancePath:instancePath+"/has_promo",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_share_path !== undefined){
let data11 = data.group_share_path;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate3.errors = [{instancePath:instancePath+"/group_share_path",keyword:"type",params:{type: schema3.properties.group_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan_share_path !== undefined){
let data12 = data.plan_share_path;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate3.errors = [{instancePath:instancePath+"/plan_share_path",keyword:"type",params:{type: schema3.properties.plan_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs27 = errors;
if(typeof data.note !== "string"){
validate3.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
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
const schema5 = {"type":"object","additionalProperties":false,"required":["group_id","name","group_name","variant_count","min_price","max_price","stock_count","group_share_path"],"properties":{"group_id":{"type":"string"},"name":{"type":"string"},"group_name":{"type":"string"},"variant_count":{"type":"integer","minimum":1},"min_price":{"type":"number","minimum":0},"max_price":{"type":"number","minimum":0},"stock_count":{"type":"integer","minimum":0},"group_share_path":{"type":["string","null"]},"variants":{"type":"array","items":{"$ref":"ProductListItem"}}}};
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.group_name === undefined) && (missing0 = "group_name"))) || ((data.variant_count === undefined) && (missing0 = "variant_count"))) || ((data.min_price === undefined) && (missing0 = "min_price"))) || ((data.max_price === undefined) && (missing0 = "max_price"))) || ((data.stock_count === undefined) && (missing0 = "stock_count"))) || ((data.group_share_path === undefined) && (missing0 = "group_share_path"))){
validate7.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema5.properties, key0))){
validate7.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.group_id !== undefined){
const _errs2 = errors;
if(typeof data.group_id !== "string"){
validate7.errors = [{instancePath:instancePath+"/group_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate7.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_name !== undefined){
const _errs6 = errors;
if(typeof data.group_name !== "string"){
validate7.errors = [{instancePath:instancePath+"/group_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variant_count !== undefined){
let data3 = data.variant_count;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate7.errors = [{instancePath:instancePath+"/variant_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate7.errors = [{instancePath:instancePath+"/variant_count",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_price !== undefined){
let data4 = data.min_price;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate7.errors = [{instancePath:instancePath+"/min_price",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/min_price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_price !== undefined){
let data5 = data.max_price;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate7.errors = [{instancePath:instancePath+"/max_price",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate7.errors = [{instancePath:instancePath+"/max_price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_count !== undefined){
let data6 = data.stock_count;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate7.errors = [{instancePath:instancePath+"/stock_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate7.errors = [{instancePath:instancePath+"/stock_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_share_path !== undefined){
let data7 = data.group_share_path;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate7.errors = [{instancePath:instancePath+"/group_share_path",keyword:"type",params:{type: schema5.properties.group_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variants !== undefined){
let data8 = data.variants;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate3(data8[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/variants",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate7.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data)){
var valid2 = true;
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate7(data[i1], {instancePath:instancePath+"/" + i1,parentData:data,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate2.errors = vErrors;
return false;
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
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate7(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate10.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
const schema7 = {"type":"object","additionalProperties":false,"required":["product_id","name","note","price","stock_type","stock_count","infinite_stock","warranty_hours","promo_active","promo_cb","promo_tiers","group_id","group_name","variant_name","display_name","has_promo","group_share_path","plan_share_path"],"properties":{"product_id":{"type":"string"},"name":{"type":"string"},"note":{"type":"string"},"price":{"type":"number","minimum":0},"stock_type":{"$ref":"StockType"},"stock_count":{"type":"integer","minimum":0},"infinite_stock":{"type":"boolean"},"warranty_hours":{"type":"integer","minimum":0},"promo_active":{"type":"boolean"},"promo_cb":{"type":"number","minimum":0,"maximum":100},"promo_tiers":{"type":"object","propertyNames":{"pattern":"^[1-9][0-9]*$"},"additionalProperties":{"type":"number","minimum":0,"maximum":100}},"group_id":{"type":["string","null"]},"group_name":{"type":["string","null"]},"variant_name":{"type":["string","null"]},"display_name":{"type":"string"},"has_promo":{"type":"boolean"},"group_share_path":{"type":["string","null"]},"plan_share_path":{"type":["string","null"]}}};
const pattern0 = new RegExp("^[1-9][0-9]*$", "u");
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.product_id === undefined) && (missing0 = "product_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.stock_type === undefined) && (missing0 = "stock_type"))) || ((data.stock_count === undefined) && (missing0 = "stock_count"))) || ((data.infinite_stock === undefined) && (missing0 = "infinite_stock"))) || ((data.warranty_hours === undefined) && (missing0 = "warranty_hours"))) || ((data.promo_active === undefined) && (missing0 = "promo_active"))) || ((data.promo_cb === undefined) && (missing0 = "promo_cb"))) || ((data.promo_tiers === undefined) && (missing0 = "promo_tiers"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.group_name === undefined) && (missing0 = "group_name"))) || ((data.variant_name === undefined) && (missing0 = "variant_name"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.has_promo === undefined) && (missing0 = "has_promo"))) || ((data.group_share_path === undefined) && (missing0 = "group_share_path"))) || ((data.plan_share_path === undefined) && (missing0 = "plan_share_path"))){
validate12.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema7.properties, key0))){
validate12.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.product_id !== undefined){
const _errs2 = errors;
if(typeof data.product_id !== "string"){
validate12.errors = [{instancePath:instancePath+"/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs6 = errors;
if(typeof data.note !== "string"){
validate12.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data3 = data.price;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate12.errors = [{instancePath:instancePath+"/price",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_type !== undefined){
const _errs10 = errors;
if(!(validate4(data.stock_type, {instancePath:instancePath+"/stock_type",parentData:data,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_count !== undefined){
let data5 = data.stock_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate12.errors = [{instancePath:instancePath+"/stock_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate12.errors = [{instancePath:instancePath+"/stock_count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.infinite_stock !== undefined){
const _errs13 = errors;
if(typeof data.infinite_stock !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/infinite_stock",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warranty_hours !== undefined){
let data7 = data.warranty_hours;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate12.errors = [{instancePath:instancePath+"/warranty_hours",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate12.errors = [{instancePath:instancePath+"/warranty_hours",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promo_active !== undefined){
const _errs17 = errors;
if(typeof data.promo_active !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/promo_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promo_cb !== undefined){
let data9 = data.promo_cb;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate12.errors = [{instancePath:instancePath+"/promo_cb",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate12.errors = [{instancePath:instancePath+"/promo_cb",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/promo_cb",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promo_tiers !== undefined){
let data10 = data.promo_tiers;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
const _errs23 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err0 = {instancePath:instancePath+"/promo_tiers",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs23 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/promo_tiers",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate12.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data10){
let data11 = data10[key2];
const _errs25 = errors;
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
validate12.errors = [{instancePath:instancePath+"/promo_tiers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate12.errors = [{instancePath:instancePath+"/promo_tiers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/promo_tiers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/promo_tiers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_id !== undefined){
let data12 = data.group_id;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate12.errors = [{instancePath:instancePath+"/group_id",keyword:"type",params:{type: schema7.properties.group_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_name !== undefined){
let data13 = data.group_name;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate12.errors = [{instancePath:instancePath+"/group_name",keyword:"type",params:{type: schema7.properties.group_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variant_name !== undefined){
let data14 = data.variant_name;
const _errs31 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate12.errors = [{instancePath:instancePath+"/variant_name",keyword:"type",params:{type: schema7.properties.variant_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
const _errs33 = errors;
if(typeof data.display_name !== "string"){
validate12.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_promo !== undefined){
const _errs35 = errors;
if(typeof data.has_promo !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/has_promo",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_share_path !== undefined){
let data17 = data.group_share_path;
const _errs37 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate12.errors = [{instancePath:instancePath+"/group_share_path",keyword:"type",params:{type: schema7.properties.group_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan_share_path !== undefined){
let data18 = data.plan_share_path;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate12.errors = [{instancePath:instancePath+"/plan_share_path",keyword:"type",params:{type: schema7.properties.plan_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"object","additionalProperties":false,"required":["status","order"],"properties":{"status":{"type":"string","const":"success"},"order":{"type":"object","additionalProperties":false,"required":["order_id","product_id","product_name","qty","timestamp","base_price","total_paid","discount_applied","stock_type","items","warranty_expires","refunded"],"properties":{"order_id":{"type":"string"},"product_id":{"type":"string"},"product_name":{"type":"string"},"qty":{"type":"integer","minimum":1},"timestamp":{"$ref":"UtcTime"},"base_price":{"type":"number","minimum":0},"total_paid":{"type":"number","minimum":0},"discount_applied":{"type":"number","minimum":0},"stock_type":{"$ref":"StockType"},"items":{"type":"array","items":{"type":"string"}},"warranty_expires":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"},"refunded":{"type":"boolean","const":false},"after_note":{"type":"string"}}}}};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", "u");
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate15.errors = [{instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.order === undefined) && (missing0 = "order"))){
validate14.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "order"))){
validate14.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate14.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("success" !== data0){
validate14.errors = [{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data1 = data.order;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((data1.order_id === undefined) && (missing1 = "order_id")) || ((data1.product_id === undefined) && (missing1 = "product_id"))) || ((data1.product_name === undefined) && (missing1 = "product_name"))) || ((data1.qty === undefined) && (missing1 = "qty"))) || ((data1.timestamp === undefined) && (missing1 = "timestamp"))) || ((data1.base_price === undefined) && (missing1 = "base_price"))) || ((data1.total_paid === undefined) && (missing1 = "total_paid"))) || ((data1.discount_applied === undefined) && (missing1 = "discount_applied"))) || ((data1.stock_type === undefined) && (missing1 = "stock_type"))) || ((data1.items === undefined) && (missing1 = "items"))) || ((data1.warranty_expires === undefined) && (missing1 = "warranty_expires"))) || ((data1.refunded === undefined) && (missing1 = "refunded"))){
validate14.errors = [{instancePath:instancePath+"/order",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func0.call(schema8.properties.order.properties, key1))){
validate14.errors = [{instancePath:instancePath+"/order",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.order_id !== undefined){
const _errs7 = errors;
if(typeof data1.order_id !== "string"){
validate14.errors = [{instancePath:instancePath+"/order/order_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.product_id !== undefined){
const _errs9 = errors;
if(typeof data1.product_id !== "string"){
validate14.errors = [{instancePath:instancePath+"/order/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.product_name !== undefined){
const _errs11 = errors;
if(typeof data1.product_name !== "string"){
validate14.errors = [{instancePath:instancePath+"/order/product_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.qty !== undefined){
let data5 = data1.qty;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate14.errors = [{instancePath:instancePath+"/order/qty",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate14.errors = [{instancePath:instancePath+"/order/qty",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.timestamp !== undefined){
const _errs15 = errors;
if(!(validate15(data1.timestamp, {instancePath:instancePath+"/order/timestamp",parentData:data1,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.base_price !== undefined){
let data7 = data1.base_price;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate14.errors = [{instancePath:instancePath+"/order/base_price",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/order/base_price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.total_paid !== undefined){
let data8 = data1.total_paid;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate14.errors = [{instancePath:instancePath+"/order/total_paid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/order/total_paid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.discount_applied !== undefined){
let data9 = data1.discount_applied;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate14.errors = [{instancePath:instancePath+"/order/discount_applied",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/order/discount_applied",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.stock_type !== undefined){
const _errs22 = errors;
if(!(validate4(data1.stock_type, {instancePath:instancePath+"/order/stock_type",parentData:data1,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.items !== undefined){
let data11 = data1.items;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid2 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(typeof data11[i0] !== "string"){
validate14.errors = [{instancePath:instancePath+"/order/items/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/order/items",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.warranty_expires !== undefined){
let data13 = data1.warranty_expires;
const _errs27 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate14.errors = [{instancePath:instancePath+"/order/warranty_expires",keyword:"type",params:{type: schema8.properties.order.properties.warranty_expires.type},message:"must be string,null"}];
return false;
}
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
validate14.errors = [{instancePath:instancePath+"/order/warranty_expires",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"+"\""}];
return false;
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.refunded !== undefined){
let data14 = data1.refunded;
const _errs29 = errors;
if(typeof data14 !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/order/refunded",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(false !== data14){
validate14.errors = [{instancePath:instancePath+"/order/refunded",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.after_note !== undefined){
const _errs31 = errors;
if(typeof data1.after_note !== "string"){
validate14.errors = [{instancePath:instancePath+"/order/after_note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/order",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate14.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
const schema11 = {"type":"object","additionalProperties":false,"required":["order_id","product_id","product_name","qty","timestamp","total_paid","stock_type","items","warranty_expires","refunded","after_note"],"properties":{"order_id":{"type":"string"},"product_id":{"type":"string"},"product_name":{"type":"string"},"qty":{"type":"integer","minimum":1},"timestamp":{"$ref":"UtcTime"},"total_paid":{"type":"number","minimum":0},"stock_type":{"$ref":"StockType"},"items":{"type":"array","items":{"type":"string"}},"warranty_expires":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"},"refunded":{"type":"boolean"},"after_note":{"type":"string"}}};
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.order_id === undefined) && (missing0 = "order_id")) || ((data.product_id === undefined) && (missing0 = "product_id"))) || ((data.product_name === undefined) && (missing0 = "product_name"))) || ((data.qty === undefined) && (missing0 = "qty"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.total_paid === undefined) && (missing0 = "total_paid"))) || ((data.stock_type === undefined) && (missing0 = "stock_type"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.warranty_expires === undefined) && (missing0 = "warranty_expires"))) || ((data.refunded === undefined) && (missing0 = "refunded"))) || ((data.after_note === undefined) && (missing0 = "after_note"))){
validate19.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema11.properties, key0))){
validate19.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.order_id !== undefined){
const _errs2 = errors;
if(typeof data.order_id !== "string"){
validate19.errors = [{instancePath:instancePath+"/order_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_id !== undefined){
const _errs4 = errors;
if(typeof data.product_id !== "string"){
validate19.errors = [{instancePath:instancePath+"/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_name !== undefined){
const _errs6 = errors;
if(typeof data.product_name !== "string"){
validate19.errors = [{instancePath:instancePath+"/product_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.qty !== undefined){
let data3 = data.qty;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate19.errors = [{instancePath:instancePath+"/qty",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate19.errors = [{instancePath:instancePath+"/qty",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs10 = errors;
if(!(validate15(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_paid !== undefined){
let data5 = data.total_paid;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate19.errors = [{instancePath:instancePath+"/total_paid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/total_paid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_type !== undefined){
const _errs13 = errors;
if(!(validate4(data.stock_type, {instancePath:instancePath+"/stock_type",parentData:data,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data7 = data.items;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data7[i0] !== "string"){
validate19.errors = [{instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warranty_expires !== undefined){
let data9 = data.warranty_expires;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate19.errors = [{instancePath:instancePath+"/warranty_expires",keyword:"type",params:{type: schema11.properties.warranty_expires.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
validate19.errors = [{instancePath:instancePath+"/warranty_expires",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded !== undefined){
const _errs20 = errors;
if(typeof data.refunded !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/refunded",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_note !== undefined){
const _errs22 = errors;
if(typeof data.after_note !== "string"){
validate19.errors = [{instancePath:instancePath+"/after_note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order === undefined) && (missing0 = "order")){
validate18.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "order")){
validate18.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.order !== undefined){
if(!(validate19(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate18.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"object","additionalProperties":false,"required":["user_id","api_key","webhook_url","balance"],"properties":{"user_id":{"type":"integer"},"api_key":{"type":"string"},"webhook_url":{"type":["string","null"]},"balance":{"type":"number"}}};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.api_key === undefined) && (missing0 = "api_key"))) || ((data.webhook_url === undefined) && (missing0 = "webhook_url"))) || ((data.balance === undefined) && (missing0 = "balance"))){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "user_id") || (key0 === "api_key")) || (key0 === "webhook_url")) || (key0 === "balance"))){
validate23.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate23.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs4 = errors;
if(typeof data.api_key !== "string"){
validate23.errors = [{instancePath:instancePath+"/api_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_url !== undefined){
let data2 = data.webhook_url;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: schema12.properties.webhook_url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data3 = data.balance;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/balance",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
}
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.webhook_url === undefined) && (missing0 = "webhook_url"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "webhook_url"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("success" !== data0){
validate24.errors = [{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_url !== undefined){
const _errs4 = errors;
if(typeof data.webhook_url !== "string"){
validate24.errors = [{instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^Webhook URL cleared", "u");
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.message === undefined) && (missing0 = "message"))){
validate25.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "message"))){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("success" !== data0){
validate25.errors = [{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate25.errors = [{instancePath:instancePath+"/message",keyword:"pattern",params:{pattern: "^Webhook URL cleared"},message:"must match pattern \""+"^Webhook URL cleared"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.address === undefined) && (missing0 = "address"))) || ((data.network === undefined) && (missing0 = "network"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.submit_txid === undefined) && (missing0 = "submit_txid"))){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "address")) || (key0 === "network")) || (key0 === "token")) || (key0 === "submit_txid"))){
validate27.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate27.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs4 = errors;
if(typeof data.address !== "string"){
validate27.errors = [{instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs6 = errors;
if(typeof data.network !== "string"){
validate27.errors = [{instancePath:instancePath+"/network",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs8 = errors;
if(typeof data.token !== "string"){
validate27.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submit_txid !== undefined){
let data4 = data.submit_txid;
const _errs10 = errors;
if(typeof data4 !== "boolean"){
validate27.errors = [{instancePath:instancePath+"/submit_txid",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data4){
validate27.errors = [{instancePath:instancePath+"/submit_txid",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.pay_id === undefined) && (missing0 = "pay_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.submit_order_id === undefined) && (missing0 = "submit_order_id"))) || ((data.order_id_format === undefined) && (missing0 = "order_id_format"))){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "pay_id")) || (key0 === "name")) || (key0 === "submit_order_id")) || (key0 === "order_id_format"))){
validate31.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pay_id !== undefined){
const _errs4 = errors;
if(typeof data.pay_id !== "string"){
validate31.errors = [{instancePath:instancePath+"/pay_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate31.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submit_order_id !== undefined){
let data3 = data.submit_order_id;
const _errs8 = errors;
if(typeof data3 !== "boolean"){
validate31.errors = [{instancePath:instancePath+"/submit_order_id",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data3){
validate31.errors = [{instancePath:instancePath+"/submit_order_id",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id_format !== undefined){
let data4 = data.order_id_format;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate31.errors = [{instancePath:instancePath+"/order_id_format",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("numeric string" !== data4){
validate31.errors = [{instancePath:instancePath+"/order_id_format",keyword:"const",params:{allowedValue: "numeric string"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.bep20 === undefined) && (missing0 = "bep20")) || ((data.ton === undefined) && (missing0 = "ton"))) || ((data.trx === undefined) && (missing0 = "trx"))) || ((data.binance === undefined) && (missing0 = "binance"))){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "bep20") || (key0 === "ton")) || (key0 === "trx")) || (key0 === "binance"))){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bep20 !== undefined){
const _errs2 = errors;
if(!(validate27(data.bep20, {instancePath:instancePath+"/bep20",parentData:data,parentDataProperty:"bep20",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ton !== undefined){
const _errs3 = errors;
if(!(validate27(data.ton, {instancePath:instancePath+"/ton",parentData:data,parentDataProperty:"ton",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trx !== undefined){
const _errs4 = errors;
if(!(validate27(data.trx, {instancePath:instancePath+"/trx",parentData:data,parentDataProperty:"trx",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binance !== undefined){
const _errs5 = errors;
if(!(validate31(data.binance, {instancePath:instancePath+"/binance",parentData:data,parentDataProperty:"binance",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
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
}
}
else {
validate26.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.message === undefined) && (missing0 = "message"))){
validate33.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "message"))){
validate33.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("success" !== data0){
validate33.errors = [{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate33.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Payment verification started in background" !== data1){
validate33.errors = [{instancePath:instancePath+"/message",keyword:"const",params:{allowedValue: "Payment verification started in background"},message:"must be equal to constant"}];
return false;
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
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
const schema20 = {"type":"object","additionalProperties":false,"required":["event","method","txid","amount","bonus","user_id"],"properties":{"event":{"type":"string","const":"topup_completed"},"method":{"type":"string","enum":["bep20","ton","trx"]},"txid":{"type":"string"},"amount":{"type":"number"},"bonus":{"type":"number","minimum":0},"user_id":{"type":"integer"}}};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.event === undefined) && (missing0 = "event")) || ((data.method === undefined) && (missing0 = "method"))) || ((data.txid === undefined) && (missing0 = "txid"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.bonus === undefined) && (missing0 = "bonus"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate35.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "event") || (key0 === "method")) || (key0 === "txid")) || (key0 === "amount")) || (key0 === "bonus")) || (key0 === "user_id"))){
validate35.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate35.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("topup_completed" !== data0){
validate35.errors = [{instancePath:instancePath+"/event",keyword:"const",params:{allowedValue: "topup_completed"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data1 = data.method;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate35.errors = [{instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "bep20") || (data1 === "ton")) || (data1 === "trx"))){
validate35.errors = [{instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema20.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txid !== undefined){
const _errs6 = errors;
if(typeof data.txid !== "string"){
validate35.errors = [{instancePath:instancePath+"/txid",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data3 = data.amount;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate35.errors = [{instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonus !== undefined){
let data4 = data.bonus;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/bonus",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/bonus",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data5 = data.user_id;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate35.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.event === undefined) && (missing0 = "event")) || ((data.method === undefined) && (missing0 = "method"))) || ((data.txid === undefined) && (missing0 = "txid"))) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.bonus === undefined) && (missing0 = "bonus"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate37.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "event") || (key0 === "method")) || (key0 === "txid")) || (key0 === "order_id")) || (key0 === "amount")) || (key0 === "bonus")) || (key0 === "user_id"))){
validate37.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate37.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("topup_completed" !== data0){
validate37.errors = [{instancePath:instancePath+"/event",keyword:"const",params:{allowedValue: "topup_completed"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data1 = data.method;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate37.errors = [{instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("binance" !== data1){
validate37.errors = [{instancePath:instancePath+"/method",keyword:"const",params:{allowedValue: "binance"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txid !== undefined){
const _errs6 = errors;
if(data.txid !== null){
validate37.errors = [{instancePath:instancePath+"/txid",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
const _errs8 = errors;
if(typeof data.order_id !== "string"){
validate37.errors = [{instancePath:instancePath+"/order_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data4 = data.amount;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate37.errors = [{instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonus !== undefined){
let data5 = data.bonus;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate37.errors = [{instancePath:instancePath+"/bonus",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/bonus",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data6 = data.user_id;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate37.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate34.errors = vErrors;
return false;
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
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.event === undefined) && (missing0 = "event")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.new_balance === undefined) && (missing0 = "new_balance"))) || ((data.delta === undefined) && (missing0 = "delta"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "event") || (key0 === "user_id")) || (key0 === "new_balance")) || (key0 === "delta")) || (key0 === "reason"))){
validate39.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate39.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("balance_updated" !== data0){
validate39.errors = [{instancePath:instancePath+"/event",keyword:"const",params:{allowedValue: "balance_updated"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate39.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_balance !== undefined){
let data2 = data.new_balance;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate39.errors = [{instancePath:instancePath+"/new_balance",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delta !== undefined){
let data3 = data.delta;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate39.errors = [{instancePath:instancePath+"/delta",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs10 = errors;
if(typeof data.reason !== "string"){
validate39.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"object","additionalProperties":false,"required":["event","order_id","product_id","product_name","qty","total_paid","stock_type","items","source","user_id"],"properties":{"event":{"type":"string","const":"order_placed"},"order_id":{"type":"string"},"product_id":{"type":"string"},"product_name":{"type":"string"},"qty":{"type":"integer","minimum":1},"total_paid":{"type":"number","minimum":0},"stock_type":{"$ref":"StockType"},"items":{"type":"array","items":{"type":"string"}},"source":{"type":"string","enum":["api","bot"]},"user_id":{"type":"integer"}}};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.event === undefined) && (missing0 = "event")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.product_id === undefined) && (missing0 = "product_id"))) || ((data.product_name === undefined) && (missing0 = "product_name"))) || ((data.qty === undefined) && (missing0 = "qty"))) || ((data.total_paid === undefined) && (missing0 = "total_paid"))) || ((data.stock_type === undefined) && (missing0 = "stock_type"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema23.properties, key0))){
validate40.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate40.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("order_placed" !== data0){
validate40.errors = [{instancePath:instancePath+"/event",keyword:"const",params:{allowedValue: "order_placed"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
const _errs4 = errors;
if(typeof data.order_id !== "string"){
validate40.errors = [{instancePath:instancePath+"/order_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_id !== undefined){
const _errs6 = errors;
if(typeof data.product_id !== "string"){
validate40.errors = [{instancePath:instancePath+"/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_name !== undefined){
const _errs8 = errors;
if(typeof data.product_name !== "string"){
validate40.errors = [{instancePath:instancePath+"/product_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.qty !== undefined){
let data4 = data.qty;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate40.errors = [{instancePath:instancePath+"/qty",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate40.errors = [{instancePath:instancePath+"/qty",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_paid !== undefined){
let data5 = data.total_paid;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate40.errors = [{instancePath:instancePath+"/total_paid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/total_paid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_type !== undefined){
const _errs14 = errors;
if(!(validate4(data.stock_type, {instancePath:instancePath+"/stock_type",parentData:data,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data7 = data.items;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate40.errors = [{instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data9 = data.source;
const _errs19 = errors;
if(typeof data9 !== "string"){
validate40.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "api") || (data9 === "bot"))){
validate40.errors = [{instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema23.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data10 = data.user_id;
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate40.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
