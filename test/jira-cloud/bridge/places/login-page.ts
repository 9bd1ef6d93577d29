import { html } from 'hono/html';
import type { Markup, Place } from './place';
import { PORTALS } from './portal/addresses';
import type { Looker, Visit } from './visit';

export const loginPage = (people: readonly Looker[], returnTo: string): Markup => html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
  <title>Log in to Jira</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/_jira/places.css"></head>
<body><main class="login"><h1>Log in to Jira</h1><p>This Jira is on your machine. Choose who you are.</p>
  <form method="post" action="/_jira/login" class="card list"><input type="hidden" name="return_to" value="${returnTo}">${people.map(
    ({ accountId, name, about }) =>
      html`<button name="account" value="${accountId}" class="plain">${name}<span class="quiet">, ${about}</span></button>`,
  )}</form></main></body></html>`;

/** What Jira says where there is nothing, or nothing for this person. */
export const missing = ({ isCustomer }: Visit): Place => ({
  title: 'Nothing to see here',
  frame: isCustomer ? 'portal' : 'jira',
  main: html`<h1>You cannot see this</h1>
    <p>There is no such page, or it is not open to this person. Choose another person above, or
    <a href="${isCustomer ? PORTALS : '/jira'}">go to the start</a>.</p>`,
});
