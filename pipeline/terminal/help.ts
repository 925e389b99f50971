import type { Language } from '../../src/data.js';

/** What `--help` prints. */
export const HELP: Readonly<Record<Language, string>> = {
  zh: `圆桌：把中文讨论的文字稿变成一个可以直接使用的文件夹——报告、表格、图表、幻灯片，每个数字都能查到原话。

用法
  yuanzhuo 文件或文件夹…            分析每份文字稿，写入 output/<文件名>/
  yuanzhuo read 文件…               只显示识别结果，不写文件：学到的标签写法、存疑之处和改正它的设置、
                                    标题和日期、人物、各节、每轮开头。新文件先用它看一眼
  yuanzhuo open 输出文件夹          在浏览器里打开其中的报告 report.html
  yuanzhuo verify 输出文件夹        用同样的输入重建一遍，逐字节比较
  yuanzhuo diff 输出甲 输出乙       两次运行之间变了什么、为什么（加了词、改了人、换了设置或版本）
  yuanzhuo accept 输出文件夹 词语…  把建议的新词写进文字稿的设置（--all 全部写入），下次运行就用
  yuanzhuo corpus 文件夹… -o 语料   很多篇一起比较：人物、词语、主题、趋势；可以中断后接着做，也可以分到多台机器
                                    （--workers N，--queue redis://…，--plan 文件 --shard 0/4，--reports 另出每篇的报告）
  yuanzhuo corpus status 语料       做到哪里了；yuanzhuo corpus merge 语料：只合并
  yuanzhuo worker --queue redis://… 在别的机器上帮着处理
  yuanzhuo sql 语料 "select …"      直接查询：documents、people、sentences、words、codes
  yuanzhuo doctor                   检查安装：分词引擎、词典、字体

选项
  -o, --output DIR      写到哪里（默认 output）
      --settings FILE   设置文件（默认用文字稿旁边同名的 .yaml）
      --lang zh|en      界面和报告的语言（默认 zh）
      --formats LIST    只要其中几种，用逗号分开：csv,svg,png,html,md,xlsx（默认全部），
                        另有 pptx：幻灯片 slides.pptx，图表在 PowerPoint 里可以改
      --to STAGE        做到这一步为止，只在终端上显示，不写文件：
                        read（读取）segment（分词）count（计数）relate（主题）chart（制图）publish（发布）
      --no-found-terms  文中发现的新词只作建议，不合成一个词
      --strict          有警告就以代码 2 结束
      --quiet           不显示进度，结束时也不显示三条主要结论
      --json            在标准输出上给出机器可读的结果
      --version         版本
  -h, --help            这份说明

结束代码
  0 完成；2 输入或设置不可用（会说明是什么、在哪里、怎么改；文件夹里的其他文件照常完成）；1 程序自身的错误

例子
  yuanzhuo input/                                 分析 input/ 里的全部文字稿
  yuanzhuo 论坛.txt --formats csv,html -o 结果    只要表格和网页报告
  yuanzhuo 论坛.txt --formats pptx,xlsx           只要幻灯片和工作簿
`,
  en: `Yuanzhuo turns the transcript of a Chinese discussion into a folder to use at once: a report, tables and charts
whose every number opens its quotes.

Usage
  yuanzhuo FILE_OR_FOLDER…          analyses each transcript into output/<name>/
  yuanzhuo read FILE…               shows what was understood and writes nothing: learned forms of labels, doubts and
                                    the settings that decide them, title and date, people, sections, first words of each turn
  yuanzhuo open OUTPUT              shows its report.html in the browser
  yuanzhuo verify OUTPUT            rebuilds it from the same input and compares byte for byte
  yuanzhuo diff OUTPUT OUTPUT       what changed between two runs, and why (a word, a speaker, a setting, a version)
  yuanzhuo accept OUTPUT TERM…      writes proposed terms into the transcript's settings (--all: all of them)
  yuanzhuo corpus FOLDER… -o DIR    compares many: people, terms, themes, trends; resumable, on one machine or several
                                    (--workers N, --queue redis://…, --plan FILE --shard 0/4, --reports: each one's report too)
  yuanzhuo corpus status DIR        how far it is; yuanzhuo corpus merge DIR: only merges
  yuanzhuo worker --queue redis://… maps parts on another machine
  yuanzhuo sql DIR "select …"       queries documents, people, sentences, words, codes
  yuanzhuo doctor                   checks the installation: segmenter, dictionaries, fonts

Options
  -o, --output DIR      where to write (default: output)
      --settings FILE   settings (default: the .yaml of the same name beside the transcript)
      --lang zh|en      language of the interface and the report (default: zh)
      --formats LIST    only some, separated by commas: csv,svg,png,html,md,xlsx (default: all of these), and
                        pptx: slides.pptx, with charts that PowerPoint can edit
      --to STAGE        stop after this stage and show its result on the terminal; nothing is written:
                        read, segment, count, relate, chart, publish
      --no-found-terms  terms found in the text itself are only proposed, not kept whole
      --strict          end with code 2 where there are warnings
      --quiet           no progress, and no findings at the end
      --json            the result as JSON on standard output
      --version         the version
  -h, --help            this text

Exit codes
  0 done; 2 unusable input or settings (the message says what, where and how to mend it; the other files of a folder
  are still done); 1 a fault of the program

Examples
  yuanzhuo input/                                 analyses every transcript in input/
  yuanzhuo forum.txt --formats csv,html -o out    tables and the HTML report only
  yuanzhuo forum.txt --formats pptx,xlsx          slides and workbook only
`,
};
