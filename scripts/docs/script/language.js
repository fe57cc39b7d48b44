// A link to a page of the first version of this site has its document in the file's name; all else starts in the
// reader's language.
const wanted = navigator.languages.some((language) => language.startsWith('zh')) ? 'zh-TW' : 'en';
location.replace(`${wanted}/index.html`);
