/** `npm run -s preview -- --policy NEW.json HISTORY.ndjson…` */
export {};
