export const APP_STYLE = '';
