import { APP_STYLE } from '../../src/app/style.js';
import type { Language } from '../../src/data.js';
import { readPackageText } from '../../src/files/package-file.js';

/** The page: its script draws everything, in this language until the reader chooses another. */
export const pageHtml = (language: Language): string => `<!DOCTYPE html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>圆桌</title>
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><noscript>这个页面需要 JavaScript。This page needs JavaScript.</noscript></body>
</html>
`;

export const pageScript = (): string => readPackageText('dist/src/app/page.js');
export const pageStyle = (): string => APP_STYLE;
