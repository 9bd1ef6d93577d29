import { PAGE, png } from '../sound';
import { type Cases, file, manifest, parameter } from './case';

const page = (head: string) => file('assets/panel.html', PAGE.replace('</head>', `${head}</head>`));
const script = (text: string) => file('assets/panel.js', text);
const svg = (content: string) => file('assets/drawing.svg', content);

/** Files, pages, scripts, drawings, and what is only a warning. */
export const FILE_CASES: Cases = {
  'the banner is a PNG': file('assets/banner.png', 'GIF89a'),
  'the banner has the marketplace’s size': file('assets/banner.png', png(800, 200)),
  'no file has an ending that is not taken': file('assets/manual.pdf', 'text'),
  'no file holds content that is not taken': file('assets/manual.txt', '%PDF-1.7'),
  'no file is hidden': file('assets/.DS_Store', 'x'),
  'no settings of a developer are in the package': file('zcli.apps.config.json', '{}'),
  'no source map is in the package': file('assets/panel.js.map', '{}'),
  'every file belongs to the app': file('src/main.ts', 'x'),
  'every key of the manifest is one that Zendesk reads': manifest({ domainWhiteList: [] }),
  'the version is three numbers': manifest({ version: '1.0' }),
  'logo.png is a PNG of 320 pixels a side': file('assets/logo.png', png(128, 128)),
  'logo-small.png is a PNG of 128 pixels a side': file('assets/logo-small.png', undefined),
  'a location in a bar has its icon': file('assets/icon_nav_bar.svg', undefined),
  'an icon has a viewBox': file('assets/icon_nav_bar.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'a domain is a host by itself': manifest({ domainWhitelist: ['https://service.vendor.com/'] }),
  'a package with secrets says where they may go': manifest({ domainWhitelist: [] }),
  'a page loads Zendesk’s SDK': file('assets/panel.html', '<html lang="en"></html>'),
  'no script but the SDK comes from outside': page('<script src="https://cdn.vendor.com/x.js"></script>'),
  'nothing else comes from outside': page('<link rel="stylesheet" href="https://cdn.vendor.com/x.css">'),
  'no script stands in a page': page('<script>start()</script>'),
  'what a page loads is in the package': page('<link rel="modulepreload" href="./none.js">'),
  'no script makes code of text': script('eval("1")'),
  'every setting that a script names is in the manifest': script('const a = "{{setting.signature}}"'),
  'no script reads a secret': script('const { signing } = (await client.metadata()).settings'),
  'a secret that signs has the scope for it': script('const jwt = {secret_key:"{{setting.signing}}"}'),
  'a script asks only hosts that the manifest names': script('client.request({url:"https://other.vendor.com/x"})'),
  'a text that is called a token or key is secure': parameter({ name: 'api_token' }),
  'a secure or hidden parameter has no default': parameter({ name: 'a', type: 'hidden', default: 'x' }),
  'a secure parameter says where it may be used': parameter({ name: 'a', secure: true }),
  'no address is without encryption': script('const a = "http://vendor.com"'),
  'no text looks like a secret: Slack token': script('xoxb-123456789012'),
  'no text looks like a secret: private key': script('-----BEGIN RSA PRIVATE KEY-----'),
  'no text looks like a secret: AWS access key': script('AKIAABCDEFGHIJKLMNOP'),
  'no text looks like a secret: GitHub token': script(`ghp_${'a'.repeat(36)}`),
  'no text looks like a secret: Google client secret': script('client_secret: "abcdefghijklmnopqrst"'),
  'no text looks like a secret: Heroku key': script('heroku 01234567-89AB-CDEF-0123-456789ABCDEF'),
  'no text looks like a secret: password': script('password: "hunter22"'),
  'no text looks like a secret: token': script('api_token: "abcdefghijkl"'),
  'no text speaks of secrets': script('the password field'),
  'a drawing holds no bitmap': svg('<svg xmlns="http://www.w3.org/2000/svg"><image href="x.png"/></svg>'),
  'a drawing is plain': svg('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  'a domain is one of the real world': manifest({ domainWhitelist: ['service.example'] }),
  'no script tries whether text may become code': script('const F=Function;new F("")'),
};
