import { error, quote } from './error.js';

/** What the page can be told, and what can be wrong where it is started. */
export const appErrors = {
  oneFolder: () =>
    error('app.one-folder', '请只写一个文件夹，例如：npx yuanzhuo app input', 'Give one folder, for example: npx yuanzhuo app input'),
  port: (given: string) =>
    error(
      'app.port',
      `--port 的值 ${quote(given)} 不可用。请写 1 到 65535 之间的整数。`,
      `--port cannot be ${quote(given)}. Give a number from 1 to 65535.`,
    ),
  portTaken: (port: number) =>
    error(
      'app.port-taken',
      `端口 ${port} 已被占用。请用 --port 换一个，或不写 --port，由程序自动选择。`,
      `Port ${port} is in use. Choose another with --port, or leave it out to have one chosen.`,
    ),
  forbidden: () =>
    error(
      'app.forbidden',
      '没有权限：网址里的密钥不对或已失效。请重新打开终端里显示的网址。',
      'Not allowed: the key in the address is wrong or no longer valid. Open the address that the terminal shows.',
    ),
  noSuchPlace: () => error('app.no-such-place', '没有这个地址。请回到首页。', 'There is nothing at this address. Go back to the start.'),
  noSuchFile: (name: string) =>
    error(
      'app.no-such-file',
      `没有 ${quote(name)} 这份文字稿，可能已改名或移走。请回到列表。`,
      `There is no transcript ${quote(name)}. It may have been renamed or moved. Go back to the list.`,
    ),
  badName: (name: string) =>
    error(
      'app.bad-name',
      `${quote(name)} 不能用作文件名。请用一个不含 / \\ 等符号、不以点开头的短名称。`,
      `${quote(name)} cannot be the name of a file. Use a short name without / or \\ that does not begin with a dot.`,
    ),
  notReadable: (name: string, extensions: string) =>
    error(
      'app.not-readable',
      `${quote(name)} 不是可读取的格式。可以读取：${extensions}`,
      `${quote(name)} has a format that is not read. These are: ${extensions}`,
    ),
  nameTaken: (name: string) =>
    error('app.name-taken', `已有 ${quote(name)}。请换一个名称。`, `There is a file ${quote(name)} already. Choose another name.`),
  tooLarge: (megabytes: number) =>
    error(
      'app.too-large',
      `内容太大，最多 ${megabytes} MB。请拆分后再添加。`,
      `This is too large. The limit is ${megabytes} MB. Split it first.`,
    ),
  emptyFile: () => error('app.empty', '内容是空的。请选择有文字的文件。', 'There is nothing in it. Choose a file with text.'),
  noPicture: () => error('app.no-picture', '这不是 PNG 或 JPEG 图片。请换一张。', 'This is no PNG or JPEG picture. Choose another.'),
  malformed: (detail: string) =>
    error(
      'app.malformed',
      `请求的内容不完整（${detail}）。请刷新页面后重试。`,
      `The request is incomplete (${detail}). Reload the page and try again.`,
    ),
  outdated: () =>
    error(
      'app.outdated',
      '文件刚在别处改过，这次修改没有保存。现在显示的是最新内容，请再改一次。',
      'The file has just been changed elsewhere, and this change was not saved. You now see the latest content: make the change again.',
    ),
  nothingToUndo: () => error('app.nothing-to-undo', '没有可以撤销或重做的修改。', 'There is no change to undo or redo.'),
  compareTwo: () => error('app.compare-two', '请至少选择两份文字稿。', 'Choose two transcripts or more.'),
  notCompared: (said: string) => error('app.not-compared', `没有可以比较的内容。${said}`, `There is nothing to compare. ${said}`),
  noSuchPerson: (name: string) =>
    error('app.no-such-person', `没有 ${quote(name)} 这个人。请刷新页面。`, `There is nobody called ${quote(name)}. Reload the page.`),
  settingsLink: (name: string) =>
    error(
      'app.settings-link',
      `${quote(name)} 的设置文件是链接，为安全起见不写入。请换成普通文件。`,
      `The settings file of ${quote(name)} is a link and is not written, for safety. Replace it with a regular file.`,
    ),
  fault: () =>
    error(
      'app.fault',
      '程序内部错误，这次操作没有完成。详情见终端。',
      'Internal error: this was not done. The terminal shows the details.',
    ),
};
