import type { Signatures } from "./grammar";

/** What the methods of the other services take. */
export const SERVICES: Signatures = {
  HtmlService: {
    "BlobSource? | text": "createHtmlOutput",
    str: "createHtmlOutputFromFile createTemplateFromFile",
    "BlobSource | str": "createTemplate",
    "": "getUserAgent",
  },
  HtmlOutput: {
    "": "getContent clear getTitle getWidth getHeight getMetaTags asTemplate getBlob",
    text: "setContent append appendUntrusted setTitle getAs",
    num: "setWidth setHeight",
    "str str": "addMetaTag",
    SandboxMode: "setSandboxMode",
  },
  HtmlTemplate: {
    "": "getRawContent getCode evaluate",
  },
  HtmlOutputMetaTag: {
    "": "getName getContent",
  },
  Ui: {
    "": "createAddonMenu",
    str: "createMenu",
    HtmlOutput: "showSidebar",
    "HtmlOutput str": "showModalDialog",
    "text ButtonSet? | text text ButtonSet": "alert prompt",
  },
  PromptResponse: { "": "getSelectedButton getResponseText" },
  Browser: {
    "text ButtonSet? | text text ButtonSet": "msgBox inputBox",
  },
  Menu: {
    "str str": "addItem",
    "": "addSeparator addToUi",
    Menu: "addSubMenu",
  },
  Session: {
    "": "getActiveUser getEffectiveUser getActiveUserLocale getScriptTimeZone",
  },
  User: {
    "": "getEmail getUserLoginId",
  },
  LockService: {
    "": "getDocumentLock getScriptLock getUserLock",
  },
  Lock: {
    "": "hasLock releaseLock",
    num: "tryLock waitLock",
  },
  PropertiesService: {
    "": "getDocumentProperties getScriptProperties getUserProperties",
  },
  Properties: {
    "": "getKeys getProperties deleteAllProperties",
    text: "getProperty deleteProperty",
    "text text": "setProperty",
    "obj bool?": "setProperties",
  },
  CacheService: {
    "": "getDocumentCache getScriptCache getUserCache",
  },
  Cache: {
    str: "get remove",
    "str text num?": "put",
    list: "getAll removeAll",
    "obj num?": "putAll",
  },
  Utilities: {
    "list | str": "base64Encode base64EncodeWebSafe",
    str: "base64Decode base64DecodeWebSafe",
    "Date str str": "formatDate",
    "str any*": "formatString",
    "": "getUuid",
    "list | str | list str | str str | list str str | str str str": "newBlob",
    "str str?": "parseCsv",
    num: "sleep",
  },
  Blob: {
    "": "getBlob copyBlob getBytes getName getContentType setContentTypeFromExtension isGoogleType",
    list: "setBytes",
    "str?": "getDataAsString",
    "str str?": "setDataFromString",
    str: "setName getAs",
    "str~": "setContentType",
  },
  Logger: {
    "any any*": "log",
    "": "getLog clear",
  },
  ScriptApp: {
    "": "getScriptId",
  },
};
