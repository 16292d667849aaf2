// Generated from openapi.yaml by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { Check } from "../../operation.ts";

export const createWorldBody: Check = validate0;
export const restoreSnapshotBody: Check = validate1;
export const forkWorldBody: Check = validate4;
export const setClockBody: Check = validate5;
export const advanceClockBody: Check = validate6;
export const listRequestsQuery: Check = validate7;
export const addFaultBody: Check = validate8;

const schema0 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"WorldName"},"seed":{"type":"integer","minimum":0,"maximum":9007199254740991},"now":{"$ref":"Moment"},"clock":{"$ref":"ClockMode"},"limits":{"enum":["documented","off"]},"strict":{"type":"boolean"},"checkout":{"enum":["official","local"]}}};
const schema3 = {"enum":["real","manual"]};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "seed")) || (key0 === "now")) || (key0 === "clock")) || (key0 === "limits")) || (key0 === "strict")) || (key0 === "checkout"))){
validate0.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 63){
validate0.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate0.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data1 = data.seed;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate0.errors = [{instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate0.errors = [{instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate0.errors = [{instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
let data2 = data.now;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate0.errors = [{instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data3 = data.clock;
const _errs10 = errors;
if(!((data3 === "real") || (data3 === "manual"))){
validate0.errors = [{instancePath:instancePath+"/clock",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data4 = data.limits;
const _errs12 = errors;
if(!((data4 === "documented") || (data4 === "off"))){
validate0.errors = [{instancePath:instancePath+"/limits",keyword:"enum",params:{allowedValues: schema0.properties.limits.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strict !== undefined){
const _errs13 = errors;
if(typeof data.strict !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/strict",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkout !== undefined){
let data6 = data.checkout;
const _errs15 = errors;
if(!((data6 === "official") || (data6 === "local"))){
validate0.errors = [{instancePath:instancePath+"/checkout",keyword:"enum",params:{allowedValues: schema0.properties.checkout.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
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
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
const schema4 = {"type":"object","required":["format","world","providers","clock","random","faults","keys","documents","sequences","requests","notes"],"properties":{"format":{"type":"string"},"world":{"type":"string"},"providers":{"type":"array","items":{"type":"string"}},"clock":{"type":"object","required":["mode","now"],"properties":{"mode":{"enum":["real","manual"]},"now":{"type":"string"}}},"random":{"type":"object","required":["ids","keys"],"properties":{"ids":{"$ref":"RandomState"},"keys":{"$ref":"RandomState"}}},"faults":{"type":"object","required":["rows","last","heldBack","random"],"properties":{"rows":{"type":"array","items":{"$ref":"FaultRow"}},"last":{"type":"integer"},"heldBack":{"type":"array","items":{"type":"integer"}},"random":{"$ref":"RandomState"}}},"keys":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"documents":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","additionalProperties":true}}},"sequences":{"type":"object","additionalProperties":{"type":"integer"}},"requests":{"type":"array","items":{"type":"object","additionalProperties":true}},"notes":{"type":"array","items":{"type":"object","additionalProperties":true}}}};
const schema8 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["delay_ms"],"properties":{"delay_ms":{"oneOf":[{"type":"integer","minimum":0,"maximum":86400000},{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":86400000}}]}}},{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"integer","minimum":200,"maximum":599},"body":{},"headers":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^[A-Za-z0-9-]{1,100}$"},"additionalProperties":{"type":"string","maxLength":8192,"pattern":"^[\\x20-\\x7e]*$"}}}},{"type":"object","additionalProperties":false,"required":["reset"],"properties":{"reset":{"enum":["before","after"]}}},{"type":"object","additionalProperties":false,"required":["truncate"],"properties":{"truncate":{"const":true}}},{"type":"object","additionalProperties":false,"required":["garbage"],"properties":{"garbage":{"enum":["html","json"]}}},{"type":"object","additionalProperties":false,"required":["twice"],"properties":{"twice":{"const":true}}},{"type":"object","additionalProperties":false,"required":["webhook"],"properties":{"webhook":{"enum":["drop","lose","duplicate","delay","reorder"]},"event":{"type":"string","minLength":1,"maxLength":100},"delay_ms":{"type":"integer","minimum":0,"maximum":86400000}}}]};
const pattern2 = new RegExp("^[A-Za-z0-9-]{1,100}$", "u");
const pattern3 = new RegExp("^[\\x20-\\x7e]*$", "u");
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.then === undefined) && (missing0 = "then"))) || ((data.seen === undefined) && (missing0 = "seen"))) || ((data.fired === undefined) && (missing0 = "fired"))){
validate2.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate2.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs3 = errors;
if(typeof data.operation !== "string"){
validate2.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs5 = errors;
if(typeof data.provider !== "string"){
validate2.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs7 = errors;
if(typeof data.key !== "string"){
validate2.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nth !== undefined){
let data4 = data.nth;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate2.errors = [{instancePath:instancePath+"/nth",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data5 = data.times;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate2.errors = [{instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data6 = data.probability;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate2.errors = [{instancePath:instancePath+"/probability",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
let data7 = data.then;
const _errs15 = errors;
const _errs17 = errors;
let valid2 = false;
let passing0 = null;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.delay_ms === undefined) && (missing1 = "delay_ms")){
const err0 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs20 = errors;
for(const key0 in data7){
if(!(key0 === "delay_ms")){
const err1 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data7.delay_ms !== undefined){
let data8 = data7.delay_ms;
const _errs22 = errors;
let valid4 = false;
let passing1 = null;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err2 = {instancePath:instancePath+"/then/delay_ms",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400000 || isNaN(data8)){
const err3 = {instancePath:instancePath+"/then/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err4 = {instancePath:instancePath+"/then/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 2){
const err5 = {instancePath:instancePath+"/then/delay_ms",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data8.length < 2){
const err6 = {instancePath:instancePath+"/then/delay_ms",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs27 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err7 = {instancePath:instancePath+"/then/delay_ms/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 86400000 || isNaN(data9)){
const err8 = {instancePath:instancePath+"/then/delay_ms/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data9 < 0 || isNaN(data9)){
const err9 = {instancePath:instancePath+"/then/delay_ms/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/then/delay_ms",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err11 = {instancePath:instancePath+"/then/delay_ms",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs29 = errors;
if(errors === _errs29){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.status === undefined) && (missing2 = "status")){
const err13 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs31 = errors;
for(const key1 in data7){
if(!(((key1 === "status") || (key1 === "body")) || (key1 === "headers"))){
const err14 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs31 === errors){
if(data7.status !== undefined){
let data10 = data7.status;
const _errs32 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/then/status",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs32){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 599 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/then/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data10 < 200 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/then/status",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.headers !== undefined){
let data11 = data7.headers;
const _errs34 = errors;
if(errors === _errs34){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 50){
const err18 = {instancePath:instancePath+"/then/headers",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
for(const key2 in data11){
const _errs36 = errors;
if(typeof key2 === "string"){
if(!pattern2.test(key2)){
const err19 = {instancePath:instancePath+"/then/headers",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid7 = _errs36 === errors;
if(!valid7){
const err20 = {instancePath:instancePath+"/then/headers",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(valid7){
for(const key3 in data11){
let data12 = data11[key3];
const _errs38 = errors;
if(errors === _errs38){
if(typeof data12 === "string"){
if(data12.length > 8192){
const err21 = {instancePath:instancePath+"/then/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(!pattern3.test(data12)){
const err22 = {instancePath:instancePath+"/then/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"},message:"must match pattern \""+"^[\\x20-\\x7e]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/then/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid8 = _errs38 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/then/headers",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
const _errs40 = errors;
if(errors === _errs40){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((data7.reset === undefined) && (missing3 = "reset")){
const err26 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs42 = errors;
for(const key4 in data7){
if(!(key4 === "reset")){
const err27 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs42 === errors){
if(data7.reset !== undefined){
let data13 = data7.reset;
if(!((data13 === "before") || (data13 === "after"))){
const err28 = {instancePath:instancePath+"/then/reset",keyword:"enum",params:{allowedValues: schema8.oneOf[2].properties.reset.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid2 = true;
passing0 = 2;
}
const _errs44 = errors;
if(errors === _errs44){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((data7.truncate === undefined) && (missing4 = "truncate")){
const err30 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs46 = errors;
for(const key5 in data7){
if(!(key5 === "truncate")){
const err31 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs46 === errors){
if(data7.truncate !== undefined){
if(true !== data7.truncate){
const err32 = {instancePath:instancePath+"/then/truncate",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid2 = true;
passing0 = 3;
}
const _errs48 = errors;
if(errors === _errs48){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing5;
if((data7.garbage === undefined) && (missing5 = "garbage")){
const err34 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs50 = errors;
for(const key6 in data7){
if(!(key6 === "garbage")){
const err35 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs50 === errors){
if(data7.garbage !== undefined){
let data15 = data7.garbage;
if(!((data15 === "html") || (data15 === "json"))){
const err36 = {instancePath:instancePath+"/then/garbage",keyword:"enum",params:{allowedValues: schema8.oneOf[4].properties.garbage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid2 = true;
passing0 = 4;
}
const _errs52 = errors;
if(errors === _errs52){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing6;
if((data7.twice === undefined) && (missing6 = "twice")){
const err38 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
const _errs54 = errors;
for(const key7 in data7){
if(!(key7 === "twice")){
const err39 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
}
if(_errs54 === errors){
if(data7.twice !== undefined){
if(true !== data7.twice){
const err40 = {instancePath:instancePath+"/then/twice",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid2 = true;
passing0 = 5;
}
const _errs56 = errors;
if(errors === _errs56){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing7;
if((data7.webhook === undefined) && (missing7 = "webhook")){
const err42 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
const _errs58 = errors;
for(const key8 in data7){
if(!(((key8 === "webhook") || (key8 === "event")) || (key8 === "delay_ms"))){
const err43 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
}
if(_errs58 === errors){
if(data7.webhook !== undefined){
let data17 = data7.webhook;
const _errs59 = errors;
if(!(((((data17 === "drop") || (data17 === "lose")) || (data17 === "duplicate")) || (data17 === "delay")) || (data17 === "reorder"))){
const err44 = {instancePath:instancePath+"/then/webhook",keyword:"enum",params:{allowedValues: schema8.oneOf[6].properties.webhook.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data7.event !== undefined){
let data18 = data7.event;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data18 === "string"){
if(data18.length > 100){
const err45 = {instancePath:instancePath+"/then/event",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data18.length < 1){
const err46 = {instancePath:instancePath+"/then/event",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/then/event",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid13 = _errs60 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data7.delay_ms !== undefined){
let data19 = data7.delay_ms;
const _errs62 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err48 = {instancePath:instancePath+"/then/delay_ms",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(errors === _errs62){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 86400000 || isNaN(data19)){
const err49 = {instancePath:instancePath+"/then/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data19 < 0 || isNaN(data19)){
const err50 = {instancePath:instancePath+"/then/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid0 = _errs56 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid2 = true;
passing0 = 6;
}
}
}
}
}
}
}
if(!valid2){
const err52 = {instancePath:instancePath+"/then",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data20 = data.seen;
const _errs64 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate2.errors = [{instancePath:instancePath+"/seen",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fired !== undefined){
let data21 = data.fired;
const _errs66 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate2.errors = [{instancePath:instancePath+"/fired",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs66 === errors;
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
validate2.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.world === undefined) && (missing0 = "world"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.random === undefined) && (missing0 = "random"))) || ((data.faults === undefined) && (missing0 = "faults"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.documents === undefined) && (missing0 = "documents"))) || ((data.sequences === undefined) && (missing0 = "sequences"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.notes === undefined) && (missing0 = "notes"))){
validate1.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.format !== undefined){
const _errs1 = errors;
if(typeof data.format !== "string"){
validate1.errors = [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.world !== undefined){
const _errs3 = errors;
if(typeof data.world !== "string"){
validate1.errors = [{instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providers !== undefined){
let data2 = data.providers;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate1.errors = [{instancePath:instancePath+"/providers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data4 = data.clock;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.mode === undefined) && (missing1 = "mode")) || ((data4.now === undefined) && (missing1 = "now"))){
validate1.errors = [{instancePath:instancePath+"/clock",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.mode !== undefined){
let data5 = data4.mode;
const _errs11 = errors;
if(!((data5 === "real") || (data5 === "manual"))){
validate1.errors = [{instancePath:instancePath+"/clock/mode",keyword:"enum",params:{allowedValues: schema4.properties.clock.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.now !== undefined){
const _errs12 = errors;
if(typeof data4.now !== "string"){
validate1.errors = [{instancePath:instancePath+"/clock/now",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/clock",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.random !== undefined){
let data7 = data.random;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.ids === undefined) && (missing2 = "ids")) || ((data7.keys === undefined) && (missing2 = "keys"))){
validate1.errors = [{instancePath:instancePath+"/random",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.ids !== undefined){
let data8 = data7.ids;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 4){
validate1.errors = [{instancePath:instancePath+"/random/ids",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
if(data8.length < 4){
validate1.errors = [{instancePath:instancePath+"/random/ids",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate1.errors = [{instancePath:instancePath+"/random/ids/" + i1,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/random/ids",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.keys !== undefined){
let data10 = data7.keys;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 4){
validate1.errors = [{instancePath:instancePath+"/random/keys",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
if(data10.length < 4){
validate1.errors = [{instancePath:instancePath+"/random/keys",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate1.errors = [{instancePath:instancePath+"/random/keys/" + i2,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/random/keys",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/random",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data12 = data.faults;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if(((((data12.rows === undefined) && (missing3 = "rows")) || ((data12.last === undefined) && (missing3 = "last"))) || ((data12.heldBack === undefined) && (missing3 = "heldBack"))) || ((data12.random === undefined) && (missing3 = "random"))){
validate1.errors = [{instancePath:instancePath+"/faults",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data12.rows !== undefined){
let data13 = data12.rows;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data13)){
var valid9 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs30 = errors;
if(!(validate2(data13[i3], {instancePath:instancePath+"/faults/rows/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid9 = _errs30 === errors;
if(!valid9){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/faults/rows",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.last !== undefined){
let data15 = data12.last;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate1.errors = [{instancePath:instancePath+"/faults/last",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.heldBack !== undefined){
let data16 = data12.heldBack;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid10 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
const _errs35 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate1.errors = [{instancePath:instancePath+"/faults/heldBack/" + i4,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs35 === errors;
if(!valid10){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/faults/heldBack",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.random !== undefined){
let data18 = data12.random;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data18)){
if(data18.length > 4){
validate1.errors = [{instancePath:instancePath+"/faults/random",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
if(data18.length < 4){
validate1.errors = [{instancePath:instancePath+"/faults/random",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items"}];
return false;
}
else {
var valid12 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
const _errs40 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate1.errors = [{instancePath:instancePath+"/faults/random/" + i5,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs40 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/faults/random",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/faults",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data20 = data.keys;
const _errs42 = errors;
if(errors === _errs42){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key0 in data20){
let data21 = data20[key0];
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
var valid14 = true;
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
const _errs47 = errors;
if(typeof data21[i6] !== "string"){
validate1.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs47 === errors;
if(!valid14){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs45 === errors;
if(!valid13){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data23 = data.documents;
const _errs49 = errors;
if(errors === _errs49){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key1 in data23){
let data24 = data23[key1];
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data24)){
var valid16 = true;
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
const _errs54 = errors;
if(errors === _errs54){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
validate1.errors = [{instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs54 === errors;
if(!valid16){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs52 === errors;
if(!valid15){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/documents",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequences !== undefined){
let data26 = data.sequences;
const _errs57 = errors;
if(errors === _errs57){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key2 in data26){
let data27 = data26[key2];
const _errs60 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate1.errors = [{instancePath:instancePath+"/sequences/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid17 = _errs60 === errors;
if(!valid17){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/sequences",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data28 = data.requests;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data28)){
var valid18 = true;
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
const _errs64 = errors;
if(errors === _errs64){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
}
else {
validate1.errors = [{instancePath:instancePath+"/requests/" + i8,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs64 === errors;
if(!valid18){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/requests",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data30 = data.notes;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data30)){
var valid19 = true;
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
let data31 = data30[i9];
const _errs69 = errors;
if(errors === _errs69){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
}
else {
validate1.errors = [{instancePath:instancePath+"/notes/" + i9,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs69 === errors;
if(!valid19){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs67 === errors;
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
validate1.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "name")){
validate4.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 63){
validate4.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate4.errors = [{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate5.errors = [{instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "now"))){
validate5.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(!((data0 === "real") || (data0 === "manual"))){
validate5.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
let data1 = data.now;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate5.errors = [{instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate5.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.by === undefined) && (missing0 = "by")){
const err0 = {instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "by")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.by !== undefined){
let data0 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(data0.length > 20){
const err2 = {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.to === undefined) && (missing1 = "to")){
const err5 = {instancePath,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!(key1 === "to")){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.to !== undefined){
let data1 = data.to;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err7 = {instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
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
const err8 = {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.until === undefined) && (missing2 = "until")){
const err10 = {instancePath,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs14 = errors;
for(const key2 in data){
if(!(key2 === "until")){
const err11 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data.until !== undefined){
if("idle" !== data.until){
const err12 = {instancePath:instancePath+"/until",keyword:"const",params:{allowedValue: "idle"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err14 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate6.errors = vErrors;
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
validate6.errors = vErrors;
return errors === 0;
}
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 200){
validate7.errors = [{instancePath:instancePath+"/operation",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(data0.length < 1){
validate7.errors = [{instancePath:instancePath+"/operation",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate7.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate7.errors = [{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data1 < 100 || isNaN(data1)){
validate7.errors = [{instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
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
if(data.limit !== undefined){
let data2 = data.limit;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate7.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
validate7.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate7.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
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
else {
validate7.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.then === undefined) && (missing0 = "then")){
validate8.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "operation") || (key0 === "provider")) || (key0 === "key")) || (key0 === "nth")) || (key0 === "times")) || (key0 === "probability")) || (key0 === "then"))){
validate8.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200){
validate8.errors = [{instancePath:instancePath+"/operation",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(data0.length < 1){
validate8.errors = [{instancePath:instancePath+"/operation",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate8.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data1 = data.provider;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 50){
validate8.errors = [{instancePath:instancePath+"/provider",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(data1.length < 1){
validate8.errors = [{instancePath:instancePath+"/provider",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate8.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data2 = data.key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 256){
validate8.errors = [{instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data2.length < 1){
validate8.errors = [{instancePath:instancePath+"/key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate8.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nth !== undefined){
let data3 = data.nth;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate8.errors = [{instancePath:instancePath+"/nth",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate8.errors = [{instancePath:instancePath+"/nth",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate8.errors = [{instancePath:instancePath+"/nth",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data4 = data.times;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate8.errors = [{instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate8.errors = [{instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate8.errors = [{instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data5 = data.probability;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate8.errors = [{instancePath:instancePath+"/probability",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate8.errors = [{instancePath:instancePath+"/probability",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate8.errors = [{instancePath:instancePath+"/probability",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
let data6 = data.then;
const _errs14 = errors;
const _errs16 = errors;
let valid2 = false;
let passing0 = null;
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.delay_ms === undefined) && (missing1 = "delay_ms")){
const err0 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs19 = errors;
for(const key1 in data6){
if(!(key1 === "delay_ms")){
const err1 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs19 === errors){
if(data6.delay_ms !== undefined){
let data7 = data6.delay_ms;
const _errs21 = errors;
let valid4 = false;
let passing1 = null;
const _errs22 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err2 = {instancePath:instancePath+"/then/delay_ms",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400000 || isNaN(data7)){
const err3 = {instancePath:instancePath+"/then/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data7 < 0 || isNaN(data7)){
const err4 = {instancePath:instancePath+"/then/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data7)){
if(data7.length > 2){
const err5 = {instancePath:instancePath+"/then/delay_ms",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data7.length < 2){
const err6 = {instancePath:instancePath+"/then/delay_ms",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid5 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs26 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err7 = {instancePath:instancePath+"/then/delay_ms/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400000 || isNaN(data8)){
const err8 = {instancePath:instancePath+"/then/delay_ms/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/then/delay_ms/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/then/delay_ms",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err11 = {instancePath:instancePath+"/then/delay_ms",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs28 = errors;
if(errors === _errs28){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.status === undefined) && (missing2 = "status")){
const err13 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs30 = errors;
for(const key2 in data6){
if(!(((key2 === "status") || (key2 === "body")) || (key2 === "headers"))){
const err14 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs30 === errors){
if(data6.status !== undefined){
let data9 = data6.status;
const _errs31 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/then/status",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs31){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 599 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/then/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data9 < 200 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/then/status",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.headers !== undefined){
let data10 = data6.headers;
const _errs33 = errors;
if(errors === _errs33){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50){
const err18 = {instancePath:instancePath+"/then/headers",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
for(const key3 in data10){
const _errs35 = errors;
if(typeof key3 === "string"){
if(!pattern2.test(key3)){
const err19 = {instancePath:instancePath+"/then/headers",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
const err20 = {instancePath:instancePath+"/then/headers",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(valid7){
for(const key4 in data10){
let data11 = data10[key4];
const _errs37 = errors;
if(errors === _errs37){
if(typeof data11 === "string"){
if(data11.length > 8192){
const err21 = {instancePath:instancePath+"/then/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(!pattern3.test(data11)){
const err22 = {instancePath:instancePath+"/then/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"},message:"must match pattern \""+"^[\\x20-\\x7e]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/then/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid8 = _errs37 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/then/headers",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
const _errs39 = errors;
if(errors === _errs39){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if((data6.reset === undefined) && (missing3 = "reset")){
const err26 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs41 = errors;
for(const key5 in data6){
if(!(key5 === "reset")){
const err27 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs41 === errors){
if(data6.reset !== undefined){
let data12 = data6.reset;
if(!((data12 === "before") || (data12 === "after"))){
const err28 = {instancePath:instancePath+"/then/reset",keyword:"enum",params:{allowedValues: schema8.oneOf[2].properties.reset.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid2 = true;
passing0 = 2;
}
const _errs43 = errors;
if(errors === _errs43){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing4;
if((data6.truncate === undefined) && (missing4 = "truncate")){
const err30 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs45 = errors;
for(const key6 in data6){
if(!(key6 === "truncate")){
const err31 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs45 === errors){
if(data6.truncate !== undefined){
if(true !== data6.truncate){
const err32 = {instancePath:instancePath+"/then/truncate",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs43 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid2 = true;
passing0 = 3;
}
const _errs47 = errors;
if(errors === _errs47){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing5;
if((data6.garbage === undefined) && (missing5 = "garbage")){
const err34 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs49 = errors;
for(const key7 in data6){
if(!(key7 === "garbage")){
const err35 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs49 === errors){
if(data6.garbage !== undefined){
let data14 = data6.garbage;
if(!((data14 === "html") || (data14 === "json"))){
const err36 = {instancePath:instancePath+"/then/garbage",keyword:"enum",params:{allowedValues: schema8.oneOf[4].properties.garbage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid0 = _errs47 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid2 = true;
passing0 = 4;
}
const _errs51 = errors;
if(errors === _errs51){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing6;
if((data6.twice === undefined) && (missing6 = "twice")){
const err38 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
const _errs53 = errors;
for(const key8 in data6){
if(!(key8 === "twice")){
const err39 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
}
if(_errs53 === errors){
if(data6.twice !== undefined){
if(true !== data6.twice){
const err40 = {instancePath:instancePath+"/then/twice",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs51 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid2 = true;
passing0 = 5;
}
const _errs55 = errors;
if(errors === _errs55){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing7;
if((data6.webhook === undefined) && (missing7 = "webhook")){
const err42 = {instancePath:instancePath+"/then",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
const _errs57 = errors;
for(const key9 in data6){
if(!(((key9 === "webhook") || (key9 === "event")) || (key9 === "delay_ms"))){
const err43 = {instancePath:instancePath+"/then",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
}
if(_errs57 === errors){
if(data6.webhook !== undefined){
let data16 = data6.webhook;
const _errs58 = errors;
if(!(((((data16 === "drop") || (data16 === "lose")) || (data16 === "duplicate")) || (data16 === "delay")) || (data16 === "reorder"))){
const err44 = {instancePath:instancePath+"/then/webhook",keyword:"enum",params:{allowedValues: schema8.oneOf[6].properties.webhook.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid13 = _errs58 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data6.event !== undefined){
let data17 = data6.event;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data17 === "string"){
if(data17.length > 100){
const err45 = {instancePath:instancePath+"/then/event",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data17.length < 1){
const err46 = {instancePath:instancePath+"/then/event",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/then/event",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data6.delay_ms !== undefined){
let data18 = data6.delay_ms;
const _errs61 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err48 = {instancePath:instancePath+"/then/delay_ms",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(errors === _errs61){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 86400000 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/then/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data18 < 0 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/then/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/then",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid0 = _errs55 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid2 = true;
passing0 = 6;
}
}
}
}
}
}
}
if(!valid2){
const err52 = {instancePath:instancePath+"/then",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate8.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
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
validate8.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}
