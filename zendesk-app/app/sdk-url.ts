/** Where every page of the app gets Zendesk's SDK from. https://developer.zendesk.com/documentation/apps/app-developer-guide/zaf-sdk/ */
export const SDK_URL = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
