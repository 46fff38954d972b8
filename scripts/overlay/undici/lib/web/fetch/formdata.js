// FormData of fetch. undici's request loads this module, together with webidl, only to recognize a body that is neither a string nor
// bytes. The action sends strings.
throw new Error('This bundle sends no FormData: scripts/overlay/undici/lib/web/fetch/formdata.js');
