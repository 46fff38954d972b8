// Type checks of fetch. undici's request loads this module only after formdata.js, whose stub throws.
throw new Error('This bundle sends no FormData: scripts/overlay/undici/lib/web/webidl/index.js');
